import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { analyzeCapture } from '../../src/capture/analyze-capture.js';
import { Section } from '../support/capture-bytes.js';
import { labErrorOf } from '../support/lab-error-of.js';
import { writePcap } from '../support/pcap-file.js';
import { tcpPacket } from '../support/tcp-packet.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('analyzeCapture()', () => {
  const folder = useTempFolder();
  const lab = () => folder.join('lab.pcap');

  it('gives the facts of the capture', async () => {
    writePcap(lab());
    const { facts } = await analyzeCapture(lab());
    expect(facts).to.include({
      name: 'lab.pcap',
      path: lab(),
      sizeBytes: readFileSync(lab()).length,
      packets: 7,
      tcpSegments: 7,
      firstFrameNanos: 1_700_000_000_000_000_000n,
      earliestNanos: 1_700_000_000_000_000_000n,
      latestNanos: 1_700_000_000_006_000_000n,
      firstTimeReversal: undefined,
      damage: undefined,
    });
    expect(facts.linkTypes).to.deep.equal(['Raw IP']);
    expect(facts.sha256).to.match(/^[0-9a-f]{64}$/);
    expect(facts.tsharkVersion).to.equal(undefined);
  });

  it('names the tshark that read it', async () => {
    writePcap(lab());
    for (const lane of ['columns', 'tree'] as const) {
      const { facts } = await analyzeCapture(lab(), { lane });
      expect(facts.tsharkVersion, lane).to.match(/^\d+\.\d+/);
      expect(facts.linkTypes, lane).to.deep.equal(['Raw IP']);
    }
  });

  it('gives the conversations', async () => {
    writePcap(lab());
    const { conversations } = await analyzeCapture(lab());
    expect(conversations).to.have.length(1);
    expect(conversations[0]?.client).to.deep.equal({ address: '10.0.0.1', port: 40000 });
    expect(conversations[0]?.frames).to.deep.equal({ first: 1, last: 7, count: 7 });
  });

  it('asks tshark for the name of a rare link type', async () => {
    writePcap(lab());
    const bytes = readFileSync(lab());
    bytes.writeUInt32LE(147, 20);
    writeFileSync(lab(), bytes);
    for (const lane of ['auto', 'tree'] as const) {
      const { facts } = await analyzeCapture(lab(), { lane });
      expect(facts.linkTypes, lane).to.have.length(1);
      expect(facts.linkTypes[0], lane).to.match(/USER 0/);
    }
  });

  const cuts: readonly [rule: string, keptBytes: number, lastFrame: number][] = [
    ['keeps what stands before a cut in a packet', 24 + 3 * 56 + 30, 3],
    ['keeps what stands before a cut in a packet header', 24 + 5 * 56 + 7, 5],
    ['counts a file that is cut in its first packet as damaged', 24 + 20, 0],
  ];
  for (const [rule, keptBytes, lastFrame] of cuts) {
    it(rule, async () => {
      writePcap(lab());
      writeFileSync(lab(), readFileSync(lab()).subarray(0, keptBytes));
      const { facts } = await analyzeCapture(lab());
      expect(facts.packets).to.equal(lastFrame);
      expect(facts.damage?.lastFrame).to.equal(lastFrame);
      expect(facts.damage?.message).to.include('"lab.pcap" appears to have been cut short');
    });
  }

  it('keeps what stands before a corrupt packet', async () => {
    writePcap(lab());
    const bytes = readFileSync(lab());
    bytes.writeUInt32LE(0x7fffffff, 24 + 2 * 56 + 8);
    writeFileSync(lab(), bytes);
    const { facts } = await analyzeCapture(lab());
    expect(facts.damage?.lastFrame).to.equal(2);
    expect(facts.damage?.message).to.include('damaged or corrupt');
  });

  it('turns down a file that is no capture', async () => {
    writeFileSync(folder.join('notes.txt'), 'Dear reader,\n');
    const error = await labErrorOf(analyzeCapture(folder.join('notes.txt')));
    expect(error.code).to.equal('CAPTURE_UNREADABLE');
    expect(error.message).to.include('notes.txt');
  });

  it('reads a capture that begins with a block of another kind', async () => {
    for (const type of [0x0bad, 0x4000_0bad]) {
      const section = new Section(true)
        .interface(101)
        .block(type, Buffer.from([0xd9, 0x7e, 0, 0, 0x61, 0x62, 0x63, 0x64]))
        .packet(
          0,
          1_700_000_000_000_000n,
          tcpPacket({ client: 40_000, port: 80, isClient: true, flags: 2, seq: 1, ack: 0 }),
        )
        .block(type, Buffer.from([0xd9, 0x7e, 0, 0, 0x61, 0x62, 0x63, 0x64]));
      writeFileSync(folder.join('custom.pcapng'), section.bytes());
      for (const lane of ['auto', 'columns', 'tree'] as const) {
        const { facts } = await analyzeCapture(folder.join('custom.pcapng'), { lane });
        expect(facts).to.include({
          packets: 3,
          tcpSegments: 1,
          firstFrameNanos: facts.latestNanos,
          firstTimeReversal: undefined,
        });
      }
    }
  });

  // tshark takes each of these for a file of a format that it knows, and shows one record without a time.
  for (const [name, bytes] of [
    ['hello.pcap', 'hello\n'],
    ['numbers.pcap', '{"a":1}\n'],
    ['picture.pcap', '\u0089PNG\r\n\u001a\n0000'],
  ] as const) {
    for (const lane of ['auto', 'columns', 'tree'] as const) {
      it(`turns down ${name}, a file that tshark opens and that holds no packets, in lane ${lane}`, async () => {
        writeFileSync(folder.join(name), bytes, 'latin1');
        const error = await labErrorOf(analyzeCapture(folder.join(name), { lane }));
        expect(error.code).to.equal('CAPTURE_UNREADABLE');
        expect(error.message).to.match(/is not a (?:packet )?capture/u);
      });
    }
  }
});
