import type { LiveDeclaredTotals } from '../../capture/live-declared.js';
import type { PassedOver } from '../../capture/live-capture.js';
import type { Initiator } from '../../tcp/live/live-totals.js';
import type { ResetAcceptance } from '../../tcp/reset-class.js';
import type { Side } from '../../tcp/side.js';
import type { Said } from './said.js';

/** Closes, by their pattern in words and who closed first. */
export type CountsByInitiator = readonly (readonly [
  string,
  Readonly<Partial<Record<Initiator, number>>>,
])[];

/** What `live` prints: a line an event, and the end. Durations come with their unit. */
export interface LiveText {
  /** In front of an event that replaces an earlier one. */
  readonly correction: string;
  /** Behind an event: the frames that show it. */
  readonly frames: (frames: readonly number[]) => string;
  readonly syn: string;
  readonly handshake: {
    /** `pattern`: in words, where it is not the usual one. */
    readonly complete: (pattern: string | undefined, irtt: string | undefined) => string;
    readonly partial: (missing: readonly ('syn' | 'syn-ack' | 'ack')[]) => string;
    readonly refused: string;
    readonly failed: (pattern: string) => string;
  };
  /** `what`: the reset in words. */
  readonly reset: (from: Side, what: string, acceptance: ResetAcceptance) => string;
  readonly retransmission: {
    readonly first: string;
    readonly more: (count: number) => string;
    readonly last: (count: number) => string;
  };
  readonly zeroWindow: {
    readonly closed: (from: Side) => string;
    readonly over: (from: Side, duration: string) => string;
  };
  readonly teardown: {
    readonly closed: (pattern: string, initiator: Side | 'both' | undefined) => string;
    readonly notClosed: string;
    readonly lastAckMissing: string;
    readonly lateReset: string;
  };
  /** PDUs of declared protocols. */
  readonly pdus: {
    /** `infos`: what each says, `more`: how many others the frame makes whole. */
    readonly said: (protocol: string, infos: readonly string[], more: number) => string;
    readonly noInfo: string;
    readonly malformed: string;
    readonly short: string;
    /** Behind the last of them that is said of a conversation. */
    readonly silent: string;
    readonly totals: (totals: LiveDeclaredTotals) => string;
    /** Other streams of which data was not dissected. */
    readonly moreNotes: (count: number) => string;
  };
  readonly totals: {
    readonly packets: (packets: number, tcpSegments: number) => string;
    /** Both by words. */
    readonly outcomes: (byOutcome: readonly (readonly [string, number])[]) => string;
    readonly teardowns: (byTeardown: CountsByInitiator) => string;
    readonly retransmissions: (count: number) => string;
    readonly worstIrtt: (duration: string, stream: number) => string;
    readonly omitted: (shown: number, all: number) => string;
  };
  /** Said once for each reason, of the first frame. */
  readonly unreadable: (frame: number, reason: PassedOver) => string;
  readonly unreadableInAll: (count: number) => string;
  readonly dropped: (count: number) => Said;
  /** The capturing program did not say how many. */
  readonly droppedUnknown: string;
  /** Behind the number of lost packets: the interfaces that lost some, when there are several. */
  readonly droppedAt: (counts: readonly { name: string; dropped: number }[]) => string;
  /** The capture has begun. */
  readonly capturing: (interfaces: readonly string[]) => string;
  readonly notACapture: (path: string, problem: string) => Said;
  readonly cut: string;
  /** What cannot be read, in English, for it comes from the parser. */
  readonly unknown: (problem: string) => string;
  readonly keepFailed: (output: string, problem: string) => Said;
  readonly keptCut: (output: string) => string;
  readonly keepToStandardOutput: Said;
  readonly keepExists: (output: string) => Said;
}
