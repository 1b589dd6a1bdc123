import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { EXIT } from '../../../src/cli/exit-code.js';
import { runInProcess } from '../../support/run-in-process.js';
import { pluginTools } from '../../support/wireshark-plugin.js';

async function leftFolders(): Promise<readonly string[]> {
  const names = await readdir(os.tmpdir());
  return names.filter((name) => name.startsWith('sharkscribe-conform-'));
}

describe('dissector conform', () => {
  it('compares a capture, and says so in JSON', async function () {
    await pluginTools(this);
    const capture = 'dissectors/hive/hive.pcapng';
    const { code, stdout } = await runInProcess([
      'dissector',
      'conform',
      'hive',
      capture,
      '--json',
    ]);
    expect(code).to.equal(EXIT.done);
    const document: unknown = JSON.parse(stdout);
    expect(document).to.have.nested.include({
      schema: 'sharkscribe/conform/1',
      'protocols[0].protocol': 'hive',
      'protocols[0].differences': 0,
    });
    expect(document).to.have.nested.property('protocols[0].pdus').that.is.above(5);
  }).timeout(60_000);

  it('compares generated PDUs, and prints a table', async function () {
    await pluginTools(this);
    const args = ['dissector', 'conform', 'lifx', '--pdus', '100', '--seed', '4'];
    const { code, stdout, stderr } = await runInProcess(args);
    expect([code, stderr]).to.deep.equal([EXIT.done, '']);
    expect(stdout).to.match(/^Protocol +PDUs +Nodes .*\nlifx +\d{3,} +\d{3,} +\d+ +0 /);
  }).timeout(60_000);

  it('fails when nothing was compared, and leaves no folder behind', async function () {
    await pluginTools(this);
    const before = process.env['TMPDIR'];
    const own = await mkdtemp(path.join(os.tmpdir(), 'sharkscribe-test-'));
    await chmod(own, 0o755);
    process.env['TMPDIR'] = own;
    after(async () => {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      await rm(own, { recursive: true });
    });
    const args = ['dissector', 'conform', 'hive', 'dissectors/fleet/fleet.pcapng'];
    const { code, stderr } = await runInProcess(args);
    expect(code).to.equal(EXIT.notFound);
    expect(stderr).to.match(/nothing was compared/);
    const missing = await runInProcess(['dissector', 'conform', 'hive', 'no-such.pcap']);
    expect(missing.code).to.equal(EXIT.input);
    const text = await runInProcess(['dissector', 'conform', 'hive', 'README.md']);
    expect(text.code, text.stderr).to.equal(EXIT.input);
    expect(text.stderr).to.include('README.md').and.not.include(own);
    expect(await leftFolders()).to.deep.equal([]);
  }).timeout(60_000);

  const refused: readonly (readonly [args: readonly string[], words: RegExp])[] = [
    [['fleet', '--sanitize'], /--sanitize is for --mutations/],
    [['no-such-protocol'], /no-such-protocol/],
    [['fleet', '--pdus', 'many'], /--pdus many/],
    [['fleet', '--pdus', '0'], /--pdus 0/],
    [['fleet', '--seed', 'x'], /--seed x/],
    [['fleet', '--mutations', '0'], /--mutations 0/],
  ];
  for (const [args, words] of refused) {
    it(`refuses ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runInProcess(['dissector', 'conform', ...args]);
      expect([code, stdout]).to.deep.equal([EXIT.usage, '']);
      expect(stderr).to.match(words);
    });
  }
});
