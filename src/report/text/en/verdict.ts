import type { Side } from '../../../tcp/conversation.js';
import type { ConversationFacts, TeardownFacts } from '../../conversation-facts.js';
import type { StallFacts } from '../../event-facts.js';
import { isEndOfAttempt } from '../../shown-steps.js';
import type { VerdictText } from '../report-text.js';
import { The, capital, framesText, inFrame, joined, numberWord, spanText, the } from './words.js';

const MISSING = { syn: 'the SYN', 'syn-ack': 'the SYN-ACK', ack: 'the final ACK' } as const;

export const verdictEn: VerdictText = {
  handshake: {
    'three-way': (f) => `Three-way handshake in ${framesText(f.handshake.frames)}${irtt(f)}.`,
    tfo: (f) =>
      `Handshake with TCP Fast Open in ${framesText(f.handshake.frames)}${irtt(f)}: the SYN carried data and the server accepted it.`,
    'simultaneous-open': (f) =>
      `Simultaneous open in ${framesText(f.handshake.frames)}: each end sent a SYN before it had the other's.`,
    split: (f) =>
      `Split handshake in ${framesText(f.handshake.frames)}: the server acknowledged the SYN and sent a SYN of its own in another segment.`,
    partial: (f) =>
      isEndOfAttempt(f.teardown.pattern)
        ? `Only a part of an attempt to connect is in the capture (${framesText(f.handshake.frames)}), so its result is unknown.`
        : `Connected, but ${joined(f.handshake.missing.map((step) => MISSING[step]))} of the handshake ${f.handshake.missing.length > 1 ? 'are' : 'is'} not in the capture${f.handshake.frames.length === 0 ? '' : `; it holds ${framesText(f.handshake.frames)}`}.`,
    'reset-by-client': (f) =>
      `Not connected: the client ${f.client} answered the SYN-ACK${inFrame(f.handshake.synAck)} with a reset${inFrame(f.handshake.reset?.frame)}.`,
    'reset-by-server': (f) =>
      `Not connected: the server ${f.server} gave up with a reset${inFrame(f.handshake.reset?.frame)}: its SYN-ACK${inFrame(f.handshake.synAck)} had not been acknowledged.`,
    'half-open': (f) =>
      `Not connected: the SYN-ACK${inFrame(f.handshake.synAck)} was never acknowledged, so the connection stayed half-open at the server ${f.server}.`,
    refused: (f) =>
      `Refused: the server ${f.server} answered the SYN${inFrame(f.handshake.syn)} with a reset${inFrame(f.handshake.reset?.frame)}.`,
    challenged: (f) =>
      `Not connected: the server ${f.server} answered the SYN${inFrame(f.handshake.syn)} with an ACK that does not fit it, as an end does that still holds an older connection with the same ports.`,
    withdrawn: (f) =>
      `Not connected: the client ${f.client} sent a SYN${inFrame(f.handshake.syn)}, got no answer, and withdrew it with a reset${inFrame(f.handshake.reset?.frame)}.`,
    unanswered: (f) =>
      `No answer: the capture shows nothing from ${f.server} after the SYN${inFrame(f.handshake.syn)}${repeats(f)}.`,
    backscatter: (f) =>
      `Not connected: ${f.client} rejected a SYN-ACK${inFrame(f.handshake.synAck)} with a reset${inFrame(f.handshake.reset?.frame)}, and no SYN of it is in the capture.`,
    odd: (f) =>
      `No connection: ${f.frameCount === 1 ? 'the only segment sets' : 'all segments set'} flags that no TCP sends together (first in frame ${f.firstFrame}).`,
    none: (f) =>
      `The handshake is not in the capture, which joins this conversation at frame ${f.firstFrame}.`,
  },
  teardown: {
    'reset-only': (f) =>
      `The capture holds nothing but resets of it${inFrame(f.teardown.reset?.frame)}.`,
    refused: () => undefined,
    'handshake-reset': () => undefined,
    'fin-in-handshake': (f) =>
      `A FIN${inFrame(f.teardown.fin1)} came before the connection was established.`,
    'not-established': () => undefined,
    'open-at-end': (f) =>
      `The teardown is not in the capture: after frame ${f.lastFrame}, its last, the client is ${f.finalState.client} and the server ${f.finalState.server}.`,
    'abort-both': (f) =>
      `Both ends aborted the connection with a reset at almost the same time, first ${sender(f.teardown)}${inFrame(f.teardown.reset?.frame)}.`,
    abort: (f) =>
      `Aborted by ${closer(f)} with a reset${inFrame(f.teardown.reset?.frame)}: there was no orderly close.`,
    'fin-then-peer-reset': (f) =>
      `${finOf(f)}; the other end answered with a reset${inFrame(f.teardown.reset?.frame)} instead of closing.`,
    'fin-then-own-reset': (f) =>
      `${finOf(f)}; the same end then aborted the rest with a reset${inFrame(f.teardown.reset?.frame)}.`,
    'half-closed': (f) =>
      f.teardown.isOrderUnknown
        ? `${finOf(f)}, which was acknowledged${inFrame(f.teardown.ackOfFin1)}.`
        : `Half-closed: only ${closer(f)} sent a FIN${inFrame(f.teardown.fin1)}, which was acknowledged${inFrame(f.teardown.ackOfFin1)}; the other direction is still open when the capture ends.`,
    'fin-unanswered': (f) =>
      f.teardown.isOrderUnknown
        ? `${finOf(f)}, which is not acknowledged in the capture.`
        : `Not closed: ${closer(f)} sent a FIN${inFrame(f.teardown.fin1)}, which is not acknowledged in the capture.`,
    'fin-reset-fin': (f) =>
      `Closed first by ${closer(f)} with a FIN${inFrame(f.teardown.fin1)}; a reset${inFrame(f.teardown.reset?.frame)} crossed the other end's FIN${inFrame(f.teardown.fin2)}.`,
    'reset-after-both-fins': (f) =>
      `Closed first by ${closer(f)} with a FIN${inFrame(f.teardown.fin1)}; after the second FIN${inFrame(f.teardown.fin2)} a reset${inFrame(f.teardown.reset?.frame)} cut the close short.`,
    'simultaneous-close': (f) =>
      f.teardown.isInferred
        ? `Closed by both ends in ${framesText(f.teardown.frames)}. The second FIN${inFrame(f.teardown.fin2)} does not acknowledge the first${inFrame(f.teardown.fin1)}, so the two may have crossed: a simultaneous close; or the first was lost or held up, and the second came later.`
        : `Simultaneous close in ${framesText(f.teardown.frames)}: each end sent its FIN before it had the other's.`,
    'three-segment': segments,
    'half-close': (f) => `${segments(f).slice(0, -1)}; in between, one direction stayed in use.`,
    'four-way': segments,
  },
  suffixes: ({ teardown }) => [
    ...(teardown.isOrderUnknown
      ? [
          'Whether this FIN began the close or answered an earlier one cannot be told: the capture begins later than the conversation, and shows nothing of its sender before it and no FIN of the other end.',
        ]
      : []),
    ...(teardown.lastAckSeen === false
      ? ['The acknowledgment of the last FIN is not in the capture.']
      : []),
    ...(teardown.lateReset === true
      ? [`A reset${inFrame(teardown.reset?.frame)} followed the completed close.`]
      : []),
    ...(teardown.ignoredResets === undefined
      ? []
      : [
          `${capital(framesText(teardown.ignoredResets))} ${teardown.ignoredResets.length === 1 ? 'is a reset' : 'are resets'} without effect: the connection went on after ${teardown.ignoredResets.length === 1 ? 'it' : 'them'}.`,
        ]),
    ...(teardown.oneSided === true && teardown.pattern !== 'not-established'
      ? ['Only one direction is in the capture.']
      : []),
  ],
  events: ({ stalls, keepAlives }) => [
    ...stalls.filter(({ isLong }) => isLong).map(longStall),
    ...keepAlives.flatMap(({ failing, from, to }) =>
      failing === undefined || failing.probes === 1
        ? []
        : [
            `${The(to)} did not answer the last ${numberWord(failing.probes)} probes of ${the(from)} (${spanText(failing.first, failing.last, failing.probes)}).`,
          ],
    ),
  ],
};

