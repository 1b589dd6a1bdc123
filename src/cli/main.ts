#!/usr/bin/env node
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { EXIT } from './exit-code.js';
import { packageVersion } from './package-version.js';
import { runProgram } from './program.js';
import { Terminal } from './terminal.js';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Whoever insists does not wait for tshark; temporary folders go with the process either way.
    if (interruption.signal.aborted) process.exit(EXIT.interrupted);
    interruption.abort();
  });
}

process.exitCode = await runProgram(process.argv.slice(2), {
  terminal: new Terminal({ stdout: process.stdout, stderr: process.stderr, env: process.env }),
  signal: interruption.signal,
  version: packageVersion(),
  batchWorker: fileURLToPath(new URL('batch-worker.js', import.meta.url)),
  env: process.env,
});
