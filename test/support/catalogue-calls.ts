import fc from 'fast-check';
import { anyOfType } from './any-of-type.js';
import type { Catalogue, Entry } from './catalogue.js';

/** What stands under a path of a catalogue. */
export function valueAt(catalogue: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], catalogue);
}

/** All texts in what a sentence gives: one, several, a message with its hint, or none. */
function textsIn(result: unknown): readonly string[] {
  if (typeof result === 'string') return [result];
  return typeof result === 'object' && result !== null
    ? Object.values(result).flatMap(textsIn)
    : [];
}

/** What two catalogues say of the same facts. */
export interface SaidTwice {
  readonly facts: readonly unknown[];
  readonly texts: readonly [readonly string[], readonly string[]];
}

/**
 * What two catalogues say under an entry; of a sentence with facts in it, for any facts of its types.
 *
 * @param shortest - How many members lists in the facts have at least.
 */
export function anySaidTwice(
  { path, type }: Entry,
  { checker }: Catalogue,
  catalogues: readonly [object, object],
  shortest = 0,
): fc.Arbitrary<SaidTwice> {
  const [one, other] = [valueAt(catalogues[0], path), valueAt(catalogues[1], path)];
  if (!isSentence(one) || !isSentence(other)) {
    return fc.constant({ facts: [], texts: [textsIn(one), textsIn(other)] });
  }
  const [signature] = type.getCallSignatures();
  const parameters = signature?.getParameters() ?? [];
  const facts = parameters.map((each) =>
    anyOfType(checker.getTypeOfSymbol(each), checker, shortest),
  );
  return fc.tuple(...facts).map((given) => ({
    facts: given,
    texts: [textsIn(one(...given)), textsIn(other(...given))],
  }));
}

function isSentence(value: unknown): value is (...facts: readonly unknown[]) => unknown {
  return typeof value === 'function';
}
