import type { ConversationRow } from '../export/conversation-columns.js';
import type { RowTest } from '../filter/compile-filter.js';
import type { CheckedConversation } from './checked-conversation.js';
import { filterRow } from './check-fields.js';
import type { Limits } from './limits.js';
import {
  COUNTS,
  type CountKey,
  DURATIONS,
  type DurationKey,
  NOBODY,
  THAT,
  VALIDATED,
  type WordKey,
} from './vocabulary.js';

/** One thing that a rule says of a conversation. */
export interface Assertion {
  /** As in the rules: `closed-by`. */
  readonly key: string;
  /** As in the rules: `client`, `<= 5`. */
  readonly expected: string;
  readonly holds: (row: ConversationRow) => boolean;
  /** What the conversation has there; `undefined` where the capture does not tell. */
  readonly found: (row: ConversationRow) => string | undefined;
  /** The frames that show it; none when it is about all of them. */
  readonly frames: (conversation: CheckedConversation) => readonly number[];
}

const WORD_OF: Readonly<Record<WordKey, (row: ConversationRow) => string | undefined>> = {
  handshake: (row) => row.handshake,
  teardown: (row) => row.teardown,
  outcome: (row) => row.outcome,
  'closed-by': (row) => row.closed_by ?? NOBODY,
};

const FRAMES_OF: Readonly<Record<string, Assertion['frames']>> = {
  handshake: ({ frames }) => frames.handshake,
  'retransmitted-syns': ({ frames }) => frames.handshake,
  irtt: ({ frames }) => frames.handshake,
  teardown: ({ frames }) => frames.teardown,
  'closed-by': ({ frames }) => frames.teardown,
  'close-time': ({ frames }) => frames.teardown,
  outcome: ({ frames }) => [...new Set([...frames.handshake, ...frames.teardown])],
  resets: ({ frames }) => frames.resets,
};

function framesOf(key: string): Assertion['frames'] {
  return FRAMES_OF[key] ?? (() => []);
}

/** One of some words. */
export function wordAssertion(key: WordKey, words: readonly string[]): Assertion {
  const wantsProof = key === 'handshake' && words.includes(VALIDATED);
  return {
    key,
    expected: words.join(', '),
    holds: (row) =>
      words.includes(WORD_OF[key](row) ?? '') || (wantsProof && row.handshake_validated === true),
    found: WORD_OF[key],
    frames: framesOf(key),
  };
}

/** A count within limits. */
export function countAssertion(key: CountKey, limits: Limits): Assertion {
  return numberAssertion(key, limits, (row) => row[COUNTS[key]], String);
}

/** A duration within limits; one that is not known is not within them. */
export function durationAssertion(key: DurationKey, limits: Limits): Assertion {
  return numberAssertion(
    key,
    limits,
    (row) => row[DURATIONS[key]],
    (seconds) => `${seconds} s`,
  );
}

function numberAssertion(
  key: string,
  limits: Limits,
  read: (row: ConversationRow) => number | undefined,
  show: (value: number) => string,
): Assertion {
  return {
    key,
    expected: limits.text,
    holds: (row) => {
      const value = read(row);
      return value !== undefined && limits.allows(value);
    },
    found: (row) => {
      const value = read(row);
      return value === undefined ? undefined : show(value);
    },
    frames: framesOf(key),
  };
}

/** Whatever a filter says. */
export function filterAssertion(filter: string, test: RowTest): Assertion {
  return {
    key: THAT,
    expected: filter,
    holds: (row) => test(filterRow(row)),
    found: (row) => String(test(filterRow(row))),
    frames: framesOf(THAT),
  };
}
