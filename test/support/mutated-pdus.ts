import { concatenated, dataPdu, errorPdu, helloPdu, otherPdu } from './fleet-pdus.js';

/** A row of numbers that looks like chance, and is the same each time. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  bytes(count: number): Uint8Array {
    const edges = [0, 0xff, 0x7f, 0x80, 1];
    return Uint8Array.from({ length: count }, () =>
      this.below(5) === 0 ? (edges[this.below(5)] ?? 0) : this.below(256),
    );
  }
}

/** A PDU of `fleet`. */
export function anyFleetPdu(chance: Chance, seq: number): Uint8Array {
  switch (chance.below(4)) {
    case 0:
      return helloPdu(seq, 'n'.repeat(chance.below(9)));
    case 1:
      return dataPdu(seq, chance.below(5));
    case 2:
      return errorPdu(seq, ['x\u0007y', 'größe', '', ' a\tb'][chance.below(4)]);
    default:
      return otherPdu(seq, chance.bytes(chance.below(9)));
  }
}

/** A PDU of `sink`. */
export function anySinkPdu(chance: Chance): Uint8Array {
  const elements = Array.from({ length: 1 + chance.below(4) }, () => element(chance, 0));
  const magic = new TextEncoder().encode('SINK');
  return concatenated([magic, Uint8Array.of(chance.below(256)), ...elements]);
}

/** The bytes that elements of a fixed size have, by their kinds. */
const SIZES: Readonly<Record<number, number>> = { 1: 40, 2: 18, 4: 46, 5: 48, 6: 14 };

function element(chance: Chance, depth: number): Uint8Array {
  const kind = chance.below(10);
  let body = chance.bytes(SIZES[kind] ?? chance.below(20));
  if (kind === 3) body = texts(chance);
  if (kind === 7 || kind === 8) {
    const count = depth > 6 ? 0 : chance.below(4);
    const children = Array.from({ length: count }, () => element(chance, depth + 1));
    body = concatenated([...(kind === 8 ? [Uint8Array.of(count)] : []), ...children]);
    const nested = kind === 7 && chance.below(8) === 0 ? chance.below(40) : 0;
    for (let level = 0; level < nested; level++) body = wrapped(7, body);
  }
  return wrapped(kind, body);
}

function texts(chance: Chance): Uint8Array {
  const text = chance.bytes(chance.below(12));
  const zero = chance.bytes(chance.below(6)).map((byte) => byte || 65);
  const counted = new TextEncoder().encode('héllo\u0000x'.slice(0, chance.below(8)));
  return concatenated([
    ...[Uint8Array.of(text.length), text, zero, Uint8Array.of(0, counted.length, 0), counted],
    chance.bytes(6),
    chance.bytes(chance.below(10)),
  ]);
}

function wrapped(kind: number, body: Uint8Array): Uint8Array {
  const size = body.length;
  return concatenated([Uint8Array.of(kind, size & 0xff, (size >> 8) & 0xff), body]);
}

/** A PDU with a few bytes changed, added or taken away; one of six stays as it is. */
export function mutated(pdu: Uint8Array, chance: Chance): Uint8Array {
  if (chance.below(6) === 0) return pdu;
  const bytes = [...pdu];
  for (let left = 1 + chance.below(3); left > 0; left--) {
    const at = chance.below(bytes.length);
    const change = chance.below(4);
    if (change === 0) bytes[at] = chance.below(256);
    else if (change === 1) bytes.splice(at, 0, chance.below(256));
    else if (change === 2) bytes.splice(at, 1 + chance.below(3));
    else bytes.length = Math.max(1, at);
    if (bytes.length === 0) bytes.push(0);
  }
  return Uint8Array.from(bytes);
}
