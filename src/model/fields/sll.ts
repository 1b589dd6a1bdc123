// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of sll. */
export interface SllFields {
  /** Protocol: Ethernet protocol type */
  'sll.etype': number;
  /** Protocol: GRE protocol type */
  'sll.gretype': number;
  /** Link-layer address length */
  'sll.halen': number;
  /** Link-layer address type */
  'sll.hatype': number;
  /** Interface index */
  'sll.ifindex': number;
  /** Protocol: Linux protocol type */
  'sll.ltype': number;
  /** Packet type */
  'sll.pkttype': number;
  /** Reserved bytes */
  'sll.reserved': Uint8Array;
  /** Source link-layer address */
  'sll.src.eth': string;
  /** Source link-layer address */
  'sll.src.ipv4': string;
  /** Source link-layer address */
  'sll.src.other': Uint8Array;
  /** Trailer */
  'sll.trailer': Uint8Array;
  /** Unused bytes */
  'sll.unused': Uint8Array;
}
