import type { Side } from '../../../tcp/conversation.js';
import type { ConversationFacts } from '../../conversation-facts.js';
import { UNKNOWN_FACTOR, UNSCALED } from '../../window-scale.js';
import type { ClosingText } from '../report-text.js';
import { The, capital, framesText, inFrame, joined, numberWord, the } from './words.js';

export const closingEn: ClosingText = {
  heading: (conversation) => `Teardown of ${conversation}`,
  segments: ({ teardown }) => {
    const { frames, lastAckSeen } = teardown;
    if (frames.length === 0) return undefined;
    const count = numberWord(frames.length);
    const ofAll = lastAckSeen === false ? ` of ${numberWord(frames.length + 1)}` : '';
    const noun = frames.length === 1 && ofAll === '' ? 'segment' : 'segments';
    return `**${capital(framesText(frames))}: ${count}${ofAll} ${noun}.**`;
  },
  closedFirst: (f) => {
    const { initiator, pattern } = f.teardown;
    if (initiator === undefined) return undefined;
    const isAbort = pattern === 'abort' || pattern === 'abort-both' || pattern === 'reset-only';
    const verb = isAbort ? 'Aborted' : 'Closed';
    if (f.teardown.isInferred) {
      return `Closed by both ends; **which was first is not certain**${f.teardown.fin1From === undefined ? '' : `: the first FIN in the capture is that of ${the(f.teardown.fin1From)}`}.`;
    }
    if (initiator === 'both') return `${verb} by **both ends at once**: neither was first.`;
    return `${isAbort ? 'Aborted' : 'Closed first'} by \`${initiator === 'client' ? f.client : f.server}\`, **${the(initiator)}**.`;
  },
  notAHandshake: ({ teardown, handshake }) =>
    `${
      teardown.frames.length === 1
        ? 'This frame belongs to a teardown, not to a handshake: it has the FIN flag and not the SYN flag.'
        : `These frames are a teardown, not a handshake: none of them has the SYN flag, and ${framesText(teardown.finFrames)} ${teardown.finFrames.length === 1 ? 'has' : 'have'} the FIN flag.`
    } ${
      handshake.frames.length === 0
        ? 'A handshake begins with a SYN.'
        : `A handshake begins with a SYN; this connection's is in ${framesText(handshake.frames)}.`
    }`,
  meaning: {
    'reset-only': () =>
      'The capture holds only resets of this conversation, so how it was opened and used is unknown.',
    refused: notOpened,
    'handshake-reset': notOpened,
    'fin-in-handshake': notOpened,
    'not-established': notOpened,
    'open-at-end': (f) =>
      `**The teardown is not in this capture.** Frame ${f.lastFrame} is the last one of this conversation; after it the client is ${f.finalState.client} and the server ${f.finalState.server}, and no FIN or reset follows.`,
    'abort-both': () =>
      'Each end sent a reset before it had the other’s. A reset ends a connection at once: nothing acknowledges it and neither end goes through TIME-WAIT.',
    abort: (f) =>
      `The connection was aborted, not closed: no FIN came first, by which an end says that it is done. The reset (RST)${inFrame(f.teardown.reset?.frame)} ends it at once in both directions, nothing acknowledges it, and neither end goes through TIME-WAIT.`,
    'fin-then-peer-reset': (f) =>
      f.teardown.isOrderUnknown
        ? undefined
        : `An orderly close was begun${inFrame(f.teardown.fin1)}, but the other end reset the connection${inFrame(f.teardown.reset?.frame)} instead of sending a FIN of its own.`,
    'fin-then-own-reset': (f) =>
      `The end that ${f.teardown.isOrderUnknown ? 'sent the FIN' : 'began the close'}${inFrame(f.teardown.fin1)} also ended it by a reset${inFrame(f.teardown.reset?.frame)}. This is what happens when a program closes its socket completely while the other end still sends.`,
    'half-closed': (f) =>
      f.teardown.isOrderUnknown
        ? 'One direction was closed in order; a FIN of the other end is not in the capture.'
        : `One direction was closed in order; ${f.teardown.peer === undefined ? 'the other end' : the(f.teardown.peer)} has sent no FIN by the end of the capture. Its program has not closed the socket yet, or the capture ends too early.`,
    'fin-unanswered': () =>
      'The FIN is not acknowledged in the capture: the other end is gone, the path is broken, or the capture ends too early.',
    'fin-reset-fin': () =>
      'Both ends meant to close, but a reset was sent while the second FIN was under way. Typically one end had closed completely and answered the last data of the other with a reset.',
    'reset-after-both-fins': () =>
      'Both ends had sent a FIN, but a reset came before the close was complete.',
    'simultaneous-close': (f) =>
      f.teardown.isInferred
        ? `The second FIN${inFrame(f.teardown.fin2)} does not acknowledge the first, so its sender had not processed that one. The FINs may have crossed, but nothing proves it: the second would have to follow within a round trip, and without a repeat of the first before it. As likely the first was lost, or data before it was.`
        : 'Both FINs crossed, so neither end could acknowledge the other’s in its own. Both go through FIN-WAIT-1 and CLOSING; the table of states shows CLOSING only where a captured frame falls into it.',
    'three-segment': (f) =>
      `Each end closes its own direction with a FIN, and the other end acknowledges it: FIN, ACK, FIN, ACK would be four segments. Here there are three, because one segment${inFrame(f.teardown.fin2)} is two of these at once: the ACK of the first FIN${inFrame(f.teardown.fin1)} and the second FIN. ${f.teardown.peer === undefined ? 'The other end' : The(f.teardown.peer)} could do so, since it had nothing more to send after it.`,
    'half-close': (f) =>
      `The first FIN${inFrame(f.teardown.fin1)} closed one direction only. ${f.teardown.peer === undefined ? 'The other end' : The(f.teardown.peer)} went on sending before it closed its own direction${inFrame(f.teardown.fin2)}.`,
    'four-way': (f) =>
      `Each end closes its own direction with a FIN, and the other end acknowledges it. There are four segments and not three because ${f.teardown.peer === undefined ? 'the other end' : the(f.teardown.peer)} acknowledged the first FIN${inFrame(f.teardown.ackOfFin1)} and sent its own FIN${inFrame(f.teardown.fin2)} in separate segments.`,
  },
  halfClosed: (seconds) =>
    `For ${seconds} s one direction was closed while the other still carried data.`,
  timeWait: (holder) =>
    holder === 'both'
      ? 'Both ends stay in **TIME-WAIT**, since both sent the last acknowledgment of a FIN.'
      : `${The(holder)} is left in **TIME-WAIT**: whoever closes first waits (twice the maximum segment lifetime; Linux 60 s), so that it can acknowledge a repeated FIN and no late segment disturbs a new connection with the same ports.`,
  windows: (windows) =>
    `**Windows.** Wireshark's Win is the header's window field times the scale factor: ${joined(windows.map(windowText))}.`,
};

function windowText(window: {
  readonly from: Side;
  readonly raw: number;
  readonly factor: number;
  readonly window: number;
}): string {
  const { from, raw, factor, window: bytes } = window;
  if (factor === UNKNOWN_FACTOR) {
    return `from ${the(from)} the field is ${raw}, and the factor is unknown because the handshake is not in the capture`;
  }
  if (factor === UNSCALED) return `from ${the(from)} Win=${bytes}, without scaling`;
  return `from ${the(from)} Win=${bytes} = ${raw} × ${factor}`;
}

function notOpened(_: ConversationFacts): string {
  return 'There is no teardown, since no connection came about that could be closed.';
}
