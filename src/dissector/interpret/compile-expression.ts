import type { BinaryExpression, Expression, Operator } from '../describe/expression.js';
import type { Cursor } from './cursor.js';
import { MALFORMED } from './stop.js';
import {
  bitwiseAnd,
  minus,
  plus,
  quotient,
  shiftLeft,
  shiftRight,
  times,
  type Whole,
  wrapped,
} from './whole-number.js';

/** An expression as a function of how far the dissection has come. */
export type Evaluate = (cursor: Cursor) => Whole;

/** The largest length or count. */
const MAX_SIZE = 2_147_483_647;

/** @param slotOf - Where the number of a field waits. */
export function compileExpression(
  expression: Expression,
  slotOf: (id: string) => number,
): Evaluate {
  switch (expression.op) {
    case 'constant': {
      const value = wrapped(expression.value);
      return () => value;
    }
    case 'field': {
      const slot = slotOf(expression.id);
      return (cursor) => cursor.slots[slot] ?? 0;
    }
    case 'remaining':
      return (cursor) => cursor.remaining;
    case 'plus':
    case 'minus':
    case 'times':
    case 'div':
    case 'and':
    case 'shl':
    case 'shr':
    case 'eq':
    case 'ne':
    case 'lt':
    case 'gt':
    case 'both':
    case 'either':
      return compileBinary(expression, slotOf);
  }
}

function compileBinary(
  { op, left, right }: BinaryExpression,
  slotOf: (id: string) => number,
): Evaluate {
  const first = compileExpression(left, slotOf);
  const second = compileExpression(right, slotOf);
  if (op === 'both') return (cursor) => (first(cursor) !== 0 && second(cursor) !== 0 ? 1 : 0);
  if (op === 'either') return (cursor) => (first(cursor) !== 0 || second(cursor) !== 0 ? 1 : 0);
  const join = JOIN[op];
  return (cursor) => join(first(cursor), second(cursor));
}

const JOIN: Readonly<Record<Exclude<Operator, 'both' | 'either'>, (a: Whole, b: Whole) => Whole>> =
  {
    plus,
    minus,
    times,
    div: (a, b) => {
      const result = quotient(a, b);
      if (result === undefined) throw MALFORMED;
      return result;
    },
    and: bitwiseAnd,
    shl: shiftLeft,
    shr: shiftRight,
    eq: (a, b) => (a === b ? 1 : 0),
    ne: (a, b) => (a === b ? 0 : 1),
    lt: (a, b) => (a < b ? 1 : 0),
    gt: (a, b) => (a > b ? 1 : 0),
  };

/** A length or count; what cannot be one makes the packet malformed before anything is read. */
export function compileSize(
  expression: Expression,
  slotOf: (id: string) => number,
): (cursor: Cursor) => number {
  const evaluate = compileExpression(expression, slotOf);
  return (cursor) => {
    const value = evaluate(cursor);
    if (typeof value === 'bigint' || value < 0 || value > MAX_SIZE) throw MALFORMED;
    return value;
  };
}
