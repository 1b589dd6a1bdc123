/** Punctuation of Chinese takes a whole square, so that no space follows it. */
const FULL_WIDTH_LAST = /[，。；：！？、）”]$/u;

/** A text that another is to follow: with a space, but not behind Chinese punctuation. */
export function withGap(text: string): string {
  return text + gapAfter(text);
}

/** What stands between a text and the one that follows it: a space or nothing. */
export function gapAfter(text: string): string {
  return FULL_WIDTH_LAST.test(text) ? '' : ' ';
}

/** Sentences one after another, as the language that they are in sets them. */
export function inSuccession(sentences: readonly string[]): string {
  const [first = '', ...others] = sentences;
  return others.reduce((text, sentence) => withGap(text) + sentence, first);
}
