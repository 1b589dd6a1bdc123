import type { Conversation } from '../tcp/conversation.js';
import { conversationFacts } from './conversation-facts.js';
import { eventFacts } from './event-facts.js';
import { inSuccession } from './in-succession.js';
import { en } from './text/en.js';
import type { ReportText } from './text/report-text.js';
import { timeDigitsOf, type TimeDigits } from './time-text.js';

/** The verdict on a conversation in one or two plain sentences, with the frames that prove it. */
export function explainConversation(
  conversation: Conversation,
  text: ReportText = en,
  digits: TimeDigits = timeDigitsOf(conversation),
): string {
  const facts = conversationFacts(conversation, digits);
  const sentences = [
    text.verdict.handshake[conversation.handshake.pattern](facts),
    text.verdict.teardown[conversation.teardown.pattern](facts),
    ...text.verdict.suffixes(facts),
    ...text.verdict.events(eventFacts(conversation, digits)),
  ].filter((sentence) => sentence !== undefined);
  return inSuccession(sentences);
}
