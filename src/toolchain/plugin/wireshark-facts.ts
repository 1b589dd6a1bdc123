import { KnownFailure } from '../../errors/known-failure.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import { stopText } from './fault-text.js';
import { askPlugins, type PluginReport } from './loaded-plugins.js';
import { type PortOwners, readPortOwners } from './port-owners.js';
import { askFields, type FieldOwners } from './wireshark-fields.js';
import { type ProtocolNames, readProtocols } from './wireshark-names.js';

/** The names that Wireshark has, and the plugins it loads. */
export interface WiresharkNames {
  readonly protocols: readonly ProtocolNames[];
  readonly plugins: PluginReport;
}

/** All that a declaration is compared with. */
export interface WiresharkFacts extends WiresharkNames {
  readonly ports: PortOwners;
  /** Names of all dissectors; `undefined` where this tshark does not list them. */
  readonly dissectors: ReadonlySet<string> | undefined;
  readonly fields: FieldOwners;
}

/**
 * Asks tshark, in the user's own surroundings, for its names.
 *
 * @throws {@link KnownFailure} TSHARK_FAILED where it does not start with its plugins.
 */
export async function askNames(
  { path }: Pick<Tshark, 'path'>,
  here: Surroundings,
): Promise<WiresharkNames> {
  const [plugins, protocols] = await Promise.all([
    askPlugins(path, here),
    reportOf('protocols', path, here),
  ]);
  const { stop } = plugins;
  if (stop === undefined) return { protocols: readProtocols(protocols), plugins };
  throw new KnownFailure('TSHARK_FAILED', (text) => {
    const { message } = stopText(stop, [], text);
    return { message, hint: text.askDoctor };
  });
}

/**
 * Asks for the rest, too; fails as {@link askNames} does.
 *
 * @param wanted - Names of fields that are looked for.
 */
export async function askWireshark(
  tshark: Pick<Tshark, 'path'>,
  here: Surroundings,
  wanted: ReadonlySet<string>,
): Promise<WiresharkFacts> {
  const names = await askNames(tshark, here);
  const [decodes, dissectors, fields] = await Promise.all([
    reportOf('decodes', tshark.path, here),
    reportOf('dissectors', tshark.path, here),
    askFields(tshark, here, wanted),
  ]);
  const known = dissectors.split(/\r?\n/).map((line) => line.split('\t', 1)[0] ?? '');
  return {
    ...names,
    fields,
    ports: readPortOwners(decodes),
    dissectors: dissectors.trim() === '' ? undefined : new Set(known),
  };
}

async function reportOf(report: string, program: string, here: Surroundings): Promise<string> {
  const { exitCode, stdout } = await here.run(program, ['-G', report]);
  return exitCode === 0 ? stdout : '';
}
