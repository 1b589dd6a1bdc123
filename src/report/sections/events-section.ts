import type { RootContent } from 'mdast';
import type { Conversation } from '../../tcp/conversation.js';
import { eventFacts } from '../event-facts.js';
import { heading, list, plain, prose } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';

/** What else went on: closed windows, keep-alives, challenge ACKs; nothing when there was nothing. */
export function eventsSection(
  conversation: Conversation,
  title: string,
  { text: { events }, digits }: ReportContext,
): RootContent[] {
  const facts = eventFacts(conversation, digits);
  const sentences = [
    ...(facts.reuse ? [events.reuse(facts.reuse)] : []),
    ...facts.stalls.flatMap((stall) => [
      ...stall.periods.map((period) => events.stall(period, stall)),
      ...(stall.others > 0 ? [events.moreStalls(stall)] : []),
    ]),
    ...facts.keepAlives.map(events.keepAlives),
    ...facts.challenges.flatMap((challenge) => [
      ...challenge.first.map((each) => events.challenge(each, challenge)),
      ...(challenge.others > 0 ? [events.moreChallenges(challenge)] : []),
    ]),
    ...facts.hints.map(events.hint),
  ];
  if (sentences.length === 0) return [];
  return [heading(3, [plain(events.heading(title))]), list(sentences.map(prose))];
}
