/**
 * One node of a packet tree: a field as tshark dissected it, or a text-only line between fields.
 * What the source format cannot carry is `undefined`, never guessed.
 */
export interface Field {
  /** Wireshark filter name (`tcp.srcport`); empty for a text-only line. */
  readonly name: string;
  /** The value as tshark prints it in this format. */
  readonly show: string | undefined;
  /** The line as Wireshark's packet details show it (`Source Port: 63164`). PDML only. */
  readonly label: string | undefined;
  /** Wireshark keeps the field for filters only and does not show it. */
  readonly isHidden: boolean;
  readonly fields: readonly Field[];
}

/** One protocol of a packet: its own fields, and the protocols that it carries inside itself. */
export interface Layer {
  /** Protocol filter name, as in `frame.protocols`: `ip`, `tcp`. */
  readonly name: string;
  /** The protocol's line in the packet details. PDML only. */
  readonly label: string | undefined;
  /** Fields in order. A reader may build them only when they are asked for. */
  readonly fields: readonly Field[];
  /** Protocols nested in this one: the quoted headers of an ICMP error, the frames of an sFlow sample. */
  readonly layers: readonly Layer[];
  /** Shown value of the first field with this filter name directly in this layer. */
  get(name: string): string | undefined;
}

/** One dissected frame. */
export interface Packet {
  /** Counted from 1, as Wireshark does. */
  readonly frameNumber: number;
  /** Nanoseconds since 1970-01-01T00:00:00Z. */
  readonly timeNanos: bigint;
  /** Top-level protocols, outermost first; several of one name stand side by side. */
  readonly layers: readonly Layer[];
}
