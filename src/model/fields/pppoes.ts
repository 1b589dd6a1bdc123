// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of pppoes. */
export interface PppoesFields {
  /** PPPoE Tags */
  'pppoes.tags': true;
  /** BCN */
  'pppoes.tags.credits.bcn': number;
  /** FCN */
  'pppoes.tags.credits.fcn': number;
}
