import { expect } from 'chai';
import { FakeMachine, type RunOptions, type ScriptResult } from './fake-machine.js';

const PACKAGES = 'gcc libc6-dev pkg-config libwireshark-dev libglib2.0-dev';
const SKIPPED = 'the tests that build plugins are skipped';

describe('scripts/set-up-plugins.sh', () => {
  let machine: FakeMachine;

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  afterEach(() => {
    machine.dispose();
  });

  /** A machine with all that other tests need, and root without questions or an ordinary user without sudo. */
  function ready(userId = 0): FakeMachine {
    return new FakeMachine({ userId }).add('tshark', { isRecorded: false }).add('chromium');
  }

  /** Runs the tests' script, and gives its calls but those of npm. */
  function runTests(options?: RunOptions): ScriptResult {
    const result = machine.run('scripts/run-tests.sh', options);
    return { ...result, calls: result.calls.filter((call) => !call.startsWith('npm')) };
  }

  it('installs nothing where everything is', () => {
    machine = ready().addPackageManager('apt-get');
    const { exitCode, calls, stderr } = runTests();
    expect(exitCode).to.equal(0);
    expect(calls).to.deep.equal([]);
    expect(stderr).to.include('Plugins: headers of Wireshark');
  });

  for (const [missing, words] of [
    ['cc', 'a C compiler'],
    ['pkg-config', 'pkg-config'],
  ] as const) {
    it(`installs what it takes, and says so first: ${missing}`, () => {
      machine = ready().remove(missing).addPackageManager('apt-get', { brings: missing });
      const { exitCode, calls, stderr } = runTests();
      expect(exitCode).to.equal(0);
      expect(calls).to.deep.equal([
        'apt-get update -q',
        `DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends ${PACKAGES}`,
      ]);
      expect(stderr).to.include(`are missing: ${words}. Installing ${PACKAGES} with apt-get`);
      expect(stderr).to.match(/Installing gcc[^]*<apt-get runs>[^]*^Plugins: /m);
    });
  }

  it('installs headers that pkg-config does not find, or whose own needs it does not find', () => {
    machine = ready()
      .add('pkg-config', { body: 'exit 1', isRecorded: false })
      .addPackageManager('dnf', { brings: 'pkg-config' });
    const { exitCode, calls } = runTests();
    expect(exitCode).to.equal(0);
    expect(calls).to.deep.equal([
      'dnf install -y gcc pkgconf-pkg-config wireshark-devel glib2-devel',
    ]);
  });

  it('goes on without, and says what is left out', () => {
    machine = ready(1000).remove('cc').remove('pkg-config').addPackageManager('apt-get');
    const { exitCode, calls, stderr } = runTests();
    expect(exitCode).to.equal(0);
    expect(calls).to.deep.equal([]);
    expect(stderr).to.include(`set-up: missing: a C compiler, pkg-config; ${SKIPPED}`);
  });

  it('goes on where installing failed', () => {
    machine = ready().remove('cc').addPackageManager('apt-get', { failing: '' });
    const { exitCode, stderr } = runTests();
    expect(exitCode).to.equal(0);
    expect(stderr).to.include(`set-up: missing: a C compiler; ${SKIPPED}`);
  });

  it('stops without where CI is set', () => {
    machine = ready(1000).remove('cc').addPackageManager('apt-get');
    const { exitCode, stderr } = runTests({ env: { CI: 'true' } });
    expect(exitCode).to.equal(3);
    expect(stderr).to.include('set-up: plugins cannot be built; missing: a C compiler.');
  });

  it('has no use for headers of another release', () => {
    machine = ready()
      .add('tshark', { body: "echo 'TShark (Wireshark) 4.4.1 (Git …)'", isRecorded: false })
      .add('pkg-config', { body: 'echo 4.0.17', isRecorded: false });
    const { exitCode, stderr } = runTests();
    expect(exitCode).to.equal(0);
    expect(stderr).to.include('headers of Wireshark 4.4, for which those of 4.0.17 are no use');
    expect(runTests({ env: { CI: 'true' } }).exitCode).to.equal(3);
  });
});
