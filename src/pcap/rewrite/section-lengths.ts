import type { OutputBytes } from './output-bytes.js';
import type { Patch } from './rewriting.js';

/** Where a section header says how long the section is, and how it says that it does not know (pcapng, §4.1). */
const LENGTH_AT = 16;
const UNKNOWN = -1n;

/** Puts right what sections say of their own length, where something in them has changed. */
export class SectionLengths {
  readonly patches: Patch[] = [];
  /** Is a block of the section another than it was? */
  hasChanged = false;
  private open: { stated: bigint; lengthAt: number; bodyAt: number; isLittle: boolean } | undefined;

  constructor(private readonly output: OutputBytes) {}

  /** A section begins; its header is going to be written next. */
  begin(view: DataView, at: number, length: number, isLittle: boolean): void {
    this.end(false);
    const { total } = this.output;
    this.hasChanged = false;
    this.open = {
      stated: view.getBigInt64(at + LENGTH_AT, isLittle),
      lengthAt: total + LENGTH_AT,
      bodyAt: total + length,
      isLittle,
    };
  }

  /** @param isCutShort - The rest of the section is not written. */
  end(isCutShort: boolean): void {
    const { open } = this;
    this.open = undefined;
    if (open === undefined || open.stated === UNKNOWN) return;
    const actual = BigInt(this.output.total - open.bodyAt);
    if (actual === open.stated || !(this.hasChanged || isCutShort)) return;
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigInt64(0, actual, open.isLittle);
    this.patches.push({ at: open.lengthAt, bytes });
  }
}
