import type { Outcome } from '../../tcp/teardown-pattern.js';

/** `damaged`: read up to the damage. `failed`: a capture, or called one, of which nothing was read. `skipped`: none. */
export type RowStatus = 'ok' | 'damaged' | 'failed' | 'skipped';

/** Why a worker of a batch was stopped, or ended by itself. */
export type WorkerProblem = 'timeout' | 'memory' | 'crash' | 'tshark-failed';

/** Why nothing, or not everything, was read of a file. */
export type RowReason =
  | WorkerProblem
  | 'archive'
  | 'cut'
  | 'empty'
  | 'folder-not-read'
  | 'name-not-utf-8'
  | 'not-a-capture'
  | 'not-permitted'
  | 'special-file'
  | 'symbolic-link'
  | 'tshark-missing'
  | 'unreadable';

/** What a reader should know about a capture that was read. */
export type RowWarning = 'cut' | 'no-conversations' | 'retried' | 'time-reversal';

/** One file of a batch: what was found in it, or why nothing was. */
export interface CaptureRow {
  /** Relative to the folder that was searched, with `/` between its parts. */
  readonly path: string;
  readonly status: RowStatus;
  readonly reason?: RowReason;
  /** The reason in the words of whoever found it, in English. */
  readonly message?: string;
  readonly sizeBytes: number;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256?: string;
  /** What the first bytes say it is: `pcapng`, `gzip`, `zip`. */
  readonly format?: string;
  /** Path of a file with the same bytes, whose results are those of this one, too. */
  readonly sameAs?: string;
  /** Folder with the results, relative to that of the batch, with `/` between its parts. */
  readonly folder?: string;
  /** Reports in that folder. */
  readonly reports?: readonly string[];
  readonly packets?: number;
  readonly tcpSegments?: number;
  readonly conversations?: number;
  /** Epoch seconds with nine decimals. */
  readonly firstPacket?: string;
  /** Seconds. */
  readonly duration?: number;
  /** How many conversations have each outcome; those with none are absent. */
  readonly outcomes?: Readonly<Partial<Record<Outcome, number>>>;
  /** Longest round trip of any conversation, its handshake included; absent when none was measured. */
  readonly worstRttSeconds?: number;
  readonly retransmissions?: number;
  /** Of the packets of all conversations; absent without any. */
  readonly retransmissionRate?: number;
  readonly resets?: number;
  readonly warnings?: readonly RowWarning[];
  /** Why it was read a second time, without dissecting what UDP carries, and without fragments. */
  readonly retried?: WorkerProblem;
  /** Version of the tshark that read it; absent when none did. */
  readonly tsharkVersion?: string;
}

/** Does the row mean that input was broken? */
export function isBroken({ status }: CaptureRow): boolean {
  return status === 'damaged' || status === 'failed';
}
