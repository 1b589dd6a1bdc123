/**
 * Removes from `build/` what is compiled from files that are gone. What is left is of today's sources, or the
 * compiler writes it anew, so that it need not check again what it has just checked.
 */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** The compiler's notes on what it has written. */
const NOTES = 'build/tsconfig.tsbuildinfo';
const COMPILED = /\.js(?:\.map)?$/;
/** Made by other means. */
const BUNDLE = path.join('src', 'bundle');

// The compiler writes only what its notes lack: where these are wrong, or are not there, it shall write all.
if (!areNotesTrue()) rmSync('build', { recursive: true, force: true });

const files = existsSync('build') ? readdirSync('build', { recursive: true }) : [];
for (const file of files.filter((each) => COMPILED.test(each) && !each.startsWith(BUNDLE))) {
  if (!existsSync(file.replace(COMPILED, '.ts'))) rmSync(path.join('build', file));
}

/** Is there all that the compiler has written? */
function areNotesTrue() {
  if (!existsSync(NOTES)) return false;
  const { fileNames } = JSON.parse(readFileSync(NOTES, 'utf8'));
  return fileNames
    .filter((name) => name.startsWith('../') && !/node_modules|\.d\.ts$/.test(name))
    .every((name) => existsSync(path.join('build', `${name.slice(3, -3)}.js`)));
}
