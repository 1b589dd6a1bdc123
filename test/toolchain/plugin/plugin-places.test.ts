import { expect } from 'chai';
import { findPluginFiles } from '../../../src/toolchain/plugin/plugin-files.js';
import { askPluginFolders } from '../../../src/toolchain/plugin/plugin-folders.js';
import type { RunLimits, Surroundings } from '../../../src/tshark/surroundings.js';
import { labErrorOf } from '../../support/lab-error-of.js';
import { machine } from '../../support/surroundings.js';

const PERSONAL = '/home/ada/.local/lib/wireshark/plugins';

describe('findPluginFiles()', () => {
  const folders = { personal: `${PERSONAL}/4.4`, global: '/usr/lib/wireshark/plugins/4.4' };
  const all = {
    [PERSONAL]: ['4.4', '4.0', '4-4', 'lua', 'a.so'],
    [`${PERSONAL}/4.4`]: ['epan', 'b.so'],
    [`${PERSONAL}/4.4/epan`]: ['right.so', 'mac.dylib', 'notes.txt'],
    [`${PERSONAL}/4.0/epan`]: ['old.so'],
    [`${PERSONAL}/4-4/epan`]: ['dash.so'],
    ['/usr/lib/wireshark/plugins']: ['4.4'],
    ['/usr/lib/wireshark/plugins/4.4/epan']: ['ethercat.so'],
  };

  it('tells of each where it is, and why Wireshark does not look at it', async () => {
    const found = await findPluginFiles(folders, machine({ folders: all }));
    expect(found.map(({ path, where, misplaced }) => [path, where, misplaced])).to.deep.equal([
      [`${PERSONAL}/a.so`, 'personal', 'no-epan'],
      [`${PERSONAL}/4-4/epan/dash.so`, 'personal', 'other-dash'],
      [`${PERSONAL}/4.0/epan/old.so`, 'personal', 'other-release'],
      [`${PERSONAL}/4.4/b.so`, 'personal', 'no-epan'],
      [`${PERSONAL}/4.4/epan/mac.dylib`, 'personal', 'ending'],
      [`${PERSONAL}/4.4/epan/right.so`, 'personal', undefined],
      ['/usr/lib/wireshark/plugins/4.4/epan/ethercat.so', 'global', undefined],
    ]);
  });

  it('knows the paths and the ending of Windows', async () => {
    const root = 'C:\\Users\\ada\\AppData\\Roaming\\Wireshark\\plugins';
    const here = machine({
      platform: 'win32',
      folders: { [root]: ['4.4'], [`${root}\\4.4\\epan`]: ['a.dll', 'b.so'] },
    });
    const found = await findPluginFiles({ personal: `${root}\\4.4`, global: undefined }, here);
    expect(found.map(({ file, misplaced }) => [file, misplaced])).to.deep.equal([
      ['a.dll', undefined],
      ['b.so', 'ending'],
    ]);
  });
});

describe('askPluginFolders()', () => {
  it('takes what tshark says', async () => {
    const stdout = `Personal Plugins:    \t${PERSONAL}/4.0\nGlobal Plugins:      \t/usr/lib/plugins/4.0\n`;
    const here = machine({ programs: { 'tshark -G folders': { stdout } } });
    expect(await askPluginFolders('tshark', here)).to.deep.equal({
      personal: `${PERSONAL}/4.0`,
      global: '/usr/lib/plugins/4.0',
    });
  });

  /** A tshark that only starts where it finds no plugins. */
  function stopped(stdout: (home: string) => string): Surroundings {
    const run = (_file: string, _args: readonly string[], { env }: RunLimits = {}) =>
      Promise.resolve(
        env === undefined
          ? { exitCode: 2, stdout: '', stderr: 'tshark: Dissector bug: Duplicate …\n' }
          : { exitCode: 0, stdout: stdout(env['HOME'] ?? ''), stderr: '' },
      );
    return { ...machine({ env: { HOME: '/home/ada' } }), run };
  }

  it('asks a tshark that does not start with its plugins without them', async () => {
    const here = stopped((home) =>
      [
        `Personal Plugins:    \t${home}/.local/lib/wireshark/plugins/4.0`,
        `Global Plugins:      \t${home}/4.0`,
        'Extcap path:         \t/usr/lib/wireshark/extcap',
      ].join('\n'),
    );
    expect(await askPluginFolders('tshark', here)).to.deep.equal({
      personal: `${PERSONAL}/4.0`,
      global: '/usr/lib/wireshark/plugins/4.0',
    });
  });

  it('fails with the words of a tshark that says nothing', async () => {
    const error = await labErrorOf(
      askPluginFolders(
        'tshark',
        stopped(() => ''),
      ),
    );
    expect(error.code).to.equal('TSHARK_FAILED');
    expect(error.message).to.include('Dissector bug: Duplicate');
  });
});
