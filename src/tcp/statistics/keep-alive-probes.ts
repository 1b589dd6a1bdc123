import type { KeepAliveCounts, KeepAliveProbe, UnansweredProbes } from './direction-statistics.js';
import { secondsOf } from '../seconds-of.js';

/** Silence in both directions that makes a keep-alive a real one: 1 s. */
const IDLE_NANOS = 1e9;
/** Two gaps of a run of probes are the same when they differ by less than this share. */
const STEADY = 0.1;
/** Probes that are kept one by one; the others are only counted. */
const FIRST_PROBES = 6;

/** A probe that is kept: it gets its answer later. */
interface KeptProbe {
  readonly frame: number;
  readonly kind: KeepAliveProbe['kind'];
  readonly idleSeconds: number;
  answerFrame: number | undefined;
}

/**
 * Tells the keep-alives of one end that deserve the name (RFC 9293 §3.8.4: they come after idle
 * time) from segments that only look like them, which is all that Wireshark asks for. Into a closed
 * window the same segment is a probe of that window (§3.8.6.1).
 */
export class KeepAliveProbes {
  private count = 0;
  private afterIdle = 0;
  private unanswered = 0;
  private readonly firstProbes: KeptProbe[] = [];
  /** The probes since the other end was last heard: how many, and their frames. */
  private waiting = 0;
  private firstWaiting = 0;
  private lastWaiting = 0;
  private lastNanos: number | undefined;
  private lastGapNanos: number | undefined;

  /** Takes a segment that Wireshark calls a keep-alive, `idleNanos` after the one before it. */
  add(frame: number, atNanos: number, idleNanos: number, isWindowClosed: boolean): void {
    if (this.waiting === 0) this.firstWaiting = frame;
    else this.unanswered++;
    this.waiting++;
    this.lastWaiting = frame;
    this.count++;
    const gapNanos = this.lastNanos === undefined ? undefined : atNanos - this.lastNanos;
    const kind = isWindowClosed ? 'window-probe' : this.kindOf(idleNanos, gapNanos);
    if (kind === 'keep-alive') this.afterIdle++;
    if (this.firstProbes.length < FIRST_PROBES) {
      const idleSeconds = secondsOf(Math.max(0, idleNanos));
      this.firstProbes.push({ frame, kind, idleSeconds, answerFrame: undefined });
    }
    this.lastNanos = atNanos;
    this.lastGapNanos = gapNanos;
  }

  /** The same end sent something else: the run of probes is over. */
  interrupt(): void {
    this.lastNanos = this.lastGapNanos = undefined;
  }

  /** The other end spoke. */
  answer(frame: number): void {
    if (this.waiting === 0) return;
    this.waiting = 0;
    const latest = this.firstProbes.at(-1);
    if (latest?.frame === this.lastWaiting) latest.answerFrame = frame;
  }

  get record(): KeepAliveCounts {
    const { waiting, firstWaiting, lastWaiting } = this;
    const unansweredAtEnd: UnansweredProbes | undefined =
      waiting === 0
        ? undefined
        : { probes: waiting, firstFrame: firstWaiting, lastFrame: lastWaiting };
    return {
      frames: this.count,
      afterIdle: this.afterIdle,
      unanswered: this.unanswered + (waiting > 0 ? 1 : 0),
      ...(unansweredAtEnd && { unansweredAtEnd }),
      firstProbes: this.firstProbes.map(({ answerFrame, ...probe }) => ({
        ...probe,
        ...(answerFrame !== undefined && { answerFrame }),
      })),
    };
  }

  private kindOf(idleNanos: number, gapNanos: number | undefined): KeepAliveProbe['kind'] {
    const isSteady =
      gapNanos !== undefined &&
      this.lastGapNanos !== undefined &&
      Math.abs(gapNanos - this.lastGapNanos) < STEADY * this.lastGapNanos;
    return idleNanos >= IDLE_NANOS || isSteady ? 'keep-alive' : 'keep-alive-like';
  }
}
