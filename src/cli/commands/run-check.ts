import path from 'node:path';
import { checkDocument } from '../../check/check-document.js';
import type { Grade } from '../../check/grade.js';
import { gradesCsv } from '../../check/grades-csv.js';
import type { RuleResult } from '../../check/judge-rule.js';
import { junitXml } from '../../check/junit.js';
import type { RuleBook } from '../../check/rule.js';
import { jsonText } from '../../report/json-text.js';
import { findSubmissions, type FoundSubmission, isFolder } from '../check/find-submissions.js';
import { gradeCaptures, type GradingArguments } from '../check/grade-captures.js';
import { evidenceLines, gradesText } from '../check/grade-text.js';
import { loadRules } from '../check/load-rules.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode, worstOf } from '../exit-code.js';
import { checkOutput, writeOutput } from '../output-file.js';
import type { CheckText } from '../text/check-text.js';
import type { CliText } from '../text/cli-text.js';
import { en } from '../text/en.js';

/** Files that are named of those that are left aside. */
const MOST_NAMED = 10;

export interface CheckArguments extends GradingArguments {
  /** Captures, and folders of submissions. */
  readonly files: readonly string[];
  /** File of the rules. */
  readonly expected: string;
  readonly json: boolean;
  /** Files to write beside the table. */
  readonly junit: string | undefined;
  readonly csv: string | undefined;
}

/** Holds captures against rules, and prints what came of it. */
export async function runCheck(args: CheckArguments, context: CliContext): Promise<ExitCode> {
  const { terminal, language, text } = context;
  const book = await loadRules(args.expected, context);
  const submissions = await submissionsIn(args.files, context);
  await checkOutputs(args, submissions);
  // What programs read does not depend on the locale.
  const words = language === undefined ? en : text;
  const { grades, code } = await gradeCaptures(book, submissions, args, context, words);
  await terminal.print(
    args.json ? jsonText(checkDocument(book, grades)) : gradesText(book, grades, text.check),
  );
  if (args.junit !== undefined) {
    await writeOutput(args.junit, junitOf(book, grades, args.expected, words.check));
  }
  if (args.csv !== undefined) await writeOutput(args.csv, gradesCsv(book, grades));
  const outputs = [args.junit, args.csv].filter((output) => output !== undefined);
  for (const output of outputs) await terminal.note(text.messages.wrote(output));
  return worstOf([code, ...grades.map(codeOf)]);
}

/** Neither the rules, nor anything that was handed in, nor any other capture may be overwritten. */
async function checkOutputs(
  { junit, csv, expected }: CheckArguments,
  submissions: readonly FoundSubmission[],
): Promise<void> {
  const captures = submissions.flatMap(({ files }) => files.map(({ file }) => file));
  for (const [option, output] of [
    ['--junit', junit],
    ['--csv', csv],
  ] as const) {
    if (output === undefined) continue;
    const refuse = (what: Parameters<CheckText['overwrites']>[2]) => (text: CliText) =>
      text.check.overwrites(option, output, what);
    await checkOutput(output, captures, option, refuse('submission'));
    await checkOutput(output, [expected], option, refuse('rules'));
  }
}

async function submissionsIn(
  given: readonly string[],
  { terminal, text: { check } }: CliContext,
): Promise<readonly FoundSubmission[]> {
  const all: FoundSubmission[] = [];
  for (const each of given) {
    if (!(await isFolder(each))) {
      all.push({ name: each, files: [{ file: each, shown: each }] });
      continue;
    }
    const { submissions, skipped } = await findSubmissions(each);
    if (skipped.length > 0) {
      const named = skipped.slice(0, MOST_NAMED);
      await terminal.note(check.skipped(skipped.length, each, named));
    }
    if (submissions.length === 0) {
      throw new CliError('CAPTURE_NOT_FOUND', ({ check: words }) => words.noSubmission(each));
    }
    // The names of several folders' submissions may be the same.
    const prefix = given.length > 1 ? each : '';
    all.push(...submissions.map((one) => ({ ...one, name: path.join(prefix, one.name) })));
  }
  return all;
}

function codeOf(grade: Grade): ExitCode {
  if (grade.hasProblem) return EXIT.input;
  return grade.results.every(({ passed }) => passed) ? EXIT.done : EXIT.notFound;
}

function junitOf(book: RuleBook, grades: readonly Grade[], file: string, text: CheckText): string {
  const detailsOf = (result: RuleResult) => evidenceLines(result, true, text);
  return junitXml(book.title ?? path.basename(file), grades, {
    reading: text.reading,
    noCapture: text.noCapture,
    notRead: text.notRead,
    summary: (result) => {
      const counted = text.fulfilled(result.fulfilled, result.chosen);
      const [first] = detailsOf(result);
      return first === undefined ? counted : `${counted}${text.colon}${first}`;
    },
    details: detailsOf,
  });
}
