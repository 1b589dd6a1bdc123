import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('a capture that lies where a result is to go', function () {
  this.timeout(30_000);
  const folder = useTempFolder();
  const SAMPLE = readFileSync('samples/close-by-client.pcapng');

  it('is not overwritten, whatever it is called', async () => {
    for (const [name, bytes] of [
      ['a.md', SAMPLE],
      ['b.md', gzipSync(SAMPLE)],
      ['c.md', Buffer.from('d4c3b2a102000400', 'hex')],
    ] as const) {
      const target = folder.join(name);
      writeFileSync(target, bytes);
      for (const args of [
        ['capture', '-i', 'lo', '-w', folder.join('x.pcapng'), '--report', target],
        ['report', 'samples/close-by-client.pcapng', '-o', target],
      ]) {
        const { code, stderr } = await runCli(args);
        expect(stderr).to.include(` ${target} would overwrite a capture\n`);
        expect(code).to.equal(2);
      }
      expect(readFileSync(target).equals(bytes)).to.equal(true);
    }
    const text = folder.join('d.md');
    writeFileSync(text, 'notes');
    const { code } = await runCli(['report', 'samples/close-by-client.pcapng', '-o', text]);
    expect(code).to.equal(0);
  });
});
