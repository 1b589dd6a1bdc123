/** Quotes, braces, and escapes inside strings: nothing else matters. */
const MARK = /["{}]|\\[^]?/g;

/**
 * Cuts a stream of `tshark -T json` text, one array, into its packets. Braces inside strings do not
 * count. What stands between packets is dropped.
 */
export class JsonSplitter {
  /** Pieces of the packet that is open. */
  #pieces: string[] = [];
  #depth = 0;
  #isInString = false;
  /** The last piece ended with a backslash, and what it escapes comes now. */
  #isEscaped = false;

  /** Has a packet begun that has not come to its end? */
  get isInside(): boolean {
    return this.#depth > 0;
  }

  /** The packets that end in this piece of text, each from `{` to `}`. */
  push(text: string): readonly string[] {
    const packets: string[] = [];
    let start = 0;
    MARK.lastIndex = this.#isEscaped ? 1 : 0;
    this.#isEscaped = false;
    for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
      const [token] = match;
      if (token === '"') this.#isInString = !this.#isInString;
      else if (this.#isInString) this.#isEscaped = token === '\\';
      else if (token === '{' && this.#depth++ === 0) start = match.index;
      else if (token === '}' && this.#depth > 0 && --this.#depth === 0) {
        packets.push(this.#pieces.join('') + text.slice(start, MARK.lastIndex));
        this.#pieces = [];
      }
    }
    if (this.#depth > 0) this.#pieces.push(text.slice(this.#pieces.length > 0 ? 0 : start));
    return packets;
  }
}
