import type { FieldKind } from './field-type.js';
import type { FieldValue } from './packet.js';
import { epochNanos, secondsNanos } from './time-nanos.js';

/**
 * The typed value of what tshark prints for a field.
 *
 * @param show - As any of the formats and releases prints it: `0x0012` and `18`, `1`, `True` and `true`.
 * @returns `undefined` for text that is no value of this kind: a note in its place, bytes cut short.
 */
export function fieldValue(kind: FieldKind, show: string | undefined): FieldValue | undefined {
  return kind === 'presence' ? true : show === undefined ? undefined : READERS[kind](show);
}

type ReadValue = (show: string) => FieldValue | undefined;

const READERS: Readonly<Record<Exclude<FieldKind, 'presence'>, ReadValue>> = {
  number: readNumber,
  bigint: readBigint,
  boolean: (show) => BOOLEANS.get(show),
  string: (show) => show,
  bytes: readBytes,
  'absolute-time': epochNanos,
  'relative-time': secondsNanos,
  protocol: (show) => readBytes(show) ?? show,
};

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['0', false],
  ['true', true],
  ['false', false],
  ['True', true],
  ['False', false],
]);

const INTEGER = /^(?:-?\d+|0x[\da-f]+)$/i;

function readNumber(show: string): number | undefined {
  if (show.trim() === '') return undefined;
  const value = Number(show);
  if (!Number.isNaN(value)) return value;
  return /^[+-]?(?:nan|inf)/i.test(show) ? nonFinite(show) : undefined;
}

/** Floating-point values that are no numbers, as C prints them. */
function nonFinite(show: string): number {
  if (/nan/i.test(show)) return Number.NaN;
  return show.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function readBigint(show: string): bigint | undefined {
  return INTEGER.test(show) ? BigInt(show) : undefined;
}

const HEX = /^(?:[\da-f]{2}(?::?[\da-f]{2})*)?$/i;

function readBytes(show: string): Uint8Array | undefined {
  if (!HEX.test(show)) return undefined;
  const digits = show.replaceAll(':', '');
  return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
    Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16),
  );
}
