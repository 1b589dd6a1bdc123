import type { Confidence, Side } from '../../tcp/conversation.js';
import type { EndpointState } from '../../tcp/endpoint-state.js';
import type { DataSegment } from '../../tcp/transfer/transfer.js';
import type { TakenBack } from '../flow/taken-back.js';

/** Who a value is about: the end that sent the segments. */
export interface From {
  readonly from: Side;
}

/** Where a port number comes from (RFC 6335 §6). */
export type PortRange = 'well-known' | 'registered' | 'dynamic';

/** A sequence number as Wireshark shows it, and as it was sent. */
export interface Numbers {
  readonly seq: number;
  readonly seqRaw: number;
}

/** The same of an acknowledgment. */
export interface AckNumbers {
  readonly ack: number;
  readonly ackRaw: number;
}

/** The fields of a TCP header; what tshark did not dissect is absent. */
export interface HeaderRow extends Numbers, AckNumbers, From {
  readonly frame: number;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly headerLengthBytes?: number;
  readonly flags: number;
  readonly flagsText: string;
  readonly windowRaw: number;
  readonly checksum?: string;
  readonly urgentPointer?: number;
}

/** What one end offers in its SYN; absent where it was not captured. */
export interface OfferedRow {
  readonly frame?: number;
  readonly mssBytes?: number;
  readonly windowScale?: number;
  readonly sackPermitted: boolean;
  readonly timestamps: boolean;
}

/** Both ends after a segment, or after the last of several neighbours. */
export interface StateRow {
  /** The frame; of several the first. */
  readonly frame: number;
  /** The last frame, of several. */
  readonly lastFrame?: number;
  readonly segments: number;
  /** How many of them carry data. */
  readonly dataSegments: number;
  /** Absent where both ends sent. */
  readonly from?: Side;
  /** Of a single segment. */
  readonly flagsText?: string;
  /** Does it leave an end in another state, or in one that is more or less certain? */
  readonly hasChange: boolean;
  /** Of several: the frame that brings the last change. */
  readonly changeFrame?: number;
  /** Why an end seems to go back to a state before: it had not left it yet. */
  readonly takenBack?: TakenBack;
  /** Stands for what there is no room for: what changed within is not told. */
  readonly isLeftOut?: true;
  readonly client: EndpointState;
  readonly clientConfidence: Confidence;
  readonly server: EndpointState;
  readonly serverConfidence: Confidence;
}

/** A frame of a sequence diagram. */
export interface DiagramRow extends From, Numbers, AckNumbers {
  readonly frame: number;
  /** Since the capture's first frame. */
  readonly timeSeconds: number;
  readonly flagsText: string;
  readonly lengthBytes: number;
}

export interface TeardownRow extends From, Numbers, AckNumbers {
  readonly frame: number;
  readonly role: string;
  readonly flags: number;
  readonly flagsText: string;
}

/** A FIN with its number, and the ACK that covers it. */
export interface FinRow extends From, Numbers {
  readonly frame: number;
  /** Payload that came with it. */
  readonly lengthBytes: number;
  /** Number after the FIN: what the ACK must be. */
  readonly expectedAck: number;
  readonly expectedAckRaw: number;
  readonly ackFrame?: number;
}

/** Where a plot of a conversation is found. */
export interface PlotPlace {
  /** What the command `plot` is asked for. */
  readonly stream: number;
  /** The picture in a report that has pictures, and the end whose segments it draws. */
  readonly figure?: From & { readonly name: string };
}

/** Frames from one to another. */
export interface Stretch {
  readonly firstFrame: number;
  readonly lastFrame: number;
}

/** What a textbook's picture leaves out, and this capture shows. */
export type Difference =
  | 'delayed-acks'
  | 'oversized-segments'
  | 'application-pauses'
  | 'loss'
  | 'needless-repeats'
  | 'late-segments'
  | 'repeated-syn-or-fin'
  | 'no-loss'
  | 'short-transfer'
  | 'large-initial-window'
  | 'receiver-limited'
  | 'both-ways';

/** The first data segments of one direction. */
export interface FirstSegments extends From {
  readonly segments: readonly DataSegment[];
}
