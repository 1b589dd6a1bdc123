import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { pluginSideFrames } from '../../src/conform/plugin-side.js';
import { PluginTrouble } from '../../src/conform/plugin-trouble.js';
import { PluginHome } from '../../src/toolchain/plugin/plugin-home.js';
import { pluginTools } from '../support/wireshark-plugin.js';

const CAPTURE = path.resolve('dissectors/hive/hive.pcapng');

describe('pluginSideFrames() with a plugin that', () => {
  const rows = [
    ['crashes', 'kill -SEGV $$', { kind: 'crash', how: 'SIGSEGV' }],
    ['loops for ever', 'exec sleep 60', { kind: 'silence', seconds: 1 }],
  ] as const;
  for (const [what, instead, reason] of rows) {
    it(`${what} says so, with the capture`, async function () {
      const { tshark } = await pluginTools(this);
      const folder = await mkdtemp(path.join(os.tmpdir(), 'sharkscribe-test-'));
      const program = path.join(folder, 'tshark');
      const lines = ['#!/bin/sh', `case " $* " in *" pdml "*) ${instead};; esac`];
      await writeFile(program, [...lines, `exec "${tshark.path}" "$@"`, ''].join('\n'));
      await chmod(program, 0o755);
      await chmod(folder, 0o755);
      const home = await PluginHome.create({ path: program });
      try {
        const frames = pluginSideFrames(CAPTURE, home, 'frame', undefined, 1000);
        const error: unknown = await frames.next().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(error).to.be.instanceOf(PluginTrouble);
        expect(error).to.deep.include({ capture: CAPTURE, reason });
      } finally {
        home.dispose();
        await rm(folder, { recursive: true });
      }
    }).timeout(30_000);
  }
});
