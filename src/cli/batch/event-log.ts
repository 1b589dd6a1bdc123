import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import type { BatchEvent } from '../../batch/batch-events.js';
import { capturesByName } from '../../batch/capture-names.js';
import { peekKind } from '../../batch/peek.js';
import { jsonOnOneLine, jsonText } from '../../report/json-text.js';
import { CliError, usageError } from '../cli-error.js';

/**
 * Checks, before anything is opened, that no capture would be overwritten.
 *
 * @throws {@link CliError} USAGE
 */
export function checkEvents(file: string | undefined): void {
  if (file === undefined) return;
  const status = statSync(file, { throwIfNoEntry: false });
  // A pipe is never read from here: whoever looked into it would take from it.
  if (status?.isFile() !== true || status.size === 0) return;
  if (capturesByName(file) || isCapture(file)) {
    throw usageError(({ overwritesCapture }) => overwritesCapture('--events', file));
  }
}

function isCapture(file: string): boolean {
  try {
    const { is } = peekKind(file);
    return is !== 'other' && is !== 'empty';
  } catch {
    // Whoever opens it is told why.
    return false;
  }
}

/** Writes what happens into a file, a line of JSON each, with the time of day. */
export class EventLog {
  private constructor(private readonly handle: number | undefined) {}

  /** @param file - Overwritten; `undefined` for no log. */
  static open(file: string | undefined): EventLog {
    if (file === undefined) return new EventLog(undefined);
    try {
      return new EventLog(openSync(file, 'w'));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      const { message } = error;
      throw new CliError(
        'OUTPUT_NOT_WRITABLE',
        ({ messages }) => messages.notWritten(file, message),
        {
          cause: error,
        },
      );
    }
  }

  write(event: BatchEvent): void {
    if (this.handle === undefined) return;
    const line = { schema: 'sharkscribe/batch-event/1', time: new Date().toISOString(), ...event };
    writeSync(this.handle, jsonOnOneLine(jsonText(line)));
  }

  close(): void {
    if (this.handle !== undefined) closeSync(this.handle);
  }
}
