import { expect } from 'chai';
import fc from 'fast-check';
import { Reassembly } from '../../../src/dissector/stream/reassembly.js';
import { type WaitingLimits, WaitingRoom } from '../../../src/dissector/stream/waiting-room.js';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const DATA = 'The quick brown fox jumps over the lazy dog';

/** Segments as [from, to] of the text, with a SYN in front or not. */
function deliver(
  ranges: readonly (readonly [from: number, to: number])[],
  { first = 1000, syn = true } = {},
) {
  const reassembly = new Reassembly();
  const bytes = new TextEncoder().encode(DATA);
  let delivered = '';
  if (syn) {
    const sequence = (first - 1) >>> 0;
    reassembly.push({ frameNumber: 1, sequence, isSyn: true, length: 0, bytes: new Uint8Array() });
  }
  ranges.forEach(([from, to], index) => {
    const segment = bytes.subarray(from, to);
    const piece = reassembly.push({
      frameNumber: index + 2,
      sequence: (first + from) >>> 0,
      isSyn: false,
      length: segment.length,
      bytes: segment,
    });
    if (piece !== undefined) delivered += text(piece.bytes);
  });
  return { delivered, hole: reassembly.hole() };
}

describe('Reassembly', () => {
  const cases: readonly [title: string, ranges: [number, number][], delivered: string][] = [
    [
      'segments in order',
      [
        [0, 10],
        [10, 20],
      ],
      DATA.slice(0, 20),
    ],
    [
      'segments out of order',
      [
        [10, 20],
        [0, 10],
      ],
      DATA.slice(0, 20),
    ],
    [
      'a repeated segment',
      [
        [0, 10],
        [0, 10],
        [10, 12],
      ],
      DATA.slice(0, 12),
    ],
    [
      'segments that overlap',
      [
        [0, 10],
        [5, 15],
        [12, 20],
      ],
      DATA.slice(0, 20),
    ],
    [
      'several that waited',
      [
        [30, 43],
        [10, 20],
        [20, 30],
        [0, 10],
      ],
      DATA,
    ],
  ];
  for (const [title, ranges, expected] of cases) {
    it(`puts in order: ${title}`, () => {
      expect(deliver(ranges)).to.deep.equal({ delivered: expected, hole: undefined });
    });
  }

  it('goes over the end of sequence numbers', () => {
    const ranges: [number, number][] = [
      [10, 20],
      [0, 10],
      [20, 43],
    ];
    expect(deliver(ranges, { first: 0xffff_fff8 }).delivered).to.equal(DATA);
  });

  it('begins with the first data where there is no SYN', () => {
    expect(
      deliver(
        [
          [10, 20],
          [0, 10],
          [20, 25],
        ],
        { syn: false },
      ).delivered,
    ).to.equal(DATA.slice(10, 25));
  });

  it('leaves a hole, and says how large it is and what waits behind it', () => {
    expect(
      deliver([
        [0, 10],
        [15, 20],
        [18, 25],
        [30, 31],
      ]),
    ).to.deep.equal({
      delivered: DATA.slice(0, 10),
      hole: { missing: 5, frameNumber: 3, waiting: 11 },
    });
  });

  it('gives nothing behind a segment that the capture has in part', () => {
    const reassembly = new Reassembly();
    const bytes = Uint8Array.of(1, 2);
    const cut = { frameNumber: 1, sequence: 5, isSyn: false, length: 4, bytes };
    expect(reassembly.push(cut)).to.deep.equal({ bytes, offset: 0, isCut: true });
    const after = { ...cut, frameNumber: 2, sequence: 9, length: 2 };
    expect(reassembly.push(after)).to.equal(undefined);
  });

  it('gives what fills a hole and what waited behind it as one', () => {
    const reassembly = new Reassembly();
    const segment = (frameNumber: number, sequence: number, ...bytes: readonly number[]) =>
      reassembly.push({
        ...{ frameNumber, sequence, isSyn: false },
        ...{ length: bytes.length, bytes: Uint8Array.from(bytes) },
      });
    segment(1, 10, 1);
    segment(2, 13, 4);
    segment(3, 12, 3);
    const piece = { bytes: Uint8Array.of(2, 3, 4), offset: undefined, isCut: false };
    expect(segment(4, 11, 2)).to.deep.equal(piece);
  });

  const rooms: readonly (readonly [title: string, limits: Partial<WaitingLimits>])[] = [
    ['bytes of one direction', { bytes: 10 }],
    ['segments of one direction', { segments: 2 }],
    ['bytes of all directions', { allBytes: 10 }],
  ];
  for (const [title, limits] of rooms) {
    it(`gives a direction up once there is no room for more ${title}`, () => {
      const room = new WaitingRoom({ bytes: 100, segments: 100, allBytes: 100, ...limits });
      const reassembly = new Reassembly(room);
      const at = (frameNumber: number, sequence: number) =>
        reassembly.push({
          ...{ frameNumber, sequence, isSyn: false },
          ...{ length: 4, bytes: new Uint8Array(4) },
        });
      at(1, 0);
      at(2, 20);
      at(3, 30);
      expect(reassembly.overflow).to.equal(undefined);
      at(4, 40);
      expect(reassembly.overflow).to.deep.equal({ frameNumber: 4, waiting: 8 });
      expect(reassembly.hole()).to.equal(undefined);
      expect(at(5, 4)).to.equal(undefined);
      expect(room.take(10, { bytes: 0, segments: 0 })).to.equal(true);
    });
  }

  it('gives the whole text in any order of its segments', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: DATA.length - 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(cuts, fc.infiniteStream(fc.nat()), (places, chance) => {
        const ends = [...places.sort((a, b) => a - b), DATA.length];
        const ranges = ends.map((end, index): [number, number] => [ends[index - 1] ?? 0, end]);
        const shuffled = ranges
          .map((range) => ({ range, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ range }) => range);
        expect(deliver(shuffled)).to.deep.equal({ delivered: DATA, hole: undefined });
      }),
    );
  });
});
