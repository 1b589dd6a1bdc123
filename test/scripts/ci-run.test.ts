import { expect } from 'chai';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FakeMachine, type ScriptResult } from './fake-machine.js';

describe('.ci/run', () => {
  let machine: FakeMachine;

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  beforeEach(() => {
    machine = new FakeMachine().add('tshark').add('chromium');
  });

  afterEach(() => {
    machine.dispose();
  });

  /** Runs it with an npm whose `check` and `test` print and exit as given. */
  function run({ check = 'exit 0', test = 'exit 0' }): ScriptResult {
    machine.add('npm', {
      body: `case "$*" in 'run check') ${check} ;; test) ${test} ;; esac`,
    });
    return machine.run('.ci/run');
  }

  function lastLine({ stdout }: ScriptResult): string | undefined {
    return stdout.trimEnd().split('\n').at(-1);
  }

  it('sets up, checks, tests, and ends with the count', () => {
    const result = run({ test: 'echo "  12 passing (3s)"' });
    expect(result.exitCode).to.equal(0);
    expect(result.calls).to.deep.equal(['npm ci --include=dev', 'npm run check', 'npm test']);
    expect(lastLine(result)).to.equal('12 passed, 0 failed');
  });

  it('installs a Chromium where there is none, and fails where that fails', () => {
    machine.remove('chromium').addPackageManager('dnf', { failing: 'install -y chromium' });
    const result = run({ test: 'echo "  12 passing (3s)"' });
    expect(result.calls).to.deep.equal(['npm ci --include=dev', 'dnf install -y chromium']);
    expect(result.exitCode).to.equal(3);
    expect(result.stdout).to.include('set-up: no Chromium');
  });

  it('counts failures, and fails', () => {
    const result = run({ test: 'echo "  12 passing (3s)"; echo "  2 failing"; exit 2' });
    expect(result.exitCode).to.equal(2);
    expect(lastLine(result)).to.equal('12 passed, 2 failed');
  });

  it('fails on a failure that the exit code does not show', () => {
    expect(run({ test: 'echo "  1 passing (3ms)"; echo "  1 failing"' }).exitCode).to.equal(1);
  });

  it('fails when not one test ran', () => {
    const result = run({ test: 'echo "  0 passing (1ms)"' });
    expect(result.exitCode).to.equal(1);
    expect(lastLine(result)).to.equal('0 passed, 0 failed');
  });

  it('reads the count in colour too', () => {
    const result = run({
      test: String.raw`printf '\033[92m \033[0m\033[32m 7 passing\033[0m\033[90m (2m)\033[0m\n'`,
    });
    expect(lastLine(result)).to.equal('7 passed, 0 failed');
  });

  it('fails before the tests when a check fails', () => {
    const result = run({ check: 'exit 1', test: 'echo "  12 passing (3s)"' });
    expect(result.exitCode).to.equal(1);
    expect(result.calls).not.to.include('npm test');
    expect(lastLine(result)).to.equal('0 passed, 0 failed');
  });

  it('hands the larger captures to the tests when they stand beside the checkout', () => {
    const corpus = join(machine.folder, 'shared', 'captures');
    mkdirSync(corpus, { recursive: true });
    expect(run({ test: 'echo "corpus $SHARKSCRIBE_CORPUS"' }).stdout).to.include(
      `corpus ${corpus}`,
    );
  });

  it('leaves the tests without the larger captures elsewhere', () => {
    expect(run({ test: 'echo "corpus ${SHARKSCRIBE_CORPUS-none}"' }).stdout).to.include(
      'corpus none',
    );
  });
});
