import { expect } from 'chai';
import fc from 'fast-check';
import { CaptureRewriter } from '../../../src/pcap/rewrite/capture-rewriter.js';
import { pcapBytes, Section } from '../../support/capture-bytes.js';
import { optionsOfPacket, pcapngBlocks } from '../../support/pcapng-blocks.js';

const MARK = 'mark> ';
const PACKET = Buffer.from('0123456789', 'latin1');

type Comments = Readonly<Record<number, string>>;

/** Rewrites a file that comes in chunks of so many bytes, as whoever writes it to a disk does. */
function rewritten(file: Uint8Array, comments: Comments = {}, chunk = 1 << 20) {
  const rewriter = new CaptureRewriter(MARK, (frame) => comments[frame]);
  const pieces: Buffer[] = [];
  for (let at = 0; at < file.length; at += chunk) {
    const goesOn = rewriter.push(file.subarray(at, at + chunk));
    pieces.push(Buffer.from(rewriter.take()));
    if (!goesOn) break;
  }
  const patches = rewriter.end();
  const bytes = Buffer.concat(pieces);
  for (const patch of patches) bytes.set(patch.bytes, patch.at);
  return { bytes, stop: rewriter.stop, counts: rewriter.counts };
}

/** Every kind of block: names, statistics, secrets, journal entry, custom and unknown ones among packets. */
function oneSection(isLittle: boolean): Section {
  const section = new Section(isLittle, [[1, Buffer.from('a capture')]]);
  return section
    .interface(1, [[9, Buffer.from([9])]])
    .interface(101)
    .block(10, Buffer.concat([section.words(0x544c534b, 4), Buffer.from('keys')]))
    .packet(0, 1n, PACKET)
    .block(4, section.words(0))
    .packet(1, 2n, PACKET, "the user's own")
    .block(0x0bad, Buffer.concat([section.words(32_473), Buffer.from('custom')]))
    .oldPacket(0, 3n, Buffer.from('abcd'))
    .block(9, Buffer.from('__REALTIME_TIMESTAMP=1\n'))
    .simplePacket(Buffer.from('wxyz'))
    .block(5, section.words(0, 0, 0))
    .block(0x7777, Buffer.from('who knows'))
    .packet(0, 4n, Buffer.alloc(0));
}

