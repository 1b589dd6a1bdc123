import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { fleet } from '../../dissectors/fleet/fleet.js';
import { openCapture } from '../../src/capture/open-capture.js';
import { analyzeCapture } from '../../src/capture/analyze-capture.js';
import type { DeclaredProtocol } from '../../src/capture/open-capture-options.js';
import type { DeclaredTraffic } from '../../src/model/declared-traffic.js';
import { renderHtml } from '../../src/render/html/render-html.js';
import { declaredRecord } from '../../src/report/document/declared-record.js';
import { reportDocument } from '../../src/report/document/report-document.js';
import { renderReport, reportBlocks } from '../../src/report/render-report.js';
import { en } from '../../src/report/text/en.js';
import { htmlTextOf } from '../../src/report/text/html-texts.js';
import { reportTextIn } from '../../src/report/text/report-text-in.js';
import { loadDeclarations } from '../../src/toolchain/load-declarations.js';
import { pcapBytes } from '../support/capture-bytes.js';
import { BEACON, CLIENT, SERVER, useDeclaredFiles } from '../support/declared-files.js';
import { concatenated, errorPdu, otherPdu } from '../support/fleet-pdus.js';
import { udpFrame } from '../support/plugin-capture.js';
import { reportInputsOf } from '../support/report-document-of.js';
import { runInProcess } from '../support/run-in-process.js';

const FLEET = ['--dissector', 'dissectors/fleet'];

