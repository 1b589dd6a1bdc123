import { CUT, type ParserStop, type RecordSink, unknown } from './capture-record.js';
import { isPcap, PcapFraming } from './pcap-framing.js';
import { isPcapng, PcapngFraming } from './pcapng-framing.js';
import { PieceCutter } from './pieces.js';

/** Bytes that tell the format of a file. */
const MAGIC = 4;

/**
 * Reads a capture file chunk by chunk, pcap or pcapng, and hands its packets over one after the other.
 * It ends without an exception whatever the file holds: {@link stop} says why.
 */
export class CaptureParser {
  private first = new Uint8Array();
  private reading: { framing: PcapFraming | PcapngFraming; cutter: PieceCutter } | undefined;
  private refusal: ParserStop | undefined;

  constructor(private readonly sink: RecordSink) {}

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
    this.reading = { framing, cutter: new PieceCutter(framing) };
    return this.reading.cutter.push(bytes);
  }

  /** The file is at its end. */
  end(): void {
    if (this.stop !== undefined) return;
    if (this.reading === undefined) this.refusal = unknown('a file of three bytes or fewer');
    else if (this.reading.cutter.isInside) this.refusal = CUT;
  }

  private framingOf(bytes: Uint8Array): PcapFraming | PcapngFraming | undefined {
    if (isPcap(bytes)) return new PcapFraming(this.sink);
    return isPcapng(bytes) ? new PcapngFraming(this.sink) : undefined;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