describe('CaptureRewriter', () => {
  const whole = Buffer.concat([
    oneSection(true).bytes(),
    oneSection(false).bytes(),
    oneSection(true).bytes(),
  ]);

  it('copies a file without comments byte for byte, however it comes', () => {
    for (const chunk of [1, 3, 64, 1 << 20]) {
      const { bytes, stop, counts } = rewritten(whole, {}, chunk);
      expect(bytes.equals(whole), `chunks of ${chunk}`).to.equal(true);
      expect(stop).to.equal(undefined);
      // Of each section four packets, a simple one, a custom block and a journal entry.
      expect(counts).to.deep.equal({ frames: 21, written: 0, dropped: 0, unwritable: 0 });
    }
  });

  it('puts comments behind the options that are there, and leaves all other blocks alone', () => {
    const comments = { 1: 'first', 2: 'second', 4: 'old', 9: '再次', 14: 'last' };
    const { bytes, counts } = rewritten(whole, comments);
    expect(counts.written).to.equal(5);
    const [before, after] = [pcapngBlocks(whole), pcapngBlocks(bytes)];
    expect(after).to.have.length(before.length);
    const changed = after.flatMap((block, index) =>
      block.bytes.equals(before[index]?.bytes ?? Buffer.alloc(0)) ? [] : [block],
    );
    expect(changed.map(optionsOfPacket)).to.deep.equal([
      [
        [1, 'mark> first'],
        [0, ''],
      ],
      [
        [1, "the user's own"],
        [1, 'mark> second'],
      ],
      [
        [1, 'mark> old'],
        [0, ''],
      ],
      [
        [1, "the user's own"],
        [1, 'mark> 再次'],
      ],
      [
        [1, 'mark> last'],
        [0, ''],
      ],
    ]);
  });

  it('replaces its own comments: twice is once, and without any the file is as it was', () => {
    const comments = fc.dictionary(
      fc.integer({ min: 1, max: 21 }).map(String),
      fc.string({ maxLength: 30, unit: 'grapheme' }).map((text) => text.replace(/\n/gu, ' ')),
    );
    fc.assert(
      fc.property(comments, comments, fc.integer({ min: 1, max: 200 }), (first, second, chunk) => {
        const once = rewritten(whole, first, chunk).bytes;
        expect(rewritten(once, first).bytes.equals(once)).to.equal(true);
        expect(rewritten(rewritten(once, second).bytes, first).bytes.equals(once)).to.equal(true);
        expect(rewritten(once).bytes.equals(whole)).to.equal(true);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a comment of its own that somebody has added a line to', () => {
    const section = new Section().interface(1).packet(0, 1n, PACKET, 'mark> mine\nand theirs');
    const [, , packet] = pcapngBlocks(rewritten(section.bytes(), { 1: 'new' }).bytes);
    expect(packet && optionsOfPacket(packet)).to.deep.equal([
      [1, 'mark> mine\nand theirs'],
      [1, 'mark> new'],
    ]);
  });

  it('cannot comment on a simple packet, and says so', () => {
    const { bytes, counts } = rewritten(whole, { 6: 'simple' });
    expect(bytes.equals(whole)).to.equal(true);
    expect(counts.unwritable).to.equal(1);
  });

  for (const isLittle of [true, false]) {
    const order = isLittle ? 'little-endian' : 'big-endian';
    const stated = (file: Buffer) => (isLittle ? file.readBigInt64LE(16) : file.readBigInt64BE(16));

    it(`puts the length of a ${order} section right`, () => {
      const file = Buffer.from(new Section(isLittle).interface(1).packet(0, 1n, PACKET).bytes());
      const bodyLength = BigInt(file.length - 28);
      if (isLittle) file.writeBigInt64LE(bodyLength, 16);
      else file.writeBigInt64BE(bodyLength, 16);
      const twoSections = Buffer.concat([file, file]);
      const { bytes } = rewritten(twoSections, { 1: 'comment' });
      expect(stated(bytes)).to.equal(BigInt(bytes.length - file.length - 28));
      // The second section is as it was.
      expect(bytes.subarray(bytes.length - file.length).equals(file)).to.equal(true);
      expect(rewritten(bytes).bytes.equals(twoSections)).to.equal(true);
    });
  }

  it('leaves out what does not fit into an option, and cuts no character', () => {
    const { bytes } = rewritten(new Section().interface(1).packet(0, 1n, PACKET).bytes(), {
      1: '重'.repeat(30_000),
    });
    const [, , packet] = pcapngBlocks(bytes);
    const [[, text] = [0, '']] = packet ? optionsOfPacket(packet) : [];
    expect(text).to.equal(`${MARK}${'重'.repeat(Math.floor((65_535 - MARK.length) / 3))}`);
  });

  describe('of a pcap file', () => {
    const packets = [{ bytes: PACKET }, { bytes: PACKET.subarray(0, 4), wireLength: 90 }];

    for (const isLittle of [true, false]) {
      for (const isNanos of [true, false]) {
        it(`keeps times and lengths (${isLittle ? 'little' : 'big'}-endian, ${isNanos ? 'ns' : 'µs'})`, () => {
          const file = pcapBytes(packets, { isLittle, isNanos, linkType: 101 });
          const { bytes, counts } = rewritten(file, { 2: 'cut' }, 7);
          expect(counts).to.deep.equal({ frames: 2, written: 1, dropped: 0, unwritable: 0 });
          const units = isNanos ? 1_000_000_000n : 1_000_000n;
          const time = (at: number) => {
            const value = 1_700_000_000n * units + BigInt(at);
            return [Number(value >> 32n), Number(value & 0xffff_ffffn)] as const;
          };
          const resolution: [number, Buffer][] = isNanos
            ? [
                [9, Buffer.from([9])],
                [0, Buffer.alloc(0)],
              ]
            : [];
          const expected = new Section().interface(101, resolution);
          const word = (...values: readonly number[]) => expected.words(...values);
          expected
            .block(6, Buffer.concat([word(0, ...time(0), 10, 10), PACKET]))
            .block(
              6,
              Buffer.concat([
                word(0, ...time(1), 4, 90),
                PACKET.subarray(0, 4),
                word(1 + (MARK.length + 3) * 65_536),
                Buffer.from(`${MARK}cut\0\0\0`),
                word(0),
              ]),
            );
          const wanted = expected.bytes();
          // The header of the file says how much of a packet is kept.
          wanted.writeUInt32LE(262_144, 28 + 12);
          expect(bytes.toString('hex')).to.equal(wanted.toString('hex'));
        });
      }
    }

    it('hands the length of a checksum on with each packet', () => {
      const file = pcapBytes([{ bytes: PACKET }], { linkType: 0x2400_0001 });
      const [, link, packet] = pcapngBlocks(rewritten(file).bytes);
      expect(link?.bytes.readUInt32LE(8)).to.equal(1);
      const [flags] = packet ? optionsOfPacket(packet) : [];
      expect(flags).to.deep.equal([2, '\u0080\0\0\0'.replace('\u0080', '\ufffd')]);
    });

    it('leaves variants of the format to others', () => {
      const shorter = pcapBytes([{ bytes: PACKET, wireLength: 4 }]);
      const modified = pcapBytes(packets);
      modified.writeUInt32LE(0xa1b2cd34);
      const otherVersion = pcapBytes(packets);
      otherVersion.writeUInt16LE(3, 6);
      for (const file of [
        shorter,
        modified,
        otherVersion,
        Buffer.from('snoop\0\0\0'),
        Buffer.from('ab'),
      ]) {
        expect(rewritten(file).stop?.kind).to.equal('unsupported');
      }
    });
  });

  describe('of a damaged file', () => {
    const good = new Section().interface(1).packet(0, 1n, PACKET).packet(0, 2n, PACKET);
    const damages: readonly (readonly [string, (section: Section) => Buffer, string])[] = [
      ['a block that is cut off', (s) => s.packet(0, 3n, PACKET).bytes().subarray(0, -5), 'cut'],
      ['an absurd length', (s) => Buffer.concat([s.bytes(), s.words(6, 7, 0, 0)]), 'damaged'],
      ['lengths that differ', (s) => Buffer.concat([s.bytes(), s.words(77, 16, 0, 20)]), 'damaged'],
      ['an interface that is not there', (s) => s.packet(5, 3n, PACKET).bytes(), 'damaged'],
      [
        'options beyond the end',
        (s) => s.block(6, s.words(0, 0, 0, 0, 0, 1 + 99 * 65_536)).bytes(),
        'damaged',
      ],
      [
        'a section without an order',
        (s) => Buffer.concat([s.bytes(), s.words(0x0a0d0d0a, 28, 1, 0, 0, 0, 28)]),
        'damaged',
      ],
    ];
    for (const [name, make, kind] of damages) {
      it(`writes everything up to ${name}`, () => {
        const sound = new Section().interface(1).packet(0, 1n, PACKET).packet(0, 2n, PACKET);
        const { bytes, stop, counts } = rewritten(make(sound), { 2: 'two' });
        expect(stop?.kind).to.equal(kind);
        expect(counts.frames).to.equal(2);
        expect(bytes.equals(rewritten(good.bytes(), { 2: 'two' }).bytes)).to.equal(true);
      });
    }

    it('ends without an exception, whatever the file holds', () => {
      const hurt = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      });
      fc.assert(
        fc.property(hurt, (changes) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          const result = rewritten(bytes, { 1: 'a', 5: 'b', 9: 'c' }, 100);
          pcapngBlocks(result.bytes);
        }),
        { numRuns: 500 },
      );
    });
  });
});
