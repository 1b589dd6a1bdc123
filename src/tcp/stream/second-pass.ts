import { furtherBits } from './completeness.js';
import type { Flow } from './flow.js';
import { followInitialRtt, type HandshakeClock } from './initial-rtt.js';
import type { RuleSet } from '../rules.js';
import { ACK, FIN, hasFlags, isSynAck, SYN, type Segment } from '../segment.js';
import type { SegmentAnalysis } from './segment-analysis.js';
import { wrap32 } from '../sequence.js';
import type { FlowIndex, Stream } from './stream.js';
import { verdictBit, type VerdictSet } from '../verdict.js';
import { scaledWindow, windowScaleFactor } from './window-scale.js';

const MIN_HEADER_LENGTH = 20;

/** What `tshark -2` shows of a segment, beside the record of the first pass. */
export interface ShownSegment {
  /** `tcp.seq`, `tcp.ack`, `tcp.nxtseq`: relative numbers. */
  readonly seq: number;
  readonly ack: number;
  readonly nextSeq: number | undefined;
  /** `tcp.window_size`, in bytes. */
  readonly window: number;
  /** `tcp.window_size_scalefactor`. */
  readonly windowScaleFactor: number | undefined;
  /** `tcp.completeness`, as it stands before this segment. */
  readonly completeness: number;
  /** `tcp.analysis` is there, if only as an empty record. */
  readonly hasRecord: boolean;
  /** Verdicts of both passes. */
  readonly verdicts: VerdictSet;
  /** `tcp.analysis.initial_rtt` of the stream; 0 for none. Shown only with a record. */
  readonly initialRttNanos: bigint;
}

/** The variables of a stream that change again in the second pass, starting from their final values. */
interface Replay extends HandshakeClock {
  readonly bases: [number, number];
  completeness: number;
}

/**
 * Wireshark's second pass: the segments once more, in the same order, with everything known. Give it
 * each segment with its analysis of a first pass that has ended.
 */
export class SecondPass {
  private readonly replays = new Map<Stream, Replay>();

  constructor(private readonly rules: RuleSet) {}

  /** @param stream - The segment's stream with its final values, when the analysis has another copy. */
  add(segment: Segment, analysis: SegmentAnalysis, stream: Stream = analysis.stream): ShownSegment {
    const { flow } = analysis;
    const replay = this.replayOf(stream);
    // Wireshark looks its record up by the numbers shown, so it misses it when those are raw.
    const isFound = !this.isRaw(segment);
    const verdicts =
      (isFound ? analysis.verdicts : 0) | this.rebase(replay, segment, stream.flows[flow], flow);
    const { completeness } = replay;
    if (segment.headerLength >= MIN_HEADER_LENGTH) {
      replay.completeness |= furtherBits(segment);
      followInitialRtt(replay, segment);
    }
    const { scale } = stream.flows[flow];
    const seq = this.relative(segment.seq, replay.bases[flow], segment);
    const ackBase = replay.bases[flow === 0 ? 1 : 0];
    const ack = hasFlags(segment, ACK) ? this.relative(segment.ack, ackBase, segment) : segment.ack;
    return {
      seq,
      ack,
      nextSeq: nextSequence(seq, segment),
      window: scaledWindow(scale, segment, this.rules),
      windowScaleFactor: windowScaleFactor(scale, segment),
      completeness,
      hasRecord: (isFound && analysis.hasRecord) || verdicts !== 0,
      verdicts,
      initialRttNanos: replay.initialRttNanos,
    };
  }

  /** What `tcp.completeness` and the initial RTT have come to, so far in this pass. */
  standingOf(stream: Stream): Readonly<HandshakeClock & { completeness: number }> {
    return this.replayOf(stream);
  }

  private replayOf(stream: Stream): Replay {
    let replay = this.replays.get(stream);
    if (replay === undefined) {
      const [own, peer] = stream.flows;
      replay = {
        bases: [own.base, peer.base],
        completeness: stream.completeness,
        synTimeNanos: stream.synTimeNanos,
        initialRttNanos: stream.initialRttNanos,
      };
      this.replays.set(stream, replay);
    }
    return replay;
  }

  /** 4.0 moves the base at every SYN-ACK with another number than the last, in both passes. */
  private rebase(replay: Replay, segment: Segment, own: Flow, flow: FlowIndex): VerdictSet {
    if (this.rules !== '4.0' || !isSynAck(segment)) return 0;
    if (!own.isBaseKnown || replay.bases[flow] === segment.seq) return 0;
    replay.bases[flow] = segment.seq;
    return verdictBit('reused_ports');
  }

  /** Numbers of unknown length stay raw: all of them in 4.0, those of ICMP errors since. */
  private relative(raw: number, base: number, segment: Segment): number {
    return this.isRaw(segment) ? raw : wrap32(raw - base);
  }

  private isRaw({ length, isQuoted }: Segment): boolean {
    return length === undefined && (this.rules === '4.0' || isQuoted);
  }
}

function nextSequence(seq: number, segment: Segment): number | undefined {
  if (segment.length === undefined) return undefined;
  const phantom = (segment.flags & (SYN | FIN)) !== 0 ? 1 : 0;
  return wrap32(seq + segment.length + phantom);
}
