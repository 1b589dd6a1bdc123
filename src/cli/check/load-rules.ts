import { readFile } from 'node:fs/promises';
import { readRules } from '../../check/read-rules.js';
import type { RuleBook } from '../../check/rule.js';
import type { RuleProblem } from '../../check/rule-problem.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { nearNames } from '../near-names.js';
import type { CliText } from '../text/cli-text.js';

/** Problems that are printed of one file. */
const MOST_PRINTED = 50;
/** More names than these help nobody. */
const MOST_CHOICES = 40;

/**
 * Reads a file of rules, and says all that is wrong with it.
 *
 * @throws {@link CliError} USAGE when anything is.
 */
export async function loadRules(file: string, context: CliContext): Promise<RuleBook> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    throw new CliError('USAGE', ({ check }) => check.noRules(file, problem), { cause: error });
  });
  const { book, problems } = readRules(text);
  if (book !== undefined) return book;
  const { terminal } = context;
  for (const problem of problems.slice(0, MOST_PRINTED)) {
    const place = `${file}:${problem.line}:${problem.column}`;
    await terminal.note(`${place}: ${faultText(problem, context.text)}`);
  }
  throw new CliError('USAGE', ({ check }) => check.badRules(file, problems.length));
}

/** Names that may be meant, and all of them where they are few. */
function suggested(
  name: string,
  choices: readonly string[],
): [near: readonly string[], choices: readonly string[]] {
  const near = choices.length === 1 ? choices : nearNames(name, choices);
  return [near, choices.length > MOST_CHOICES ? [] : choices];
}

function faultText(problem: RuleProblem, { check: { fault: text }, failures }: CliText): string {
  switch (problem.kind) {
    case 'syntax':
      return text.syntax(problem.words);
    case 'several-documents':
      return text.severalDocuments;
    case 'wrong-shape':
      return text.shape(problem.key, problem.needs);
    case 'unknown-key':
      return text.unknownKey(problem.key, ...suggested(problem.key, problem.choices));
    case 'missing-key':
      return text.missingKey(problem.key);
    case 'unknown-value':
      return text.unknownValue(
        problem.key,
        problem.value,
        ...suggested(problem.value, problem.choices),
      );
    case 'bad-count':
      return text.count(problem.key, problem.value);
    case 'bad-duration':
      return text.duration(problem.key, problem.value);
    case 'bad-points':
      return text.pointsValue(problem.value, problem.most);
    case 'bad-whole-number':
      return text.wholeNumber(problem.key, problem.value);
    case 'bad-filter':
      return text.filter(problem.key, problem.position, problem.say(failures.filter));
    case 'bad-value':
      return text.badValue(problem.key, problem.say(failures.filter));
    case 'wrong-field-value':
      return text.fieldValue(problem.field, problem.value, problem.needs);
    case 'quantifier-and-count':
      return text.quantifierAndCount(problem.key);
    case 'crossed-counts':
      return text.crossedCounts(problem.least, problem.most);
    case 'nothing-expected':
      return text.nothingExpected;
  }
}
