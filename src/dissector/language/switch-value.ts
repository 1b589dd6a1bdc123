import type { Empty, Flat, Typed } from './value.js';

type CaseOf<Key, V> = Flat<Readonly<Record<'case', Key>> & V>;
type ValueOfInner<F> = F extends (...args: never[]) => Typed<infer V> ? V : Empty;

/**
 * What a switch is read to: a union with a member for each case, and one for all other keys.
 *
 * @typeParam Cases - The functions that add the items of each case, by their keys.
 * @typeParam Default - The function for all other keys.
 */
export type SwitchValue<Cases, Default> =
  | { [Key in keyof Cases]: CaseOf<Key, ValueOfInner<Cases[Key]>> }[keyof Cases]
  | CaseOf<'default', ValueOfInner<Default>>;
