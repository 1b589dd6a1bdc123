import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { type FileAccess, realFiles } from '../../src/capture/file-access.js';
import { openArriving, openSource } from '../../src/capture/source.js';
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
    expect(source).to.include({ path: file, name: 'a.pcap', file, sizeBytes: 10 });
    expect(await source.sha256()).to.equal(SHA256);
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
    expect(source).to.include({ path: '-', name: '-', sizeBytes: 10 });
    expect(await source.sha256()).to.equal(SHA256);
    expect(readFileSync(source.file)).to.deep.equal(CONTENT);
    expect(statSync(source.file).mode & 0o077).to.equal(0);
    source.dispose();
    expect(existsSync(source.file)).to.equal(false);
  });

  it('copies what is no regular file, such as a pipe: that can be read only once', async () => {
    const pipe: FileAccess = {
      ...realFiles,
      stat: () => Promise.resolve({ isDirectory: () => false, isFile: () => false, size: 0 }),
      read: () => bytesOf(CONTENT),
    };
    const source = await openSource('some/pipe', pipe);
    expect(source).to.include({ path: 'some/pipe', name: 'pipe' });
    expect(await source.sha256()).to.equal(SHA256);
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

describe('openSource(), a file that grows', () => {
  const folder = useTempFolder();
  const textOf = async (chunks: AsyncIterable<Uint8Array>) => {
    const all: Uint8Array[] = [];
    for await (const chunk of chunks) all.push(Uint8Array.from(chunk));
    return Buffer.concat(all).toString();
  };

  const kinds: readonly [what: string, bytes: Uint8Array, more: Uint8Array][] = [
    ['plain', CONTENT, Buffer.from(' and more')],
    ['gzipped', gzipSync(CONTENT), gzipSync(' and more')],
  ];
  for (const [what, bytes, more] of kinds) {
    it(`counts as it was when it was opened, ${what}`, async () => {
      const file = folder.join('a.pcap');
      writeFileSync(file, bytes);
      const source = await openSource(file);
      appendFileSync(file, more);
      expect(await textOf(source.read())).to.equal('some bytes');
      expect(source.sizeBytes).to.equal(bytes.length);
    });
  }

  it('is hashed no further than it reached', async () => {
    const file = folder.join('a.pcap');
    writeFileSync(file, CONTENT);
    const growing: FileAccess = {
      ...realFiles,
      stat: async (path) => {
        const status = await stat(path);
        appendFileSync(path, ' and more');
        return status;
      },
    };
    const source = await openSource(file, growing);
    expect(source).to.include({ sizeBytes: 10 });
    expect(await source.sha256()).to.equal(SHA256);
    expect(await textOf(source.read())).to.equal('some bytes');
  });
});

describe('openArriving()', () => {
  const folder = useTempFolder();

  /** Chunks that come when they are sent. */
  function channel() {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const files: FileAccess = { ...realFiles, readStdin: () => readable };
    return { files, send: (bytes: Uint8Array) => writer.write(bytes), end: () => writer.close() };
  }

  const text = (result: IteratorResult<Uint8Array, unknown>) =>
    result.done === true ? undefined : Buffer.from(result.value).toString();

  it('gives what is there before the rest is', async () => {
    const { files, send, end } = channel();
    const source = await openArriving('-', files);
    const reading = source.read()[Symbol.asyncIterator]();
    void send(Buffer.from('some'));
    expect(text(await reading.next())).to.equal('some');
    expect(readFileSync(source.file, 'utf8')).to.equal('some');
    void send(Buffer.from(' bytes'));
    expect(text(await reading.next())).to.equal(' bytes');
    void end();
    expect(text(await reading.next())).to.equal(undefined);
    expect(source).to.include({ sizeBytes: 10 });
    expect(await source.sha256()).to.equal(SHA256);
    source.dispose();
    expect(existsSync(source.file)).to.equal(false);
  });

  it('can be read from the beginning again, whatever was read before', async () => {
    const source = await openArriving('-', { ...realFiles, readStdin: () => bytesOf(CONTENT) });
    for await (const chunk of source.read()) {
      expect(Buffer.from(chunk).toString()).to.equal('som');
      break;
    }
    let again = '';
    for await (const chunk of source.read()) again += Buffer.from(chunk).toString();
    expect(again).to.equal('some bytes');
    expect(source).to.include({ sizeBytes: 10 });
    expect(await source.sha256()).to.equal(SHA256);
    source.dispose();
  });

  it('unpacks what comes gzipped, byte by byte', async () => {
    const packed = gzipSync(CONTENT);
    const files = {
      ...realFiles,
      readStdin: async function* () {
        for (const byte of packed) yield await Promise.resolve(Uint8Array.of(byte));
      },
    };
    const source = await openArriving('-', files);
    let read = '';
    for await (const chunk of source.read()) read += Buffer.from(chunk).toString();
    expect(read).to.equal('some bytes');
    expect(source.sizeBytes).to.equal(packed.length);
    source.dispose();
  });

  it('names what is empty when it is read', async () => {
    const files = { ...realFiles, readStdin: () => bytesOf(Buffer.alloc(0)) };
    const source = await openArriving('-', files);
    const error = await labErrorOf(source.whole());
    expect(error.code).to.equal('CAPTURE_EMPTY');
    source.dispose();
  });

  it('says what is wrong with a pipe that cannot be read', async () => {
    const files: FileAccess = {
      ...realFiles,
      stat: () => Promise.resolve({ isDirectory: () => false, isFile: () => false, size: 0 }),
      read: async function* () {
        await Promise.reject(Object.assign(new Error('EACCES: no'), { code: 'EACCES' }));
      },
    };
    const source = await openArriving('pipe', files);
    const error = await labErrorOf(Promise.resolve(source.read()[Symbol.asyncIterator]().next()));
    expect(error.code).to.equal('CAPTURE_NOT_PERMITTED');
    source.dispose();
  });

  it('stops waiting for a named pipe that nobody writes to', async function () {
    if (process.platform === 'win32') this.skip();
    const pipe = folder.join('pipe');
    execFileSync('mkfifo', [pipe]);
    const interruption = new AbortController();
    const source = await openArriving(pipe, realFiles, interruption.signal);
    const reading: Promise<unknown> = source.whole().catch((reason: unknown) => reason);
    interruption.abort();
    expect(await reading).to.include({ name: 'AbortError' });
    source.dispose();
  });
});
