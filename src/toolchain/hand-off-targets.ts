import { handOffsOf } from '../dissector/describe/hand-offs.js';
import type { DeclaredProtocol } from './declared-protocol.js';
import { loadDeclaration, withoutClashes } from './load-declarations.js';
import { filesOfProtocol } from './named-declarations.js';

/** A hand-off to a dissector of which no declaration was found. */
export interface UndeclaredTarget {
  readonly protocol: string;
  readonly dissector: string;
}

/** What protocols hand bytes to. */
export interface HandOffTargets {
  /** Declared ones that are not among the protocols themselves. */
  readonly declared: readonly DeclaredProtocol[];
  /** The others: of Wireshark, or of nobody. */
  readonly undeclared: readonly UndeclaredTarget[];
}

/**
 * Loads what protocols hand bytes to, and what that hands on. A target is looked for in the file of the protocol,
 * then by its name in `dissectors/` of the working folder and in the user's own folder.
 *
 * @param folder - The user's own folder.
 * @throws {@link KnownFailure} DECLARATION_INVALID with what is wrong with a target.
 */
export async function handOffTargets(
  protocols: readonly DeclaredProtocol[],
  folder?: string,
): Promise<HandOffTargets> {
  const all = [...protocols];
  const undeclared: UndeclaredTarget[] = [];
  // Grows while it is gone through.
  for (const { description, file } of all) {
    for (const dissector of handOffsOf(description)) {
      if (all.some((one) => one.description.filterName === dissector)) continue;
      const target = await declarationOf(dissector, file, folder);
      if (target !== undefined) all.push(target);
      else undeclared.push({ protocol: description.filterName, dissector });
    }
  }
  return { declared: withoutClashes(all).slice(protocols.length), undeclared };
}

async function declarationOf(
  name: string,
  neighbour: string,
  folder: string | undefined,
): Promise<DeclaredProtocol | undefined> {
  for (const file of [neighbour, ...(await filesOfProtocol(name, folder))]) {
    const found = await loadDeclaration(file);
    const description = found.find(({ filterName }) => filterName === name);
    if (description !== undefined) return { file, description };
  }
  return undefined;
}
