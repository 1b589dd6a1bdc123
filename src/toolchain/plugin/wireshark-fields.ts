import { abbrevsOf } from '../../dissector/describe/abbrevs-of.js';
import type { ProtocolDescription } from '../../dissector/describe/description.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { Surroundings } from '../../tshark/surroundings.js';

/** Filter names of the protocols that have a field, by the field's filter name. */
export type FieldOwners = ReadonlyMap<string, readonly string[]>;

/** A filter name that a declaration has and a field of Wireshark has, too. */
export interface FieldClash {
  readonly name: string;
  /** Filter name of the protocol whose field it is. */
  readonly owner: string;
}

/** tshark needs a second for its 230,000 fields. */
const TIMEOUT_MS = 60_000;

/** What a protocol would bring for display filters: its filter name, its fields and expert infos. */
export function filterNamesOf(description: ProtocolDescription): readonly string[] {
  return [description.filterName, ...abbrevsOf(description)];
}

/**
 * Asks tshark which of these names its fields have. The list is 20 MB, and read as it comes.
 *
 * @param wanted - Only these are looked for.
 */
export async function askFields(
  { path }: Pick<Tshark, 'path'>,
  here: Surroundings,
  wanted: ReadonlySet<string>,
): Promise<FieldOwners> {
  const owners = new Map<string, string[]>();
  const onLine = (line: string) => {
    const [kind, , name = '', , owner] = line.split('\t', 5);
    if (kind !== 'F' || owner === undefined || !wanted.has(name)) return;
    owners.set(name, [...(owners.get(name) ?? []), owner]);
  };
  await here.run(path, ['-G', 'fields'], { timeoutMs: TIMEOUT_MS, onLine });
  return owners;
}

/**
 * The names of a protocol that fields of others have: display filters would mean both.
 *
 * @param isLoaded - An earlier plugin of it is loaded, whose fields do not count.
 */
export function fieldClashes(
  description: ProtocolDescription,
  owners: FieldOwners,
  isLoaded: boolean,
): readonly FieldClash[] {
  return filterNamesOf(description).flatMap((name) => {
    const owner = owners.get(name)?.find((other) => !isLoaded || other !== description.filterName);
    return owner === undefined ? [] : [{ name, owner }];
  });
}
