import { CaptureRewriter } from '../pcap/rewrite/capture-rewriter.js';
import type { RewriteCounts, RewriteStop } from '../pcap/rewrite/rewriting.js';
import { CommentFeed, type FrameComment } from './comment-feed.js';
import type { CaptureSource } from './source.js';

/** Fewest bytes of a file that make a frame: the header of a record or block. */
const SHORTEST_FRAME = 16;
/** Bytes of a capture that are rewritten together: the comments on as many frames as may be in them have to wait. */
const PIECE_BYTES = 1 << 16;

/** What came of writing a capture with comments. */
export interface RewrittenCapture {
  readonly counts: Readonly<RewriteCounts>;
  /** Why the rest of the capture is missing, if it is. */
  readonly stop: RewriteStop | undefined;
}

/** What to write into a capture. */
export interface RewriteOptions {
  /** What each comment begins with, by which it is known again. */
  readonly mark: string;
  /** In the order of their frames, many at a time. */
  readonly comments: AsyncIterable<readonly FrameComment[]>;
  readonly signal?: AbortSignal | undefined;
}

/** A file that is written to, as a `FileHandle` is. */
export interface RewriteOutput {
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
}

/**
 * Writes a capture once more, as pcapng, with comments. What is there is kept byte for byte, but for comments that
 * were written earlier with the same mark. A damaged capture is written as far as it can be read.
 *
 * @param output - An empty file.
 * @throws LabError CAPTURE_UNREADABLE when the comments are of other frames.
 */
export async function rewriteCapture(
  source: Pick<CaptureSource, 'path' | 'read'>,
  output: RewriteOutput,
  { mark, comments, signal }: RewriteOptions,
): Promise<RewrittenCapture> {
  const feed = new CommentFeed(comments, source.path);
  const rewriter = new CaptureRewriter(mark, (frame, length) => feed.take(frame, length));
  let position = 0;
  const write = async (bytes: Uint8Array, at: number) => {
    for (let done = 0; done < bytes.length;) {
      done += (await output.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
    }
  };
  const writeOn = async () => {
    const bytes = rewriter.take();
    await write(bytes, position);
    position += bytes.length;
  };
  try {
    let broken: RewriteStop | undefined;
    try {
      for await (const chunk of source.read()) {
        signal?.throwIfAborted();
        let goesOn = true;
        for (let at = 0; goesOn && at < chunk.length; at += PIECE_BYTES) {
          const piece = chunk.subarray(at, at + PIECE_BYTES);
          const most = Math.ceil(piece.length / SHORTEST_FRAME) + 1;
          await feed.reach(rewriter.counts.frames + most);
          goesOn = rewriter.push(piece);
        }
        await writeOn();
        if (!goesOn) break;
      }
    } catch (error) {
      broken = brokenArchive(error);
      if (broken === undefined) throw error;
    }
    const patches = rewriter.end();
    for (const { at, bytes } of patches) await write(bytes, at);
    return { counts: rewriter.counts, stop: rewriter.stop ?? broken };
  } finally {
    await feed.close();
  }
}

/** A gzipped file that is damaged gives what could be unpacked, and then an error of zlib's. */
function brokenArchive(error: unknown): RewriteStop | undefined {
  const isOfZlib =
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('Z_');
  return isOfZlib ? { kind: 'damaged', reason: error.message } : undefined;
}
