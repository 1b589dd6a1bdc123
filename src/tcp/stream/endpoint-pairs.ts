import type { Endpoint, Segment } from '../segment.js';

const PORTS = 65_536;
/** More endpoints than memory holds; two of their numbers fit in a double's 53 bits. */
const MAX_ENDPOINTS = 2 ** 26;

/**
 * Numbers the pairs of endpoints from 0, in order of appearance; both directions have the same number.
 * A text for each segment in its place would cost as much as the rest of the first pass.
 */
export class EndpointPairs {
  private readonly addresses = new Map<string, number>();
  private readonly endpoints = new Map<number, number>();
  private readonly pairs = new Map<number, number>();

  numberOf({ source, destination }: Segment): number {
    const one = this.endpointNumber(source);
    const two = this.endpointNumber(destination);
    const pair = one < two ? one * MAX_ENDPOINTS + two : two * MAX_ENDPOINTS + one;
    return numberIn(this.pairs, pair);
  }

  private endpointNumber({ address, port }: Endpoint): number {
    return numberIn(this.endpoints, numberIn(this.addresses, address) * PORTS + port);
  }
}

/** The number of a key; the next one for a key that is new. */
function numberIn<K>(numbers: Map<K, number>, key: K): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}
