import type { Conversation } from '../../tcp/conversation.js';
import { FIN, hasFlags, RST } from '../../tcp/segment.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';
import type { Side } from '../../tcp/side.js';
import type { ZeroWindowPeriod } from '../../tcp/statistics/direction-statistics.js';
import type { FlowMark, FlowSegment } from '../flow/flow-graph.js';
import { isSentAgain, markTexts } from '../flow/row-words.js';
import type { CommentWords } from './comment-words.js';
import { isTakenForRepeat, marksBesideRole } from './marks-beside-role.js';

/** Duplicate ACKs that mean something: the first, and the one at which TCP sends again (RFC 5681 §3.2). */
const TELLING_DUPLICATES: ReadonlySet<number> = new Set([1, 3]);

/** A round trip is long when it lies so many deviations above the mean, and is so many times as long. */
const DEVIATIONS = 3;
const TIMES_THE_MEAN = 2;
/**
 * A round trip that is long lies so far above the mean, in seconds. 40 ms is the least for which common systems hold
 * an ACK back (Linux; RFC 9293 §3.8.6.3 allows up to 500 ms): less is no delay that anybody would look for.
 */
const LEAST_DELAY = 0.04;
/** Round trips that a mean needs before any can be called long. */
const ENOUGH_SAMPLES = 8;

/** A time in which an end had closed its window. */
interface ClosedWindow extends ZeroWindowPeriod {
  readonly side: Side;
}

/** Says what is odd about the segments of one conversation: what was lost, sent again, held up. */
export class TroubleWords {
  readonly #isClosed: Record<Side, boolean> = { client: false, server: false };
  readonly #closing = new Map<number, ClosedWindow>();
  readonly #opening = new Map<number, ClosedWindow>();
  /** Frames with a FIN so far. */
  readonly #fins = new Set<number>();

  constructor(
    private readonly conversation: Conversation,
    private readonly words: CommentWords,
  ) {
    for (const side of ['client', 'server'] as const) {
      for (const period of conversation.directions[side].zeroWindow.firstPeriods) {
        this.#closing.set(period.frame, { ...period, side });
        if (period.endFrame !== undefined) this.#opening.set(period.endFrame, { ...period, side });
      }
    }
  }

  /** Takes the next segment. */
  of(segment: FlowSegment, facts: SegmentFacts): readonly string[] {
    const { flow, report } = this.words;
    const { frame, from, marks, missingBytes, flags, window } = segment;
    const ownMarks = marksBesideRole(segment);
    const wasClosed = this.#isClosed[from];
    if (!hasFlags({ flags }, RST)) this.#isClosed[from] = window === 0;
    const isTold = (mark: FlowMark): boolean => {
      if (mark === 'duplicate_ack') return false;
      if (mark === 'zero_window') return !wasClosed;
      return mark !== 'window_update' || wasClosed;
    };
    if (hasFlags({ flags }, FIN)) this.#fins.add(frame);
    const isUsual = marks.length === 0 && segment.takenBack === undefined;
    const texts = isUsual ? [] : markTexts({ ...segment, marks: ownMarks.filter(isTold) }, flow);
    const closing = this.#closing.get(frame);
    const opening = this.#opening.get(frame);
    return [
      ...texts,
      ...(marks.includes('lost_segment') ? [flow.missing(missingBytes)] : []),
      ...this.#timing(segment, facts),
      ...(closing === undefined
        ? []
        : [report.comments.closesWindow(closing.side, closing.seconds, closing.endFrame)]),
      ...(opening === undefined
        ? []
        : [report.comments.windowWasClosed(opening.side, opening.seconds, opening.frame)]),
    ];
  }

  #timing(segment: FlowSegment, { wireshark }: SegmentFacts): readonly string[] {
    if (wireshark === undefined || segment.marks.includes('capture_duplicate')) return [];
    const { comments } = this.words.report;
    const { analysis } = wireshark;
    const { rtoFrame, rtoNanos, duplicateAckNumber = 0, duplicateAckFrame } = analysis;
    const parts: string[] = [];
    const again =
      rtoFrame === undefined || rtoNanos === undefined
        ? undefined
        : this.#afterWords(segment, rtoFrame, Number(rtoNanos) / 1e9);
    if (isTakenForRepeat(segment)) parts.push(comments.notRepeated(again));
    else if (isSentAgain(segment) && again !== undefined) parts.push(again);
    if (duplicateAckFrame !== undefined && TELLING_DUPLICATES.has(duplicateAckNumber)) {
      // Wireshark counts from no frame where it has lost the one that was acknowledged before.
      const of = duplicateAckFrame === 0 ? undefined : duplicateAckFrame;
      parts.push(comments.duplicateAck(duplicateAckNumber, of));
    }
    const { acksFrame, ackRttNanos } = analysis;
    if (acksFrame === undefined || ackRttNanos === undefined) return parts;
    const seconds = Number(ackRttNanos) / 1e9;
    const mean = this.#meanBelow(segment.from === 'client' ? 'server' : 'client', seconds);
    if (mean !== undefined) parts.push(comments.slowAck(acksFrame, seconds, mean));
    return parts;
  }

  /** How long after which frame; Wireshark counts from the first that was not acknowledged, whatever is in it. */
  #afterWords({ flags, length }: FlowSegment, frame: number, seconds: number): string {
    const { comments } = this.words.report;
    const isBare = hasFlags({ flags }, FIN) && length === 0;
    const words = isBare && !this.#fins.has(frame) ? comments.afterData : comments.after;
    return words(frame, seconds);
  }

  /** The mean of the round trips of one end's segments, if this one stands out from them. */
  #meanBelow(sender: Side, seconds: number): number | undefined {
    const { samples, meanSeconds, stddevSeconds } = this.conversation.directions[sender].rtt ?? {
      samples: 0,
    };
    if (samples < ENOUGH_SAMPLES || meanSeconds === undefined || stddevSeconds === undefined) {
      return undefined;
    }
    const isLong =
      seconds >= meanSeconds + DEVIATIONS * stddevSeconds &&
      seconds >= meanSeconds * TIMES_THE_MEAN &&
      seconds - meanSeconds >= LEAST_DELAY;
    return isLong ? meanSeconds : undefined;
  }
}
