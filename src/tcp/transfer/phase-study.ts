import type { CaptureClock } from './capture-clock.js';
import { GrowthRuns } from './growth-runs.js';
import { LimitWatch, type Held } from './limit-watch.js';
import type { Episode } from './loss-episodes.js';
import { PhaseList, type FlightMoment } from './phase-list.js';
import { RoundTrips, type NewData, type Round } from './round-trips.js';
import type { LimitReading, Phase } from './transfer.js';

/** A silence that is longer than any timeout of RFC 6298 with so short a round trip: its lower bound. */
const MIN_IDLE_NANOS = 1e9;
/** The window with which a sender begins anew, in segments: not more than the first one (RFC 5681 §4.1, RFC 6928). */
const RESTART_SEGMENTS = 10;

/** How things stand after an event. */
export interface Standing {
  readonly frame: number;
  readonly atNanos: number;
  readonly flightBytes: number;
  /** Bytes that the other end's window has room for; `undefined` before the first, and when nobody knows. */
  readonly roomBytes: number | undefined;
  readonly isLossy: boolean;
  readonly mss: number;
  /** The segment fills the other end's window, or closes the window of its sender. */
  readonly isWindowProof: boolean;
}

/** A segment with new data, beside how things stand with it. */
export interface Sent {
  readonly end: number;
  readonly flightBefore: number;
  readonly length: number;
  readonly isPush: boolean;
  readonly rtoNanos: number | undefined;
}

interface Idle {
  readonly from: FlightMoment;
  readonly to: Omit<FlightMoment, 'flightBytes'>;
  /** Most bytes in flight before it. */
  readonly before: number;
  /** Since when nothing but the sender's own choice kept it silent, where that is so. */
  readonly pause: FlightMoment | undefined;
}

/** Follows the flight of one end's data, and finds the phases that congestion control goes through. */
export class PhaseStudy {
  rounds = 0;
  private readonly list: PhaseList;
  private readonly growth: GrowthRuns;
  private readonly trips = new RoundTrips();
  private readonly limits = new LimitWatch();
  private lastSent: FlightMoment | undefined;
  /** When all that had been sent was acknowledged. */
  private drained: FlightMoment | undefined;
  private isAllSent = false;
  private highest = 0;
  private idle: Idle | undefined;
  private mss = 1;
  /** The window has had no room at some time since the last segment. */
  private wasHeld = false;

  constructor(clock: CaptureClock) {
    this.list = new PhaseList(clock);
    this.growth = new GrowthRuns((phase) => {
      this.list.addGrowth(phase);
    });
  }

  /** A segment with payload, new or repeated. */
  send(now: Standing, sent: Sent | undefined): void {
    const { frame, atNanos, flightBytes, mss } = now;
    this.mss = mss;
    const wasIdle = sent?.flightBefore === 0 && this.lastSent !== undefined;
    if (wasIdle) this.endIdle(now, sent);
    this.wasHeld = this.isHeldByWindow(now);
    if (now.isWindowProof) this.limits.prove(frame);
    this.limits.note(atNanos, this.stateOf(now), true);
    this.lastSent = { frame, atNanos, flightBytes };
    if (sent === undefined) return;
    this.isAllSent = sent.isPush || sent.length % mss !== 0;
    if (now.isLossy) return;
    this.takeRound(this.trips.send(newDataOf(now, sent)));
    if (wasIdle && this.idle?.to.frame === frame) this.growth.interrupt(mss, true);
    this.highest = Math.max(this.highest, flightBytes);
    if (this.isHeldByWindow(now)) this.limits.show('receiver', frame);
  }

  /** The other end said something; `ack` when it acknowledged more than before. */
  hear(now: Standing, ack: number | undefined): void {
    if (ack !== undefined) {
      this.trips.acknowledge(ack, now.atNanos);
      this.drained = now.flightBytes === 0 ? now : undefined;
    }
    this.wasHeld ||= this.isHeldByWindow(now);
    if (now.isWindowProof) this.limits.prove(now.frame);
    this.limits.note(now.atNanos, this.stateOf(now), ack !== undefined);
  }

