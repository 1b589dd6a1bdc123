import type { Packet } from './capture-bytes.js';

/** Bytes to change a frame with: lengths, versions, protocols and flags that mean something somewhere. */
const TELLING = [0, 1, 4, 5, 6, 17, 0x14, 0x28, 0x3a, 0x45, 0x46, 0x60, 0x80, 0x81, 0xaa, 0xff];

/** The same numbers for the same start: a test that fails must fail again. */
export function numbers(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Each frame whole, cut at each byte, shorter than it was on the wire, and with bytes changed. */
export function variants(frame: Buffer, next: (below: number) => number): Packet[] {
  const packets: Packet[] = [{ bytes: frame }, { bytes: Buffer.concat([frame, Buffer.alloc(7)]) }];
  for (let length = 0; length < frame.length; length++) {
    const bytes = frame.subarray(0, length);
    packets.push({ bytes }, { bytes, wireLength: frame.length });
  }
  for (let count = 0; count < 100; count++) {
    const bytes = Buffer.from(frame);
    for (let changes = next(3); changes >= 0; changes--) {
      bytes[next(bytes.length)] = TELLING[next(TELLING.length)] ?? 0;
    }
    packets.push({ bytes });
  }
  return packets;
}
