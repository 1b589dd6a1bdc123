const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const COMMA = 0x2c;
const ZERO = 0x30;
const LOWER_A = 0x61;
const LOWER_X = 0x78;

/** A line of columns as bytes, in the place where it was read; the next one takes its place. */
export class ColumnRow {
  /** How many columns the line has. */
  count = 0;
  private bytes: Buffer = Buffer.alloc(0);
  /** Where the columns begin; each ends one byte before the next one begins. */
  private readonly starts: Int32Array;

  /** @param columns - The most that a line is expected to have. */
  constructor(private readonly columns: number) {
    this.starts = new Int32Array(columns + 1);
  }

  /**
   * Takes the line that begins at `start`.
   *
   * @returns Where the next line begins; -1 when this one has no end yet.
   */
  take(bytes: Buffer, start: number): number {
    const { starts, columns } = this;
    let count = 0;
    starts[0] = start;
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === TAB) {
        count++;
        if (count < columns) starts[count] = at + 1;
      } else if (byte === NEWLINE) {
        const end = bytes[at - 1] === RETURN && at > start ? at - 1 : at;
        this.bytes = bytes;
        this.count = count + 1;
        if (count < columns) starts[count + 1] = end + 1;
        return at + 1;
      }
    }
    return -1;
  }

  isEmpty(column: number): boolean {
    return this.length(column) === 0;
  }

  /** In bytes. */
  length(column: number): number {
    return this.endOf(column) - this.startOf(column);
  }

  text(column: number): string {
    return this.bytes.toString('latin1', this.startOf(column), this.endOf(column));
  }

  /** How many values there are, with commas between them. */
  valuesIn(column: number): number {
    const end = this.endOf(column);
    let at = this.startOf(column);
    if (at === end) return 0;
    let count = 1;
    for (; at < end; at++) if (this.bytes[at] === COMMA) count++;
    return count;
  }

  /** The value with this index, from 0; empty when there are not so many. */
  valueText(column: number, index: number): string {
    const [start, end] = this.valueBounds(column, index);
    return this.bytes.toString('latin1', start, end);
  }

  /** The value with this index, as {@link number}. */
  valueNumber(column: number, index: number): number {
    const [start, end] = this.valueBounds(column, index);
    return this.numberBetween(start, end);
  }

  /** The column as a number, decimal or with `0x`; -1 when it is empty or anything else. */
  number(column: number): number {
    return this.numberBetween(this.startOf(column), this.endOf(column));
  }

  /**
   * Writes the bytes for which the column has hexadecimal digits.
   *
   * @returns How many they are, up to what is no digit or finds no room.
   */
  hexBytes(column: number, into: Uint8Array): number {
    const end = this.endOf(column);
    let count = 0;
    for (let at = this.startOf(column); at + 1 < end && count < into.length; at += 2) {
      const high = digitOf(this.bytes[at]);
      const low = digitOf(this.bytes[at + 1]);
      if (high < 0 || low < 0) break;
      into[count++] = high * 16 + low;
    }
    return count;
  }

  private startOf(column: number): number {
    return this.starts[column] ?? 0;
  }

  private endOf(column: number): number {
    return (this.starts[column + 1] ?? 0) - 1;
  }

  private valueBounds(column: number, index: number): [start: number, end: number] {
    const { bytes } = this;
    const end = this.endOf(column);
    let start = this.startOf(column);
    let left = index;
    for (let at = start; at < end; at++) {
      if (bytes[at] !== COMMA) continue;
      if (left === 0) return [start, at];
      left--;
      start = at + 1;
    }
    return left === 0 ? [start, end] : [end, end];
  }

  /** Blanks in front are passed over, and what follows on a blank behind: `0x004d (77)`. */
  private numberBetween(start: number, end: number): number {
    const { bytes } = this;
    let at = start;
    while (at < end && bytes[at] === BLANK) at++;
    const isHex = bytes[at] === ZERO && bytes[at + 1] === LOWER_X && at + 2 < end;
    const base = isHex ? 16 : 10;
    if (isHex) at += 2;
    if (at >= end) return -1;
    let value = 0;
    for (; at < end && bytes[at] !== BLANK; at++) {
      const digit = digitOf(bytes[at]);
      if (digit < 0 || digit >= base) return -1;
      value = value * base + digit;
    }
    return value;
  }
}

function digitOf(byte = 0): number {
  const decimal = byte - ZERO;
  if (decimal >= 0 && decimal < 10) return decimal;
  const letter = byte - LOWER_A;
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
}
