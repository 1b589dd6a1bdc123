import type { FrameComment } from '../../capture/comment-feed.js';
import { type FrameComments, joinedComments } from '../../report/comments/frame-comments.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';

/** Comments that are handed on together; they wait until the frames are written that they belong to. */
const MOST_AT_ONCE = 512;

/** The comments of frames, one each, made of what there is to say of their segments. */
export async function* commentsOf(
  batches: AsyncIterable<Iterable<SegmentFacts>>,
  comments: FrameComments,
): AsyncGenerator<readonly FrameComment[]> {
  // The latest waits, for a frame may have several segments, also in the next batch.
  let latest: FrameComment | undefined;
  for await (const batch of batches) {
    let done: FrameComment[] = [];
    for (const facts of batch) {
      const text = comments.add(facts);
      if (text === undefined) continue;
      const { frameNumber, frameLength } = facts.segment;
      if (latest?.frameNumber === frameNumber) {
        latest = { ...latest, text: joinedComments(latest.text, text) };
        continue;
      }
      if (latest !== undefined) done.push(latest);
      latest = { frameNumber, frameLength, text };
      if (done.length < MOST_AT_ONCE) continue;
      yield done;
      done = [];
    }
    yield done;
  }
  if (latest !== undefined) yield [latest];
}
