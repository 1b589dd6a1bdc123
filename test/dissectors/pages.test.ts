import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { split } from 'shlex';
import { buildPlugin } from '../../src/toolchain/plugin/build-plugin.js';
import { PluginHome } from '../../src/toolchain/plugin/plugin-home.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { EXAMPLE_DISSECTORS } from '../support/example-dissectors.js';
import { expectGolden } from '../support/golden.js';
import { markdownFaults } from '../support/markdown-judge.js';
import { pageSteps, withOutputs } from '../support/page-steps.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';
import { pluginTools } from '../support/wireshark-plugin.js';

/** Releases that word frames as the pages and golden files have them. */
const WORDED_SO = /^4\.[0-2]\b/;
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

/** Lines without the spaces at their ends. */
function trimmed(text: string): string {
  return `${text.replaceAll(/ +$/gm, '').trimEnd()}\n`;
}

describe('dissectors/, its pages', () => {
  const folder = useTempFolder();

  it('dissectors/README.md is sound Markdown', async () => {
    expect(await markdownFaults(readFileSync('dissectors/README.md', 'utf8'))).to.deep.equal([]);
  });

  for (const { name, protocol } of EXAMPLE_DISSECTORS) {
    const page = path.join('dissectors', name, 'README.md');
    const capture = `dissectors/${name}/${name}.pcapng`;

    it(`${page} is sound Markdown`, async () => {
      expect(await markdownFaults(readFileSync(page, 'utf8'))).to.deep.equal([]);
    });

    it(`${page} shows what our commands print`, async function () {
      if (!WORDED_SO.test((await findTshark()).version)) this.skip();
      const outputs = new Map<string, string>();
      for (const { command } of pageSteps(readFileSync(page, 'utf8'))) {
        const [program, ...args] = split(command);
        if (program !== 'sharkscribe') continue;
        const { stdout, stderr } = await runInProcess(args);
        outputs.set(command, trimmed(stdout + stderr));
      }
      expect(outputs.size).to.be.above(0);
      expectOutputs(page, outputs);
    });

    it(`${page} shows what tshark prints with the plugin`, async function () {
      const { compiler, tshark } = await pluginTools(this);
      if (!WORDED_SO.test(tshark.version)) return this.skip();
      const home = await PluginHome.create(tshark);
      await buildPlugin(protocol.description, compiler, home.plugins);
      // It is read by another user where this is root.
      const copy = folder.join(`${name}.pcapng`);
      chmodSync(folder.path, 0o755);
      copyFileSync(capture, copy);
      chmodSync(copy, 0o644);
      const outputs = new Map<string, string>();
      for (const { command } of pageSteps(readFileSync(page, 'utf8'))) {
        const [program, ...args] = split(command);
        if (program !== 'tshark') continue;
        const given = args.map((arg) => (arg === capture ? copy : arg));
        outputs.set(command, trimmed((await home.run(given)).stdout));
      }
      home.dispose();
      expect(outputs.size).to.be.above(0);
      expectOutputs(page, outputs);
    }).timeout(60_000);

    it(`${capture} is dissected as it was`, async function () {
      if (!WORDED_SO.test((await findTshark()).version)) this.skip();
      const args = ['dissect', capture, '--dissector', `dissectors/${name}`, '-O', name];
      const { stdout, stderr, code } = await runInProcess(args);
      expect([stderr, code]).to.deep.equal(['', 0]);
      expectGolden(path.join('dissectors', `${name}.txt`), stdout);
    });
  }
});

/** Holds a page against what its commands print; with `UPDATE_GOLDEN=1`, the page is written anew. */
function expectOutputs(page: string, outputs: ReadonlyMap<string, string>): void {
  const text = readFileSync(page, 'utf8');
  if (isUpdate) {
    const kept = new Map(pageSteps(text).map(({ command, output }) => [command, output]));
    const anew = withOutputs(text, (command) => outputs.get(command) ?? kept.get(command) ?? '');
    writeFileSync(page, anew);
    return;
  }
  for (const { command, output } of pageSteps(text)) {
    if (outputs.has(command)) expect(outputs.get(command), command).to.equal(output);
  }
}
