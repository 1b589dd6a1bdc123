/**
 * Kinds of JSON values. `escaped` is a string with backslashes, which has to be decoded; the text of a
 * `plain` one is its value.
 */
export const JSON_KIND = { object: 0, array: 1, plain: 2, escaped: 3, literal: 4 } as const;

/** Entries of the tape: kind, start in the text, end in the text (containers: the entry after them). */
const STRIDE = 3;
const MAX_DEPTH = 1000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

const ESCAPED = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*$/i;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?=[\s,\]}]|$)/iy;

/**
 * The structure of a JSON text: where each value begins and ends, in order, so that values are decoded
 * only when they are asked for, repeated keys are all there, and no key becomes a property of anything
 * (RFC 8259). Strings may hold control characters, which tshark 4.0 prints as they are.
 */
export class JsonTape {
  private constructor(
    readonly text: string,
    private readonly entries: Int32Array,
  ) {}

  /** @throws SyntaxError when the text is not one JSON value, or nested deeper than 1000. */
  static of(text: string): JsonTape {
    return new JsonTape(text, new Scanner(text).scan());
  }

  kind(entry: number): number {
    return this.entries[entry * STRIDE] ?? JSON_KIND.literal;
  }

  start(entry: number): number {
    return this.entries[entry * STRIDE + 1] ?? 0;
  }

  end(entry: number): number {
    return this.entries[entry * STRIDE + 2] ?? 0;
  }

  /** The entry after this value and all that is in it. */
  after(entry: number): number {
    return this.kind(entry) <= JSON_KIND.array ? this.end(entry) : entry + 1;
  }
}

/** Shared by all scans: grown when needed, copied when done. */
let scratch = new Int32Array(STRIDE * 1024);

class Scanner {
  private at = 0;
  private used = 0;
  private depth = 0;
  private backslash = -2;
  private readonly open: number[] = [];

  constructor(private readonly text: string) {}

  scan(): Int32Array {
    this.value();
    while (this.depth > 0) this.inContainer();
    this.skipBlanks();
    if (this.at < this.text.length) this.fail();
    return scratch.slice(0, this.used);
  }

  /** Goes on in the innermost open container, behind one of its values or at its start. */
  private inContainer(): void {
    const container = this.open[this.depth - 1] ?? 0;
    const isObject = scratch[container] === JSON_KIND.object;
    const close = isObject ? CLOSE_BRACE : CLOSE_BRACKET;
    const isEmpty = this.used === container + STRIDE;
    this.skipBlanks();
    const code = this.text.charCodeAt(this.at);
    if (code === close) {
      this.at++;
      this.depth--;
      scratch[container + 2] = this.used / STRIDE;
      return;
    }
    if (!isEmpty) {
      if (code !== COMMA) this.fail();
      this.at++;
      this.skipBlanks();
    }
    if (isObject) {
      if (this.text.charCodeAt(this.at) !== QUOTE) this.fail();
      this.string();
      this.skipBlanks();
      if (this.text.charCodeAt(this.at) !== COLON) this.fail();
      this.at++;
    }
    this.value();
  }

  private value(): void {
    this.skipBlanks();
    const code = this.text.charCodeAt(this.at);
    if (code === QUOTE) this.string();
    else if (code === OPEN_BRACE) this.container(JSON_KIND.object);
    else if (code === OPEN_BRACKET) this.container(JSON_KIND.array);
    else this.literal();
  }

  private container(kind: number): void {
    if (this.depth === MAX_DEPTH) throw new SyntaxError(`nested deeper than ${MAX_DEPTH}`);
    this.open[this.depth++] = this.used;
    this.add(kind, this.at, 0);
    this.at++;
  }

  private string(): void {
    const start = this.at + 1;
    if (this.backslash !== -1 && this.backslash < start) {
      this.backslash = this.text.indexOf('\\', start);
    }
    let end = this.text.indexOf('"', start);
    if (this.backslash === -1 || this.backslash > end) {
      if (end === -1) this.fail();
      this.add(JSON_KIND.plain, start, end);
    } else {
      while (end !== -1 && this.isEscaped(end, start)) end = this.text.indexOf('"', end + 1);
      if (end === -1 || !ESCAPED.test(this.text.slice(start, end))) this.fail();
      this.add(JSON_KIND.escaped, start, end);
    }
    this.at = end + 1;
  }

  /** Does an odd number of backslashes stand before the quote? */
  private isEscaped(quote: number, start: number): boolean {
    let at = quote - 1;
    while (at >= start && this.text.charCodeAt(at) === BACKSLASH) at--;
    return (quote - at) % 2 === 0;
  }

  private literal(): void {
    LITERAL.lastIndex = this.at;
    const match = LITERAL.exec(this.text);
    if (match === null) this.fail();
    this.add(JSON_KIND.literal, this.at, LITERAL.lastIndex);
    this.at = LITERAL.lastIndex;
  }

  private add(kind: number, start: number, end: number): void {
    if (this.used + STRIDE > scratch.length) {
      const larger = new Int32Array(scratch.length * 2);
      larger.set(scratch);
      scratch = larger;
    }
    scratch[this.used] = kind;
    scratch[this.used + 1] = start;
    scratch[this.used + 2] = end;
    this.used += STRIDE;
  }

  private skipBlanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at++;
    }
  }

  private fail(): never {
    const what = this.at < this.text.length ? 'unexpected text' : 'the text ends early';
    throw new SyntaxError(`not JSON: ${what} at character ${this.at}`);
  }
}
