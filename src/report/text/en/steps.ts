import type { CoveredSegment } from '../../step-facts.js';
import type { StepText } from '../report-text.js';
import { handshakeRolesEn } from './handshake-roles.js';
import { resetAcceptanceEn, resetsEn } from './resets.js';
import { teardownRolesEn } from './teardown-roles.js';
import { grouped } from './words.js';

export const stepsEn: StepText = {
  handshake: handshakeRolesEn,
  teardown: teardownRolesEn,
  reset: resetsEn,
  resetAcceptance: resetAcceptanceEn,
  otherLabel: 'other segment',
  lead: (frame, place, label, from) =>
    place === undefined
      ? `**Frame ${frame}: ${label}, from the ${from}.**`
      : `**Frame ${frame}, step ${place.number} of ${place.of}: ${label}, from the ${from}.**`,
  covers: (covered, f) =>
    `Ack=${f.ack} acknowledges frame ${covered.frame}: ${sum(covered)} (raw: ${rawSum(covered)})${covered.seconds === undefined ? '. How long after cannot be told, since that segment was sent more than once' : `, ${covered.seconds} s after it`}.`,
  acksFrame: (frame, seconds, f) =>
    `Ack=${f.ack} acknowledges frame ${frame}${seconds === undefined ? '' : `, ${seconds} s after it`}.`,
  acksUncaptured: (f) =>
    `Ack=${f.ack} (raw ${f.ackRaw}) acknowledges a SYN that is not in the capture.`,
  acksNothingNew: (f) => `Ack=${f.ack} (raw ${f.ackRaw}) acknowledges nothing new.`,
  repeats: (f) =>
    f.original === undefined
      ? undefined
      : `It repeats frame ${f.original.frame}, ${f.original.seconds} s later (repeat ${f.repeat}).`,
};

/** `3343 + 1 = 3344`; payload stands between: `3343 + 120 bytes + 1 = 3464`. */
function sum({ seq, length, phantoms, end }: CoveredSegment): string {
  return `${addends(seq, length, phantoms)} = ${end}`;
}

function rawSum({ seqRaw, length, phantoms, endRaw }: CoveredSegment): string {
  const wraps = endRaw < seqRaw ? ', since numbers start again at 0 after 4,294,967,295' : '';
  return `${addends(seqRaw, length, phantoms)} = ${endRaw}${wraps}`;
}

function addends(first: number, length: number, phantoms: readonly string[]): string {
  return [
    String(first),
    ...(length > 0 ? [`${grouped(length)} bytes`] : []),
    ...phantoms.map(() => '1'),
  ].join(' + ');
}
