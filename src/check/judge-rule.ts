import { filterRow } from './check-fields.js';
import type { CheckedConversation } from './checked-conversation.js';
import type { Demand, Rule } from './rule.js';

/** Conversations that are shown of each rule. */
const MOST_SHOWN = 10;

/** An assertion that does not hold. */
export interface Miss {
  readonly key: string;
  readonly expected: string;
  /** `undefined` where the capture does not tell. */
  readonly found: string | undefined;
}

/** A conversation that shows why a rule holds or does not. */
export interface Evidence {
  readonly capture: string;
  readonly stream: number;
  /** Frames that prove it; empty when it is about all frames of the conversation. */
  readonly frames: readonly number[];
  readonly firstFrame: number;
  readonly lastFrame: number;
  /** Empty when the conversation fulfils the rule. */
  readonly misses: readonly Miss[];
}

/** What came of a rule. */
export interface RuleResult {
  readonly rule: Rule;
  readonly passed: boolean;
  /** Conversations that the rule is about, and how many of them fulfil it. */
  readonly chosen: number;
  readonly fulfilled: number;
  /** The first ten that decide it. */
  readonly evidence: readonly Evidence[];
  /** How many decide it. */
  readonly deciding: number;
}

/** Holds the conversations of a submission against a rule. */
export function judgeRule(rule: Rule, conversations: readonly CheckedConversation[]): RuleResult {
  const { where } = rule;
  const chosen = conversations.filter(({ row }) => where === undefined || where(filterRow(row)));
  const fulfils = ({ row }: CheckedConversation) =>
    rule.assertions.every(({ holds }) => holds(row));
  const good = chosen.filter(fulfils);
  const passed = isMet(rule.demand, chosen.length, good.length);
  const deciding =
    passed || decidesByGood(rule.demand, good.length)
      ? good
      : chosen.filter((conversation) => !fulfils(conversation));
  return {
    rule,
    passed,
    chosen: chosen.length,
    fulfilled: good.length,
    evidence: deciding.slice(0, MOST_SHOWN).map((each) => evidenceOf(rule, each)),
    deciding: deciding.length,
  };
}

/** "All" of none is not enough: a submission without the conversation does not pass. */
function isMet(demand: Demand, chosen: number, good: number): boolean {
  if (demand.kind === 'count') {
    const { 'at-least': least = 0, 'at-most': most = Infinity, exactly = good } = demand.bounds;
    return good >= least && good <= most && good === exactly;
  }
  switch (demand.quantifier) {
    case 'all':
      return chosen > 0 && good === chosen;
    case 'any':
      return good > 0;
    case 'none':
      return good === 0;
  }
}

/** Is it the conversations that fulfil the rule which show why it does not hold? */
function decidesByGood(demand: Demand, good: number): boolean {
  if (demand.kind === 'quantifier') return demand.quantifier === 'none';
  const { 'at-most': most = Infinity, exactly = Infinity } = demand.bounds;
  return good > Math.min(most, exactly);
}

function evidenceOf(rule: Rule, conversation: CheckedConversation): Evidence {
  const { row, frames } = conversation;
  const missed = rule.assertions.filter(({ holds }) => !holds(row));
  const shown = missed.length > 0 ? missed : rule.assertions;
  const proof = shown.flatMap((assertion) => assertion.frames(conversation));
  return {
    capture: row.capture ?? '',
    stream: row.stream ?? 0,
    frames: [...new Set(proof)].sort((a, b) => a - b),
    firstFrame: frames.first,
    lastFrame: frames.last,
    misses: missed.map(({ key, expected, found }) => ({ key, expected, found: found(row) })),
  };
}
