import { expect } from 'chai';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AnotherUser } from '../support/another-user.js';
import { plainCapture, rowsOf, writeTree } from '../support/batch-folders.js';

describe('batch, for a user without rights', function () {
  this.timeout(180_000);
  let user: AnotherUser;

  before(function () {
    if (!AnotherUser.isPossible()) this.skip();
    user = new AnotherUser();
  });

  after(() => {
    if (AnotherUser.isPossible()) user.dispose();
  });

  it('has rows for captures and folders that may not be read', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-rights-'));
    try {
      writeTree(folder, [
        ['in/a.pcap', plainCapture(1)],
        ['in/secret.pcap', plainCapture(2)],
        ['in/closed/b.pcap', plainCapture(3)],
      ]);
      const output = path.join(folder, 'out');
      mkdirSync(output);
      chmodSync(output, 0o777);
      chmodSync(folder, 0o755);
      chmodSync(path.join(folder, 'in/secret.pcap'), 0);
      chmodSync(path.join(folder, 'in/closed'), 0);
      const args = ['batch', path.join(folder, 'in'), '-o', output, '--report', 'none', '--quiet'];
      const { code, stderr } = user.run(args);
      expect(code, stderr).to.equal(4);
      const rows = rowsOf(output);
      expect(rows.get('a.pcap')).to.include({ status: 'ok' });
      const refused = { status: 'failed', reason: 'not-permitted' };
      expect(rows.get('secret.pcap')).to.include(refused);
      expect(rows.get('closed')).to.include(refused);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
