import type { Side } from '../../../tcp/conversation.js';
import type { ConversationFacts } from '../../conversation-facts.js';
import type { StallFacts } from '../../event-facts.js';
import { isEndOfAttempt } from '../../shown-steps.js';
import type { VerdictText } from '../report-text.js';
import {
  end,
  framesText,
  grouped,
  inFrame,
  joined,
  numeral,
  spanText,
  stateName,
  zh,
} from './words.js';

const MISSING = { syn: 'SYN', 'syn-ack': 'SYN-ACK', ack: '最后的 ACK' } as const;

export const verdictZh: VerdictText = {
  handshake: {
    'three-way': (f) => zh`三次握手：${framesText(f.handshake.frames)}${irtt(f)}。`,
    tfo: (f) =>
      zh`采用 TCP 快速打开（TFO）的握手：${framesText(f.handshake.frames)}${irtt(f)}；SYN 携带了数据，服务器接受了这些数据。`,
    'simultaneous-open': (f) =>
      zh`同时打开：${framesText(f.handshake.frames)}；双方都在收到对方的 SYN 之前发出了自己的 SYN。`,
    split: (f) =>
      zh`拆分握手：${framesText(f.handshake.frames)}；服务器先确认 SYN，再用另一个报文段发送自己的 SYN。`,
    partial: (f) =>
      isEndOfAttempt(f.teardown.pattern)
        ? zh`捕获文件中只有一次连接尝试的一部分（${framesText(f.handshake.frames)}），所以结果不明。`
        : zh`连接已经建立，但捕获文件中缺少握手的${joined(f.handshake.missing.map((step) => MISSING[step]))}${f.handshake.frames.length === 0 ? '' : zh`，只有${framesText(f.handshake.frames)}`}。`,
    'reset-by-client': (f) =>
      zh`连接没有建立：客户端${f.client}用 RST${inFrame(f.handshake.reset?.frame)}应答 SYN-ACK${inFrame(f.handshake.synAck)}。`,
    'reset-by-server': (f) =>
      zh`连接没有建立：服务器${f.server}的 SYN-ACK${inFrame(f.handshake.synAck)}没有得到确认，它用 RST${inFrame(f.handshake.reset?.frame)}放弃了连接。`,
    'half-open': (f) =>
      zh`连接没有建立：SYN-ACK${inFrame(f.handshake.synAck)}始终没有得到确认，所以连接在服务器${f.server}上停留在半连接状态。`,
    refused: (f) =>
      zh`连接被拒绝：服务器${f.server}用 RST${inFrame(f.handshake.reset?.frame)}应答 SYN${inFrame(f.handshake.syn)}。`,
    challenged: (f) =>
      zh`连接没有建立：服务器${f.server}应答 SYN${inFrame(f.handshake.syn)}的是一个与之不相符的 ACK，仍保留着相同端口的旧连接的一方才会这样应答。`,
    withdrawn: (f) =>
      zh`连接没有建立：客户端${f.client}发送了 SYN${inFrame(f.handshake.syn)}，没有得到应答，又用 RST${inFrame(f.handshake.reset?.frame)}将其撤回。`,
    unanswered: (f) =>
      zh`没有应答：SYN${inFrame(f.handshake.syn)}${repeats(f)}之后，捕获文件中没有来自${f.server}的任何报文段。`,
    backscatter: (f) =>
      zh`连接没有建立：${f.client}用 RST${inFrame(f.handshake.reset?.frame)}拒绝了 SYN-ACK${inFrame(f.handshake.synAck)}，而捕获文件中没有它发出的 SYN。`,
    odd: (f) =>
      zh`没有连接：${f.frameCount === 1 ? '唯一的报文段' : '所有报文段'}的标志位都自相矛盾，没有哪个 TCP 会这样发送（首见于帧${f.firstFrame}）。`,
    none: (f) => zh`捕获文件中没有握手的过程：该会话捕获到的第一帧是帧${f.firstFrame}。`,
  },
  teardown: {
    'reset-only': (f) => zh`捕获文件中只有该会话的 RST${inFrame(f.teardown.reset?.frame)}。`,
    refused: () => undefined,
    'handshake-reset': () => undefined,
    'fin-in-handshake': (f) => zh`连接建立之前就出现了 FIN${inFrame(f.teardown.fin1)}。`,
    'not-established': () => undefined,
    'open-at-end': (f) =>
      zh`捕获文件中没有连接释放的过程：该会话的最后一帧是帧${f.lastFrame}，此后客户端的状态为${stateName(f.finalState.client)}，服务器的状态为${stateName(f.finalState.server)}。`,
    'abort-both': (f) =>
      zh`双方几乎同时用 RST 异常终止了连接，先发送 RST 的是${firstReset(f)}${inFrame(f.teardown.reset?.frame)}。`,
    abort: (f) =>
      zh`连接被${closer(f)}用 RST${inFrame(f.teardown.reset?.frame)}异常终止，没有正常释放。`,
    'fin-then-peer-reset': (f) =>
      zh`${finOf(f)}；另一方没有正常关闭，而是用 RST${inFrame(f.teardown.reset?.frame)}应答。`,
    'fin-then-own-reset': (f) =>
      zh`${finOf(f)}；随后同一方又用 RST${inFrame(f.teardown.reset?.frame)}终止了整个连接。`,
    'half-closed': (f) =>
      f.teardown.isOrderUnknown
        ? zh`${finOf(f)}，该 FIN 已得到确认${inFrame(f.teardown.ackOfFin1)}。`
        : zh`半关闭：只有${closer(f)}发送了 FIN${inFrame(f.teardown.fin1)}，该 FIN 已得到确认${inFrame(f.teardown.ackOfFin1)}；到捕获结束时，另一个方向仍未关闭。`,
    'fin-unanswered': (f) =>
      f.teardown.isOrderUnknown
        ? zh`${finOf(f)}，但捕获文件中没有对它的确认。`
        : zh`连接没有关闭：${closer(f)}发送了 FIN${inFrame(f.teardown.fin1)}，但捕获文件中没有对它的确认。`,
    'fin-reset-fin': (f) =>
      zh`${closer(f)}首先发送 FIN${inFrame(f.teardown.fin1)}关闭连接；RST${inFrame(f.teardown.reset?.frame)}与另一方的 FIN${inFrame(f.teardown.fin2)}在途中交错。`,
    'reset-after-both-fins': (f) =>
      zh`${closer(f)}首先发送 FIN${inFrame(f.teardown.fin1)}关闭连接；第二个 FIN${inFrame(f.teardown.fin2)}之后，RST${inFrame(f.teardown.reset?.frame)}打断了关闭过程。`,
    'simultaneous-close': (f) =>
      f.teardown.isInferred
        ? zh`双方都关闭了连接：${framesText(f.teardown.frames)}。第二个 FIN${inFrame(f.teardown.fin2)}没有确认第一个 FIN${inFrame(f.teardown.fin1)}，所以两者可能在途中交错，即同时关闭；也可能第一个 FIN 丢失或延误了，第二个 FIN 是后来才发送的。`
        : zh`同时关闭：${framesText(f.teardown.frames)}；双方都在收到对方的 FIN 之前发出了自己的 FIN。`,
    'three-segment': segments,
    'half-close': (f) => `${segments(f).slice(0, -1)}；其间有一个方向仍在使用。`,
    'four-way': segments,
  },
  suffixes: ({ teardown }) => [
    ...(teardown.isOrderUnknown
      ? [
          '无法判断这个 FIN 是首先发起关闭，还是对更早的 FIN 的回应：捕获开始得比会话晚，在它之前没有其发送方的报文段，也没有另一方的 FIN。',
        ]
      : []),
    ...(teardown.lastAckSeen === false ? ['捕获文件中没有对最后一个 FIN 的确认。'] : []),
    ...(teardown.lateReset === true
      ? [zh`连接关闭完成之后，又出现了 RST${inFrame(teardown.reset?.frame)}。`]
      : []),
    ...(teardown.ignoredResets === undefined
      ? []
      : [zh`${framesText(teardown.ignoredResets)}是没有起作用的 RST：此后连接仍在继续。`]),
    ...(teardown.oneSided === true && teardown.pattern !== 'not-established'
      ? ['捕获文件中只有一个方向的报文段。']
      : []),
  ],
  events: ({ stalls, keepAlives }) => [
    ...stalls.filter(({ isLong }) => isLong).map(longStall),
    ...keepAlives.flatMap(({ failing, from, to }) =>
      failing === undefined || failing.probes === 1
        ? []
        : [
            zh`${end(to)}没有应答${end(from)}的最后${grouped(failing.probes)}个保活探测（${spanText(failing.first, failing.last, failing.probes)}）。`,
          ],
    ),
  ],
};

