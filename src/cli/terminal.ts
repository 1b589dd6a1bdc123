import type { Writable } from 'node:stream';
import pc from 'picocolors';
import type { LabError } from '../errors/lab-error.js';
import { widthOf } from '../report/text-width.js';
import { visibleText } from '../report/visible-text.js';
import { CliError, saidOf } from './cli-error.js';
import type { CliText } from './text/cli-text.js';
import { en } from './text/en.js';

/** The two streams a terminal has; those of the process, or a test's. */
export interface TerminalStreams {
  readonly stdout: Writable & { readonly columns?: number; readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly columns?: number; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Columns of a terminal that does not say. */
const NARROW = 80;
/** Clears the line from the cursor on (ECMA-48, EL). */
const CLEAR_TO_END = '\u001b[K';

/** Colours text for a terminal; gives it back as it is where there are no colours. */
export type Painter = ReturnType<typeof pc.createColors>;

/**
 * Where output goes: data to standard output as it is, everything said about it to standard error,
 * with control characters made visible. A reader who goes away (`| head`) is no error.
 */
export class Terminal {
  readonly #streams: TerminalStreams;
  readonly #colors: Painter;
  /** For what is printed to standard output. */
  readonly paint: Painter;
  /** Is standard error a terminal on which a line can be written anew? */
  readonly canShowStatus: boolean;
  readonly #turn: Promise<void> | undefined;
  /** Of bytes, whose characters may be in two pieces. */
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #state: { isClosed: boolean; text: CliText; hasStatus: boolean };

  constructor(streams: TerminalStreams, of?: { terminal: Terminal; turn: Promise<void> }) {
    this.#streams = streams;
    this.#turn = of?.turn;
    this.#state =
      of === undefined ? { isClosed: false, text: en, hasStatus: false } : of.terminal.#state;
    const { NO_COLOR: noColor = '', TERM: term } = streams.env;
    const mayColor = noColor === '' && term !== 'dumb';
    this.canShowStatus = streams.stderr.isTTY === true && term !== 'dumb';
    this.#colors = pc.createColors(streams.stderr.isTTY === true && mayColor);
    this.paint = pc.createColors(streams.stdout.isTTY === true && mayColor);
    if (of !== undefined) return;
    for (const stream of [streams.stdout, streams.stderr]) {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        // Any other failure comes to the write that met it.
        if (error.code === 'EPIPE') this.#state.isClosed = true;
      });
    }
  }

  /** Nobody reads any more: there is no point in going on. */
  get isClosed(): boolean {
    return this.#state.isClosed;
  }

  /** Says what is said from now on in another language than English. */
  speak(text: CliText): void {
    this.#state.text = text;
  }

  /** The same terminal, whose writes wait for this turn. */
  from(turn: Promise<void>): Terminal {
    return new Terminal(this.#streams, { terminal: this, turn });
  }

  /** Settles when what is written now is not kept waiting. */
  async ready(): Promise<void> {
    await this.#turn;
  }

  /** Columns of standard output; `undefined` when it is no terminal. */
  get width(): number | undefined {
    return this.#streams.stdout.columns;
  }

  /** Columns that a status line can have. */
  get statusWidth(): number {
    // One that does not know its size says 0.
    const { columns = 0 } = this.#streams.stderr;
    return (columns > 0 ? columns : NARROW) - 1;
  }

  /** Writes data to standard output; settles when it was taken. */
  print(text: string): Promise<void> {
    return this.#write(this.#streams.stdout, text);
  }

  /**
   * Writes bytes to standard output, such as text of tshark's that is to stay as it is. It may hold what a packet
   * says to terminals, so a terminal gets it with control characters made visible.
   */
  printBytes(bytes: Uint8Array): Promise<void> {
    const { stdout } = this.#streams;
    if (stdout.isTTY !== true) return this.#write(stdout, bytes);
    const lines = this.#decoder.decode(bytes, { stream: true }).split(/\r?\n/u);
    return this.#write(stdout, lines.map(visibleText).join('\n'));
  }

  /** Says something on standard error, on a line of its own. */
  note(text: string): Promise<void> {
    return this.#writeError(`sharkscribe: ${visibleText(text)}\n`);
  }

  /** Shows a line on standard error until the next is shown or said; only where {@link canShowStatus}. */
  async showStatus(text: string): Promise<void> {
    if (!this.canShowStatus) return;
    const shown = fitting(visibleText(text), this.statusWidth);
    this.#state.hasStatus = true;
    await this.#write(this.#streams.stderr, `\r${shown}${CLEAR_TO_END}`);
  }

  warn(text: string, hint?: string): Promise<void> {
    const { warning } = this.#state.text.messages;
    return this.#say([this.#colors.yellow(warning) + visibleText(text)], hint);
  }

  /** Prints message and hint, and no stack: what a reader can act on is no bug. */
  fail(error: LabError): Promise<void> {
    const { message, lines = [message], hint } = saidOf(error, this.#state.text);
    return this.#say(
      lines.map((line) => this.#colors.red(visibleText(line))),
      hint,
    );
  }

  /** Writes lines of ours to standard error, such as help or a stack. */
  printError(text: string): Promise<void> {
    const shown = text.split('\n').map(visibleText).join('\n');
    return this.#writeError(`${shown}\n`);
  }

  #say(shown: readonly string[], hint: string | undefined): Promise<void> {
    const first = shown.map((line) => `sharkscribe: ${line}\n`).join('');
    const second = hint === undefined ? '' : `  ${visibleText(hint)}\n`;
    return this.#writeError(first + second);
  }

  #writeError(text: string): Promise<void> {
    const state = this.#state;
    const before = state.hasStatus ? `\r${CLEAR_TO_END}` : '';
    state.hasStatus = false;
    return this.#write(this.#streams.stderr, before + text);
  }

  async #write(stream: Writable, data: string | Uint8Array): Promise<void> {
    if (this.#turn !== undefined) await this.#turn;
    if (this.isClosed || data.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      stream.write(data, (error: (Error & { code?: string }) | null | undefined) => {
        if (error === null || error === undefined || error.code === 'EPIPE') resolve();
        else reject(outputFailed(error));
      });
    });
  }
}

/** As much of a text as fits into so many columns. */
function fitting(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let shown = '';
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    shown += character;
  }
  return shown;
}

function outputFailed(error: Error): CliError {
  return new CliError(
    'OUTPUT_NOT_WRITABLE',
    ({ messages }) => messages.outputFailed(error.message),
    { cause: error },
  );
}
