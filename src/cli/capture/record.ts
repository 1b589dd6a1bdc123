import { setTimeout } from 'node:timers/promises';
import { CaptureFollower } from '../../capture/capture-follower.js';
import { LiveAnalyzer } from '../../tcp/live/live-analyzer.js';
import type { DumpcapEnd } from '../../tshark/capture-permission.js';
import { DumpcapProgress } from '../../tshark/dumpcap-progress.js';
import { type DumpcapRun, runDumpcap } from '../../tshark/run-dumpcap.js';
import type { RecordedSoFar } from '../text/recording-text.js';
import { LiveCounts } from './live-counts.js';
import { ProgramBeside, type ProgramEnd } from './program-beside.js';
import type { Command } from './split-command.js';
import { type Until, UntilWatch } from './until.js';

/** Between two looks at the file. dumpcap writes to it a few times a second. */
const PAUSE_MS = 40;
/**
 * How long the system keeps packets from dumpcap, which leaves them when it is stopped, and some more. A terminal
 * tells dumpcap of Ctrl-C by itself.
 */
const DRAIN_MS = 300;

export interface RecordOptions {
  /** Path of dumpcap, and all its arguments. */
  readonly dumpcap: string;
  readonly args: readonly string[];
  readonly until: Until | undefined;
  readonly command: Command | undefined;
  /** Find out which connections are the program's. */
  readonly looksAtConnections: boolean;
  readonly signal: AbortSignal;
  /** Told when the capture has begun. */
  readonly onBegin: () => Promise<void>;
  /** Told of each file when it is there. */
  readonly onFile: (file: string) => void;
  /** Told what there is, some 20 times a second. */
  readonly onProgress: (soFar: RecordedSoFar) => Promise<void>;
}

/** A capture that was made. */
export interface Recorded {
  readonly end: DumpcapEnd;
  /** Those that were begun; none when dumpcap failed before. */
  readonly files: readonly string[];
  /** Packets: those in the files, unless some of these were not seen. */
  readonly soFar: RecordedSoFar;
  /** Packets that dumpcap counted. */
  readonly counted: number;
  /** Files that end inside a packet. */
  readonly cut: readonly string[];
  /** Files of a ring that were gone before they were read. */
  readonly missed: readonly string[];
  /** Packets that were lost; `undefined` when dumpcap did not say. */
  readonly lost: number | undefined;
  readonly isSeen: boolean;
  readonly program: ProgramEnd | undefined;
}

/**
 * Captures into a file until something ends it. dumpcap alone captures and writes; this reads the file while it
 * grows, so that nothing here can lose a packet, and what was seen is in the file.
 */
export async function record(options: RecordOptions): Promise<Recorded> {
  const { signal, until, command, looksAtConnections } = options;
  const counts = new LiveCounts();
  const watch = until === undefined ? undefined : new UntilWatch(until);
  const follower = new CaptureFollower(
    new LiveAnalyzer((event) => {
      counts.look(event);
      watch?.look(event);
      if (watch?.isReached === true) run.stop();
    }),
  );
  const beginning = new Beginning();
  const progress = new DumpcapProgress((file) => {
    follower.add(file);
    options.onFile(file);
    beginning.hasCome();
  });
  const run = runDumpcap(options.dumpcap, options.args, {
    onLine: (line) => {
      progress.take(line);
    },
  });
  const interrupt = () => void setTimeout(DRAIN_MS).then(run.stop);
  if (signal.aborted) run.stop();
  signal.addEventListener('abort', interrupt, { once: true });
  const soFar = (): RecordedSoFar => ({
    packets: Math.max(progress.packets, follower.packets),
    bytes: follower.bytes,
    connections: counts.connections,
    handshakes: counts.handshakes,
    resets: counts.resets,
  });
  let program: ProgramBeside | undefined;
  let programEnd: ProgramEnd | undefined;
  try {
    await Promise.race([beginning.come, run.end]);
    if (progress.files.length > 0) {
      await options.onBegin();
      if (command !== undefined && !signal.aborted) {
        program = await ProgramBeside.start(command, looksAtConnections, () => {
          run.stop();
        });
      }
    }
    await follow(run, async () => {
      await follower.catchUp();
      await options.onProgress(soFar());
    });
  } finally {
    signal.removeEventListener('abort', interrupt);
    run.stop();
    // What the program says when it is ended is not to be captured, if a condition ended the capture.
    if (!signal.aborted) await run.end;
    // Ctrl-C may come to the program, too.
    [programEnd] = await Promise.all([program?.stop(signal.aborted), run.end]);
  }
  await follower.catchUp();
  await follower.close();
  return {
    end: await run.end,
    files: progress.files,
    // Of what dumpcap counts, not all is written when the disk is full.
    soFar: { ...soFar(), ...(follower.missed.length === 0 ? { packets: follower.packets } : {}) },
    counted: progress.packets,
    cut: follower.cut,
    missed: follower.missed,
    lost: progress.dropped ?? follower.dropped,
    isSeen: watch?.isReached === true,
    program: programEnd,
  };
}

/** Does something again and again until dumpcap has ended. */
async function follow({ end }: DumpcapRun, look: () => Promise<void>): Promise<void> {
  const ended = new AbortController();
  void end.then(() => {
    ended.abort();
  });
  while (!ended.signal.aborted) {
    await look();
    await setTimeout(PAUSE_MS, undefined, { signal: ended.signal }).catch(() => undefined);
  }
}

/** Something that happens once. */
class Beginning {
  readonly come: Promise<void>;
  hasCome: () => void = () => undefined;

  constructor() {
    this.come = new Promise((resolve) => {
      this.hasCome = resolve;
    });
  }
}
