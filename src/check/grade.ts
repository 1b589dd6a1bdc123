import type { CheckedConversation } from './checked-conversation.js';
import { judgeRule, type RuleResult } from './judge-rule.js';
import type { RuleBook } from './rule.js';

/** A capture of a submission, and what came of reading it. */
export interface ReadCapture {
  /** As it is shown. */
  readonly path: string;
  readonly sha256?: string;
  readonly conversations: readonly CheckedConversation[];
  /** Why it could not be read, or not to its end. */
  readonly problem?: string;
}

/** What was handed in: a capture, or a folder of some. */
export interface Submission {
  readonly name: string;
  readonly captures: readonly ReadCapture[];
}

/** A submission held against all rules. */
export interface Grade {
  readonly name: string;
  readonly captures: readonly Omit<ReadCapture, 'conversations'>[];
  /** Conversations in all captures. */
  readonly conversations: number;
  readonly results: readonly RuleResult[];
  readonly points: number;
  readonly mostPoints: number;
  /** Nothing of it could be read, so that no rule says anything. */
  readonly isUnread: boolean;
  /** A part of it could not be read. */
  readonly hasProblem: boolean;
}

/** Holds a submission against all rules. */
export function gradeSubmission({ rules }: RuleBook, { name, captures }: Submission): Grade {
  const conversations = captures.flatMap((capture) => capture.conversations);
  const hasProblem = captures.length === 0 || captures.some(({ problem }) => problem !== undefined);
  const results = rules.map((rule) => judgeRule(rule, conversations));
  const isUnread = captures.every(({ sha256 }) => sha256 === undefined);
  const passed = isUnread ? [] : results.filter((result) => result.passed);
  return {
    name,
    captures: captures.map(({ conversations: _, ...capture }) => capture),
    conversations: conversations.length,
    results,
    points: sumOf(passed.map(({ rule }) => rule.points)),
    mostPoints: sumOf(rules.map(({ points }) => points)),
    isUnread,
    hasProblem,
  };
}

/** Without the noise of adding halves and tenths. */
function sumOf(points: readonly number[]): number {
  return Number(points.reduce((sum, each) => sum + each, 0).toFixed(6));
}

/** What came of a rule for a submission. */
export type Verdict = 'pass' | 'fail' | 'error';

export function verdictOf(grade: Grade, result: RuleResult): Verdict {
  if (grade.isUnread) return 'error';
  return result.passed ? 'pass' : 'fail';
}
