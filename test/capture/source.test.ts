import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { expect } from 'chai';
import { type FileAccess, realFiles } from '../../src/capture/file-access.js';
import { openSource } from '../../src/capture/source.js';
import { labErrorOf } from '../support/lab-error-of.js';
import { useTempFolder } from '../support/temp-folder.js';

const CONTENT = Buffer.from('some bytes');
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');

async function* bytesOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content.subarray(0, 3));
  yield content.subarray(3);
}

function failing(code: string): FileAccess {
  const fail = () => Promise.reject(Object.assign(new Error(`${code}: no`), { code }));
  return { ...realFiles, stat: fail };
}

describe('openSource()', () => {
  const folder = useTempFolder();

  it('measures a file', async () => {
    const file = folder.join('a.pcap');
    writeFileSync(file, CONTENT);
    const source = await openSource(file);
    expect(source).to.include({ path: file, name: 'a.pcap', file, sizeBytes: 10, sha256: SHA256 });
    source.dispose();
    expect(existsSync(file)).to.equal(true);
  });

  it('makes the path of a file absolute, so that no name is taken for an option', async () => {
    writeFileSync(folder.join('-r'), CONTENT);
    const here = process.cwd();
    process.chdir(folder.path);
    try {
      const source = await openSource('-r');
      expect(source.path).to.equal('-r');
      expect(source.file).to.match(/^\/.*\/-r$/);
    } finally {
      process.chdir(here);
    }
  });

  it('copies standard input to a private file, and takes it away after', async () => {
    const source = await openSource('-', { ...realFiles, readStdin: () => bytesOf(CONTENT) });
    expect(source).to.include({ path: '-', name: '-', sizeBytes: 10, sha256: SHA256 });
    expect(readFileSync(source.file)).to.deep.equal(CONTENT);
    expect(statSync(source.file).mode & 0o077).to.equal(0);
    source.dispose();
    expect(existsSync(source.file)).to.equal(false);
  });

  it('copies what is no regular file, such as a pipe: that can be read only once', async () => {
    const pipe: FileAccess = {
      ...realFiles,
      stat: () => Promise.resolve({ isDirectory: () => false, isFile: () => false }),
      read: () => bytesOf(CONTENT),
    };
    const source = await openSource('some/pipe', pipe);
    expect(source).to.include({ path: 'some/pipe', name: 'pipe', sha256: SHA256 });
    expect(readFileSync(source.file)).to.deep.equal(CONTENT);
    source.dispose();
  });

  it('names a file that does not exist', async () => {
    const error = await labErrorOf(openSource(folder.join('gone.pcap')));
    expect(error.code).to.equal('CAPTURE_NOT_FOUND');
    expect(error.message).to.include('gone.pcap');
  });

  it('names a folder', async () => {
    const error = await labErrorOf(openSource(folder.path));
    expect(error.code).to.equal('CAPTURE_IS_DIRECTORY');
    expect(error.message).to.include(folder.path);
  });

  it('names an empty file', async () => {
    writeFileSync(folder.join('empty.pcap'), '');
    const error = await labErrorOf(openSource(folder.join('empty.pcap')));
    expect(error.code).to.equal('CAPTURE_EMPTY');
    expect(error.message).to.include('empty.pcap');
  });

  it('names empty standard input, and leaves no copy behind', async () => {
    const files = { ...realFiles, readStdin: () => bytesOf(Buffer.alloc(0)) };
    const error = await labErrorOf(openSource('-', files));
    expect(error.message).to.include('standard input');
  });

  it('says what to do about a file that may not be read', async () => {
    const error = await labErrorOf(openSource('secret.pcap', failing('EACCES')));
    expect(error.code).to.equal('CAPTURE_NOT_PERMITTED');
    expect(error.message).to.include('secret.pcap');
    expect(error.hint).to.include('chown');
  });

  it('says so too when only the reading is refused', async () => {
    const files: FileAccess = {
      ...realFiles,
      stat: () => stat(process.execPath),

      read: async function* () {
        await Promise.reject(Object.assign(new Error('EACCES: no'), { code: 'EACCES' }));
      },
    };
    const error = await labErrorOf(openSource('secret.pcap', files));
    expect(error.code).to.equal('CAPTURE_NOT_PERMITTED');
  });

  it('hands on other trouble of the disk', async () => {
    const error = await labErrorOf(openSource('a.pcap', failing('EIO')));
    expect(error.code).to.equal('CAPTURE_UNREADABLE');
    expect(error.message).to.include('EIO');
  });
});
