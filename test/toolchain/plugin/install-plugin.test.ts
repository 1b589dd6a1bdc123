import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { installPlugin } from '../../../src/toolchain/plugin/install-plugin.js';
import type { ProgramEnd } from '../../../src/tshark/surroundings.js';
import { labErrorOf } from '../../support/lab-error-of.js';
import { machine } from '../../support/surroundings.js';
import { useTempFolder } from '../../support/temp-folder.js';

const tshark = { path: 'tshark', version: '4.4.1', foundBy: 'path' } as const;

describe('installPlugin()', () => {
  const folder = useTempFolder();

  /** Installs over an earlier file, or none, while tshark answers so. */
  async function install(answer: Partial<ProgramEnd>, earlier?: string) {
    const built = folder.join('built.so');
    const target = folder.join('epan/sharkscribe-x.so');
    writeFileSync(built, 'new');
    if (earlier !== undefined) {
      await installPlugin({ built, target, version: '1' }, tshark, saying(listed(target)));
      writeFileSync(target, earlier);
    }
    const done = installPlugin({ built, target, version: '1' }, tshark, saying(answer));
    return { done, target };
  }

  function saying(answer: Partial<ProgramEnd>) {
    return machine({ programs: { 'tshark -G plugins': answer } });
  }

  function listed(file: string, version = '1'): Partial<ProgramEnd> {
    return { stdout: `sharkscribe-x.so\t${version}\tdissector\t${file}\n` };
  }

  it('replaces an earlier file, and leaves nothing else', async () => {
    const target = folder.join('epan/sharkscribe-x.so');
    const { done } = await install(listed(target), 'old');
    await done;
    expect(readFileSync(target, 'utf8')).to.equal('new');
    expect(readdirSync(folder.join('epan'))).to.deep.equal(['sharkscribe-x.so']);
  });

  const failures: readonly (readonly [string, Partial<ProgramEnd>, string])[] = [
    [
      'tshark does not start with it',
      { exitCode: 2, stderr: 'tshark: Dissector bug: Duplicate protocol name "X"! This …\n' },
      'Wireshark does not start: two protocols have the name "X"',
    ],
    [
      'it is for another release',
      { stderr: "tshark: The plugin 'sharkscribe-x.so' was compiled for Wireshark version 4.0\n" },
      'built for Wireshark 4.0, and you run 4.4',
    ],
    ['it is not listed', {}, 'does not list'],
    [
      'another file is loaded in its place',
      listed('/usr/sharkscribe-x.so'),
      '/usr/sharkscribe-x.so',
    ],
  ];
  for (const [reason, answer, words] of failures) {
    for (const earlier of [undefined, 'old']) {
      it(`puts back ${earlier ?? 'nothing'} where ${reason}`, async () => {
        const { done, target } = await install(answer, earlier);
        const error = await labErrorOf(done);
        expect(error.code).to.equal('PLUGIN_NOT_LOADED');
        expect(error.message).to.include(words);
        expect(existsSync(target)).to.equal(earlier !== undefined);
        if (earlier !== undefined) expect(readFileSync(target, 'utf8')).to.equal(earlier);
      });
    }
  }

  it('does not take an earlier version that is loaded for the new one', async () => {
    const { done } = await install(listed(folder.join('epan/sharkscribe-x.so'), '0'));
    expect((await labErrorOf(done)).code).to.equal('PLUGIN_NOT_LOADED');
  });

  it('says so where the folder cannot be written to', async () => {
    writeFileSync(folder.join('file'), '');
    const target = folder.join('file/sharkscribe-x.so');
    writeFileSync(folder.join('built.so'), 'new');
    const installation = { built: folder.join('built.so'), target, version: '1' };
    const error = await labErrorOf(installPlugin(installation, tshark, saying({})));
    expect(error.code).to.equal('OUTPUT_NOT_WRITABLE');
  });
});
