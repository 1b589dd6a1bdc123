const OPEN = '<packet>';
const CLOSE = '</packet>';

/**
 * Cuts a stream of PDML text into its packets. Attribute values hold no bare `<`, so the tags cannot
 * occur inside one. What stands between packets is dropped.
 */
export class PdmlSplitter {
  #pending = '';
  /** Where in `#pending` the search for the next end tag goes on. */
  #searched = 0;

  /** The packets that end in this piece of text, each from `<packet>` to `</packet>`. */
  push(text: string): readonly string[] {
    this.#pending += text;
    const packets: string[] = [];
    let start = 0;
    for (;;) {
      const end = this.#pending.indexOf(CLOSE, Math.max(start, this.#searched));
      if (end === -1) break;
      const open = this.#pending.indexOf(OPEN, start);
      if (open !== -1 && open < end) packets.push(this.#pending.slice(open, end + CLOSE.length));
      start = end + CLOSE.length;
    }
    this.#pending = this.#pending.slice(start);
    this.#searched = Math.max(0, this.#pending.length - CLOSE.length);
    return packets;
  }
}
