import type { RootContent } from 'mdast';
import type { Conversation } from '../../tcp/conversation.js';
import { eventFacts, MOST_EVENTS } from '../event-facts.js';
import { explainStep } from '../explain-step.js';
import { inSuccession } from '../in-succession.js';
import { heading, list, plain, prose } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import { straySteps } from '../shown-steps.js';

/** What else went on: closed windows, keep-alives, strays, challenge ACKs; nothing when there was nothing. */
export function eventsSection(
  conversation: Conversation,
  title: string,
  { text, digits }: ReportContext,
): RootContent[] {
  const { events } = text;
  const facts = eventFacts(conversation, digits);
  const strays = straySteps(conversation);
  const told = strays.steps.slice(0, MOST_EVENTS);
  const otherStrays = strays.steps.length + strays.omitted - told.length;
  const sentences = [
    ...(facts.reuse ? [events.reuse(facts.reuse)] : []),
    ...facts.stalls.flatMap((stall) => [
      ...stall.periods.map((period) => events.stall(period, stall)),
      ...(stall.others > 0 ? [events.moreStalls(stall)] : []),
    ]),
    ...facts.keepAlives.map(events.keepAlives),
    ...told.map((step) =>
      inSuccession(explainStep(conversation, step, 'handshake', undefined, text, digits)),
    ),
    ...(otherStrays > 0 ? [events.moreStrays(otherStrays)] : []),
    ...facts.challenges.flatMap((challenge) => [
      ...challenge.first.map((each) => events.challenge(each, challenge)),
      ...(challenge.others > 0 ? [events.moreChallenges(challenge)] : []),
    ]),
    ...facts.hints.map(events.hint),
  ];
  if (sentences.length === 0) return [];
  return [heading(3, [plain(events.heading(title))]), list(sentences.map(prose))];
}
