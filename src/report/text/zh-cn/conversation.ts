import type { ConversationText } from '../report-text.js';
import { patternsZh } from './patterns.js';
import { framesText, grouped, inFrame, joined, zh } from './words.js';

const GUESS = '这只是推测，因为捕获文件中既没有该会话的 SYN，也没有 SYN-ACK';

export const conversationZh: ConversationText = {
  heading: name,
  name,
  side: { client: '客户端', server: '服务器', both: '双方' },
  outcome: {
    closed: '已关闭',
    'half-closed': '半关闭',
    aborted: '异常终止',
    refused: '被拒绝',
    'no-answer': '无应答',
    'handshake-incomplete': '握手未完成',
    open: '仍未关闭',
    'mid-stream': '只有中间一段',
  },
  handshakePattern: (pattern, missing) =>
    missing.length === 0
      ? patternsZh.handshake[pattern]
      : zh`${patternsZh.handshake[pattern]}（缺${joined(missing.map((step) => step.toUpperCase()))}）`,
  teardownPattern: (pattern) => patternsZh.teardown[pattern],
  clientKnownBy: {
    syn: (client, server, frame) =>
      zh`**客户端与服务器**：\`${client}\` 是客户端，因为它发出了第一个 SYN${inFrame(frame)}；\`${server}\` 是服务器。`,
    'syn-ack': (client, server, frame) =>
      zh`**客户端与服务器**：\`${client}\` 是客户端，因为 SYN-ACK${inFrame(frame)}是发给它的，而只有发出过 SYN 的一方才会收到 SYN-ACK；\`${server}\` 是服务器。SYN 本身不在捕获文件中。`,
    port: (client, server) =>
      zh`**客户端与服务器**：把 \`${client}\` 当作客户端，把 \`${server}\` 当作服务器。${GUESS}；依据是服务器监听的端口号通常较小，尤其常用小于 1024 的端口。`,
    'first-sender': (client, server) =>
      zh`**客户端与服务器**：捕获文件中的第一个报文段由 \`${client}\` 发出，所以把它当作客户端，把 \`${server}\` 当作服务器。${GUESS}，而且双方的端口号相同。`,
  },
  overview: {
    end: '端点',
    address: '地址与端口',
    packets: '发送的分组数',
    bytes: '发送的字节数（帧）',
    payload: '发送的 TCP 数据（字节）',
    finalState: '最终状态',
  },
  completeness: (value, text) => zh`Wireshark 判断的会话完整性：${text}（${value}）。`,
  stepsOmitted: (count) => zh`这里省略了类似的${grouped(count)}帧。`,
  carriesData: (frames) =>
    zh`${framesText(frames)}还带有数据：在 Wireshark 的分组列表中，这样的帧显示的可能是应用层协议的名称和 Info 内容，而不是 TCP 的。`,
  packetDetails: (conversation) => zh`${conversation}的分组详情`,
  treeSummary: (frame, label) => zh`帧${frame}：${label}`,
  filters: (conversation) => zh`${conversation}的显示过滤器`,
  filter: {
    stream: '整个会话',
    handshake: '握手',
    teardown: '连接释放',
  },
  rows: {
    no: '编号',
    time: '时间',
    source: '源地址',
    destination: '目的地址',
    protocol: '协议',
    length: '长度',
    info: '信息',
  },
  numbers: {
    frame: '帧',
    sender: '发送方',
    flags: '标志位',
    seq: '序号',
    seqRaw: '序号（原始值）',
    ack: '确认号',
    ackRaw: '确认号（原始值）',
    window: '窗口（字节）',
  },
  windowUnknown: (raw) => zh`${raw} × 未知的扩大因子`,
  terminal: {
    stream: '流',
    client: '客户端',
    server: '服务器',
    frames: '帧数',
    bytes: '字节数',
    start: '开始',
    duration: '持续',
    outcome: '结果',
    handshake: '握手',
    initialRtt: 'iRTT',
    teardown: '连接释放',
    closedFirst: '先关闭',
    protocols: '协议',
  },
  count: (conversations, name) => zh`${name}：${grouped(conversations)}个 TCP 会话`,
};

function name(stream: number, ordinal: number): string {
  return ordinal === 1 ? zh`TCP 流${stream}` : zh`TCP 流${stream}连接${ordinal}`;
}
