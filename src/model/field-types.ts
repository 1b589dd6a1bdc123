/**
 * The TypeScript types of fields, by filter name. Fields of other protocols are added by module
 * augmentation; `sharkscribe types` writes it.
 */
export interface FieldTypes {
  'frame.number': number;
  'tcp.srcport': number;
  'tcp.dstport': number;
}

/** Names of all fields that the compiler knows. */
export type FieldName = keyof FieldTypes;
