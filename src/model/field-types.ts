import type { ShippedFields } from './fields/shipped-fields.js';

/**
 * The TypeScript types of fields, by filter name: those of common protocols. Fields of others are added
 * by module augmentation, which `sharkscribe types` writes:
 *
 *     declare module 'sharkscribe' {
 *       interface FieldTypes {
 *         'modbus.func_code': number;
 *       }
 *     }
 */
// Only an interface can be augmented.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface FieldTypes extends ShippedFields {}

/** Names of all fields that the compiler knows. */
export type FieldName = keyof FieldTypes;
