import type { FrameComment } from '../../capture/comment-feed.js';
import { type FrameComments, joinedComments } from '../../report/comments/frame-comments.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';

/** The comments of frames, one each, made of what there is to say of their segments. */
export async function* commentsOf(
  segments: AsyncIterable<SegmentFacts>,
  comments: FrameComments,
): AsyncGenerator<FrameComment> {
  let latest: FrameComment | undefined;
  for await (const facts of segments) {
    const text = comments.add(facts);
    if (text === undefined) continue;
    const { frameNumber, frameLength } = facts.segment;
    if (latest?.frameNumber === frameNumber) {
      latest = { ...latest, text: joinedComments(latest.text, text) };
      continue;
    }
    if (latest !== undefined) yield latest;
    latest = { frameNumber, frameLength, text };
  }
  if (latest !== undefined) yield latest;
}
