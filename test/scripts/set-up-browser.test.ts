import { expect } from 'chai';
import { FakeMachine, type RunOptions, type ScriptResult } from './fake-machine.js';

const INSTALL = 'apt-get install -y -q --no-install-recommends chromium';

describe('scripts/set-up-browser.sh', () => {
  let machine: FakeMachine;

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  afterEach(() => {
    machine.dispose();
  });

  /** Runs the tests' script, and gives its calls but those of npm. */
  function runTests(options?: RunOptions): ScriptResult {
    const result = machine.run('scripts/run-tests.sh', options);
    return { ...result, calls: result.calls.filter((call) => !call.startsWith('npm')) };
  }

  it('installs nothing where there is a Chromium', () => {
    machine = new FakeMachine().addPackageManager('apt-get').add('tshark').add('chromium-browser');
    const { exitCode, calls, stderr } = runTests();
    expect(exitCode).to.equal(0);
    expect(calls).to.deep.equal([]);
    expect(stderr).to.match(/^Chromium: .*\/bin\/chromium-browser$/m);
  });

  it('installs one, and says so first', () => {
    machine = new FakeMachine().add('tshark').addPackageManager('apt-get', { brings: 'chromium' });
    const { exitCode, calls, stderr } = runTests();
    expect(exitCode).to.equal(0);
    expect(calls).to.deep.equal(['apt-get update -q', `DEBIAN_FRONTEND=noninteractive ${INSTALL}`]);
    expect(stderr).to.match(/Installing it with apt-get[^]*<apt-get runs>[^]*^Chromium: /m);
  });

  it('goes on without one, and says what is left out', () => {
    machine = new FakeMachine({ userId: 1000 }).add('tshark').addPackageManager('apt-get');
    const { exitCode, calls, stderr } = runTests();
    expect(exitCode).to.equal(0);
    expect(calls).to.deep.equal([]);
    expect(stderr).to.include('no Chromium; the tests that open HTML reports are skipped');
  });

  it('stops without one where CI is set', () => {
    machine = new FakeMachine({ userId: 1000 }).add('tshark').addPackageManager('apt-get');
    const { exitCode, stderr } = runTests({ env: { CI: 'true' } });
    expect(exitCode).to.equal(3);
    expect(stderr).to.include('set-up: no Chromium');
  });

  it('stops when CHROMIUM_PATH names what cannot be run', () => {
    machine = new FakeMachine().add('tshark').add('chromium');
    const { exitCode, stderr } = runTests({ env: { CHROMIUM_PATH: '/no/chromium' } });
    expect(exitCode).to.equal(3);
    expect(stderr).to.include('CHROMIUM_PATH is "/no/chromium", which cannot be run.');
  });
});
