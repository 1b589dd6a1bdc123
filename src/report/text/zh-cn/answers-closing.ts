import type { EndpointState } from '../../../tcp/endpoint-state.js';
import { shownSeconds } from '../../answers/shown-numbers.js';
import type { AnswerText } from '../answer-text.js';
import { end, framesText, grouped, joined, stateName, zh } from './words.js';

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
    zh`${joined(rows.map(({ frame, from, flagsText }) => zh`帧${frame}（${end(from)}：${flagsText}）`))}。类型：${pattern}。`,
  'closed-first': ({ initiator, frame }) =>
    initiator === 'both'
      ? '双方同时：各自的 FIN 在途中交错。'
      : zh`${end(initiator)}${frame === undefined ? '' : zh`，见帧${frame}`}。`,
  'four-or-three': (v) => {
    if (v.combinedFrame !== undefined && v.combinedFrom !== undefined) {
      return zh`${grouped(v.segments)}个报文段。帧${v.combinedFrame}同时携带两者：${end(v.combinedFrom)}已经没有数据要发送，所以用一个报文段既确认了${v.firstFinFrame === undefined ? '对方' : zh`帧${v.firstFinFrame}`}的 FIN，又关闭了自己的方向，而通常要用两个报文段。`;
    }
    const kept =
      v.halfClosedSeconds === undefined
        ? ''
        : zh`其间有一个方向继续使用了${shownSeconds(v.halfClosedSeconds)}秒。`;
    return zh`${grouped(v.segments)}个报文段（${framesText(v.finFrames)}带 FIN）；没有哪个报文段同时携带对第一个 FIN 的确认和第二个 FIN。${kept}`;
  },
  'fin-or-reset': ({ finFrames, resets }) => {
    const fins = finFrames.length === 0 ? '没有 FIN' : zh`FIN 在${framesText(finFrames)}`;
    const first = resets[0];
    const rst =
      first === undefined
        ? '没有 RST'
        : zh`有${grouped(resets.length)}个 RST，第一个由${end(first.from)}在帧${first.frame}发出`;
    return `${fins}；${rst}。`;
  },
  'fin-numbers': ({ fins }) =>
    fins
      .map(
        ({ frame, from, seq, seqRaw, lengthBytes, expectedAck, expectedAckRaw, ackFrame }) =>
          zh`帧${frame}（${end(from)}）：Seq=${seq}（原始值${seqRaw}）；${lengthBytes === 0 ? '' : zh`携带${grouped(lengthBytes)}字节数据，`}FIN 消耗一个序号，所以由 Ack=${expectedAck}（原始值${expectedAckRaw}）确认：${ackFrame === undefined ? '不在捕获文件中' : zh`帧${ackFrame}`}。`,
      )
      .join(''),
  'teardown-states': ({ client, server, timeWait }) =>
    zh`客户端：${path(client)}。服务器：${path(server)}。` +
    (timeWait === undefined
      ? ''
      : zh`${timeWait === 'both' ? '双方都' : end(timeWait)}处于 TIME-WAIT。`),
};

function path(states: readonly EndpointState[]): string {
  return states.length === 0 ? '没有变化' : states.map(stateName).join('、');
}
