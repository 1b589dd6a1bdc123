import { expect } from 'chai';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { FakeMachine } from './fake-machine.js';

const SCRIPT = 'scripts/first-report.sh';
const BUILD = 'npm run --silent build';

describe('scripts/first-report.sh', () => {
  let machine: FakeMachine;

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  beforeEach(() => {
    machine = new FakeMachine().add('tshark');
    addNpm();
  });

  afterEach(() => {
    machine.dispose();
  });

  /** A checkout to build, and an npm that installs and builds it. */
  function addNpm(): void {
    machine.add('npm', {
      body: `case $1 in
        ci) mkdir -p node_modules; touch node_modules/.package-lock.json ;;
        run) mkdir -p dist/cli; touch dist/cli/main.js ;;
      esac`,
    });
    machine.write('src/index.ts', '');
    for (const file of ['tsconfig.json', 'tsconfig.build.json']) machine.write(file, '{}');
  }

  /** A node that writes a report naming the capture it was given, then ends with `exitCode`. */
  function addNode(exitCode = 0): void {
    machine.add('node', {
      isRecorded: false,
      body: `case $1 in --version) echo v20.19.0; exit ;; esac
        shift 2; given=$*
        for report; do :; done
        printf '# Report of %s\n### Details\n' "$given" >"$report"; exit ${String(exitCode)}`,
    });
  }

  it('sets up, builds, and shows the report of the sample and where it is', () => {
    addNode();
    const { exitCode, stdout, calls } = machine.run(SCRIPT);
    const report = join(machine.checkout, 'out', 'ssh-teardown.md');
    expect(exitCode).to.equal(0);
    expect(calls).to.deep.equal(['npm ci --include=dev', BUILD]);
    const sample = join(machine.checkout, 'samples', 'ssh-teardown.pcapng');
    expect(stdout).to.include(`# Report of ${sample} --stream 30 -o ${report}\n`);
    expect(stdout).not.to.include('### Details');
    expect(stdout.trimEnd()).to.match(new RegExp(`${report}$`));
    expect(readFileSync(report, 'utf8')).to.include('# Report of');
  });

  it('uses the tshark that the set-up found beside PATH', () => {
    machine = new FakeMachine({ system: 'Darwin' }).addProgramAt(
      'home/Applications/Wireshark.app/Contents/MacOS/tshark',
    );
    addNpm();
    machine.add('node', {
      isRecorded: false,
      body: 'case $1 in --version) echo v20.19.0 ;; *) for report; do :; done; echo "$SHARKSCRIBE_TSHARK" >"$report" ;; esac',
    });
    expect(machine.run(SCRIPT).stdout).to.include(
      'home/Applications/Wireshark.app/Contents/MacOS/tshark',
    );
  });

  it('builds again only when the sources changed', () => {
    addNode();
    machine.run(SCRIPT);
    expect(machine.run(SCRIPT).calls).to.deep.equal([]);
    const later = Date.now() / 1000 + 60;
    utimesSync(join(machine.checkout, 'src', 'index.ts'), later, later);
    expect(machine.run(SCRIPT).calls).to.deep.equal([BUILD]);
  });

  it('takes a capture relative to where it is called, and options', () => {
    addNode();
    const { stdout } = machine.run(SCRIPT, { args: ['my capture.pcap', '--stream', '3'] });
    const report = join(machine.checkout, 'out', 'my capture.md');
    expect(stdout).to.include(`# Report of my capture.pcap --stream 3 -o ${report}`);
  });

  it('ends with the exit code of a damaged capture, and shows what could be read', () => {
    addNode(4);
    const { exitCode, stdout } = machine.run(SCRIPT);
    expect(exitCode).to.equal(4);
    expect(stdout).to.include('# Report of');
  });

  it('never shows the report of an earlier run as if it were this one', () => {
    addNode();
    machine.run(SCRIPT);
    machine.add('node', {
      isRecorded: false,
      body: 'case $1 in --version) echo v20.19.0 ;; *) echo "not found" >&2; exit 4 ;; esac',
    });
    const { exitCode, stdout, stderr } = machine.run(SCRIPT);
    expect(exitCode).to.equal(4);
    expect(stdout).to.equal('');
    expect(stderr).to.include('not found');
  });

  it('stops when the build fails', () => {
    addNode();
    machine.add('npm', { body: 'case $1 in run) echo "error TS1" >&2; exit 2 ;; esac' });
    const { exitCode, stdout, stderr } = machine.run(SCRIPT);
    expect(exitCode).to.equal(2);
    expect(stdout).to.equal('');
    expect(stderr).to.include('error TS1');
  });
});
