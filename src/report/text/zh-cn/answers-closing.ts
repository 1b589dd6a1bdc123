import type { EndpointState } from '../../../tcp/endpoint-state.js';
import type { AnswerValues } from '../../answers/answer-values.js';
import { shownSeconds } from '../../answers/shown-numbers.js';
import type { AnswerText } from '../answer-text.js';
import { patternsZh } from './patterns.js';
import { resetsZh } from './resets.js';
import { end, framesText, grouped, joined, stateName, zh } from './words.js';

/** 一个回答中列出的 RST 个数。 */
const MOST_RESETS = 3;

/** 关于连接的释放。 */
export const closingAnswersZh: Pick<
  AnswerText['says'],
  | 'teardown-frames'
  | 'closed-first'
  | 'four-or-three'
  | 'fin-or-reset'
  | 'fin-numbers'
  | 'teardown-states'
> = {
  'teardown-frames': ({ pattern, rows }) =>
    zh`${joined(rows.map(({ frame, from, flagsText }) => zh`帧${frame}（${end(from)}：${flagsText}）`))}。类型：${patternsZh.teardown[pattern]}。`,
  'closed-first': ({ initiator, segment, frame, otherFrame }) =>
    initiator === 'both'
      ? zh`双方同时：各自的 FIN 在途中交错${frame === undefined || otherFrame === undefined ? '' : `（${framesText([frame, otherFrame])}）`}。`
      : zh`${end(initiator)}${frame === undefined ? '' : zh`，用帧${frame}的${segment ?? '报文段'}`}。`,
  'four-or-three': fourOrThree,
  'fin-or-reset': ({ by, outcome, finFrames, resets }) => {
    const rst = resets
      .slice(0, MOST_RESETS)
      .map(
        ({ frame, from, class: kind }) =>
          zh`${end(from)}的帧${frame}${kind === undefined ? '' : `（${resetsZh[kind].label}）`}`,
      );
    const more =
      resets.length > MOST_RESETS ? [zh`另外${grouped(resets.length - MOST_RESETS)}个`] : [];
    const list = `${[...rst, ...more].join('、')}${afterWhat(resets[0])}`;
    if (by === 'fin') return zh`由 FIN 关闭（${framesText(finFrames)}）；没有 RST。`;
    if (by === 'reset') {
      return zh`由 RST 终止，没有 FIN${outcome === 'refused' ? '，当时连接正在建立' : ''}：${list}。`;
    }
    return outcome === 'closed'
      ? zh`由 FIN 关闭（${framesText(finFrames)}）；另有 RST：${list}。`
      : zh`两者都有：FIN 在${framesText(finFrames)}，RST：${list}。`;
  },
  'fin-numbers': ({ fins }) =>
    fins
      .map(
        ({ frame, from, seq, seqRaw, lengthBytes, expectedAck, expectedAckRaw, ackFrame }) =>
          zh`帧${frame}（${end(from)}）：Seq=${seq}（原始值${seqRaw}）；${lengthBytes === 0 ? '' : zh`${grouped(lengthBytes)}字节数据消耗${lengthBytes}个序号，`}FIN 消耗一个序号，所以由 Ack=${expectedAck}（原始值${expectedAckRaw}）确认：${ackFrame === undefined ? '不在捕获文件中' : zh`帧${ackFrame}`}。`,
      )
      .join(''),
  'teardown-states': ({ client, server, timeWait }) =>
    zh`客户端：${path(client)}。服务器：${path(server)}。` +
    (timeWait === undefined
      ? ''
      : zh`${timeWait === 'both' ? '双方都' : end(timeWait)}处于 TIME-WAIT。`),
};

