import { readPortOwners } from '../toolchain/plugin/port-owners.js';
import type { PluginHome } from '../toolchain/plugin/plugin-home.js';
import { readProtocols } from '../toolchain/plugin/wireshark-names.js';

/** What tshark lists dissectors in, the longest list last; not every release has all. */
const LISTS: readonly (readonly [report: string, names: (text: string) => Iterable<string>])[] = [
  ['protocols', (text) => readProtocols(text).map(({ filterName }) => filterName)],
  ['dissectors', (text) => text.split(/\r?\n/).map((line) => line.split('\t', 1)[0] ?? '')],
  ['decodes', (text) => readPortOwners(text).dissectors],
];

/** Those of some dissectors that the tshark of a home does not list, with the plugins that are in it. */
export async function unknownDissectors(
  home: PluginHome,
  names: Iterable<string>,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const unknown = new Set(names);
  for (const [report, namesIn] of LISTS) {
    if (unknown.size === 0) break;
    const { stdout } = await home.run(['-G', report], { signal });
    for (const name of namesIn(stdout)) unknown.delete(name);
  }
  return unknown;
}
