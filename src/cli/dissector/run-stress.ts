import { performance } from 'node:perf_hooks';
import type { ConformHome } from '../../conform/conform-home.js';
import { SANITIZER_LIBRARY, sanitizerVariables } from '../../conform/sanitizer.js';
import { stressPlugin } from '../../conform/stress-plugin.js';
import { jsonText } from '../../report/json-text.js';
import { loadVectors } from '../../toolchain/load-vectors.js';
import type { DeclaredProtocol } from '../../toolchain/declared-protocol.js';
import type { PluginCompiler } from '../../toolchain/plugin/compiler.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { type StressedProtocol, stressTable } from './conform-table.js';

export interface StressWork {
  readonly tshark: Tshark;
  readonly compiler: PluginCompiler;
  readonly here: Surroundings;
  readonly made: ConformHome;
  readonly mutations: number;
  readonly seed: number;
  /** Takes the captures that are to stay. */
  readonly kept: Set<string>;
  readonly sanitize: boolean;
  readonly json: boolean;
}

/** Sends wrong packets through plugins; `true` when none of them minded. */
export async function runStress(
  declared: readonly DeclaredProtocol[],
  { tshark, compiler, here, made, mutations, seed, kept, sanitize, json }: StressWork,
  { terminal, text, signal }: CliContext,
): Promise<boolean> {
  const env = sanitize ? await sanitizerVariables(compiler, here) : {};
  if (env === undefined) {
    throw new CliError('COMPILER_NOT_FOUND', ({ conform }) =>
      conform.noSanitizer(SANITIZER_LIBRARY),
    );
  }
  const all: StressedProtocol[] = [];
  for (const { description, file } of declared) {
    const { filterName } = description;
    await terminal.showStatus(text.conform.comparing(filterName, tshark.version));
    const counts = { packets: 0, crashes: 0, bugs: 0 };
    const vectors = await loadVectors(file);
    const start = performance.now();
    const options = { vectors, packets: mutations, seed, folder: made.folder, env, signal };
    await stressPlugin(description, made.home, options, counts, async (capture, words) => {
      kept.add(capture);
      await terminal.note(text.conform.trouble(capture, words));
    });
    const seconds = (performance.now() - start) / 1000;
    if (counts.packets === 0)
      await terminal.warn(
        text.conform.nothingFound(filterName, description.attachments.length > 0),
      );
    all.push({ protocol: filterName, ...counts, seconds });
  }
  const table = stressTable(all, text.conform);
  const protocols = all.map(({ seconds: _, ...counts }) => counts);
  const document = { schema: 'sharkscribe/conform-stress/1', tshark: tshark.version, seed };
  await terminal.print(json ? jsonText({ ...document, protocols }) : table);
  if (all.every(({ packets }) => packets === 0)) return false;
  return all.every(({ crashes, bugs }) => crashes === 0 && bugs === 0);
}
