import { expect } from 'chai';
import { checkCapture } from '../../../src/cli/doctor/check-capture.js';
import { checkCompiler } from '../../../src/cli/doctor/check-compiler.js';
import { checkHeaders } from '../../../src/cli/doctor/check-headers.js';
import { checkLocale } from '../../../src/cli/doctor/check-locale.js';
import { checkRights } from '../../../src/cli/doctor/check-rights.js';
import type { Language } from '../../../src/report/text/languages.js';
import { en } from '../../../src/cli/text/en.js';
import { type Machine, machine } from '../../support/surroundings.js';

const { doctor: text } = en;
/** To standard output: a dumpcap that fails removes the file that it was to write. */
const TRIAL = (name: string) => `dumpcap -q -i ${name} -c 1 -a duration:0.1 -w -`;
const LIST = {
  stdout:
    '1. ifb0\t\t\t0\t\tnetwork\t\n2. eth0\t\t\t0\t192.0.2.2\tnetwork\t\n' +
    '3. lo\t\tLoopback\t0\t127.0.0.1\tloopback\t\n',
};
const FORBIDDEN = {
  exitCode: 1,
  stderr:
    'dumpcap: You do not have permission to capture on device "lo".\nPlease check to make sure …\n',
};

describe('checkCapture()', () => {
  const capture = (given: Machine) => checkCapture('dumpcap', machine(given), en);

  it('is satisfied with a capture, on the loopback first', async () => {
    const programs = { 'dumpcap -D -M': LIST, [TRIAL('lo')]: {} };
    expect(await capture({ programs })).to.include({
      status: 'ok',
      message: 'you may capture: tried on lo',
    });
  });

  it('goes on to another interface when one is down', async () => {
    const down = { exitCode: 1, stderr: 'dumpcap: Device "lo" is not up.\n' };
    const programs = { 'dumpcap -D -M': LIST, [TRIAL('lo')]: down, [TRIAL('eth0')]: {} };
    expect(await capture({ programs })).to.include({ status: 'ok' });
  });

  it('is not satisfied with a list of interfaces, for that takes no right', async () => {
    const texts = { '/etc/os-release': 'ID=debian\n' };
    const programs = { 'dumpcap -D -M': LIST, [TRIAL('lo')]: FORBIDDEN, [TRIAL('eth0')]: {} };
    const check = await capture({ programs, texts });
    expect(check).to.include({ status: 'failure', concerns: 'capturing' });
    expect(check.message).to.match(/^you may not capture on this machine: You do not have/);
    expect(check.todo).to.match(/dpkg-reconfigure wireshark-common.*usermod -aG wireshark/);
  });

  it('sends users of macOS to ChmodBPF', async () => {
    const programs = { 'dumpcap -D -M': LIST, [TRIAL('lo')]: FORBIDDEN };
    expect((await capture({ platform: 'darwin', programs })).todo).to.include('ChmodBPF');
  });

  it('sends users of Windows without interfaces to Npcap', async () => {
    const programs = { 'dumpcap -D -M': { stdout: '' } };
    const check = await capture({ platform: 'win32', programs });
    expect(check).to.include({ status: 'failure' });
    expect(check.todo).to.include('Npcap');
  });

  it('puts the path in quotes where a shell needs them', async () => {
    const refused = { exitCode: undefined, startError: 'EPERM' };
    const dumpcap = '/opt/my tools/dumpcap';
    const here = machine({ programs: { [`${dumpcap} -D -M`]: refused } });
    const { todo } = await checkCapture(dumpcap, here, en);
    expect(todo).to.match(/ '\/opt\/my tools\/dumpcap'$/);
  });
});

