import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { cutCapture } from '../../src/capture/cut-capture.js';
import { openSource } from '../../src/capture/source.js';
import type { PacketChoice } from '../../src/pcap/capture-cutter.js';
import { useTempFolder } from '../support/temp-folder.js';
import { writePcap } from '../support/pcap-file.js';

const SECOND: PacketChoice = ({ frameNumber }) => frameNumber % 2 === 0;
/** Bytes of a packet that `writePcap` writes, with its record's header. */
const RECORD = 56;

describe('cutCapture()', () => {
  const folder = useTempFolder();

  async function cut(name: string, mostBytes = 10_000, isWanted = SECOND) {
    const source = await openSource(folder.join(name));
    return cutCapture(source, isWanted, { mostBytes });
  }

  const leftBehind = () =>
    readdirSync(os.tmpdir()).filter((name) => name.startsWith('sharkscribe-cut-'));

  it('writes the packets to a capture of their own, and removes it', async () => {
    writePcap(folder.join('lab.pcap'));
    const found = await cut('lab.pcap');
    expect(found?.frames).to.deep.equal([2, 4, 6]);
    const whole = readFileSync(folder.join('lab.pcap'));
    const record = (frame: number) =>
      whole.subarray(24 + (frame - 1) * RECORD, 24 + frame * RECORD);
    const written = readFileSync(found?.source.file ?? '');
    const expected = Buffer.concat([whole.subarray(0, 24), record(2), record(4), record(6)]);
    expect(written.equals(expected)).to.equal(true);
    expect(found?.source.path).to.equal(folder.join('lab.pcap'));
    found?.source.dispose();
    expect(existsSync(path.dirname(found?.source.file ?? ''))).to.equal(false);
  });

  it('reads a gzipped capture', async () => {
    writePcap(folder.join('lab.pcap'));
    writeFileSync(folder.join('lab.pcap.gz'), gzipSync(readFileSync(folder.join('lab.pcap'))));
    const found = await cut('lab.pcap.gz');
    expect(found?.frames).to.deep.equal([2, 4, 6]);
    found?.source.dispose();
  });

  it('takes what stands before the end of a file that is cut', async () => {
    writePcap(folder.join('lab.pcap'));
    writeFileSync(folder.join('cut.pcap'), readFileSync(folder.join('lab.pcap')).subarray(0, 300));
    const found = await cut('cut.pcap');
    expect(found?.frames).to.deep.equal([2, 4]);
    found?.source.dispose();
  });

  it('gives none that would be too large', async () => {
    writePcap(folder.join('lab.pcap'));
    const found = await cut('lab.pcap', 24 + 3 * RECORD);
    expect(found?.frames).to.have.length(3);
    found?.source.dispose();
    expect(await cut('lab.pcap', 23 + 3 * RECORD)).to.equal(undefined);
  });

  it('gives none of a file that it cannot read to its end', async () => {
    writePcap(folder.join('lab.pcap'));
    const whole = readFileSync(folder.join('lab.pcap'));
    writeFileSync(folder.join('text'), 'no capture at all');
    const packed = gzipSync(whole);
    writeFileSync(folder.join('broken.gz'), packed.subarray(0, packed.length - 20));
    whole.writeUInt32LE(0x7fffffff, 24 + 3 * RECORD + 8);
    writeFileSync(folder.join('damaged.pcap'), whole);
    for (const name of ['text', 'broken.gz', 'damaged.pcap']) {
      expect(await cut(name), name).to.equal(undefined);
    }
  });

  it('gives none where it cannot be written', async () => {
    writePcap(folder.join('lab.pcap'));
    const { TMPDIR } = process.env;
    process.env['TMPDIR'] = folder.join('not-there');
    try {
      expect(await cut('lab.pcap')).to.equal(undefined);
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
    }
  });

  it('leaves nothing behind when it is interrupted', async () => {
    writePcap(folder.join('lab.pcap'));
    const source = await openSource(folder.join('lab.pcap'));
    const before = leftBehind();
    const reason = new Error('enough');
    const run = cutCapture(source, SECOND, {
      mostBytes: 10_000,
      signal: AbortSignal.abort(reason),
    });
    expect(await run.catch((error: unknown) => error)).to.equal(reason);
    expect(leftBehind()).to.deep.equal(before);
  });
});
