import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Debian's name first; others have others. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** The Chromium of this machine: `CHROMIUM_PATH`, or the first on PATH. */
function findChromium(): string | undefined {
  const { CHROMIUM_PATH: given = '', PATH: folders = '' } = process.env;
  if (given !== '') return given;
  return [
    ...folders
      .split(path.delimiter)
      .flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...USUAL_PLACES,
  ].find((file) => path.isAbsolute(file) && existsSync(file));
}

/**
 * Starts Chromium for a group of tests, which are skipped where there is none. Continuous integration
 * (`CI`) must have one.
 */
export async function startChromium(test: Mocha.Context): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    const words = 'no Chromium found: install it, or let CHROMIUM_PATH name one';
    if ((process.env['CI'] ?? '') !== '') throw new Error(words);
    process.stderr.write(`  skipped: ${words}\n`);
    test.skip();
  }
  return puppeteer.launch({
    executablePath,
    // Root may not use the sandbox, and containers seldom have room in /dev/shm.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

/** A page of a browser that notes what must not happen: messages, failures and requests. */
export class WatchedPage {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  /** Opens a file as a reader does who has it on disk. */
  static async open(
    browser: Browser,
    file: string,
    { isDark = false, width = 1280, hasScripts = true, hash = '' } = {},
  ): Promise<WatchedPage> {
    const page = await browser.newPage();
    const watched = new WatchedPage(page, pathToFileURL(file).href);
    watched.#watch();
    await page.setViewport({ width, height: 900 });
    await page.setJavaScriptEnabled(hasScripts);
    const scheme = isDark ? 'dark' : 'light';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(watched.url + hash, { waitUntil: 'load' });
    return watched;
  }

  #watch(): void {
    this.page.on('console', (message) => this.complaints.push(`console: ${message.text()}`));
    this.page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    this.page.on('dialog', (dialog) => {
      this.complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    this.page.on('request', (request) => {
      const isItself = request.url().split('#', 1)[0] === this.url;
      // The icon that the page brings along, so that none is asked for.
      if (!isItself && request.url() !== 'data:,')
        this.complaints.push(`request: ${request.url()}`);
    });
  }

  /** The value of an expression in the page. */
  read(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
