import { ACK, FIN, hasFlags, RST, SYN, type Segment } from '../segment.js';

/** What the Zeek machine asks of a segment. */
export interface PacketFacts {
  readonly seq: number;
  readonly ack: number;
  readonly window: number;
  readonly hasSyn: boolean;
  readonly hasAck: boolean;
  readonly hasFin: boolean;
  readonly hasRst: boolean;
  /** Payload, in bytes. */
  readonly length: number;
  /** Sequence numbers that the segment takes up: payload, SYN and FIN; the payload of a RST takes none. */
  readonly span: number;
}

/** Reads a segment whose length is known; an unknown one counts as 0. */
export function packetFacts(segment: Segment): PacketFacts {
  const length = segment.length ?? 0;
  const hasSyn = hasFlags(segment, SYN);
  const hasFin = hasFlags(segment, FIN);
  const hasRst = hasFlags(segment, RST);
  return {
    seq: segment.seq,
    ack: segment.ack,
    window: segment.window,
    hasSyn,
    hasAck: hasFlags(segment, ACK),
    hasFin,
    hasRst,
    length,
    span: (hasRst ? 0 : length) + (hasSyn ? 1 : 0) + (hasFin ? 1 : 0),
  };
}
