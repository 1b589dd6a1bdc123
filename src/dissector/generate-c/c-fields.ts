import type { FieldDescription, ProtocolDescription } from '../describe/description.js';
import { nameTable } from './c-info.js';
import type { ProtocolNames } from './c-names.js';
import { cString } from './c-text.js';

/** Tables and words that fields refer to. */
export function fieldTables(
  { fields }: ProtocolDescription,
  names: ProtocolNames,
): readonly string[] {
  return fields.flatMap((field) => {
    const name = names.values.of(field.abbrev);
    if (field.strings !== undefined) return nameTable(name, field.strings, isLong(field));
    if (field.trueFalse !== undefined) {
      const words = field.trueFalse.map(cString).join(', ');
      return [`static const true_false_string ${name} = { ${words} };`, ''];
    }
    if (field.unit === undefined) return [];
    return [`static const unit_name_string ${name} = { ${cString(field.unit)}, NULL };`, ''];
  });
}

/** The entry of a field in the array that is registered. */
export function fieldEntry(field: FieldDescription, names: ProtocolNames): readonly string[] {
  const { abbrev, label, type, mask, blurb } = field;
  const facts = [
    cString(label),
    cString(abbrev),
    `FT_${type}`,
    displayOf(field),
    stringsOf(field, names.values.of(abbrev)),
    mask === undefined ? '0x0' : `0x${mask.toString(16)}`,
    blurb === undefined ? 'NULL' : cString(blurb),
    'HFILL',
  ];
  return [`{ &${names.fields.of(abbrev)},`, `  { ${facts.join(', ')} } },`];
}

function isLong({ bytes }: FieldDescription): boolean {
  return bytes > 4;
}

function displayOf(field: FieldDescription): string {
  const { type, base, bytes, mask, strings, unit } = field;
  if (type === 'BOOLEAN') return mask === undefined ? 'BASE_NONE' : String(bytes * 8);
  if (type === 'ABSOLUTE_TIME') return 'ABSOLUTE_TIME_UTC';
  if (base === undefined) return 'BASE_NONE';
  if (unit !== undefined) return `BASE_${base} | BASE_UNIT_STRING`;
  return strings !== undefined && isLong(field)
    ? `BASE_${base} | BASE_VAL64_STRING`
    : `BASE_${base}`;
}

function stringsOf(field: FieldDescription, name: string): string {
  if (field.strings !== undefined) return isLong(field) ? `VALS64(${name})` : `VALS(${name})`;
  if (field.trueFalse !== undefined) return `TFS(&${name})`;
  return field.unit === undefined ? 'NULL' : `UNS(&${name})`;
}
