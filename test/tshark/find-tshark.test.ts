import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { usualFolders } from '../../src/tshark/usual-places.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { labErrorOf } from '../support/lab-error-of.js';
import { useTempFolder } from '../support/temp-folder.js';

const NOTHING = 'process.exit(0);';

describe('findTshark(), where it looks', () => {
  const folder = useTempFolder();

  it('takes what --tshark names', async () => {
    const file = writeFakeTshark(folder.path, NOTHING);
    const tshark = await findTshark({ explicit: file, env: {} });
    expect(tshark).to.deep.equal({ path: file, version: '4.0.17', foundBy: 'option' });
  });

  it('looks a bare name up in PATH', async () => {
    const file = writeFakeTshark(folder.path, NOTHING);
    const tshark = await findTshark({ explicit: 'tshark', env: { PATH: folder.path } });
    expect(tshark).to.include({ path: file, foundBy: 'option' });
  });

  it('takes what SHARKSCRIBE_TSHARK names', async () => {
    const file = writeFakeTshark(folder.path, NOTHING);
    const tshark = await findTshark({ env: { SHARKSCRIBE_TSHARK: file } });
    expect(tshark).to.include({ path: file, foundBy: 'environment' });
  });

  it('prefers --tshark to SHARKSCRIBE_TSHARK', async () => {
    const file = writeFakeTshark(folder.path, NOTHING);
    const tshark = await findTshark({ explicit: file, env: { SHARKSCRIBE_TSHARK: '/nowhere' } });
    expect(tshark.foundBy).to.equal('option');
  });

  it('takes the first of PATH that may be run', async () => {
    const shadow = folder.join('shadow');
    mkdirSync(shadow);
    writeFileSync(`${shadow}/tshark`, 'no program', { mode: 0o644 });
    const file = writeFakeTshark(folder.path, NOTHING);
    const tshark = await findTshark({ env: { PATH: `${shadow}:${folder.path}` } });
    expect(tshark).to.include({ path: file, foundBy: 'path' });
  });

  it('looks where installers put it when there is no PATH', async () => {
    const tshark = await findTshark({ env: {} });
    expect(tshark.foundBy).to.equal('usual-place');
    expect(usualFolders({ platform: process.platform, env: {} })).to.include(
      path.dirname(tshark.path),
    );
  });
});

describe('findTshark(), what it turns down', () => {
  const folder = useTempFolder();

  it('says where it looked and how to install it when there is none', async () => {
    const error = await labErrorOf(findTshark({ env: { PATH: folder.path }, platform: 'darwin' }));
    expect(error.code).to.equal('TSHARK_NOT_FOUND');
    expect(error.message).to.include('PATH').and.include('/Applications/Wireshark.app');
    expect(error.hint)
      .to.include('brew install')
      .and.include('--tshark')
      .and.include('SHARKSCRIBE_TSHARK');
  });

  it('names a path that does not exist', async () => {
    const error = await labErrorOf(findTshark({ explicit: folder.join('gone'), env: {} }));
    expect(error.code).to.equal('TSHARK_NOT_FOUND');
    expect(error.message).to.include(folder.join('gone')).and.include('--tshark');
  });

  it('names a variable that names a folder', async () => {
    const error = await labErrorOf(findTshark({ env: { SHARKSCRIBE_TSHARK: folder.path } }));
    expect(error.message).to.include('SHARKSCRIBE_TSHARK').and.include('not a file');
  });

  it('names a file that may not be run', async () => {
    writeFileSync(folder.join('tshark'), 'text', { mode: 0o644 });
    const error = await labErrorOf(findTshark({ explicit: folder.join('tshark'), env: {} }));
    expect(error.code).to.equal('TSHARK_NOT_PERMITTED');
    expect(error.message).to.include(folder.join('tshark'));
  });

  it('names another program', async () => {
    const error = await labErrorOf(findTshark({ explicit: process.execPath, env: {} }));
    expect(error.code).to.equal('TSHARK_FAILED');
    expect(error.message).to.include(process.execPath).and.include('is not tshark');
  });

  it('names a program that does not start', async () => {
    writeFileSync(folder.join('tshark'), '#!/nowhere/interpreter\n', { mode: 0o755 });
    const error = await labErrorOf(findTshark({ explicit: folder.join('tshark'), env: {} }));
    expect(error.code).to.equal('TSHARK_FAILED');
    expect(error.message).to.include('did not start');
  });

  it('names the version that is too old', async () => {
    const file = writeFakeTshark(folder.path, NOTHING, 'TShark (Wireshark) 3.2.3 (Git v3.2.3)');
    const error = await labErrorOf(findTshark({ explicit: file, env: {} }));
    expect(error.code).to.equal('TSHARK_TOO_OLD');
    expect(error.message).to.include('3.2.3').and.include('3.4');
  });
});
