const OPEN = '<packet>';
const CLOSE = '</packet>';

/**
 * Cuts a stream of PDML text into its packets. Attribute values hold no bare `<`, so the tags cannot
 * occur inside one. What stands between packets is dropped.
 */
export class PdmlSplitter {
  /** Pieces of text that no end tag was found in; few copies are made of a long packet. */
  #pieces: string[] = [];
  /** End of the last piece, which may hold the beginning of an end tag. */
  #tail = '';

  /** Has a packet begun that has not come to its end? */
  get isInside(): boolean {
    return this.#pieces.join('').includes(OPEN);
  }

  /** The packets that end in this piece of text, each from `<packet>` to `</packet>`. */
  push(text: string): readonly string[] {
    this.#pieces.push(text);
    const seen = this.#tail + text;
    if (!seen.includes(CLOSE)) {
      this.#tail = seen.slice(-CLOSE.length + 1);
      return [];
    }
    const all = this.#pieces.join('');
    const packets: string[] = [];
    let start = 0;
    for (;;) {
      const end = all.indexOf(CLOSE, start);
      if (end === -1) break;
      const open = all.indexOf(OPEN, start);
      if (open !== -1 && open < end) packets.push(all.slice(open, end + CLOSE.length));
      start = end + CLOSE.length;
    }
    const rest = all.slice(start);
    this.#pieces = rest === '' ? [] : [rest];
    this.#tail = rest.slice(-CLOSE.length + 1);
    return packets;
  }
}
