import { closeSync, openSync, writeSync } from 'node:fs';
import type { BatchEvent } from '../../batch/batch-events.js';
import { jsonOnOneLine, jsonText } from '../../report/json-text.js';
import { CliError } from '../cli-error.js';

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
