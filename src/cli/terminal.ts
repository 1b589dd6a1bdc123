import type { Writable } from 'node:stream';
import pc from 'picocolors';
import type { LabError } from '../errors/lab-error.js';
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

/** Goes to the begin of the line, and clears it. */
const CLEAR_LINE = '\r\u001b[2K';

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
  readonly #turn: Promise<void> | undefined;
  /** Of bytes, whose characters may be in two pieces. */
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #state: { isClosed: boolean; text: CliText; status: string };

  constructor(streams: TerminalStreams, of?: { terminal: Terminal; turn: Promise<void> }) {
    this.#streams = streams;
    this.#turn = of?.turn;
    this.#state = of === undefined ? { isClosed: false, text: en, status: '' } : of.terminal.#state;
    const { NO_COLOR: noColor = '', TERM: term } = streams.env;
    const mayColor = noColor === '' && term !== 'dumb';
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

  /** Is standard error a terminal on which a line can be written anew? */
  get hasStatus(): boolean {
    const { stderr, env } = this.#streams;
    return stderr.isTTY === true && env['TERM'] !== 'dumb';
  }

  /** Shows a line on standard error in place of the last one, until {@link endStatus}; only on a terminal. */
  status(text: string): void {
    if (!this.hasStatus || this.isClosed) return;
    const { columns = 80 } = this.#streams.stderr;
    this.#state.status = visibleText(text).slice(0, columns - 1);
    this.#streams.stderr.write(CLEAR_LINE + this.#state.status);
  }

  /** Lets the line stand as it is. */
  endStatus(): void {
    if (this.#state.status !== '') this.#streams.stderr.write('\n');
    this.#state.status = '';
  }

  /** Says something on standard error, on a line of its own. */
  note(text: string): Promise<void> {
    return this.#write(this.#streams.stderr, `sharkscribe: ${visibleText(text)}\n`);
  }

  warn(text: string, hint?: string): Promise<void> {
    const { warning } = this.#state.text.messages;
    return this.#say(this.#colors.yellow(warning) + visibleText(text), hint);
  }

  /** Prints message and hint, and no stack: what a reader can act on is no bug. */
  fail(error: LabError): Promise<void> {
    const { message, hint } = saidOf(error, this.#state.text);
    return this.#say(this.#colors.red(visibleText(message)), hint);
  }

  /** Writes lines of ours to standard error, such as help or a stack. */
  printError(text: string): Promise<void> {
    const shown = text.split('\n').map(visibleText).join('\n');
    return this.#write(this.#streams.stderr, `${shown}\n`);
  }

  #say(shown: string, hint: string | undefined): Promise<void> {
    const second = hint === undefined ? '' : `  ${visibleText(hint)}\n`;
    return this.#write(this.#streams.stderr, `sharkscribe: ${shown}\n${second}`);
  }

  async #write(stream: Writable, data: string | Uint8Array): Promise<void> {
    if (this.#turn !== undefined) await this.#turn;
    if (this.isClosed || data.length === 0) return;
    const { status } = this.#state;
    if (status !== '') {
      // It comes back below what is written.
      this.#streams.stderr.write(CLEAR_LINE);
    }
    await new Promise<void>((resolve, reject) => {
      stream.write(data, (error: (Error & { code?: string }) | null | undefined) => {
        if (error === null || error === undefined || error.code === 'EPIPE') resolve();
        else reject(outputFailed(error));
      });
      if (status !== '') this.#streams.stderr.write(status);
    });
  }
}

function outputFailed(error: Error): CliError {
  return new CliError(
    'OUTPUT_NOT_WRITABLE',
    ({ messages }) => messages.outputFailed(error.message),
    { cause: error },
  );
}
