import type { Expression } from './expression.js';

/** Order of the bytes of a number: most significant first, or last. */
export type ByteOrder = 'BE' | 'LE';

/** How a number is shown; of two parts, the second stands in brackets. */
export type Base = 'DEC' | 'HEX' | 'OCT' | 'DEC_HEX' | 'HEX_DEC';

/** Wireshark's field types, without `FT_`. */
export type FieldType =
  | `${'UINT' | 'INT'}${8 | 16 | 24 | 32 | 40 | 48 | 56 | 64}`
  | 'FLOAT'
  | 'DOUBLE'
  | 'BOOLEAN'
  | 'STRING'
  | 'STRINGZ'
  | 'STRINGZPAD'
  | 'UINT_STRING'
  | 'BYTES'
  | 'IPv4'
  | 'IPv6'
  | 'ETHER'
  | 'GUID'
  | 'ABSOLUTE_TIME'
  | 'RELATIVE_TIME'
  | 'NONE';

/** A number with a name. */
export interface ValueString {
  readonly value: bigint;
  readonly text: string;
}

/** A field as Wireshark registers it. Items of one layout, or of several, may share it. */
export interface FieldDescription {
  /** Filter name: `fleet.ep.ip`. */
  readonly abbrev: string;
  /** Name in the packet details. */
  readonly label: string;
  readonly blurb: string | undefined;
  readonly type: FieldType;
  /** Bytes of the number that the field is, or is part of; 0 for what is no number. */
  readonly bytes: number;
  /** Numbers only. */
  readonly base: Base | undefined;
  /** The bits that belong to the field; `undefined` for all. */
  readonly mask: bigint | undefined;
  /** Names of values, in ascending order. */
  readonly strings: readonly ValueString[] | undefined;
  /** Words of a boolean. */
  readonly trueFalse: readonly [whenTrue: string, whenFalse: string] | undefined;
  /** Stands behind the number in its line. */
  readonly unit: string | undefined;
  readonly hidden: boolean;
}

/** A number of bytes; `rest` for all that are left. */
export type Length = Expression | 'rest';
export type TextEncoding = 'UTF-8' | 'ASCII' | 'UTF-16';
export type TimeEncoding = 'SECS' | 'SECS_NSECS' | 'MSECS' | 'NSECS';
export type AddressType = 'IPv4' | 'IPv6' | 'ETHER' | 'GUID';
export type Severity = 'NOTE' | 'WARN' | 'ERROR';
export type ExpertGroup = 'PROTOCOL' | 'UNDECODED';

interface FieldItem {
  readonly id: string;
  readonly field: FieldDescription;
}

export interface NumberItem extends FieldItem {
  readonly kind: 'number';
  readonly bytes: number;
  readonly isSigned: boolean;
  readonly byteOrder: ByteOrder;
}

export interface FloatItem extends FieldItem {
  readonly kind: 'float';
  readonly bytes: 4 | 8;
  readonly byteOrder: ByteOrder;
}

export interface BoolItem extends FieldItem {
  readonly kind: 'bool';
}

/** Part of a bitmask. */
export interface BitsItem extends FieldItem {
  readonly kind: 'bits' | 'flag';
}

export interface BitmaskItem extends FieldItem {
  readonly kind: 'bitmask';
  readonly bytes: number;
  readonly byteOrder: ByteOrder;
  readonly parts: readonly BitsItem[];
}

export interface StringItem extends FieldItem {
  readonly kind: 'string';
  readonly length: Length;
  readonly encoding: TextEncoding;
  readonly byteOrder: ByteOrder;
}

/** Ends with a NUL, which belongs to it. */
export interface StringzItem extends FieldItem {
  readonly kind: 'stringz';
  readonly encoding: Exclude<TextEncoding, 'UTF-16'>;
}

/** Text after its length. */
export interface UintStringItem extends FieldItem {
  readonly kind: 'uint-string';
  readonly prefixBytes: 1 | 2 | 4;
  readonly encoding: Exclude<TextEncoding, 'UTF-16'>;
  readonly byteOrder: ByteOrder;
}

export interface BytesItem extends FieldItem {
  readonly kind: 'bytes';
  readonly length: Length;
}

export interface AddressItem extends FieldItem {
  readonly kind: 'address';
  readonly address: AddressType;
  readonly byteOrder: ByteOrder;
}

