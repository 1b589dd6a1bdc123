import { KnownFailure } from '../errors/known-failure.js';

/** What is to be said of a frame. */
export interface FrameComment {
  readonly frameNumber: number;
  /** Bytes of the frame on the wire, by which it is made sure that it is the same one. */
  readonly frameLength: number;
  readonly text: string;
}

/** Comments that come in batches, in the order of their frames, and are asked for by their numbers. */
export class CommentFeed {
  private readonly waiting = new Map<number, FrameComment>();
  private readonly comments: AsyncIterator<readonly FrameComment[]>;
  private latest = 0;
  private isOver = false;

  /** @param path - Of the capture, for messages. */
  constructor(
    comments: AsyncIterable<readonly FrameComment[]>,
    private readonly path: string,
  ) {
    this.comments = comments[Symbol.asyncIterator]();
  }

  /** Has all comments of frames up to this one ready. */
  async reach(frameNumber: number): Promise<void> {
    while (!this.isOver && this.latest <= frameNumber) {
      const next = await this.comments.next();
      if (next.done === true) {
        this.isOver = true;
        return;
      }
      for (const comment of next.value) {
        this.latest = comment.frameNumber;
        this.waiting.set(this.latest, comment);
      }
    }
  }

  /** The comment of a frame, which is then forgotten. */
  take(frameNumber: number, frameLength: number): string | undefined {
    const comment = this.waiting.get(frameNumber);
    if (comment === undefined) return undefined;
    this.waiting.delete(frameNumber);
    if (comment.frameLength !== frameLength) {
      throw new KnownFailure('CAPTURE_UNREADABLE', (text) =>
        text.countedOtherwise(this.path, frameNumber),
      );
    }
    return comment.text;
  }

  /** No more are wanted. */
  async close(): Promise<void> {
    this.waiting.clear();
    await this.comments.return?.();
  }
}
