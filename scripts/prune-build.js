/**
 * Removes from `build/` what is compiled from files that are gone, and the bundle. What is left is of today's
 * sources, or the compiler writes it anew, so that it need not check again what it has just checked.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const COMPILED = /\.js(?:\.map)?$/;

/** Without its notes on what it has written, the compiler writes all. */
if (!existsSync('build/tsconfig.tsbuildinfo')) rmSync('build', { recursive: true, force: true });
rmSync('build/src/bundle', { recursive: true, force: true });

const files = existsSync('build') ? readdirSync('build', { recursive: true }) : [];
for (const file of files.filter((each) => COMPILED.test(each))) {
  if (!existsSync(file.replace(COMPILED, '.ts'))) rmSync(path.join('build', file));
}
