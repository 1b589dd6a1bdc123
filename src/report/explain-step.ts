import type { Conversation, ConversationStep } from '../tcp/conversation.js';
import { stepFacts } from './step-facts.js';
import type { ReportText } from './text/report-text.js';
import type { TimeDigits } from './time-text.js';

/** The part of a conversation that a step is looked at in; a FIN may belong to both. */
export type Phase = 'handshake' | 'teardown';

/** Place of a step among the steps of its phase, first transmissions only, counted from 1. */
export interface Place {
  readonly number: number;
  readonly of: number;
}

/** Short name of what a step does in a phase. */
export function stepLabel(step: ConversationStep, phase: Phase, text: ReportText): string {
  const labels = [handshakeLabel(step, text), teardownLabel(step, text)];
  const ordered = phase === 'handshake' ? labels : labels.reverse();
  return ordered.find((label) => label !== undefined) ?? text.steps.otherLabel;
}

/** Everything that a step is called, for places that know no phase. */
export function stepLabels(step: ConversationStep, text: ReportText): string {
  const labels = [handshakeLabel(step, text), teardownLabel(step, text)];
  return labels.filter((label) => label !== undefined).join(' / ') || text.steps.otherLabel;
}

/** What a step does and what its numbers prove, sentence by sentence. */
export function explainStep(
  conversation: Conversation,
  step: ConversationStep,
  phase: Phase,
  place: Place | undefined,
  text: ReportText,
  digits: TimeDigits,
): readonly string[] {
  const facts = stepFacts(conversation, step, digits);
  const { steps } = text;
  const { handshakeRole, teardownRole, resetClass, resetAcceptance } = step;
  const isOfUnseenSyn =
    handshakeRole === 'syn-ack' && conversation.handshake.frames.syn === undefined;
  const opening = handshakeRole && steps.handshake[handshakeRole].explain(facts);
  const closing =
    teardownRole === undefined || teardownRole === 'rst'
      ? resetClass && steps.reset[resetClass].explain(facts)
      : steps.teardown[teardownRole].explain(facts);
  const [first, second] = phase === 'handshake' ? [opening, closing] : [closing, opening];
  return [
    steps.lead(step.frame, place, stepLabel(step, phase, text), step.from),
    first ?? second,
    acknowledgment(facts, isOfUnseenSyn, text),
    resetAcceptance && steps.resetAcceptance[resetAcceptance],
    steps.repeats(facts),
  ].filter((sentence) => sentence !== undefined);
}

function handshakeLabel({ handshakeRole }: ConversationStep, text: ReportText): string | undefined {
  return handshakeRole && text.steps.handshake[handshakeRole].label;
}

function teardownLabel(
  { teardownRole, resetClass }: ConversationStep,
  text: ReportText,
): string | undefined {
  if (teardownRole === undefined) return undefined;
  if (teardownRole !== 'rst') return text.steps.teardown[teardownRole].label;
  return resetClass && text.steps.reset[resetClass].label;
}

function acknowledgment(
  facts: ReturnType<typeof stepFacts>,
  isOfUnseenSyn: boolean,
  { steps }: ReportText,
): string | undefined {
  if (!facts.hasAck) return undefined;
  if (facts.covers) return steps.covers(facts.covers, facts);
  if (facts.acksFrame)
    return steps.acksFrame(facts.acksFrame.frame, facts.acksFrame.seconds, facts);
  return isOfUnseenSyn ? steps.acksUncaptured(facts) : steps.acksNothingNew(facts);
}
