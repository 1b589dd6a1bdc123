import { split } from 'shlex';
import { CliError } from '../cli-error.js';

/** Words that mean something to a shell, which there is none of. */
const OF_SHELLS = new Set([
  '|',
  '||',
  '|&',
  '&',
  '&&',
  ';',
  '<',
  '<<',
  '>',
  '>>',
  '2>',
  '2>&1',
  '&>',
]);

/** A program and its arguments. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/**
 * Takes a command line apart as a shell would: words, quotes, backslashes. Nothing is expanded and no shell is
 * involved; what would need one is refused.
 */
export function splitCommand(text: string): Command {
  const [file, ...args] = wordsOf(text);
  if (file === undefined || file === '')
    throw new CliError('USAGE', ({ recording: { runNothing } }) => runNothing);
  const odd = args.find((word) => OF_SHELLS.has(word));
  if (odd !== undefined)
    throw new CliError('USAGE', ({ recording: { runNeedsShell } }) => runNeedsShell(odd));
  return { file, args };
}

function wordsOf(text: string): readonly string[] {
  try {
    return split(text);
  } catch (cause) {
    throw new CliError('USAGE', ({ recording: { runUnclosed } }) => runUnclosed, { cause });
  }
}
