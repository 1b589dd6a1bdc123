import { expect } from 'chai';
import fc from 'fast-check';
import { SentSegments } from '../../../src/tcp/transfer/sent-segments.js';

function framesOf(segments: readonly { readonly frame: number }[]): number[] {
  return segments.map(({ frame }) => frame);
}

/** Segments of ten bytes at these places, in frames from 1 on. */
function sentAt(...starts: readonly number[]): SentSegments {
  const sent = new SentSegments();
  sent.beginAt(0);
  for (const [index, start] of starts.entries()) sent.add(start, start + 10, index + 1, index);
  return sent;
}

describe('SentSegments', () => {
  it('gives what an acknowledgment covers whole, once', () => {
    const sent = sentAt(0, 10, 20);
    expect(framesOf(sent.acknowledge(15, 9))).to.deep.equal([1]);
    expect(framesOf(sent.acknowledge(30, 10))).to.deep.equal([2, 3]);
    expect(sent.flight).to.equal(0);
    expect(sent.carrierOf(0)?.ackFrame).to.equal(9);
  });

  it('finds who carried a number first, and who comes next', () => {
    const sent = sentAt(0, 20, 10);
    expect(sent.carrierOf(19)?.frame).to.equal(3);
    expect(sent.carrierOf(30)).to.equal(undefined);
    expect(sent.firstFrom(20)?.frame).to.equal(2);
    expect(sent.firstFrom(30)).to.equal(undefined);
  });

  it('gives segments in the order of their numbers', () => {
    expect(framesOf(sentAt(20, 0, 10).acknowledge(30, 9))).to.deep.equal([2, 3, 1]);
  });

  it('knows that a segment was acknowledged before it was captured', () => {
    const sent = sentAt(0);
    sent.acknowledge(30, 7);
    sent.add(10, 20, 8, 8);
    expect(sent.carrierOf(12)?.ackFrame).to.equal(7);
    expect(sent.flight).to.equal(0);
    sent.add(30, 40, 9, 9);
    expect(framesOf(sent.acknowledge(40, 10))).to.deep.equal([9]);
  });

  it('marks what is repeated, and what a new segment repeats on its way', () => {
    const sent = sentAt(0, 10);
    sent.markRepeated(5, 10, 3, 30);
    expect(sent.carrierOf(0)).to.include({ isRepeated: true, latestFrame: 3, latestNanos: 30 });
    expect(sent.carrierOf(10)?.isRepeated).to.equal(false);
    sent.add(15, 25, 4, 40);
    expect(sent.carrierOf(10)?.isRepeated).to.equal(true);
    expect(sent.carrierOf(20)).to.include({ start: 20, frame: 4, isRepeated: false });
  });

  it('forgets the oldest of many, and counts on', () => {
    const sent = new SentSegments();
    sent.beginAt(0);
    let covered = 0;
    for (let index = 0; index < 50_000; index++) {
      sent.add(index * 10, index * 10 + 10, index, index);
      if (index % 3 === 2) covered += sent.acknowledge(index * 10 - 10, index).length;
    }
    covered += sent.acknowledge(500_000, 1).length;
    expect(covered).to.equal(50_000);
    expect(sent.carrierOf(0)).to.equal(undefined);
    expect(sent.carrierOf(499_990)?.frame).to.equal(49_999);
  });

  it('gives every segment once, in whatever order they are sent and acknowledged', () => {
    const event = fc.record({ place: fc.integer({ min: 0, max: 30 }), isAck: fc.boolean() });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const sent = new SentSegments();
        sent.beginAt(0);
        const places = new Set<number>();
        const given: number[] = [];
        let acked = 0;
        for (const { place, isAck } of events) {
          if (isAck && place * 10 > acked) {
            acked = place * 10;
            given.push(...sent.acknowledge(acked, 1).map(({ start }) => start));
          } else if (!isAck && !places.has(place)) {
            places.add(place);
            // What is covered already is nothing to be given later.
            if (place * 10 + 10 <= acked) given.push(place * 10);
            sent.add(place * 10, place * 10 + 10, 1, 1);
          }
        }
        given.push(...sent.acknowledge(1000, 1).map(({ start }) => start));
        const expected = [...places].map((place) => place * 10);
        expect(given.toSorted((a, b) => a - b)).to.deep.equal(expected.sort((a, b) => a - b));
      }),
    );
  });
});
