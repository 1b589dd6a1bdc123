import { existsSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { makeFolder } from '../../src/toolchain/make-folder.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('makeFolder()', () => {
  const folder = useTempFolder();

  /** The code of the error that making it ends with. */
  const codeOf = (place: string) =>
    makeFolder(place).then(
      () => undefined,
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    );

  it('makes all that is missing, and leaves what is there', async () => {
    await makeFolder(folder.join('a/b/c'));
    writeFileSync(folder.join('a/b/c/kept'), '');
    await makeFolder(folder.join('a/b/c'));
    expect(existsSync(folder.join('a/b/c/kept'))).to.equal(true);
  });

  it('ends with the error of the system', async () => {
    writeFileSync(folder.join('file'), '');
    expect(await codeOf(folder.join('file'))).to.equal('EEXIST');
    expect(await codeOf(folder.join('file/below'))).to.equal('ENOTDIR');
    expect(await codeOf(folder.join('x'.repeat(300)))).to.equal('ENAMETOOLONG');
    if (process.platform === 'linux') expect(await codeOf('/proc/x/y')).to.equal('ENOENT');
  });
});
