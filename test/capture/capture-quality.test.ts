import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { readQuality } from '../../src/capture/capture-quality.js';
import { openSource } from '../../src/capture/source.js';
import { pcapBytes, Section } from '../support/capture-bytes.js';
import { useTempFolder } from '../support/temp-folder.js';

const PACKET = Buffer.from('a packet of some bytes');

describe('readQuality', () => {
  const folder = useTempFolder();

  async function qualityOf(bytes: Buffer) {
    const file = folder.join('capture');
    writeFileSync(file, bytes);
    const source = await openSource(file);
    try {
      return await readQuality(source);
    } finally {
      source.dispose();
    }
  }

  const counters = Buffer.alloc(12);
  counters.writeUInt16LE(5, 0);
  counters.writeUInt16LE(8, 2);
  counters.writeUInt8(12, 4);

  it('reads interface statistics', async () => {
    const section = new Section().interface(1).packet(0, 1n, PACKET);
    section.block(5, Buffer.concat([section.words(0, 0, 0), counters]));
    expect((await qualityOf(section.bytes()))?.dropped).to.equal(12);
  });

  const cut = pcapBytes([{ bytes: PACKET, wireLength: 1500 }, { bytes: PACKET }]);

  it('counts cut packets, also in a compressed file', async () => {
    const expected = { truncatedPackets: 1, firstTruncated: 1, savedBytes: PACKET.length };
    expect(await qualityOf(cut)).to.deep.include(expected);
    expect(await qualityOf(gzipSync(cut))).to.deep.include(expected);
  });

  it('counts up to where a file is damaged', async () => {
    expect((await qualityOf(cut.subarray(0, -3)))?.truncatedPackets).to.equal(1);
    const compressed = gzipSync(cut);
    expect((await qualityOf(compressed.subarray(0, -6)))?.truncatedPackets).to.equal(1);
  });

  it('knows nothing of other formats', async () => {
    expect(await qualityOf(Buffer.from('snoop\0\0\0 and what follows in such a file'))).to.equal(
      undefined,
    );
  });

  it('stops when it is told to', async () => {
    const file = folder.join('capture');
    writeFileSync(file, cut);
    const source = await openSource(file);
    const reason = new Error('enough');
    const failure = await readQuality(source, AbortSignal.abort(reason)).then(
      () => undefined,
      (error: unknown) => error,
    );
    source.dispose();
    expect(failure).to.equal(reason);
  });
});
