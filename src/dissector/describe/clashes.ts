import type { ProtocolDescription } from './description.js';

/** Names that Wireshark has once; what has two owners keeps it from starting. */
const NAMES = ['filterName', 'name', 'shortName'] as const;

/** What several protocols cannot have together, a line each. */
export function clashesAmong(protocols: readonly ProtocolDescription[]): readonly string[] {
  return NAMES.flatMap((what) => {
    const owners = new Map<string, ProtocolDescription>();
    return protocols.flatMap((protocol) => {
      const name = protocol[what];
      const owner = owners.get(name);
      if (owner === undefined) {
        owners.set(name, protocol);
        return [];
      }
      return [
        `protocol "${protocol.filterName}": another declaration, "${owner.filterName}", has the ${what} "${name}", too; rename one of the two`,
      ];
    });
  });
}
