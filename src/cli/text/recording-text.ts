import type { Said } from './said.js';

/** What a capture has brought so far. */
export interface RecordedSoFar {
  readonly packets: number;
  readonly bytes: number;
  /** SYNs of new connections. */
  readonly connections: number;
  readonly handshakes: number;
  readonly resets: number;
}

/** What ends a capture by itself. */
export type UntilKind = 'handshake' | 'teardown' | 'conversations';

/** What `capture` says. */
export interface RecordingText {
  readonly capturing: (interfaces: readonly string[], file: string) => string;
  /** Begins with what matters most; `leftOut`: how many parts are left out at the end. */
  readonly soFar: (count: RecordedSoFar, leftOut: number) => string;
  /** `lost`: packets; `undefined` when dumpcap did not say. */
  readonly done: (file: string, packets: number, bytes: number, lost: number | undefined) => string;
  readonly doneFiles: (
    count: number,
    last: string,
    packets: number,
    bytes: number,
    lost: number | undefined,
  ) => string;
  readonly connections: (count: Omit<RecordedSoFar, 'packets' | 'bytes'>) => string;
  /** `file` is written so that a shell takes it for one word. */
  readonly next: (file: string) => string;
  readonly noPackets: (hasFilter: boolean) => Said;
  /** Stands for a warning when packets were lost. */
  readonly lost: (count: number) => Said;
  /** Nothing was waited for any more. */
  readonly leftIn: (file: string) => string;
  /** The file ends inside a packet; `unwritten`: packets that dumpcap counted and that are not in it. */
  readonly cut: (file: string, unwritten: number) => Said;
  /** Files of a ring that were replaced before they were read. */
  readonly missed: (count: number, first: string) => Said;
  readonly seen: (kind: UntilKind, count: number) => string;
  readonly notSeen: (kind: UntilKind, count: number) => string;
  readonly ended: (program: string, exitCode: number) => string;
  readonly endedBySignal: (program: string, signal: string) => string;
  readonly notStarted: (program: string, reason: string) => Said;
  /** Connections by whose they are, and packets of others that were taken out. */
  readonly kept: (own: number, others: number, packets: number) => string;
  readonly unknownOwners: (count: number) => string;
  readonly noneOwn: (others: number) => string;
  readonly cannotTell: string;
  readonly notTakenOut: (problem: string) => string;
  readonly needsInterface: Said;
  readonly toStandardOutput: Said;
  readonly fromStandardInput: Said;
  readonly notABuffer: (text: string) => Said;
  readonly sameFile: Said;
  readonly notAReport: (name: string) => Said;
  readonly filesOfRing: (condition: string) => Said;
  readonly notCompressed: (name: string) => Said;
  readonly oneInPcap: (name: string) => Said;
  readonly reportOfRing: Said;
  readonly notARing: (text: string) => Said;
  readonly ringWithoutEnd: Said;
  readonly keepsOnlyOfRun: Said;
  /** `isUncounted`: it lacks the number, or has one that means nothing. */
  readonly notAnEnd: (text: string, near: string | undefined, isUncounted: boolean) => Said;
  readonly runNothing: Said;
  readonly runUnclosed: Said;
  readonly runNeedsShell: (word: string) => Said;
}