describe('checkRights()', () => {
  const rights = async (given: Machine, mayCapture = false) =>
    (await checkRights('dumpcap', mayCapture, machine(given), text))[0];

  it('tells of the group of dumpcap on Linux', async () => {
    const given = {
      rights: { dumpcap: { uid: 0, gid: 126, mode: 0o100750 } },
      texts: { '/etc/group': 'wireshark:x:126:ada\n' },
    };
    expect((await rights(given))?.message).to.include('but not yet in this session');
    expect((await rights({ ...given, userName: 'bob' }))?.message).to.include('you are not in');
    const member = await rights({ ...given, groups: [126] }, true);
    expect(member?.message).to.match(/the group wireshark, which you are in$/);
    expect(member?.status).to.equal('ok');
  });

  it('tells of the capabilities and the user ID', async () => {
    const getcap = '/usr/sbin/getcap';
    const given = {
      rights: {
        dumpcap: { uid: 0, gid: 0, mode: 0o104755 },
        [getcap]: { uid: 0, gid: 0, mode: 0o100755 },
      },
      programs: { [`${getcap} -- dumpcap`]: { stdout: 'dumpcap cap_net_raw=eip\n' } },
    };
    expect(await rights(given)).to.deep.equal({
      id: 'capture-rights',
      concerns: 'capturing',
      status: 'warning',
      message:
        'dumpcap runs as root whoever starts it, has the capabilities cap_net_raw=eip, may be run by all users',
    });
  });

  it('tells of /dev/bpf0 on macOS', async () => {
    expect((await rights({ platform: 'darwin' }))?.message).to.include('may not read /dev/bpf0');
    const texts = { '/dev/bpf0': '' };
    expect((await rights({ platform: 'darwin', texts }))?.message).to.include('may read /dev/bpf0');
  });

  it('tells of Npcap on Windows, in whatever language the system speaks', async () => {
    const asking = 'C:\\Windows\\System32\\sc.exe query npcap';
    const state = (number: number) => ({
      [asking]: {
        stdout: `SERVICE_NAME: npcap\r\n        STATUS   : ${number}  WIRD AUSGEFÜHRT\r\n`,
      },
    });
    const platform = 'win32';
    expect((await rights({ platform }))?.message).to.equal('Npcap is not installed');
    expect((await rights({ platform, programs: state(4) }))?.message).to.equal('Npcap is running');
    expect((await rights({ platform, programs: state(1) }))?.message).to.include('not running');
  });

  it('says nothing of other systems', async () => {
    expect(await rights({ platform: 'freebsd' })).to.equal(undefined);
  });
});

describe('checkCompiler()', () => {
  const compiler = (given: Machine) => checkCompiler(machine(given), en);
  const gcc = { '/b/gcc --version': { stdout: 'gcc 12.2.0\nCopyright\n' } };

  it('finds one in PATH', async () => {
    expect(await compiler({ env: { PATH: '/a:/b' }, programs: gcc })).to.include({
      status: 'ok',
      message: 'C compiler at /b/gcc: gcc 12.2.0',
    });
  });

  it('takes that of $CC before it, with its arguments', async () => {
    const programs = { ...gcc, 'ccache clang --version': { stdout: 'clang 17\n' } };
    const env = { PATH: '/b', CC: 'ccache clang' };
    expect((await compiler({ env, programs })).message).to.include('clang 17');
  });

  it('takes no other where that of $CC does not start', async () => {
    const check = await compiler({ env: { PATH: '/b', CC: 'nocc' }, programs: gcc });
    expect(check.status).to.equal('warning');
    expect(check.message).to.include('$CC is "nocc"');
  });

  for (const platform of ['linux', 'darwin', 'win32', 'openbsd'] as const) {
    it(`only warns where there is none, on ${platform}`, async () => {
      const check = await compiler({ platform });
      expect(check).to.include({ status: 'warning', concerns: 'plugins' });
      expect(check.todo).to.be.a('string');
    });
  }
});

