import { expect } from 'chai';
import { CaptureParser } from '../../src/pcap/capture-parser.js';
import type { ParserStop } from '../../src/pcap/capture-record.js';
import { pcapBytes, Section, START } from '../support/capture-bytes.js';

const A = Buffer.from('first packet');
const B = Buffer.from('2nd');

interface Reading {
  readonly packets: readonly string[];
  readonly stop: ParserStop | undefined;
}

/** Each packet as `number link seconds.nanos captured/wire text`. */
function read(file: Buffer, chunkBytes = file.length): Reading {
  const packets: string[] = [];
  const parser = new CaptureParser((record) => {
    const { frameNumber, linkType, seconds, nanos, bytes, start, end, wireLength } = record;
    const text = Buffer.from(bytes.subarray(start, end)).toString();
    const time = `${seconds}.${String(nanos).padStart(9, '0')}`;
    packets.push(`${frameNumber} ${linkType} ${time} ${end - start}/${wireLength} ${text}`);
    return true;
  });
  // A reader uses the memory of a chunk again.
  const chunk = Buffer.alloc(chunkBytes);
  for (let at = 0; at < file.length; at += chunkBytes) {
    const length = file.copy(chunk, 0, at);
    if (!parser.push(chunk.subarray(0, length))) break;
  }
  parser.end();
  return { packets, stop: parser.stop };
}

describe('CaptureParser, pcap', () => {
  for (const isLittle of [true, false]) {
    for (const isNanos of [false, true]) {
      const order = isLittle ? 'least significant byte first' : 'most significant byte first';
      it(`reads ${isNanos ? 'nanoseconds' : 'microseconds'}, ${order}`, () => {
        const packets = [{ bytes: A }, { bytes: B, wireLength: 99 }];
        const file = pcapBytes(packets, { isLittle, isNanos, linkType: 101 });
        const second = isNanos ? '000000001' : '000001000';
        expect(read(file)).to.deep.equal({
          packets: [
            '1 101 1700000000.000000000 12/12 first packet',
            `2 101 1700000000.${second} 3/99 2nd`,
          ],
          stop: undefined,
        });
      });
    }
  }

  const whole = pcapBytes([{ bytes: A }, { bytes: B }]);
  it('reads the same however the file is cut into chunks', () => {
    for (let chunk = 1; chunk < whole.length; chunk++) {
      expect(read(whole, chunk)).to.deep.equal(read(whole));
    }
  });

  it('gives what stands before a cut', () => {
    for (let length = 24; length < whole.length; length++) {
      const { packets, stop } = read(whole.subarray(0, length));
      const isBorder = length === 24 || length === whole.length - 19;
      expect(stop).to.deep.equal(isBorder ? undefined : { kind: 'cut' });
      expect(packets.length).to.equal(length < whole.length - 19 ? 0 : 1);
    }
  });

  const refusals: readonly [what: string, at: number, value: number, reason: RegExp][] = [
    ['an absurd length', 24 + 8, 0x7fffffff, /a record of 2147483647 bytes/],
    ['a packet longer than it was', 24 + 12, 3, /below the captured one/],
    ['a fraction above a second', 24 + 4, 1_000_000, /fraction/],
    ['an old version', 4, 0x0003_0002, /version 2\.3/],
    ['a checksum behind each frame', 20, 0x5400_0001, /flags/],
    ['another format', 0, 0x1234_5678, /neither/],
  ];
  for (const [what, at, value, reason] of refusals) {
    it(`stops at ${what}`, () => {
      const file = Buffer.from(whole);
      file.writeUInt32LE(value, at);
      const { packets, stop } = read(file);
      expect(packets).to.deep.equal([]);
      expect(stop).to.have.property('reason').that.matches(reason);
    });
  }

  it('ends when its sink wants no more', () => {
    const parser = new CaptureParser(() => false);
    expect(parser.push(whole)).to.equal(false);
    expect(parser.stop).to.deep.equal({ kind: 'sated' });
  });
});

