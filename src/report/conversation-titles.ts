import type { Conversation } from '../tcp/conversation.js';
import type { ReportText } from './text/report-text.js';

/** What a conversation is called: as a heading, and inside one. */
export interface ConversationTitle {
  readonly heading: string;
  readonly name: string;
}

/**
 * The title of each conversation: its stream's number, and which connection of the stream it is when
 * a port pair was used again and Wireshark kept the number.
 */
export function titlesOf(
  conversations: readonly Conversation[],
  { conversation: { heading, name } }: ReportText,
): ReadonlyMap<Conversation, ConversationTitle> {
  const counts = new Map<number, number>();
  const titles = new Map<Conversation, ConversationTitle>();
  for (const conversation of conversations) {
    const { stream } = conversation;
    const ordinal = (counts.get(stream) ?? 0) + 1;
    counts.set(stream, ordinal);
    titles.set(conversation, { heading: heading(stream, ordinal), name: name(stream, ordinal) });
  }
  return titles;
}
