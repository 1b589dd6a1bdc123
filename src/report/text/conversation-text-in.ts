import { conversationEn } from './en/conversation.js';
import type { Language } from './languages.js';
import type { ConversationText } from './report-text.js';

/** The words of a list of conversations, without the rest of the catalogue: most starts need no more. */
export async function conversationTextIn(language: Language): Promise<ConversationText> {
  switch (language) {
    case 'en':
      return conversationEn;
    case 'zh-CN':
      return (await import('./zh-cn/conversation.js')).conversationZh;
  }
}
