import { expect } from 'chai';
import { checkInstalledPlugins } from '../../../src/cli/doctor/check-installed-plugins.js';
import { en } from '../../../src/cli/text/en.js';
import type { ProgramEnd } from '../../../src/tshark/surroundings.js';
import { type Machine, machine } from '../../support/surroundings.js';

const ROOT = '/home/ada/.local/lib/wireshark/plugins';
const EPAN = `${ROOT}/4.4/epan`;
const FOLDERS = `Personal Plugins:\t${ROOT}/4.4\nGlobal Plugins:\t/usr/lib/wireshark/plugins/4.4\n`;

describe('checkInstalledPlugins()', () => {
  /** What is said of a machine with these files, whose tshark says this of its plugins. */
  async function said(
    plugins: Partial<ProgramEnd>,
    folders: Readonly<Record<string, readonly string[]>> = {},
    more: Machine = {},
  ) {
    const programs = { 'tshark -G plugins': plugins, 'tshark -G folders': { stdout: FOLDERS } };
    const here = machine({ ...more, programs, folders });
    const checks = await checkInstalledPlugins({ path: 'tshark', version: '4.4.1' }, here, en);
    return checks.map(({ status, message, todo = '' }) => `${status}: ${message} → ${todo}`);
  }
  const own = (file: string) => ({ [ROOT]: ['4.4'], [EPAN]: [file] });

  it('counts the plugins that are loaded, and names ours', async () => {
    const stdout = [
      `ethercat.so\t0.1.0\tdissector\t/usr/lib/wireshark/plugins/4.4/epan/ethercat.so`,
      `sharkscribe-fleet.so\t0.2.0\tdissector\t${EPAN}/sharkscribe-fleet.so`,
      'sshdump\t1.0.0\textcap\t/usr/lib/wireshark/extcap/sshdump',
    ].join('\n');
    expect(await said({ stdout }, own('sharkscribe-fleet.so'))).to.deep.equal([
      'ok: Wireshark starts with its plugins: 2, of them ours: fleet 0.2.0 → ',
    ]);
  });

  it('translates the words of the loader', async () => {
    const stderr = [
      "tshark: The plugin 'sharkscribe-a.so' was compiled for Wireshark version 4.0",
      "tshark: Couldn't load plugin 'sharkscribe-b.so': libwireshark.so.16: cannot open shared object file: No such file",
      "tshark: Couldn't load plugin 'sharkscribe-c.so': /p/c.so: undefined symbol: tvb_get_guint8",
    ].join('\n');
    const lines = await said({ stderr });
    expect(lines).to.have.length(3);
    expect(lines[0]).to.match(
      /^warning: sharkscribe-a\.so was built for Wireshark 4\.0, and you run 4\.4 → /,
    );
    expect(lines[1]).to.match(
      /^warning: sharkscribe-b\.so was built for Wireshark 4\.0, and you run 4\.4 → /,
    );
    expect(lines[2]).to.match(
      /^warning: sharkscribe-c\.so was built for another release .* tvb_get_guint8 → /,
    );
    for (const [index, name] of ['a', 'b', 'c'].entries())
      expect(lines[index]).to.include(`dissector install ${name}"`);
  });

  const duplicate = {
    exitCode: 2,
    stderr: 'tshark: Dissector bug: Duplicate protocol name "Fleet"! This might be …\n',
  };

  it('names the file to remove where Wireshark does not start', async () => {
    const folders = { [ROOT]: ['4.4'], [EPAN]: ['one.so', 'two.so'] };
    const texts = { [`${EPAN}/one.so`]: 'ELF\0other\0', [`${EPAN}/two.so`]: 'ELF\0Fleet\0fleet\0' };
    expect(await said(duplicate, folders, { texts })).to.deep.equal([
      `failure: Wireshark does not start: two protocols have the name "Fleet" → Remove ${EPAN}/two.so.`,
    ]);
  });

  it("names all of the user's where none is seen to hold the name", async () => {
    const [line = ''] = await said(duplicate, own('x.so'));
    expect(line).to.include(`Remove ${EPAN}/x.so.`);
  });

  for (const [reason, place, words] of [
    ['without epan', `${ROOT}/4.4`, 'the folder "epan"'],
    ['beside the releases', ROOT, 'the folder "epan"'],
    ['with a dash', `${ROOT}/4-4/epan`, 'spelled otherwise'],
    ['of another release', `${ROOT}/4.0/epan`, 'another release'],
  ] as const) {
    it(`finds a plugin in a wrong place: ${reason}`, async () => {
      const folders = { [ROOT]: ['4.4', '4-4', '4.0'] };
      const there = [...(place === ROOT ? folders[ROOT] : []), 'sharkscribe-fleet.so'];
      const lines = await said({}, { ...folders, [place]: there });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(`warning: ${place}/sharkscribe-fleet.so is not loaded`);
      expect(lines[0]).to.include(words).and.include('dissector install fleet');
    });
  }

  it('finds a .dylib, which Wireshark does not load', async () => {
    const [line = ''] = await said({}, own('fleet.dylib'), { platform: 'darwin' });
    expect(line).to.include('another ending');
  });

  it("says that root's Wireshark ignores root's own plugins", async () => {
    const [line = ''] = await said({}, own('sharkscribe-fleet.so'), { uid: 0 });
    expect(line).to.match(/^warning: you are root.*: 1 → .*install for all users/);
  });
});
