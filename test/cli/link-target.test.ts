import { expect } from 'chai';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { linkTarget } from '../../src/cli/link-target.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('linkTarget()', () => {
  const folder = useTempFolder();

  it('goes through links to what is there, and to what is not there yet', async () => {
    const real = realpathSync(folder.path);
    mkdirSync(folder.join('deep'));
    symlinkSync('deep', folder.join('short'));
    symlinkSync('../absent', folder.join('deep/link'));
    writeFileSync(folder.join('there'), '');
    symlinkSync('there', folder.join('old'));
    for (const [name, target] of [
      ['old', 'there'],
      ['there', 'there'],
      // From where the link lies, not from where its folder is called.
      ['short/link', 'absent'],
    ] as const) {
      expect(await linkTarget(folder.join(name)), name).to.equal(path.join(real, target));
    }
    expect(await linkTarget(folder.join('new'))).to.equal(folder.join('new'));
  });

  it('does not go round in circles', async () => {
    symlinkSync('b', folder.join('a'));
    symlinkSync('a', folder.join('b'));
    const failure: unknown = await linkTarget(folder.join('a')).catch((error: unknown) => error);
    expect(failure).to.include({ code: 'ELOOP' });
  });
});
