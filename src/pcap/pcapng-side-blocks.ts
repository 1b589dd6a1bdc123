import { areOptionsSound, OPTIONS_OF_ANY, OPTIONS_OF_STATISTICS } from './pcapng-options.js';

/** Types of blocks that tell of something else than packets (pcapng, §4.5 to §4.7). */
const BLOCK = { names: 4, statistics: 5, secrets: 10 } as const;

/** Types of a record of names, with the bytes of its address: IPv4 and IPv6. */
const ADDRESS_BYTES: ReadonlyMap<number, number> = new Map([
  [1, 4],
  [2, 16],
]);
const END_OF_NAMES = 0;

/** Type of secrets that opens packets within packets: a log of WireGuard's keys (pcapng, §4.7). */
const WIREGUARD_KEYS = 0x57474b4c;

/**
 * Can a block be passed over that holds no packet? Wireshark ends reading at one that it takes for
 * damaged; unknown types it does not look into.
 *
 * @param block - From its type to its second length.
 */
export function isSideBlockSound(block: DataView, type: number, isLittle: boolean): boolean {
  const end = block.byteLength - 4;
  if (type === BLOCK.names) return areNamesSound(block, isLittle);
  if (type === BLOCK.statistics) {
    const rules = OPTIONS_OF_STATISTICS;
    return block.byteLength >= 24 && areOptionsSound(block, 20, end, { isLittle, rules });
  }
  if (type === BLOCK.secrets) {
    if (block.byteLength < 20) return false;
    const length = block.getUint32(12, isLittle);
    const after = 16 + length + (-length & 3);
    const rules = OPTIONS_OF_ANY;
    return after <= end && areOptionsSound(block, after, end, { isLittle, rules });
  }
  return true;
}

/** Does a sound block hold keys with which tshark finds packets in tunnels? */
export function hasTunnelKeys(block: DataView, type: number, isLittle: boolean): boolean {
  return type === BLOCK.secrets && block.getUint32(8, isLittle) === WIREGUARD_KEYS;
}

function areNamesSound(block: DataView, isLittle: boolean): boolean {
  const end = block.byteLength - 4;
  for (let at = 8; at + 4 <= end;) {
    const type = block.getUint16(at, isLittle);
    const length = block.getUint16(at + 2, isLittle);
    at += 4;
    if (type === END_OF_NAMES) {
      const rules = OPTIONS_OF_ANY;
      return length === 0 && areOptionsSound(block, at, end, { isLittle, rules });
    }
    const addressBytes = ADDRESS_BYTES.get(type);
    if (addressBytes === undefined || length <= addressBytes || at + length > end) return false;
    // The names end with a zero byte each.
    if (block.getUint8(at + length - 1) !== 0) return false;
    at += length + (-length & 3);
  }
  return false;
}