function longStall({ holder, totalSeconds, isOpenAtEnd, periods, others }: StallFacts): string {
  const [first] = periods;
  const closed = `${The(holder)} kept its window closed for ${totalSeconds} s`;
  if (first === undefined) return `${closed}.`;
  if (periods.length + others > 1) {
    return `${closed} in all (first in frame ${first.frame})${isOpenAtEnd ? ', and still does when the capture ends' : ''}.`;
  }
  const { frame, endFrame, endedBy } = first;
  if (endFrame === undefined) return `${closed}, from frame ${frame} until the capture ends.`;
  if (endedBy === 'reset')
    return `${closed}, from frame ${frame} until a reset${inFrame(endFrame)}.`;
  return endedBy === 'close'
    ? `${closed}, from frame ${frame} until the FIN of the other end was acknowledged${inFrame(endFrame)}.`
    : `${closed}, from frame ${frame} to frame ${endFrame}.`;
}

function irtt({ handshake }: ConversationFacts): string {
  return handshake.irtt === undefined ? '' : ` (iRTT ${handshake.irtt} s)`;
}

function repeats({ handshake }: ConversationFacts): string {
  const { retransmittedSyns } = handshake;
  if (retransmittedSyns === 0) return '';
  return `, which was repeated ${retransmittedSyns === 1 ? 'once' : `${numberWord(retransmittedSyns)} times`}`;
}

function segments(facts: ConversationFacts): string {
  const { frames, lastAckSeen } = facts.teardown;
  const count = frames.length + (lastAckSeen === false ? 1 : 0);
  return `${capital(numberWord(count))}-segment teardown in ${framesText(frames)}, closed first by ${closer(facts)}.`;
}

/** The FIN that a sentence begins with; it does not claim to be the first where that is unknown. */
function finOf(facts: ConversationFacts): string {
  const { isOrderUnknown, fin1, fin1From } = facts.teardown;
  if (!isOrderUnknown || fin1From === undefined) {
    return `Closed first by ${closer(facts)} with a FIN${inFrame(fin1)}`;
  }
  return `Closed by ${end(facts, fin1From)} with a FIN${inFrame(fin1)}`;
}

function closer(facts: ConversationFacts): string {
  const { initiator } = facts.teardown;
  if (initiator === undefined) return 'an end that cannot be told';
  return initiator === 'both' ? 'both ends' : end(facts, initiator);
}

/** `192.0.2.1:50000 (the client)`. */
function end({ client, server }: ConversationFacts, side: Side): string {
  return `${side === 'client' ? client : server} (${the(side)})`;
}

function sender({ reset }: TeardownFacts): string {
  return reset === undefined ? 'one of them' : The(reset.from).toLowerCase();
}
