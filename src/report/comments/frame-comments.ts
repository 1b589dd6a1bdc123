import type { Conversation } from '../../tcp/conversation.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';
import { visibleText } from '../visible-text.js';
import type { CommentWords } from './comment-words.js';
import { ConversationComments } from './conversation-comments.js';

/** Longest comment, in characters; Wireshark shows it on one line. */
const LONGEST = 1_000;

/** Says of each segment of a capture what there is to say, in capture order. */
export class FrameComments {
  private readonly open = new Map<number, ConversationComments>();

  /** @param conversations - By the numbers of their connections. */
  constructor(
    private readonly conversations: ReadonlyMap<number, Conversation>,
    private readonly words: CommentWords,
    private readonly isStepsOnly: boolean,
  ) {}

  /** Takes the next segment; one line of text, or `undefined` when there is nothing to say of it. */
  add(facts: SegmentFacts): string | undefined {
    const number = facts.connection?.number;
    if (number === undefined) return undefined;
    const conversation = this.conversations.get(number);
    if (conversation === undefined) return undefined;
    let comments = this.open.get(number);
    if (comments === undefined) {
      comments = new ConversationComments(conversation, this.words, this.isStepsOnly);
      this.open.set(number, comments);
    }
    const text = comments.add(facts);
    if (facts.segment.frameNumber >= conversation.frames.last) this.open.delete(number);
    return text === undefined ? undefined : bounded(visibleText(text));
  }
}

/** What several headers of one frame are called for, together. */
export function joinedComments(first: string, second: string): string {
  return bounded(`${first} | ${second}`);
}

function bounded(text: string): string {
  if (text.length <= LONGEST) return text;
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
