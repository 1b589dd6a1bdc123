import type { PassedOver } from '../../../capture/live-capture.js';
import type { ResetAcceptance } from '../../../tcp/reset-class.js';
import type { Side } from '../../../tcp/side.js';
import type { Initiator } from '../../../tcp/live/live-totals.js';
import type { LiveText } from '../live-text.js';

const END: Readonly<Record<Side | 'both', string>> = {
  client: '客户端',
  server: '服务器',
  both: '双方',
};
const INITIATOR: Readonly<Record<Initiator, string>> = { ...END, nobody: '无' };

const REASON: Readonly<Record<PassedOver, string>> = {
  'a fragment': '是 IP 分片',
  'a tunnel': '是隧道',
  'a link type without a reader': '无法读取这种链路类型',
  'a protocol below TCP without a reader': '无法读取 TCP 之下的协议',
  'a header that makes no sense': '首部没有意义',
  'a route that the sender chose': '路由由发送方指定',
  'an IP option without a reader': '无法读取其中的 IP 选项',
  'a TCP header cut inside its window': 'TCP 首部在窗口字段处被截断',
  'an error with more than a quoted packet': '差错报文中不只有引用的分组',
  'a header that the snap length cut off': '首部被抓包长度（-s）截断',
  'a frame without a packet': '其中没有分组',
};

const ACCEPTANCE: Readonly<Record<ResetAcceptance, string>> = {
  exact: '正是期望的值',
  'in-window': '在窗口之内',
  outside: '在窗口之外',
  'no-reference': '无从判断',
};

export const liveZh: LiveText = {
  correction: '更正：',
  frames: (frames) => (frames.length === 0 ? '' : `（帧 ${frames.join('、')}）`),
  syn: '发出 SYN',
  handshake: {
    complete: (pattern, irtt) =>
      `握手完成${irtt === undefined ? '' : `，用时 ${irtt}`}${pattern === undefined ? '' : `，${pattern}`}`,
    partial: (missing) => `连接已建立；没有抓到：${missing.join('、')}`,
    refused: '连接被拒绝',
    failed: (pattern) => `连接没有建立：${pattern}`,
  },
  reset: (from, what, acceptance) => `${END[from]}：${what}，序号${ACCEPTANCE[acceptance]}`,
  retransmission: {
    first: '重传',
    more: (count) => `至此重传次数：${count}`,
    last: (count) => `连续重传次数：${count}`,
  },
  zeroWindow: {
    closed: (from) => `${END[from]}关闭窗口`,
    over: (from, duration) => `${END[from]}的窗口曾关闭 ${duration}`,
  },
  teardown: {
    closed: (pattern, initiator) =>
      `已关闭：${pattern}${initiator === undefined ? '' : `，${END[initiator]}先关闭`}`,
    notClosed: '其实没有关闭',
    lastAckMissing: '，没有见到最后的 ACK',
    lateReset: '，其后又有复位',
  },
  pdus: {
    said: (protocol, infos, more) =>
      `${protocol} ${infos.join('；')}${more === 0 ? '' : `；另有 ${more} 个`}`,
    noInfo: '一个 PDU',
    malformed: '格式错误',
    short: '只捕获了一部分',
    silent: '（此会话后面的 PDU 只计数）',
    totals: ({ shortName, pdus, malformed, expertInfos }) =>
      `${shortName}：PDU ${pdus}，格式错误 ${malformed}，专家信息 ${expertInfos}`,
    moreNotes: (count) => `另有 ${count} 个方向的数据未解析`,
  },
  totals: {
    packets: (packets, tcpSegments) => `分组：${packets}，其中 TCP 报文段：${tcpSegments}`,
    outcomes: (byOutcome) =>
      `结果：${byOutcome.map(([outcome, count]) => `${outcome} ${count}`).join('、')}`,
    teardowns: (byTeardown) =>
      `关闭方式与先关闭的一端：${byTeardown
        .map(([pattern, by]) => {
          const sides = Object.keys(INITIATOR) as Initiator[];
          const counts = sides
            .filter((side) => by[side] !== undefined)
            .map((side) => `${INITIATOR[side]} ${by[side] ?? 0}`);
          return `${pattern}（${counts.join('、')}）`;
        })
        .join('；')}`,
    retransmissions: (count) => `重传次数：${count}`,
    worstIrtt: (duration, stream) => `最长的初始往返时间：${duration}（#${stream}）`,
    omitted: (shown, all) => `表中是全部 ${all} 个会话中最后的 ${shown} 个。`,
  },
  unreadable: (frame, reason) => `无法实时读取帧 ${frame}：${REASON[reason]}；这类帧都略过`,
  unreadableInAll: (count) => `无法实时读取的帧数：${count}`,
  dropped: (count) => ({
    message: `抓包程序丢失的分组数：${count}`,
    hint: '所谓缺少的内容可能其实存在。请用过滤器减少抓包的数量，或者换一台不太忙的机器。',
  }),
  droppedUnknown: '丢失的分组数未知：dumpcap 没有报告',
  droppedAt: (counts) =>
    `（${counts.map(({ name, dropped }) => `${name}：${dropped}`).join('，')}）`,
  capturing: (interfaces) => `正在 ${interfaces.join('、')} 上抓包；按 Ctrl-C 结束`,
  notACapture: (path, problem) => ({
    message: `无法实时读取 ${path}：${problem}`,
    hint: '请给出 pcap 或 pcapng，可用 gzip 压缩；“dumpcap -w -”和“tcpdump -U -w -”可以写出这样的内容。',
  }),
  cut: '它在一个分组的中间结束',
  unknown: (problem) => `无法理解其中的内容：${problem}`,
  keepFailed: (output, problem) => ({
    message: `无法写入 ${output}：${problem}`,
    hint: '此后的内容不再保存；所发生的事件照常显示。',
  }),
  keptCut: (output) => `${output} 不完整：其末尾之后的内容没有保存`,
  keepToStandardOutput: {
    message: '-w -：标准输出用来显示所发生的事件，捕获内容只能写入文件',
    hint: '请给出文件名。要把捕获内容交给其他程序，请用“dumpcap -w -”。',
  },
  keepExists: (output) => ({
    message: `-w ${output}：文件已经存在`,
    hint: '请另取一个名称，或者先把它删除。',
  }),
};
