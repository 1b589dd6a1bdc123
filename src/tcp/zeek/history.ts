/** Letters of a history, in lower case. `s h f r i q d a` say what a segment is, the rest what it shows. */
export type SegmentLetter = 's' | 'h' | 'f' | 'r' | 'i' | 'q' | 'd' | 'a';
export type CountedLetter = 'c' | 'g' | 't' | 'w';

/** Letters that are the same thing to "was it there before" share a bit. */
const SLOT: Readonly<Record<SegmentLetter, number>> = {
  s: 1,
  h: 1,
  f: 2,
  r: 4,
  i: 8,
  q: 16,
  d: 32,
  a: 64,
};

/** Zeek has no limit; ours is reached by floods of made-up FIN and RST segments only. */
const MAX_LETTERS = 4096;

/** What is counted is written at its 1st, 10th, 100th … time. */
export function isTimeToWrite(count: number): boolean {
  let power = 1;
  while (power < count) power *= 10;
  return power === count;
}

/** Zeek's `history`: upper case for what the originator did, lower case for the responder. */
export class History {
  private letters = '';
  private readonly seen = { originator: 0, responder: 0 };

  get text(): string {
    return this.letters;
  }

  append(isOriginator: boolean, letter: SegmentLetter | CountedLetter): void {
    this.write(isOriginator ? letter.toUpperCase() : letter);
  }

  /** Writes the letter if this side has none of its slot yet; false when it has. */
  appendFirst(isOriginator: boolean, letter: SegmentLetter): boolean {
    const side = isOriginator ? 'originator' : 'responder';
    if ((this.seen[side] & SLOT[letter]) !== 0) return false;
    this.seen[side] |= SLOT[letter];
    this.append(isOriginator, letter);
    return true;
  }

  /** The sides are exchanged from here on. */
  appendFlip(): void {
    this.write('^');
  }

  /**
   * A SYN-ACK alone was seen, its sender was taken for the originator, and now the other end goes on
   * as one does that has sent a SYN before.
   */
  provesFlip(isOriginator: boolean, letter: SegmentLetter): boolean {
    return this.letters === 'H' && !isOriginator && (letter === 'a' || letter === 'd');
  }

  /** Rewrites the history of such a connection as if its sides had been known. */
  rewriteAsFlipped(): void {
    this.letters = '^h';
  }

  private write(letter: string): void {
    if (this.letters.length < MAX_LETTERS) this.letters += letter;
  }
}
