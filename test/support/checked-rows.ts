import {
  type CheckedConversation,
  checkedConversation,
} from '../../src/check/checked-conversation.js';
import { readRules } from '../../src/check/read-rules.js';
import type { Rule } from '../../src/check/rule.js';
import { conversationsDocument } from '../../src/report/conversations-document.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import { captureFacts } from './conversation-builder.js';

/** Conversations as `check` sees them. */
export function checkedOf(
  conversations: readonly Conversation[],
  path = 'a.pcapng',
): CheckedConversation[] {
  const facts = captureFacts();
  return conversationsDocument(facts, conversations).conversations.map((record) =>
    checkedConversation(record, { path, sha256: facts.sha256 }),
  );
}

/** The only rule of a file with these lines in it. */
export function ruleWith(...lines: readonly string[]): Rule {
  const { book, problems } = readRules(`expect:\n  - ${lines.join('\n    ')}`);
  const rule = book?.rules[0];
  if (rule === undefined) throw new Error(JSON.stringify(problems));
  return rule;
}
