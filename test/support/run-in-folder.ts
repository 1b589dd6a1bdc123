import process from 'node:process';
import type { CliResult } from './run-cli.js';
import { runInProcess } from './run-in-process.js';

/** Runs the command line within the process of the tests, with a folder as the working directory. */
export async function runInFolder(folder: string, args: readonly string[]): Promise<CliResult> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await runInProcess(args);
  } finally {
    process.chdir(before);
  }
}
