import { conversationTextIn } from '../../report/text/conversation-text-in.js';
import { flowTextOf } from '../../report/text/flow-texts.js';
import type { Language } from '../../report/text/languages.js';
import type { HandshakePattern } from '../../tcp/handshake-pattern.js';
import type { ResetClass } from '../../tcp/reset-class.js';
import type { Outcome, TeardownPattern } from '../../tcp/teardown-pattern.js';

/** What the report calls that which JSON has ids for. */
export interface LiveWords {
  readonly handshake: (pattern: HandshakePattern) => string;
  readonly teardown: (pattern: TeardownPattern) => string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly reset: Readonly<Record<ResetClass, string>>;
}

/** The report's words in a language, for lines and totals of `live`. */
export async function liveWordsIn(language: Language): Promise<LiveWords> {
  const { handshakePattern, teardownPattern, outcome } = await conversationTextIn(language);
  return {
    handshake: (pattern) => handshakePattern(pattern, []),
    teardown: teardownPattern,
    outcome,
    reset: flowTextOf(language).roles.reset,
  };
}
