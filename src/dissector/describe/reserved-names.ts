/** Words of display filters in some version of Wireshark; none of them can ask for a protocol. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['and', 'or', 'xor', 'not', 'in', 'any', 'all', 'contains', 'matches', 'true', 'false'],
  ...['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'any_eq', 'any_ne', 'all_eq', 'all_ne'],
  ...['bitand', 'bitwise_and'],
]);

/** Does a display filter read this as a word of its own, not as a name? */
export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}
