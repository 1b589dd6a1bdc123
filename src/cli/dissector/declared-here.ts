import process from 'node:process';
import { declarationsFolder } from '../../toolchain/declarations-folder.js';
import type { CliContext } from '../context.js';

/** The user's own folder of declarations. */
export function ownFolder({ env }: CliContext): string | undefined {
  return declarationsFolder(env, process.platform);
}
