import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cFileName, generateC } from '../../dissector/generate-c/generate-c.js';
import { sharedAttachments } from '../../dissector/describe/shared-attachments.js';
import { LabError } from '../../errors/lab-error.js';
import type { DeclaredProtocol } from '../../toolchain/declared-protocol.js';
import { clashesBetween, protocolsIn } from '../../toolchain/load-declarations.js';
import { handOffsOf } from '../../dissector/describe/hand-offs.js';
import { pluginFileName } from '../../toolchain/plugin/plugin-file-name.js';
import { portClashes } from '../../toolchain/plugin/port-owners.js';
import { fieldClashes } from '../../toolchain/plugin/wireshark-fields.js';
import type { WiresharkFacts } from '../../toolchain/plugin/wireshark-facts.js';
import { nameClashes } from '../../toolchain/plugin/wireshark-names.js';
import { saidOf } from '../cli-error.js';
import type { CliText } from '../text/cli-text.js';

/** Something that was found. */
export interface Finding {
  readonly severity: 'warning' | 'problem';
  readonly message: string;
}

/** Ports that are named at most. */
const PORTS = 5;

/** Loads declarations, and gives what is wrong with the files of which none came. */
export async function loadAll(
  files: readonly string[],
  text: CliText,
): Promise<{
  readonly declared: readonly DeclaredProtocol[];
  readonly findings: readonly Finding[];
}> {
  const declared: DeclaredProtocol[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      declared.push(...(await protocolsIn([file])));
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      const { message, lines = [message] } = saidOf(error, text);
      problems.push(...lines);
    }
  }
  problems.push(...clashesBetween(declared));
  const shared = sharedAttachments(declared.map(({ description }) => description));
  const findings = [
    ...problems.map((message): Finding => ({ severity: 'problem', message })),
    ...shared.map((one): Finding => ({
      severity: 'warning',
      message: text.messages.sharedAttachment(one),
    })),
  ];
  return { declared, findings };
}

/** Is the C beside a declaration what is made of it today? */
export async function checkC(
  { file, description }: DeclaredProtocol,
  { dissector }: CliText,
): Promise<readonly Finding[]> {
  const beside = path.join(path.dirname(file), cFileName(description));
  const kept = await readFile(beside, 'utf8').catch(() => undefined);
  const shown = path.relative('', beside);
  const command = `sharkscribe dissector build ${path.relative('', file)} --c-only`;
  if (kept === undefined) {
    return [{ severity: 'warning', message: dissector.cMissing(shown, command) }];
  }
  // Git may have given it the line ends of Windows.
  return kept.replaceAll('\r\n', '\n') === generateC(description)
    ? []
    : [{ severity: 'problem', message: dissector.cOutdated(shown, command) }];
}

/**
 * Does it go together with this Wireshark?
 *
 * @param others - Dissectors that are declared, too.
 */
export function checkAgainstWireshark(
  { description }: DeclaredProtocol,
  { protocols, ports, dissectors, plugins, fields }: WiresharkFacts,
  others: ReadonlySet<string>,
  { dissector: text, failures }: CliText,
): readonly Finding[] {
  const { filterName } = description;
  const isLoaded = plugins.loaded.some(({ file }) => file === pluginFileName(filterName));
  const names = nameClashes(description, protocols, isLoaded).map(
    ({ what, name, owner }): Finding => ({
      severity: 'problem',
      message: failures.nameTaken(filterName, what, name, owner.name).message,
    }),
  );
  const taken = fieldClashes(description, fields, isLoaded).map(({ name, owner }): Finding => ({
    severity: 'problem',
    message: failures.fieldTaken(filterName, name, owner).message,
  }));
  const isKnown = (name: string) =>
    others.has(name) ||
    dissectors?.has(name) === true ||
    ports.dissectors.has(name) ||
    protocols.some((protocol) => protocol.filterName === name);
  const handOffs = handOffsOf(description)
    .filter((name) => !isKnown(name))
    .map((name): Finding => ({
      severity: dissectors === undefined ? 'warning' : 'problem',
      message: text.unknownDissector(filterName, name, dissectors !== undefined),
    }));
  const isTaken =
    !isLoaded && names.length === 0 && (dissectors ?? ports.dissectors).has(filterName);
  const handle: readonly Finding[] = isTaken
    ? [{ severity: 'problem', message: text.dissectorTaken(filterName) }]
    : [];
  return [...names, ...handle, ...taken, ...handOffs, ...sharedPorts(description, ports, text)];
}

function sharedPorts(
  description: DeclaredProtocol['description'],
  owners: WiresharkFacts['ports'],
  text: CliText['dissector'],
): readonly Finding[] {
  const all = portClashes(description, owners);
  if (all.length === 0) return [];
  const shown = all
    .slice(0, PORTS)
    .map(({ table, port, dissector }) => `${table} ${port} (${dissector})`);
  const message = text.portsTaken(description.filterName, shown, all.length - shown.length);
  return [{ severity: 'warning', message }];
}
