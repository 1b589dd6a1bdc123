import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { FakeMachine, type RunOptions, type ScriptResult } from './fake-machine.js';

const SCRIPT = 'scripts/set-up.sh';
const NPM_CI = 'npm ci --include=dev';
const APT_UPDATE = 'apt-get update -q';
const APT_INSTALL = 'apt-get install -y -q --no-install-recommends tshark';
const NO_QUESTIONS = 'DEBIAN_FRONTEND=noninteractive';
const USER = 1000;

/** Where the script looks beside PATH. A tshark there cannot be hidden from it. */
const USUAL_PLACES = [
  '/Applications/Wireshark.app/Contents/MacOS/tshark',
  '/opt/homebrew/bin/tshark',
  '/opt/local/bin/tshark',
  '/opt/wireshark/bin/tshark',
  '/snap/bin/tshark',
  '/usr/local/bin/tshark',
];

describe('scripts/set-up.sh', () => {
  let machine: FakeMachine;

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  afterEach(() => {
    machine.dispose();
  });

  function setUp(options?: RunOptions): ScriptResult {
    return machine.run(SCRIPT, options);
  }

  describe('with a tshark already there', () => {
    it('installs nothing but the npm packages', () => {
      machine = new FakeMachine().addPackageManager('apt-get').add('tshark');
      const { exitCode, stderr, calls } = setUp();
      expect(exitCode).to.equal(0);
      expect(calls).to.deep.equal([NPM_CI]);
      expect(stderr).to.match(/^tshark: .*\/bin\/tshark$/m);
    });

    it('takes the one that SHARKSCRIBE_TSHARK names', () => {
      machine = new FakeMachine().addPackageManager('apt-get').addProgramAt('my tools/tshark');
      const { calls, stderr } = setUp({
        env: { SHARKSCRIBE_TSHARK: join(machine.folder, 'my tools', 'tshark') },
      });
      expect(calls).to.deep.equal([NPM_CI]);
      expect(stderr).to.include('my tools/tshark (SHARKSCRIBE_TSHARK)');
    });

    it('finds the one inside the Wireshark application of macOS', () => {
      machine = new FakeMachine({ system: 'Darwin', userId: USER })
        .addPackageManager('brew')
        .addProgramAt('home/Applications/Wireshark.app/Contents/MacOS/tshark');
      expect(setUp().calls).to.deep.equal([NPM_CI]);
    });

    it('stops when SHARKSCRIBE_TSHARK names what cannot be run, and installs nothing', () => {
      machine = new FakeMachine().addPackageManager('apt-get').add('tshark');
      const { exitCode, stderr, calls } = setUp({ env: { SHARKSCRIBE_TSHARK: '/no/tshark' } });
      expect(exitCode).to.equal(3);
      expect(stderr).to.include('SHARKSCRIBE_TSHARK is "/no/tshark", which cannot be run.');
      expect(calls).to.deep.equal([]);
    });
  });

  describe('without tshark', () => {
    before(function () {
      if (USUAL_PLACES.some((place) => existsSync(place))) this.skip();
    });

    const cases: readonly [
      manager: string,
      machine: () => FakeMachine,
      calls: readonly string[],
    ][] = [
      ['apt-get as root', () => new FakeMachine(), [APT_UPDATE, `${NO_QUESTIONS} ${APT_INSTALL}`]],
      [
        'apt-get through sudo',
        () => new FakeMachine({ userId: USER }).addSudo(),
        [
          `sudo ${APT_UPDATE}`,
          APT_UPDATE,
          `sudo env ${NO_QUESTIONS} ${APT_INSTALL}`,
          `${NO_QUESTIONS} ${APT_INSTALL}`,
        ],
      ],
      ['dnf as root', () => new FakeMachine(), ['dnf install -y wireshark-cli']],
      [
        'dnf through sudo',
        () => new FakeMachine({ userId: USER }).addSudo(),
        ['sudo dnf install -y wireshark-cli', 'dnf install -y wireshark-cli'],
      ],
      ['pacman as root', () => new FakeMachine(), ['pacman -S --noconfirm --needed wireshark-cli']],
      [
        'zypper as root',
        () => new FakeMachine(),
        ['zypper --non-interactive install --no-recommends wireshark'],
      ],
      ['apk as root', () => new FakeMachine(), ['apk add tshark']],
      [
        'brew as a user, never through sudo',
        () => new FakeMachine({ system: 'Darwin', userId: USER }).addSudo(),
        ['brew install --formula wireshark'],
      ],
    ];
    for (const [how, newMachine, installs] of cases) {
      it(`installs it with ${how}, and says so first`, () => {
        const manager = how.split(' ')[0]!;
        machine = newMachine().addPackageManager(manager);
        const { exitCode, stderr, calls } = setUp();
        expect(exitCode).to.equal(0);
        expect(calls).to.deep.equal([...installs, NPM_CI]);
        expect(stderr.indexOf('tshark is missing. Installing the package')).to.be.within(
          0,
          stderr.indexOf(`<${manager} runs>`),
        );
        expect(stderr).to.match(/^tshark: .*\/bin\/tshark$/m);
      });
    }

    it('names the command to run when the user is not root and has no sudo', () => {
      machine = new FakeMachine({ userId: USER }).addPackageManager('apt-get');
      const { exitCode, stderr, calls } = setUp();
      expect(exitCode).to.equal(3);
      expect(calls).to.deep.equal([]);
      expect(stderr).to.include(
        'Run this as root, then run this command again: apt-get install tshark',
      );
    });

    it('points at the download page when no package manager is known', () => {
      machine = new FakeMachine();
      const { exitCode, stderr, calls } = setUp();
      expect(exitCode).to.equal(3);
      expect(calls).to.deep.equal([]);
      expect(stderr).to.include('https://www.wireshark.org/download.html');
    });

    it('tries to install although the package lists could not all be renewed', () => {
      machine = new FakeMachine().addPackageManager('apt-get', { failing: 'update' });
      const { exitCode, stderr, calls } = setUp();
      expect(exitCode).to.equal(0);
      expect(calls).to.deep.equal([APT_UPDATE, `${NO_QUESTIONS} ${APT_INSTALL}`, NPM_CI]);
      expect(stderr).to.include('apt-get update failed');
    });

    it('stops when the package manager fails', () => {
      machine = new FakeMachine().add('dnf', { body: 'echo "No match" >&2; exit 1' });
      const { exitCode, stderr, calls } = setUp();
      expect(exitCode).to.equal(3);
      expect(calls).to.deep.equal(['dnf install -y wireshark-cli']);
      expect(stderr).to.include('No match');
      expect(stderr).to.include('dnf could not install wireshark-cli');
    });

    it('stops when the package manager succeeds without bringing tshark', () => {
      machine = new FakeMachine().add('dnf');
      const { exitCode, stderr } = setUp();
      expect(exitCode).to.equal(3);
      expect(stderr).to.include('there is still no tshark on PATH');
    });
  });

  describe('Node.js', () => {
    const versions: readonly [version: string, isAccepted: boolean][] = [
      ['v20.19.0', true],
      ['v22.1.0', true],
      ['v100.0.0', true],
      ['v20.18.3', false],
      ['v18.20.4', false],
      ['nonsense', false],
    ];
    for (const [version, isAccepted] of versions) {
      it(`${isAccepted ? 'accepts' : 'refuses'} ${version}`, () => {
        machine = new FakeMachine().add('tshark').add('node', { body: `echo ${version}` });
        const { exitCode, stderr } = setUp();
        expect(exitCode).to.equal(isAccepted ? 0 : 3);
        if (!isAccepted) expect(stderr).to.include(`the node on PATH is ${version}.`);
      });
    }

    const advice: readonly [manager: string, system: string, words: string][] = [
      ['brew', 'Darwin', 'brew install node'],
      ['dnf', 'Linux', 'sudo dnf install nodejs npm'],
      ['pacman', 'Linux', 'sudo pacman -S nodejs npm'],
      ['zypper', 'Linux', 'https://nodejs.org'],
    ];
    for (const [manager, system, words] of advice) {
      it(`is left to the user, with advice for ${manager}`, () => {
        machine = new FakeMachine({ system, userId: USER })
          .addPackageManager(manager)
          .remove('node');
        const { exitCode, stderr, calls } = setUp();
        expect(exitCode).to.equal(3);
        expect(calls).to.deep.equal([]);
        expect(stderr).to.include('there is no node on PATH').and.include(words);
      });
    }

    const candidates: readonly [candidate: string, words: string][] = [
      ['20.19.2+dfsg-1', 'Install it with: apt-get install nodejs npm'],
      ['1:22.4.0-1', 'Install it with: apt-get install nodejs npm'],
      ['18.20.4+dfsg-1~deb12u1', 'https://nodejs.org'],
      ['(none)', 'https://nodejs.org'],
    ];
    for (const [candidate, words] of candidates) {
      it(`is advised by what apt offers: ${candidate}`, () => {
        machine = new FakeMachine().addPackageManager('apt-get').remove('node');
        machine.add('apt-cache', {
          body: `echo "nodejs:"; echo "  Candidate: ${candidate}"`,
          isRecorded: false,
        });
        expect(setUp().stderr).to.include(words);
      });
    }

    it('is of no use without npm', () => {
      machine = new FakeMachine().add('tshark').remove('npm');
      const { exitCode, stderr } = setUp();
      expect(exitCode).to.equal(3);
      expect(stderr).to.include('npm is needed');
    });
  });

  describe('npm packages', () => {
    it('are left alone by a second run', () => {
      machine = new FakeMachine().add('tshark');
      setUp();
      expect(setUp().calls).to.deep.equal([]);
    });

    it('are installed again when package-lock.json is newer', () => {
      machine = new FakeMachine().add('tshark');
      setUp();
      const later = Date.now() / 1000 + 60;
      utimesSync(join(machine.checkout, 'package-lock.json'), later, later);
      expect(setUp().calls).to.deep.equal([NPM_CI]);
    });

    it('stop the set-up when they cannot be installed', () => {
      machine = new FakeMachine().add('tshark').add('npm', { body: 'exit 1' });
      const { exitCode, stderr } = setUp();
      expect(exitCode).to.equal(3);
      expect(stderr).to.include('npm could not install the packages');
    });

    const homes: readonly [what: string, home: string | undefined][] = [
      ['unset', undefined],
      ['empty', ''],
      ['no folder', '/nonexistent/home'],
    ];
    for (const [what, home] of homes) {
      it(`have a place for npm's cache when HOME is ${what}`, () => {
        machine = new FakeMachine().add('tshark').add('npm', { body: 'echo "HOME=$HOME" >&2' });
        const { exitCode, stderr } = setUp({ env: { HOME: home } });
        expect(exitCode).to.equal(0);
        expect(stderr).to.include(`HOME=${join(machine.checkout, 'out', 'home')}`);
      });
    }
  });
});
