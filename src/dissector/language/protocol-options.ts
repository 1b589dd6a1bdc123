import type { ByteOrder } from '../describe/description.js';
import type { Layout } from './layout.js';
import type { Strings } from './options.js';

/** Bytes that do not change: as numbers, or as text in UTF-8. */
export type FixedBytes = string | readonly number[];

/** How to find the end of a PDU in a stream. */
export type PduOptions =
  | {
      /** The PDU says how long it is: its length is the field's value and `add`. */
      readonly lengthField: {
        /** Bytes that are needed before the length is known. */
        readonly headerSize: number;
        /** Where the field begins, from the start of the PDU. */
        readonly offset: number;
        readonly type: 'uint8' | 'uint16' | 'uint24' | 'uint32';
        readonly byteOrder?: ByteOrder;
        /** Bytes that the field does not count. */
        readonly add?: number;
        /** Longest PDU; a longer one is malformed. Default: 1,000,000. */
        readonly max?: number;
      };
    }
  /** The bytes end a PDU, and belong to it. */
  | { readonly delimiter: FixedBytes };

/** A port, or all from one to another. */
export type Ports = number | { readonly from: number; readonly to: number };

/** What packets belong to the protocol. */
export type AttachOptions =
  | { readonly table: 'tcp.port' | 'udp.port'; readonly values: readonly Ports[] }
  | {
      readonly heuristic: {
        readonly over: 'tcp' | 'udp';
        /** Bytes that stand in every PDU. */
        readonly test: readonly { readonly offset: number; readonly bytes: FixedBytes }[];
      };
    };

/** A piece of the Info column: text, or a number of the outermost layout. */
export type InfoOptions<Id extends string> =
  string | { readonly field: Id; readonly strings?: Strings };

/** A protocol. */
export interface ProtocolOptions<V, Id extends string> {
  /** `Fleet Control` */
  readonly name: string;
  /** For the protocol column: `FLEET`. */
  readonly shortName: string;
  /** For display filters: `fleet`. */
  readonly filterName: string;
  readonly version: string;
  /** Order of the bytes of a number; most significant first by default. */
  readonly byteOrder?: ByteOrder;
  /** Without it, only other dissectors hand packets over. */
  readonly attach?: readonly AttachOptions[];
  /** Needed over TCP. */
  readonly pdu?: PduOptions;
  readonly info?: readonly InfoOptions<Id>[];
  readonly layout: Layout<V>;
}
