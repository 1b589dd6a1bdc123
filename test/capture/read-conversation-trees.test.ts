import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { analyzeSource } from '../../src/capture/analyze-capture.js';
import { readConversationTrees } from '../../src/capture/read-conversation-trees.js';
import { readTcpTrees } from '../../src/capture/read-trees.js';
import { openSource } from '../../src/capture/source.js';
import { findTshark, type Tshark } from '../../src/tshark/find-tshark.js';
import { pcapBytes } from '../support/capture-bytes.js';
import { writeSpyingTshark } from '../support/fake-tshark.js';
import * as bytes from '../support/frame-bytes.js';
import { type PcapPacket, writePcap } from '../support/pcap-file.js';
import { useTempFolder } from '../support/temp-folder.js';
import { plainTrees } from '../support/plain-trees.js';

const SAMPLE = 'samples/many-short-connections.pcapng';

/** Frames of the handshake and of the close of a stream that begins late in the sample. */
const STREAM = 15;

describe('readConversationTrees()', () => {
  const folder = useTempFolder();

  /** The trees of the steps of one stream, read in this way and from the whole, and which files tshark read. */
  async function both(path: string, stream: number, mostOfCapture?: number, version?: string) {
    const real = await findTshark();
    const spy = writeSpyingTshark(folder.path, real.path);
    const tshark: Tshark = { ...real, path: spy.path, ...(version && { version }) };
    const source = await openSource(path);
    const { conversations } = await analyzeSource(source, real, { lane: 'direct' });
    const frames = conversations
      .filter((conversation) => conversation.stream === stream)
      .flatMap(({ steps }) => steps.map(({ frame }) => frame));
    expect(frames).not.to.have.length(0);
    const options = { mostOfCapture };
    const trees = await readConversationTrees(source, tshark, frames, conversations, options);
    const whole = await readTcpTrees(source, real, frames);
    const files = spy.files().map((file) => (file === source.file ? 'whole' : 'cut'));
    return { trees: plainTrees(trees), whole: plainTrees(whole), files };
  }

  it('gives the trees of the whole capture from a cut of it', async () => {
    const { trees, whole, files } = await both(SAMPLE, STREAM);
    expect(trees).to.deep.equal(whole);
    expect(files).to.deep.equal(['cut']);
    expect(JSON.stringify(trees)).to.include(`Stream index: ${STREAM}`);
  });

  it('reads the whole when the cut would be most of it', async () => {
    const { trees, whole, files } = await both(SAMPLE, STREAM, 0.001);
    expect(trees).to.deep.equal(whole);
    expect(files).to.deep.equal(['whole']);
  });

  it('reads the whole with a release whose trees it does not know', async () => {
    expect((await both(SAMPLE, STREAM, undefined, '5.0.0')).files).to.deep.equal(['whole']);
  });

  it('reads the whole of a capture that our reader cannot read to its end', async () => {
    const damaged = folder.join('damaged.pcapng');
    const bytes = readFileSync(SAMPLE);
    // A length beyond all reason where the next block would begin.
    writeFileSync(damaged, Buffer.concat([bytes, Buffer.alloc(12, 0xff)]));
    const { trees, whole, files } = await both(damaged, STREAM);
    expect(trees).to.deep.equal(whole);
    expect(files).to.deep.equal(['whole']);
  });

  it('follows ports that are used again, and counts the streams of both', async () => {
    const again = folder.join('again.pcap');
    writePcap(again, [
      { flags: 0x02, seq: 1000 },
      { from: 'server', flags: 0x12, seq: 5000, ack: 1001 },
      { flags: 0x10, seq: 1001, ack: 5001 },
      { flags: 0x02, seq: 900_000 },
      { from: 'server', flags: 0x12, seq: 800_000, ack: 900_001 },
      { flags: 0x10, seq: 900_001, ack: 800_001 },
      { flags: 0x11, seq: 900_001, ack: 800_001 },
    ]);
    const { trees, whole, files } = await both(again, 1, 1);
    expect(trees).to.deep.equal(whole);
    expect(files).to.deep.equal(['cut']);
  });

  it('counts repeated attempts as tshark does: since 4.4 each is a stream of its own', async () => {
    const refused = folder.join('refused.pcap');
    const attempt: readonly PcapPacket[] = [
      { flags: 0x02, seq: 1000 },
      { from: 'server', flags: 0x14, ack: 1001 },
    ];
    writePcap(refused, [...attempt, ...attempt, ...attempt]);
    const { trees, whole, files } = await both(refused, 0, 1);
    expect(trees).to.deep.equal(whole).and.have.length(6);
    expect(files).to.deep.equal(['cut']);
  });

  it('reads the whole where connections are joined (MPTCP)', async () => {
    const joined = folder.join('joined.pcap');
    const capable = bytes.hex('1e0c0081' + '0102030405060708');
    const packet = bytes.ipv4(bytes.tcp('', 8, capable));
    writeFileSync(joined, pcapBytes([{ bytes: packet }, { bytes: packet }], { linkType: 101 }));
    const { trees, whole, files } = await both(joined, 0, 1);
    expect(trees).to.deep.equal(whole);
    expect(files).to.deep.equal(['cut', 'whole']);
  });

  it('runs no tshark for no frames', async () => {
    const real = await findTshark();
    const spy = writeSpyingTshark(folder.path, real.path);
    const source = await openSource(SAMPLE);
    const trees = await readConversationTrees(source, { ...real, path: spy.path }, [], []);
    expect([trees.size, spy.files()]).to.deep.equal([0, []]);
  });
});
