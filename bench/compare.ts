/**
 * What the list of conversations costs next to other programs, in turns, so that what disturbs the machine
 * disturbs all alike: wall time, processor time, packets a second, and the most memory that any of the
 * processes had resident. Prints a Markdown table for each capture, with medians and with the median of
 * the ratios to `tshark -z conv,tcp` of the same round.
 *
 * Usage: `npm run build && node build/bench/compare.js ROUNDS [+NAME|-NAME…] CAPTURE…`, with GNU time,
 * capinfos and tshark in PATH; `+NAME` adds a slow contender, `-NAME` leaves one out. What is not installed
 * is left out: tcptrace, and for Python pyshark and scapy.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import process from 'node:process';
import { analysisColumnArguments } from '../src/tshark/analysis-arguments.js';

/** Opens a capture with Python, and counts packets with a SYN as the least that a list of connections needs. */
const PYSHARK = `import sys, pyshark
syns = 0
for packet in pyshark.FileCapture(sys.argv[1], keep_packets=False):
    if 'TCP' in packet and packet.tcp.flags_syn == '1': syns += 1
print(syns)`;
const SCAPY = `import sys
from scapy.all import PcapReader, TCP
print(sum(1 for packet in PcapReader(sys.argv[1]) if TCP in packet and packet[TCP].flags.S))`;

interface Contender {
  readonly command: (file: string) => readonly string[];
  /** Whether it takes part unless it is named. */
  readonly isSlow?: boolean;
  /** A command that fails when the program is not installed. */
  readonly probe?: readonly string[];
}

const lane = (name: string) => (file: string) => [
  ...[process.execPath, 'dist/cli/main.js', 'conversations', '--lane', name, file],
];

const CONTENDERS: Readonly<Record<string, Contender>> = {
  'tshark -z conv,tcp': { command: (file) => ['tshark', '-n', '-q', '-z', 'conv,tcp', '-r', file] },
  direct: { command: lane('direct') },
  columns: { command: lane('columns') },
  'tshark as columns asks it': { command: (file) => ['tshark', ...analysisColumnArguments(file)] },
  tree: { command: lane('tree'), isSlow: true },
  tcptrace: {
    command: (file) => ['tcptrace', '-n', '-r', '-l', file],
    probe: ['tcptrace', '-v'],
  },
  'tshark -T fields': {
    command: (file) => [
      ...['tshark', '-n', '-T', 'fields', '-e', 'frame.number', '-e', 'tcp.stream'],
      ...['-e', 'tcp.flags', '-e', 'tcp.seq', '-e', 'tcp.ack', '-e', 'tcp.len', '-r', file],
    ],
    isSlow: true,
  },
  'tshark -T ek': { command: (file) => ['tshark', '-n', '-T', 'ek', '-r', file], isSlow: true },
  pyshark: {
    command: (file) => ['python3', '-c', PYSHARK, file],
    probe: ['python3', '-c', 'import pyshark'],
    isSlow: true,
  },
  scapy: {
    command: (file) => ['/usr/bin/python3', '-c', SCAPY, file],
    probe: ['/usr/bin/python3', '-c', 'import scapy'],
    isSlow: true,
  },
};

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

function measure(command: readonly string[]): Run {
  const format = '%e %U %S %M';
  const { stderr, status } = spawnSync('time', ['-f', format, ...command], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [seconds = 0, user = 0, system = 0, kilobytes = 0] = (
    stderr.trimEnd().split('\n').at(-1) ?? ''
  )
    .split(' ')
    .map(Number);
  return { seconds, cpuSeconds: user + system, megabytes: kilobytes / 1024 };
}

function isInstalled([program = '', ...args]: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).error === undefined
    ? spawnSync(program, args, { stdio: 'ignore' }).status === 0
    : false;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function packetsOf(file: string): number {
  const text = execFileSync('capinfos', ['-c', '-r', '-T', '-M', file], { encoding: 'utf8' });
  return Number(text.trim().split('\t').at(-1));
}

const [rounds = '5', ...rest] = process.argv.slice(2);
const named = new Set(rest.filter((arg) => /^[+-]/.test(arg)));
const files = rest.filter((arg) => !/^[+-]/.test(arg));
const taking = Object.entries(CONTENDERS).filter(([name, { isSlow, probe }]) => {
  if (named.has(`-${name}`) || (isSlow === true && !named.has(`+${name}`))) return false;
  return probe === undefined || isInstalled(probe);
});

for (const file of files) {
  const runs = new Map<string, Run[]>(taking.map(([name]) => [name, []]));
  for (let round = 0; round < Number(rounds); round++) {
    for (const [name, { command }] of taking) runs.get(name)?.push(measure(command(file)));
  }
  const packets = packetsOf(file);
  const [first = []] = runs.values();
  console.log(`\n${file}: ${packets} packets, medians of ${rounds} rounds\n`);
  console.log('| | wall | CPU | packets/s | memory | of the first |');
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const [name, all] of runs) {
    const seconds = median(all.map((run) => run.seconds));
    const cells = [
      name,
      `${seconds.toFixed(2)} s`,
      `${median(all.map((run) => run.cpuSeconds)).toFixed(2)} s`,
      Math.round(packets / seconds).toLocaleString('en'),
      `${Math.max(...all.map((run) => run.megabytes)).toFixed(0)} MB`,
      median(all.map((run, round) => run.seconds / (first[round]?.seconds ?? 0))).toFixed(2),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
