import type { ProtocolDescription } from '../describe/description.js';
import type { Chance } from './chance.js';
import { PduMaker } from './make-pdu.js';
import { mutated } from './mutate.js';

/** A PDU to test with. */
export interface TestPdu {
  readonly bytes: Uint8Array;
  /** Is it one that keeps the rules, as far as the declaration tells them? */
  readonly isWhole: boolean;
}

/** A PDU longer than this is cut at some of its bytes only. */
const ALL_CUTS = 400;
/** One PDU of so many stays as it was made. */
const WHOLE_ONES = 5;
/** One in so many has a number at an edge, and is whole otherwise. */
const EDGE_ONES = 5;

/**
 * PDUs without end: those that were given and the first of each case, each cut at every byte, then any with
 * changes in them, or with a number at an edge. The same seed gives the same ones.
 *
 * @param others - Protocols that may be handed bytes.
 */
export function* testPdus(
  description: ProtocolDescription,
  given: readonly Uint8Array[],
  chance: Chance,
  others: readonly ProtocolDescription[] = [],
): Generator<TestPdu> {
  const maker = new PduMaker(description, others);
  const seeds: Uint8Array[] = [];
  for (const bytes of given) {
    seeds.push(bytes);
    yield* withCuts(bytes);
  }
  for (;;) {
    const { bytes, isFirst, atEdge } = maker.make(chance);
    if (isFirst) {
      seeds.push(bytes);
      yield* withCuts(bytes);
    }
    if (chance.oneIn(WHOLE_ONES)) yield { bytes, isWhole: true };
    const edge = chance.oneIn(EDGE_ONES) ? atEdge() : undefined;
    if (edge !== undefined) yield { bytes: edge, isWhole: false };
    const seed = chance.oneIn(3) ? (chance.among(seeds) ?? bytes) : bytes;
    yield { bytes: mutated(seed, chance), isWhole: false };
  }
}

function* withCuts(bytes: Uint8Array): Generator<TestPdu> {
  yield { bytes, isWhole: true };
  const step = Math.max(1, Math.floor(bytes.length / ALL_CUTS));
  for (let end = 1; end < bytes.length; end += step) {
    yield { bytes: bytes.subarray(0, end), isWhole: false };
  }
}
