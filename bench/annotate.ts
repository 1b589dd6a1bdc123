import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Measures `annotate` on 100,000 packets of short connections, more than half of which get a comment:
 * `node build/bench/annotate.js [RUNS]`. The first run is thrown away.
 */
const RUNS = Number(process.argv[2] ?? 3);
const PACKETS = 100_000;
/** Of twelve packets and some more, of which six or seven are steps. */
const CONNECTIONS = 8_000;

const MAIN = fileURLToPath(new URL('../src/bundle/main.js', import.meta.url));
const MAKE = fileURLToPath(new URL('make-capture.js', import.meta.url));

const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-bench-'));
try {
  const [input, output] = [path.join(folder, 'in.pcap'), path.join(folder, 'out.pcapng')];
  execFileSync(process.execPath, [MAKE, 'short', String(PACKETS), String(CONNECTIONS), input]);
  const seconds: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    execFileSync(process.execPath, [MAIN, 'annotate', input, '-w', output, '--force'], {
      stdio: run === 0 ? 'inherit' : 'ignore',
    });
    if (run > 0) seconds.push((performance.now() - start) / 1000);
  }
  const best = Math.min(...seconds).toFixed(2);
  process.stdout.write(
    `annotate: ${best} s at best of ${seconds.length} runs, ${statSync(output).size} bytes written\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
