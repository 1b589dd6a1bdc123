import { csvText } from '../export/csv-cell.js';
import { type Grade, verdictOf } from './grade.js';
import type { RuleBook } from './rule.js';

/**
 * The grades as CSV (RFC 4180) for a spreadsheet: a line for each submission, with the points of each rule. The
 * points of a rule about which nothing could be read are an empty cell.
 */
export function gradesCsv({ rules }: RuleBook, grades: readonly Grade[]): string {
  const heading = [
    ...['submission', 'points', 'most_points', 'captures', 'conversations', 'problem'],
    ...rules.map(({ name }, index) => `${index + 1}. ${name}`),
  ];
  const rows = grades.map((grade) => [
    grade.name,
    String(grade.points),
    String(grade.mostPoints),
    String(grade.captures.length),
    String(grade.conversations),
    problemOf(grade),
    ...grade.results.map((result) => {
      const verdict = verdictOf(grade, result);
      return verdict === 'error' ? '' : String(verdict === 'pass' ? result.rule.points : 0);
    }),
  ]);
  return [heading, ...rows].map((row) => `${row.map(csvText).join(',')}\r\n`).join('');
}

function problemOf({ captures }: Grade): string {
  if (captures.length === 0) return 'no capture';
  return captures
    .flatMap(({ path, problem }) => (problem === undefined ? [] : [`${path}: ${problem}`]))
    .join('; ');
}
