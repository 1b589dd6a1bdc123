import type { FieldName, FieldTypes } from './field-types.js';

/** The value of a field as its type has it; {@link FieldTypes} says which for which field. */
export type FieldValue = number | bigint | boolean | string | Uint8Array;

/**
 * One node of a packet tree: a field as tshark dissected it, or a text-only line between fields.
 * What the source format cannot carry is `undefined`, never guessed.
 */
export interface Field {
  readonly kind: 'field';
  /** Wireshark filter name (`tcp.srcport`); empty for a text-only line. */
  readonly name: string;
  /**
   * The value by the field's type (`tshark -G fields`); `undefined` for a text-only line, for a field
   * of unknown type, and for text that is no value of that type.
   */
  readonly value: FieldValue | undefined;
  /** The value as tshark prints it in this format. */
  readonly show: string | undefined;
  /** The line as Wireshark's packet details show it (`Source Port: 63164`). PDML only. */
  readonly label: string | undefined;
  /** The bytes that the field was read from, lower-case hex. PDML, and JSON with `-x`. */
  readonly raw: string | undefined;
  /** Of a field that has some bits of its bytes: the bytes, lower-case hex. Of protocols that you have declared. */
  readonly unmasked?: string | undefined;
  /** It does not stand in the packet itself. Known of protocols that you have declared. */
  readonly isGenerated?: boolean;
  /** First byte, counted from the start of the frame or of the reassembled data. PDML, JSON with `-x`. */
  readonly position: number | undefined;
  /** Bytes that the field takes. PDML, and JSON with `-x`. */
  readonly size: number | undefined;
  /** Wireshark keeps the field for filters only and does not show it. PDML only. */
  readonly isHidden: boolean;
  /** What stands below it, in order. EK has everything flat below the protocol. */
  readonly children: readonly TreeNode[];
  /** The fields among the children. */
  readonly fields: readonly Field[];
}

/** One protocol of a packet: its own fields, and the protocols that it carries inside itself. */
export interface Layer {
  readonly kind: 'layer';
  /** Protocol filter name, as in `frame.protocols`: `ip`, `tcp`. */
  readonly name: string;
  /** The protocol's line in the packet details. PDML only. */
  readonly label: string | undefined;
  /**
   * Of a protocol that you have declared: the protocol for which tshark takes the same bytes, and which stands in the
   * packet, too; `undefined` where it takes them for none.
   */
  readonly claimedBy: string | undefined;
  /** First byte, and number of bytes. PDML, and JSON with `-x`. */
  readonly position: number | undefined;
  readonly size: number | undefined;
  /** Fields and protocols below it, in order. A reader may build them only when they are asked for. */
  readonly children: readonly TreeNode[];
  /** The fields among the children. */
  readonly fields: readonly Field[];
  /**
   * Protocols nested in this one, below its fields too: the quoted headers of an ICMP error, the frames
   * of an sFlow sample.
   */
  readonly protocols: readonly Layer[];
  /** Value of the first field of this name in this layer; nested protocols are not searched. */
  get<N extends FieldName>(name: N): FieldTypes[N] | undefined;
  /** Values of all fields of this name in this layer, in order. */
  getAll<N extends FieldName>(name: N): readonly FieldTypes[N][];
  /** What {@link Field.show} has for the first field of this name, whatever its type. */
  shown(name: string): string | undefined;
  /** What {@link Field.show} has for each field of this name, in order. */
  shownAll(name: string): readonly string[];
  /** First field of this name in this layer, at any depth. */
  find(name: string): Field | undefined;
  /** All fields of this name in this layer, in order. */
  findAll(name: string): readonly Field[];
}

/** A node of a packet tree. */
export type TreeNode = Field | Layer;

/** One dissected frame. Iterating over it gives its top-level protocols. */
export interface Packet extends Iterable<Layer> {
  /** Counted from 1, as Wireshark does. */
  readonly frameNumber: number;
  /** Nanoseconds since 1970-01-01T00:00:00Z. */
  readonly timeNanos: bigint;
  /** Top-level protocols, outermost first; several of one name stand side by side. */
  readonly protocols: readonly Layer[];
  /** Value of the first field of this name anywhere in the packet. */
  get<N extends FieldName>(name: N): FieldTypes[N] | undefined;
  /** Values of all fields of this name, in order. */
  getAll<N extends FieldName>(name: N): readonly FieldTypes[N][];
  /** First protocol of this name, nested ones included. */
  layer(name: string): Layer | undefined;
  /** All protocols of this name, nested ones included, in order; all protocols without a name. */
  layers(name?: string): readonly Layer[];
  /** First field of this name, known to the compiler or not. */
  find(name: string): Field | undefined;
  /** All fields of this name, in order. */
  findAll(name: string): readonly Field[];
}
