import { bitLength, shiftOf } from '../describe/number-ranges.js';
import type { Chance } from './chance.js';
import type { NumberPlace, PduDraft } from './pdu-draft.js';

/** A number of a PDU that its layout computes with. */
export interface ReckonedNumber {
  /** What it is remembered by: the same for the same field of all PDUs. */
  readonly key: string;
  readonly place: NumberPlace;
}

/** Where lengths and counts end that fit into an `int`, and those that fit into 32 bits. */
const INT_END = 1n << 31n;
const WORD_END = 1n << 32n;

/** Lets the numbers that layouts compute with take the values at which things change, each in its turn. */
export class Edges {
  /** How often a field had its turn. */
  readonly #turns = new Map<string, number>();

  /** Sets one of several numbers, of a field that had its turn least often; `false` without any. */
  set(numbers: readonly ReckonedNumber[], draft: PduDraft, chance: Chance): boolean {
    const turnsOf = ({ key }: ReckonedNumber) => this.#turns.get(key) ?? 0;
    const least = numbers.reduce((low, one) => Math.min(low, turnsOf(one)), Infinity);
    const chosen = chance.among(numbers.filter((one) => turnsOf(one) === least));
    if (chosen === undefined) return false;
    this.#turns.set(chosen.key, least + 1);
    const { place } = chosen;
    const values = edgesOf(place, draft.get(place));
    return draft.set(place, values[least % values.length] ?? 0n);
  }
}

/** Edges of the field, of lengths in general, and what is beside its value. */
function edgesOf(place: NumberPlace, now: bigint): readonly bigint[] {
  const { bytes, mask, isSigned } = place;
  const width = BigInt(mask === undefined ? bytes * 8 : bitLength(mask) - shiftOf(mask));
  const half = 1n << (width - 1n);
  const [least, most] = isSigned ? [-half, half - 1n] : [0n, 2n * half - 1n];
  const all = [
    ...[most, INT_END, 0n, INT_END - 1n, WORD_END - 1n, now + 1n, 1n, now - 1n],
    ...[half, half - 1n, INT_END + 1n, WORD_END, most - 1n, least, least + 1n, -1n, 2n],
  ];
  const fitting = all.filter((value) => least <= value && value <= most && value !== now);
  // In expressions a number of 64 bits has a sign.
  return [...new Set(fitting.map((value) => BigInt.asIntN(64, value)))];
}
