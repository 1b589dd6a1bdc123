import type { Conversation } from '../../tcp/conversation.js';
import { ACK } from '../../tcp/segment.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';
import { isAfter } from '../../tcp/sequence.js';
import type { Side } from '../../tcp/side.js';
import type { ConversationFacts } from '../conversation-facts.js';
import type { FlowSegment } from './flow-graph.js';
import { SegmentMarks } from './flow-marks.js';
import { FlowSteps } from './flow-steps.js';
import { takenBackBy } from './taken-back.js';

/** Says of each segment of a conversation, in capture order, what can be shown of it. */
export class FlowSegments {
  readonly #steps: FlowSteps;
  readonly #marks = new SegmentMarks();
  /** Highest `tcp.nxtseq` of each end so far. */
  readonly #next: Partial<Record<Side, number>> = {};

  /**
   * @param zeroNanos - Time that times count from.
   * @param facts - Of the conversation, where they are there already.
   */
  constructor(
    conversation: Conversation,
    private readonly zeroNanos = 0n,
    facts?: ConversationFacts,
  ) {
    this.#steps = new FlowSteps(conversation, facts);
  }

  /** Takes the next segment; nothing of a header that belongs to no connection. */
  add(facts: SegmentFacts): FlowSegment | undefined {
    const { segment, wireshark, connection } = facts;
    if (wireshark === undefined || connection === undefined) return undefined;
    const { shown } = wireshark;
    const { frameNumber: frame, flags, length = 0 } = segment;
    const { from, handshakeRole, teardownRole, resetClass } = connection;
    const isStep = handshakeRole !== undefined || teardownRole !== undefined;
    const marks = this.#marks.of(facts);
    const expected = this.#next[from];
    if (shown.nextSeq !== undefined && (expected === undefined || isAfter(shown.nextSeq, expected)))
      this.#next[from] = shown.nextSeq;
    const takenBack = takenBackBy(flags, connection);
    const isAhead = expected !== undefined && isAfter(shown.seq, expected);
    return {
      kind: 'segment',
      part: this.#steps.partOf(frame),
      frame,
      timeNanos: segment.timeNanos - this.zeroNanos,
      from,
      flags,
      seq: shown.seq,
      ack: (flags & ACK) === 0 ? undefined : shown.ack,
      length,
      window: shown.window,
      step: isStep ? this.#steps.placeOf(frame) : undefined,
      handshakeRole,
      teardownRole,
      resetClass,
      marks,
      missingBytes:
        isAhead && marks.includes('lost_segment') ? (shown.seq - expected) >>> 0 : undefined,
      states: { client: connection.client.after, server: connection.server.after },
      ...(takenBack && { takenBack }),
    };
  }
}
