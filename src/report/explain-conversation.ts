import type { Conversation } from '../tcp/conversation.js';
import { type ConversationFacts, conversationFacts } from './conversation-facts.js';
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
  return explainFacts(conversation, conversationFacts(conversation, digits), text, digits);
}

/** The same where the facts of the conversation, with these digits, are there already. */
export function explainFacts(
  conversation: Conversation,
  facts: ConversationFacts,
  text: ReportText,
  digits: TimeDigits,
): string {
  const sentences = [
    text.verdict.handshake[conversation.handshake.pattern](facts),
    text.verdict.teardown[conversation.teardown.pattern](facts),
    ...text.verdict.suffixes(facts),
    ...text.verdict.events(eventFacts(conversation, digits)),
  ].filter((sentence) => sentence !== undefined);
  return inSuccession(sentences);
}
