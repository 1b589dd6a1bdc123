import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { besideReport } from '../../src/cli/commands/report-pictures.js';
import { renderReport } from '../../src/report/render-report.js';
import { LANGUAGES } from '../../src/report/text/languages.js';
import { reportTextIn } from '../../src/report/text/report-text-in.js';
import { ANSWERED_CAPTURES } from '../support/answered-captures.js';
import { markdownFaults, mermaidBlocks } from '../support/markdown-judge.js';
import { mermaidKind } from '../support/mermaid-messages.js';
import { reportInputsOf } from '../support/report-document-of.js';

const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';
/** All captures that answers are tried on, instead of a third. */
const IS_THOROUGH = process.env['SHARKSCRIBE_THOROUGH'] === '1';
const GOLDEN = path.join('test', 'golden');
/** Mermaid draws no diagram that is longer (`maxTextSize`). */
const MOST_CHARACTERS = 50_000;

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name));
}

/** Holds a report to remark's rules and mermaid's parser; gives how many diagrams it has. */
async function expectSound(report: string): Promise<number> {
  expect(await markdownFaults(report)).to.deep.equal([]);
  const diagrams = mermaidBlocks(report);
  expect(diagrams).to.have.length(report.split('\n```mermaid\n').length - 1);
  for (const diagram of diagrams) {
    expect(await mermaidKind(diagram)).to.equal('sequence');
    expect(diagram.length).to.be.below(MOST_CHARACTERS);
  }
  return diagrams.length;
}

/** Reports as `report -o` writes them, with links to pictures whose folder needs to be encoded. */
async function expectSoundWithPictures(capture: string): Promise<number> {
  const pictures = besideReport('out/my lab (1) [a]_b_*c*.md');
  let diagrams = 0;
  const inputs = await reportInputsOf(capture, LANGUAGES);
  for (const [index, input] of inputs.entries()) {
    const text = await reportTextIn(LANGUAGES[index] ?? 'en');
    const report = renderReport({ ...input, pictures }, text);
    diagrams += await expectSound(report);
    const links = [...report.matchAll(/!\[[^\]]*\]\(([^)\s]*)\)/gu)].map(([, url]) => url);
    expect(links).to.have.length.of.at.least(input.figures?.size ?? 0);
    for (const link of links)
      expect(link).to.match(/^my%20lab%20%281%29%20%5Ba%5D_b_\*c\*-figures\//u);
  }
  return diagrams;
}

describe('Markdown, to remark-lint and mermaid', function () {
  // To load mermaid takes its time.
  this.timeout(180_000);

  it('is judged by something that finds faults', async () => {
    expect(await markdownFaults('# a\n\n[b]\n')).to.have.length(1);
    expect(mermaidBlocks('```mermaid\nx\n```\n')).to.deep.equal(['x']);
  });

  for (const report of markdownIn(GOLDEN)) {
    it(report, async () => {
      expect(await expectSound(readFileSync(report, 'utf8'))).to.be.greaterThan(0);
    });
  }

  for (const name of ['http-ipv6-teardown.pcapng', 'no-answer.pcapng', 'reset-abort.pcapng']) {
    it(`samples/${name}, with pictures and packet trees`, async () => {
      expect(await expectSoundWithPictures(path.join('samples', name))).to.be.greaterThan(0);
    });
  }

  for (const page of ['.', 'docs', 'samples'].flatMap(markdownIn)) {
    it(page, async () => {
      expect(await markdownFaults(readFileSync(page, 'utf8'))).to.deep.equal([]);
    });
  }

  if (CORPUS === '') {
    it('is tried on real captures when SHARKSCRIBE_CORPUS names a folder of them');
    return;
  }
  const judged = ANSWERED_CAPTURES.slice(0, 9).filter((_, index) => IS_THOROUGH || index % 3 === 0);
  const largest = IS_THOROUGH ? ['pcapplusplus/many-protocols.pcap'] : [];
  for (const name of [...judged, ...largest]) {
    it(name, () => expectSoundWithPictures(path.join(CORPUS, name)));
  }
});
