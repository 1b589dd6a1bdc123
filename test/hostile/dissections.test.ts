import { writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { harmless, hostileCapture } from '../support/hostile-capture.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';
import { isValidXml } from '../support/valid-xml.js';

const FRAMES = 24;
/** Protocols that say something in frames of the capture. */
const TALKERS = ['http', 'ftp', 'tls', 'dns'];

describe('Hostile text in dissections', function () {
  this.timeout(180_000);
  const folder = useTempFolder();
  const name = `<b>&"'x]]>.pcapng`;

  beforeEach(() => {
    writeFileSync(folder.join(name), hostileCapture());
    writeFileSync(folder.join('plain.pcapng'), hostileCapture(harmless));
  });

  async function dissected(format: string, file = name): Promise<string> {
    const args = ['dissect', '-T', format, file];
    const { code, stdout, stderr } = await runCli(args, { cwd: folder.path });
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    return stdout;
  }

  it('ends no packet of text, and begins none', async () => {
    const [text, plain] = [await dissected('text'), await dissected('text', 'plain.pcapng')];
    for (const line of [/^Frame \d+: /gmu, /^TCP Conversation/gmu, /^Internet Protocol/gmu]) {
      expect(text.match(line)).to.have.length(FRAMES);
      expect(plain.match(line)).to.have.length(FRAMES);
    }
  });

  it('is a string in JSON', async () => {
    const packets = JSON.parse(await dissected('json')) as readonly {
      _source: { layers: Record<string, unknown> };
    }[];
    expect(packets).to.have.length(FRAMES);
    const names = packets.map(({ _source }) => Object.keys(_source.layers));
    const plain = JSON.parse(await dissected('json', 'plain.pcapng')) as typeof packets;
    expect(names).to.deep.equal(plain.map(({ _source }) => Object.keys(_source.layers)));
    for (const talker of TALKERS) expect(names.flat()).to.include(talker);
    for (const keys of names) expect(keys).to.include('tcpconv');
  });

  it('is a string in EK, on the line of its frame', async () => {
    const lines = (await dissected('ek')).trimEnd().split('\n');
    expect(lines).to.have.length(2 * FRAMES);
    const layers = lines.map((line) => (JSON.parse(line) as { layers?: object }).layers);
    for (const [index, each] of layers.entries()) {
      if (index % 2 === 0) expect(each).to.equal(undefined);
      else expect(each).to.include.keys('frame', 'tcp', 'tcpconv');
    }
  });

  it('is text in PDML, where no entity is defined', async () => {
    const xml = await dissected('pdml');
    expect(isValidXml(xml)).to.equal(true);
    expect(xml).not.to.match(/<!(?!--)/u);
    expect(xml.match(/^<packet>$/gmu)).to.have.length(FRAMES);
    expect(xml.match(/<proto name="tcpconv"/gu)).to.have.length(FRAMES);
    const elements = new Set([...xml.matchAll(/<(\w+)/gu)].map(([, element]) => element));
    expect([...elements].sort()).to.deep.equal(['field', 'packet', 'pdml', 'proto']);
  });
});
