import { expect } from 'chai';
import { CaptureParser } from '../../src/pcap/capture-parser.js';
import { CaptureQualityWatch } from '../../src/pcap/capture-quality.js';
import { pcapBytes, Section } from '../support/capture-bytes.js';

const PACKET = Buffer.from('a packet of some bytes');
/** Options of interface statistics. */
const RECEIVED = 4;
const DROPPED_BY_INTERFACE = 5;
const FILTERED = 6;
const DROPPED_BY_SYSTEM = 7;

const NOTHING = {
  truncatedPackets: 0,
  firstTruncated: undefined,
  savedBytes: undefined,
  received: undefined,
  dropped: undefined,
};

/** Body of a statistics block: interface, time, and its counters. */
function statistics(
  section: Section,
  isLittle: boolean,
  number: number,
  counters: readonly (readonly [code: number, count: bigint])[],
): Section {
  const options = counters.map(([code, count]) => {
    const option = Buffer.alloc(12);
    if (isLittle) {
      option.writeUInt16LE(code, 0);
      option.writeUInt16LE(8, 2);
      option.writeBigUInt64LE(count, 4);
    } else {
      option.writeUInt16BE(code, 0);
      option.writeUInt16BE(8, 2);
      option.writeBigUInt64BE(count, 4);
    }
    return option;
  });
  return section.block(5, Buffer.concat([section.words(number, 0, 0), ...options]));
}

function qualityOf(file: Buffer, chunkBytes = file.length) {
  const watch = new CaptureQualityWatch();
  const parser = new CaptureParser(
    (record) => {
      watch.onRecord(record);
      return true;
    },
    (bytes, at, length) => {
      watch.onPiece(bytes, at, length);
    },
  );
  for (let at = 0; at < file.length; at += chunkBytes) {
    if (!parser.push(file.subarray(at, at + chunkBytes))) break;
  }
  parser.end();
  return watch.quality;
}

describe('what a capture file says of its own completeness', () => {
  it('is nothing in a pcap file but how packets were cut', () => {
    expect(qualityOf(pcapBytes([{ bytes: PACKET }]))).to.deep.equal(NOTHING);
    const cut = [
      { bytes: PACKET },
      { bytes: PACKET.subarray(0, 5), wireLength: 22 },
      { bytes: PACKET.subarray(0, 9), wireLength: 60 },
    ];
    expect(qualityOf(pcapBytes(cut))).to.deep.equal({
      ...NOTHING,
      truncatedPackets: 2,
      firstTruncated: 2,
      savedBytes: 9,
    });
  });

  for (const isLittle of [true, false]) {
    const order = isLittle ? 'least' : 'most';
    it(`is what the statistics of its interfaces count, ${order} significant byte first`, () => {
      const section = new Section(isLittle).interface(1).interface(1).packet(0, 1n, PACKET);
      statistics(section, isLittle, 0, [
        [RECEIVED, 10n],
        [DROPPED_BY_INTERFACE, 2n],
        [FILTERED, 99n],
        [DROPPED_BY_SYSTEM, 3n],
      ]);
      statistics(section, isLittle, 1, [
        [RECEIVED, 5_000_000_000n],
        [DROPPED_BY_INTERFACE, 1n],
      ]);
      expect(qualityOf(section.bytes())).to.deep.equal({
        ...NOTHING,
        received: 5_000_000_010,
        dropped: 6,
      });
    });
  }

  it('is the last count of an interface, not the sum of its counts', () => {
    const section = new Section().interface(1);
    for (const count of [1n, 4n, 7n]) statistics(section, true, 0, [[DROPPED_BY_SYSTEM, count]]);
    expect(qualityOf(section.bytes()).dropped).to.equal(7);
  });

  it('is none dropped when the file says so, and unknown when it does not', () => {
    const told = statistics(new Section().interface(1), true, 0, [[DROPPED_BY_INTERFACE, 0n]]);
    expect(qualityOf(told.bytes()).dropped).to.equal(0);
    const untold = statistics(new Section().interface(1), true, 0, [[RECEIVED, 3n]]);
    expect(qualityOf(untold.bytes()).dropped).to.equal(undefined);
  });

  it('adds up the interfaces of several sections, whatever the order of their bytes', () => {
    const sections = [true, false].map((isLittle) =>
      statistics(new Section(isLittle).interface(1), isLittle, 0, [
        [DROPPED_BY_SYSTEM, 4n],
      ]).bytes(),
    );
    expect(qualityOf(Buffer.concat(sections)).dropped).to.equal(8);
  });

  it('ends with the options: what stands behind their end counts for nothing', () => {
    const section = new Section().interface(1);
    statistics(section, true, 0, [
      [0, 0n],
      [DROPPED_BY_SYSTEM, 9n],
    ]);
    expect(qualityOf(section.bytes()).dropped).to.equal(undefined);
  });

  it('takes no option for a counter that is longer than its block', () => {
    const section = new Section().interface(1);
    const head = section.words(0, 0, 0, DROPPED_BY_SYSTEM + 0xfff0 * 65_536);
    section.block(5, Buffer.concat([head, Buffer.alloc(8, 1)]));
    expect(qualityOf(section.bytes()).dropped).to.equal(undefined);
  });

  it('is the same however the file is cut into chunks', () => {
    const section = new Section().interface(1).packet(0, 1n, PACKET);
    statistics(section, true, 0, [
      [RECEIVED, 10n],
      [DROPPED_BY_SYSTEM, 3n],
    ]);
    const whole = section.bytes();
    const expected = qualityOf(whole);
    expect(expected.dropped).to.equal(3);
    for (let chunk = 1; chunk < whole.length; chunk++) {
      expect(qualityOf(whole, chunk), `chunks of ${String(chunk)}`).to.deep.equal(expected);
    }
  });
});
