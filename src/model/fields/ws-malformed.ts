// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of _ws.malformed. */
export interface WsMalformedFields {
  /** Malformed Packet */
  '_ws.malformed': string | Uint8Array;
  /** Dissector bug */
  '_ws.malformed.dissector_bug': true;
  /** Malformed Packet (Exception occurred) */
  '_ws.malformed.expert': true;
  /** Reassembly error */
  '_ws.malformed.reassembly': true;
}
