import { withoutAbsent } from '../report/without-absent.js';
import { type Grade, verdictOf } from './grade.js';
import type { Evidence, RuleResult } from './judge-rule.js';
import type { RuleBook } from './rule.js';

/** What `check --json` prints; `docs/check.md` describes every property. */
export function checkDocument({ title, rules }: RuleBook, grades: readonly Grade[]) {
  return withoutAbsent({
    schema: 'sharkscribe/check/1',
    title,
    rules: rules.map(({ name, points }) => ({ name, points })),
    passed: grades.length > 0 && grades.every(isWhole),
    submissions: grades.map((grade) => ({
      name: grade.name,
      captures: grade.captures.map(withoutAbsent),
      conversations: grade.conversations,
      points: grade.points,
      mostPoints: grade.mostPoints,
      results: grade.results.map((result, index) => resultRecord(grade, result, index)),
    })),
  });
}

/** Was all of it read, and do all rules hold? */
function isWhole(grade: Grade): boolean {
  return !grade.hasProblem && grade.results.every(({ passed }) => passed);
}

function resultRecord(grade: Grade, result: RuleResult, index: number) {
  const verdict = verdictOf(grade, result);
  const { points } = result.rule;
  return {
    rule: index,
    verdict,
    points: verdict === 'pass' ? points : 0,
    chosen: result.chosen,
    fulfilled: result.fulfilled,
    deciding: result.deciding,
    evidence: result.evidence.map(evidenceRecord),
  };
}

function evidenceRecord({ misses, ...evidence }: Evidence) {
  return { ...evidence, misses: misses.map(withoutAbsent) };
}
