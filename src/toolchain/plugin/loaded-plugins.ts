import type { Surroundings } from '../../tshark/surroundings.js';
import { withoutChatter } from '../../tshark/last-words.js';
import {
  type PluginFault,
  readPluginFaults,
  readStartFault,
  type StartFault,
} from './plugin-faults.js';

/** A plugin that tshark has loaded. */
export interface LoadedPlugin {
  /** Name of its file. */
  readonly file: string;
  readonly version: string;
  readonly path: string;
}

/** What tshark says of its plugins. */
export interface PluginReport {
  readonly loaded: readonly LoadedPlugin[];
  readonly faults: readonly PluginFault[];
  /** Why it does not start with them; `undefined` where it does. */
  readonly stop: StartFault | undefined;
}

/** Asks tshark, in the user's own surroundings, which plugins it loads. */
export async function askPlugins(program: string, here: Surroundings): Promise<PluginReport> {
  const { exitCode, stdout, stderr, startError } = await here.run(program, ['-G', 'plugins']);
  const stop =
    readStartFault(stderr) ??
    (exitCode === 0
      ? undefined
      : { kind: 'other', words: startError ?? withoutChatter(stderr).join(' ') });
  return { loaded: readLoaded(stdout), faults: readPluginFaults(stderr), stop };
}

/** Lines of file, version, kind and path, which may be padded with spaces. */
function readLoaded(text: string): readonly LoadedPlugin[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [file = '', version = '', , path] = line.split('\t').map((cell) => cell.trim());
    return path === undefined ? [] : [{ file, version, path }];
  });
}
