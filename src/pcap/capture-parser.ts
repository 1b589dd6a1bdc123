import { CUT, type ParserStop, type RecordSink, unknown } from './capture-record.js';
import { isPcap, PcapFraming } from './pcap-framing.js';
import { isPcapng, type OtherFrameSink, PcapngFraming } from './pcapng-framing.js';
import { type Framing, PieceCutter } from './pieces.js';

/** Bytes that tell the format of a file. */
const MAGIC = 4;

/**
 * Is told of each piece of a file after its packet, if it holds one, was handed over: the header of the
 * file, a record or a block, from `at` on. The bytes are not to be kept.
 */
export type PieceSink = (bytes: Uint8Array, at: number, length: number) => void;

/**
 * Reads a capture file chunk by chunk, pcap or pcapng, and hands its packets over one after the other.
 * It ends without an exception whatever the file holds: {@link stop} says why.
 */
export class CaptureParser {
  private first = new Uint8Array();
  private reading: { framing: PcapFraming | PcapngFraming; cutter: PieceCutter } | undefined;
  private refusal: ParserStop | undefined;

  /** @param onOtherFrame - Told of frames without a packet, at which reading ends otherwise. */
  constructor(
    private readonly sink: RecordSink,
    private readonly onPiece?: PieceSink,
    private readonly onOtherFrame?: OtherFrameSink,
  ) {}

  /** Why reading ended before the end of the file, if it did. */
  get stop(): ParserStop | undefined {
    return this.refusal ?? this.reading?.framing.stop;
  }

  /** Takes the next bytes of the file; false when no more are wanted. */
  push(chunk: Uint8Array): boolean {
    if (this.reading !== undefined) return this.reading.cutter.push(chunk);
    const bytes = joined(this.first, chunk);
    if (bytes.length < MAGIC) {
      this.first = bytes;
      return true;
    }
    const framing = this.framingOf(bytes);
    if (framing === undefined) {
      this.refusal = unknown('a file that is neither pcap nor pcapng');
      return false;
    }
    this.reading = { framing, cutter: new PieceCutter(this.watched(framing)) };
    return this.reading.cutter.push(bytes);
  }

  /** The file is at its end. */
  end(): void {
    if (this.stop !== undefined) return;
    if (this.reading === undefined) this.refusal = unknown('a file of three bytes or fewer');
    else if (this.reading.cutter.isInside) this.refusal = CUT;
  }

  private watched(framing: Framing): Framing {
    const { onPiece } = this;
    if (onPiece === undefined) return framing;
    return {
      lengthOf: (bytes, at, available) => framing.lengthOf(bytes, at, available),
      take: (bytes, at, length) => {
        const goesOn = framing.take(bytes, at, length);
        if (goesOn) onPiece(bytes, at, length);
        return goesOn;
      },
    };
  }

  private framingOf(bytes: Uint8Array): PcapFraming | PcapngFraming | undefined {
    if (isPcap(bytes)) return new PcapFraming(this.sink);
    return isPcapng(bytes) ? new PcapngFraming(this.sink, this.onOtherFrame) : undefined;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
