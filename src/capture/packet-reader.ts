import { EkReader, EkSyntaxError } from '../decode/ek.js';
import { readJsonPacket } from '../decode/json.js';
import { JsonSplitter } from '../decode/json-splitter.js';
import { PdmlSplitter } from '../decode/pdml-splitter.js';
import type { LabError } from '../errors/lab-error.js';
import { KnownFailure } from '../errors/known-failure.js';
import type { FieldCatalog } from '../model/field-type.js';
import type { Packet } from '../model/packet.js';
import { linesOf } from './lines.js';

/** The formats of tshark's that packet trees are read from. */
export type TreeFormat = 'ek' | 'json' | 'pdml';

/**
 * The packets in tshark's output, one at a time; to be gone through once.
 *
 * Going through them throws a {@link LabError} TSHARK_FAILED, which names the frame after which the text
 * makes no sense.
 */
export class PacketReader implements AsyncIterable<Packet> {
  /** Last frame that was read; 0 for none. */
  lastFrame = 0;
  /** The text ended inside a packet. */
  isTorn = false;

  constructor(
    private readonly output: AsyncIterable<Uint8Array>,
    private readonly format: TreeFormat,
    private readonly catalog: FieldCatalog,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Packet, void> {
    const packets = this.format === 'ek' ? this.fromLines() : this.fromPieces();
    for await (const packet of packets) {
      this.lastFrame = packet.frameNumber;
      yield packet;
    }
  }

  private async *fromLines(): AsyncGenerator<Packet, void> {
    const reader = new EkReader(this.catalog);
    /** Text that is not whole: of a tshark that died, or with a stray line break in it. */
    let torn: { readonly text: string; readonly error: EkSyntaxError } | undefined;
    for await (const line of linesOf(this.output)) {
      const text: string = torn === undefined ? line : `${torn.text}\n${line}`;
      try {
        const packet = reader.read(text);
        torn = undefined;
        if (packet !== undefined) yield packet;
      } catch (error) {
        if (!(error instanceof EkSyntaxError)) throw error;
        if (torn !== undefined) throw unreadable(torn.error.afterFrame, torn.error);
        torn = { text, error };
      }
    }
    this.isTorn = torn !== undefined;
  }

  private async *fromPieces(): AsyncGenerator<Packet, void> {
    const read = await readerOf(this.format);
    const splitter: Splitter = this.format === 'pdml' ? new PdmlSplitter() : new JsonSplitter();
    const decoder = new TextDecoder();
    for await (const chunk of this.output) {
      for (const text of splitter.push(decoder.decode(chunk, { stream: true }))) {
        yield this.readPiece(read, text);
      }
    }
    this.isTorn = splitter.isInside;
  }

  private readPiece(read: PieceReader, text: string): Packet {
    try {
      return read(text, this.catalog);
    } catch (error) {
      throw unreadable(this.lastFrame, error);
    }
  }
}

type PieceReader = (text: string, catalog: FieldCatalog) => Packet;

/** The XML parser is loaded for PDML only. */
async function readerOf(format: TreeFormat): Promise<PieceReader> {
  return format === 'pdml' ? (await import('../decode/pdml.js')).readPdmlPacket : readJsonPacket;
}

interface Splitter {
  readonly isInside: boolean;
  push(text: string): readonly string[];
}

/** The error for text of tshark's that is not what it should be. */
export function unreadable(afterFrame: number, cause?: unknown): LabError {
  return new KnownFailure('TSHARK_FAILED', (text) => text.outputUnreadable(afterFrame), { cause });
}
