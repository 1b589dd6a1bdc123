import type { Chance } from './chance.js';

/** Bytes that make numbers small, large or negative. */
const EDGES = [0, 1, 0x7f, 0x80, 0xfe, 0xff];

/** A PDU with a few bytes changed, added, taken away or repeated, or cut; one of six stays as it is. */
export function mutated(pdu: Uint8Array, chance: Chance): Uint8Array {
  if (chance.oneIn(6) || pdu.length === 0) return pdu;
  const bytes = [...pdu];
  for (let left = 1 + chance.below(3); left > 0; left--) {
    const at = chance.below(bytes.length);
    switch (chance.below(7)) {
      case 0:
        bytes[at] = chance.below(256);
        break;
      case 1:
        bytes[at] = chance.among(EDGES) ?? 0;
        break;
      case 2:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
        break;
      case 3:
        bytes.splice(at, 0, chance.below(256));
        break;
      case 4:
        bytes.splice(at, 1 + chance.below(3));
        break;
      case 5:
        bytes.splice(at, 0, ...bytes.slice(at, at + 1 + chance.below(8)));
        break;
      default:
        bytes.length = Math.max(1, at);
    }
    if (bytes.length === 0) bytes.push(0);
  }
  return Uint8Array.from(bytes);
}
