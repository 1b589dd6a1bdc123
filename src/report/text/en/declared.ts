import type { StreamGap } from '../../../model/declared-traffic.js';
import type { DeclaredText } from '../declared-text.js';
import { capital, counted, framesText, grouped, joined, spanText } from './words.js';

export const declaredEn: DeclaredText = {
  heading: 'Protocols of your own',
  intro:
    'Declared protocols read the data of each conversation in the order in which it was sent; a message (PDU) belongs to the frame that makes it whole.',
  nothing: (protocols) =>
    `${protocols.length === 1 ? 'It was' : 'They were'} looked for, and not found: ${joined(protocols)}.`,
  found: ({ conversations, pdus }) =>
    `${capital(counted(pdus, 'PDU'))} ${pdus === 1 ? 'was' : 'were'} found in ${counted(conversations, 'conversation')}.`,
  notCounted: (pdus) =>
    `${capital(counted(pdus, 'PDU'))} more ${pdus === 1 ? 'is' : 'are'} not counted: tshark takes the bytes for another protocol.`,
  omitted: (told, all) =>
    `${grouped(told)} of ${grouped(all)} conversations follow: those with something wrong, and those with most PDUs.`,
  unclear: (frames) =>
    `${counted(frames, 'frame')} with several headers of one transport ${frames === 1 ? 'was' : 'were'} passed over: nobody can tell whose the data is.`,
  over: (protocol, transport) => `${protocol} over ${transport}`,
  conversationHeading: (protocol, transport, stream) =>
    `${protocol} over ${transport}, stream ${stream}`,
  pdus: (count, frames) =>
    frames === undefined
      ? 'No PDU is whole.'
      : `${counted(count, 'PDU')}, in ${spanText(frames.first, frames.last, frames.first === frames.last ? 1 : count)}.`,
  malformed: (count, frames) =>
    `**${counted(count, 'PDU')} malformed** (${among(count, frames)}): read to where they make no sense.`,
  short: (count, frames) =>
    `${counted(count, 'PDU')} captured in part (${among(count, frames)}): the snap length has cut them.`,
  claimed: (protocol, count, frames) =>
    `tshark takes the bytes of ${counted(count, 'PDU')} for \`${protocol}\` (${among(count, frames)}); both readings stand side by side.`,
  gap: (gap) => `Port ${gap.ports.source} to ${gap.ports.destination}: ${gapText(gap)}.`,
  severity: { NOTE: 'Note', WARN: 'Warning', ERROR: 'Error' },
  columns: {
    protocol: 'Protocol',
    conversations: 'Conversations',
    pdus: 'PDUs',
    malformed: 'Malformed',
    expertInfos: 'Expert infos',
    info: 'Info',
    count: 'Count',
    frames: 'First frames',
    severity: 'Severity',
  },
  noInfo: 'PDUs',
  otherKinds: 'others',
};

/** There may be more frames than are named. */
function among(count: number, frames: readonly number[]): string {
  return count > frames.length ? `first in ${framesText(frames)}` : framesText(frames);
}

function gapText(gap: StreamGap): string {
  switch (gap.kind) {
    case 'hole':
      return `${counted(gap.missing, 'byte')} missing before frame ${gap.frameNumber}; ${counted(gap.waiting, 'byte')} after it not dissected`;
    case 'unfinished':
      return `it ends inside a PDU; its last ${counted(gap.bytes, 'byte')} not dissected`;
    case 'cut':
      return `frame ${gap.frameNumber} was captured in part; nothing after it is dissected`;
    case 'given-up':
      return `${counted(gap.bytes, 'byte')} waited for others at frame ${gap.frameNumber}; neither they nor what follows is dissected`;
  }
}
