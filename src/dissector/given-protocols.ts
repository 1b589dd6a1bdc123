import { KnownFailure } from '../errors/known-failure.js';
import type { ProtocolDescription } from './describe/description.js';

/**
 * What protocols are described by that a program gives, which JavaScript does not check.
 *
 * @throws {@link KnownFailure} USAGE if one is not what `protocol()` gives.
 */
export function descriptionsOf(given: unknown): readonly ProtocolDescription[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new KnownFailure('USAGE', (say) => say.noProtocols(undefined));
  return given.map((one: unknown, index) => {
    const description = isRecord(one) ? one['description'] : undefined;
    if (isDescription(description)) return description;
    throw new KnownFailure('USAGE', (say) => say.noProtocols(index));
  });
}

/** What only `protocol()` makes, short of malice: whoever may run code needs no disguise. */
export function isDescription(value: unknown): value is ProtocolDescription {
  return (
    isRecord(value) &&
    typeof value['filterName'] === 'string' &&
    Array.isArray(value['layouts']) &&
    Array.isArray(value['fields'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
