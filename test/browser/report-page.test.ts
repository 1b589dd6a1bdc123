import axe from 'axe-core';
import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { reportIn } from '../../src/cli/commands/report-in.js';
import { codeBlock, details, heading, plain, table } from '../../src/report/markdown/nodes.js';
import { figureBlock } from '../../src/report/markdown/own-nodes.js';
import { en } from '../../src/report/text/en.js';
import { LANGUAGES } from '../../src/report/text/languages.js';
import { reportTextIn } from '../../src/report/text/report-text-in.js';
import { htmlZhCn } from '../../src/report/text/zh-cn/html.js';
import { startChromium, WatchedPage } from '../support/chromium.js';
import { htmlOf } from '../support/html-report.js';
import { reportInputsOf } from '../support/report-document-of.js';
import { useTempFolder } from '../support/temp-folder.js';
import { troubledCapture } from '../support/troubled-capture.js';

const PLACE = { isAlone: true, file: undefined, onPictures: () => Promise.resolve() };
/** Values that a table may hold, in an order of no kind. */
const VALUES = ['10', '–', '9.5', '1,024', '512 × 256 = 131072', '-3', '9.5 s'];
const SENTENCE = 'Handshake in frames 7, 22, 23.';
const TREE = codeBlock('text', ['TCP', '    Flags', '        Syn: Set']);
const PICTURE =
  '<svg width="300" height="40"><text x="5" y="20" data-frame="7">frame 7</text></svg>';

/** A page with one of everything. */
function everything(isChinese = false): string {
  return htmlOf(
    [
      heading(1, [plain('Lab')]),
      { type: 'paragraph', children: [plain(isChinese ? '握手位于帧 7、22、23。' : SENTENCE)] },
      heading(2, [plain('One')]),
      table(
        ['Frame', 'Value'],
        VALUES.map((value, row) => [String(row + 1), value]),
        ['right'],
      ),
      table(
        Array.from({ length: 30 }, (_, column) => `Column ${column}`),
        [Array.from({ length: 30 }, () => 'wide')],
      ),
      heading(2, [plain('Two')]),
      figureBlock('flow', codeBlock('mermaid', ['sequenceDiagram'])),
      ...details('Frame 7: SYN', [TREE]),
      ...details('Frame 22: SYN-ACK', [TREE]),
    ],
    {
      figures: new Map([['flow', PICTURE]]),
      ...(isChinese ? { text: htmlZhCn, language: 'zh-CN' } : {}),
    },
  );
}