  /** Something was lost, and the sender has found out. */
  beginLoss(episode: Episode): void {
    const round = this.trips.interrupt();
    if (round !== undefined) this.growth.addPart(round, this.mss);
    this.settleIdle();
    this.growth.interrupt(this.mss, episode.kind === 'timeout');
    this.limits.show('network', episode.frame);
    // The sender was silent from its last segment on until the timer ran out.
    if (episode.kind === 'timeout') this.list.addTimeout(episode, this.lastSent);
  }

  /** All that had been sent by then is acknowledged; or nothing more is heard of it, without `end`. */
  endLoss(episode: Episode, end: FlightMoment | undefined): void {
    const last = end ?? this.lastSent;
    if (episode.kind === 'recovery' && last !== undefined) this.list.addRecovery(episode, last);
    this.highest = 0;
  }

  /** Call once. */
  finish(): {
    readonly phases: readonly Phase[];
    readonly furtherPhases: number;
    readonly limitedBy: LimitReading;
  } {
    this.takeRound(this.trips.finish());
    this.settleIdle();
    this.growth.interrupt(this.mss, false);
    return {
      phases: this.list.record,
      furtherPhases: this.list.further,
      limitedBy: this.limits.record,
    };
  }

  /** Did full or closed windows prove that the receiver held the sender back? */
  get isReceiverProven(): boolean {
    return this.limits.isReceiverProven;
  }

  private isHeldByWindow({ roomBytes, mss }: Standing): boolean {
    return roomBytes !== undefined && roomBytes < mss;
  }

  private stateOf(now: Standing): Held {
    if (now.isLossy) return 'network';
    if (this.isHeldByWindow(now)) return 'receiver';
    return now.flightBytes === 0 && this.isAllSent ? 'application' : 'other';
  }

  private endIdle({ frame, atNanos }: Standing, { rtoNanos }: Sent): void {
    const { lastSent } = this;
    if (lastSent === undefined) return;
    const silence = atNanos - lastSent.atNanos;
    if (rtoNanos !== undefined && silence > rtoNanos) this.limits.show('application', frame);
    if (silence <= Math.max(MIN_IDLE_NANOS, rtoNanos ?? 0)) return;
    this.settleIdle();
    const from = { ...lastSent, flightBytes: 0 };
    const pause = this.wasHeld ? undefined : this.drained;
    this.idle = { from, to: { frame, atNanos }, before: this.highest, pause };
    this.highest = 0;
  }

  private takeRound(round: Round | undefined): void {
    if (round === undefined) return;
    this.rounds++;
    this.judgeIdle(round);
    this.growth.add(round, this.mss);
    const isFree = !round.isReceiverLimited && !round.isApplicationLimited;
    if (isFree) this.limits.addRound(round.flightBytes, this.mss, round.firstFrame);
  }

  /** Did the sender begin anew after its silence? A round that had little to send does not tell. */
  private judgeIdle({ firstFrame, flightBytes, isApplicationLimited }: Round): void {
    const { idle } = this;
    if (idle?.to.frame !== firstFrame) return;
    const isSmall = flightBytes <= RESTART_SEGMENTS * this.mss && flightBytes < idle.before;
    if (isSmall && !isApplicationLimited) {
      this.idle = undefined;
      this.list.addIdleRestart(idle.from, { ...idle.to, flightBytes });
    } else {
      this.settleIdle();
    }
  }

  /** Nothing shows how the sender went on after its silence, which remains a pause. */
  private settleIdle(): void {
    const { idle } = this;
    this.idle = undefined;
    if (idle?.pause !== undefined) this.list.addPause(idle.pause, { ...idle.to, flightBytes: 0 });
  }
}

function newDataOf({ frame, atNanos, flightBytes, roomBytes, mss }: Standing, sent: Sent): NewData {
  const { end, flightBefore } = sent;
  const isWindowFull = roomBytes !== undefined && roomBytes < mss;
  return { frame, atNanos, end, flightBefore, flightBytes, isWindowFull };
}
