import { expect } from 'chai';
import fc from 'fast-check';
import type { Segment } from '../../../src/tcp/segment.js';
import { ZeekConnections, type ZeekOptions } from '../../../src/tcp/zeek/zeek-connections.js';
import { CLIENT, segmentsOf, SERVER } from '../../support/trace.js';
import { zeekRecords } from '../../support/zeek.js';

/** Numbers that meet each other often: near the start, near the wrap, half the space apart. */
const number32 = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0xffffffe0, max: 0xffffffff }),
  fc.integer({ min: 0x7ffffff0, max: 0x80000010 }),
);

const [BLANK] = segmentsOf([['C', '', 0]]);

const segment: fc.Arbitrary<Segment> = fc
  .record({
    isClient: fc.boolean(),
    seq: number32,
    ack: number32,
    // All 12 bits: those that mean nothing here must change nothing.
    flags: fc.oneof(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 0xfff })),
    window: fc.constantFrom(0, 1024),
    headerLength: fc.constantFrom(16, 20, 20, 20, 60),
    length: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined, freq: 10 }),
    milliseconds: fc.integer({ min: 0, max: 10_000 }),
    isQuoted: fc.boolean(),
    isChecksumBad: fc.boolean(),
  })
  .map(({ isClient, milliseconds, ...facts }) => ({
    ...BLANK!,
    timeNanos: BigInt(milliseconds) * 1_000_000n,
    source: isClient ? CLIENT : SERVER,
    destination: isClient ? SERVER : CLIENT,
    ...facts,
  }));

const trace = fc
  .array(segment, { maxLength: 40 })
  .map((segments) => segments.map((each, index) => ({ ...each, frameNumber: index + 1 })));

const options: fc.Arbitrary<ZeekOptions> = fc.record({
  expiry: fc.boolean(),
  checksums: fc.boolean(),
});

// prettier-ignore
const CONN_STATES = ['S0', 'S1', 'SF', 'REJ', 'S2', 'S3', 'RSTO', 'RSTR', 'RSTOS0', 'RSTRH', 'SH', 'SHR', 'OTH'];

describe('ZeekConnections on any traffic', () => {
  it('never throws, gives one record for each connection, and counts every packet once', () => {
    fc.assert(
      fc.property(trace, options, (segments, settings) => {
        const connections = new ZeekConnections(settings);
        const live = segments.map((each) => connections.add(each));
        const records = connections.finish();
        const met = new Set(live.filter((connection) => connection !== undefined));
        expect(records).to.deep.equal([...met].map((connection) => connection.record()));
        const counted = segments.filter(
          (each, index) =>
            live[index] !== undefined && !(settings.checksums === true && each.isChecksumBad),
        );
        const packets = records.reduce((sum, each) => sum + each.origPackets + each.respPackets, 0);
        expect(packets).to.equal(counted.length);
      }),
      { numRuns: 500 },
    );
  });

  it('knows only the letters and states of Zeek, and no negative number', () => {
    fc.assert(
      fc.property(trace, options, (segments, settings) => {
        for (const record of zeekRecords(segments, settings)) {
          expect(record.history).to.match(/^[shfriqdacgtw^]*$/i);
          expect(CONN_STATES).to.include(record.connState);
          expect(record.origBytes).to.be.at.least(0);
          expect(record.respBytes).to.be.at.least(0);
          expect(record.missedBytes).to.be.at.least(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of a connection, whatever goes on beside it', () => {
    fc.assert(
      fc.property(trace, trace, options, (segments, more, settings) => {
        const elsewhere = more.map((each) => ({
          ...each,
          source: { ...each.source, port: each.source.port + 1 },
          destination: { ...each.destination, port: each.destination.port + 1 },
        }));
        const alone = zeekRecords(segments, settings);
        const together = zeekRecords([...elsewhere, ...segments], settings);
        expect(together.slice(together.length - alone.length)).to.deep.equal(alone);
      }),
      { numRuns: 200 },
    );
  });

  it('looks at no flag but SYN, FIN, RST and ACK', () => {
    fc.assert(
      fc.property(trace, (segments) => {
        const plain = segments.map((each) => ({ ...each, flags: each.flags & 0x017 }));
        expect(zeekRecords(plain)).to.deep.equal(zeekRecords(segments));
      }),
      { numRuns: 200 },
    );
  });
});
