import type { ChallengeAck, ChallengeAcks } from '../statistics/direction-statistics.js';
import { ACK, FIN, hasFlags, RST, SYN } from '../segment.js';
import { SCALE_UNKNOWN } from '../stream/flow.js';
import { hasVerdict } from '../stream/segment-analysis.js';
import type { FlowIndex } from '../stream/stream.js';
import { other, type TracedSegment } from './traced-segment.js';

/** Challenge ACKs of an end that are kept one by one; the others are only counted. */
const FIRST_CHALLENGES = 6;
/** Of nearly all connections. */
const NO_CHALLENGES: ChallengeAcks = { frames: 0, first: [] };
/** Largest shift (RFC 7323 §2.3): the widest window where nobody knows the scale. */
const MAX_SHIFT = 14;

/** A segment that its receiver must not believe, but may answer. */
interface Provocation {
  readonly frame: number;
  readonly from: FlowIndex;
  readonly seq: number;
  readonly end: number;
  readonly cause: ChallengeAck['cause'];
}

/**
 * Finds the challenge ACKs of both ends (RFC 5961): empty ACKs that say nothing new, right after a
 * segment that may be forged, or be left over from another connection. The sender of that segment,
 * if it is genuine, can then answer with the right number.
 */
export class ChallengeWatch {
  private provocation: Provocation | undefined;
  private readonly found: [ChallengeAck[] | undefined, ChallengeAck[] | undefined] = [
    undefined,
    undefined,
  ];
  private readonly counts: [number, number] = [0, 0];
  /** Largest window that each end has advertised, as sent. */
  private readonly maxWindow: [number, number] = [0, 0];
  /** The latest challenge ACK, by its place in the connection, and the frame that it answers. */
  private latest = -1;
  private answered = 0;

  /** Takes the next segment; `isn` is the first number of its end, as far as a SYN has shown it. */
  add(traced: TracedSegment, isn: number | undefined): void {
    const { provocation } = this;
    if (provocation !== undefined && isAnswer(provocation, traced)) {
      this.counts[traced.from]++;
      this.latest = traced.ordinal;
      this.answered = provocation.frame;
      const found = (this.found[traced.from] ??= []);
      if (found.length < FIRST_CHALLENGES) {
        found.push({
          frame: traced.segment.frameNumber,
          answers: provocation.frame,
          cause: provocation.cause,
        });
      }
    }
    const cause = causeOf(traced, isn, this.maxWindow[traced.from]);
    if (traced.segment.window > this.maxWindow[traced.from]) {
      this.maxWindow[traced.from] = traced.segment.window;
    }
    if (cause === undefined) {
      this.provocation = undefined;
      return;
    }
    const { segment, from, seq, end } = traced;
    this.provocation = { frame: segment.frameNumber, from, seq, end, cause };
  }

  /** The frame that the segment added last refuses; `undefined` when it is no challenge ACK. */
  answeredBy({ ordinal }: TracedSegment): number | undefined {
    return ordinal === this.latest ? this.answered : undefined;
  }

  /** What one end sent. */
  recordOf(end: FlowIndex): ChallengeAcks {
    const first = this.found[end];
    return first === undefined ? NO_CHALLENGES : { frames: this.counts[end], first };
  }
}

/** Why the receiver would challenge the segment; `undefined` for a segment beyond suspicion. */
function causeOf(
  traced: TracedSegment,
  isn: number | undefined,
  maxWindow: number,
): ChallengeAck['cause'] | undefined {
  const { segment, from, seq, ack, length, before } = traced;
  const receiver = other(from);
  if (hasFlags(segment, SYN)) {
    // The repeated SYN-ACK of an opening is answered by the repeated third step.
    return hasFlags(segment, ACK) && seq === (isn ?? seq) ? undefined : 'syn';
  }
  if (hasFlags(segment, RST)) return isInexactReset(traced) ? 'reset' : undefined;
  const top = before.top[receiver];
  if (ack !== undefined && top !== undefined && ack > top) return 'ack-of-unsent';
  if (ack !== undefined && isTooOld(traced, ack, maxWindow)) return 'old-ack';
  return length > 0 && seq >= rightEdge(traced) && isNoProbe(traced) ? 'outside-window' : undefined;
}

/** A RST in the window, but not at the number that is expected next (RFC 5961 §3.2). */
function isInexactReset(reset: TracedSegment): boolean {
  const { from, seq, before } = reset;
  const expected = before.maxAck[other(from)];
  if (expected === undefined || seq === expected || seq === before.top[from]) return false;
  return seq > expected && seq < rightEdge(reset, MAX_SHIFT);
}

/** End of the window that the receiver last advertised; `unknownShift` where nobody knows the scale. */
function rightEdge({ from, analysis, before }: TracedSegment, unknownShift = Infinity): number {
  const receiver = other(from);
  const { scale } = analysis.stream.flows[analysis.flow === 0 ? 1 : 0];
  const shift = scale === SCALE_UNKNOWN ? unknownShift : Math.max(0, scale);
  return (before.maxAck[receiver] ?? Infinity) + before.window[receiver] * 2 ** shift;
}

/**
 * An acknowledgment more than a whole window behind what its sender has acknowledged before cannot be a
 * late one (RFC 5961 §5); the widest window that it ever advertised is the measure.
 */
function isTooOld({ from, analysis, before }: TracedSegment, ack: number, window: number): boolean {
  const latest = before.maxAck[from];
  const { scale } = analysis.stream.flows[analysis.flow];
  const shift = scale === SCALE_UNKNOWN ? MAX_SHIFT : Math.max(0, scale);
  return latest !== undefined && ack < latest - window * 2 ** shift;
}

/** Into a closed window data is sent on purpose (RFC 9293 §3.8.6.1). */
function isNoProbe({ from, analysis, before }: TracedSegment): boolean {
  return before.window[other(from)] !== 0 && !hasVerdict(analysis, 'zero_window_probe');
}

/** An empty ACK of the other end that repeats its numbers as they were. */
function isAnswer(provocation: Provocation, answer: TracedSegment): boolean {
  const { segment, from, seq, ack, length, before } = answer;
  if (from === provocation.from || length > 0 || ack === undefined) return false;
  if ((segment.flags & (SYN | FIN | RST)) !== 0) return false;
  if (before.lastFrame[from] === 0) {
    // An end that is heard for the first time holds an older connection, if it does not take the SYN.
    const isTaken = ack > provocation.seq && ack <= provocation.end;
    return provocation.cause === 'syn' && !isTaken;
  }
  return seq === before.top[from] && ack === before.maxAck[from];
}
