/**
 * Characters that a reader cannot see, or that change what a reader sees: controls (C0, DEL, C1),
 * the bidirectional controls of UAX #9, zero-width characters, line and paragraph separators,
 * variation and tag characters, the byte order mark, and lone surrogates.
 */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/** What nearly all texts are made of, which is found out sooner than that nothing in them is invisible. */
const PLAIN = /^[ -~\u2190-\u2199]*$/;

/**
 * Text with every invisible or direction-changing character written out as `\u{202e}`; a line feed
 * too, so the result is always one line.
 */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(
    INVISIBLE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
