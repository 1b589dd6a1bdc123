import type { Difference } from '../../conform/difference.js';
import { visibleText } from '../../report/visible-text.js';
import type { CliContext } from '../context.js';

/** Differences of a protocol that are shown; one wrong rule makes thousands. */
const MOST = 20;
/** Of the bytes of a PDU, so many are shown. */
const MOST_BYTES = 2000;

/** A difference, and the capture in which it can be looked at. */
export interface ListedDifference extends Difference {
  readonly capture: string;
}

/** Says where interpreter and plugin differ. */
export class DifferencePrinter {
  readonly listed: ListedDifference[] = [];
  #more = 0;

  constructor(private readonly context: CliContext) {}

  async take(difference: Difference, capture: string): Promise<void> {
    // The lines of the details differ between releases; they are counted.
    if (difference.attribute === 'label') return;
    if (this.listed.length >= MOST) {
      this.#more += 1;
      return;
    }
    this.listed.push({ ...difference, capture });
    const { text, terminal } = this.context;
    const { conform } = text;
    const { attribute, ours, theirs, hex } = difference;
    const cut = hex.length > MOST_BYTES ? `${hex.slice(0, MOST_BYTES)}…` : hex;
    const lines = [
      `${conform.difference(difference)} (${attribute})`,
      `  ${conform.ours}: ${ours}`,
      `  ${conform.theirs}: ${theirs}`,
      `  ${conform.bytes}: ${cut}`,
      `  ${conform.capture}: ${capture}`,
    ];
    await terminal.printError(lines.map(visibleText).join('\n'));
  }

  async end(protocol: string): Promise<void> {
    const { terminal, text } = this.context;
    if (this.#more > 0) await terminal.note(text.conform.moreDifferences(protocol, this.#more));
  }
}
