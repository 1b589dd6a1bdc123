import { writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { harmless, hostileCapture } from '../support/hostile-capture.js';
import { HOSTILE_FILE_NAMES } from '../support/hostile-payloads.js';
import { mermaidMessages } from '../support/mermaid-messages.js';
import { runInFolder } from '../support/run-in-folder.js';
import { expectVisible, svgSkeleton, svgWords } from '../support/skeletons.js';
import { useTempFolder } from '../support/temp-folder.js';

const PLAIN = 'plain.pcapng';
/** Characters of a name that are shown in any case. */
const LEAST_SHOWN = 40;
/** Drawn one by one, so only the names that all payloads are packed into. */
const DRAWN = HOSTILE_FILE_NAMES.slice(0, 3);
const NAMES = HOSTILE_FILE_NAMES.map(({ name }) => name);

describe('Hostile text in listings and graphs', function () {
  this.timeout(180_000);
  const folder = useTempFolder();

  beforeEach(() => {
    const bytes = hostileCapture();
    for (const name of NAMES) writeFileSync(folder.join(name), bytes);
    writeFileSync(folder.join(PLAIN), hostileCapture(harmless));
  });

  /** What a command prints; all that it says beside it must be visible. */
  async function printed(command: string, files: readonly string[]): Promise<string> {
    const args = [...command.split(' '), '--', ...files];
    const { code, stdout, stderr } = await runInFolder(folder.path, args);
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    return stdout;
  }

  // What these print holds nothing but addresses and numbers.
  for (const command of ['segments', 'segments --csv', 'conversations --zeek']) {
    it(`has no place in ${command}`, async () => {
      const [name = ''] = NAMES;
      const rows = await printed(command, [name]);
      expect(rows.split('\n')).to.have.length.greaterThan(4);
      expect(rows).to.equal(await printed(command, [PLAIN]));
      expectVisible(rows.replaceAll('\t', ' '));
    });
  }

  it('is text in the table of conversations', async () => {
    const tables = await printed('conversations', NAMES);
    expectVisible(tables);
    const [head = '', ...rows] = (await printed('conversations', [PLAIN])).trimEnd().split('\n');
    const expected = HOSTILE_FILE_NAMES.map(({ shown }) =>
      [shown, head, ...rows.map((row) => row.replace(PLAIN, () => shown)), ''].join('\n'),
    );
    expect(tables).to.equal(expected.join('\n'));
  });

  it('is a string in the JSON of conversations and flow graphs', async () => {
    for (const command of ['conversations --json', 'flow --stream 0 --json']) {
      const lines = await printed(command, NAMES);
      expectVisible(lines);
      const documents = lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { capture: { name: string } });
      expect(documents.map(({ capture }) => capture.name)).to.deep.equal(NAMES);
      const plain = JSON.parse(await printed(command, [PLAIN])) as object;
      for (const { capture, ...rest } of documents) {
        expect({ ...plain, capture }).to.deep.equal({ capture, ...rest });
      }
    }
  });

  it('is text in flow graphs as text', async () => {
    const graphs = await printed('flow --stream 0', NAMES);
    expectVisible(graphs);
    const plain = await printed('flow --stream 0', [PLAIN]);
    const expected = HOSTILE_FILE_NAMES.map(({ shown }) => plain.replace(PLAIN, () => shown));
    expect(graphs).to.equal(expected.join('\n'));
  });

  it('is text in flow graphs of Mermaid', async () => {
    const graph = (name: string) => printed('flow --stream 0 --format mermaid', [name]);
    const plain = await mermaidMessages(await graph(PLAIN));
    for (const { name, shown } of DRAWN) {
      const text = await graph(name);
      expectVisible(text);
      const { title, ...rest } = await mermaidMessages(text);
      expect(title).to.equal(plain.title.replace(PLAIN, () => shown));
      expect({ title: plain.title, ...rest }).to.deep.equal(plain);
    }
  });

  it('is text in flow graphs and plots of SVG', async () => {
    for (const command of ['flow --stream 0 --format svg', 'plot --stream 0 --kind stevens']) {
      const plain = svgSkeleton(await printed(command, [PLAIN]));
      for (const { name, shown } of DRAWN) {
        const svg = await printed(command, [name]);
        expectVisible(svg);
        expect(svgSkeleton(svg)).to.equal(plain);
        // Plots break a long name, and shorten it.
        expect(svgWords(svg)).to.include(shown.slice(0, LEAST_SHOWN));
      }
    }
  });
});
