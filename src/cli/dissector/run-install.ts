import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ProtocolDescription } from '../../dissector/describe/description.js';
import { sharedAttachments } from '../../dissector/describe/shared-attachments.js';
import { KnownFailure } from '../../errors/known-failure.js';
import { loadNamed } from '../../toolchain/named-declarations.js';
import { buildPlugin } from '../../toolchain/plugin/build-plugin.js';
import { findCompiler } from '../../toolchain/plugin/compiler.js';
import { installPlugin } from '../../toolchain/plugin/install-plugin.js';
import { pluginFileName } from '../../toolchain/plugin/plugin-file-name.js';
import { dissectorFolder } from '../../toolchain/plugin/plugin-files.js';
import { askPluginFolders } from '../../toolchain/plugin/plugin-folders.js';
import { askNames, type WiresharkNames } from '../../toolchain/plugin/wireshark-facts.js';
import {
  askFields,
  fieldClashes,
  type FieldOwners,
  filterNamesOf,
} from '../../toolchain/plugin/wireshark-fields.js';
import { nameClashes } from '../../toolchain/plugin/wireshark-names.js';
import { findTshark, type Tshark } from '../../tshark/find-tshark.js';
import { type Surroundings, surroundingsHere } from '../../tshark/surroundings.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { type Ask, askerHere } from './ask-user.js';
import { ownFolder } from './declared-here.js';

export interface InstallArguments {
  readonly names: readonly string[];
  /** Install without a question. */
  readonly isAgreed: boolean;
  readonly tshark: string | undefined;
}

/** Builds plugins, puts them where this Wireshark loads them, and makes sure that it does. */
export async function runInstall(
  { names, isAgreed, tshark: explicit }: InstallArguments,
  context: CliContext,
  ask: Ask | undefined = askerHere(),
): Promise<ExitCode> {
  const { terminal, text, env, signal } = context;
  if (names.length === 0)
    throw new CliError('USAGE', ({ dissector }) => dissector.noNames('install'));
  const declared = await loadNamed(names, ownFolder(context));
  const protocols = declared.map(({ description }) => description);
  const here = surroundingsHere(env);
  const tshark = await findTshark({ explicit, env });
  const wanted = new Set(protocols.flatMap(filterNamesOf));
  const [taken, fields] = await Promise.all([
    askNames(tshark, here),
    askFields(tshark, here, wanted),
  ]);
  refuseClashes(protocols, taken, fields);
  for (const shared of sharedAttachments(protocols))
    await terminal.warn(text.messages.sharedAttachment(shared));
  const compiler = await findCompiler(here, tshark.version);
  const folder = await targetFolder(tshark, here);
  const target = ({ filterName }: ProtocolDescription) =>
    path.join(folder, pluginFileName(filterName));
  for (const protocol of protocols) {
    const file = target(protocol);
    const isThere = (await stat(file).catch(() => undefined)) !== undefined;
    const { filterName, version } = protocol;
    await terminal.note(text.dissector.willInstall(filterName, version, file, isThere));
  }
  if (here.uid === 0) await terminal.note(text.dissector.asRoot);
  await terminal.note(text.dissector.runsCode);
  if (!isAgreed) {
    if (ask === undefined) throw new CliError('USAGE', ({ dissector }) => dissector.needsYes);
    if (!(await ask(text.dissector.question, signal))) {
      await terminal.note(text.dissector.notInstalled);
      return EXIT.notFound;
    }
  }
  const workshop = await mkdtemp(path.join(os.tmpdir(), 'sharkscribe-build-'));
  try {
    for (const protocol of protocols) {
      const { file: built } = await buildPlugin(protocol, compiler, workshop, { signal });
      const { version, filterName } = protocol;
      await installPlugin({ built, target: target(protocol), version }, tshark, here);
      await terminal.note(text.dissector.installed(filterName, target(protocol)));
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  if (protocols.some(isOverTcp)) await terminal.note(text.dissector.outOfOrder);
  return EXIT.done;
}

function refuseClashes(
  protocols: readonly ProtocolDescription[],
  { protocols: taken, plugins }: WiresharkNames,
  fields: FieldOwners,
): void {
  for (const protocol of protocols) {
    const { filterName } = protocol;
    const isLoaded = plugins.loaded.some(({ file }) => file === pluginFileName(filterName));
    const [clash] = nameClashes(protocol, taken, isLoaded);
    if (clash !== undefined) {
      const { what, name, owner } = clash;
      throw new KnownFailure('PROTOCOL_EXISTS', (text) =>
        text.nameTaken(filterName, what, name, owner.name),
      );
    }
    const [field] = fieldClashes(protocol, fields, isLoaded);
    if (field === undefined) continue;
    throw new KnownFailure('PROTOCOL_EXISTS', (text) =>
      text.fieldTaken(filterName, field.name, field.owner),
    );
  }
}

/** As root the folder for all users: Wireshark ignores root's own. */
async function targetFolder(tshark: Tshark, here: Surroundings): Promise<string> {
  const { personal, global } = await askPluginFolders(tshark.path, here);
  return dissectorFolder(here.uid === 0 ? (global ?? personal) : personal, here);
}

function isOverTcp({ attachments }: ProtocolDescription): boolean {
  return attachments.some(({ over }) => over === 'tcp');
}
