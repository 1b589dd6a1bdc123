import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder that is empty before each test of the surrounding `describe` and gone after it. */
export function useTempFolder(): { readonly path: string; join(name: string): string } {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get path() {
      return folder;
    },
    join: (name) => path.join(folder, name),
  };
}
