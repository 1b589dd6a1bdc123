import type { CaptureClock } from './capture-clock.js';
import type { Episode } from './loss-episodes.js';
import type { GrowthPhase } from './growth-runs.js';
import type { Phase } from './transfer.js';

/** Phases that are kept; of a connection with more the first. */
const FIRST = 100;

/** A moment with the flight that it found. */
export interface FlightMoment {
  readonly frame: number;
  readonly atNanos: number;
  readonly flightBytes: number;
}

/** The phases of one direction, in order of their beginnings. */
export class PhaseList {
  further = 0;
  private readonly list: Phase[] = [];

  constructor(private readonly clock: CaptureClock) {}

  get record(): readonly Phase[] {
    return this.list.toSorted(
      (a, b) => a.startSeconds - b.startSeconds || a.firstFrame - b.firstFrame,
    );
  }

  addGrowth({ first, last, ...facts }: GrowthPhase): void {
    const from = {
      frame: first.firstFrame,
      atNanos: first.startNanos,
      flightBytes: first.flightBytes,
    };
    const to = { frame: last.lastFrame, atNanos: last.lastNanos, flightBytes: last.flightBytes };
    this.add(from, to, facts);
  }

  /** From the sender's last segment to the repeat that its timer brought about. */
  addTimeout({ frame, atNanos, flightBytes, confidence }: Episode, last?: FlightMoment): void {
    const end = { frame, atNanos, flightBytes };
    const reason = 'retransmission-timeout';
    this.add({ ...(last ?? end), flightBytes }, end, { kind: 'timeout', reason, confidence });
  }

  addRecovery({ frame, atNanos, flightBytes, confidence }: Episode, end: FlightMoment): void {
    this.add({ frame, atNanos, flightBytes }, end, {
      kind: 'recovery',
      reason: 'fast-retransmission',
      confidence,
    });
  }

  addIdleRestart(from: FlightMoment, to: FlightMoment): void {
    this.add(from, to, {
      kind: 'idle-restart',
      reason: 'idle-longer-than-rto',
      confidence: 'medium',
    });
  }

  addPause(from: FlightMoment, to: FlightMoment): void {
    this.add(from, to, { kind: 'pause', reason: 'nothing-to-send', confidence: 'high' });
  }

  private add(
    from: FlightMoment,
    to: FlightMoment,
    facts: Pick<Phase, 'kind' | 'reason' | 'confidence'>,
  ): void {
    if (this.list.length >= FIRST) {
      this.further++;
      return;
    }
    this.list.push({
      ...facts,
      firstFrame: from.frame,
      lastFrame: to.frame,
      startSeconds: this.clock.secondsAt(from.atNanos),
      endSeconds: this.clock.secondsAt(to.atNanos),
      startFlightBytes: from.flightBytes,
      endFlightBytes: to.flightBytes,
    });
  }
}
