import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { runInProcess } from '../../support/run-in-process.js';
import { writeShellTshark } from '../../support/shell-tshark.js';
import { useTempFolder } from '../../support/temp-folder.js';

describe('dissector uninstall', () => {
  const folder = useTempFolder();

  it('takes a folder by its name, as install does', async () => {
    const tshark = writeShellTshark(folder.path, 'Domain Name System\tDNS\tdns\n');
    await runInProcess(['dissector', 'new', 'chatter', '-o', folder.path, ...tshark]);
    const epan = folder.join('own/4.0/epan');
    mkdirSync(epan, { recursive: true });
    writeFileSync(path.join(epan, 'sharkscribe-chatter.so'), '');
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      mkdirSync('moved');
      renameSync('chatter/chatter.ts', 'moved/chatter.ts');
      const { code, stderr } = await runInProcess(['dissector', 'uninstall', 'moved', ...tshark]);
      expect(code, stderr).to.equal(0);
    } finally {
      process.chdir(before);
    }
    expect(readdirSync(epan)).to.deep.equal([]);
  });
});
