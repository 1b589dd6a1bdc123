import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { startChromium, WatchedPage } from '../support/chromium.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

const MAKE_CAPTURE = fileURLToPath(new URL('../../bench/make-capture.js', import.meta.url));
/** More would be slow to open on a small machine. */
const MOST_BYTES = 8_000_000;

describe('A report on 5,000 connections in Chromium', function () {
  this.timeout(180_000);
  const folder = useTempFolder();
  let browser: Browser | undefined;

  before(async function () {
    browser = await startChromium(this);
  });

  after(async () => {
    await browser?.close();
  });

  it('opens, sorts and follows frames', async () => {
    if (browser === undefined) throw new Error('there is no browser');
    const [capture, page] = [folder.join('large.pcap'), folder.join('large.html')];
    execFileSync(process.execPath, [MAKE_CAPTURE, 'mixed', '60000', '5000', capture]);
    expect((await runCli(['report', capture, '-o', page])).code).to.equal(0);
    expect(statSync(page).size).to.be.within(1_000_000, MOST_BYTES);
    const watched = await WatchedPage.open(browser, page);
    const streams = () =>
      watched.read(
        '[...document.querySelector("#conversations ~ .scroll table").tBodies[0].rows].map((row) => Number(row.cells[0].textContent))',
      );
    // Most refused attempts are told of as a whole, so that some streams are not among the rows.
    const listed = (await streams()) as readonly number[];
    expect(listed).to.have.lengthOf(1000);
    expect(listed).to.deep.equal([...new Set(listed)].sort((a, b) => a - b));
    const button = '#conversations ~ .scroll th:first-child button';
    await watched.page.click(button);
    await watched.page.click(button);
    expect(await streams()).to.deep.equal(listed.toReversed());
    await watched.page.click('main p a.frame');
    expect(await watched.read('document.querySelectorAll(".hit").length')).to.be.greaterThan(3);
    expect(watched.complaints).to.deep.equal([]);
  });
});
