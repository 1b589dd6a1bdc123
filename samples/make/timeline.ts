import { writePcapng } from './pcapng-writer.js';

/** A frame and its time since the first frame of its capture, in whole microseconds. */
export interface TimedFrame {
  readonly atMicros: number;
  readonly bytes: Uint8Array;
}

/** How many of `frames` come before `atMicros`: the frame at that time has this number plus one. */
export function countBefore(frames: readonly TimedFrame[], atMicros: number): number {
  return frames.filter((frame) => frame.atMicros < atMicros).length;
}

/** The bytes of a capture with `frames` in order of time, the first of them at `start`. */
export function timelineToPcapng(
  interfaceName: string,
  start: Date,
  frames: readonly TimedFrame[],
): Uint8Array {
  const startMicros = BigInt(start.getTime()) * 1000n;
  const captured = frames
    .toSorted((a, b) => a.atMicros - b.atMicros)
    .map(({ atMicros, bytes }) => ({ timestamp: startMicros + BigInt(atMicros), bytes }));
  return writePcapng({ name: interfaceName, timestampDigits: 6 }, captured);
}
