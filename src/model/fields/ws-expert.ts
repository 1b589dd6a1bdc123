// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of _ws.expert. */
export interface WsExpertFields {
  /** Expert Info */
  '_ws.expert': string | Uint8Array;
  /** Group: Wireshark expert group */
  '_ws.expert.group': number;
  /** Message: Wireshark expert information */
  '_ws.expert.message': string;
  /** Severity level: Wireshark expert severity level */
  '_ws.expert.severity': number;
}
