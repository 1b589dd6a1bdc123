import { usageError } from './cli-error.js';
import { unshield } from './common-options.js';

/** Stream numbers from `--stream 0 --stream 3,5`. */
export function streamNumbers(given: readonly string[] | undefined): readonly number[] | undefined {
  if (given === undefined || given.length === 0) return undefined;
  const numbers = given
    .flatMap((value) => value.split(','))
    .map((text) => {
      if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text);
      throw usageError(({ notAStream }) => notAStream(unshield(text)));
    });
  return [...new Set(numbers)].sort((a, b) => a - b);
}
