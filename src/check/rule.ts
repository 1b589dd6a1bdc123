import type { RowTest } from '../filter/compile-filter.js';
import type { Assertion } from './assertion.js';
import type { Bound, Quantifier } from './vocabulary.js';

/** How many conversations have to fulfil a rule. */
export type Demand =
  | { readonly kind: 'quantifier'; readonly quantifier: Quantifier }
  | { readonly kind: 'count'; readonly bounds: Readonly<Partial<Record<Bound, number>>> };

/** One rule. */
export interface Rule {
  readonly name: string;
  readonly points: number;
  /** Which conversations it is about; `undefined` for all. */
  readonly where: RowTest | undefined;
  readonly demand: Demand;
  /** All have to hold for a conversation to fulfil the rule. */
  readonly assertions: readonly Assertion[];
}

/** A file of rules. */
export interface RuleBook {
  readonly title: string | undefined;
  readonly rules: readonly Rule[];
}
