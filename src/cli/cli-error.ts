import type { Told } from '../errors/failure-text.js';
import { KnownFailure } from '../errors/known-failure.js';
import { LabError, type LabErrorCode } from '../errors/lab-error.js';
import type { CliText } from './text/cli-text.js';
import { en } from './text/en.js';
import type { Said } from './text/said.js';

/** A failure that the command line itself finds; it can say so in every language that it speaks. */
export class CliError extends LabError {
  constructor(
    code: LabErrorCode,
    readonly say: (text: CliText) => Said,
    options?: ErrorOptions,
  ) {
    const { message, hint } = say(en);
    super(code, message, hint, options);
  }
}

/** Arguments that make no sense. */
export function usageError(
  say: (text: CliText['usage']) => Said,
  options?: ErrorOptions,
): CliError {
  return new CliError('USAGE', ({ usage }) => say(usage), options);
}

/** Message and hint of a failure; a library's are in English. */
export function saidOf(error: LabError, text: CliText): Told {
  if (error instanceof KnownFailure) return error.say(text.failures);
  return error instanceof CliError ? error.say(text) : error;
}
