import type { Recording } from '../language/scope.js';
import { type Expression, fieldsIn } from './expression.js';
import type { Problems } from './problems.js';

const NOTHING: Expression = { op: 'constant', value: 0n };

/** The lowest and highest value of a number. */
export type Range = readonly [lowest: bigint, highest: bigint];

/** Where in a layout an item stands: its path, and the fields in front of it. */
export class Place {
  /** Numbers that an expression may use, with their lowest and highest values. */
  readonly #scope: Map<string, Range>;
  /** All ids that are taken. */
  readonly #taken: Set<string>;

  constructor(
    private readonly prefix: string,
    private readonly problems: Problems,
    scope: Iterable<readonly [string, Range]> = [],
    taken: Iterable<string> = [],
  ) {
    this.#scope = new Map(scope);
    this.#taken = new Set(taken);
  }

  /** A row of items below this one, which sees the same fields; what it adds ends with it. */
  inner(...names: readonly string[]): Place {
    const prefix = [this.prefix, ...names].filter((name) => name !== '').join('.');
    return new Place(prefix, this.problems, this.#scope, this.#taken);
  }

  pathOf(id: string): string {
    return this.prefix === '' ? id : `${this.prefix}.${id}`;
  }

  /** What a field in scope can hold; `undefined` for any other expression. */
  rangeOf(expression: Expression): Range | undefined {
    return expression.op === 'field' ? this.#scope.get(expression.id) : undefined;
  }

  /**
   * Takes an id, and says whether it can be one.
   *
   * @param range - Of a number: what it can hold. Only numbers can stand in expressions.
   */
  take(id: string, range?: Range): string {
    const path = this.pathOf(id);
    if (typeof id !== 'string' || !/^[A-Za-z][A-Za-z0-9_]*$/.test(id)) {
      this.problems.add(path, 'an id is a letter, then letters, digits and "_"; rename it');
    } else if (id === 'case') {
      this.problems.add(path, '"case" is what tells the cases of a switch apart; rename the id');
    } else if (this.#taken.has(id)) {
      this.problems.add(path, `the id "${id}" is used before; rename one of the two`);
    }
    this.#taken.add(id);
    if (range !== undefined) this.#scope.set(id, range);
    return path;
  }

  /** An expression whose fields are all known here. */
  expression(path: string, what: string, recording: Recording): Expression {
    if ('mistake' in recording) {
      this.problems.add(path, `${what} ${recording.mistake}`);
      return NOTHING;
    }
    const { expression } = recording;
    if (dividesByZero(expression)) {
      this.problems.add(path, `${what} divides by 0, so that every packet is malformed; change it`);
    }
    for (const id of new Set(fieldsIn(expression))) {
      if (this.#scope.has(id)) continue;
      const known = this.#scope.size === 0 ? 'nothing' : [...this.#scope.keys()].join(', ');
      this.problems.add(
        path,
        `${what} refers to "${id}", which is not a numeric field declared before it; in scope: ${known}`,
      );
    }
    return expression;
  }

  /** A length or count, which must not be negative. */
  size(path: string, what: string, recording: Recording): Expression {
    const expression = this.expression(path, what, recording);
    if (expression.op === 'constant' && (expression.value < 0n || expression.value > MAX_SIZE)) {
      this.problems.add(path, `${what} is ${expression.value}; it is to be 0 to ${MAX_SIZE}`);
    }
    return expression;
  }
}

function dividesByZero(expression: Expression): boolean {
  if (!('left' in expression)) return false;
  const { op, left, right } = expression;
  if (op === 'div' && right.op === 'constant' && right.value === 0n) return true;
  return dividesByZero(left) || dividesByZero(right);
}

/** The largest length or count. */
const MAX_SIZE = 2_147_483_647n;
