import type { OfferedRow, PortRange } from '../../answers/answer-rows.js';
import type { Side } from '../../../tcp/conversation.js';
import { textWithPort } from '../../endpoint-text.js';
import { flagsHex } from '../../flags-text.js';
import { shownSeconds, shownTimes } from '../../answers/shown-numbers.js';
import type { AnswerText } from '../answer-text.js';
import { patternsZh } from './patterns.js';
import { statesZh } from './states.js';
import { end, grouped, spanText, zh } from './words.js';

const RANGES: Readonly<Record<PortRange, string>> = {
  'well-known': '熟知端口（0 至 1023）',
  registered: '登记端口（1024 至 49151）',
  dynamic: '动态端口（49152 至 65535）',
};

const KNOWN_BY = {
  syn: '它发送了第一个 SYN',
  'syn-ack': 'SYN-ACK 是发给它的',
  port: '推测：另一端的端口号较小',
  'first-sender': '推测：它发送了捕获文件中的第一个报文段',
} as const;

/** Rows of states that the answer tells; the table has all. */
const MOST_STATES = 24;

/** 关于握手，以及各项回答的依据。 */
export const openingAnswersZh: Pick<
  AnswerText['says'],
  | 'client-and-server'
  | 'port-ranges'
  | 'handshake-frames'
  | 'syn-number'
  | 'what-makes-a-syn'
  | 'syn-acknowledgment'
  | 'syn-ack-numbers'
  | 'syn-ack-arithmetic'
  | 'third-step'
  | 'handshake-headers'
  | 'options'
  | 'display-filters'
  | 'states'
  | 'sequence-diagram'
  | 'handshake-round-trip'
