// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of pppoe. */
export interface PppoeFields {
  /** Code */
  'pppoe.code': number;
  /** Payload Length */
  'pppoe.payload_length': number;
  /** Possible bad payload length */
  'pppoe.payload_length.bad': true;
  /** Session ID */
  'pppoe.session_id': number;
  /** Type */
  'pppoe.type': number;
  /** Version */
  'pppoe.version': number;
  /** Wrong length */
  'pppoed.tag_length.invalid': true;
}
