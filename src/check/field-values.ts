import type { FilterValueRead } from '../filter/compile-filter.js';
import { nearestName } from '../filter/filter-fields.js';
import { addressBytes, ipv4Text, ipv6Text } from '../wire/address-text.js';
import { FIELD_WORDS } from './vocabulary.js';

const PORTS: ReadonlySet<string> = new Set(['port', 'client_port', 'server_port']);
const ADDRESSES: ReadonlySet<string> = new Set([
  ...['address', 'client', 'server'],
  ...['client_address', 'server_address'],
]);
const LAST_PORT = 65_535;

/**
 * A value as conversations have it, or what is said of one that no conversation can have: a rule about it would
 * fail everybody.
 */
export function readFieldValue(field: string, value: string | number): FilterValueRead {
  const words = FIELD_WORDS.get(field);
  const text = String(value);
  if (words !== undefined && !words.includes(text)) {
    return { fault: (say) => say.noWord(text, nearestName(text, words), words) };
  }
  if (PORTS.has(field) && !isPort(Number(value))) return { fault: (say) => say.noPort(text) };
  return ADDRESSES.has(field) ? readAddress(text) : { value };
}

function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LAST_PORT;
}

/** However it is written, rows have it in one way. */
function readAddress(text: string): FilterValueRead {
  const bytes = addressBytes(text);
  if (bytes !== undefined) {
    return { value: bytes.length === 4 ? ipv4Text(bytes, 0) : ipv6Text(bytes, 0) };
  }
  const isPrefix = addressBytes(text.replace(/\/\d+$/u, '')) !== undefined;
  return { fault: (say) => say.noAddress(text, isPrefix) };
}
