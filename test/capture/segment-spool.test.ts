import { expect } from 'chai';
import fc from 'fast-check';
import { SegmentSpool } from '../../src/capture/segment-spool.js';
import type { Segment } from '../../src/tcp/segment.js';
import { anyTrace } from '../support/any-trace.js';
import { segmentsOf } from '../support/trace.js';

async function throughSpool(segments: readonly Segment[]): Promise<Segment[]> {
  const spool = new SegmentSpool();
  try {
    await spool.add(segments);
    const read: Segment[] = [];
    for await (const segment of spool.read()) read.push(segment);
    return read;
  } finally {
    await spool.dispose();
  }
}

describe('SegmentSpool', () => {
  it('gives back any segment as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyTrace, async (segments) => {
        expect(await throughSpool(segments)).to.deep.equal(segments);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps every fact that a segment can have', async () => {
    const segments = segmentsOf([
      [
        'C',
        'SA',
        0,
        0,
        5,
        {
          rawSeq: 0xffffffff,
          capturedHeaderBytes: 18,
          isQuoted: true,
          hasUnknownLength: true,
          checksum: 0xffff,
          ipId: 0,
          options: {
            mss: 1460,
            windowScale: 14,
            isSackPermitted: true,
            sackBlocks: [
              [1, 0xffffffff],
              [5, 6],
            ],
            timestamps: { value: 0xfffffffe, echo: 1 },
            fastOpenCookieLength: 0,
            mptcpSubtypes: [0, 2],
            mptcpTokens: [0xffffffff, 7],
            mptcpJoins: 0xfffffffe,
            isMalformed: true,
          },
        },
      ],
    ]);
    expect(await throughSpool(segments)).to.deep.equal(segments);
  });

  it('keeps times that do not fit in 64 bits of nanoseconds', async () => {
    const [segment] = segmentsOf([['C', 'A', 1, 1]]);
    const times = [18_446_744_073_709n * 1_000_000_000n + 999_999_999n, -1n, 0n, -(2n ** 70n)];
    const read = await throughSpool(times.map((timeNanos) => ({ ...segment!, timeNanos })));
    expect(read.map(({ timeNanos }) => timeNanos)).to.deep.equal(times);
  });

  it('gives the same from the disk when there are many', async () => {
    const [segment] = segmentsOf([['C', 'A', 1, 1]]);
    const many = Array.from({ length: 120_000 }, (_, index) => ({
      ...segment!,
      frameNumber: index + 1,
    }));
    const read = await throughSpool(many);
    expect(read.map(({ frameNumber }) => frameNumber)).to.deep.equal(
      many.map(({ frameNumber }) => frameNumber),
    );
  });
});