describe('declared protocols in other commands', () => {
  const files = useDeclaredFiles();

  describe('report', () => {
    it('tells what they carry, conversation by conversation', async () => {
      const { stdout, code } = await runInProcess(['report', files.capture, ...FLEET]);
      expect(code).to.equal(0);
      expect(stdout).to.include('| FLEET over TCP |');
      expect(section(stdout, '## Protocols of your own')).to.equal(
        `
Declared protocols read the data of each conversation in the order in which it was sent; a message (PDU) belongs to the frame that makes it whole. 6 PDUs were found in 1 conversation.

| Protocol              | Conversations | PDUs | Malformed | Expert infos |
| --------------------- | ------------: | ---: | --------: | -----------: |
| FLEET (Fleet Control) |             1 |    6 |         1 |            1 |

### FLEET over TCP, stream 0

\`10.0.0.1:50000\` → \`10.0.0.2:7801\`\\
6 PDUs, in frames 5 to 6.

| Info                | Count | First frames |
| ------------------- | ----: | ------------ |
| \`Hello seq=… len=…\` |     2 | 5, 6         |
| \`Data seq=… len=…\`  |     2 | 5            |
| \`Error seq=… len=…\` |     1 | 6            |

| Severity | Expert infos                                   | Count | First frames |
| -------- | ---------------------------------------------- | ----: | ------------ |
| Error    | Not a PDU of Fleet Control (\`fleet.magic.bad\`) |     1 | 6            |

- **1 PDU malformed** (frame 6): read to where they make no sense.
- Port 50000 to 7801: 919 bytes missing before frame 7; 21 bytes after it not dissected.
- Port 7801 to 50000: it ends inside a PDU; its last 14 bytes not dissected.
`,
      );
    });

    it('says it as data, too, and in Chinese, and on a page', async () => {
      const [inEnglish, inChinese] = await reportInputsOf(files.capture, ['en', 'zh-CN']);
      const declared = await declaredOf(files.capture, fleet);
      if (inEnglish === undefined || inChinese === undefined) throw new Error('no input');
      const document = reportDocument({ ...inEnglish, declared }, en);
      const isValid = new Ajv2020({ strict: false, schemas: [schemaIn('conversations')] }).compile(
        schemaIn('report'),
      );
      expect(isValid(document), JSON.stringify(isValid.errors)).to.equal(true);
      expect(document.conversations[0]?.record.protocols).to.deep.equal(['fleet']);
      expect(document.declared?.conversations[0]).to.deep.include({
        protocol: 'fleet',
        stream: 0,
        pdus: 6,
        malformed: { count: 1, frames: [6] },
        frames: { first: 5, last: 6 },
      });
      const chinese = await reportTextIn('zh-CN');
      const said = renderReport({ ...inChinese, declared }, chinese);
      expect(said).to.include('6 个 PDU，在帧 5 至 6。');
      const page = renderHtml({
        blocks: reportBlocks({ ...inEnglish, declared }, en),
        title: '',
        language: 'en',
        text: htmlTextOf('en'),
        figures: new Map(),
      });
      expect(page).to.match(/<h3[^>]*>FLEET over TCP, stream 0/u);
      // Who asks for nothing gets what there was before.
      const none = { protocols: [], conversations: [], unclearFrames: 0 };
      const plain = renderReport(inEnglish, en);
      expect(renderReport({ ...inEnglish, declared: none }, en)).to.equal(plain);
      const vain = { ...none, protocols: [fleet.description] };
      expect(renderReport({ ...inEnglish, declared: vain }, en)).to.equal(
        plain.replace(
          '## Stream 0',
          '## Protocols of your own\n\nIt was looked for, and not found: FLEET.\n\n## Stream 0',
        ),
      );
    });

    it('stays short, however many PDUs and kinds there are', async () => {
      const kinds = Array.from({ length: 300 }, (_, type) => {
        const pdu = otherPdu(type, Uint8Array.of(1));
        pdu[4] = 10 + (type % 200);
        return pdu;
      });
      const many = concatenated([...kinds, ...Array.from({ length: 900 }, () => errorPdu(1))]);
      const segments = Array.from({ length: Math.ceil(many.length / 1400) }, (_, index) => ({
        ...{ from: CLIENT, to: SERVER, seq: 1 + index * 1400 },
        data: many.subarray(index * 1400, (index + 1) * 1400),
      }));
      const { conversations } = await declaredOf(files.save('many.pcap', segments), fleet);
      const [found] = conversations;
      expect(found?.pdus).to.equal(1_200);
      expect(
        found?.kinds.map(({ info, count, frames }) => [info, count, frames.length]),
      ).to.deep.equal([
        ['Error seq=… len=…', 900, 10],
        ['Unknown (…) seq=… len=…', 300, 3],
      ]);
      const record = declaredRecord({
        protocols: [fleet.description],
        conversations: Array.from({ length: 500 }, (_, stream) => ({ ...must(found), stream })),
        unclearFrames: 0,
      });
      expect(record.counts).to.deep.equal({ conversations: 500, detailed: 30 });
      expect(record.protocols[0]?.pdus).to.equal(600_000);
    });
  });

  it('are named in the list of conversations', async () => {
    const [table, json] = await Promise.all([
      runInProcess(['conversations', files.capture, ...FLEET]),
      runInProcess(['conversations', files.capture, '--json', ...FLEET]),
    ]);
    const [head, row] = table.stdout.split('\n');
    expect([head?.trim().split(/\s+/u).at(-1), row?.trim().split(/\s+/u).at(-1)]).to.deep.equal([
      'PROTOCOL',
      'FLEET',
    ]);
    const document = JSON.parse(json.stdout) as { conversations: { protocols?: string[] }[] };
    expect(document.conversations.map(({ protocols }) => protocols)).to.deep.equal([['fleet']]);
  });

  describe('dissect --where', () => {
    it('chooses frames by their fields, together with those of segments', async () => {
      const args = ['dissect', files.capture, '-T', 'ek', '-J', 'frame', ...FLEET];
      const asked = 'fleet.type == 3 && tcp.srcport == 7801 || tcp.len == 20 && !fleet';
      const { stdout, code } = await runInProcess([...args, '--where', asked]);
      const lines = stdout.split('\n').filter((line) => line.includes('"layers"'));
      const frames = lines.map((line) => Number(/frame_frame_number":"(\d+)"/u.exec(line)?.[1]));
      expect([frames, code]).to.deep.equal([[3, 6], 0]);
    });

    it('is what -Y points to, and names fields that are alike', async () => {
      const [display, wrong] = await Promise.all([
        runInProcess(['dissect', files.capture, '-Y', 'tcp && fleet.type == 2', ...FLEET]),
        runInProcess(['dissect', files.capture, '--where', 'fleet.typ == 2', ...FLEET]),
      ]);
      expect(display.stderr).to.include('tshark does not know fleet.type');
      expect(display.stderr).to.include('--where "fleet.type"');
      expect(wrong.stderr).to.include('Did you mean fleet.type?');
      expect([display.code, wrong.code]).to.deep.equal([2, 2]);
    });
  });

  describe('bytes that another protocol claims', () => {
    let file = '';

    before(() => {
      const data = Uint8Array.of(0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 1, 1, 0x65, 0, 0, 0);
      file = files.inFolder('beacon.pcap');
      writeFileSync(file, pcapBytes([{ bytes: udpFrame(CLIENT, 53, data) }]));
    });

    it('stand in both trees, and ours says so', async () => {
      const { stdout } = await runInProcess([
        'dissect',
        file,
        '-T',
        'json',
        '--dissector',
        files.declaration,
      ]);
      const [frame] = JSON.parse(stdout) as [{ _source: { layers: Record<string, unknown> } }];
      const { layers } = frame._source;
      expect(layers).to.include.keys('dns', 'beacon');
      expect(layers['beacon']).to.include({ 'sharkscribe.claimed_by': 'dns' });
      const text = await runInProcess(['dissect', file, '--dissector', files.declaration]);
      expect(text.stdout).to.include('\nBeacon\n    [Claimed by: dns]\n');
    });

    it('are told of to programs and in reports, and can be filtered', async () => {
      const claims: unknown[] = [];
      const { protocols } = await loadDeclarations([files.declaration]);
      const [description] = protocols;
      const dissectors = description === undefined ? [] : [{ description }];
      for await (const packet of openCapture(file, { dissectors })) {
        claims.push(packet.layer('beacon')?.claimedBy, packet.layer('dns')?.claimedBy);
      }
      expect(claims).to.deep.equal(['dns', undefined]);
      const [report, ...chosen] = await Promise.all([
        runInProcess(['report', file, '--dissector', files.declaration]),
        ...['9223372032559808513', '9223372032559808514'].map((id) =>
          runInProcess([
            ...['dissect', file, '--dissector', files.declaration, '-T', 'ek'],
            ...['--where', `sharkscribe.claimed_by == "dns" && beacon.on && beacon.id == ${id}`],
          ]),
        ),
      ]);
      expect(report.stdout).to.include('takes the bytes of 1 PDU for `dns` (frame 1)');
      expect(report.stdout).to.include('0 conversations. 1 PDU more is not counted');
      expect(chosen.map(({ code }) => code)).to.deep.equal([0, 1]);
    });
  });

  it('are those of the folder of the user, too', async () => {
    const own = files.inFolder('own');
    mkdirSync(own);
    writeFileSync(path.join(own, 'beacon.ts'), BEACON);
    const file = files.inFolder('own.pcap');
    writeFileSync(file, pcapBytes([{ bytes: udpFrame(CLIENT, 53, Uint8Array.of(1)) }]));
    const { stdout } = await runInProcess(['live', '-r', file], { SHARKSCRIBE_DISSECTORS: own });
    expect(stdout).to.include('BEACON malformed (frame 1)');
  });

  it('are never loaded because they lie beside a capture', async () => {
    const beside = path.join(path.dirname(files.capture), 'fleet.mjs');
    writeFileSync(beside, 'globalThis.wasLoaded = true;\n');
    await Promise.all(
      [
        ['report', files.capture],
        ['conversations', files.capture],
        ['live', '-r', files.capture],
        ['dissect', files.capture],
      ].map((args) => runInProcess(args)),
    );
    expect(globalThis).to.not.have.property('wasLoaded');
  });
});

/** What stands below a heading, to the next of its rank. */
function section(report: string, title: string): string {
  const [, below = ''] = report.split(`${title}\n`);
  return below.split('\n## ')[0] ?? '';
}

async function declaredOf(file: string, dissector: DeclaredProtocol): Promise<DeclaredTraffic> {
  const { declared } = await analyzeCapture(file, { dissectors: [dissector] });
  return must(declared);
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('nothing was found');
  return value;
}

function schemaIn(name: string): object {
  const text = readFileSync(`docs/schema/${name}.schema.json`, 'utf8');
  return { $id: `${name}.schema.json`, ...(JSON.parse(text) as object) };
}
