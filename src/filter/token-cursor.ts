import { FilterError } from './filter-error.js';
import type { Token } from './tokens.js';

/** Words that mean a sign, as in Wireshark's display filters. */
const WORD_SIGNS: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['eq', '=='],
  ['ne', '!='],
  ['lt', '<'],
  ['le', '<='],
  ['gt', '>'],
  ['ge', '>='],
  ['~', 'matches'],
]);

/** Goes through the tokens of a filter; it never goes past the end. */
export class TokenCursor {
  #next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  peek(): Token {
    const token = this.tokens[Math.min(this.#next, this.tokens.length - 1)];
    if (token === undefined) throw new Error('a filter without an end');
    return token;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  /** The sign or operator word that comes next, however it is spelled: `&&` for `and`. */
  sign(): string | undefined {
    const { kind, text } = this.peek();
    return kind === 'text' || kind === 'end' ? undefined : (WORD_SIGNS.get(text) ?? text);
  }

  /** Takes the next token if it is this sign. */
  accept(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.#next += 1;
    return true;
  }

  /** Takes the next token, which has to be this sign. */
  expect(sign: string, what: 'parenthesis' | 'set' | 'set-begin'): void {
    if (this.accept(sign)) return;
    throw new FilterError((say) => say.signMissing(sign, what), this.peek().position);
  }
}
