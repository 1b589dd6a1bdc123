import { analyzeSource } from '../../capture/analyze-capture.js';
import type { Lane } from '../../capture/lane.js';
import { checkedConversation } from '../../check/checked-conversation.js';
import { type Grade, gradeSubmission, type ReadCapture } from '../../check/grade.js';
import type { RuleBook } from '../../check/rule.js';
import { conversationsDocument } from '../../report/conversations-document.js';
import { visibleText } from '../../report/visible-text.js';
import type { RuleSet } from '../../tcp/rules.js';
import { saidOf } from '../cli-error.js';
import type { CliContext, CommonArguments } from '../context.js';
import { eachCaptureInLane, type LaneJob, noteOnCapture } from '../each-capture.js';
import type { ExitCode } from '../exit-code.js';
import type { CliText } from '../text/cli-text.js';
import type { FoundSubmission } from './find-submissions.js';

export interface GradingArguments extends CommonArguments {
  readonly rules: RuleSet | undefined;
  readonly lane: Lane | undefined;
}

export interface Grades {
  /** In the order of the submissions. */
  readonly grades: readonly Grade[];
  /** What came of reading the captures. */
  readonly code: ExitCode;
}

/**
 * Reads the captures of all submissions and holds them against the rules. What was found of a submission is
 * forgotten when it has its grade.
 *
 * @param words - In which problems go into the grades.
 */
export async function gradeCaptures(
  book: RuleBook,
  submissions: readonly FoundSubmission[],
  args: GradingArguments,
  context: CliContext,
  words: CliText,
): Promise<Grades> {
  const pending = new Pending(book, submissions);
  const all = submissions.flatMap((submission) => submission.files);
  const files = all.flatMap(({ file, problem }) => (problem === undefined ? [file] : []));
  for (const { file, problem } of all) {
    if (problem === undefined) continue;
    const { check } = context.text;
    await context.terminal.warn(`${file}${check.colon}${problem(check)}`);
    const said = problem(words.check);
    pending.add(file, (path) => ({ path, conversations: [], problem: said }));
  }
  const work = async ({ source, tshark, onHandOver, context: own }: LaneJob) => {
    const { preferences: usePreferences, rules, lane } = args;
    const options = { usePreferences, signal: own.signal, rules, lane, onHandOver };
    const { facts, conversations } = await analyzeSource(source, tshark, options);
    const { conversations: records } = conversationsDocument(facts, conversations);
    const { sha256, damage } = facts;
    pending.add(source.path, (path) => ({
      path,
      sha256,
      conversations: records.map((record) => checkedConversation(record, { path, sha256 })),
      ...(damage && { problem: words.check.damagedAfter(damage.lastFrame, damage.message) }),
    }));
    return noteOnCapture(facts, conversations.length, own);
  };
  const code = await eachCaptureInLane(files, args, context, work, (file, error) => {
    const problem = visibleText(withoutName(saidOf(error, words).message, file));
    pending.add(file, (path) => ({ path, conversations: [], problem }));
  });
  return { grades: pending.grades(), code };
}

/** A message without the file that it begins with: whoever shows it says of what it is. */
function withoutName(message: string, file: string): string {
  if (!message.startsWith(file)) return message;
  const rest = message.slice(file.length);
  return /^[\s:：]/u.test(rest) ? rest.replace(/^[\s:：]+/u, '') : message;
}

/** Captures that wait until those beside them are read. */
class Pending {
  readonly #captures: Map<string, ReadCapture>[];
  readonly #grades: (Grade | undefined)[];

  constructor(
    private readonly book: RuleBook,
    private readonly submissions: readonly FoundSubmission[],
  ) {
    this.#captures = submissions.map(() => new Map<string, ReadCapture>());
    this.#grades = submissions.map(() => undefined);
  }

  /** A file may be in several submissions, when it was given more than once. */
  add(file: string, read: (shown: string) => ReadCapture): void {
    for (const [index, { name, files }] of this.submissions.entries()) {
      const captures = this.#captures[index];
      const here = files.filter((each) => each.file === file);
      if (captures === undefined || here.length === 0) continue;
      for (const { shown } of here) captures.set(shown, read(shown));
      if (captures.size < files.length) continue;
      const inOrder = files.flatMap(({ shown }) => captures.get(shown) ?? []);
      this.#grades[index] = gradeSubmission(this.book, { name, captures: inOrder });
      captures.clear();
    }
  }

  /** Of all submissions; one whose captures were not all looked at has those that were. */
  grades(): readonly Grade[] {
    return this.submissions.map(({ name }, index) => {
      const captures = [...(this.#captures[index]?.values() ?? [])];
      return this.#grades[index] ?? gradeSubmission(this.book, { name, captures });
    });
  }
}
