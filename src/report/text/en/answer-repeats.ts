import type { Repeat } from '../../../tcp/transfer/transfer.js';
import { grouped, joined } from './words.js';

const KINDS = {
  retransmission: 'retransmission',
  'fast-retransmission': 'fast retransmission',
  'spurious-retransmission': 'needless retransmission',
  'out-of-order': 'out of order',
} as const;

const REASONS = {
  'duplicate-acks': 'duplicate ACKs asked for it',
  'selective-ack': 'a SACK showed that later data had arrived',
  timeout: "the sender's timer ran out",
  'already-acknowledged': 'it had been acknowledged already',
  'fills-gap': 'it fills a gap, within a round trip',
  'number-passed': 'its number had been passed',
} as const;

/** `The client sent 2 segments with data again: …`, or nothing. */
export function repeatsText(
  lead: string,
  shown: readonly Repeat[],
  count: number,
): readonly string[] {
  if (count === 0) return [];
  const more = count - shown.length;
  if (shown.length === 0) return [`${lead}.`];
  return [
    `${lead}: ${joined(shown.map(repeatText))}${more > 0 ? `, and ${grouped(more)} more` : ''}.`,
  ];
}

function repeatText({ frame, kind, reason, repeatOf, isSentAgain, needlessFrame }: Repeat): string {
  const why =
    reason === 'number-passed' && repeatOf !== undefined
      ? 'the same bytes; why, the capture does not show'
      : REASONS[reason];
  const needless =
    needlessFrame === undefined
      ? ''
      : `; needless, since frame ${needlessFrame} reports by D-SACK that the data had arrived before`;
  const what =
    isSentAgain && kind === 'out-of-order'
      ? `${repeatOf === undefined ? 'repeats bytes captured before' : `repeats frame ${repeatOf}`} (Wireshark calls it Out-Of-Order: `
      : `(${KINDS[kind]}${repeatOf === undefined ? '' : ` of frame ${repeatOf}`}: `;
  return `frame ${frame} ${what}${why}${needless})`;
}
