import { compilerOfUser, findCompilerProgram } from '../../toolchain/plugin/compiler-programs.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import type { CliText } from '../text/cli-text.js';
import type { Check } from './check.js';

/** Is there a C compiler: that of $CC, or one in PATH? */
export async function checkCompiler(
  here: Surroundings,
  { doctor: text, failures }: Pick<CliText, 'doctor' | 'failures'>,
): Promise<Check> {
  const check = { id: 'compiler', concerns: 'plugins' } as const;
  const found = await findCompilerProgram(here);
  if (found !== undefined) {
    return { ...check, status: 'ok', message: text.compiler(found.call[0], found.version) };
  }
  const own = compilerOfUser(here);
  if (own !== undefined) {
    const { message, hint } = failures.ownCompiler(own);
    return { ...check, status: 'warning', message, todo: hint };
  }
  const todo = text.installCompiler[hintFor(here.platform)];
  return { ...check, status: 'warning', message: text.noCompiler, todo };
}

/** How to install what plugins need, by system. */
export function hintFor(platform: NodeJS.Platform): 'linux' | 'darwin' | 'win32' | 'other' {
  return platform === 'linux' || platform === 'darwin' || platform === 'win32' ? platform : 'other';
}