function longStall({ holder, totalSeconds, isOpenAtEnd, periods, others }: StallFacts): string {
  const [first] = periods;
  if (first === undefined) return zh`${end(holder)}的零窗口持续了${totalSeconds}秒。`;
  if (periods.length + others > 1) {
    return zh`${end(holder)}的零窗口累计${totalSeconds}秒（首见于帧${first.frame}）${isOpenAtEnd ? '，到捕获结束时仍未解除' : ''}。`;
  }
  const { frame, endFrame, endedBy } = first;
  const lasted = zh`${end(holder)}的零窗口持续了${totalSeconds}秒，从帧${frame}起，直到`;
  if (endFrame === undefined) return `${lasted}捕获结束。`;
  if (endedBy === 'reset') return zh`${lasted}出现 RST${inFrame(endFrame)}。`;
  return endedBy === 'close'
    ? zh`${lasted}另一方的 FIN 得到确认${inFrame(endFrame)}。`
    : zh`${lasted}帧${endFrame}。`;
}

function irtt({ handshake }: ConversationFacts): string {
  return handshake.irtt === undefined ? '' : zh`（iRTT ${handshake.irtt}秒）`;
}

function repeats({ handshake }: ConversationFacts): string {
  const { retransmittedSyns } = handshake;
  return retransmittedSyns === 0 ? '' : zh`及其${grouped(retransmittedSyns)}次重传`;
}

function segments(facts: ConversationFacts): string {
  const { frames, lastAckSeen } = facts.teardown;
  const count = frames.length + (lastAckSeen === false ? 1 : 0);
  return zh`${numeral(count)}次挥手：${framesText(frames)}，主动关闭方是${closer(facts)}。`;
}

/** The FIN that a sentence begins with; it does not claim to be the first where that is unknown. */
function finOf(facts: ConversationFacts): string {
  const { isOrderUnknown, fin1, fin1From } = facts.teardown;
  if (!isOrderUnknown || fin1From === undefined) {
    return zh`${closer(facts)}首先发送 FIN${inFrame(fin1)}关闭连接`;
  }
  return zh`${address(facts, fin1From)}发送 FIN${inFrame(fin1)}关闭连接`;
}

function closer(facts: ConversationFacts): string {
  const { initiator } = facts.teardown;
  if (initiator === undefined) return '无法判定的一方';
  return initiator === 'both' ? '双方' : address(facts, initiator);
}

/** `192.0.2.1:50000（客户端）`. */
function address({ client, server }: ConversationFacts, side: Side): string {
  return `${side === 'client' ? client : server}（${end(side)}）`;
}

function firstReset({ teardown: { reset } }: ConversationFacts): string {
  return reset === undefined ? '其中一方' : end(reset.from);
}
