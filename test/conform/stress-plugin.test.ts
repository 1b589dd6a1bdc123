import { expect } from 'chai';
import { makeConformHome } from '../../src/conform/conform-home.js';
import { sanitizerVariables } from '../../src/conform/sanitizer.js';
import { stressPlugin } from '../../src/conform/stress-plugin.js';
import { surroundingsHere } from '../../src/tshark/surroundings.js';
import { everything } from '../support/everything-protocol.js';
import { pluginTools } from '../support/wireshark-plugin.js';

const { signal } = new AbortController();

describe('stressPlugin()', () => {
  it('finds no fault with a plugin that was built with AddressSanitizer', async function () {
    const { compiler, tshark } = await pluginTools(this);
    const env = await sanitizerVariables(compiler, surroundingsHere());
    if (env === undefined) return this.skip();
    const { description } = everything;
    const options = { sanitize: true, signal };
    const { home, folder, dispose } = await makeConformHome(
      [description],
      tshark,
      compiler,
      options,
    );
    const counts = { packets: 0, crashes: 0, bugs: 0 };
    const words: string[] = [];
    try {
      const work = { vectors: [], packets: 500, seed: 3, folder, env };
      await stressPlugin(description, home, work, counts, (_, line) => {
        words.push(line);
      });
    } finally {
      await dispose();
    }
    expect(words).to.deep.equal([]);
    expect(counts).to.deep.include({ crashes: 0, bugs: 0 });
    expect(counts.packets).to.be.at.least(500);
  }).timeout(60_000);
});
