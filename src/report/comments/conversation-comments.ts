import type { Conversation, StateReading } from '../../tcp/conversation.js';
import type { ConnectionFacts, SegmentFacts } from '../../tcp/segment-facts.js';
import type { Side } from '../../tcp/side.js';
import { conversationFacts } from '../conversation-facts.js';
import { explainFacts } from '../explain-conversation.js';
import type { FlowSegment } from '../flow/flow-graph.js';
import { FlowSegments } from '../flow/flow-segments.js';
import { isOfRole } from '../flow/role-of-segment.js';
import { headText, markTexts, stateText } from '../flow/row-words.js';
import { inSuccession } from '../in-succession.js';
import type { ReportText } from '../text/report-text.js';
import { timeDigitsOf } from '../time-text.js';
import type { CommentWords } from './comment-words.js';
import { isTakenForRepeat, marksBesideRole } from './marks-beside-role.js';
import { TroubleWords } from './trouble-words.js';

/** Says of each segment of one conversation what there is to say; of most of them nothing. */
export class ConversationComments {
  readonly #segments: FlowSegments;
  readonly #troubles: TroubleWords | undefined;
  /** On the whole conversation, until it was said. */
  #verdict: string | undefined;

  /** @param isStepsOnly - Leave out what is odd about segments in between. */
  constructor(
    private readonly conversation: Conversation,
    private readonly words: CommentWords,
    isStepsOnly: boolean,
  ) {
    const digits = timeDigitsOf(conversation);
    const facts = conversationFacts(conversation, digits);
    this.#segments = new FlowSegments(conversation, 0n, facts);
    this.#verdict = explainFacts(conversation, facts, words.report, digits);
    this.#troubles = isStepsOnly ? undefined : new TroubleWords(conversation, words);
  }

  /** Takes the next segment; one line of text, or `undefined` when it is ordinary. */
  add(facts: SegmentFacts): string | undefined {
    const segment = this.#segments.add(facts);
    if (segment === undefined) return undefined;
    const { conversation, words } = this;
    const parts = [
      ...this.#roleParts(segment, facts),
      ...(this.#troubles?.of(segment, facts) ?? []),
    ];
    const { comments } = words.report;
    const sentences = [
      ...(parts.length === 0 ? [] : [comments.sentence(parts)]),
      ...(this.#verdict === undefined ? [] : [this.#verdict]),
    ];
    this.#verdict = undefined;
    if (sentences.length === 0) return undefined;
    return comments.ofStream(conversation.stream, inSuccession(sentences));
  }

  /** What it does in handshake or teardown, and to the states of both ends. */
  #roleParts(segment: FlowSegment, { connection }: SegmentFacts): readonly string[] {
    const { flow, report } = this.words;
    if (connection === undefined) return [];
    const hasRole = isOfRole(segment);
    if (!hasRole && keepsStates(connection)) return [];
    const states = (['client', 'server'] as const).flatMap((side: Side) => {
      const { before, after } = connection[side];
      if (before.state === after.state || this.#isDisproved(after)) return [];
      return [report.comments.state(side, this.#stateWords(before), this.#stateWords(after))];
    });
    // What takes an inferred state back, or brings it back, may have no other part in handshake or teardown.
    if (!hasRole) return states;
    const head = headText(segment, flow);
    const { initiator } = this.conversation.teardown;
    const isFirst = segment.teardownRole === 'fin-1';
    const marks = marksBesideRole(segment);
    return [
      ...(head === undefined ? [] : [inPart(segment, head, report)]),
      ...(isFirst && initiator !== undefined ? [report.comments.closesFirst(initiator)] : []),
      ...(this.#troubles === undefined ? this.#ownWords(segment, marks) : []),
      ...states,
    ];
  }

  /** What is odd about a step, where troubles are left out. */
  #ownWords(segment: FlowSegment, marks: FlowSegment['marks']): readonly string[] {
    const { flow, report } = this.words;
    return [
      ...(isTakenForRepeat(segment) ? [report.comments.notRepeated(undefined)] : []),
      ...markTexts({ ...segment, marks }, flow),
    ];
  }

  /** Is a state inferred of a client that, as the verdict has it, never acknowledged the SYN-ACK? */
  #isDisproved({ state, confidence }: StateReading): boolean {
    const isHalfOpen = this.conversation.handshake.pattern === 'half-open';
    return isHalfOpen && state === 'ESTABLISHED' && confidence === 'inferred';
  }

  #stateWords(reading: StateReading): string {
    const { flow, report } = this.words;
    return reading.state === 'unknown-closing'
      ? report.comments.unknownClosing
      : stateText(reading, flow);
  }
}

function keepsStates({ client, server }: ConnectionFacts): boolean {
  return [client, server].every(({ before, after }) => before.state === after.state);
}

/** A step with the part that it is a step of. */
function inPart({ part, step }: FlowSegment, head: string, { comments }: ReportText): string {
  if (step === undefined || step.of === 1 || part === 'transfer') return head;
  return comments.inPart[part](head);
}
