import type { FieldDefinition } from '../model/field-definition.js';
import { type FieldKind, kindOfType } from '../model/field-type.js';
import { visibleText } from './visible-text.js';

/** The TypeScript type of each kind's values. */
const TYPES: Readonly<Record<FieldKind, string>> = {
  number: 'number',
  bigint: 'bigint',
  boolean: 'boolean',
  string: 'string',
  bytes: 'Uint8Array',
  'absolute-time': 'bigint',
  'relative-time': 'bigint',
  presence: 'true',
  protocol: 'string | Uint8Array',
};

/** The TypeScript type of a field's value: `number` for `FT_UINT16`. */
export function valueTypeOf(type: string): string {
  return TYPES[kindOfType(type)];
}

/** The members of an interface, one for each field, with what Wireshark calls it as a comment. */
export function memberLines(
  fields: readonly FieldDefinition[],
  typeOf: (field: FieldDefinition) => string = ({ type }) => valueTypeOf(type),
): readonly string[] {
  return fields.flatMap((field) => [
    ...commentOf(field),
    `${/^[A-Za-z_]\w*$/.test(field.name) ? field.name : `'${field.name}'`}: ${typeOf(field)};`,
  ]);
}

function commentOf({ label, description }: FieldDefinition): readonly string[] {
  const text = description.startsWith(label)
    ? description
    : [label, description].filter((part) => part !== '').join(': ');
  return text === '' ? [] : [`/** ${commentText(text)} */`];
}

/** Text of a dissector, so that it can neither end a comment nor begin a tag in it. */
function commentText(text: string): string {
  return visibleText(text).trim().replaceAll('*/', '*\\/').replace(/^@/, '\\@');
}

/**
 * A TypeScript declaration file that adds fields to those that `packet.get()` knows (module
 * augmentation).
 *
 * @param fields - In the order wanted; each name once.
 */
export function fieldDeclarations(
  fields: readonly FieldDefinition[],
  {
    protocols,
    tsharkVersion,
  }: { readonly protocols: readonly string[]; readonly tsharkVersion: string },
): string {
  return [
    `// Fields of ${protocols.join(', ')}, as tshark ${tsharkVersion} lists them.`,
    `// Made by "sharkscribe types ${protocols.join(' ')}".`,
    'export {};',
    '',
    "declare module 'sharkscribe' {",
    '  interface FieldTypes {',
    ...memberLines(fields).map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');
}
