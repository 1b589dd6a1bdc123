/** What declared protocols were found to carry, conversation by conversation. */
export interface DeclaredTraffic {
  /** All that were looked for, in the order of their declaration. */
  readonly protocols: readonly ProtocolNames[];
  /** In order of transport, stream and protocol. */
  readonly conversations: readonly DeclaredConversation[];
  /** Frames with several headers of one transport; they were passed over. */
  readonly unclearFrames: number;
}

/** How a protocol is called. */
export interface ProtocolNames {
  /** `fleet`. */
  readonly filterName: string;
  /** As in the Protocol column: `FLEET`. */
  readonly shortName: string;
  readonly name: string;
}

/** One protocol in one conversation. */
export interface DeclaredConversation {
  readonly protocol: ProtocolNames;
  readonly transport: 'tcp' | 'udp';
  /** `tcp.stream` or `udp.stream`. */
  readonly stream: number;
  /** Sender and receiver of the first packet that the protocol had a part in. */
  readonly source: DeclaredEnd;
  readonly destination: DeclaredEnd;
  /** Frames that make PDUs whole; absent when there is no PDU, but data that was not dissected. */
  readonly frames?: { readonly first: number; readonly last: number };
  readonly pdus: number;
  /** PDUs by their lines in the Info column, most frequent first. */
  readonly kinds: readonly PduKind[];
  /** PDUs of yet other kinds. */
  readonly otherKinds: number;
  /** Most frequent first. */
  readonly experts: readonly ExpertRemark[];
  /** PDUs that make no sense to their end, and those of which the capture holds a part. */
  readonly malformed: FrameCount;
  readonly short: FrameCount;
  /** Other protocols for which tshark takes the same bytes. */
  readonly claimedBy: readonly Claim[];
  /** Data that was not dissected. */
  readonly gaps: readonly StreamGap[];
}

/** One end of a conversation. */
export interface DeclaredEnd {
  readonly address: string;
  readonly port: number;
}

/** How often something was met, and the first frames in which it was. */
export interface FrameCount {
  readonly count: number;
  readonly frames: readonly number[];
}

/** PDUs whose lines in the Info column differ in numbers only. */
export interface PduKind extends FrameCount {
  /** The line, with `…` for numbers; empty for a protocol that has none. */
  readonly info: string;
}

/** An expert info. */
export interface ExpertRemark extends FrameCount {
  /** Its filter name. */
  readonly filterName: string;
  readonly severity: 'NOTE' | 'WARN' | 'ERROR';
  readonly text: string;
}

/** Another protocol. */
export interface Claim extends FrameCount {
  readonly filterName: string;
}

/** Why data of one direction was not dissected. */
export type StreamGap = {
  readonly ports: { readonly source: number; readonly destination: number };
} & (
  | {
      /** Bytes are missing. */
      readonly kind: 'hole';
      readonly missing: number;
      /** First frame behind them, and the bytes from there on that were not dissected. */
      readonly frameNumber: number;
      readonly waiting: number;
    }
  /** The stream ends inside a PDU. */
  | { readonly kind: 'unfinished'; readonly bytes: number }
  /** The capture holds only part of a segment. */
  | { readonly kind: 'cut'; readonly frameNumber: number }
  /** So much data waited for what was missing that it was let go. */
  | { readonly kind: 'given-up'; readonly frameNumber: number; readonly bytes: number }
);
