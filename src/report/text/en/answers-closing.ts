import type { EndpointState } from '../../../tcp/endpoint-state.js';
import { shownSeconds } from '../../answers/shown-numbers.js';
import type { AnswerText } from '../answer-text.js';
import { capital, counted, framesText, joined, numberWord, The, the } from './words.js';

/** On the teardown. */
export const closingAnswersEn: Pick<
  AnswerText['says'],
  | 'teardown-frames'
  | 'closed-first'
  | 'four-or-three'
  | 'fin-or-reset'
  | 'fin-numbers'
  | 'teardown-states'
> = {
  'teardown-frames': ({ pattern, rows }) =>
    `${joined(rows.map(({ frame, from, flagsText }) => `frame ${frame} (${the(from)}: ${flagsText})`))}. Pattern: ${pattern}.`,
  'closed-first': ({ initiator, frame }) =>
    initiator === 'both'
      ? 'Both at once: their FINs crossed.'
      : `${The(initiator)}${frame === undefined ? '' : `, with frame ${frame}`}.`,
  'four-or-three': (v) => {
    if (v.combinedFrame !== undefined && v.combinedFrom !== undefined) {
      return `${capital(numberWord(v.segments))}. Frame ${v.combinedFrame} carries both: ${the(v.combinedFrom)} had nothing more to send, so it acknowledged the FIN of frame ${v.firstFinFrame ?? '?'} and closed its own direction in one segment, where others use two.`;
    }
    const kept =
      v.halfClosedSeconds === undefined
        ? ''
        : ` One direction stayed in use for ${shownSeconds(v.halfClosedSeconds)} s in between.`;
    return `${capital(numberWord(v.segments))} (${framesText(v.finFrames)} with FIN); no segment carries the ACK of the first FIN and the second FIN together.${kept}`;
  },
  'fin-or-reset': ({ finFrames, resets }) => {
    const fins = finFrames.length === 0 ? 'no FIN' : `FIN in ${framesText(finFrames)}`;
    const first = resets[0];
    const rst =
      first === undefined
        ? 'no RST'
        : `${counted(resets.length, 'RST')}, the first from ${the(first.from)} in frame ${first.frame}`;
    return `${capital(fins)}; ${rst}.`;
  },
  'fin-numbers': ({ fins }) =>
    fins
      .map(
        ({ frame, from, seq, seqRaw, lengthBytes, expectedAck, expectedAckRaw, ackFrame }) =>
          `Frame ${frame} (${the(from)}): Seq=${seq} (raw ${seqRaw}); ${lengthBytes === 0 ? '' : `${counted(lengthBytes, 'byte')} and `}the FIN takes one number, so Ack=${expectedAck} (raw ${expectedAckRaw}) covers it: ${ackFrame === undefined ? 'not in the capture' : `frame ${ackFrame}`}.`,
      )
      .join(' '),
  'teardown-states': ({ client, server, timeWait }) =>
    `Client: ${path(client)}. Server: ${path(server)}.` +
    (timeWait === undefined
      ? ''
      : ` ${timeWait === 'both' ? 'Both ends hold' : `${The(timeWait)} holds`} TIME-WAIT.`),
};

function path(states: readonly EndpointState[]): string {
  return states.length === 0 ? 'no change' : states.join(', ');
}
