import type { Expression, Operator } from '../describe/expression.js';

/** A number that is known once a packet is read: an earlier field, or what comes of one. */
export interface Numeric {
  /** The sum. */
  plus(other: Operand): Numeric;
  /** The difference. */
  minus(other: Operand): Numeric;
  /** The product. */
  times(other: Operand): Numeric;
  /** Whole-number division, towards zero. By zero: the packet is malformed. */
  div(other: Operand): Numeric;
  /** The bits that are set in both. */
  and(other: Operand): Numeric;
  /** Shifted to the left. */
  shl(bits: Operand): Numeric;
  /** Keeps the sign. */
  shr(bits: Operand): Numeric;
  /** Are both equal? */
  eq(other: Operand): Condition;
  /** Are they different? */
  ne(other: Operand): Condition;
  /** Is it less? */
  lt(other: Operand): Condition;
  /** Is it more? */
  gt(other: Operand): Condition;
}

/** Something that is true or false once a packet is read. */
export interface Condition {
  /** Are both true? */
  both(other: Condition): Condition;
  /** Is one of the two true? */
  either(other: Condition): Condition;
}

/** A number, or a field of the scope. */
export type Operand = number | bigint | Numeric;

/** A mistake in a declaration, in words that go on from the name of the field. */
export class Mistake extends Error {}

/** Remembers what is done to it. */
export class Recorded implements Numeric, Condition {
  constructor(readonly expression: Expression) {}

  plus(other: Operand): Recorded {
    return this.#join('plus', other);
  }

  minus(other: Operand): Recorded {
    return this.#join('minus', other);
  }

  times(other: Operand): Recorded {
    return this.#join('times', other);
  }

  div(other: Operand): Recorded {
    return this.#join('div', other);
  }

  and(other: Operand): Recorded {
    return this.#join('and', other);
  }

  shl(bits: Operand): Recorded {
    return this.#join('shl', bits);
  }

  shr(bits: Operand): Recorded {
    return this.#join('shr', bits);
  }

  eq(other: Operand): Recorded {
    return this.#join('eq', other);
  }

  ne(other: Operand): Recorded {
    return this.#join('ne', other);
  }

  lt(other: Operand): Recorded {
    return this.#join('lt', other);
  }

  gt(other: Operand): Recorded {
    return this.#join('gt', other);
  }

  both(other: Condition): Recorded {
    return this.#join('both', other);
  }

  either(other: Condition): Recorded {
    return this.#join('either', other);
  }

  /** JavaScript asks for this before it calculates or compares, which would go on once, not for each packet. */
  [Symbol.toPrimitive](): never {
    throw new Mistake(
      'uses a field with an operator of JavaScript; write s.a.plus(1), s.a.gt(1), s.a.eq(1).both(…)',
    );
  }

  #join(op: Operator, other: unknown): Recorded {
    return new Recorded({ op, left: this.expression, right: expressionOf(other) });
  }
}

/** What an operand, or the result of an expression's function, stands for. */
export function expressionOf(operand: unknown): Expression {
  if (operand instanceof Recorded) return operand.expression;
  if (typeof operand === 'bigint') return { op: 'constant', value: BigInt.asIntN(64, operand) };
  if (typeof operand === 'number' && Number.isSafeInteger(operand)) {
    return { op: 'constant', value: BigInt(operand) };
  }
  throw new Mistake(
    `is made with ${describe(operand)}; an expression is made of whole numbers and of fields of its scope`,
  );
}

function describe(operand: unknown): string {
  if (typeof operand === 'boolean' || typeof operand === 'number') return String(operand);
  return operand === null ? 'null' : operand === undefined ? 'undefined' : `a ${typeof operand}`;
}
