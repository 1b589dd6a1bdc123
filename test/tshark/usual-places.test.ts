import { expect } from 'chai';
import { failuresZh } from '../../src/cli/text/zh-cn/failures.js';
import { failuresEn } from '../../src/errors/failures-en.js';
import { foldersOfPath, programFile, usualFolders } from '../../src/tshark/usual-places.js';

describe('usualFolders()', () => {
  it('knows the Program Files of Windows, each once', () => {
    const env = { ProgramFiles: 'C:\\Program Files', ProgramW6432: 'C:\\Program Files' };
    expect(usualFolders({ platform: 'win32', env })).to.deep.equal([
      'C:\\Program Files\\Wireshark',
    ]);
  });

  it('knows the application folder of macOS', () => {
    const folders = usualFolders({ platform: 'darwin', env: {} });
    expect(folders).to.include('/Applications/Wireshark.app/Contents/MacOS');
  });

  it('knows the system folders of Linux', () => {
    expect(usualFolders({ platform: 'linux', env: {} })).to.include('/usr/bin');
  });
});

describe('foldersOfPath()', () => {
  it('leaves out empty entries, which would mean the current folder', () => {
    const folders = foldersOfPath({ platform: 'linux', env: { PATH: '/a::/b:' } });
    expect(folders).to.deep.equal(['/a', '/b']);
  });

  it('reads the Path of Windows', () => {
    const folders = foldersOfPath({ platform: 'win32', env: { Path: 'C:\\a;D:\\b' } });
    expect(folders).to.deep.equal(['C:\\a', 'D:\\b']);
  });

  it('finds nothing where there is no PATH', () => {
    expect(foldersOfPath({ platform: 'linux', env: {} })).to.deep.equal([]);
  });
});

describe('programFile()', () => {
  it('adds .exe on Windows only, and once', () => {
    expect(programFile('tshark', 'win32')).to.equal('tshark.exe');
    expect(programFile('tshark.exe', 'win32')).to.equal('tshark.exe');
    expect(programFile('tshark', 'linux')).to.equal('tshark');
  });
});

describe('a missing tshark', () => {
  const cases: readonly [platform: NodeJS.Platform, command: string][] = [
    ['linux', 'apt install tshark'],
    ['linux', 'dnf install wireshark-cli'],
    ['darwin', 'brew install wireshark'],
    ['win32', 'winget install WiresharkFoundation.Wireshark'],
  ];
  for (const [platform, command] of cases) {
    it(`is told how to be installed on ${platform}: "${command}"`, () => {
      for (const { tsharkNotFound, dumpcapNotFound } of [failuresEn, failuresZh]) {
        expect(tsharkNotFound('', platform, '').hint).to.include(command);
        expect(dumpcapNotFound('', platform, '').hint).to.include(command);
      }
    });
  }
});
