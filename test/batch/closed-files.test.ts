import { expect } from 'chai';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { closedFiles } from '../../src/batch/closed-files.js';
import { useTempFolder } from '../support/temp-folder.js';

const NOW = 1_000_000;

describe('closedFiles()', () => {
  const folder = useTempFolder();
  const found = (path: string, modifiedMs: number) => ({
    path,
    file: folder.join(path),
    sizeBytes: 1,
    modifiedMs,
    format: 'pcap',
  });
  const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

  beforeEach(() => {
    for (const name of ['a', 'b']) writeFileSync(folder.join(name), 'x');
  });

  it('waits for those that have just changed, and longer where nobody can be asked', () => {
    const files = [found('a', NOW - 900), found('b', NOW - 5000)];
    if (process.platform === 'linux') {
      expect(pathsOf(closedFiles(files, NOW))).to.deep.equal(['b']);
    }
    const nowhere = folder.join('no-such-folder');
    expect(pathsOf(closedFiles(files, NOW, nowhere))).to.deep.equal([]);
    expect(pathsOf(closedFiles(files, NOW + 6000, nowhere))).to.deep.equal(['b']);
  });

  it('leaves out what is open for writing, and not what is open for reading', function () {
    if (process.platform !== 'linux') this.skip();
    const files = [found('a', 0), found('b', 0)];
    const [writing, reading] = [openSync(folder.join('a'), 'r+'), openSync(folder.join('b'), 'r')];
    expect(pathsOf(closedFiles(files, NOW))).to.deep.equal(['b']);
    closeSync(writing);
    closeSync(reading);
    expect(pathsOf(closedFiles(files, NOW))).to.deep.equal(['a', 'b']);
  });
});
