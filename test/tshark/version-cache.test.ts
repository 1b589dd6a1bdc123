import { expect } from 'chai';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import process from 'node:process';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { programState, readVersion, writeVersion } from '../../src/tshark/version-cache.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { useTempFolder } from '../support/temp-folder.js';

/** A version that no answer of the real tshark can be taken for. */
const KEPT = '9.8.7';

describe('findTshark(), the cache of versions', () => {
  const folder = useTempFolder();
  let program: string;
  let realVersion: string;

  before(async () => {
    realVersion = (await findTshark({ cacheFolder: false })).version;
  });

  beforeEach(async () => {
    program = folder.join('tshark');
    copyFileSync((await findTshark()).path, program);
  });

  const find = (options: Parameters<typeof findTshark>[0] = {}) =>
    findTshark({ explicit: program, cacheFolder: folder.join('cache'), ...options });

  const cached = () => folder.join(`cache/${readdirSync(folder.join('cache'))[0] ?? ''}`);

  /** Keeps another version than tshark would say, so that it shows which of them is given. */
  async function keep(version = KEPT): Promise<void> {
    const state = await programState(program);
    await writeVersion(folder.join('cache'), program, state ?? '', version);
  }

  it('gives what is kept', async () => {
    await keep();
    expect((await find()).version).to.equal(KEPT);
  });

  it('keeps what tshark says, in one file', async () => {
    expect((await find()).version).to.equal(realVersion);
    const state = await programState(program);
    expect(await readVersion(folder.join('cache'), program, state ?? '')).to.equal(realVersion);
    await find();
    expect(readdirSync(folder.join('cache'))).to.have.lengthOf(1);
  });

  it('turns down a version that is too old, kept or not', async () => {
    await keep('3.2.3');
    const error: unknown = await find().catch((reason: unknown) => reason);
    expect(error).to.include({ code: 'TSHARK_TOO_OLD' });
  });

  it('asks again when it is to, and keeps the new answer', async () => {
    await keep();
    expect((await find({ askAgain: true })).version).to.equal(realVersion);
    expect((await find()).version).to.equal(realVersion);
  });

  it('leaves the cache aside when there is to be none', async () => {
    expect((await find({ cacheFolder: false })).version).to.equal(realVersion);
    expect(existsSync(folder.join('cache'))).to.equal(false);
  });

  const changes: readonly [what: string, change: () => void][] = [
    [
      'the program grew',
      () => {
        appendFileSync(program, '\n');
      },
    ],
    [
      'the program is of another time',
      () => {
        utimesSync(program, 1, 1);
      },
    ],
    [
      'the program is another file with the same bytes',
      () => {
        copyFileSync(program, folder.join('copy'));
        rmSync(program);
        copyFileSync(folder.join('copy'), program);
      },
    ],
    [
      'a link to another program is in its place',
      () => {
        copyFileSync(program, folder.join('other'));
        rmSync(program);
        symlinkSync(folder.join('other'), program);
      },
    ],
    [
      'the file is cut short',
      () => {
        writeFileSync(cached(), readFileSync(cached()).subarray(0, -3));
      },
    ],
    [
      'a digit of the version is another',
      () => {
        writeFileSync(cached(), readFileSync(cached(), 'utf8').replace(KEPT, '9.8.6'));
      },
    ],
    [
      'the file is JSON of another make',
      () => {
        writeFileSync(cached(), 'null\n');
      },
    ],
    [
      'the file is empty',
      () => {
        writeFileSync(cached(), '');
      },
    ],
    [
      'the file is a folder',
      () => {
        const file = cached();
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ];
  for (const [what, change] of changes) {
    it(`asks when ${what}`, async () => {
      await keep();
      change();
      expect((await find()).version).to.equal(realVersion);
    });
  }

  it('asks when other libraries may be loaded', async () => {
    await keep();
    const before = process.env['LD_LIBRARY_PATH'];
    process.env['LD_LIBRARY_PATH'] = folder.path;
    try {
      expect((await find()).version).to.equal(realVersion);
    } finally {
      if (before === undefined) delete process.env['LD_LIBRARY_PATH'];
      else process.env['LD_LIBRARY_PATH'] = before;
    }
  });

  it('asks each time where the folder cannot be one', async () => {
    writeFileSync(folder.join('cache'), 'a file');
    expect((await find()).version).to.equal(realVersion);
    expect((await find()).version).to.equal(realVersion);
    expect(readFileSync(folder.join('cache'), 'utf8')).to.equal('a file');
  });

  it('asks a script each time, for what it runs may be upgraded without it', async () => {
    writeFakeTshark(folder.path, '// libwireshark');
    expect((await find()).version).to.equal('4.0.17');
    expect(existsSync(folder.join('cache'))).to.equal(false);
  });

  it('follows the upgrade of a program that a script runs', async () => {
    const script = folder.join('wrapper');
    writeFileSync(script, `#!/bin/sh\nexec ${program} "$@"\n`, { mode: 0o755 });
    expect((await find({ explicit: script })).version).to.equal(realVersion);
    rmSync(program);
    writeFakeTshark(folder.path, '', 'TShark (Wireshark) 4.6.1.');
    expect((await find({ explicit: script })).version).to.equal('4.6.1');
  });

  for (const launcher of ['/bin/sh', process.execPath]) {
    it(`keeps nothing of a launcher such as ${launcher}`, async () => {
      const state = (await programState(launcher)) ?? '';
      await writeVersion(folder.join('cache'), launcher, state, KEPT);
      expect(await readVersion(folder.join('cache'), launcher, state)).to.equal(undefined);
    });
  }

  it('has no state of a program that is not there', async () => {
    expect(await programState(folder.join('gone'))).to.equal(undefined);
  });
});
