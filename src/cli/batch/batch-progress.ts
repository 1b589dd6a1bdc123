import type { BatchEvent } from '../../batch/batch-events.js';
import { type CaptureRow, isBroken } from '../../report/batch/capture-row.js';
import type { ReportText } from '../../report/text/report-text.js';
import type { BatchCliText, ProgressFacts } from '../text/batch-text.js';
import type { Terminal } from '../terminal.js';
import { TimeEstimate } from './time-estimate.js';

/** Seconds between two pictures of the progress: on a terminal, and where lines stay. */
const PERIOD = { terminal: 0.1, lines: 10 } as const;
const MINUTE = 60;
const HOUR = 3600;
const BAR_WIDTH = 16;

export interface BatchProgressOptions {
  readonly terminal: Terminal;
  readonly text: BatchCliText;
  readonly reportText: ReportText;
  /** Say only what went wrong. */
  readonly quiet: boolean;
  /** Seconds of a clock that only goes forward. */
  readonly clock: () => number;
}

/** Tells on standard error how far a batch has come: on one line that changes, or on lines of their own. */
export class BatchProgress {
  private captures = 0;
  private done = 0;
  /** Worked on in this run. */
  private worked = 0;
  private leftBytes = 0;
  private estimate = new TimeEstimate();
  private packets = 0;
  private begun = 0;
  private shown = 0;

  constructor(private readonly options: BatchProgressOptions) {}

  note(event: BatchEvent): void {
    const { terminal, text, quiet, clock } = this.options;
    switch (event.event) {
      case 'begin':
        Object.assign(this, { captures: event.captures, done: 0, worked: 0 });
        this.leftBytes = event.bytes;
        this.begun = clock();
        this.shown = this.begun;
        if (!quiet) void terminal.note(text.found(event.captures, event.files));
        return;
      case 'planned':
        this.captures = event.captures;
        this.leftBytes = event.bytes;
        this.estimate = new TimeEstimate();
        this.begun = clock();
        return;
      case 'capture-retry':
        void terminal.note(text.retrying(event.path, event.problem));
        return;
      case 'capture-end': {
        const { row, skipped } = event;
        this.done++;
        this.packets += row.packets ?? 0;
        this.leftBytes -= row.sizeBytes;
        if (!skipped) {
          this.worked++;
          this.estimate.add(row.sizeBytes, event.seconds);
        }
        this.sayBroken(row);
        this.show();
        return;
      }
      case 'not-read':
        this.sayBroken(event.row);
        return;
      case 'worked':
        this.show(true);
        return;
      case 'capture-begin':
      case 'end':
      case 'index':
      case 'interrupted':
        return;
    }
  }

  private sayBroken(row: CaptureRow): void {
    const { terminal, text } = this.options;
    if (isBroken(row)) void terminal.note(text.broken(row.path, row.status, this.problemOf(row)));
  }

  private problemOf({
    reason = 'unreadable',
    message,
  }: {
    reason?: string;
    message?: string;
  }): string {
    const { batch } = this.options.reportText;
    const said = Object.entries(batch.reasons).find(([id]) => id === reason)?.[1] ?? reason;
    return message === undefined ? said : batch.reasonOf(said, message);
  }

  private show(isLast = false): void {
    const { terminal, text, quiet, clock } = this.options;
    if (quiet) return;
    const period = terminal.canShowStatus ? PERIOD.terminal : PERIOD.lines;
    if (!isLast && clock() - this.shown < period) return;
    this.shown = clock();
    const line = text.progress(this.facts());
    if (terminal.canShowStatus && !isLast) void terminal.showStatus(`${this.bar()} ${line}`);
    else void terminal.note(line);
  }

  private bar(): string {
    const part = this.captures === 0 ? 1 : this.done / this.captures;
    const full = Math.round(part * BAR_WIDTH);
    return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}]`;
  }

  private facts(): ProgressFacts {
    const { captures, done, packets, worked, leftBytes } = this;
    const seconds = this.options.clock() - this.begun;
    const remaining = this.estimate.remaining(
      { files: captures - done, bytes: leftBytes },
      seconds,
    );
    return {
      done,
      captures,
      packets,
      rate: worked > 0 && seconds > 0 ? (worked / seconds).toPrecision(3) : undefined,
      remaining: remaining === undefined ? undefined : this.durationText(remaining),
    };
  }

  private durationText(seconds: number): string {
    const { text } = this.options;
    const whole = Math.max(0, Math.round(seconds));
    if (whole < MINUTE) return text.seconds(whole);
    const minutes = Math.floor(whole / MINUTE);
    if (whole < HOUR) return text.minutes(minutes, whole % MINUTE);
    return text.hours(Math.floor(whole / HOUR), minutes % MINUTE);
  }
}
