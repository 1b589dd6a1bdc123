import { furtherBits, openingBits } from './completeness.js';
import { followInitialRtt } from './initial-rtt.js';
import type { RuleSet } from '../rules.js';
import { ACK, hasFlags, hasWindow, isBareSyn, SYN, type Segment } from '../segment.js';
import { MptcpTable } from './mptcp-table.js';
import { hasVerdict, judge, newSegmentAnalysis, type SegmentAnalysis } from './segment-analysis.js';
import { analyzeSequence } from './sequence-analysis.js';
import { wrap32 } from '../sequence.js';
import { StreamTable, type StreamMatch } from './stream-table.js';
import { EndpointPairs } from './endpoint-pairs.js';
import { flowIndexOf, type FlowIndex, type Stream } from './stream.js';
import { verdictBit } from '../verdict.js';
import { noteWindowScaleOption, settleWindowScale } from './window-scale.js';

const NO_BLOCKS: readonly (readonly [number, number])[] = [];
/** A header shorter than this stops Wireshark's dissection after the sequence number. */
const MIN_HEADER_LENGTH = 20;
/** Tokens of MPTCP that are kept where memory must not grow with the capture. */
const MOST_TOKENS = 4096;

/**
 * Wireshark's first pass over the segments of a capture, in capture order: streams, base numbers,
 * verdicts. After the last segment the streams hold their final values, which the second pass shows.
 */
export class FirstPass {
  private readonly pairs = new EndpointPairs();
  private readonly table: StreamTable;
  private readonly mptcp: MptcpTable;

  /**
   * @param isKeepingAll - Keep what no segment needs any more; otherwise memory grows only with the pairs
   *   of endpoints that are not forgotten.
   */
  constructor(
    private readonly rules: RuleSet,
    isKeepingAll = true,
  ) {
    this.table = new StreamTable(rules, isKeepingAll);
    this.mptcp = new MptcpTable(isKeepingAll ? Infinity : MOST_TOKENS);
  }

  /** The pair of endpoints is over: its number may be given to another. */
  forget(pair: number): void {
    this.table.forget(pair);
  }

  /** The streams so far, by index. */
  get streams(): readonly Stream[] {
    return this.table.streams;
  }

  /** @param pair - The number of the segment's pair of endpoints, where the caller numbers them. */
  add(segment: Segment, pair = this.pairs.numberOf(segment)): SegmentAnalysis {
    const match = this.table.match(segment, pair);
    const { stream } = match;
    const flow = flowIndexOf(stream.opener, segment);
    const own = stream.flows[flow];
    const peer = stream.flows[flow === 0 ? 1 : 0];
    own.sack = NO_BLOCKS;
    const analysis = newSegmentAnalysis(
      stream,
      flow,
      segment.timeNanos - stream.startNanos,
      segment.timeNanos - stream.lastTimeNanos,
    );
    stream.lastTimeNanos = segment.timeNanos;
    if (match.isReused) {
      judge(analysis, 'reused_ports');
    } else if (match.isRepeatedSyn) {
      analysis.hasRecord = true;
      own.high = own.contiguous;
    }
    const isOpening = this.isOpening(match, flow, segment);
    this.learnBases(analysis, segment);
    if (segment.length !== undefined && hasWindow(segment)) {
      const { rules } = this;
      analyzeSequence({ rules, stream, own, peer, segment, length: segment.length, analysis });
    }
    if (segment.headerLength < MIN_HEADER_LENGTH) return analysis;
    this.followCompleteness(match, isOpening, segment);
    followInitialRtt(stream, segment);
    if (hasFlags(segment, SYN)) own.isHandshakeWindow = true;
    else if (hasFlags(segment, ACK)) own.isHandshakeWindow = false;
    this.readOptions(analysis, segment);
    return analysis;
  }

  /** Does the segment begin the completeness of its stream anew (4.4)? */
  private isOpening(match: StreamMatch, flow: FlowIndex, segment: Segment): boolean {
    if (match.isNew || match.isReused) return true;
    return isBareSyn(segment) && !match.stream.flows[flow].isBaseKnown;
  }

  /** Base numbers are learned once, from the first segment that can tell them. */
  private learnBases({ stream, flow }: SegmentAnalysis, segment: Segment): void {
    const canTeach = segment.length !== undefined || (this.rules !== '4.0' && !segment.isQuoted);
    if (!canTeach) return;
    const own = stream.flows[flow];
    const peer = stream.flows[flow === 0 ? 1 : 0];
    if (!own.isBaseKnown) {
      own.base = hasFlags(segment, SYN) ? segment.seq : wrap32(segment.seq - 1);
      own.isBaseKnown = true;
    }
    if (!peer.isBaseKnown && hasFlags(segment, ACK)) {
      peer.base = wrap32(segment.ack - 1);
      peer.isBaseKnown = true;
    }
  }

  private followCompleteness(match: StreamMatch, isOpening: boolean, segment: Segment): void {
    const { stream } = match;
    if (this.rules !== '4.0') {
      const before = isOpening ? openingBits(segment) : stream.completeness;
      stream.completeness = before | furtherBits(segment);
    } else if (match.isNew) {
      stream.completeness = openingBits(segment);
    } else {
      // A SYN that reuses the ports counts as a SYN at once, but its payload does not count.
      const opensAnew = match.isReused && isBareSyn(segment);
      stream.completeness = (opensAnew ? 1 : stream.completeness) | furtherBits(segment);
    }
  }

  private readOptions(analysis: SegmentAnalysis, segment: Segment): void {
    const { stream, flow } = analysis;
    const own = stream.flows[flow];
    const peer = stream.flows[flow === 0 ? 1 : 0];
    if (
      segment.capturedHeaderBytes !== undefined &&
      segment.capturedHeaderBytes < MIN_HEADER_LENGTH
    ) {
      return;
    }
    noteWindowScaleOption(own, segment);
    const hasCookie = (segment.options.fastOpenCookieLength ?? 0) > 0;
    if (isBareSyn(segment) && hasCookie && (segment.length ?? 0) > 0) stream.hasSynData = true;
    const maxBlocks = this.rules === '4.0' ? 3 : 4;
    own.sack = segment.options.sackBlocks?.slice(0, maxBlocks) ?? NO_BLOCKS;
    this.mptcp.follow(stream, segment);
    if (segment.capturedHeaderBytes !== undefined) return;
    settleWindowScale(own, peer, segment);
    if (this.rules !== '4.0') this.reconsiderWindowUpdate(analysis, segment);
  }

  /** 4.4: a window update that carries SACK blocks is a duplicate ACK after all. */
  private reconsiderWindowUpdate(analysis: SegmentAnalysis, segment: Segment): void {
    const own = analysis.stream.flows[analysis.flow];
    const isUpdate = hasVerdict(analysis, 'window_update');
    if (!isUpdate || segment.options.sackBlocks === undefined) return;
    own.duplicateCount += 1;
    analysis.verdicts &= ~verdictBit('window_update');
    judge(analysis, 'duplicate_ack');
    analysis.duplicateAckNumber = own.duplicateCount;
    analysis.duplicateAckFrame = own.duplicateOf;
  }
}
