import type { GlossaryText } from '../glossary-text.js';

export const glossaryZh: GlossaryText = {
  see: '初学 TCP？文末有术语解释。',
  heading: '术语',
  columns: { term: '术语', meaning: '含义' },
  terms: {
    frame: {
      term: '帧（frame）',
      words: ['帧'],
      meaning: '捕获文件中的一个分组，编号由 Wireshark 给出。',
    },
    segment: {
      term: '报文段（segment）',
      words: ['报文段'],
      meaning: 'TCP 一次交给 IP 的内容：TCP 首部，可以带数据，也可以不带。',
    },
    handshake: {
      term: '三次握手',
      words: ['三次握手'],
      meaning: 'SYN、SYN-ACK、ACK：双方建立连接并告知对方各自的初始序号。',
    },
    syn: { term: 'SYN', words: ['SYN'], meaning: '打开一个方向的标志，消耗一个序号。' },
    isn: {
      term: '初始序号（ISN）',
      words: ['初始序号'],
      meaning: '一端开始为字节编号时所用的序号，随机选取。',
    },
    relative: {
      term: '相对序号',
      words: ['相对'],
      meaning: '序号减去初始序号，Wireshark 显示的就是它；线路上传送的是原始值。',
    },
    'ack-flag': {
      term: 'ACK',
      words: ['ACK'],
      meaning: '表示确认的标志：置位时确认号有效。除第一个 SYN 外，每个报文段都带有它。',
    },
    ack: {
      term: '确认号',
      words: ['确认号', 'Ack='],
      meaning: '期望收到的下一个序号：在它之前的都已收到（累积确认）。',
    },
    mss: {
      term: '最大报文段长度（MSS）',
      words: ['MSS', '最大报文段长度'],
      meaning: '一端愿意在一个报文段中接收的最大数据长度。',
    },
    'window-scale': {
      term: '窗口扩大',
      words: ['窗口扩大'],
      meaning: '双方约定的移位数，因为窗口字段本身最大只有 65,535。',
    },
    sack: {
      term: '选择确认（SACK）',
      words: ['SACK'],
      meaning: '说明空缺之后已经收到了哪些数据。',
    },
    timestamps: {
      term: '时间戳',
      words: ['时间戳'],
      meaning: '带有时钟值及其回显的选项，用来测量往返时间。',
    },
    window: {
      term: '接收窗口',
      words: ['窗口'],
      meaning: '一端在已确认的字节之后还能接收多少字节。',
    },
    'zero-window': {
      term: '零窗口',
      words: ['零窗口', '窗口为零', '关闭了窗口'],
      meaning: '接收方暂时不再接收；发送方必须等待并发送探测。',
    },
    irtt: {
      term: '初始往返时间（iRTT）',
      words: ['iRTT', '初始往返时间'],
      meaning: '一个分组一去一回的时间：从 SYN 到完成握手的 ACK。',
    },
    'sample-rtt': {
      term: 'SampleRTT、EstimatedRTT、DevRTT',
      words: ['SampleRTT', 'EstimatedRTT'],
      meaning: '一次测得的往返时间；它们的加权平均；它们的变化程度（RFC 6298）。',
    },
    rto: {
      term: '超时时间（RTO）',
      words: ['超时'],
      meaning: '发送方等待确认多久之后重传。',
    },
    psh: { term: 'PSH', words: ['PSH'], meaning: '请接收方立即把数据交给应用程序。' },
    fin: {
      term: 'FIN',
      words: ['FIN'],
      meaning: '表示一端不再发送数据的标志：关闭一个方向，消耗一个序号。',
    },
    teardown: {
      term: '连接释放（挥手）',
      words: ['连接释放', '挥手'],
      meaning:
        '关闭连接的过程：每一方都发送 FIN，并由另一方确认，共需四个报文段（FIN、ACK、FIN、ACK）；如果一个报文段既确认第一个 FIN，又是第二个 FIN，就只需三个。',
    },
    'half-close': {
      term: '半关闭',
      words: ['半关闭'],
      meaning: '一个方向已经关闭，另一个方向仍在传送数据。',
    },
    'time-wait': {
      term: 'TIME-WAIT',
      words: ['TIME-WAIT'],
      meaning: '主动关闭的一端所处的等待状态，使迟到的报文段不会造成危害。',
    },
    rst: { term: '复位（RST）', words: ['RST', '复位'], meaning: '立即终止连接或拒绝连接的标志。' },
    retransmission: {
      term: '重传',
      words: ['重传'],
      meaning: '因为没有及时得到确认而再次发送报文段。',
    },
    'duplicate-ack': {
      term: '重复确认',
      words: ['重复确认'],
      meaning: '再次发送相同的确认号：空缺之后又有数据到达。',
    },
    offload: {
      term: '卸载（offload）',
      words: ['卸载'],
      meaning: '由网卡拆分或合并报文段，所以在主机上捕获到的报文段比线路上的大。',
    },
    'in-flight': {
      term: '在途字节数',
      words: ['在途'],
      meaning: '已经发送但还没有得到确认的字节数。',
    },
    'slow-start': {
      term: '慢启动、拥塞避免',
      words: ['慢启动', '拥塞避免'],
      meaning: '发送方试探网络的方式：在途字节数先每个往返时间加倍，然后每次增加一个报文段。',
    },
    completeness: {
      term: '会话完整性（completeness）',
      words: ['完整'],
      meaning:
        'Wireshark 用一个和表示见到了什么：1 SYN，2 SYN-ACK，4 ACK，8 数据，16 FIN，32 RST。',
    },
  },
  reproduceHeading: '在 Wireshark 中哪里可以看到这些数字',
  reproduceIntro:
    '使用 Wireshark 的默认首选项；这些字段在分组详情中，也可以作为列显示（右键单击，“应用为列”）。',
  reproduceColumns: { number: '数字', place: '在 Wireshark 中' },
  reproduce: [
    ['会话、分组数、字节数', '统计 → 会话 → TCP'],
    ['一个会话', '`tcp.stream eq N`，N 是流的编号'],
    [
      '握手',
      '`tcp.flags.syn == 1 or (tcp.seq == 1 and tcp.ack == 1 and tcp.len == 0 and tcp.flags.fin == 0 and tcp.flags.reset == 0)`',
    ],
    ['序号和确认号的相对值与原始值', '`tcp.seq`、`tcp.seq_raw`、`tcp.ack`、`tcp.ack_raw`'],
    ['初始往返时间', '`tcp.analysis.initial_rtt`'],
    ['SampleRTT', 'ACK 中的 `tcp.analysis.ack_rtt`；统计 → TCP 流图形 → 往返时间'],
    [
      'EstimatedRTT、DevRTT、超时时间',
      'Wireshark 没有这样的字段：由 SampleRTT 计算得出（RFC 6298）。`tcp.analysis.rto` 是重传之前等待的时间',
    ],
    ['在途字节数', '`tcp.analysis.bytes_in_flight`'],
    ['PSH', '`tcp.flags.push == 1`'],
    ['数据报文段及其长度', '`tcp.len > 0`'],
    ['窗口', '`tcp.window_size`；统计 → TCP 流图形 → 窗口尺寸'],
    ['重传', '`tcp.analysis.retransmission or tcp.analysis.out_of_order`'],
    ['重复确认', '`tcp.analysis.duplicate_ack`'],
    ['吞吐量', '统计 → TCP 流图形 → 吞吐量'],
    ['时间-序号图', '统计 → TCP 流图形 → 时间序列（Stevens）'],
    ['流量图', '统计 → 流量图，并限制为显示过滤器'],
    ['释放', '`tcp.flags.fin == 1 or tcp.flags.reset == 1`'],
    ['完整性', '`tcp.completeness`'],
  ],
};
