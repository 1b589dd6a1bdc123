import { rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LabError } from '../../errors/lab-error.js';
import { cFileName, generateC } from '../../dissector/generate-c/generate-c.js';
import { loadDeclaration } from '../../toolchain/load-declarations.js';
import { makeFolder } from '../../toolchain/make-folder.js';
import { ALL, PROJECT } from '../../toolchain/named-declarations.js';
import { askNames } from '../../toolchain/plugin/wireshark-facts.js';
import { nameClashes } from '../../toolchain/plugin/wireshark-names.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { surroundingsHere } from '../../tshark/surroundings.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Said } from '../text/said.js';
import type { DissectorText } from '../text/dissector-text.js';
import { freePort } from './free-port.js';
import { STARTER_VECTORS, starterDeclaration, starterNames } from './starter.js';

export interface NewArguments {
  readonly name: string;
  /** The folder in which the new one is made. */
  readonly output: string | undefined;
  readonly tshark: string | undefined;
}

/** As Wireshark has filter names, and so that it can be a folder. */
const NAME = /^[a-z][a-z0-9]*(?:[_.-]+[a-z0-9]+)*$/;
/** `NAME.d.ts` and `NAME.test.ts` are no declarations. */
const OTHER_FILE = /\.(?:d|test)$/;

/** Makes a folder with a declaration to begin with, and all that goes with it. */
export async function runNew(
  { name, output = PROJECT, tshark }: NewArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, text } = context;
  if (!NAME.test(name) || name.includes('..') || name === ALL || OTHER_FILE.test(name))
    throw refused((say) => say.badName(name));
  const names = starterNames(name, await freePort(output));
  const folder = path.join(output, name);
  if ((await stat(folder).catch(() => undefined)) !== undefined) {
    throw refused((say) => say.folderExists(folder));
  }
  await compare(names, tshark, context);
  const files = {
    [`${name}.ts`]: starterDeclaration(names),
    'vectors.ts': STARTER_VECTORS,
    'README.md': text.dissector.page(names),
  };
  try {
    await makeFolder(folder);
    for (const [file, content] of Object.entries(files)) {
      await writeFile(path.join(folder, file), content, { flag: 'wx' });
    }
    for (const protocol of await loadDeclaration(path.resolve(folder, `${name}.ts`))) {
      await writeFile(path.join(folder, cFileName(protocol)), generateC(protocol));
    }
  } catch (error) {
    // What cannot be made cannot be looked at, either.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    if (!(error instanceof Error && 'code' in error) || error instanceof LabError) throw error;
    throw new CliError(
      'OUTPUT_NOT_WRITABLE',
      ({ messages }) => messages.notWritten(folder, error.message),
      { cause: error },
    );
  }
  await terminal.note(text.dissector.created(folder));
  await terminal.note(text.dissector.afterNew(folder, name));
  return EXIT.done;
}

/** Refuses names that Wireshark has, where there is one to ask. */
async function compare(
  names: ReturnType<typeof starterNames>,
  explicit: string | undefined,
  { terminal, text, env }: CliContext,
): Promise<void> {
  const tshark = await findTshark({ explicit, env }).catch((error: unknown) => {
    if (error instanceof LabError && error.code === 'TSHARK_NOT_FOUND' && explicit === undefined)
      return undefined;
    throw error;
  });
  if (tshark === undefined) {
    await terminal.note(text.dissector.namesNotCompared);
    return;
  }
  const { protocols } = await askNames(tshark, surroundingsHere(env));
  const [clash] = nameClashes(names, protocols, false);
  if (clash === undefined) return;
  throw refused((say) => say.nameExists(clash.name, clash.owner.name));
}

function refused(say: (text: DissectorText) => Said): CliError {
  return new CliError('USAGE', ({ dissector }) => say(dissector));
}
