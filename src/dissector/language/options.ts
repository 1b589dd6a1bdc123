import type {
  Base,
  ByteOrder,
  ExpertGroup,
  Severity,
  TextEncoding,
} from '../describe/description.js';
import type { Condition, Numeric } from './recorded.js';
import type { Scope } from './scope.js';

/** What every field has. */
export interface FieldOptions {
  /** Name in the packet details: `Sequence`. */
  readonly label: string;
  /** Filter name. Default: those of protocol and layout, and the id, joined by dots. */
  readonly abbrev?: string;
  /** Longer explanation, for lists of fields. */
  readonly blurb?: string;
  /** For filters only. */
  readonly hidden?: boolean;
}

/** Names of values; keys are numbers, also as text (`'0xffffffffffffffff'`). */
export type Strings = Readonly<Record<string | number, string>>;

/** Options of a number. */
export interface NumberOptions extends FieldOptions {
  /** How it is shown; `DEC` by default, and always for signed numbers. */
  readonly base?: Base;
  readonly strings?: Strings;
  /** The bits that are the number; it is shifted down. */
  readonly mask?: number | bigint;
  /** Stands behind the number in its line: ` ms`. */
  readonly unit?: string;
  /** Default: that of the protocol. */
  readonly byteOrder?: ByteOrder;
}

/** Options of a number of 8 bits, which has no byte order. */
export type ByteOptions = Omit<NumberOptions, 'byteOrder'>;

/** Options of part of a bitmask. */
export type BitsOptions = Omit<NumberOptions, 'byteOrder' | 'mask'>;

/** Options of a boolean. */
export interface FlagOptions extends FieldOptions {
  readonly trueFalse?: readonly [whenTrue: string, whenFalse: string];
}

/** Options of a bitmask. */
export interface BitmaskOptions extends FieldOptions {
  readonly base?: Base;
  readonly byteOrder?: ByteOrder;
}

/** Options of what has a byte order, and nothing else. */
export interface OrderedOptions extends FieldOptions {
  readonly byteOrder?: ByteOrder;
}

/** A number of bytes or of elements: a constant, an expression, or all that is left. */
export type LengthOf<S> = number | 'rest' | ((scope: Scope<S>) => Numeric);

/** Options of bytes. */
export interface BytesOptions<S> extends FieldOptions {
  readonly length: LengthOf<S>;
}

/** Options of text with a known length. */
export interface StringOptions<S> extends BytesOptions<S> {
  /** Default: `UTF-8`. */
  readonly encoding?: TextEncoding;
  /** NULs fill what the text leaves of its length; they do not belong to it. */
  readonly padded?: boolean;
  /** Of `UTF-16`. */
  readonly byteOrder?: ByteOrder;
}

/** Options of text up to a NUL. */
export interface StringzOptions extends FieldOptions {
  readonly encoding?: 'UTF-8' | 'ASCII';
}

/** Options of text after its length. */
export interface UintStringOptions extends StringzOptions {
  /** Of the length. */
  readonly byteOrder?: ByteOrder;
}

/** Options of an array. */
export interface ArrayOptions<S> extends FieldOptions {
  readonly count: LengthOf<S>;
}

/** Options of bytes for another dissector. */
export interface PayloadOptions<S> {
  /** Its name for filters: `json`. */
  readonly dissector: string;
  readonly length: LengthOf<S>;
}

/** A condition on the fields of a scope. */
export type ConditionOf<S> = (scope: Scope<S>) => Condition;

/** How much an expert info matters, and what it is about. */
export type ExpertSeverity = Severity;
export type ExpertInfoGroup = ExpertGroup;
