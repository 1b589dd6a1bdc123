import type { DeclaredLength } from './declared-item.js';
import type { LengthOf } from './options.js';
import { record } from './scope.js';

/** A length or a count as it is kept: what is left, or an expression; a mistake if none was given. */
export function lengthOf<S>(length: LengthOf<S> | undefined): DeclaredLength {
  if (length === 'rest') return 'rest';
  if (length === undefined) {
    return { mistake: "is missing; give a number, 'rest', or a function of the scope" };
  }
  return record(typeof length === 'function' ? length : () => length);
}
