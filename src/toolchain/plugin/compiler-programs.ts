import path from 'node:path';
import type { Surroundings } from '../../tshark/surroundings.js';
import { foldersOfPath, programFile } from '../../tshark/usual-places.js';

/** In the order in which they are looked for. */
const COMPILERS = ['cc', 'gcc', 'clang'] as const;

/** A program, with arguments of the user's that come before all others, as in `ccache gcc`. */
export type ProgramCall = readonly [program: string, ...args: string[]];

/** A C compiler that starts. */
export interface CompilerProgram {
  readonly call: ProgramCall;
  /** The first line of what it says of itself. */
  readonly version: string;
}

/** Looks for a C compiler: that of $CC, and no other if it is set; else one in PATH. */
export async function findCompilerProgram(
  here: Surroundings,
): Promise<CompilerProgram | undefined> {
  for (const call of candidates(here)) {
    const [program, ...args] = call;
    const { exitCode, stdout } = await here.run(program, [...args, '--version']);
    if (exitCode !== 0) continue;
    const [version = ''] = stdout.split(/\r?\n/);
    return { call, version };
  }
  return undefined;
}

/** What $CC says; `undefined` where it says nothing. */
export function compilerOfUser({ env }: Surroundings): string | undefined {
  const own = (env['CC'] ?? '').trim();
  return own === '' ? undefined : own;
}

function candidates(here: Surroundings): readonly ProgramCall[] {
  const [own, ...args] = compilerOfUser(here)?.split(/\s+/) ?? [];
  if (own !== undefined) return [[own, ...args]];
  return COMPILERS.flatMap((name) => programsInPath(name, here));
}

/** Where a program would be in each folder of PATH. */
export function programsInPath(name: string, here: Surroundings): readonly ProgramCall[] {
  const paths = here.platform === 'win32' ? path.win32 : path.posix;
  return foldersOfPath(here).map((folder) => [
    paths.join(folder, programFile(name, here.platform)),
  ]);
}
