import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { EXIT } from '../../../src/cli/exit-code.js';
import { runInProcess } from '../../support/run-in-process.js';
import { useTempFolder } from '../../support/temp-folder.js';
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

  describe('where a protocol hands bytes to others', () => {
    const folder = useTempFolder();
    const declare = (name: string, port: number, to: string) =>
      writeFile(
        path.join(folder.path, `${name}.ts`),
        `import { layout, protocol } from 'sharkscribe/dissector';
export const ${name} = protocol({
  name: '${name} of a test', shortName: '${name.toUpperCase()}', filterName: '${name}', version: '1',
  attach: [{ table: 'udp.port', values: [${port}] }],
  layout: layout('').uint8('n', { label: 'N' }).payload('in', { dissector: '${to}', length: 'rest' }),
});
`,
      );
    const conform = (name: string) =>
      runInProcess(['dissector', 'conform', name, '--pdus', '100'], {
        SHARKSCRIBE_DISSECTORS: folder.path,
      });

    it('builds those too, and what they hand on', async function () {
      await pluginTools(this);
      await declare('relayone', 48_301, 'relaytwo');
      await declare('relaytwo', 48_302, 'relaythree');
      await declare('relaythree', 48_303, 'json');
      const { code, stdout, stderr } = await conform('relayone');
      expect([code, stderr]).to.deep.equal([EXIT.done, '']);
      expect(stdout).to.match(/^relayone +\d{3,} +\d{3,} +\d+ +0 /m);
      expect(stdout).not.to.match(/^relaytwo /m);
    }).timeout(60_000);

    it('says which one nobody has, and compares the rest', async function () {
      await pluginTools(this);
      await declare('stray', 48_304, 'nobody-has-this');
      const { code, stdout, stderr } = await conform('stray');
      expect(stderr).to.match(/stray hands bytes to "nobody-has-this", .*not declared/);
      expect(code).to.equal(EXIT.done);
      expect(stdout).to.match(/^stray +\d{3,} +\d{3,} +\d+ +0 /m);
    }).timeout(60_000);
  });

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
