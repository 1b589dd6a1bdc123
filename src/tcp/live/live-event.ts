import type { Handshake, Side, TeardownFrame } from '../conversation.js';
import type { HandshakePattern } from '../handshake-pattern.js';
import type { ResetAcceptance, ResetClass } from '../reset-class.js';
import type { Endpoint } from '../segment.js';
import type { TeardownPattern } from '../teardown-pattern.js';
import type { LiveRecord } from './live-record.js';

/** What every event tells: of which connection, and by which frame it is known. */
interface OfConnection {
  /** Counted from 0 in order of appearance; `tcp.stream` as long as no connection was folded early. */
  readonly stream: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  /** The frame that shows it. */
  readonly frame: number;
  /** Time of that frame, nanoseconds since 1970. */
  readonly timeNanos: bigint;
}

/** An event that takes the place of what was said before of the same matter. */
interface Correctable {
  readonly correction?: true;
}

/** The first SYN of a connection. */
export interface SynEvent extends OfConnection {
  readonly kind: 'syn';
}

/** The connection is established (RFC 9293 §3.5). */
export interface HandshakeEvent extends OfConnection, Correctable {
  readonly kind: 'handshake';
  readonly pattern: HandshakePattern;
  /** With pattern `partial`: the steps that the capture lacks. */
  readonly missing?: Handshake['missing'];
  readonly frames: Handshake['frames'];
  /** `tcp.analysis.initial_rtt`, seconds. */
  readonly irtt?: number;
}

/** An attempt that came to nothing. */
export interface FailedHandshakeEvent extends OfConnection, Correctable {
  /** `refused`: a RST was the only answer to the SYN. */
  readonly kind: 'refused' | 'handshake-failed';
  readonly pattern: HandshakePattern;
  readonly frames: Handshake['frames'];
}

/** A RST; one that only refuses a SYN is told of as `refused`. */
export interface ResetEvent extends OfConnection, Correctable {
  readonly kind: 'reset';
  readonly from: Side;
  readonly class: ResetClass;
  readonly acceptance: ResetAcceptance;
}

/**
 * Segments that were sent again: the first at once, then a count of all so far, a second apart at least, and
 * at the end of the burst, if there was more than one, the count of all.
 */
export interface RetransmissionEvent extends OfConnection {
  readonly kind: 'retransmission';
  readonly phase: 'first' | 'more' | 'last';
  readonly count: number;
  /** First and last frame of those counted. */
  readonly firstFrame: number;
  readonly lastFrame: number;
}

/** An end closes its window, or its window counts no more. */
export interface ZeroWindowEvent extends OfConnection {
  readonly kind: 'zero-window';
  readonly phase: 'closed' | 'over';
  /** Whose window it is. */
  readonly from: Side;
  /** With phase `over`: the frame that closed the window, and how long that was ago. */
  readonly since?: number;
  readonly seconds?: number;
}

/** The connection is closed (RFC 9293 §3.6), or by a correction not closed after all. */
export interface TeardownEvent extends OfConnection, Correctable {
  readonly kind: 'teardown';
  readonly pattern: TeardownPattern;
  readonly initiator?: Side | 'both';
  readonly frames: readonly TeardownFrame[];
  /** Both FINs were sent, but the ACK of the last one was captured (false) or not. */
  readonly lastAckSeen?: boolean;
  /** A reset followed the completed close. */
  readonly lateReset?: true;
}

/** Why nothing more is said of a connection. */
export type EndReason =
  /** The next connection between the same ports took its place. */
  | 'replaced'
  /** It was over, and nothing was heard of it for long. */
  | 'quiet'
  /** Too many were followed at a time. */
  | 'crowded-out'
  /** The capture ended. */
  | 'end-of-capture';

/** The final record of a connection. */
export interface EndEvent extends OfConnection {
  readonly kind: 'end';
  readonly reason: EndReason;
  readonly record: LiveRecord;
}

/** Something that happened to a connection, told as soon as its frame has been read. */
export type LiveEvent =
  | SynEvent
  | HandshakeEvent
  | FailedHandshakeEvent
  | ResetEvent
  | RetransmissionEvent
  | ZeroWindowEvent
  | TeardownEvent
  | EndEvent;

/** Takes the events in their order. */
export type OnLiveEvent = (event: LiveEvent) => void;
