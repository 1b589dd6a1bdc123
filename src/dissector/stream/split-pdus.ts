import type { Framing, LengthFraming } from '../describe/description.js';
import { unsignedReader } from '../interpret/read-numbers.js';

/** Where a PDU lies. */
export interface PduPlace {
  readonly kind: 'pdu';
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** Where it begins in the newest piece of the stream; `undefined` if it began in an earlier one. */
  readonly inPiece: number | undefined;
}

/** A length that no PDU can have; what the piece holds behind it is passed over. */
export interface BadLength {
  readonly kind: 'bad-length';
  readonly length: number;
}

const EMPTY = new Uint8Array();

/** Cuts one direction of a stream into PDUs, piece by piece. */
export class PduSplitter {
  /** Bytes of a PDU that is not whole yet. */
  #rest = EMPTY;
  /** Of those, how many were looked through for a delimiter. */
  #searched = 0;
  readonly #framing: Exclude<Framing, { kind: 'datagram' }>;

  constructor(framing: Exclude<Framing, { kind: 'datagram' }>) {
    this.#framing = framing;
  }

  /** Bytes that wait for the end of their PDU. */
  get waiting(): number {
    return this.#rest.length;
  }

  /** The start of the PDU that is not whole yet, for a stream that ends inside it. */
  get unfinished(): Uint8Array {
    return this.#rest;
  }

  /** The PDUs that a piece makes complete. */
  push(piece: Uint8Array): readonly (PduPlace | BadLength)[] {
    const before = this.#rest.length;
    const bytes = before === 0 ? piece : joined(this.#rest, piece);
    const found: (PduPlace | BadLength)[] = [];
    let start = 0;
    for (;;) {
      const end = this.#endOf(bytes, start);
      if (end === undefined) break;
      if (typeof end !== 'number') {
        found.push(end);
        start = bytes.length;
        break;
      }
      const inPiece = start < before ? undefined : start - before;
      found.push({ kind: 'pdu', bytes, start, end, inPiece });
      start = end;
      this.#searched = 0;
    }
    this.#searched = start === bytes.length ? 0 : this.#searched;
    // A copy, so that a few bytes do not keep a whole chunk of the capture.
    this.#rest = start === bytes.length ? EMPTY : bytes.slice(start);
    return found;
  }

  /** Where the PDU at `start` ends; `undefined` when that is not there yet. */
  #endOf(bytes: Uint8Array, start: number): number | BadLength | undefined {
    const framing = this.#framing;
    if (framing.kind === 'length') {
      if (bytes.length - start < framing.headerSize) return undefined;
      const length = pduLength(framing, bytes, start);
      if (length < framing.headerSize || length > framing.max)
        return { kind: 'bad-length', length };
      return start + length <= bytes.length ? start + length : undefined;
    }
    const delimiter = framing.bytes;
    const at = indexOf(bytes, delimiter, start + this.#searched);
    if (at !== -1) return at + delimiter.length;
    this.#searched = Math.max(0, bytes.length - start - delimiter.length + 1);
    return undefined;
  }
}

/** What a PDU says how long it is; its header is there. */
export function pduLength(framing: LengthFraming, bytes: Uint8Array, start: number): number {
  const read = unsignedReader(framing.bytes, framing.byteOrder);
  return Number(read(bytes, start + framing.offset)) + framing.add;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function indexOf(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
