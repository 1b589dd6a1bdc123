import type { FailureText, Told } from './failure-text.js';
import { failuresEn } from './failures-en.js';
import { LabError, type LabErrorCode } from './lab-error.js';

/** A failure below the command line: in English, and whoever shows it can have it in another language. */
export class KnownFailure extends LabError {
  constructor(
    code: LabErrorCode,
    /** Picks message and hint out of the catalogue of a language. */
    readonly say: (text: FailureText) => Told,
    options?: ErrorOptions,
  ) {
    const { message, hint } = say(failuresEn);
    super(code, message, hint, options);
  }
}
