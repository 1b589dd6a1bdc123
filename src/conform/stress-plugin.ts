import { rm } from 'node:fs/promises';
import path from 'node:path';
import { linesOf } from '../capture/lines.js';
import { Chance } from '../dissector/conform/chance.js';
import { testPdus } from '../dissector/conform/test-pdus.js';
import { testTraffic } from '../dissector/conform/test-traffic.js';
import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { PluginHome } from '../toolchain/plugin/plugin-home.js';
import { writeTalks } from './write-talks.js';

/** What a plugin did under packets that are wrong in many ways. */
export interface StressCounts {
  /** Packets that were sent through it. */
  packets: number;
  /** Captures at which tshark crashed, or took longer than it may. */
  crashes: number;
  /** Lines in which tshark, or a sanitizer, speaks of a bug of the plugin. */
  bugs: number;
}

export interface StressOptions {
  readonly vectors: readonly Uint8Array[];
  /** At least so many packets. */
  readonly packets: number;
  readonly seed: number;
  readonly folder: string;
  /** Variables for tshark: what a sanitizer needs. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Conversations of one capture. */
const TALKS = 5000;
/** Many times what tshark needs for a capture. */
const TIMEOUT_MS = 300_000;
const SANITIZER = /AddressSanitizer|runtime error:|LeakSanitizer/;

/** Sends packets through the plugin in a home, and compares nothing; `found` takes what goes wrong. */
export async function stressPlugin(
  description: ProtocolDescription,
  home: PluginHome,
  { vectors, packets, seed, folder, env = {}, signal }: StressOptions,
  counts: StressCounts,
  found: (capture: string, words: string) => Promise<void> | void,
): Promise<void> {
  const chance = new Chance(seed);
  const talks = testTraffic(description, testPdus(description, vectors, chance), chance);
  for (let batch = 0; counts.packets < packets; batch++) {
    const file = path.join(folder, `${description.filterName}-stress-${batch}.pcap`);
    const written = await writeTalks(file, talks, TALKS);
    if (written === 0) return;
    const words = await throughTshark(file, description, home, env, signal);
    counts.packets += written;
    counts.crashes += words.crash === undefined ? 0 : 1;
    counts.bugs += words.bugs.length;
    const all = [...(words.crash === undefined ? [] : [words.crash]), ...words.bugs];
    for (const line of all) await found(file, line);
    // What did it is kept, for whoever looks for the reason.
    if (all.length === 0) await rm(file);
  }
}

async function throughTshark(
  file: string,
  { shortName }: ProtocolDescription,
  home: PluginHome,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
) {
  const bugs: string[] = [];
  // TCP itself has some of segments that a capture cut short.
  const isOurs = (line: string) =>
    SANITIZER.test(line) || (/Dissector bug/i.test(line) && line.includes(shortName));
  const args = ['-n', '-V', '-o', 'tcp.reassemble_out_of_order:TRUE', '-r', file];
  const run = home.start(args, { env, timeoutMs: TIMEOUT_MS, signal });
  for await (const line of linesOf(run.output)) if (isOurs(line)) bugs.push(line.trim());
  const { exitCode, signal: killedBy, isTimedOut, stderr } = await run.end;
  bugs.push(...stderr.split('\n').filter(isOurs));
  if (exitCode === 0) return { bugs, crash: undefined };
  const reason = isTimedOut
    ? `no end after ${TIMEOUT_MS / 1000} s`
    : (killedBy ?? `exit code ${exitCode}`);
  return { bugs, crash: `tshark: ${reason}` };
}
