import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { runInProcess } from '../../support/run-in-process.js';
import { writeShellTshark } from '../../support/shell-tshark.js';
import { useTempFolder } from '../../support/temp-folder.js';

describe('dissector check', () => {
  const folder = useTempFolder();
  const tshark = () => writeShellTshark(folder.path, 'Domain Name System\tDNS\tdns\n');

  it('holds vectors to their framing, and to the keys that vectors have', async () => {
    const made = await runInProcess([
      ...['dissector', 'new', 'chatter', '-o', folder.path, ...tshark()],
    ]);
    expect(made.code, made.stderr).to.equal(0);
    const place = folder.join('chatter');
    const file = path.join(place, 'vectors.ts');
    const changed = readFileSync(file, 'utf8')
      .replace('02 03 0006 0004', '02 03')
      .replace("hex: '01 03 0006 0003', value: {", "hex: '01 03 0006 0003 00', valeu: {")
      .replace('01 02 0010 0002', '01 02 0012 0002')
      .replace('01 01 000b', '01 01 0005');
    writeFileSync(file, changed);
    const { code, stdout } = await runInProcess(['dissector', 'check', place, ...tshark()]);
    expect(code).to.equal(1);
    expect(stdout)
      .to.match(/vectors\.ts, "another version": the header has 6 bytes, and the hex has 2 bytes$/m)
      .and.match(/"a bye": the length field asks for 6 bytes, and the hex has 7 bytes$/m)
      .and.match(/"a bye": "valeu" is no key of a vector; did you mean "value"\?$/m)
      .and.match(
        /"two readings, .*": the length field asks for 18 bytes, and the hex has 16 bytes$/m,
      )
      .and.match(/the length field asks for 5 bytes; a PDU has 6 to \d+$/m);
    expect(stdout.match(/PROBLEM/g)).to.have.length(5);
  });
});
