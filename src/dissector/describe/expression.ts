/** What two numbers are joined by; `both` and `either` take any number but 0 for true. */
export type Operator =
  | 'plus'
  | 'minus'
  | 'times'
  | 'div'
  | 'and'
  | 'shl'
  | 'shr'
  | 'eq'
  | 'ne'
  | 'lt'
  | 'gt'
  | 'both'
  | 'either';

/** A calculation with two sides. */
export interface BinaryExpression {
  readonly op: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

/**
 * A length, count, condition, key or generated value, as data. Arithmetic is signed, 64 bits wide, and wraps
 * around; a division by zero makes the packet malformed; shifts take their right side modulo 64.
 */
export type Expression =
  | { readonly op: 'constant'; readonly value: bigint }
  /** The value of an earlier field of the same layout. */
  | { readonly op: 'field'; readonly id: string }
  /** The bytes that are left of the PDU, or of the innermost window. */
  | { readonly op: 'remaining' }
  | BinaryExpression;

/** The fields that an expression reads, in order, each as often as it is read. */
export function fieldsIn(expression: Expression): readonly string[] {
  if (expression.op === 'field') return [expression.id];
  if (expression.op === 'constant' || expression.op === 'remaining') return [];
  return [...fieldsIn(expression.left), ...fieldsIn(expression.right)];
}