describe('checkHeaders()', () => {
  const tshark = { path: 'tshark', version: '4.0.17', foundBy: 'path' } as const;
  const headers = (given: Machine) => checkHeaders(tshark, machine(given), text);
  const env = { PATH: '/a:/b' };
  const said = (version: string) => ({
    '/b/pkg-config --modversion wireshark': { stdout: `${version}\n` },
    '/b/pkg-config --cflags wireshark': { stdout: '-I/usr/include/wireshark\n' },
  });

  it('is satisfied with another version of the same release', async () => {
    expect(await headers({ env, programs: said('4.0.2') })).to.include({
      status: 'ok',
      message: 'headers of Wireshark 4.0.2 (pkg-config)',
    });
  });

  it('warns of those of another release', async () => {
    const check = await headers({ env, programs: said('4.4.1') });
    expect(check.status).to.equal('warning');
    expect(check.message).to.include('4.4.1').and.include('4.0.17');
  });

  it('warns where headers need others that are not there', async () => {
    const words = "Package 'glib-2.0', required by 'Wireshark', not found";
    const lacking = { exitCode: 1, stderr: `…\n${words}\n` };
    const programs = { ...said('4.0.2'), '/b/pkg-config --cflags wireshark': lacking };
    const { status, message, todo } = await headers({ env, programs });
    expect({ status, message }).to.deep.equal({
      status: 'warning',
      message: `headers of Wireshark 4.0.2 need others that are not there: ${words}`,
    });
    expect(todo).to.include('libglib2.0-dev');
  });

  it('warns where headers are there, and no pkg-config', async () => {
    const header = '#define WIRESHARK_VERSION_MAJOR 4\n#define WIRESHARK_VERSION_MINOR 0\n';
    const texts = { '/usr/include/wireshark/ws_version.h': header };
    const check = await headers({ env, texts });
    expect(check).to.include({ status: 'warning' });
    expect(check.message).to.include('no pkg-config');
  });

  it('reads the version from the headers where pkg-config knows of none', async () => {
    for (const [file, prefix] of [
      ['ws_version.h', 'WIRESHARK_'],
      ['config.h', ''],
    ]) {
      const define = (name: string, value: number) =>
        `#define ${prefix ?? ''}VERSION_${name} ${value}\n`;
      const header = define('MAJOR', 4) + define('MINOR', 0) + define('MICRO', 9);
      const texts = { [`/usr/include/wireshark/${file ?? ''}`]: header };
      const programs = { '/b/pkg-config --modversion wireshark': { exitCode: 1 } };
      expect((await headers({ env, texts, programs })).message).to.equal(
        'headers of Wireshark 4.0.9 (/usr/include/wireshark)',
      );
    }
  });

  it('only warns where there are none', async () => {
    const check = await headers({ env });
    expect(check).to.include({ status: 'warning', concerns: 'plugins' });
    expect(check.todo).to.include('libwireshark-dev');
  });
});

describe('checkLocale()', () => {
  const locale = (
    env: Record<string, string>,
    asked?: Language,
    platform: NodeJS.Platform = 'linux',
  ) =>
    checkLocale(machine({ env, platform }), asked, en).map(({ status, message }) => [
      status,
      message,
    ]);

  it('is satisfied with UTF-8, and names the variable that counts', () => {
    expect(locale({ LC_ALL: '', LC_CTYPE: 'de_DE.utf8', LANG: 'C' })).to.deep.equal([
      ['ok', 'the terminal shows UTF-8 (LC_CTYPE=de_DE.utf8)'],
      ['ok', 'messages are in en (LANG=C)'],
    ]);
  });

  it('warns of anything else, and of nothing', () => {
    expect(locale({ LC_ALL: 'C', LANG: 'C.UTF-8' })[0]?.[0]).to.equal('warning');
    expect(locale({})).to.deep.equal([
      [
        'warning',
        'the terminal may not show all characters: its locale is not UTF-8 (no locale is set)',
      ],
      ['ok', 'messages are in en (no locale is set)'],
    ]);
  });

  it('says which language the locale asks for, whatever this is written in', () => {
    expect(locale({ LANG: 'zh_CN.UTF-8' })[1]?.[1]).to.equal(
      'messages are in zh-CN (LANG=zh_CN.UTF-8)',
    );
  });

  it('says that --lang chose the language', () => {
    expect(locale({ LANG: 'C' }, 'en')[1]?.[1]).to.equal('messages are in en (--lang en)');
  });

  it('has nothing to say of the encoding of Windows', () => {
    expect(locale({}, undefined, 'win32')).to.have.length(1);
  });
});
