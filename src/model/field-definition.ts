/** A field or protocol as a tshark lists it. */
export interface FieldDefinition {
  /** Filter name: `tcp.srcport`; letters, digits, `_`, `-` and dots. */
  readonly name: string;
  /** `FT_UINT16`; `FT_PROTOCOL` for a protocol. */
  readonly type: string;
  /** What the packet details call it: `Source Port`. Text of a dissector: data, not markup. */
  readonly label: string;
  /** A longer description; empty for most. Text of a dissector, too. */
  readonly description: string;
  /** Filter name of the protocol that registered it; `undefined` for a protocol. */
  readonly owner: string | undefined;
}
