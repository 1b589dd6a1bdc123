/**
 * Bundles the command line with the packages that it uses: most of its start would else go into opening
 * hundreds of small modules (ARCHITECTURE.md). What a command imports only when it needs it stays in files
 * apart; nothing is minified, so that a stack trace can be read.
 *
 * Usage: `node scripts/bundle-cli.js [--sourcemap] FOLDER [METAFILE]`. Next to `FOLDER/main.js` it writes the
 * licences of the packages; METAFILE gets esbuild's account of which module went where. With source maps,
 * the coverage of a run is counted in the source.
 */
import { build } from 'esbuild';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  options: { sourcemap: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder = 'dist/cli', metafileName] = positionals;

/** CommonJS packages ask for Node's own modules with `require`, which a module does not have. */
const REQUIRE =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";

const { metafile } = await build({
  entryPoints: {
    main: 'src/cli/main.ts',
    'batch-worker': 'src/cli/batch-worker.ts',
    // Node.js runs it on a thread of its own.
    'declaration-hooks': 'src/toolchain/declaration-hooks.ts',
  },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  alias: {
    // yargs measures its help with a package that takes longer to load than all of yargs.
    'string-width': 'fast-string-width',
    // The one for Node looks for a package of native code, which pictures in text do not need.
    'vega-canvas': path.resolve('node_modules/vega-canvas/build/vega-canvas.browser.js'),
  },
  // Seventy megabytes that only `query` needs; whoever wants it adds it.
  external: ['@duckdb/node-api'],
  banner: { js: REQUIRE },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  sourcemap: options.sourcemap,
});

/** The folder of the package that a file belongs to; `undefined` for a file of ours. */
function packageFolderOf(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** Name, version, licence and author of a package, and the text of its licence if it comes with one. */
function noticeOf(packageFolder) {
  const read = (name) => readFileSync(path.join(packageFolder, name), 'utf8').trim();
  const { name, version, license, author } = JSON.parse(read('package.json'));
  if (license === undefined) throw new Error(`${name} does not say under which licence it is`);
  const by = author === undefined ? '' : `, by ${author.name ?? author}`;
  const file = readdirSync(packageFolder).find((each) => /^licen[cs]e/i.test(each));
  return `${name} ${version} (${license})${by}\n${file === undefined ? '' : `\n${read(file)}\n`}`;
}

const folders = Object.values(metafile.outputs)
  .flatMap(({ inputs }) => Object.keys(inputs))
  .flatMap((file) => packageFolderOf(file) ?? []);
const notices = [...new Set(folders)].map(noticeOf).sort();
const title = 'The files in this folder hold code of these packages:\n\n';
writeFileSync(path.join(folder, 'LICENSES.txt'), title + notices.join(`\n${'-'.repeat(72)}\n\n`));
if (metafileName !== undefined) writeFileSync(metafileName, JSON.stringify(metafile));
