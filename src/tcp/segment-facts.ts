import type { Side, StateReading } from './conversation.js';
import type { HandshakePattern } from './handshake-pattern.js';
import type { HandshakeRole } from './handshake-role.js';
import type { ResetAcceptance, ResetClass } from './reset-class.js';
import type { Segment } from './segment.js';
import type { SegmentAnalysis } from './stream/segment-analysis.js';
import type { ShownSegment } from './stream/second-pass.js';
import type { Stream } from './stream/stream.js';
import type { TeardownPattern } from './teardown-pattern.js';
import type { TeardownRole } from './teardown-role.js';

/** What the analyzer knows about one segment when the whole capture has been seen. */
export interface SegmentFacts {
  readonly segment: Segment;
  /** `undefined` for a header of which too little was captured. */
  readonly wireshark: WiresharkFacts | undefined;
  /** `undefined` for a quoted header, and where the payload length is unknown. */
  readonly connection: ConnectionFacts | undefined;
}

/** What Wireshark's first pass finds, and what its second pass shows. */
export interface WiresharkFacts {
  readonly analysis: SegmentAnalysis;
  readonly shown: ShownSegment;
  /** The segment's stream as it stands at the end of the capture. */
  readonly stream: Stream;
}

/** The part that a segment plays in its connection. */
export interface ConnectionFacts {
  /** Connections are numbered in order of their first segments; see `TcpAnalyzer.connectionOf()`. */
  readonly number: number;
  readonly from: Side;
  readonly handshakeRole: HandshakeRole | undefined;
  readonly teardownRole: TeardownRole | undefined;
  readonly resetClass: ResetClass | undefined;
  readonly resetAcceptance: ResetAcceptance | undefined;
  /** How the connection was opened and closed, known when all of it has been seen. */
  readonly handshakePattern: HandshakePattern;
  readonly teardownPattern: TeardownPattern;
  /** The capture holds the same packet twice, as a mirror port gives it: it changes no role or state. */
  readonly isCaptureDuplicate: boolean;
  /** Earlier frames that the roles rest on, in ascending order. */
  readonly evidence: readonly number[];
  /** Both ends before and after the segment. */
  readonly client: StateChange;
  readonly server: StateChange;
}

/** What a segment does to the state of one end. */
export interface StateChange {
  readonly before: StateReading;
  readonly after: StateReading;
  /** The segment takes back what had been inferred about this end. */
  readonly isRevised: boolean;
}
