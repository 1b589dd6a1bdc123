/** Bytes to begin with; as many as one chunk of a file becomes, mostly. */
const FIRST_SIZE = 1 << 20;

/** Bytes that are written one after the other, and taken from time to time. */
export class OutputBytes {
  private bytes = new Uint8Array(FIRST_SIZE);
  private view = new DataView(this.bytes.buffer);
  private used = 0;
  private taken = 0;

  /** Bytes written so far, those that were taken included. */
  get total(): number {
    return this.taken + this.used;
  }

  copy(from: Uint8Array, start: number, end: number): void {
    if (end <= start) return;
    this.reserve(end - start);
    this.bytes.set(from.subarray(start, end), this.used);
    this.used += end - start;
  }

  word(value: number, isLittle: boolean): void {
    this.reserve(4);
    this.view.setUint32(this.used, value, isLittle);
    this.used += 4;
  }

  half(value: number, isLittle: boolean): void {
    this.reserve(2);
    this.view.setUint16(this.used, value, isLittle);
    this.used += 2;
  }

  /** Zeros up to a multiple of four of `length` bytes. */
  pad(length: number): void {
    const zeros = -length & 3;
    this.reserve(zeros);
    this.bytes.fill(0, this.used, this.used + zeros);
    this.used += zeros;
  }

  /** What was written since this was last asked for; valid until more is written. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.used);
    this.taken += this.used;
    this.used = 0;
    return taken;
  }

  private reserve(count: number): void {
    const needed = this.used + count;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}
