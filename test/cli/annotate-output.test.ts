import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

const SAMPLE = path.join('samples', 'close-by-client.pcapng');

describe('annotate, where its output goes', function () {
  this.timeout(30_000);
  const folder = useTempFolder();
  const annotate = (...args: readonly string[]) => runInProcess(['annotate', ...args]);

  it('makes what a symbolic link points to, where that is not there', async () => {
    symlinkSync('new.pcapng', folder.join('inner'));
    symlinkSync('inner', folder.join('outer'));
    expect((await annotate(SAMPLE, '-w', folder.join('outer'))).code).to.equal(0);
    expect(readFileSync(folder.join('new.pcapng'), 'utf8')).to.include('sharkscribe ▸ ');
    for (const name of ['inner', 'outer']) {
      expect(lstatSync(folder.join(name)).isSymbolicLink(), name).to.equal(true);
    }
    expect(readdirSync(folder.path).sort()).to.deep.equal(['inner', 'new.pcapng', 'outer']);
  });

  it('says that there is no room in the file, under its name', () => {
    const output = folder.join('out.pcapng');
    const program = [path.join('build', 'src', 'cli', 'main.js'), 'annotate', SAMPLE, '-w', output];
    // No file may have more than 512 bytes, and a signal would else say so.
    const script = 'trap "" XFSZ; ulimit -f 1; exec "$@"';
    const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', process.execPath, ...program], {
      encoding: 'utf8',
    });
    expect(stderr).to.include(`sharkscribe: ${output} cannot be written: EFBIG`);
    expect(status).to.equal(3);
    expect(readdirSync(folder.path)).to.deep.equal([]);
  });

  it('names the output that cannot be written, not the draft of it', async function () {
    if (process.platform !== 'linux') this.skip();
    const { code, stderr } = await annotate(SAMPLE, '-w', '/proc/out.pcapng');
    expect(code).to.equal(3);
    expect(stderr).to.include('/proc/out.pcapng cannot be written: E').and.not.include('.tmp');
  });
});
