import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';

/** Tests run from the repository's root, whatever folder they were compiled into. */
const GOLDEN_FOLDER = join(process.cwd(), 'test', 'golden');

/**
 * Compares a text with the file of that name in test/golden/. With `UPDATE_GOLDEN=1` in the
 * environment the file is written instead; the change then shows in the version control.
 */
export function expectGolden(name: string, actual: string): void {
  const path = join(GOLDEN_FOLDER, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  expect(actual, `differs from test/golden/${name}; UPDATE_GOLDEN=1 rewrites it`).to.equal(
    readGolden(path),
  );
}

function readGolden(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${path} cannot be read; UPDATE_GOLDEN=1 writes it`, { cause: error });
  }
}
