import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { fleet } from '../../../dissectors/fleet/fleet.js';
import { buildPlugin } from '../../../src/toolchain/plugin/build-plugin.js';
import { wantedRelease } from '../../../src/toolchain/plugin/wanted-release.js';
import { releaseOf } from '../../../src/tshark/version.js';
import { useTempFolder } from '../../support/temp-folder.js';
import { pluginTools } from '../../support/wireshark-plugin.js';

describe('wantedRelease()', () => {
  const folder = useTempFolder();

  it('reads what a plugin says, and nothing from one that is cut or changed', async function () {
    const { compiler } = await pluginTools(this);
    const { file } = await buildPlugin(fleet.description, compiler, folder.path);
    const bytes = readFileSync(file);
    expect(wantedRelease(bytes)).to.equal(releaseOf(compiler.headers));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        // The headers of its sections are at its end.
        expect(wantedRelease(bytes.subarray(0, Math.floor(at / 2)))).to.equal(undefined);
        const changed = Uint8Array.from(bytes);
        changed[at] = value;
        wantedRelease(changed);
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);

  it('says nothing of other files', () => {
    for (const text of ['', 'no ELF', '\u007fELF\u0002\u0001']) {
      expect(wantedRelease(Buffer.from(text, 'latin1'))).to.equal(undefined);
    }
  });
});
