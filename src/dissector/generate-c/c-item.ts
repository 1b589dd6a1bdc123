import type { FieldDescription, Length } from '../describe/description.js';
import { cExpression } from './c-expression.js';

/** The number of bytes of an item, as an expression. */
export function lengthOf(length: Length): string {
  return length === 'rest'
    ? 'tvb_reported_length_remaining(tvb, off)'
    : `x_len(${cExpression(length)})`;
}

/** Takes the item that was added last out of sight, if its field says so. */
export function hidden(field: FieldDescription): readonly string[] {
  return field.hidden ? ['proto_item_set_hidden(last);'] : [];
}
