import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { renderHtml } from '../../src/render/html/render-html.js';
import { htmlEn } from '../../src/report/text/en/html.js';
import { startChromium, WatchedPage } from '../support/chromium.js';
import { hostileCapture } from '../support/hostile-capture.js';
import { PAYLOADS } from '../support/hostile-payloads.js';
import { runCli } from '../support/run-cli.js';
import {
  codeBlock,
  details,
  heading,
  inlineCode,
  list,
  plain,
  table,
} from '../../src/report/markdown/nodes.js';

/** Elements that no report has, and attributes that act. */
const INTRUDERS = `[...document.querySelectorAll(
  'img, iframe, object, embed, form, input, base, main script, main style, main link, svg a, foreignObject'
)].map((each) => each.outerHTML).concat([...document.querySelectorAll('*')].flatMap((each) =>
  [...each.attributes].filter(({ name, value }) => /^on/i.test(name) || name === 'style' || /javascript:/i.test(value) && /href|src/.test(name))
    .map(({ name }) => each.tagName + ' ' + name)))`;

describe('Hostile text in Chromium', () => {
  let browser: Browser | undefined;
  let folder = '';

  before(async function () {
    browser = await startChromium(this);
    folder = mkdtempSync(join(os.tmpdir(), 'sharkscribe-hostile-'));
  });

  after(async () => {
    await browser?.close();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  async function expectHarmless(html: string, shown: readonly string[]): Promise<void> {
    if (browser === undefined) throw new Error('there is no browser');
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    const watched = await WatchedPage.open(browser, file);
    await watched.read(
      'document.querySelectorAll("details").forEach((each) => { each.open = true; })',
    );
    const text = String(await watched.read('document.body.textContent'));
    for (const each of shown) expect(text).to.include(each);
    expect(await watched.read(INTRUDERS)).to.deep.equal([]);
    expect(await watched.read('window.hit')).to.equal(undefined);
    expect(watched.complaints).to.deep.equal([]);
    await watched.close();
  }

  it('from a capture stays text: hosts, names, banners, comments', async () => {
    const name = `<img src=x onerror=hit=1> & [x](javascript:hit=1).pcapng`;
    writeFileSync(join(folder, name), hostileCapture());
    const { code, stdout, stderr } = await runCli(['report', '--html', join(folder, name)]);
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    await expectHarmless(stdout, [name]);
  });

  it('stays text in packet trees of all protocols', async () => {
    const file = join(folder, 'hostile.pcapng');
    writeFileSync(file, hostileCapture());
    const { stdout } = await runCli(['dissect', file, '-O', 'frame,pkt_comment,http,ftp,tls,dns']);
    const from = (source: RegExp): string => {
      const line = stdout
        .split('\n')
        .find((each) => source.test(each) && each.includes('<img src=x'));
      expect(line, `no line of ${String(source)}`).not.to.equal(undefined);
      return line?.trim() ?? '';
    };
    const shown = [
      from(/Host: /u),
      from(/Server Name.*: /u),
      from(/\b220 /u),
      from(/^ +Name.*: /u),
      from(/^ +\[.*<img/u),
      from(/Interface name.*: /u),
    ];
    const tree = details('Frame 1: all', [codeBlock('text', stdout.split('\n'))]);
    const page = { title: 'Lab', language: 'en', text: htmlEn };
    await expectHarmless(renderHtml({ blocks: tree, ...page }), shown);
  });

  it('stays text in every kind of block', async () => {
    const page = {
      title: PAYLOADS.map(({ text }) => text).join(' '),
      language: 'en',
      text: htmlEn,
    };
    const blocks = PAYLOADS.flatMap(({ text }) => [
      heading(1, [plain(text)]),
      { type: 'paragraph' as const, children: [plain(text), inlineCode(text)] },
      heading(2, [plain(text)]),
      list([[plain(text)]]),
      table(
        [text, 'b'],
        [
          [[plain(text)], 'x'],
          ['y', 'z'],
        ],
      ),
      codeBlock('text', [text]),
      codeBlock('mermaid', [text]),
      ...details(text, [codeBlock('text', [text, `    ${text}`])]),
    ]);
    await expectHarmless(
      renderHtml({ blocks, ...page }),
      PAYLOADS.map(({ shown }) => shown),
    );
  });
});
