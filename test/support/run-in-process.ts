import { Writable } from 'node:stream';
import process from 'node:process';
import { runProgram } from '../../src/cli/program.js';
import { Terminal } from '../../src/cli/terminal.js';
import { type CliResult, PLAIN } from './run-cli.js';

/**
 * Runs the command line within the process of the tests, where a process is not the point: what it prints and
 * its exit code are the same, and nothing has to start.
 */
export async function runInProcess(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const env = { ...process.env, ...PLAIN, ...more };
  const code = await runProgram(args, {
    terminal: new Terminal({ stdout, stderr, env }),
    signal: new AbortController().signal,
    version: '0.0.0',
    batchWorker: '',
    env,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Keeps all that is written. */
class Kept extends Writable {
  readonly #pieces: Buffer[] = [];

  get text(): string {
    return Buffer.concat(this.#pieces).toString();
  }

  override _write(piece: Buffer, _encoding: string, done: () => void): void {
    this.#pieces.push(piece);
    done();
  }
}
