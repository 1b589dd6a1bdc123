import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What `tshark --version` prints, first line. */
const VERSION_LINE = 'TShark (Wireshark) 4.0.17 (Git v4.0.17 packaged as 4.0.17-0+deb12u3).';

/**
 * Writes a program that stands in for tshark where the real one cannot be made to misbehave.
 *
 * @param body - JavaScript (CommonJS) for every run but `--version`.
 * @returns Its path.
 */
export function writeFakeTshark(folder: string, body: string, versionLine = VERSION_LINE): string {
  const file = path.join(folder, 'tshark');
  const script = `#!${process.execPath}
if (process.argv.includes('--version')) {
  console.log(${JSON.stringify(versionLine)});
  process.exit(0);
}
${body}
`;
  writeFileSync(file, script, { mode: 0o755 });
  return file;
}

/** JavaScript that prints these texts to standard output, then runs `then` when they are gone. */
export function printing(texts: readonly string[], then: string): string {
  return `process.stdout.write(${JSON.stringify(texts.join(''))}, () => { ${then} });`;
}

/** A program that runs the real tshark and takes note of the files that it reads. */
export interface SpyingTshark {
  readonly path: string;
  /** What stood behind `-r`, in order. */
  files(): readonly string[];
}

/** Writes a {@link SpyingTshark} for the tshark of this path. */
export function writeSpyingTshark(folder: string, tshark: string): SpyingTshark {
  const log = path.join(folder, 'files-read');
  const file = path.join(folder, 'spying-tshark');
  const script = `#!${process.execPath}
const { appendFileSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(log)}, args[args.indexOf('-r') + 1] + '\\n');
const run = spawnSync(${JSON.stringify(tshark)}, args, { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
`;
  writeFileSync(file, script, { mode: 0o755 });
  return {
    path: file,
    files: () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []),
  };
}
