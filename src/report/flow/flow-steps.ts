import type { Conversation } from '../../tcp/conversation.js';
import { conversationFacts } from '../conversation-facts.js';
import { isBulkRole, isEndOfAttempt, isOfTwoSyns } from '../shown-steps.js';
import type { FlowPart, FlowSegment } from './flow-graph.js';

/** Frames from the first to the last, both included; none when the first lies behind the last. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Which frames of a conversation are steps of its handshake or teardown, and where these parts lie. */
export class FlowSteps {
  readonly #places = new Map<number, NonNullable<FlowSegment['step']>>();
  readonly #handshake: Span;
  readonly #teardown: Span;

  /** @param facts - With any number of decimals, which matters to their texts only. */
  constructor(conversation: Conversation, facts = conversationFacts(conversation, 6)) {
    const { steps, teardown } = conversation;
    const opening = facts.handshake.frames;
    const closing = isEndOfAttempt(teardown.pattern) ? [] : facts.teardown.frames;
    this.#number(closing);
    const { syn, synAck, ack } = conversation.handshake.frames;
    // Three places, captured or not; where both ends sent a SYN alone, one for each segment.
    this.#number(isOfTwoSyns(conversation.handshake.pattern) ? opening : [syn, synAck, ack]);
    const all = steps.map(({ frame }) => frame);
    this.#handshake = spanOf(isEndOfAttempt(teardown.pattern) ? all : opening);
    const [start = Infinity] = closing;
    const later = steps
      .filter(({ teardownRole: role }) => role !== undefined && !isBulkRole(role))
      .map(({ frame }) => frame)
      .filter((frame) => frame >= start);
    this.#teardown = spanOf(closing.length === 0 ? [] : [...closing, ...later]);
  }

  /** Place of a frame among the steps of its part; nothing for a repeated step. */
  placeOf(frame: number): FlowSegment['step'] {
    return this.#places.get(frame);
  }

  partOf(frame: number): FlowPart {
    if (contains(this.#handshake, frame)) return 'handshake';
    return contains(this.#teardown, frame) ? 'teardown' : 'transfer';
  }

  #number(frames: readonly (number | undefined)[]): void {
    for (const [index, frame] of frames.entries()) {
      if (frame !== undefined) this.#places.set(frame, { number: index + 1, of: frames.length });
    }
  }
}

function spanOf(frames: readonly number[]): Span {
  return frames.reduce(
    ({ first, last }, frame) => ({ first: Math.min(first, frame), last: Math.max(last, frame) }),
    { first: Infinity, last: -Infinity },
  );
}

function contains({ first, last }: Span, frame: number): boolean {
  return first <= frame && frame <= last;
}
