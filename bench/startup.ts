/**
 * What starting costs: the built command on a small capture next to `node` and `tshark` alone, in turns so
 * that what disturbs the machine disturbs all alike. Prints medians of wall time, and the median ratio to
 * `tshark -r CAPTURE` of the same round.
 *
 * Usage: `npm run build`, then `node build/bench/startup.js CAPTURE [ROUNDS]`.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const [file = '', rounds = '10'] = process.argv.slice(2);
const command = (...args: readonly string[]) => [process.execPath, 'dist/cli/main.js', ...args];

/** The first one is what the others are compared with. */
const CONTENDERS: Readonly<Record<string, readonly string[]>> = {
  'tshark -r': ['tshark', '-r', file],
  'tshark --version': ['tshark', '--version'],
  'node -e 0': [process.execPath, '-e', '0'],
  '--help': command('--help'),
  conversations: command('conversations', file),
  'conversations --lane direct': command('conversations', '--lane', 'direct', file),
  report: command('report', file),
};

function measure([program = '', ...args]: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const runs = new Map<string, number[]>(Object.keys(CONTENDERS).map((name) => [name, []]));
for (let round = 0; round < Number(rounds); round++) {
  for (const [name, args] of Object.entries(CONTENDERS)) runs.get(name)?.push(measure(args));
}
const first = [...runs.values()][0] ?? [];
for (const [name, all] of runs) {
  const ratio = median(all.map((time, round) => time / (first[round] ?? 0)));
  console.log(`${name.padEnd(28)} ${median(all).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)}`);
}
