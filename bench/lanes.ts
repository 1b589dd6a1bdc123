/**
 * What the list of conversations costs in each lane, side by side with `tshark -z conv,tcp` and
 * `tcptrace`, in turns: wall time, packets a second, and the most memory that was resident.
 *
 * Usage: `node build/bench/lanes.js CAPTURE [ROUNDS]`, with GNU time, capinfos, tshark and tcptrace in PATH.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { analysisColumnArguments } from '../src/tshark/analysis-arguments.js';

const [file = '', rounds = '5'] = process.argv.slice(2);
const MAIN = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
const lane = (name: string) => [
  ...[process.execPath, MAIN, 'conversations', '--json', '--lane', name, file],
];

/** The first one is what the others are compared with. */
const CONTENDERS: Readonly<Record<string, readonly string[]>> = {
  'direct lane': lane('direct'),
  'tshark -z conv,tcp': ['tshark', '-n', '-q', '-z', 'conv,tcp', '-r', file],
  'tcptrace -n -r -l': ['tcptrace', '-n', '-r', '-l', file],
  'columns lane': lane('columns'),
  'columns alone': ['tshark', ...analysisColumnArguments(file)],
  'tree lane': lane('tree'),
};

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

function measure(command: readonly string[]): Run {
  const format = '%e %U %S %M';
  const stdio: ['ignore', 'ignore', 'pipe'] = ['ignore', 'ignore', 'pipe'];
  const { stderr } = spawnSync('time', ['-f', format, ...command], { stdio, encoding: 'utf8' });
  const [seconds = 0, user = 0, system = 0, kilobytes = 0] = (
    stderr.trimEnd().split('\n').at(-1) ?? ''
  )
    .split(' ')
    .map(Number);
  return { seconds, cpuSeconds: user + system, megabytes: kilobytes / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const counted = execFileSync('capinfos', ['-c', '-r', '-T', '-M', file], { encoding: 'utf8' });
const packets = Number(counted.trim().split('\t').at(-1));
const runs = new Map<string, Run[]>(Object.keys(CONTENDERS).map((name) => [name, []]));
for (let round = 0; round < Number(rounds); round++) {
  for (const [name, command] of Object.entries(CONTENDERS)) runs.get(name)?.push(measure(command));
}

const first = [...runs.values()][0] ?? [];
console.log(`${packets} packets, medians of ${rounds} rounds`);
for (const [name, all] of runs) {
  const seconds = median(all.map((run) => run.seconds));
  const cpuSeconds = median(all.map((run) => run.cpuSeconds));
  // Rounds are pairs: what disturbs the machine disturbs neighbours alike.
  const ratio = median(all.map((run, round) => (first[round]?.seconds ?? 0) / run.seconds));
  console.log(
    [
      name.padEnd(20),
      `${seconds.toFixed(2)} s`,
      `${cpuSeconds.toFixed(2)} CPU-s`,
      `${Math.round(packets / seconds)} packets/s`,
      `${Math.max(...all.map((run) => run.megabytes)).toFixed(0)} MB`,
      `direct takes ${ratio.toFixed(2)} of it`,
    ].join('  '),
  );
}
