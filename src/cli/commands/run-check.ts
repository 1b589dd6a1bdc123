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
import { en } from '../text/en.js';

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
  const inputs = [...args.files, args.expected];
  if (args.junit !== undefined) await checkOutput(args.junit, inputs, '--junit');
  if (args.csv !== undefined) await checkOutput(args.csv, inputs, '--csv');
  const book = await loadRules(args.expected, context);
  const submissions = await submissionsIn(args.files, context);
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
  for (const output of [args.junit, args.csv]) {
    if (output !== undefined) await terminal.note(text.messages.wrote(output));
  }
  return worstOf([code, ...grades.map(codeOf)]);
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
    if (skipped > 0) await terminal.note(check.skipped(skipped, each));
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
