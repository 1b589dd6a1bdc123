import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';

/**
 * Asks whether the profile may be written to a folder.
 *
 * @throws LabError USAGE when there is nobody to ask.
 */
export async function isAgreedTo(
  folder: string,
  { text, signal }: Pick<CliContext, 'text' | 'signal'>,
  streams: Pick<NodeJS.Process, 'stdin' | 'stderr'> = process,
): Promise<boolean> {
  const { profile } = text;
  const { stdin: input, stderr: output } = streams;
  if (!input.isTTY || !output.isTTY) {
    throw new CliError('USAGE', (texts) => texts.profile.needsYes(folder));
  }
  const asking = createInterface({ input, output });
  try {
    const answer = await asking.question(profile.ask(folder), { signal });
    return profile.consents.includes(answer.trim().toLowerCase());
  } finally {
    asking.close();
  }
}
