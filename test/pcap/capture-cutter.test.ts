import { expect } from 'chai';
import { CaptureCutter } from '../../src/pcap/capture-cutter.js';
import { pcapBytes, Section, START } from '../support/capture-bytes.js';

const PACKETS = ['first packet', '2nd', 'the third'].map((text) => Buffer.from(text));
const [A = Buffer.alloc(0), B = Buffer.alloc(0), C = Buffer.alloc(0)] = PACKETS;

/** Numbers in the whole file, and bytes, of what is left when only these frames are kept. */
function cut(file: Buffer, wanted: readonly number[], chunkBytes = file.length) {
  const cutter = new CaptureCutter(({ frameNumber }) => wanted.includes(frameNumber));
  const pieces: Uint8Array[] = [];
  // A reader uses the memory of a chunk again.
  const chunk = Buffer.alloc(chunkBytes);
  for (let at = 0; at < file.length; at += chunkBytes) {
    const length = file.copy(chunk, 0, at);
    if (!cutter.push(chunk.subarray(0, length))) break;
    pieces.push(...cutter.takePieces());
  }
  cutter.end();
  const bytes = Buffer.concat([...pieces, ...cutter.takePieces()]);
  expect(cutter.byteLength).to.equal(bytes.length);
  return { frames: cutter.frames, bytes, stop: cutter.stop };
}

describe('CaptureCutter, pcap', () => {
  for (const isLittle of [true, false]) {
    it(`leaves a pcap file, ${isLittle ? 'least' : 'most'} significant byte first`, () => {
      const options = { isLittle, isNanos: true, linkType: 101 };
      const packets = [
        { bytes: A, time: START * 1_000_000_000n },
        { bytes: B, time: START * 1_000_000_000n + 7n, wireLength: 99 },
        { bytes: C, time: START * 1_000_000_000n + 9n },
      ];
      const { frames, bytes, stop } = cut(pcapBytes(packets, options), [2, 3]);
      expect(frames).to.deep.equal([2, 3]);
      expect(bytes.equals(pcapBytes(packets.slice(1), options))).to.equal(true);
      expect(stop).to.equal(undefined);
    });
  }

  it('gives the same however the file comes in chunks', () => {
    const file = pcapBytes(PACKETS.map((bytes) => ({ bytes })));
    const whole = cut(file, [1, 3]);
    for (let chunk = 1; chunk < file.length; chunk++) {
      expect(cut(file, [1, 3], chunk)).to.deep.equal(whole);
    }
  });

  it('keeps what stands whole before the end of a file that is cut', () => {
    const file = pcapBytes(PACKETS.map((bytes) => ({ bytes })));
    const { frames, bytes, stop } = cut(file.subarray(0, -1), [2, 3]);
    expect(frames).to.deep.equal([2]);
    expect(bytes.length).to.equal(24 + 16 + B.length);
    expect(stop).to.deep.equal({ kind: 'cut' });
  });

  it('says that it does not know a file', () => {
    const { frames, bytes, stop } = cut(Buffer.from('no capture at all'), [1]);
    expect({ frames, length: bytes.length }).to.deep.equal({ frames: [], length: 0 });
    expect(stop?.kind).to.equal('unknown');
  });
});

/** What an enhanced packet with a comment holds. */
function commented(isLittle: boolean, bytes: Buffer): Buffer {
  const section = new Section(isLittle);
  const comment = isLittle ? 1 + 4 * 65_536 : 65_536 + 4;
  const head = section.words(1, 0, 77, bytes.length, bytes.length);
  const options = [section.words(comment), Buffer.from('note'), section.words(0)];
  return Buffer.concat([head, bytes, Buffer.alloc(-bytes.length & 3), ...options]);
}

/** A section with two interfaces, and with what is no packet behind the first one. */
function sectionWith(isLittle: boolean, add: (section: Section) => Section): Buffer {
  const section = new Section(isLittle)
    .interface(1, [[2, Buffer.from('eth0')]])
    .interface(101, [[9, Buffer.from([9])]]);
  return add(section).bytes();
}

describe('CaptureCutter, pcapng', () => {
  const SECRETS = 10;
  const NAMES = 4;

  for (const isLittle of [true, false]) {
    const order = isLittle ? 'least' : 'most';
    it(`leaves out nothing but packets, ${order} significant byte first`, () => {
      const head = new Section(isLittle).words(0x544c534b, 4);
      const sides = (section: Section) =>
        section
          .block(SECRETS, Buffer.concat([head, Buffer.from('keys')]))
          .block(NAMES, Buffer.alloc(4))
          .block(6, commented(isLittle, B));
      const file = sectionWith(isLittle, (section) =>
        sides(section.packet(0, START, A))
          .oldPacket(1, START, C)
          .simplePacket(A),
      );
      const result = cut(file, [2, 4]);
      expect(result.stop).to.equal(undefined);
      expect(result.frames).to.deep.equal([2, 4]);
      const left = sectionWith(isLittle, (section) => sides(section).simplePacket(A));
      expect(result.bytes.equals(left)).to.equal(true);
      for (const chunk of [1, 5, 64, 100]) expect(cut(file, [2, 4], chunk)).to.deep.equal(result);
    });
  }

  it('counts on over sections, and keeps each in its byte order', () => {
    const file = Buffer.concat([
      sectionWith(true, (section) => section.packet(0, START, A)),
      sectionWith(false, (section) => section.packet(1, START, B).packet(0, START, C)),
    ]);
    const { frames, bytes } = cut(file, [3]);
    expect(frames).to.deep.equal([3]);
    const left = [
      sectionWith(true, (section) => section),
      sectionWith(false, (section) => section.packet(0, START, C)),
    ];
    expect(bytes.equals(Buffer.concat(left))).to.equal(true);
  });

  it('stops at a block that has a frame number without a packet', () => {
    const file = sectionWith(true, (section) => section.packet(0, START, A).block(9, A));
    const { frames, stop } = cut(file, [1]);
    expect(frames).to.deep.equal([1]);
    expect(stop).to.deep.equal({ kind: 'unknown', reason: 'a block of type 9' });
  });
});
