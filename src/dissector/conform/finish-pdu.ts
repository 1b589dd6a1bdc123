import type { Framing, HeuristicTest, ProtocolDescription } from '../describe/description.js';
import type { Chance } from './chance.js';
import type { PduDraft } from './pdu-draft.js';

/** A PDU that is to have so many bytes is filled up to them. */
const MOST_PADDED = 4096;

/** Makes a PDU of what a layout wrote: the bytes that every PDU has, its length, its end. */
export function finishPdu(
  { framing, attachments }: ProtocolDescription,
  draft: PduDraft,
  chance: Chance,
): Uint8Array {
  const heuristics = attachments.flatMap((one) => (one.kind === 'heuristic' ? [one.tests] : []));
  // Of several that exclude each other, any may be the one that stays.
  const last = heuristics.length > 1 ? chance.among(heuristics) : undefined;
  for (const tests of heuristics) write(draft, tests);
  if (last !== undefined) write(draft, last);
  if (framing.kind === 'length') setLength(framing, draft, chance);
  if (framing.kind === 'delimiter') end(framing.bytes, draft);
  return Uint8Array.from(draft.bytes);
}

function write(draft: PduDraft, tests: readonly HeuristicTest[]): void {
  for (const { offset, bytes } of tests) {
    while (draft.size < offset + bytes.length) draft.add([0]);
    bytes.forEach((byte, index) => {
      draft.bytes[offset + index] = byte;
    });
  }
}

function setLength(
  framing: Extract<Framing, { kind: 'length' }>,
  draft: PduDraft,
  chance: Chance,
): void {
  const { headerSize, offset, bytes, byteOrder, add } = framing;
  if (draft.size < headerSize) draft.add(chance.bytes(headerSize - draft.size));
  const place = { at: offset, bytes, byteOrder, isSigned: false, mask: undefined, isFlag: false };
  // A condition on the length may have made it longer than what the items need.
  const wanted = Number(draft.get(place)) + add;
  if (wanted > draft.size && wanted <= Math.min(MOST_PADDED, framing.max)) {
    draft.add(chance.bytes(wanted - draft.size));
  }
  draft.set(place, BigInt(draft.size - add));
}

/** The number of the shortest PDU where the framing reads its length; `undefined` elsewhere. */
export function shortestLength(
  framing: Framing,
  { at, bytes }: { readonly at: number; readonly bytes: number },
): bigint | undefined {
  if (framing.kind !== 'length' || at !== framing.offset || bytes !== framing.bytes) {
    return undefined;
  }
  return BigInt(Math.max(0, framing.headerSize - framing.add));
}

/** What looks like an end inside the PDU is changed; the end is the last thing in it. */
function end(delimiter: readonly number[], draft: PduDraft): void {
  const { bytes } = draft;
  const isAt = (at: number) => delimiter.every((byte, index) => bytes[at + index] === byte);
  const last = draft.size - delimiter.length;
  for (let at = 0; at < last; at++) {
    if (isAt(at)) bytes[at] = (delimiter[0] ?? 0) ^ 0x20;
  }
  if (last < 0 || !isAt(last)) draft.add(delimiter);
}
