import { isPcap } from '../pcap-framing.js';
import { isPcapng } from '../pcapng-framing.js';
import { PieceCutter } from '../pieces.js';
import { CommentMark } from './comment-writer.js';
import { OutputBytes } from './output-bytes.js';
import { PcapRewriting } from './pcap-rewriting.js';
import { PcapngRewriting } from './pcapng-rewriting.js';
import {
  type CommentChoice,
  noCounts,
  type Patch,
  type RewriteCounts,
  type RewriteStop,
} from './rewriting.js';

/** Bytes that tell the format of a file. */
const MAGIC = 4;

/**
 * Puts comments into a capture file, chunk by chunk. A pcapng file is copied byte for byte otherwise, and a pcap
 * file becomes one of pcapng. Comments that were written earlier, with the same mark, make way; those of others stay.
 * It ends without an exception whatever the file holds: {@link stop} says why.
 */
export class CaptureRewriter {
  private readonly output = new OutputBytes();
  private readonly mark: CommentMark;
  private first = new Uint8Array();
  private reading:
    { readonly framing: PcapRewriting | PcapngRewriting; readonly cutter: PieceCutter } | undefined;
  private refusal: RewriteStop | undefined;

  /**
   * @param mark - What each comment begins with, by which it is known again.
   * @param commentOf - Is asked for each packet, in the order of the file.
   */
  constructor(
    mark: string,
    private readonly commentOf: CommentChoice,
  ) {
    this.mark = new CommentMark(mark);
  }

  /** Why rewriting ended before the end of the file, if it did. */
  get stop(): RewriteStop | undefined {
    return this.refusal ?? this.reading?.framing.stop;
  }

  get counts(): Readonly<RewriteCounts> {
    return this.reading?.framing.counts ?? noCounts();
  }

  /** Takes the next bytes of the file; false when the rest of it cannot be read. */
  push(chunk: Uint8Array): boolean {
    if (this.reading !== undefined) return this.reading.cutter.push(chunk);
    const bytes = new Uint8Array(this.first.length + chunk.length);
    bytes.set(this.first);
    bytes.set(chunk, this.first.length);
    if (bytes.length < MAGIC) {
      this.first = bytes;
      return true;
    }
    const framing = this.framingOf(bytes);
    if (framing === undefined) {
      this.refusal = { kind: 'unsupported', reason: 'neither pcap nor pcapng' };
      return false;
    }
    this.reading = { framing, cutter: new PieceCutter(framing) };
    return this.reading.cutter.push(bytes);
  }

  /** What was written since this was last asked for; valid until the next chunk is pushed. */
  take(): Uint8Array {
    return this.output.take();
  }

  /** The file is at its end; what has to be put right in what was written. */
  end(): readonly Patch[] {
    const { reading } = this;
    if (reading === undefined) {
      this.refusal ??= { kind: 'unsupported', reason: 'neither pcap nor pcapng' };
      return [];
    }
    if (this.stop === undefined && reading.cutter.isInside) this.refusal = { kind: 'cut' };
    const { framing } = reading;
    return framing instanceof PcapngRewriting ? framing.end(this.stop !== undefined) : [];
  }

  private framingOf(bytes: Uint8Array): PcapRewriting | PcapngRewriting | undefined {
    const { output, mark, commentOf } = this;
    if (isPcap(bytes)) return new PcapRewriting(output, mark, commentOf);
    return isPcapng(bytes) ? new PcapngRewriting(output, mark, commentOf) : undefined;
  }
}
