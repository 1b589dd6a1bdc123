// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of null. */
export interface NullFields {
  /** Family */
  'null.family': number;
  /** Type */
  'null.type': number;
}
