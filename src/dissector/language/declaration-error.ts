import { LabError } from '../../errors/lab-error.js';

/** All that is wrong with a declaration, or with several; one line each. */
export class DeclarationError extends LabError {
  constructor(readonly problems: readonly string[]) {
    super(
      'DECLARATION_INVALID',
      problems.join('\n'),
      'Correct the declaration; each line names the protocol, the field, and what to do.',
    );
  }
}
