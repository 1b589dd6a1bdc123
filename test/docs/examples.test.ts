import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { useTempFolder } from '../support/temp-folder.js';

/** The folder of the compiled sources, `build/`. */
const BUILD = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const EXAMPLES = 'docs/examples';

/** What an example says that it prints: the comment at its end. */
function announced(file: string): string {
  const [, comment] = readFileSync(file, 'utf8').split('\n// Prints:\n');
  return (comment ?? '').replaceAll(/^\/\/ ?/gm, '');
}

describe('The examples of the documentation', () => {
  const folder = useTempFolder();

  /** Runs a compiled example in a project that has sharkscribe among its packages. */
  function run(name: string): string {
    const installed = folder.join('node_modules/sharkscribe');
    mkdirSync(installed, { recursive: true });
    cpSync('package.json', path.join(installed, 'package.json'));
    symlinkSync(path.join(BUILD, 'src'), path.join(installed, 'dist'), 'dir');
    const script = folder.join('example.mjs');
    cpSync(path.join(BUILD, EXAMPLES, `${name}.js`), script);
    return execFileSync(process.execPath, [script], { encoding: 'utf8' });
  }

  for (const file of readdirSync(EXAMPLES).filter((entry) => entry.endsWith('.ts'))) {
    it(`${file} prints what it says`, () => {
      const expected = announced(path.join(EXAMPLES, file));
      expect(expected, 'the comment "Prints:"').not.to.equal('');
      expect(run(path.basename(file, '.ts'))).to.equal(expected);
    });
  }
});
