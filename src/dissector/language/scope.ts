import type { Expression } from '../describe/expression.js';
import { expressionOf, Mistake, type Numeric, Recorded } from './recorded.js';

/** The fields that an expression may use, by their ids; `$remaining` is the bytes that are left. */
export type Scope<S> = { readonly [Id in keyof S]: S[Id] } & { readonly $remaining: Numeric };

/** An expression, or what is wrong with it. */
export type Recording = { readonly expression: Expression } | { readonly mistake: string };

/**
 * Calls the function of an expression, once, with a scope that only records. Which fields there are is
 * checked later, where all problems are gathered.
 */
export function record<S>(make: (scope: Scope<S>) => unknown): Recording {
  if (typeof (make as unknown) !== 'function') {
    return { mistake: 'is missing; give a function of the scope, as in (s) => s.type' };
  }
  const scope = new Proxy(
    {},
    { get: (_, name) => (typeof name === 'string' ? fieldOf(name) : undefined) },
  );
  try {
    return { expression: expressionOf(make(scope as Scope<S>)) };
  } catch (error) {
    if (error instanceof Mistake) return { mistake: error.message };
    const reason = error instanceof Error ? error.message : String(error);
    return { mistake: `cannot be worked out when the declaration is loaded (${reason})` };
  }
}

function fieldOf(name: string): Recorded {
  return new Recorded(name === '$remaining' ? { op: 'remaining' } : { op: 'field', id: name });
}