describe('A report in Chromium', () => {
  const folder = useTempFolder();
  let browser: Browser | undefined;
  /** Reports that have every section, by their language. */
  const reports = new Map<string, string>();

  before(async function () {
    browser = await startChromium(this);
    const own = mkdtempSync(join(os.tmpdir(), 'sharkscribe-test-'));
    try {
      const capture = join(own, 'troubled.pcapng');
      writeFileSync(capture, troubledCapture());
      const inputs = await reportInputsOf(capture, LANGUAGES);
      for (const [index, input] of inputs.entries()) {
        const text = await reportTextIn(LANGUAGES[index] ?? 'en');
        reports.set(text.language, await reportIn('html', input, text, PLACE));
      }
    } finally {
      rmSync(own, { recursive: true });
    }
  });

  after(async () => {
    await browser?.close();
  });

  /** Opens a page, and closes it when what is done with it is done. */
  async function withPage(
    html: string,
    use: (watched: WatchedPage) => Promise<void>,
    options: Parameters<typeof WatchedPage.open>[2] = {},
  ): Promise<void> {
    if (browser === undefined) throw new Error('there is no browser');
    const file = folder.join('report.html');
    writeFileSync(file, html);
    const watched = await WatchedPage.open(browser, file, options);
    try {
      await use(watched);
    } finally {
      await watched.close();
    }
  }

  const texts = async (watched: WatchedPage, selector: string): Promise<unknown> =>
    watched.read(`[...document.querySelectorAll('${selector}')].map((each) => each.textContent)`);

  const report = (language: string): string => reports.get(language) ?? '';

  it('is judged on a report that has every section', async () => {
    await withPage(report('en'), async (watched) => {
      const sections = String(await texts(watched, 'main h2, main h3'));
      const { overview, answers, glossary } = en;
      for (const heading of [
        ...[overview.qualityHeading, overview.attemptsHeading, answers.captureHeading],
        ...[glossary.heading, glossary.reproduceHeading, 'Flow graph of stream 0'],
        ...[en.transfer.heading('stream 0'), answers.heading('stream 0'), 'Plots of stream 0'],
      ]) {
        expect(sections).to.include(heading);
      }
      expect(await watched.read('document.querySelectorAll("main figure svg").length')).to.be.above(
        5,
      );
      expect(
        await watched.read('document.querySelectorAll("main li > strong").length'),
      ).to.be.above(4);
    });
  });

  it('sorts no table whose rows are facts of different kinds', async () => {
    await withPage(report('en'), async (watched) => {
      const buttons = 'main table:has(tbody th) button';
      expect(await texts(watched, buttons)).to.deep.equal([]);
      expect(await texts(watched, 'main tbody th')).to.include.members(['File name', 'SHA-256']);
      expect(await texts(watched, 'main table:not(:has(tbody th)) button')).to.include('Frame');
    });
  });

  describe('passes the checks of axe, says nothing and asks for nothing', () => {
    const cases: readonly [what: string, html: () => string, schemes: readonly boolean[]][] = [
      ['a report with every section', () => report('en'), [false, true]],
      ['a report in Chinese', () => report('zh-CN'), [false]],
      ['one of everything', () => everything(), [false, true]],
      ['one of everything, in Chinese', () => everything(true), [true]],
    ];
    for (const [what, html, schemes] of cases) {
      for (const isDark of schemes) {
        it(`${what}, ${isDark ? 'dark' : 'light'}`, async () => {
          await withPage(
            html(),
            async (watched) => {
              await watched.page.click('a.frame');
              await watched.read(
                'document.querySelectorAll("details").forEach((d) => d.open = true)',
              );
              await watched.read(axe.source);
              const violations = await watched.read(
                'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
              );
              expect(violations).to.deep.equal([]);
              expect(watched.complaints).to.deep.equal([]);
            },
            { isDark },
          );
        });
      }
    }
  });

  it('runs nothing but its own script', async () => {
    await withPage(everything(), async (watched) => {
      await watched.read(`{
        const image = document.createElement('div');
        image.innerHTML = '<img src="data:," onerror="window.hit = 1"><p onclick="window.hit = 1" id="bad">';
        document.body.append(image);
        const script = document.createElement('script');
        script.textContent = 'window.hit = 1';
        document.body.append(script);
        document.getElementById('bad').click();
      }`);
      expect(await watched.read('window.hit')).to.equal(undefined);
      expect(watched.complaints.join('\n')).to.match(/Content Security Policy/u);
    });
  });

  it('loads nothing, whatever is put into it', async () => {
    await withPage(everything(), async (watched) => {
      const violated = await watched.read(`new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
        const image = document.createElement('img');
        image.src = 'https://example.com/x.png';
        document.body.append(image);
      })`);
      expect(violated).to.equal('img-src');
    });
  });

  it('sorts a table up, down and back, numbers as numbers and what is absent last', async () => {
    await withPage(everything(), async (watched) => {
      const values = () => texts(watched, 'table:first-of-type tr td:last-child');
      const first = 'main table:first-of-type';
      const read = () =>
        watched.read(
          `[...document.querySelector('${first}').rows].slice(1).map((row) => row.cells[1].textContent)`,
        );
      const state = () => watched.read(`document.querySelector('${first} th:last-child').ariaSort`);
      expect(await values()).to.include('wide');
      await watched.page.focus(`${first} th:last-child button`);
      await watched.page.keyboard.press('Enter');
      expect(await read()).to.deep.equal([
        '-3',
        '9.5',
        '9.5 s',
        '10',
        '1,024',
        '512 × 256 = 131072',
        '–',
      ]);
      expect(await state()).to.equal('ascending');
      expect(await texts(watched, '.status')).to.deep.equal(['Sorted by Value, ascending']);
      await watched.page.keyboard.press('Space');
      expect(await read()).to.deep.equal([
        '512 × 256 = 131072',
        '1,024',
        '10',
        '9.5',
        '9.5 s',
        '-3',
        '–',
      ]);
      await watched.page.keyboard.press('Enter');
      expect(await read()).to.deep.equal(VALUES);
      expect(await state()).to.equal('none');
    });
  });

  it('shows all places of a frame, and goes through them by keyboard', async () => {
    await withPage(everything(), async (watched) => {
      const { keyboard } = watched.page;
      await watched.page.focus('main p a.frame');
      await keyboard.press('Enter');
      // The sentence, the row of the table, the picture and the packet tree.
      expect(await texts(watched, '.hit')).to.have.length(4);
      expect(await texts(watched, '.place')).to.deep.equal(['Frame 7: mention 1 of 4']);
      for (const key of ['n', 'N', 'n'] as const) await keyboard.press(key);
      expect(await texts(watched, '.status')).to.deep.equal(['Frame 7: mention 4 of 4']);
      expect(await watched.read('document.activeElement.textContent')).to.equal('Frame 7: SYN');
      expect(await watched.read('document.querySelector("#frame-7").open')).to.equal(true);
      await watched.page.focus('[data-action=previous]');
      await keyboard.press('Enter');
      expect(await texts(watched, '.place')).to.deep.equal(['Frame 7: mention 3 of 4']);
      await keyboard.press('Escape');
      expect(await texts(watched, '.hit')).to.deep.equal([]);
      expect(await watched.read('document.querySelector(".frame-bar").hidden')).to.equal(true);
    });
  });

  it('leaves letters alone where no frame has the focus', async () => {
    await withPage(everything(), async (watched) => {
      await watched.page.keyboard.press('n');
      expect(await texts(watched, '.hit')).to.deep.equal([]);
    });
  });

  it('shows the frame that a picture was clicked at, and the one that the address names', async () => {
    await withPage(everything(), async (watched) => {
      await watched.page.click('svg [data-frame]');
      expect(await texts(watched, '.place')).to.deep.equal(['Frame 7: mention 3 of 4']);
    });
    await withPage(
      everything(),
      async (watched) => {
        expect(await texts(watched, '.place')).to.deep.equal(['Frame 22: mention 2 of 2']);
        expect(await watched.read('document.querySelector("#frame-22").open')).to.equal(true);
      },
      { hash: '#frame-22' },
    );
  });

  it('unfolds and folds all packet trees at once', async () => {
    await withPage(everything(), async (watched) => {
      const open = () =>
        watched.read('document.querySelectorAll("main > section > details[open]").length');
      expect(await open()).to.equal(0);
      await watched.page.click('[data-action=expand]');
      expect(await open()).to.equal(2);
      await watched.page.click('[data-action=collapse]');
      expect(await open()).to.equal(0);
    });
  });

  it('changes between light and dark', async () => {
    await withPage(everything(), async (watched) => {
      const paper = () =>
        watched.read('getComputedStyle(document.querySelector("main")).backgroundColor');
      const light = await paper();
      await watched.page.focus('[data-action=dark]');
      await watched.page.keyboard.press('Enter');
      expect(await paper()).not.to.equal(light);
      expect(
        await watched.read('document.querySelector("[data-action=dark]").ariaPressed'),
      ).to.equal('true');
      await watched.page.keyboard.press('Enter');
      expect(await paper()).to.equal(light);
    });
  });

  it('makes a stop for the Tab key only of what scrolls', async () => {
    await withPage(everything(), async (watched) => {
      await watched.page.waitForFunction(
        'document.querySelectorAll(".scroll:not([tabindex])").length > 0',
      );
      expect(
        await watched.read(
          '[...document.querySelectorAll(".scroll[tabindex]")].map((box) => box.ariaLabel)',
        ),
      ).to.deep.equal(['Table 2: One']);
    });
  });

  for (const width of [360, 640, 1280]) {
    it(`fits into ${width} pixels`, async () => {
      await withPage(
        report('en'),
        async (watched) => {
          expect(await watched.read('document.documentElement.scrollWidth')).to.equal(width);
        },
        { width },
      );
    });
  }

  it('can be read without its script', async () => {
    await withPage(
      everything(),
      async (watched) => {
        const text = String(await watched.read('document.body.innerText'));
        expect(text).to.include(SENTENCE).and.include('131072');
        expect(text).not.to.include('Expand all').and.not.include('Next mention');
        expect(watched.complaints.join('\n')).not.to.include('request');
      },
      { hasScripts: false },
    );
  });

  for (const hasScripts of [true, false]) {
    it(`prints its packet trees ${hasScripts ? 'with' : 'without'} its script`, async () => {
      await withPage(
        everything(),
        async (watched) => {
          await watched.page.emulateMediaType('print');
          const text = String(await watched.read('document.body.innerText'));
          expect(text).to.include('Syn: Set');
          expect(text).not.to.include('Expand all').and.not.include('Contents');
          const pdf = await watched.page.pdf({ format: 'A4' });
          expect(Buffer.from(pdf).subarray(0, 5).toString()).to.equal('%PDF-');
          expect(pdf.length).to.be.greaterThan(10_000);
        },
        { hasScripts },
      );
    });
  }
});
