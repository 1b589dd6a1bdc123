/**
 * One packet of a capture file, and where its bytes stand. A parser hands over the same object for each
 * packet, so whoever wants to keep something copies it.
 */
export interface CaptureRecord {
  /** Counts from 1. */
  frameNumber: number;
  /** Holds the packet among other bytes; not to be kept, for the reader uses it again. */
  bytes: Uint8Array;
  /** First and last byte of the packet in `bytes`; the last is not part of it. */
  start: number;
  end: number;
  /** Bytes that the packet had on the wire. */
  wireLength: number;
  /** A LINKTYPE number of the registry at tcpdump.org, as the file has it. */
  linkType: number;
  /** Since 1970: whole seconds, and nanoseconds from 0 to 999,999,999. */
  seconds: number;
  nanos: number;
}

/** Takes a packet; gives false when it wants no more. */
export type RecordSink = (record: CaptureRecord) => boolean;

/** A record before the first packet. */
export function emptyRecord(): CaptureRecord {
  return {
    frameNumber: 0,
    bytes: new Uint8Array(),
    start: 0,
    end: 0,
    wireLength: 0,
    linkType: 0,
    seconds: 0,
    nanos: 0,
  };
}

/** Largest packet that Wireshark believes in, in bytes. */
export const LONGEST_PACKET = 262_144;

/** Why a parser stopped before the end. */
export type ParserStop =
  /** The sink wanted no more. */
  | { readonly kind: 'sated' }
  /** The file ends inside a record. */
  | { readonly kind: 'cut' }
  /** Something that this parser does not know, or that makes no sense. */
  | { readonly kind: 'unknown'; readonly reason: string };

export const SATED: ParserStop = { kind: 'sated' };
export const CUT: ParserStop = { kind: 'cut' };

export function unknown(reason: string): ParserStop {
  return { kind: 'unknown', reason };
}
