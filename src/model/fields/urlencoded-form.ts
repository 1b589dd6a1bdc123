// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of urlencoded-form. */
export interface UrlencodedFormFields {
  /** Key */
  'urlencoded-form.key': string;
  /** Value */
  'urlencoded-form.value': string;
}
