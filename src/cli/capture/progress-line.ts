import { widthOf } from '../../report/text-width.js';
import type { CliContext } from '../context.js';
import type { RecordedSoFar } from '../text/recording-text.js';

/** Between two lines where none can be written anew. */
const LINES_MS = 10_000;
/** Between two changes of a line that can. */
const STATUS_MS = 100;

/** Parts of a line that are left out at most. */
const MOST_LEFT_OUT = 5;

/** The line with as few parts left out as fit; `line` is told how many, of those at its end. */
export function fittingLine(line: (leftOut: number) => string, columns: number): string {
  for (let leftOut = 0; leftOut < MOST_LEFT_OUT; leftOut++) {
    const shown = line(leftOut);
    if (widthOf(shown) <= columns) return shown;
  }
  return line(MOST_LEFT_OUT);
}

/**
 * Says how a capture goes: on a terminal in one line that is written anew, elsewhere in a line now and then.
 */
export class ProgressLine {
  private shown = '';
  private nextMs = 0;

  /** @param style - `lines` also on a terminal, for a program that has it; `none`: says nothing. */
  constructor(
    private readonly style: 'status' | 'lines' | 'none',
    private readonly context: CliContext,
  ) {}

  async show(soFar: RecordedSoFar): Promise<void> {
    if (this.style === 'none') return;
    const { terminal, text } = this.context;
    const isStatus = this.style === 'status' && terminal.canShowStatus;
    const now = performance.now();
    if (this.nextMs === 0 && !isStatus) this.nextMs = now + LINES_MS;
    if (now < this.nextMs) return;
    this.nextMs = now + (isStatus ? STATUS_MS : LINES_MS);
    const line = isStatus
      ? fittingLine((leftOut) => text.recording.soFar(soFar, leftOut), terminal.statusWidth)
      : text.recording.soFar(soFar, 0);
    if (line === this.shown) return;
    this.shown = line;
    await (isStatus ? terminal.showStatus(line) : terminal.note(line));
  }
}
