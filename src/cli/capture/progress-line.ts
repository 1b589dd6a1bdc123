import type { CliContext } from '../context.js';
import type { RecordedSoFar } from '../text/recording-text.js';

/** Between two lines where none can be written anew. */
const LINES_MS = 10_000;
/** Between two changes of a line that can. */
const STATUS_MS = 100;

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
    const line = text.recording.soFar(soFar);
    if (line === this.shown) return;
    this.shown = line;
    await (isStatus ? terminal.showStatus(line) : terminal.note(line));
  }
}
