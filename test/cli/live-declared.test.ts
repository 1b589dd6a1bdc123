import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { pcapBytes } from '../support/capture-bytes.js';
import { CLIENT, SERVER, useDeclaredFiles } from '../support/declared-files.js';
import { errorPdu, helloPdu } from '../support/fleet-pdus.js';
import { tcpFrame, udpFrame } from '../support/plugin-capture.js';
import { runInProcess } from '../support/run-in-process.js';

const FLEET = ['--dissector', 'dissectors/fleet'];

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync('docs/schema/live.schema.json', 'utf8')) as object,
);

describe('live with declared protocols', () => {
  const files = useDeclaredFiles();

  it('tells of PDUs as they come', async () => {
    const { stdout, stderr, code } = await runInProcess(['live', '-r', files.capture, ...FLEET]);
    expect(code).to.equal(0);
    const lines = stdout.split('\n').filter((line) => line.includes('FLEET'));
    expect(lines.map((line) => line.replace(/^\S+ +/u, ''))).to.deep.equal([
      '#0  10.0.0.1:50000 -> 10.0.0.2:7801  FLEET Hello seq=1 len=20; Data seq=2 len=18; Data seq=3 len=10 (frame 5)',
      '#0  10.0.0.2:7801 -> 10.0.0.1:50000  FLEET Hello seq=9 len=20 (Not a PDU of Fleet Control); malformed; Error seq=4 len=10 (frame 6)',
      'PDUs 6, malformed 1, expert infos 1',
    ]);
    expect(stderr).to.include('919 bytes missing before frame 7; 21 bytes after it not dissected');
  });

  it('tells programs of all, and people of the first of each conversation', async () => {
    const segments = Array.from({ length: 30 }, (_, index) => ({
      ...{ from: CLIENT, to: SERVER, seq: 1 + index * 21 },
      data: errorPdu(index),
    }));
    const file = files.save('thirty.pcap', segments);
    const [text, json] = await Promise.all([
      runInProcess(['live', '-r', file, ...FLEET]),
      runInProcess(['live', '-r', file, '--json', ...FLEET]),
    ]);
    expect(text.stdout.match(/FLEET Error/gu)).to.have.length(20);
    expect(text.stdout).to.include('further PDUs of this conversation are only counted');
    const lines = json.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string });
    const told = lines.filter(({ kind }) => kind === 'pdus');
    expect(told).to.have.length(30);
    for (const line of lines)
      expect(validate(line), JSON.stringify(validate.errors)).to.equal(true);
    expect(told[29]).to.deep.include({
      protocol: 'fleet',
      frame: 30,
      pdus: [{ info: 'Error seq=29 len=10' }],
    });
    expect(lines.at(-1)).to.deep.include({
      declared: [
        { filterName: 'fleet', shortName: 'FLEET', pdus: 30, malformed: 0, expertInfos: 0 },
      ],
    });
  });

  it('says the same of a segment as reports do, over UDP as well', async () => {
    const file = files.inFolder('mixed.pcap');
    const data = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 0x65, 0, 0, 0);
    const frames = [
      udpFrame(CLIENT, 53, data),
      tcpFrame({ from: CLIENT, to: SERVER, seq: 1, data: helloPdu(1) }),
      udpFrame(CLIENT, 53, data.subarray(0, 5)),
    ];
    writeFileSync(file, pcapBytes(frames.map((bytes) => ({ bytes }))));
    const { stdout } = await runInProcess([
      ...['live', '-r', file, '--json', ...FLEET, '--dissector', files.declaration],
    ]);
    const told = stdout
      .split('\n')
      .filter((line) => line.includes('"pdus",'))
      .map((line) => JSON.parse(line) as { protocol: string; stream: number; pdus: unknown });
    expect(told.map(({ protocol: name, stream, pdus }) => [name, stream, pdus])).to.deep.equal([
      ['beacon', 0, [{}]],
      ['fleet', 0, [{ info: 'Hello seq=1 len=20' }]],
      ['beacon', 0, [{ mark: 'malformed' }]],
    ]);
  });
});
