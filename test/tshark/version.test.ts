import { expect } from 'chai';
import { isTooOld, parseTsharkVersion } from '../../src/tshark/version.js';

describe('parseTsharkVersion()', () => {
  const cases: readonly [rule: string, output: string, version: string | undefined][] = [
    [
      'reads 4.0',
      'TShark (Wireshark) 4.0.17 (Git v4.0.17 packaged as 4.0.17-0+deb12u3).\n',
      '4.0.17',
    ],
    ['reads 4.6', 'TShark (Wireshark) 4.6.0.\n\nCopyright 1998-2025', '4.6.0'],
    ['reads 3.4', 'TShark (Wireshark) 3.4.16 (Git v3.4.16 packaged as 3.4.16-0+deb11u1)', '3.4.16'],
    ['reads the short form', 'TShark 3.4.2 (v3.4.2-0-ga889cf1b1bf9)', '3.4.2'],
    ['reads a release candidate', 'TShark (Wireshark) 4.4.0rc1 (v4.4.0rc1-0-g1)', '4.4.0'],
    ['reads past chatter', 'Running as user "root"\nTShark (Wireshark) 4.0.17.', '4.0.17'],
    ['refuses another program', 'ls (GNU coreutils) 9.1', undefined],
    ['refuses a program of the same family', 'Dumpcap (Wireshark) 4.0.17', undefined],
    ['refuses silence', '', undefined],
  ];
  for (const [rule, output, version] of cases) {
    it(rule, () => {
      expect(parseTsharkVersion(output)).to.equal(version);
    });
  }
});

describe('isTooOld()', () => {
  const cases: readonly [version: string, tooOld: boolean][] = [
    ['2.6.20', true],
    ['3.2.3', true],
    ['3.4.0', false],
    ['3.10.0', false],
    ['4.0.17', false],
  ];
  for (const [version, tooOld] of cases) {
    it(`${tooOld ? 'turns down' : 'accepts'} ${version}`, () => {
      expect(isTooOld(version)).to.equal(tooOld);
    });
  }
});
