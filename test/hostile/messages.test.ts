import { writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { hostileCapture } from '../support/hostile-capture.js';
import { HOSTILE_FILE_NAMES } from '../support/hostile-payloads.js';
import { type CliResult, runCli } from '../support/run-cli.js';
import { runInFolder } from '../support/run-in-folder.js';
import { expectVisible } from '../support/skeletons.js';
import { useTempFolder } from '../support/temp-folder.js';

/** A message of ours, or the hint below it. */
const LINE = /^(?:sharkscribe: (?!forged)|  \S)/u;

describe('Hostile names in messages', function () {
  this.timeout(180_000);
  const folder = useTempFolder();
  const names = HOSTILE_FILE_NAMES.map(({ name }) => name);

  async function said(
    args: readonly string[],
    run: (args: readonly string[]) => Promise<CliResult> = (given) =>
      runInFolder(folder.path, given),
  ): Promise<{ code: number | null; said: string }> {
    const { code, stderr } = await run(args);
    expectVisible(stderr);
    for (const line of stderr.trimEnd().split('\n')) expect(line).to.match(LINE);
    return { code, said: stderr };
  }

  const kinds: readonly (readonly [what: string, bytes: Buffer | undefined])[] = [
    ['are not there', undefined],
    ['are empty', Buffer.alloc(0)],
    ['are no captures', Buffer.from('\u001b[2J'.repeat(40))],
    ['are damaged', hostileCapture().subarray(0, -30)],
  ];
  for (const [what, bytes] of kinds) {
    it(`of files that ${what}`, async () => {
      if (bytes !== undefined) for (const name of names) writeFileSync(folder.join(name), bytes);
      for (const command of ['report', 'segments', 'dissect']) {
        const { code, said: text } = await said([command, '--', ...names]);
        expect(code).to.equal(4);
        for (const { shown } of HOSTILE_FILE_NAMES) expect(text, command).to.include(shown);
      }
      if (bytes !== undefined) return;
      // What a process prints is the same.
      const args = ['segments', '--', ...names];
      const inProcess = await said(args, (given) => runCli(given, { cwd: folder.path }));
      expect(inProcess).to.deep.equal(await said(args));
    });
  }

  it('of what is written, pictures among it', async () => {
    const capture = folder.join('lab.pcapng');
    writeFileSync(capture, hostileCapture());
    for (const { name, shown } of HOSTILE_FILE_NAMES) {
      const output = `./${name.replace('.pcapng', '')}.md`;
      const { code, said: text } = await said(['report', capture, '-o', output]);
      expect(code).to.equal(0);
      expect(text).to.include(`./${shown.replace('.pcapng', '')}.md`);
      expect(text).to.include(`${shown.replace('.pcapng', '')}-figures`);
    }
  });

  it('of options and values that there are not', async () => {
    for (const { name, shown } of HOSTILE_FILE_NAMES) {
      for (const args of [
        ['flow', 'x', `--format=${name}`],
        ['flow', 'x', `--stream=${name}`],
      ]) {
        const { code, said: text } = await said(args);
        expect(code).to.equal(2);
        expect(text).to.include(shown);
      }
    }
  });
});
