import { makeFolder } from '../toolchain/make-folder.js';
import { CliError } from './cli-error.js';
import { systemWords } from './system-words.js';

/**
 * Makes a folder for output, and those above it that are missing.
 *
 * @throws LabError OUTPUT_NOT_WRITABLE.
 */
export async function makeOutputFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new CliError(
      'OUTPUT_NOT_WRITABLE',
      ({ messages }) => messages.notWritten(folder, systemWords(error)),
      { cause: error },
    );
  }
}
