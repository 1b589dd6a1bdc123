import type { Side } from '../../../tcp/conversation.js';
import type { KeepAliveFacts, StallPeriod } from '../../event-facts.js';
import type { EventText } from '../report-text.js';
import { end, framesText, grouped, inFrame, spanText, zh } from './words.js';

/** What a challenge ACK refuses. */
const REFUSED = {
  syn: 'SYN 不应出现在已打开的连接中',
  reset: '该 RST 的序号在窗口内，但不是所期望的序号',
  'ack-of-unsent': '它确认了从未发送过的数据',
  'old-ack': '它的确认号太旧，不会只是迟到的确认',
  'outside-window': '它的数据在窗口之外',
} as const;

export const eventsZh: EventText = {
  heading: (conversation) => zh`${conversation}中的其他事件`,
  stall: (period, { holder, held }) =>
    [
      closedWindow(period, holder, held),
      ...(period.probes > 0
        ? [
            zh`${end(held)}发送了${grouped(period.probes)}次零窗口探测，询问窗口是否已重新打开（${probeFrames(period)}）。`,
          ]
        : []),
    ].join(''),
  moreStalls: ({ holder, others, totalSeconds, isOpenAtEnd }) =>
    zh`${end(holder)}的窗口后来又关闭了${grouped(others)}次；零窗口累计${totalSeconds}秒${isOpenAtEnd ? '，到捕获结束时仍未解除' : ''}。`,
  keepAlives: (f) =>
    [
      zh`${end(f.from)}在连接空闲之后发送了${grouped(f.count)}个保活报文段（${keepAliveFrames(f)}）。`,
      ...answers(f),
    ].join(''),
  moreStrays: (count) => zh`另有${grouped(count)}个报文段同样与连接不相符。`,
  challenge: ({ frame, answers: refused, cause }, { from, to }) =>
    zh`帧${frame}是挑战 ACK（RFC 5961）：${end(from)}不接受${end(to)}的帧${refused}，因为${REFUSED[cause]}；它再次说明自己期望的序号。`,
  moreChallenges: ({ from, others }) => zh`${end(from)}还发送了${grouped(others)}个挑战 ACK。`,
  hint: ({ frame, hint, from }) => {
    switch (hint) {
      case 'accept-overflow':
        return zh`帧${frame}的 RST 紧跟在握手之后，双方还没有发送数据：可能是${end(from)}的新连接队列已满。`;
      case 'time-wait-assassination':
        return zh`帧${frame}的 RST 到达时，接收方处于 TIME-WAIT 状态，这可能使等待提前结束（RFC 1337）。`;
      case 'maybe-injected':
        return zh`帧${frame}的 RST 可能不是${end(from)}发出的，而是他人注入的：它与该端的其他报文段不相符。但这不足以证明。`;
    }
  },
  reuse: ({ holder, lastSign, seconds, isAllowed }) =>
    zh`这对端口不久之前还在使用：${seconds}秒之前（帧${lastSign}），${holder === 'both' ? '旧连接的双方都' : zh`旧连接的${end(holder)}`}还处于 TIME-WAIT 状态。${isAllowed ? '新的 SYN 显然更新，所以仍然可以接受。' : '新的 SYN 与过时的重复报文段无法区分，所以处于 TIME-WAIT 的一方可能不予理会。'}`,
};

function closedWindow(period: StallPeriod, holder: Side, held: Side): string {
  const { frame, endFrame, endedBy, seconds } = period;
  const closed = `${end(holder)}通告的窗口为 0，使${end(held)}不能发送数据`;
  if (endFrame === undefined) {
    return zh`从帧${frame}起，${closed}；到最后一帧为止持续了${seconds}秒，捕获文件中没有后续的窗口通告。`;
  }
  switch (endedBy) {
    case 'reset':
      return zh`从帧${frame}起，${closed}。${seconds}秒之后，RST${inFrame(endFrame)}结束了连接。`;
    case 'close':
      return zh`从帧${frame}起，${closed}。${seconds}秒之后，${end(held)}的 FIN 得到了确认${inFrame(endFrame)}，所以已经没有要发送的内容。`;
    case 'window':
    case undefined:
      return zh`从帧${frame}到帧${endFrame}的${seconds}秒内，${closed}。`;
  }
}

/** `帧 3`, `帧 3、5、7`, or the first of many. */
function probeFrames({ probes, firstProbes }: StallPeriod): string {
  return `${probes > firstProbes.length ? '最初的几次是' : ''}${framesText(firstProbes)}`;
}

function keepAliveFrames({ count, frames, idleSeconds }: KeepAliveFacts): string {
  if (frames.length === 0) return '它们是众多探测中最初的几个';
  const which = `${count > frames.length ? '最初的几个是' : ''}${framesText(frames)}`;
  return zh`${which}，与前一个报文段${frames.length === 1 ? '' : '最多'}相隔${idleSeconds}秒`;
}

/** What is known of the answers, which are kept for the first ones only. */
function answers({ count, frames, answered, to, failing }: KeepAliveFacts): string[] {
  const known = frames.length;
  const isAll = known === count;
  const which = isAll ? '' : zh`对最初的${grouped(known)}个，`;
  const answer =
    known === 0
      ? []
      : known === 1 && isAll
        ? [answered === 1 ? `${end(to)}作了应答。` : `${end(to)}没有应答。`]
        : answered === known
          ? [`${which}${end(to)}都作了应答。`]
          : answered === 0
            ? [`${which}${end(to)}都没有应答。`]
            : [zh`${which}${end(to)}应答了${grouped(answered)}个。`];
  if (failing === undefined) return answer;
  const gone = `之后没有${end(to)}的任何报文段：它已经失去联系，或者捕获结束得太早。`;
  return [
    ...answer,
    failing.probes === 1
      ? zh`帧${failing.last}${gone}`
      : zh`最后${grouped(failing.probes)}个保活探测（${spanText(failing.first, failing.last, failing.probes)}）${gone}`,
  ];
}
