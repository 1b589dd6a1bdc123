import type { Side } from '../../../tcp/conversation.js';
import type { KeepAliveFacts, StallPeriod } from '../../event-facts.js';
import type { EventText } from '../report-text.js';
import {
  The,
  capital,
  counted,
  framesText,
  inFrame,
  numberWord,
  spanText,
  the,
  times,
} from './words.js';

/** What a challenge ACK refuses. */
const REFUSED = {
  syn: 'a SYN, which has no place in an open connection',
  reset: 'a reset that lies in the window but not at the expected number',
  'ack-of-unsent': 'an acknowledgment of data that was never sent',
  'old-ack': 'an acknowledgment too far behind to be a late one',
  'outside-window': 'data beyond the window',
} as const;

export const eventsEn: EventText = {
  heading: (conversation) => `What else happened in ${conversation}`,
  stall: (period, { holder, held }) =>
    [
      closedWindow(period, holder, held),
      ...(period.probes > 0
        ? [
            `${The(held)} asked ${times(period.probes)} whether it had opened again (${probeFrames(period)}).`,
          ]
        : []),
    ].join(' '),
  moreStalls: ({ holder, others, totalSeconds, isOpenAtEnd }) =>
    `${The(holder)} closed its window ${others === 1 ? 'once more' : `${times(others)} more`}; it was closed for ${totalSeconds} s in all${isOpenAtEnd ? ', and still is when the capture ends' : ''}.`,
  keepAlives: (f) =>
    [
      `${The(f.from)} sent ${numberWord(f.count)} ${f.count === 1 ? 'keep-alive' : 'keep-alives'} after silence (${keepAliveFrames(f)}).`,
      ...answers(f),
    ].join(' '),
  moreStrays: (count) =>
    `${capital(numberWord(count))} more ${count === 1 ? 'segment fits' : 'segments fit'} the connection as little.`,
  challenge: ({ frame, answers: refused, cause }, { from, to }) =>
    `Frame ${frame} is a challenge ACK (RFC 5961): ${the(from)} does not take frame ${refused} of ${the(to)}, ${REFUSED[cause]}, and says again what it expects.`,
  moreChallenges: ({ from, others }) =>
    `${The(from)} sent ${counted(others, 'more challenge ACK')}.`,
  hint: ({ frame, hint, from }) => {
    switch (hint) {
      case 'accept-overflow':
        return `The reset in frame ${frame} follows the handshake at once, before any data: possibly ${the(from)} had no room in its queue of new connections.`;
      case 'time-wait-assassination':
        return `The reset in frame ${frame} reaches an end in TIME-WAIT, and can end that wait too early (RFC 1337).`;
      case 'maybe-injected':
        return `The reset in frame ${frame} may come from somebody else than ${the(from)}: it does not fit the other segments of that end. This is no proof.`;
    }
  },
  reuse: ({ holder, lastSign, seconds, isAllowed }) =>
    `These ports were in use until shortly before: ${seconds} s earlier (frame ${lastSign}) ${holder === 'both' ? 'both ends of the former connection were' : `${the(holder)} was`} still in TIME-WAIT. ${isAllowed ? 'The new SYN may be taken all the same, since it is clearly newer.' : 'The new SYN cannot be told from an old duplicate, so an end in TIME-WAIT may ignore it.'}`,
};

function closedWindow(period: StallPeriod, holder: Side, held: Side): string {
  const { frame, endFrame, endedBy, seconds } = period;
  const nothing = `${the(holder)} let ${the(held)} send nothing: its window was 0`;
  if (endFrame === undefined) {
    return `From frame ${frame} on, for ${seconds} s up to the last frame, ${nothing}, and no other follows in the capture.`;
  }
  switch (endedBy) {
    case 'reset':
      return `From frame ${frame} on ${nothing}. After ${seconds} s a reset${inFrame(endFrame)} ended the connection.`;
    case 'close':
      return `From frame ${frame} on ${nothing}. After ${seconds} s the FIN of ${the(held)} was acknowledged${inFrame(endFrame)}, so nothing was left to send.`;
    case 'window':
    case undefined:
      return `From frame ${frame} to frame ${endFrame}, for ${seconds} s, ${nothing}.`;
  }
}

/** `frame 3`, `frames 3, 5, 7`, or the first of many. */
function probeFrames({ probes, firstProbes }: StallPeriod): string {
  return `${probes > firstProbes.length ? 'the first in ' : ''}${framesText(firstProbes)}`;
}

function keepAliveFrames({ count, frames, idleSeconds }: KeepAliveFacts): string {
  if (frames.length === 0) return 'the first ones among many probes';
  const which = `${count > frames.length ? 'the first in ' : ''}${framesText(frames)}`;
  return `${which}, ${frames.length === 1 ? '' : 'up to '}${idleSeconds} s after the segment before`;
}

/** What is known of the answers, which are kept for the first ones only. */
function answers({ count, frames, answered, to, failing }: KeepAliveFacts): string[] {
  const known = frames.length;
  const isAll = known === count;
  const which = isAll ? '' : `Of the first ${numberWord(known)}, `;
  const sentence = (text: string): string =>
    which === '' ? text.charAt(0).toUpperCase() + text.slice(1) : which + text;
  const answer =
    known === 0
      ? []
      : known === 1 && isAll
        ? [answered === 1 ? `${The(to)} answered it.` : `${The(to)} did not answer it.`]
        : answered === known
          ? [sentence(`${the(to)} answered ${known === 2 && isAll ? 'both' : 'all'}.`)]
          : [sentence(`${the(to)} answered ${answered === 0 ? 'none' : numberWord(answered)}.`)];
  if (failing === undefined) return answer;
  return [
    ...answer,
    failing.probes === 1
      ? `Nothing of ${the(to)} follows frame ${failing.last}: it is gone, or the capture ends too early.`
      : `Nothing of ${the(to)} follows the last ${numberWord(failing.probes)} probes (${spanText(failing.first, failing.last, failing.probes)}): it is gone, or the capture ends too early.`,
  ];
}
