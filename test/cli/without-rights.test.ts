import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { Check } from '../../src/cli/doctor/check.js';
import { findCompanion } from '../../src/tshark/find-companion.js';
import { AnotherUser } from '../support/another-user.js';
import { validatorOf } from '../support/cli-schema.js';

/** Ways to tell someone to give sharkscribe, or all of a capture, the rights of root. */
const AS_ROOT =
  /sudo +(?:-\S+ +)*(?:sharkscribe|node|npx|tshark|dumpcap|wireshark)\b|(?:run|start)\b.* as root|as administrator/i;
/** What to do about it on Linux: set dumpcap up, or the container. */
const WAY_OUT =
  /usermod -aG \S+ \$USER|sudo setcap cap_net_raw,cap_net_admin=eip \/|--cap-add=NET_RAW/;

describe('sharkscribe, for a user who may not capture', function () {
  this.timeout(180_000);
  let user: AnotherUser | undefined;
  /** A dumpcap that everyone may run, and one that only root may. */
  let open = { SHARKSCRIBE_DUMPCAP: '' };
  let closed = { SHARKSCRIBE_DUMPCAP: '' };

  before(async function () {
    const dumpcap = await findCompanion('dumpcap', undefined);
    if (process.platform !== 'linux' || dumpcap === undefined || !AnotherUser.isPossible()) {
      console.warn('      skipped: this takes Linux, dumpcap, and root who becomes another user');
      this.skip();
    }
    user = new AnotherUser();
    open = { SHARKSCRIBE_DUMPCAP: user.copyProgram(dumpcap.path, 'open', 0o755) };
    closed = { SHARKSCRIBE_DUMPCAP: user.copyProgram(dumpcap.path, 'closed', 0o750) };
  });

  after(() => {
    user?.dispose();
  });

  function run(args: readonly string[], env: Readonly<Record<string, string>>) {
    if (user === undefined) throw new Error('unreachable: the suite was skipped');
    return user.run(args, env);
  }

  it('doctor fails on capturing, not on reading, and tells the way out', () => {
    for (const env of [open, closed]) {
      const { code, stdout } = run(['doctor'], env);
      expect(stdout).to.match(/^OK +tshark \d/m);
      expect(stdout).to.match(/^FAILURE +you may not capture on this machine.*\n +→ /m);
      expect(stdout).to.match(WAY_OUT).and.not.match(AS_ROOT);
      expect(stdout).to.match(/^OK +running as an ordinary user$/m);
      expect(code).to.equal(1);
    }
  });

  it('doctor says the same to programs', () => {
    const { stdout } = run(['doctor', '--json'], open);
    const document = JSON.parse(stdout) as { checks: readonly Check[] };
    validatorOf('doctor')(document);
    expect(document).to.include({ isUsable: true, mayCapture: false });
    const capture = document.checks.find(({ id }) => id === 'capture');
    expect(capture).to.include({ status: 'failure', concerns: 'capturing' });
    expect(capture?.todo).to.match(WAY_OUT);
  });

  it('capture fails before it begins, and leaves nothing behind', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-test-'));
    chmodSync(folder, 0o777);
    try {
      const args = ['capture', '-i', 'lo', '-w', path.join(folder, 'lab.pcapng')];
      for (const env of [open, closed]) {
        for (const more of [[], ['--until', 'handshake'], ['--run', 'true']]) {
          const { code, stdout, stderr } = run([...args, ...more], env);
          expect(stderr).to.match(/^sharkscribe: you may not capture on this machine/m);
          const refused = `: you may not run ${env.SHARKSCRIBE_DUMPCAP}\n`;
          if (env === closed) expect(stderr).to.include(refused);
          expect(stderr).to.match(WAY_OUT).and.not.match(AS_ROOT);
          expect({ code, stdout }).to.deep.equal({ code: 3, stdout: '' });
          expect(readdirSync(folder)).to.deep.equal([]);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('annotate says at once that it may not read the capture that it is to replace', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-test-'));
    chmodSync(folder, 0o755);
    try {
      const file = path.join(folder, 'lab.pcapng');
      copyFileSync(path.join('samples', 'close-by-client.pcapng'), file);
      chmodSync(file, 0o000);
      const { code, stderr } = run(['annotate', file, '-w', file], open);
      expect(stderr).to.include(file).and.not.include('--force');
      expect(stderr).to.match(/may not (?:be )?read/u);
      expect(code).to.equal(4);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('interfaces lists them all the same, and says what is missing', () => {
    const { code, stdout, stderr } = run(['interfaces'], open);
    expect(stdout).to.match(/^lo +up, loopback .*127\.0\.0\.1/m);
    expect(stderr).to.include('link types are missing');
    expect(stderr).to.match(WAY_OUT).and.not.match(AS_ROOT);
    expect(code).to.equal(0);
  });

  it('interfaces lists what the system knows where dumpcap may not even be run', () => {
    const { code, stdout, stderr } = run(['interfaces', '--json'], closed);
    const document = JSON.parse(stdout) as { interfaces: readonly { readonly name: string }[] };
    validatorOf('interfaces')(document);
    expect(document).to.have.property('listedBy', 'system');
    expect(document).to.have.nested.property('problem.kind', 'no-permission');
    expect(document.interfaces.map(({ name }) => name)).to.include('lo');
    expect(stderr).to.match(WAY_OUT).and.not.match(AS_ROOT);
    expect(code).to.equal(0);
  });

  it('interfaces --traffic ends with 3, for that is what was asked for', () => {
    const { code, stdout, stderr } = run(['interfaces', '--traffic'], open);
    expect(stdout).to.match(/^lo +up, loopback/m);
    expect(stderr).to.include('link types and traffic are missing');
    expect(code).to.equal(3);
  });

  it('live says what is missing, and the way out', () => {
    for (const env of [open, closed]) {
      const { code, stdout, stderr } = run(['live', '-i', 'lo'], env);
      expect(stderr).to.include('sharkscribe: you may not capture on this machine');
      expect(stderr).to.match(WAY_OUT).and.not.match(AS_ROOT);
      expect(stdout).to.equal('');
      expect(code).to.equal(3);
    }
  });

  it('live without an interface lists those that there are', () => {
    const { code, stderr } = run(['live'], open);
    expect(stderr).to.match(/Give an interface with -i \(.*\blo\b.*\), or a capture with -r FILE/);
    expect(code).to.equal(2);
  });
});