/** 复位之前是哪个报文段，相隔多久。 */
function afterWhat(reset: AnswerValues['fin-or-reset']['resets'][number] | undefined): string {
  if (reset?.after === undefined) return '';
  const { frame, from, after, receivedBytes } = reset;
  const whose = after.from === from ? '它自己' : end(after.from);
  const what =
    after.flagsText === undefined
      ? zh`${whose}的帧${after.frame}`
      : zh`${whose}的 [${after.flagsText}]${after.lengthBytes === undefined || after.lengthBytes === 0 ? '' : zh`，携带${grouped(after.lengthBytes)}字节`}（帧${after.frame}）`;
  const gap = after.seconds === undefined ? '' : zh`，相隔${shownSeconds(after.seconds)}秒`;
  const unread =
    receivedBytes === undefined
      ? ''
      : zh`。${end(from)}已经确认了${grouped(receivedBytes)}字节数据；程序是否读取了这些数据，从捕获文件中看不出来，而没有读完就关闭的程序正会引起这样的复位`;
  return zh`。帧${frame}之前是${what}${gap}${unread}`;
}

function path(states: readonly EndpointState[]): string {
  return states.length === 0 ? '没有变化' : states.map(stateName).join('、');
}

type Values = AnswerValues['four-or-three'];

/** 有几个报文段，各是哪一个，为什么。 */
function fourOrThree(values: Values): string {
  switch (values.form) {
    case 'three':
      return three(values);
    case 'four':
      return four(values);
    case 'crossed':
      return zh`四个，但次序不同寻常：两个 FIN（${framesText(values.finFrames)}）都没有确认对方，因为双方发送自己的 FIN 时都还没有处理对方的 FIN。每个 FIN 都需要单独的 ACK：第一个 FIN 的 ACK 是${orMissing(values.firstAckFrame)}，第二个的是${orMissing(values.lastAckFrame)}。`;
    case 'one-fin':
      return zh`都不是：此捕获文件中只有${end(values.firstFinFrom ?? 'client')}关闭了自己的方向（${framesText(values.finFrames)}）${acked(values)}。另一端的 FIN 不在其中。`;
    case 'cut-short': {
      const combined =
        values.combinedFrame === undefined
          ? ''
          : zh`帧${values.combinedFrame}同时携带 FIN 和 ACK。`;
      return zh`都不是：释放过程被 RST 打断（${framesText(values.finFrames)}带 FIN）${acked(values)}。${combined}`;
    }
  }
}

function acked({ firstFinFrame, firstAckFrame, finFrames }: Values): string {
  if (firstFinFrame === undefined) return '';
  const which = finFrames.length > 1 ? zh`帧${firstFinFrame}的 FIN` : '它';
  return firstAckFrame === undefined
    ? zh`；捕获文件中没有对${which}的确认`
    : zh`；帧${firstAckFrame}确认${which}`;
}

function three(values: Values): string {
  const { combinedFrame, combinedFrom, firstFinFrame, finFrames, lastAckFrame } = values;
  const combined = combinedFrame ?? finFrames.at(-1) ?? 0;
  const first = firstFinFrame ?? finFrames[0] ?? 0;
  const last =
    lastAckFrame === undefined ? '对它的确认不在捕获文件中' : zh`帧${lastAckFrame}确认它`;
  const why =
    combinedFrom === undefined
      ? ''
      : zh`此后${end(combinedFrom)}没有数据要发送了，所以不必先发 ACK，以后再发 FIN。`;
  return zh`三个。帧${combined}同时携带 FIN 和 ACK：它确认帧${first}的 FIN，本身又是第二个 FIN；${last}。${why}`;
}

function four(values: Values): string {
  const { firstFinFrame, firstAckFrame, secondFinFrame, lastAckFrame, halfClosedSeconds } = values;
  const kept =
    halfClosedSeconds === undefined
      ? ''
      : zh`其间有一个方向继续使用了${shownSeconds(halfClosedSeconds)}秒。`;
  const steps = [
    `FIN（${orMissing(firstFinFrame)}）`,
    `对它的 ACK（${orMissing(firstAckFrame)}）`,
    `另一个 FIN（${orMissing(secondFinFrame)}）`,
    `对它的 ACK（${orMissing(lastAckFrame)}）`,
  ];
  const also =
    firstAckFrame === undefined || secondFinFrame === undefined
      ? ''
      : zh`帧${secondFinFrame}也带有 ACK 标志，正如其他报文段一样，但第一个 FIN 已经由帧${firstAckFrame}确认。`;
  return zh`四个：${steps.join('、')}。${also}${kept}`;
}

function orMissing(frame: number | undefined): string {
  return frame === undefined ? '不在捕获文件中' : zh`帧${frame}`;
}