> = {
  'client-and-server': (v) =>
    zh`客户端：${textWithPort(v.clientAddress, v.clientPort)}（${KNOWN_BY[v.knownBy]}）。服务器：${textWithPort(v.serverAddress, v.serverPort)}。`,
  'port-ranges': (v) =>
    zh`客户端的端口${v.clientPort}是${RANGES[v.clientRange]}；服务器的端口${v.serverPort}是${RANGES[v.serverRange]}。`,
  'handshake-frames': ({ pattern, syn, synAck, ack }) =>
    pattern === 'refused' && synAck === undefined
      ? zh`没有完成握手：SYN（${orMissing(syn)}）得到的回答是 RST，所以没有 SYN-ACK，也没有第三次握手。`
      : zh`SYN：${orMissing(syn)}；SYN-ACK：${orMissing(synAck)}；ACK：${orMissing(ack)}。类型：${patternsZh.handshake[pattern]}。`,
  'syn-number': (v) => zh`相对值${v.seq}，原始值${v.seqRaw}。`,
  'what-makes-a-syn': (v) =>
    zh`它的标志字段是${v.flagsHex}（${v.flagsText}）：SYN 位（0x002）置位，ACK 位（0x010）没有置位。`,
  'syn-acknowledgment': (v) => zh`该字段的值是${v.ackRaw}，没有意义，因为 ACK 标志没有置位。`,
  'syn-ack-numbers': (v) =>
    zh`Seq=${v.seq}（原始值${v.seqRaw}），Ack=${v.ack}（原始值${v.ackRaw}）。`,
  'syn-ack-arithmetic': ({ isnRaw, ackRaw, dataBytes, holds }) =>
    holds
      ? zh`客户端的初始序号加 1，因为 SYN 消耗一个序号${dataBytes === 0 ? '' : zh`，再加上随 SYN 到达的${grouped(dataBytes)}字节数据`}：${isnRaw} + 1${dataBytes === 0 ? '' : ` + ${dataBytes}`} = ${ackRaw}${ackRaw > isnRaw ? '' : '（模 2^32）'}。`
      : zh`它不符合规则：SYN 的序号是${isnRaw}，确认号应为${(isnRaw + 1) >>> 0}，实际却是${ackRaw}。`,
  'third-step': (v) =>
    zh`Seq=${v.seq}（原始值${v.seqRaw}），Ack=${v.ack}（原始值${v.ackRaw}），${v.payloadBytes === 0 ? '不携带数据' : zh`携带${grouped(v.payloadBytes)}字节数据`}。`,
  'handshake-headers': ({ rows }) =>
    rows
      .map(
        (row) =>
          zh`帧${row.frame}：端口${row.sourcePort} → ${row.destinationPort}，序号${row.seqRaw}，确认号${row.ackRaw}，首部长度${row.headerLengthBytes === undefined ? '未解析' : zh`${row.headerLengthBytes}字节`}，标志 ${flagsHex(row.flags)} [${row.flagsText}]，窗口${row.windowRaw}，检验和${row.checksum ?? '未解析'}，紧急指针${row.urgentPointer ?? '未解析'}。`,
      )
      .join(''),
  options: (v) =>
    [
      zh`客户端提出：${offer(v.client)}。`,
      zh`服务器提出：${offer(v.server)}。`,
      ...(v.windowScaling === undefined
        ? []
        : [
            zh`结果：窗口扩大${used(v.windowScaling)}，SACK ${used(v.sackPermitted)}，时间戳${used(v.timestamps)}。`,
          ]),
      ...(v.clientSendsAtMostBytes === undefined
        ? []
        : [mostBytes('client', v.clientSendsAtMostBytes, v.server)]),
      ...(v.serverSendsAtMostBytes === undefined
        ? []
        : [mostBytes('server', v.serverSendsAtMostBytes, v.client)]),
      ...(v.timestamps === true ? ['其中时间戳占用 12 字节。'] : []),
    ].join(''),
  'display-filters': ({ conversation, frames }) =>
    zh`本会话：${conversation}。单独一帧：${frames[0]?.filter ?? 'frame.number eq N'}。`,
  states: ({ rows }) => {
    const told = rows.slice(0, MOST_STATES).map((row) => {
      const after = row.lastFrame ?? row.frame;
      const changed = row.isLeftOut === true ? after : (row.changeFrame ?? after);
      const client = statesZh.reading(row.client, row.clientConfidence);
      const server = statesZh.reading(row.server, row.serverConfidence);
      return row.hasChange || row.isLeftOut === true
        ? zh`帧${changed}之后为${client}和${server}${statesZh.takenBack(row)}`
        : zh`${spanText(row.frame, after, row.segments)}不改变状态`;
    });
    const more = rows.length - told.length;
    const rest = more === 0 ? '' : zh`状态表中还有${grouped(more)}行。`;
    return zh`客户端和服务器：${told.join('；')}。${rest}`;
  },
  'sequence-diagram': ({ rows, firstData }) => {
    const events = rows.map((row) => ({ ...row, what: ` [${row.flagsText}]` }));
    const data = firstData && {
      ...firstData,
      what: zh`最初的${grouped(firstData.lengthBytes)}字节数据`,
    };
    const all = [...events, ...(data === undefined ? [] : [data])];
    const times = shownTimes(all.map(({ timeSeconds }) => timeSeconds));
    const lines = all.map(
      ({ from, what, frame }, index) =>
        zh`${times[index] ?? ''}秒，${end(from)}发送${what}（帧${frame}）`,
    );
    return `${lines.join('；')}。见流量图。`;
  },
  'handshake-round-trip': (v) =>
    zh`iRTT ${shownSeconds(v.initialRttSeconds)}秒，` +
    (v.synFrame === undefined ? '' : zh`从最后一个 SYN（帧${v.synFrame}）算起，`) +
    {
      ack: '从 SYN 到 ACK',
      reset: zh`从 SYN 到回答它的 RST${v.endFrame === undefined ? '' : zh`（帧${v.endFrame}）`}：这是一个往返时间，但没有完成握手`,
      'later-segment': '从 SYN 到其后的第一个 ACK；捕获文件缺少握手的某一步时，Wireshark 这样测量',
    }[v.until] +
    (v.synToSynAckSeconds === undefined || v.synAckToAckSeconds === undefined
      ? v.until === 'ack'
        ? '；因为有报文段被重传或缺失，两半的时间无法判断。'
        : '。这里不能分成两半。'
      : zh`：从 SYN 到 SYN-ACK 为${shownSeconds(v.synToSynAckSeconds)}秒，从 SYN-ACK 到 ACK 为${shownSeconds(v.synAckToAckSeconds)}秒。`),
};

function orMissing(frame: number | undefined): string {
  return frame === undefined ? '不在捕获文件中' : zh`帧${frame}`;
}

/** 数据和选项合计：最大报文段长度从 20 字节的 TCP 首部之后算起（RFC 6691）。 */
function mostBytes(from: Side, bytes: number, other: OfferedRow | undefined): string {
  const why =
    other?.mssBytes === undefined ? '对方没有提出 MSS 时的默认值' : '对方的最大报文段长度（MSS）';
  return zh`${end(from)}每个报文段最多可发送${grouped(bytes)}字节，即${why}。`;
}

function offer(row: OfferedRow | undefined): string {
  if (row === undefined) return '没有捕获到';
  const { mssBytes, windowScale, sackPermitted, timestamps } = row;
  return [
    mssBytes === undefined ? '无 MSS' : `MSS ${mssBytes}`,
    windowScale === undefined ? '无窗口扩大' : zh`窗口扩大移位值${windowScale}`,
    sackPermitted ? 'SACK' : '无 SACK',
    timestamps ? '时间戳' : '无时间戳',
  ].join('、');
}

function used(isOn: boolean | undefined): string {
  return isOn === true ? '启用' : '未启用';
}
