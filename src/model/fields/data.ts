// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of data. */
export interface DataFields {
  /** Data */
  'data.data': Uint8Array;
  /** Length */
  'data.len': number;
  /** Payload MD5 hash */
  'data.md5_hash': string;
  /** Text */
  'data.text': string;
  /** Uncompressed Data */
  'data.uncompressed.data': Uint8Array;
  /** Uncompressed Length */
  'data.uncompressed.len': number;
}
