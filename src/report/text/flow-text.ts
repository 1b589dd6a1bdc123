import type { EndpointState } from '../../tcp/endpoint-state.js';
import type { HandshakePattern } from '../../tcp/handshake-pattern.js';
import type { HandshakeRole } from '../../tcp/handshake-role.js';
import type { ResetClass } from '../../tcp/reset-class.js';
import type { Side } from '../../tcp/side.js';
import type { TeardownPattern } from '../../tcp/teardown-pattern.js';
import type { TeardownRole } from '../../tcp/teardown-role.js';
import type { FlowMark } from '../flow/flow-graph.js';
import type { TakenBack } from '../flow/taken-back.js';

/** What a picture is about, for those who cannot see it. */
export interface FlowSubject {
  readonly client: string;
  readonly server: string;
  readonly segments: number;
  readonly rows: number;
  /** The words on the parts, from {@link FlowText}. */
  readonly handshake: string;
  readonly teardown: string;
}

/** All words of a flow graph in one language: plain text, short enough for a label. */
export interface FlowText {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: (stream: number, capture: string | undefined) => string;
  readonly describe: (subject: FlowSubject) => string;
  readonly side: Readonly<Record<Side, string>>;
  readonly columns: Readonly<Record<'time' | 'frame' | 'info', string>>;
  /** What is written over the part of the graph, or says that there is none. */
  readonly handshake: Readonly<Record<HandshakePattern, string>>;
  readonly teardown: Readonly<Record<TeardownPattern, string>>;
  /** What a segment does, and which step of its part it is. */
  readonly step: (number: number, of: number, role: string) => string;
  readonly roles: {
    readonly handshake: Readonly<Record<HandshakeRole, string>>;
    readonly teardown: Readonly<Record<TeardownRole, string>>;
    readonly reset: Readonly<Record<ResetClass, string>>;
  };
  readonly state: (state: EndpointState) => string;
  /** A state that the capture suggests and does not prove. */
  readonly inferred: (state: string) => string;
  readonly marks: Readonly<Record<FlowMark, string>>;
  /** Why an end seems to go back to a state before. */
  readonly takenBack: Readonly<Record<TakenBack, string>>;
  readonly countOfMark: (mark: FlowMark, count: number) => string;
  /** Of bytes right before a segment; how many may not be known. */
  readonly missing: (bytes: number | undefined) => string;
  readonly segments: (count: number) => string;
  readonly acks: (count: number) => string;
  readonly others: (count: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly fromSide: (side: Side, what: string) => string;
  /** Segments that all do the same. */
  readonly alike: (count: number, role: string) => string;
  readonly frames: (first: number, last: number) => string;
  readonly until: (seconds: string) => string;
  /** Of rows that a graph has no room for. */
  readonly omitted: (what: string) => string;
  readonly legend: Readonly<
    Record<'retransmission' | 'missing' | 'reset' | 'run' | 'omitted' | 'inferred', string>
  >;
  /** Why the arrows slant: by estimated seconds of the way to each end, or for the looks. */
  readonly transit: (client: string, server: string) => string;
  readonly transitUnknown: string;
}
