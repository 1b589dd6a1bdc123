import { expect } from 'chai';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { plainCapture, writeTree } from '../support/batch-folders.js';
import { startChromium, WatchedPage } from '../support/chromium.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

const CAPTURES = 300;
const HOSTILE = '<img src=x onerror=alert(1)>.pcap';
const FIRST_CELLS =
  '[...document.querySelector("#captures-1 ~ .scroll table, h2 ~ .scroll table").tBodies[0].rows].map((row) => row.cells[0].textContent)';

describe('The index of 300 captures in Chromium', function () {
  this.timeout(180_000);
  const folder = useTempFolder();
  let browser: Browser | undefined;

  before(async function () {
    browser = await startChromium(this);
  });

  after(async () => {
    await browser?.close();
  });

  it('sorts, leads to the results, and runs nothing that a name says', async () => {
    if (browser === undefined) throw new Error('there is no browser');
    const names = Array.from(
      { length: CAPTURES - 2 },
      (_, index) => `week${index % 9}/${index}.pcap`,
    );
    writeTree(folder.join('captures'), [
      ...[...names, HOSTILE].map((name, index) => [name, plainCapture(index)] as const),
      ['week8/9.pcap', ''] as const,
    ]);
    const output = folder.join('out');
    await runCli(['batch', folder.join('captures'), '-o', output, '--report', 'none']);
    const watched = await WatchedPage.open(browser, path.join(output, 'index.html'));
    const shown = (await watched.read(FIRST_CELLS)) as readonly string[];
    expect(shown).to.have.length(CAPTURES);
    expect(shown[0]).to.equal(HOSTILE);
    const button = 'main table th:first-child button';
    await watched.page.click(button);
    await watched.page.click(button);
    const sorted = (await watched.read(FIRST_CELLS)) as readonly string[];
    expect(sorted[0]).to.equal('week8/296.pcap');
    const links = (await watched.read(
      '[...document.querySelectorAll("main td a")].map((link) => link.href)',
    )) as readonly string[];
    expect(links).to.have.length(CAPTURES - 1);
    for (const link of links)
      expect(link).to.match(/^file:.*\/out\/captures\/[^/]+\/conversations\.json$/);
    // At the width of an old screen all columns are in view, and the broken one is seen to be broken.
    await watched.page.setViewport({ width: 1300, height: 900 });
    const wide = await watched.read('document.documentElement.scrollWidth');
    expect(wide).to.be.at.most(1300);
    expect(
      await watched.read(
        '[...document.querySelectorAll("tr.marked")].map((row) => row.cells[1].textContent)',
      ),
    ).to.deep.equal(['✕ not read']);
    expect(
      await watched.read(
        'scrollTo(0, 3000), document.querySelector("thead th").getBoundingClientRect().top',
      ),
      'the head of the table stays in view',
    ).to.equal(0);
    expect(watched.complaints).to.deep.equal([]);
  });
});
