import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { writeCacheFile } from '../../src/tshark/cache-file.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('writeCacheFile()', () => {
  const folder = useTempFolder();

  it('makes the folders above the file, and leaves nothing else in them', async () => {
    const file = folder.join('a/b/c.json');
    await writeCacheFile(file, ['one', Buffer.from(' two')]);
    expect(readFileSync(file, 'utf8')).to.equal('one two');
    expect(readdirSync(path.dirname(file))).to.deep.equal(['c.json']);
  });

  it('writes over what was there', async () => {
    const file = folder.join('c.json');
    writeFileSync(file, 'old');
    await writeCacheFile(file, ['new']);
    expect(readFileSync(file, 'utf8')).to.equal('new');
  });

  it('keeps nothing where the folder cannot be one', async () => {
    writeFileSync(folder.join('file'), '');
    await writeCacheFile(folder.join('file/below/c.json'), ['lost']);
    expect(existsSync(folder.join('file/below'))).to.equal(false);
  });

  it('gives up where folders cannot be made although the one above is there', async function () {
    if (process.platform !== 'linux') this.skip();
    await writeCacheFile('/proc/self/sharkscribe/c.json', ['lost']);
    expect(existsSync('/proc/self/sharkscribe')).to.equal(false);
  });
});
