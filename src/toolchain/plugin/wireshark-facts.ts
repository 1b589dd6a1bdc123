import { KnownFailure } from '../../errors/known-failure.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import { stopText } from './fault-text.js';
import { askPlugins, type PluginReport } from './loaded-plugins.js';
import { type PortOwners, readPortOwners } from './port-owners.js';
import { type ProtocolNames, readProtocols } from './wireshark-names.js';

/** What a declaration is compared with. */
export interface WiresharkFacts {
  readonly protocols: readonly ProtocolNames[];
  readonly ports: PortOwners;
  /** Names of all dissectors; `undefined` where this tshark does not list them. */
  readonly dissectors: ReadonlySet<string> | undefined;
  readonly plugins: PluginReport;
}

/**
 * Asks tshark, in the user's own surroundings, what it has.
 *
 * @throws {@link KnownFailure} TSHARK_FAILED where it does not start with its plugins.
 */
export async function askWireshark(
  { path }: Pick<Tshark, 'path'>,
  here: Surroundings,
): Promise<WiresharkFacts> {
  const plugins = await askPlugins(path, here);
  const { stop } = plugins;
  if (stop !== undefined) {
    throw new KnownFailure('TSHARK_FAILED', (text) => {
      const { message } = stopText(stop, [], text);
      return { message, hint: text.askDoctor };
    });
  }
  const [protocols = '', decodes = '', dissectors = ''] = await Promise.all(
    ['protocols', 'decodes', 'dissectors'].map(async (report) => {
      const { exitCode, stdout } = await here.run(path, ['-G', report]);
      return exitCode === 0 ? stdout : '';
    }),
  );
  return {
    protocols: readProtocols(protocols),
    ports: readPortOwners(decodes),
    dissectors:
      dissectors.trim() === ''
        ? undefined
        : new Set(dissectors.split(/\r?\n/).map((line) => line.split('\t', 1)[0] ?? '')),
    plugins,
  };
}
