/**
 * Bundles the script and the style of a report in HTML, with the hashes by which the page's policy knows
 * them: `src/render/html/page/` becomes `src/render/html/page-assets.ts`, which is kept with the source.
 *
 * Usage: `node scripts/build-page.js [--check]`. With `--check` nothing is written; the exit code is 1 when
 * the file is not what would be written.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../src/render/html/', import.meta.url);
const OUTPUT = new URL('page-assets.ts', FOLDER);
/** Browsers of 2023 and later. */
const TARGET = ['chrome114', 'firefox115', 'safari16.4'];

async function bundled(file, options) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`page/${file}`, FOLDER))],
    bundle: true,
    write: false,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    target: TARGET,
    logLevel: 'warning',
    ...options,
  });
  return outputFiles[0].text.trim();
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const script = await bundled('page.ts', { format: 'iife' });
const style = await bundled('page.css', {});
// Either text would end early inside its element.
if (/<\/(?:script|style)|<!--/iu.test(script + style))
  throw new Error('the page ends its own parts');

const constants = {
  PAGE_SCRIPT: script,
  PAGE_SCRIPT_HASH: hashOf(script),
  PAGE_STYLE: style,
  PAGE_STYLE_HASH: hashOf(style),
};
const module = [
  '// Written by scripts/build-page.js from the files in page/.',
  ...Object.entries(constants).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};`,
  ),
  '',
].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(OUTPUT, module);
} else if (readFileSync(OUTPUT, 'utf8').replaceAll('\r\n', '\n') !== module) {
  process.stderr.write('src/render/html/page-assets.ts is out of date: run npm run build:page\n');
  process.exitCode = 1;
}
