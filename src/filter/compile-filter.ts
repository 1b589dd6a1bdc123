import { RELATIONS, valuesOf, wantedValue } from './comparison.js';
import { FilterError } from './filter-error.js';
import {
  type FilterFields,
  type FilterKind,
  type FilterRow,
  nearestField,
} from './filter-fields.js';
import { TokenCursor } from './token-cursor.js';
import { type Token, tokensOf } from './tokens.js';

/** Does the filter choose this row? */
export type RowTest = (row: FilterRow) => boolean;

/** What the rows of a filter are, for messages. */
export interface FilteredRows {
  /** Stands behind "is no field of": `a segment`. */
  readonly noun: string;
  /** Where the fields can be looked up: one sentence. */
  readonly hint: string;
}

const SEGMENTS: FilteredRows = {
  noun: 'a segment',
  hint: 'The fields are those that "sharkscribe segments" prints; for all others there is -Y.',
};

/** Parentheses and negations inside each other; nobody writes more. */
const MAX_DEPTH = 100;

/**
 * Reads a filter in the manner of Wireshark's display filters: comparisons, `contains`, `matches`,
 * `in {…}`, `&&`, `||`, `!` and their words, parentheses, and a bare name for "is there".
 *
 * A comparison is true when it is for one of the field's values; `!=` when it is for all of them, and
 * there is one.
 *
 * @throws {@link FilterError} for bad syntax, an unknown field, or a value that the field cannot have.
 */
export function compileFilter(
  filter: string,
  fields: FilterFields,
  rows: FilteredRows = SEGMENTS,
): RowTest {
  return new FilterParser(new TokenCursor(tokensOf(filter)), fields, rows).parse();
}

class FilterParser {
  #depth = 0;

  constructor(
    private readonly cursor: TokenCursor,
    private readonly fields: FilterFields,
    private readonly rows: FilteredRows,
  ) {}

  parse(): RowTest {
    const test = this.#anyOf();
    const { kind, text, position } = this.cursor.peek();
    if (kind === 'end') return test;
    throw new FilterError(
      `"${text}" is one too many`,
      position,
      'Join conditions with && or ||, and compare with ==, !=, <, <=, >, >=, contains, matches or in.',
    );
  }

  #anyOf(): RowTest {
    const tests = [this.#allOf()];
    while (this.cursor.accept('||')) tests.push(this.#allOf());
    const [only] = tests;
    return tests.length === 1 && only ? only : (row) => tests.some((test) => test(row));
  }

  #allOf(): RowTest {
    const tests = [this.#one()];
    while (this.cursor.accept('&&')) tests.push(this.#one());
    const [only] = tests;
    return tests.length === 1 && only ? only : (row) => tests.every((test) => test(row));
  }

  #one(): RowTest {
    const { position } = this.cursor.peek();
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new FilterError('the filter is nested too deeply', position, 'Write it more simply.');
    }
    const test = this.#negatedOrPlain();
    this.#depth -= 1;
    return test;
  }

  #negatedOrPlain(): RowTest {
    if (this.cursor.accept('!')) {
      const test = this.#one();
      return (row) => !test(row);
    }
    if (!this.cursor.accept('(')) return this.#condition();
    const test = this.#anyOf();
    this.cursor.expect(')', 'Close the parenthesis.');
    return test;
  }

  #condition(): RowTest {
    const token = this.cursor.take();
    const name = token.text;
    const kind = token.kind === 'word' ? this.fields.get(name) : undefined;
    if (kind === undefined) throw this.#noField(token);
    const sign = this.cursor.sign();
    const relation = RELATIONS.get(sign ?? '');
    if (relation !== undefined) {
      this.cursor.take();
      const wanted = this.#value(kind);
      return (row) => {
        const values = valuesOf(row[name], kind);
        const holds = (value: (typeof values)[number]) => relation(value, wanted);
        return sign === '!=' ? values.length > 0 && values.every(holds) : values.some(holds);
      };
    }
    if (this.cursor.accept('contains')) return this.#contains(name, kind);
    if (this.cursor.accept('matches')) return this.#matches(name, kind);
    if (this.cursor.accept('in')) return this.#in(name, kind);
    return (row) => row[name] !== undefined;
  }

  #contains(name: string, kind: FilterKind): RowTest {
    const wanted = this.#text(kind, 'contains').text;
    return (row) => valuesOf(row[name], kind).some((value) => String(value).includes(wanted));
  }

  #matches(name: string, kind: FilterKind): RowTest {
    const { text, position } = this.#text(kind, 'matches');
    let pattern: RegExp;
    try {
      pattern = new RegExp(text, 'iu');
    } catch {
      const hint = 'Write it as JavaScript does, without slashes: "^fin".';
      throw new FilterError(`"${text}" is no regular expression`, position, hint);
    }
    return (row) => valuesOf(row[name], kind).some((value) => pattern.test(String(value)));
  }

  #in(name: string, kind: FilterKind): RowTest {
    const close = this.cursor.accept('[') ? ']' : '}';
    if (close === '}') this.cursor.expect('{', 'A set is written {1, 2, 5..9}.');
    const ranges: [from: ReturnType<typeof wantedValue>, to: ReturnType<typeof wantedValue>][] = [];
    do {
      const from = this.#value(kind);
      ranges.push([from, this.cursor.accept('..') ? this.#value(kind) : from]);
    } while (this.cursor.accept(',') || !this.#isSetOver(close));
    this.cursor.expect(close, 'Close the set.');
    return (row) =>
      valuesOf(row[name], kind).some((value) =>
        ranges.some(([from, to]) => value >= from && value <= to),
      );
  }

  #isSetOver(close: string): boolean {
    return this.cursor.peek().kind === 'end' || this.cursor.sign() === close;
  }

  #text(kind: FilterKind, operator: string): Token {
    const token = this.cursor.peek();
    if (kind !== 'text') {
      const hint = 'Compare it with ==, !=, <, <=, >, >= or in.';
      throw new FilterError(`${operator} needs a field of text`, token.position, hint);
    }
    return this.#valueToken();
  }

  #value(kind: FilterKind) {
    return wantedValue(this.#valueToken(), kind);
  }

  #valueToken(): Token {
    const token = this.cursor.take();
    if (token.kind === 'text') return token;
    if (token.kind === 'word' && !this.fields.has(token.text)) return token;
    throw new FilterError(
      token.kind === 'word'
        ? `"${token.text}" is a field, and here a value is needed`
        : `a value is missing${token.kind === 'end' ? '' : ` before "${token.text}"`}`,
      token.position,
      'Write a number, or text between double quotes.',
    );
  }

  #noField({ kind, text, position }: Token): FilterError {
    if (kind !== 'word') {
      const what = kind === 'end' ? 'a condition is missing' : `"${text}" begins no condition`;
      return new FilterError(
        what,
        position,
        'A condition is a field, or a field and a comparison.',
      );
    }
    const nearest = nearestField(text, this.fields);
    const { noun, hint } = this.rows;
    return new FilterError(
      `"${text}" is no field of ${noun}`,
      position,
      nearest === undefined ? hint : `Did you mean ${nearest}? ${hint}`,
    );
  }
}
