import { FilterError } from './filter-error.js';

/** A piece of a filter. */
export interface Token {
  /** A bare word (a name, a number, an address), quoted text, a sign, or the end of the filter. */
  readonly kind: 'word' | 'text' | 'sign' | 'end';
  /** The word, the text without quotes and escapes, or the sign as it stands. */
  readonly text: string;
  /** First character, from 1. */
  readonly position: number;
}

const BLANKS = /\s+/y;
const SIGN = /\.\.|==|!=|<=|>=|&&|\|\||[<>!~(){}[\],]/y;
/** Two dots are the sign of a range, so a word holds single ones only. */
const WORD = /(?:[\w:+/-]|\.(?!\.))+/y;
const TEXT = /"((?:[^"\\]|\\[^])*)"/y;

/**
 * Cuts a filter into tokens; the last one is the end.
 *
 * @throws {@link FilterError} at a character that begins nothing.
 */
export function tokensOf(filter: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(filter);
  };
  while (at < filter.length) {
    const position = at + 1;
    const blanks = take(BLANKS);
    const found = blanks ?? take(SIGN) ?? take(WORD) ?? take(TEXT);
    if (found === null) throw strayCharacter(filter, at);
    at += found[0].length;
    if (blanks !== null) continue;
    const [whole, quoted] = found;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: unescaped(quoted), position });
    else tokens.push({ kind: isWord(whole) ? 'word' : 'sign', text: whole, position });
  }
  return [...tokens, { kind: 'end', text: '', position: filter.length + 1 }];
}

function isWord(text: string): boolean {
  WORD.lastIndex = 0;
  return WORD.test(text);
}

function unescaped(quoted: string): string {
  return quoted.replace(/\\([^])/g, '$1');
}

function strayCharacter(filter: string, at: number): FilterError {
  const character = String.fromCodePoint(filter.codePointAt(at) ?? 0);
  if (character === '"') {
    return new FilterError(({ noEnd }) => noEnd, at + 1);
  }
  return new FilterError((say) => say.stray(character), at + 1);
}
