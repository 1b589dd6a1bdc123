import { type Comparable, RELATIONS, valuesOf, wantedValue } from './comparison.js';
import { FilterError } from './filter-error.js';
import {
  type FilterFields,
  type FilterKind,
  type FilterRow,
  nearestField,
} from './filter-fields.js';
import { TokenCursor } from './token-cursor.js';
import type { Advised, FilteredRows, FilterFailureText } from '../errors/failure-text.js';
import { type Token, tokensOf } from './tokens.js';

/** Does the filter choose this row? */
export type RowTest = (row: FilterRow) => boolean;

/** A value as rows have it, or what is said of one that no row can have. */
export type FilterValueRead =
  | { readonly value: string | number; readonly fault?: never }
  | { readonly value?: never; readonly fault: (say: FilterFailureText) => Advised };

/** Looks at the numbers and texts that fields are to be equal to. */
export type ReadFilterValue = (field: string, value: string | number) => FilterValueRead;

/** The value of a field that has a name, as Wireshark's value strings give one. */
export type NamedFilterValue = (
  field: string,
  name: string,
) => number | bigint | boolean | undefined;

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
  rows: FilteredRows = 'segments',
  readValue: ReadFilterValue = (_, value) => ({ value }),
  named: NamedFilterValue = () => undefined,
): RowTest {
  const cursor = new TokenCursor(tokensOf(filter));
  return new FilterParser(cursor, fields, rows, readValue, named).parse();
}

class FilterParser {
  #depth = 0;

  constructor(
    private readonly cursor: TokenCursor,
    private readonly fields: FilterFields,
    private readonly rows: FilteredRows,
    private readonly readValue: ReadFilterValue,
    private readonly named: NamedFilterValue,
  ) {}

  parse(): RowTest {
    const test = this.#anyOf();
    const { kind, text, position } = this.cursor.peek();
    if (kind === 'end') return test;
    throw new FilterError((say) => say.oneTooMany(text), position);
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
      throw new FilterError(({ tooDeep }) => tooDeep, position);
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
    this.cursor.expect(')', 'parenthesis');
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
      const isEquality = sign === '==' || sign === '!=';
      const wanted = isEquality ? this.#equalValue(name, kind) : this.#value(kind);
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
      throw new FilterError((say) => say.noPattern(text), position);
    }
    return (row) => valuesOf(row[name], kind).some((value) => pattern.test(String(value)));
  }

  #in(name: string, kind: FilterKind): RowTest {
    const close = this.cursor.accept('[') ? ']' : '}';
    if (close === '}') this.cursor.expect('{', 'set-begin');
    const ranges: [from: ReturnType<typeof wantedValue>, to: ReturnType<typeof wantedValue>][] = [];
    do {
      const token = this.#valueToken();
      if (this.cursor.accept('..')) ranges.push([wantedValue(token, kind), this.#value(kind)]);
      else {
        const only = this.#equal(token, name, kind);
        ranges.push([only, only]);
      }
    } while (this.cursor.accept(',') || !this.#isSetOver(close));
    this.cursor.expect(close, 'set');
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
      throw new FilterError((say) => say.needsText(operator), token.position);
    }
    return this.#valueToken();
  }

  #value(kind: FilterKind) {
    return wantedValue(this.#valueToken(), kind);
  }

  /** One that the field of a row may be equal to. */
  #equalValue(name: string, kind: FilterKind): Comparable {
    return this.#equal(this.#valueToken(), name, kind);
  }

  #equal(token: Token, name: string, kind: FilterKind): Comparable {
    const byName = token.kind === 'text' ? this.named(name, token.text) : undefined;
    if (byName !== undefined) return byName;
    const wanted = wantedValue(token, kind);
    if (typeof wanted !== 'string' && typeof wanted !== 'number') return wanted;
    const { value, fault } = this.readValue(name, wanted);
    if (fault !== undefined) throw new FilterError(fault, token.position);
    return value;
  }

  #valueToken(): Token {
    const token = this.cursor.take();
    if (token.kind === 'text') return token;
    if (token.kind === 'word' && !this.fields.has(token.text)) return token;
    const isField = token.kind === 'word';
    const before = token.kind === 'end' ? undefined : token.text;
    throw new FilterError(
      (say) => (isField ? say.isField(token.text) : say.noValue(before)),
      token.position,
    );
  }

  #noField({ kind, text, position }: Token): FilterError {
    if (kind !== 'word') {
      const begin = kind === 'end' ? undefined : text;
      return new FilterError((say) => say.noCondition(begin), position);
    }
    const nearest = nearestField(text, this.fields);
    return new FilterError((say) => say.noField(text, nearest, this.rows), position);
  }
}
