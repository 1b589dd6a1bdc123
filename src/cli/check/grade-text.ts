import { type Grade, verdictOf } from '../../check/grade.js';
import type { Evidence, RuleResult } from '../../check/judge-rule.js';
import type { RuleBook } from '../../check/rule.js';
import { alignedColumns } from '../../report/aligned-columns.js';
import { visibleText } from '../../report/visible-text.js';
import type { CheckText } from '../text/check-text.js';

/** Frames that are named of each conversation. */
const MOST_FRAMES = 12;

/** Conversations that are named of a rule that holds. */
const MOST_OF_PASSED = 3;

/** All grades as text: of several submissions a table first, then those that lack something. */
export function gradesText({ rules }: RuleBook, grades: readonly Grade[], text: CheckText): string {
  const [only] = grades;
  if (only !== undefined && grades.length === 1) return gradeText(only, text);
  const numbers = rules.map((_, index) => String(index + 1));
  const table = [
    [text.headings.submission, ...numbers, text.headings.points],
    ...grades.map((grade) => [
      grade.name,
      ...grade.results.map((result) => text.verdicts[verdictOf(grade, result)]),
      text.points(grade.points, grade.mostPoints),
    ]),
  ];
  const legend = rules.map(({ name }, index) => [String(index + 1), name]);
  const parts = [
    linesOf(table),
    linesOf(legend),
    ...grades.flatMap((grade) => lackingText(grade, text)),
  ];
  return parts.join('\n');
}

/** What a submission lacks; nothing when all rules hold. */
function lackingText(grade: Grade, text: CheckText): readonly string[] {
  const results = grade.results.filter(({ passed }) => !passed);
  const isWhole = results.length === 0 && !grade.hasProblem;
  return isWhole ? [] : [gradeText({ ...grade, results }, text)];
}

function gradeText(grade: Grade, text: CheckText): string {
  const { headings } = text;
  const title = `${visibleText(grade.name)}${text.colon}${text.points(grade.points, grade.mostPoints)}\n`;
  const problems = grade.captures.flatMap(({ path, problem }) =>
    problem === undefined ? [] : [`${visibleText(path)}${text.colon}${visibleText(problem)}\n`],
  );
  if (grade.captures.length === 0) problems.push(`${text.noCapture}\n`);
  if (grade.isUnread || grade.results.length === 0) return title + problems.join('');
  const rows = grade.results.flatMap((result) => {
    const { name, points } = result.rule;
    const verdict = verdictOf(grade, result);
    const gained = `${verdict === 'pass' ? points : 0}/${points}`;
    const counted = text.fulfilled(result.fulfilled, result.chosen);
    const [first = '', ...others] = evidenceLines(result, grade.captures.length > 1, text);
    return [
      [text.verdicts[verdict], gained, name, counted, first],
      ...others.map((line) => ['', '', '', '', line]),
    ];
  });
  const heading = [
    ...[headings.verdict, headings.points, headings.rule],
    ...[headings.conversations, headings.evidence],
  ];
  return title + problems.join('') + linesOf([heading, ...rows]);
}

/** A line for each conversation that decides a rule. */
export function evidenceLines(
  result: RuleResult,
  isOneOfSeveral: boolean,
  text: CheckText,
): readonly string[] {
  if (result.deciding === 0) {
    if (result.chosen === 0) return [text.noneChosen];
    return result.fulfilled === 0 ? [text.noneFulfils] : [];
  }
  const shown = result.passed ? result.evidence.slice(0, MOST_OF_PASSED) : result.evidence;
  const lines = shown.map((each) => evidenceLine(each, isOneOfSeveral, text));
  const left = result.deciding - shown.length;
  return left > 0 ? [...lines, text.more(left)] : lines;
}

function evidenceLine(evidence: Evidence, isOneOfSeveral: boolean, text: CheckText): string {
  const { capture, stream, firstFrame, lastFrame, misses } = evidence;
  const shown = evidence.frames.slice(0, MOST_FRAMES);
  const frames = shown.length > 0 ? text.frames(shown) : text.span(firstFrame, lastFrame);
  const place = text.place(stream, isOneOfSeveral ? capture : undefined, frames);
  const missed = misses.map(({ key, expected, found }) => text.miss(key, expected, found));
  return missed.length === 0 ? place : `${place}${text.colon}${missed.join(text.also)}`;
}

function linesOf(rows: readonly (readonly string[])[]): string {
  const lines = alignedColumns(
    rows.map((row) => row.map(visibleText)),
    new Set(),
  );
  return lines.map((line) => `${line}\n`).join('');
}
