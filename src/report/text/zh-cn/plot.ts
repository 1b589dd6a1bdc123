import type { Side } from '../../../tcp/side.js';
import { decimal, groupedDecimal } from '../../plots/number-text.js';
import type { PlotSummary, PlotText } from '../plot-text.js';

const SIDE: Readonly<Record<Side, string>> = { client: '客户端', server: '服务器' };
const AXIS_BYTES = { bytes: '字节', kB: 'kB', MB: 'MB', GB: 'GB' } as const;

const DOT: PlotText['dot'] = {
  fresh: '数据',
  retransmission: '重传',
  'fast-retransmission': '快速重传',
  'spurious-retransmission': '虚假重传',
  'out-of-order': '乱序',
  'sent-again': '再次发送（Wireshark 称为乱序）',
  probe: '探测或保活',
  'duplicate-ack': '重复确认',
  sample: 'RTT 样本',
  'bytes-in-flight': '在途字节数',
  'window-full': '窗口已满',
  'zero-window': '零窗口',
};

/** Pictures in Simplified Chinese. */
export const plotZhCn: PlotText = {
  title: {
    stevens: ({ from, to }) => `时间-序号图（Stevens），${SIDE[from]} → ${SIDE[to]}`,
    tcptrace: ({ from, to }) => `时间-序号图（tcptrace），${SIDE[from]} → ${SIDE[to]}`,
    rtt: ({ from, to }) => `往返时间，${SIDE[from]} → ${SIDE[to]} 再返回`,
    throughput: ({ from, to }) => `吞吐量与有效吞吐量，${SIDE[from]} → ${SIDE[to]}`,
    window: ({ from, to }) => `${SIDE[to]}的接收窗口（数据方向：${SIDE[from]} → ${SIDE[to]}）`,
    flight: ({ from, to }) => `在途字节数，${SIDE[from]} → ${SIDE[to]}`,
  },
  summary,
  endpoints: (from, to) => `${from} → ${to}`,
  source: (stream, capture) => `${capture} 的流 ${stream}`,
  thinned: ({ drawn, total, slotSeconds }) =>
    `共 ${groupedDecimal(total)} 个点，画出 ${groupedDecimal(drawn)} 个：每 ${decimal(slotSeconds)} 秒取最先、最后、最低和最高的点`,
  binWidth: (seconds) => `每 ${decimal(seconds)} 秒取平均`,
  edgeBeyond: (edge) => `窗口右边界高出本图，最高到 ${groupedDecimal(edge)}`,
  scaleUnknown: '捕获中没有 SYN 报文段：窗口扩大因子未知，实际窗口可能更大',
  estimateFrom: 'SRTT 和 RTO 从 SYN 算起，每个 ACK 取一个样本；报告中的表从第一个数据报文段算起',
  axis: {
    time: '自捕获第一帧起的时间（秒）',
    sequence: (unit) => `相对序号（${AXIS_BYTES[unit]}）`,
    rtt: (unit) => `往返时间（${unit}）`,
    rate: (unit) => `载荷速率（${AXIS_BYTES[unit]}/秒）`,
    window: (unit) => `窗口与在途字节数（${AXIS_BYTES[unit]}）`,
    flight: (unit) => `在途字节数（${AXIS_BYTES[unit]}）`,
  },
  line: {
    data: '数据',
    ack: '累积确认号',
    windowEdge: '接收窗口右边界',
    srtt: '平滑往返时间（SRTT）',
    rto: '重传超时（RTO），RFC 6298',
    throughput: '吞吐量：全部载荷',
    goodput: '有效吞吐量：仅新数据',
    window: '接收窗口',
  },
  dot: DOT,
  about: {
    segment: ({ frame, seconds, seq, seqEnd, kind }) =>
      `帧 ${frame}：${DOT[kind]}，序号 ${groupedDecimal(seq)} 到 ${groupedDecimal(seqEnd - 1)}（${groupedDecimal(seqEnd - seq)} 字节），${decimal(seconds)} 秒`,
    ack: ({ frame, seconds, ack, windowEdge, isDuplicate }) =>
      `帧 ${frame}：${isDuplicate ? '重复确认' : '确认号'} ${groupedDecimal(ack)}${
        windowEdge === undefined ? '' : `，窗口右边界 ${groupedDecimal(windowEdge)}`
      }，${decimal(seconds)} 秒`,
    roundTrip: ({ frame, ackFrame, rttSeconds, srttSeconds, rtoSeconds, seconds }) =>
      `帧 ${frame}，由帧 ${ackFrame} 确认：RTT ${milli(rttSeconds)}，此后 SRTT ${milli(srttSeconds)}，RTO ${milli(rtoSeconds)}，${decimal(seconds)} 秒`,
    bin: ({ payloadBytes, newBytes, frames }, start, width) =>
      `${frames === undefined ? '无帧' : framesOf(frames)}：载荷 ${groupedDecimal(payloadBytes)} 字节，其中新数据 ${groupedDecimal(newBytes)} 字节，${decimal(start)} 秒到 ${decimal(start + width)} 秒`,
    window: ({ frame, seconds, bytes }) =>
      `帧 ${frame}：窗口 ${groupedDecimal(bytes)} 字节，${decimal(seconds)} 秒`,
    flight: ({ frame, seconds, bytes, isWindowFull }) =>
      `帧 ${frame}：在途 ${groupedDecimal(bytes)} 字节${isWindowFull ? '，窗口已满' : ''}，${decimal(seconds)} 秒`,
  },
};

function framesOf({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `帧 ${first}` : `帧 ${first} 到 ${last}`;
}

function milli(seconds: number): string {
  return `${groupedDecimal(seconds * 1e3)} ms`;
}

function summary(facts: PlotSummary): string {
  const { kind, direction } = facts;
  const from = SIDE[direction.from];
  const to = SIDE[direction.to];
  const points = groupedDecimal(facts.points);
  const least = groupedDecimal(facts.least);
  const most = groupedDecimal(facts.most);
  const between = `${decimal(facts.firstSeconds)} 秒到 ${decimal(facts.lastSeconds)} 秒`;
  switch (kind) {
    case 'stevens':
    case 'tcptrace':
      return `${from}所发数据的序号随时间的变化：${between}，${points} 个报文段，序号 ${least} 到 ${most}，其中重传、乱序或探测 ${groupedDecimal(facts.repeats)} 个。${
        kind === 'tcptrace' ? `曲线表示${to}的累积确认号和接收窗口右边界。` : ''
      }`;
    case 'rtt':
      return `${from}所发报文段的往返时间随时间的变化：${between}，${points} 个样本，${milli(facts.least)} 到 ${milli(facts.most)}；并给出每个样本之后按 RFC 6298 计算的平滑往返时间和重传超时。`;
    case 'throughput':
      return `${from}发送载荷的速率随时间的变化，${between}：最高每秒 ${most} 字节，最低每秒 ${least} 字节。另一条线不计已发送过的数据。`;
    case 'window':
      return `${to}通告的接收窗口随时间的变化：${between}，${points} 个报文段，${least} 到 ${most} 字节；并给出${from}的在途字节数。`;
    case 'flight':
      return `${from}已发送而${to}尚未确认的字节数随时间的变化：${between}，${points} 个报文段，${least} 到 ${most} 字节。`;
  }
}
