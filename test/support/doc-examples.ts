import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** An example from a doc comment. */
export interface DocExample {
  /** File and the number of the example in it: `src/index.ts, example 1`. */
  readonly title: string;
  readonly code: string;
}

/** All examples in the doc comments of our sources. */
export function docExamples(): readonly DocExample[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => examplesIn(path.posix.join('src', ...file.split(path.sep))));
}

function examplesIn(file: string): readonly DocExample[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^ *\* @example\n *\* ```ts\n([^`]*(?:`(?!``)[^`]*)*?) *\* ```$/gm,
  );
  return Array.from(found, ([, lines = ''], index) => ({
    title: `${file}, example ${index + 1}`,
    code: lines.replaceAll(/^ *\* ?/gm, ''),
  }));
}