export interface TimeItem extends FieldItem {
  readonly kind: 'time';
  readonly isAbsolute: boolean;
  readonly encoding: TimeEncoding;
  readonly byteOrder: ByteOrder;
}

/** A number that is worked out, not read: 32 bits, unsigned. */
export interface GeneratedItem extends FieldItem {
  readonly kind: 'generated';
  readonly value: Expression;
}

export interface StructItem extends FieldItem {
  readonly kind: 'struct';
  /** Index into the layouts of the protocol. */
  readonly layout: number;
}

export interface ArrayItem extends FieldItem {
  readonly kind: 'array';
  readonly layout: number;
  readonly count: Length;
}

/** Limits its items to so many bytes. */
export interface WindowItem {
  readonly kind: 'window';
  readonly id: string;
  readonly length: Expression;
  readonly items: readonly Item[];
}

export interface SwitchItem {
  readonly kind: 'switch';
  readonly id: string;
  readonly on: Expression;
  readonly cases: readonly { readonly value: bigint; readonly items: readonly Item[] }[];
  readonly otherwise: readonly Item[];
}

export interface WhenItem {
  readonly kind: 'when';
  readonly condition: Expression;
  readonly items: readonly Item[];
}

/** Hands bytes to another dissector. */
export interface PayloadItem {
  readonly kind: 'payload';
  readonly id: string;
  readonly dissector: string;
  readonly length: Length;
}

/** Remarks on the item in front of it. */
export interface ExpertItem {
  readonly kind: 'expert';
  readonly abbrev: string;
  readonly condition: Expression;
  readonly severity: Severity;
  readonly group: ExpertGroup;
  readonly text: string;
}

/** Something that is read from one place, and shown as one field. */
export type LeafItem =
  | NumberItem
  | FloatItem
  | BoolItem
  | StringItem
  | StringzItem
  | UintStringItem
  | BytesItem
  | AddressItem
  | TimeItem;

export type Item =
  | LeafItem
  | BitmaskItem
  | GeneratedItem
  | StructItem
  | ArrayItem
  | WindowItem
  | SwitchItem
  | WhenItem
  | PayloadItem
  | ExpertItem;

/** Items that are read one after another; fields in expressions are those of the same layout. */
export interface LayoutDescription {
  /** Part of the filter names of its fields; empty for the outermost one, usually. */
  readonly name: string;
  readonly items: readonly Item[];
}

/** How a PDU's length is known: PDU length = field + `add`. */
export interface LengthFraming {
  readonly kind: 'length';
  /** Bytes that are needed before the length is known. */
  readonly headerSize: number;
  readonly offset: number;
  readonly bytes: 1 | 2 | 3 | 4;
  readonly byteOrder: ByteOrder;
  readonly add: number;
  /** Longest PDU; a longer one is malformed. */
  readonly max: number;
}

export type Framing =
  | LengthFraming
  /** The bytes end a PDU, and belong to it. */
  | { readonly kind: 'delimiter'; readonly bytes: readonly number[] }
  /** The datagram is the PDU. */
  | { readonly kind: 'datagram' };

export interface PortRange {
  readonly from: number;
  readonly to: number;
}

export interface HeuristicTest {
  readonly offset: number;
  readonly bytes: readonly number[];
}

export type Attachment =
  | { readonly kind: 'ports'; readonly over: 'tcp' | 'udp'; readonly ports: readonly PortRange[] }
  | {
      readonly kind: 'heuristic';
      readonly over: 'tcp' | 'udp';
      readonly tests: readonly HeuristicTest[];
    };

/** A piece of the Info column. */
export type InfoPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly id: string;
      readonly strings: readonly ValueString[] | undefined;
    };

/** A protocol as data: what interpreter and C generator work from. Frozen, and without functions. */
export interface ProtocolDescription {
  readonly name: string;
  readonly shortName: string;
  readonly filterName: string;
  readonly version: string;
  readonly attachments: readonly Attachment[];
  readonly framing: Framing;
  readonly info: readonly InfoPart[];
  /** The first one is the PDU. */
  readonly layouts: readonly LayoutDescription[];
  /** All fields, each once, in the order of their first use. */
  readonly fields: readonly FieldDescription[];
  /** What is allowed, and probably wrong. */
  readonly warnings: readonly string[];
}