describe('CaptureParser, pcapng', () => {
  const MICROS = START * 1_000_000n;

  for (const isLittle of [true, false]) {
    it(`reads a section ${isLittle ? 'least' : 'most'} significant byte first`, () => {
      const file = new Section(isLittle)
        .interface(1)
        .interface(101, [
          [2, Buffer.from('eth1')],
          [9, Buffer.from([9])],
        ])
        .packet(1, START * 1_000_000_000n + 5n, A)
        .oldPacket(0, MICROS + 7n, B)
        .simplePacket(A)
        .bytes();
      expect(read(file)).to.deep.equal({
        packets: [
          '1 101 1700000000.000000005 12/12 first packet',
          '2 1 1700000000.000007000 3/3 2nd',
          '3 1 0.000000000 12/12 first packet',
        ],
        stop: undefined,
      });
    });
  }

  it('begins each section without interfaces', () => {
    const one = new Section(true).interface(1).packet(0, MICROS, A);
    const two = new Section(false).interface(113).packet(0, MICROS, B);
    const file = Buffer.concat([one.bytes(), two.bytes()]);
    expect(read(file).packets).to.deep.equal([
      '1 1 1700000000.000000000 12/12 first packet',
      '2 113 1700000000.000000000 3/3 2nd',
    ]);
  });

  const resolutions: readonly [what: string, resolution: number, units: bigint, nanos: string][] = [
    ['seconds', 0, 1n, '000000000'],
    ['milliseconds', 3, 1000n, '333000000'],
    ['nanoseconds', 9, 1_000_000_000n, '333333333'],
    ['1/1024 of a second', 0x8a, 1024n, '333007812'],
  ];
  for (const [what, resolution, units, nanos] of resolutions) {
    it(`counts ${what}`, () => {
      const option = [9, Buffer.from([resolution])] as const;
      const time = START * units + units / 3n;
      const file = new Section().interface(1, [option]).packet(0, time, B).bytes();
      expect(read(file).packets).to.deep.equal([`1 1 1700000000.${nanos} 3/3 2nd`]);
    });
  }

  for (const isLittle of [true, false]) {
    it(`stops at a checksum behind a packet, ${isLittle ? 'least' : 'most'} significant byte first`, () => {
      const withFlags = (flags: number) => {
        const section = new Section(isLittle).interface(1);
        const comment = section.words(isLittle ? 0x0004_0001 : 0x0001_0004, 0x2121_2121);
        const option = section.words(isLittle ? 0x0004_0002 : 0x0002_0004, flags);
        const head = section.words(0, 0, 0, A.length, A.length);
        return section.block(6, Buffer.concat([head, A, comment, option])).bytes();
      };
      // Inbound, with a checksum of no bytes, and of four.
      expect(read(withFlags(1))).to.have.property('stop', undefined);
      const { packets, stop } = read(withFlags(1 | (4 << 5)));
      expect(packets).to.deep.equal([]);
      expect(stop)
        .to.have.property('reason')
        .that.matches(/checksum/);
    });
  }

  it('adds the offset of an interface', () => {
    const offset = Buffer.alloc(8);
    offset.writeBigInt64LE(-3600n);
    const file = new Section()
      .interface(1, [[14, offset]])
      .packet(0, MICROS, B)
      .bytes();
    expect(read(file).packets).to.deep.equal(['1 1 1699996400.000000000 3/3 2nd']);
  });

  const section = () => new Section().interface(1).packet(0, MICROS, A);
  it('passes over names, statistics, secrets and unknown blocks', () => {
    const file = section()
      .block(4, Buffer.alloc(4))
      .block(5, Buffer.alloc(12))
      .block(10, Buffer.concat([section().words(0x544c534b, 4), Buffer.from('abcd')]))
      .block(0x7777, Buffer.alloc(8))
      .packet(0, MICROS, B)
      .bytes();
    expect(read(file)).to.deep.equal({
      packets: ['1 1 1700000000.000000000 12/12 first packet', '2 1 1700000000.000000000 3/3 2nd'],
      stop: undefined,
    });
  });

  it('reads the same however the file is cut into chunks', () => {
    const file = section().packet(0, MICROS, B).bytes();
    for (let chunk = 1; chunk < file.length; chunk++) {
      expect(read(file, chunk)).to.deep.equal(read(file));
    }
  });

  const refusals: readonly [what: string, file: Buffer, reason: RegExp][] = [
    ['a custom block', section().block(0xbad, Buffer.alloc(8)).bytes(), /type 2989/],
    ['a journal entry', section().block(9, Buffer.alloc(40)).bytes(), /type 9/],
    ['a packet of no interface', section().packet(7, MICROS, B).bytes(), /interface/],
    ['an absurd length', Buffer.concat([section().bytes(), Buffer.alloc(20)]), /0 bytes/],
    ['damaged names', section().block(4, Buffer.alloc(8, 0xff)).bytes(), /damaged block/],
    [
      'keys of WireGuard',
      section().block(10, section().words(0x57474b4c, 0)).bytes(),
      /keys of a tunnel/,
    ],
    ['cut statistics', section().block(5, Buffer.alloc(4)).bytes(), /damaged block/],
  ];
  for (const [what, file, reason] of refusals) {
    it(`stops at ${what}, after the packet before`, () => {
      const { packets, stop } = read(file);
      expect(packets).to.have.lengthOf(1);
      expect(stop).to.have.property('reason').that.matches(reason);
    });
  }

  const passed: readonly [what: string, file: Section, frames: readonly string[]][] = [
    ['a custom block', section().block(0xbad, Buffer.alloc(8)), ['2 2989']],
    ['a custom block to be kept', section().block(0x4000_0bad, Buffer.alloc(8)), ['2 1073744813']],
    ['a journal entry', section().block(9, Buffer.alloc(40)), ['2 9']],
    ['an event of Sysdig', section().block(0x204, Buffer.alloc(40)), ['2 516']],
    ['what else Sysdig writes', section().block(0x201, Buffer.alloc(40)), []],
    ['a type that nobody knows', section().block(0x777, Buffer.alloc(12)), []],
    ['keys of WireGuard', section().block(10, section().words(0x57474b4c, 0)), []],
  ];
  for (const [what, file, frames] of passed) {
    it(`passes over ${what} when somebody is told of frames without a packet`, () => {
      const told: string[] = [];
      const packets: number[] = [];
      const parser = new CaptureParser(
        ({ frameNumber }) => packets.push(frameNumber) > 0,
        undefined,
        (frameNumber, type) => told.push(`${frameNumber} ${type}`),
      );
      parser.push(file.packet(0, MICROS, B).bytes());
      parser.end();
      expect(parser.stop).to.equal(undefined);
      expect(told).to.deep.equal(frames);
      expect(packets).to.deep.equal([1, 2 + frames.length]);
    });
  }
});
