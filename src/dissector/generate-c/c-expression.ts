import type { Expression } from '../describe/expression.js';
import { cInteger } from './c-text.js';

const FUNCTIONS = {
  plus: 'x_plus',
  minus: 'x_minus',
  times: 'x_times',
  div: 'x_div',
  shl: 'x_shl',
  shr: 'x_shr',
} as const;

const OPERATORS = {
  and: '&',
  eq: '==',
  ne: '!=',
  lt: '<',
  gt: '>',
  both: '&&',
  either: '||',
} as const;

/** An expression in C, of type `int64_t` or `int`. The offset is in `off`. */
export function cExpression(expression: Expression): string {
  switch (expression.op) {
    case 'constant':
      return cInteger(expression.value);
    case 'field':
      return `v_${expression.id}`;
    case 'remaining':
      return '(int64_t)tvb_reported_length_remaining(tvb, off)';
    case 'plus':
    case 'minus':
    case 'times':
    case 'div':
    case 'shl':
    case 'shr': {
      const { op, left, right } = expression;
      return `${FUNCTIONS[op]}(${cExpression(left)}, ${cExpression(right)})`;
    }
    case 'and':
    case 'eq':
    case 'ne':
    case 'lt':
    case 'gt':
    case 'both':
    case 'either': {
      const { op, left, right } = expression;
      return `(${cExpression(left)} ${OPERATORS[op]} ${cExpression(right)})`;
    }
  }
}
