import type { PassedOver } from '../../capture/live-capture.js';
import type { HandshakePattern } from '../../tcp/handshake-pattern.js';
import type { LiveTotals } from '../../tcp/live/live-totals.js';
import type { ResetAcceptance, ResetClass } from '../../tcp/reset-class.js';
import type { Side } from '../../tcp/side.js';
import type { TeardownPattern } from '../../tcp/teardown-pattern.js';
import type { Said } from './said.js';

/** What `live` prints: a line an event, and the end. Durations come with their unit. */
export interface LiveText {
  /** In front of an event that replaces an earlier one. */
  readonly correction: string;
  /** Behind an event: the frames that show it. */
  readonly frames: (frames: readonly number[]) => string;
  readonly syn: string;
  readonly handshake: {
    readonly complete: (pattern: HandshakePattern, irtt: string | undefined) => string;
    readonly partial: (missing: readonly ('syn' | 'syn-ack' | 'ack')[]) => string;
    readonly refused: string;
    readonly failed: (pattern: HandshakePattern) => string;
  };
  readonly reset: (from: Side, cause: ResetClass, acceptance: ResetAcceptance) => string;
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
    readonly closed: (pattern: TeardownPattern, initiator: Side | 'both' | undefined) => string;
    readonly notClosed: (pattern: TeardownPattern) => string;
    readonly lastAckMissing: string;
    readonly lateReset: string;
  };
  readonly totals: {
    readonly packets: (packets: number, tcpSegments: number) => string;
    readonly outcomes: (byOutcome: LiveTotals['byOutcome']) => string;
    readonly teardowns: (byTeardown: LiveTotals['byTeardown']) => string;
    readonly retransmissions: (count: number) => string;
    readonly worstIrtt: (duration: string, stream: number) => string;
    readonly omitted: (shown: number, all: number) => string;
  };
  /** Said once for each reason, of the first frame. */
  readonly unreadable: (frame: number, reason: PassedOver) => string;
  readonly unreadableInAll: (count: number) => string;
  readonly dropped: (count: number) => Said;
  /** Behind that: the interfaces that lost some, when there are several. */
  /** The capturing program did not say how many. */
  readonly droppedUnknown: string;
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
