import process from 'node:process';
import { createInterface } from 'node:readline/promises';

/** Asks a question that is answered with yes or no. */
export type Ask = (question: string, signal: AbortSignal) => Promise<boolean>;

/** Asks on the terminal; `undefined` where nobody can answer. */
export function askerHere(): Ask | undefined {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  return async (question, signal) => {
    const lines = createInterface({ input: stdin, output: stderr });
    try {
      return /^\s*(?:y|yes|是)\s*$/iu.test(await lines.question(`${question} [y/N] `, { signal }));
    } finally {
      lines.close();
    }
  };
}
