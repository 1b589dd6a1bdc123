import { newFlow, type Flow } from './flow.js';
import type { RuleSet } from '../rules.js';
import type { Endpoint, Segment } from '../segment.js';

/** Which of a stream's two flows: 0 belongs to the end that sent its first segment. */
export type FlowIndex = 0 | 1;

/** One of Wireshark's TCP streams: what `tcp.stream` counts. */
export interface Stream {
  /** `tcp.stream`, from 0. */
  readonly index: number;
  readonly setupFrame: number;
  /** Sender of the first segment. */
  readonly opener: Endpoint;
  readonly flows: readonly [Flow, Flow];
  readonly startNanos: bigint;
  lastTimeNanos: bigint;
  completeness: number;
  /** Time of the latest SYN without ACK; 0 for none, as in Wireshark. */
  synTimeNanos: bigint;
  /** `tcp.analysis.initial_rtt`; 0 for none. */
  initialRttNanos: bigint;
  /** The MPTCP connection that the stream is a subflow of; others may share it. */
  mptcp: MptcpConnection;
  /** A SYN with a Fast Open cookie carried payload (RFC 7413). */
  hasSynData: boolean;
}

/** What Wireshark keeps of an MPTCP connection: the option kinds seen on any of its subflows, as bits. */
export interface MptcpConnection {
  kinds: number;
}

/** A stream that begins with this segment. */
export function newStream(index: number, segment: Segment, rules: RuleSet): Stream {
  // 4.6 trusts bytes in flight only after the other side has acknowledged something.
  const hasReliableFlight = rules !== '4.6';
  return {
    index,
    setupFrame: segment.frameNumber,
    opener: segment.source,
    flows: [newFlow(hasReliableFlight), newFlow(hasReliableFlight)],
    startNanos: segment.timeNanos,
    lastTimeNanos: segment.timeNanos,
    completeness: 0,
    synTimeNanos: 0n,
    initialRttNanos: 0n,
    mptcp: { kinds: 0 },
    hasSynData: false,
  };
}

/** The flow that the segment's sender owns. With both ends equal, one flow carries everything. */
export function flowIndexOf(opener: Endpoint, segment: Segment): FlowIndex {
  const { address, port } = segment.source;
  return address === opener.address && port === opener.port ? 0 : 1;
}
