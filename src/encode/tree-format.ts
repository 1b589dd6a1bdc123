import type { Layer } from '../model/packet.js';

/** How much of a protocol is written: all of it, or only that it is there. */
export type LayerDetail = 'full' | 'brief';

/**
 * One of tshark's output formats: how its text is cut into packets, and how protocols of ours are put
 * into a packet. tshark's own text is never written anew.
 *
 * Text of tshark's is handled as bytes, one character (U+0000 to U+00FF) a byte, so that whatever it
 * holds comes out as it was. What {@link encode} gives is ordinary text: turn it into bytes of UTF-8
 * before {@link insert}.
 */
export interface TreeFormat {
  /** A splitter for one run of tshark. */
  splitter(): PacketSplitter;
  /** The frame that a packet's text says it is; `undefined` where it does not say so beyond doubt. */
  frameNumberOf(packet: string): number | undefined;
  /** The protocols as this format writes them, ready for {@link insert}. */
  encode(layers: readonly Layer[], detail: LayerDetail): string;
  /** A packet's text with an addition behind tshark's own protocols. */
  insert(packet: string, addition: string): string;
  /** What tshark writes between two packets. */
  readonly separator: string;
  /** What ends a document with that many packets. */
  closing(packets: number): string;
}

/** Cuts what one run of tshark prints into packets, however it was cut into pieces on the way. */
export interface PacketSplitter {
  /** What stands in front of the first packet; empty until it is known in full. */
  readonly head: string;
  /** The packets that end in this piece, without what stands between them. */
  push(bytes: string): readonly string[];
  /** The packets that the end of the output completes; half a packet is dropped. */
  end(): readonly string[];
}
