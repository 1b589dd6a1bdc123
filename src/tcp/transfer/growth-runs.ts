import type { Round } from './round-trips.js';
import type { Phase } from './transfer.js';

/**
 * Slow start doubles the window each round trip (RFC 5681 §3.1); a receiver that acknowledges every other
 * segment makes it half as much again. Rounding to whole segments takes a little more.
 */
const LEAST_RATIO = 1.4;
/** Doublings one after the other that make it certain, likely, or possible. */
const STEPS = { certain: 3, likely: 2 } as const;
/** A single step has to be nearly a doubling. */
const LONE_RATIO = 1.8;

/**
 * Congestion avoidance adds about a segment per round trip (RFC 5681 §3.1), half of one when ACKs are counted and
 * every other segment is acknowledged. Single rounds may be off, the average may not.
 */
const ROUND_RANGE = { least: -0.5, most: 2 } as const;
const AVERAGE_RANGE = { least: 0.4, most: 1.5 } as const;
/** Fewer steps may be chance. */
const LINEAR_STEPS = { possible: 4, likely: 8 } as const;

/** Rounds one after the other in which the flight grew in one way. */
interface Run {
  readonly first: Round;
  readonly last: Round;
  readonly steps: number;
}

export type GrowthPhase = Pick<Phase, 'kind' | 'reason' | 'confidence'> &
  Pick<Run, 'first' | 'last'>;

/** Finds slow start and congestion avoidance in how the flight grows from round trip to round trip. */
export class GrowthRuns {
  /** The connection begins, or begins anew: the flight may double. */
  private mayDouble = true;
  private run: Run | undefined;

  /** @param emit - Takes each phase as it ends. */
  constructor(private readonly emit: (phase: GrowthPhase) => void) {}

  /** Takes the next round trip, with the payload of a full segment. */
  add(round: Round, mss: number): void {
    const { run } = this;
    if (this.mayDouble) {
      if (run === undefined) this.beginDoubling(round);
      else if (isFree(round) && isDoubling(run.last, round, mss)) this.extend(run, round);
      else this.settle(round);
    } else if (run !== undefined && isFree(round) && isLinear(run.last, round, mss)) {
      this.extend(run, round);
    } else {
      this.end(mss);
      if (isFree(round)) this.run = { first: round, last: round, steps: 0 };
    }
  }

  /** Takes a round trip that was interrupted: what it lacks may be much, but what it has counts. */
  addPart(round: Round, mss: number): void {
    const { run } = this;
    const isMore = this.mayDouble && run !== undefined && isDoubling(run.last, round, mss);
    if (isMore && isFree(round)) this.extend(run, round);
  }

  /** Something else comes between; `mayDouble` says that slow start follows. */
  interrupt(mss: number, mayDouble: boolean): void {
    this.end(mss);
    this.mayDouble = mayDouble;
  }

  private beginDoubling(round: Round): void {
    if (round.isReceiverLimited) this.mayDouble = false;
    else if (!round.isApplicationLimited) this.run = { first: round, last: round, steps: 0 };
  }

  private extend(run: Run, last: Round): void {
    this.run = { first: run.first, last, steps: run.steps + 1 };
  }

  /** The doubling is over, and this round is the first that is something else. */
  private settle(round: Round): void {
    const last = this.run?.last;
    this.end(0);
    this.mayDouble = false;
    if (last !== undefined && isFree(round)) this.run = { first: round, last: round, steps: 0 };
  }

  private end(mss: number): void {
    const { run } = this;
    this.run = undefined;
    if (run === undefined) return;
    const { first, last } = run;
    const confidence = this.mayDouble ? doublingOf(run) : linearityOf(run, mss);
    if (confidence === undefined) return;
    if (this.mayDouble)
      this.emit({ kind: 'slow-start', reason: 'flight-doubles', first, last, confidence });
    else
      this.emit({
        kind: 'congestion-avoidance',
        reason: 'flight-grows-by-one',
        first,
        last,
        confidence,
      });
  }
}

/** Nothing but the sender's own limit held it back, as far as is seen. */
function isFree({ isReceiverLimited, isApplicationLimited }: Round): boolean {
  return !isReceiverLimited && !isApplicationLimited;
}

/** By more than congestion avoidance could. */
function isDoubling(before: Round, round: Round, mss: number): boolean {
  const growth = round.flightBytes - before.flightBytes;
  return growth >= mss && round.flightBytes >= LEAST_RATIO * before.flightBytes;
}

function isLinear(before: Round, round: Round, mss: number): boolean {
  const growth = (round.flightBytes - before.flightBytes) / mss;
  return growth >= ROUND_RANGE.least && growth <= ROUND_RANGE.most;
}

function doublingOf({ first, last, steps }: Run): Phase['confidence'] | undefined {
  if (steps >= STEPS.certain) return 'high';
  if (steps >= STEPS.likely) return 'medium';
  const isLone = steps === 1 && last.flightBytes >= LONE_RATIO * first.flightBytes;
  return isLone ? 'low' : undefined;
}

function linearityOf({ first, last, steps }: Run, mss: number): Phase['confidence'] | undefined {
  const average = (last.flightBytes - first.flightBytes) / mss / steps;
  if (steps < LINEAR_STEPS.possible) return undefined;
  if (average < AVERAGE_RANGE.least || average > AVERAGE_RANGE.most) return undefined;
  return steps >= LINEAR_STEPS.likely ? 'medium' : 'low';
}
