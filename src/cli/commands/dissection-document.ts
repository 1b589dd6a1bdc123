import { randomBytes } from 'node:crypto';
import { EK_FORMAT } from '../../encode/ek-format.js';
import { JSON_FORMAT } from '../../encode/json-format.js';
import { PDML_FORMAT } from '../../encode/pdml-format.js';
import { textFormat } from '../../encode/text-format.js';
import type { TreeFormat } from '../../encode/tree-format.js';
import type { TreeFormatName } from '../../tshark/dissect-arguments.js';
import type { Terminal } from '../terminal.js';

/** Characters gathered before they are written. */
const BATCH = 65_536;
/** Bytes of a separator that no packet can guess. It never appears in the output. */
const MARK_BYTES = 16;

/** What `dissect` prints: one document, however many captures it comes from. */
export class DissectionDocument {
  readonly format: TreeFormat;
  /** What tshark has to print behind each packet. */
  readonly separator: string | undefined;
  readonly #terminal: Terminal;
  #batch = '';
  #packets = 0;
  #isOpen = false;

  constructor(format: TreeFormatName, terminal: Terminal) {
    const mark = randomBytes(MARK_BYTES).toString('hex');
    this.separator = format === 'text' ? mark : undefined;
    this.format = formatOf(format, mark);
    this.#terminal = terminal;
  }

  get packets(): number {
    return this.#packets;
  }

  /** Nobody reads any more. */
  get isClosed(): boolean {
    return this.#terminal.isClosed;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Begins the document, if it was not begun before. */
  open(head: string): void {
    if (this.#isOpen || head === '') return;
    this.#isOpen = true;
    this.#batch += head;
  }

  /** @param bytes - A packet as its format has it, one character a byte. */
  async add(bytes: string): Promise<void> {
    this.#batch += this.#packets === 0 ? bytes : this.format.separator + bytes;
    this.#packets += 1;
    if (this.#batch.length >= BATCH) await this.flush();
  }

  /** Writes what was gathered. */
  async flush(): Promise<void> {
    const bytes = Buffer.from(this.#batch, 'latin1');
    this.#batch = '';
    await this.#terminal.printBytes(bytes);
  }

  /** Ends the document, if it was begun. */
  async close(): Promise<void> {
    if (this.#isOpen) this.#batch += this.format.closing(this.#packets);
    await this.flush();
  }
}

function formatOf(name: TreeFormatName, mark: string): TreeFormat {
  switch (name) {
    case 'text':
      return textFormat(mark);
    case 'json':
      return JSON_FORMAT;
    case 'ek':
      return EK_FORMAT;
    case 'pdml':
      return PDML_FORMAT;
  }
}
