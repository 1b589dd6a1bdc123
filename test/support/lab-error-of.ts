import { LabError } from '../../src/errors/lab-error.js';

/** The LabError that a promise rejects with; anything else fails the test. */
export async function labErrorOf(promise: Promise<unknown>): Promise<LabError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof LabError) return error;
    throw error;
  }
  throw new Error('expected a LabError, but nothing was thrown');
}
