import type { ProtocolDescription } from './description.js';

/** A protocol, and the file that declares it, as it is shown. */
interface Declared {
  readonly file: string;
  readonly description: ProtocolDescription;
}

/** Names that Wireshark has once; what has two owners keeps it from starting. */
const NAMES = ['filterName', 'name', 'shortName'] as const;

/** What several protocols cannot have together, a line each. */
export function clashesAmong(protocols: readonly Declared[]): readonly string[] {
  return NAMES.flatMap((what) => {
    const owners = new Map<string, Declared>();
    return protocols.flatMap((protocol) => {
      const { file, description } = protocol;
      const name = description[what];
      const owner = owners.get(name);
      if (owner === undefined) {
        owners.set(name, protocol);
        return [];
      }
      return [
        `protocol "${description.filterName}" (${file}): another declaration, "${owner.description.filterName}" (${owner.file}), has the ${what} "${name}", too; rename one of the two`,
      ];
    });
  });
}
