import type { FieldDefinition } from '../model/field-definition.js';

/** What Wireshark allows in the name of a field. */
const NAME = /^[\w.-]+$/;

/**
 * Reads what `tshark -G fields` prints, a line each, in its order:
 *
 *     P  label  name
 *     F  label  name  type  owner  base  mask  description
 *
 * with a tab between two columns. Lines of another make are left out. A name is listed once however
 * many protocols registered it, with the first of them as its owner.
 */
export function* definitionsOf(list: string): Generator<FieldDefinition> {
  for (const [line] of list.matchAll(/[^\r\n]+/g)) {
    const [kind, label = '', name = '', type = '', owner = '', , , description = ''] =
      line.split('\t');
    if (!NAME.test(name)) continue;
    if (kind === 'P') {
      yield { name, type: 'FT_PROTOCOL', label, description: '', owner: undefined };
    } else if (kind === 'F' && type !== '' && NAME.test(owner)) {
      yield { name, type, label, description, owner };
    }
  }
}
