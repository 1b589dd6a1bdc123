import path from 'node:path';
import type { Surroundings } from '../../tshark/surroundings.js';
import { foldersOfPath, programFile } from '../../tshark/usual-places.js';
import type { DoctorText } from '../text/doctor-text.js';
import type { Check } from './check.js';

/** In the order in which they are looked for. */
const COMPILERS = ['cc', 'gcc', 'clang'] as const;

/** Is there a C compiler: that of $CC, or one in PATH? */
export async function checkCompiler(here: Surroundings, text: DoctorText): Promise<Check> {
  const check = { id: 'compiler', concerns: 'plugins' } as const;
  for (const [program, ...args] of candidates(here)) {
    const { exitCode, stdout } = await here.run(program, [...args, '--version']);
    if (exitCode !== 0) continue;
    const [firstLine = ''] = stdout.split(/\r?\n/);
    return { ...check, status: 'ok', message: text.compiler(program, firstLine) };
  }
  const todo = text.installCompiler[hintFor(here.platform)];
  return { ...check, status: 'warning', message: text.noCompiler, todo };
}

/** Programs with their arguments; $CC may hold some, as in `ccache gcc`. */
function candidates(here: Surroundings): readonly (readonly [string, ...string[]])[] {
  const [own, ...args] = (here.env['CC'] ?? '').split(/\s+/).filter((word) => word !== '');
  const paths = here.platform === 'win32' ? path.win32 : path.posix;
  const inPath = COMPILERS.flatMap((name) =>
    foldersOfPath(here).map((folder) => [paths.join(folder, programFile(name, here.platform))]),
  );
  const found = inPath.map(([file = '']): readonly [string] => [file]);
  return own === undefined ? found : [[own, ...args], ...found];
}

/** How to install what plugins need, by system. */
export function hintFor(platform: NodeJS.Platform): 'linux' | 'darwin' | 'win32' | 'other' {
  return platform === 'linux' || platform === 'darwin' || platform === 'win32' ? platform : 'other';
}
