import type { EndpointState } from '../../../tcp/endpoint-state.js';
import type { AnswerValues } from '../../answers/answer-values.js';
import { shownSeconds } from '../../answers/shown-numbers.js';
import type { AnswerText } from '../answer-text.js';
import { patternsEn } from './patterns.js';
import { resetsEn } from './resets.js';
import { capital, counted, framesText, grouped, joined, The, the } from './words.js';

/** Resets that one answer names. */
const MOST_RESETS = 3;

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
    `${capital(joined(rows.map(({ frame, from, flagsText }) => `frame ${frame} (${the(from)}: ${flagsText})`)))}. Pattern: ${patternsEn.teardown[pattern]}.`,
  'closed-first': ({ initiator, segment, frame, otherFrame }) =>
    initiator === 'both'
      ? `Both at once: their FINs crossed${frame === undefined || otherFrame === undefined ? '' : ` (${framesText([frame, otherFrame])})`}.`
      : `${The(initiator)}${frame === undefined ? '' : `, with the ${segment ?? 'segment'} of frame ${frame}`}.`,
  'four-or-three': fourOrThree,
  'fin-or-reset': ({ by, outcome, finFrames, resets }) => {
    const rst = resets
      .slice(0, MOST_RESETS)
      .map(
        ({ frame, from, class: kind }) =>
          `frame ${frame} from ${the(from)}${kind === undefined ? '' : ` (${resetsEn[kind].label})`}`,
      );
    const more =
      resets.length > MOST_RESETS ? [`${grouped(resets.length - MOST_RESETS)} more`] : [];
    const list = `${joined([...rst, ...more])}${afterWhat(resets[0])}`;
    if (by === 'fin') return `By FIN (${framesText(finFrames)}); no RST.`;
    if (by === 'reset') {
      return `By RST, without a FIN${outcome === 'refused' ? ', while it was being opened' : ''}: ${list}.`;
    }
    return outcome === 'closed'
      ? `By FIN (${framesText(finFrames)}); there is also RST: ${list}.`
      : `By both: FIN in ${framesText(finFrames)}, and RST: ${list}.`;
  },
  'fin-numbers': ({ fins }) =>
    fins
      .map(
        ({ frame, from, seq, seqRaw, lengthBytes, expectedAck, expectedAckRaw, ackFrame }) =>
          `Frame ${frame} (${the(from)}): Seq=${seq} (raw ${seqRaw}); ${lengthBytes === 0 ? 'the FIN takes one number' : `its ${counted(lengthBytes, 'byte')} of data take ${lengthBytes} and the FIN one number`}, so Ack=${expectedAck} (raw ${expectedAckRaw}) covers it: ${ackFrame === undefined ? 'not in the capture' : `frame ${ackFrame}`}.`,
      )
      .join(' '),
  'teardown-states': ({ client, server, timeWait }) =>
    `Client: ${path(client)}. Server: ${path(server)}.` +
    (timeWait === undefined
      ? ''
      : ` ${timeWait === 'both' ? 'Both ends hold' : `${The(timeWait)} holds`} TIME-WAIT.`),
};

/** What came before a reset, and how long before. */
function afterWhat(reset: AnswerValues['fin-or-reset']['resets'][number] | undefined): string {
  if (reset?.after === undefined) return '';
  const { frame, from, after, receivedBytes } = reset;
  const whose = after.from === from ? 'its own' : `${the(after.from)}'s`;
  const what =
    after.flagsText === undefined
      ? `${whose} frame ${after.frame}`
      : `${whose} [${after.flagsText}]${after.lengthBytes === undefined || after.lengthBytes === 0 ? '' : ` with ${counted(after.lengthBytes, 'byte')}`} (frame ${after.frame})`;
  const gap = after.seconds === undefined ? '' : `${shownSeconds(after.seconds)} s `;
  const unread =
    receivedBytes === undefined
      ? ''
      : `. ${The(from)} had acknowledged ${counted(receivedBytes, 'byte')} of data; whether its program had read them no capture shows, and a program that closes before it has read all causes just such a reset`;
  return `. Frame ${frame} came ${gap}after ${what}${unread}`;
}

function path(states: readonly EndpointState[]): string {
  return states.length === 0 ? 'no change' : states.join(', ');
}

type Values = AnswerValues['four-or-three'];

/** How many segments, which of them is which, and why. */
function fourOrThree(values: Values): string {
  switch (values.form) {
    case 'three':
      return three(values);
    case 'four':
      return four(values);
    case 'crossed':
      return `Four, but not in the usual order: neither FIN (${framesText(values.finFrames)}) acknowledges the other, since neither end had processed the other's FIN when it sent its own. Each FIN needs an ACK of its own: that of the first is ${orMissing(values.firstAckFrame)}, that of the second ${orMissing(values.lastAckFrame)}.`;
    case 'one-fin':
      return `Neither: only ${the(values.firstFinFrom ?? 'client')} closed its direction in this capture (${framesText(values.finFrames)})${acked(values)}. The FIN of the other end is not in it.`;
    case 'cut-short': {
      const combined =
        values.combinedFrame === undefined
          ? ''
          : ` Frame ${values.combinedFrame} carries FIN and ACK together.`;
      return `Neither: a reset cut the close short (${framesText(values.finFrames)} with FIN)${acked(values)}.${combined}`;
    }
  }
}

function acked({ firstFinFrame, firstAckFrame, finFrames }: Values): string {
  if (firstFinFrame === undefined) return '';
  const which = finFrames.length > 1 ? `the FIN of frame ${firstFinFrame}` : 'it';
  return firstAckFrame === undefined
    ? `; no ACK of ${which} is in the capture`
    : `; frame ${firstAckFrame} acknowledges ${which}`;
}

function three(values: Values): string {
  const { combinedFrame, combinedFrom, firstFinFrame, finFrames, lastAckFrame } = values;
  const combined = combinedFrame ?? finFrames.at(-1) ?? 0;
  const first = firstFinFrame ?? finFrames[0] ?? 0;
  const last =
    lastAckFrame === undefined
      ? 'its own ACK is not in the capture'
      : `frame ${lastAckFrame} acknowledges it`;
  const why =
    combinedFrom === undefined
      ? ''
      : ` ${The(combinedFrom)} had nothing more to send after it, so it did not need an ACK first and a FIN later.`;
  return `Three. Frame ${combined} carries FIN and ACK together: it acknowledges the FIN of frame ${first} and is the second FIN; ${last}.${why}`;
}

function four(values: Values): string {
  const { firstFinFrame, firstAckFrame, secondFinFrame, lastAckFrame, halfClosedSeconds } = values;
  const kept =
    halfClosedSeconds === undefined
      ? ''
      : ` One direction stayed in use for ${shownSeconds(halfClosedSeconds)} s in between.`;
  const steps = [
    `FIN (${orMissing(firstFinFrame)})`,
    `its ACK (${orMissing(firstAckFrame)})`,
    `the other FIN (${orMissing(secondFinFrame)})`,
    `its ACK (${orMissing(lastAckFrame)})`,
  ];
  const also =
    firstAckFrame === undefined || secondFinFrame === undefined
      ? ''
      : ` Frame ${secondFinFrame} has the ACK flag, too, as every segment after the SYN has, but the first FIN had been acknowledged by frame ${firstAckFrame} already.`;
  return `Four: ${joined(steps)}.${also}${kept}`;
}

function orMissing(frame: number | undefined): string {
  return frame === undefined ? 'not in the capture' : `frame ${frame}`;
}
