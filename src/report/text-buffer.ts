const FIRST_BYTES = 1 << 16;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const MINUS = 0x2d;
const POINT = 0x2e;
const DIGIT_0 = 0x30;
/** What is not printable ASCII begins here. */
const DELETE = 0x7f;
/** Bytes of a character in UTF-8 at most, for each UTF-16 unit. */
const MOST_BYTES = 3;
/** Nine digits fit into 32 bits. */
const BILLION = 1_000_000_000;
const DIGITS_OF_BILLION = 9;

/**
 * Text as it grows, as bytes in UTF-8. A table of a hundred thousand lines leaves no million of small strings
 * behind it that way, which take longer to collect than to write.
 */
export class TextBuffer {
  private bytes = new Uint8Array(FIRST_BYTES);
  private length = 0;
  private readonly encoder = new TextEncoder();

  /** All that was written. */
  toString(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      this.bytes.subarray(0, this.length),
    );
  }

  text(text: string): void {
    this.makeRoom(text.length * MOST_BYTES);
    const { bytes, length } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= DELETE) {
        this.length += this.encoder.encodeInto(text, bytes.subarray(length)).written;
        return;
      }
      bytes[length + at] = unit;
    }
    this.length += text.length;
  }

  /** A whole number from 0 to 2^53. */
  digits(number: number): void {
    this.rightDigits(number, digitsOf(number));
  }

  /** The same, behind spaces up to so many columns. */
  rightDigits(number: number, width: number): void {
    this.spaces(width);
    this.digitsBefore(this.length, number, 1);
  }

  /**
   * A whole number of nanoseconds as seconds, cut after some decimals, behind spaces up to so many columns:
   * `-1.500`.
   */
  rightSeconds(nanos: number, decimals: number, width: number): void {
    this.spaces(width);
    const absolute = Math.abs(nanos);
    const seconds = Math.floor(absolute / BILLION);
    let fraction = (absolute - seconds * BILLION) | 0;
    for (let cut = decimals; cut < DIGITS_OF_BILLION; cut++) fraction = (fraction / 10) | 0;
    const point = this.digitsBefore(this.length, fraction, decimals) - 1;
    this.bytes[point] = POINT;
    const start = this.digitsBefore(point, seconds, 1);
    if (nanos < 0) this.bytes[start - 1] = MINUS;
  }

  spaces(count: number): void {
    if (count <= 0) return;
    this.makeRoom(count);
    const { bytes } = this;
    const end = this.length + count;
    // A call of fill() takes longer than a few bytes.
    for (let at = this.length; at < end; at++) bytes[at] = SPACE;
    this.length = end;
  }

  /** Ends the line, without spaces at its end. */
  endLine(): void {
    this.makeRoom(1);
    while (this.length > 0 && this.bytes[this.length - 1] === SPACE) this.length--;
    this.bytes[this.length++] = LINE_FEED;
  }

  /** Writes digits that end before `end`, at least so many; where they start. */
  private digitsBefore(end: number, number: number, least: number): number {
    const high = Math.floor(number / BILLION);
    if (high > 0) {
      const start = this.smallDigitsBefore(end, number - high * BILLION, DIGITS_OF_BILLION);
      return this.smallDigitsBefore(start, high, 1);
    }
    return this.smallDigitsBefore(end, number, least);
  }

  private smallDigitsBefore(end: number, number: number, least: number): number {
    const { bytes } = this;
    let rest = number | 0;
    let at = end;
    while (rest > 0 || at > end - least) {
      const tenth = (rest / 10) | 0;
      bytes[--at] = DIGIT_0 + rest - tenth * 10;
      rest = tenth;
    }
    return at;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }
}

/** How many digits a whole number from 0 has. */
export function digitsOf(number: number): number {
  let digits = 1;
  for (let limit = 10; number >= limit; limit *= 10) digits++;
  return digits;
}
