import fc from 'fast-check';
import type { Segment } from '../../src/tcp/segment.js';
import { CLIENT, SERVER } from './trace.js';

/** Numbers that meet each other often: near the start, near the wrap, half the space apart. */
const number32 = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0xffffffe0, max: 0xffffffff }),
  fc.integer({ min: 0x7ffffff0, max: 0x80000010 }),
);

const segment: fc.Arbitrary<Segment> = fc
  .record({
    isClient: fc.boolean(),
    seq: number32,
    ack: number32,
    flags: fc.integer({ min: 0, max: 31 }),
    window: fc.constantFrom(0, 1, 1024),
    length: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    milliseconds: fc.integer({ min: 0, max: 100 }),
    windowScale: fc.option(fc.integer({ min: 0, max: 255 }), { nil: undefined }),
    isQuoted: fc.boolean(),
  })
  .map(({ isClient, milliseconds, windowScale, ...facts }) => ({
    frameNumber: 1,
    headerIndex: 0,
    timeNanos: BigInt(milliseconds) * 1_000_000n,
    frameLength: 60,
    source: isClient ? CLIENT : SERVER,
    destination: isClient ? SERVER : CLIENT,
    headerLength: 20,
    options: windowScale === undefined ? {} : { windowScale },
    capturedHeaderBytes: undefined,
    checksum: undefined,
    isChecksumBad: false,
    ipId: undefined,
    hopLimit: 64,
    ...facts,
  }));

/** Up to 40 segments between two endpoints, with every flag and number that may come. */
export const anyTrace: fc.Arbitrary<Segment[]> = fc
  .array(segment, { maxLength: 40 })
  .map((segments) => segments.map((each, index) => ({ ...each, frameNumber: index + 1 })));
