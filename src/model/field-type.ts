/** What a field holds, after the types of `tshark -G fields`. */
export type FieldKind =
  /** Integers up to 48 bits, `FT_CHAR`, `FT_FRAMENUM`, and floating-point numbers. */
  | 'number'
  /** Integers of 56 and 64 bits. */
  | 'bigint'
  | 'boolean'
  /** Text, addresses, identifiers. */
  | 'string'
  /** `FT_BYTES` and its kin: a `Uint8Array`. */
  | 'bytes'
  /** `FT_ABSOLUTE_TIME`: nanoseconds since 1970-01-01T00:00:00Z, a bigint. */
  | 'absolute-time'
  /** `FT_RELATIVE_TIME`: nanoseconds, a bigint. */
  | 'relative-time'
  /** `FT_NONE`: there or not; the value is `true`. */
  | 'presence'
  /** `FT_PROTOCOL`: the bytes where the format shows them, else its text. */
  | 'protocol';

/** The fields that a tshark knows. */
export interface FieldCatalog {
  /** `undefined` for an unknown field. */
  kindOf(name: string): FieldKind | undefined;
  /** Filter name of the field that EK spells so (`tcp_tcp_srcport`); `undefined` for an unknown one. */
  nameOfEkKey(key: string): string | undefined;
}

/** Knows no field. */
export const NO_CATALOG: FieldCatalog = {
  kindOf: () => undefined,
  nameOfEkKey: () => undefined,
};

/** `number`, …, for each type that `tshark -G fields` prints; types that are missing here are text. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  FT_NONE: 'presence',
  FT_PROTOCOL: 'protocol',
  FT_BOOLEAN: 'boolean',
  FT_CHAR: 'number',
  FT_UINT8: 'number',
  FT_UINT16: 'number',
  FT_UINT24: 'number',
  FT_UINT32: 'number',
  FT_UINT40: 'number',
  FT_UINT48: 'number',
  FT_UINT56: 'bigint',
  FT_UINT64: 'bigint',
  FT_INT8: 'number',
  FT_INT16: 'number',
  FT_INT24: 'number',
  FT_INT32: 'number',
  FT_INT40: 'number',
  FT_INT48: 'number',
  FT_INT56: 'bigint',
  FT_INT64: 'bigint',
  FT_FRAMENUM: 'number',
  FT_FLOAT: 'number',
  FT_DOUBLE: 'number',
  FT_IEEE_11073_SFLOAT: 'number',
  FT_IEEE_11073_FLOAT: 'number',
  FT_ABSOLUTE_TIME: 'absolute-time',
  FT_RELATIVE_TIME: 'relative-time',
  FT_BYTES: 'bytes',
  FT_UINT_BYTES: 'bytes',
};

/**
 * The kind of a type as `tshark -G fields` names it (`FT_UINT16`). What is not listed is text: names,
 * addresses, object identifiers.
 */
export function kindOfType(type: string): FieldKind {
  return Object.hasOwn(KINDS, type) ? (KINDS[type] ?? 'string') : 'string';
}
