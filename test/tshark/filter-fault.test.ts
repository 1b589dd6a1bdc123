import { expect } from 'chai';
import { captureFailureOf } from '../../src/tshark/capture-permission.js';
import { findFilterFault } from '../../src/tshark/filter-fault.js';
import { findCompanion } from '../../src/tshark/find-companion.js';
import { surroundingsHere } from '../../src/tshark/surroundings.js';
import { loopbackOrSkip } from '../support/may-capture.js';
import { machine } from '../support/surroundings.js';

const AT = { dumpcap: '/usr/bin/dumpcap', interface: 'lo' };

const saying = (reason: string) => `That string isn't a valid capture filter (${reason}).`;

describe('findFilterFault()', () => {
  /** What libpcap names, between `>` and `<` in the filter. */
  const named: readonly (readonly [marked: string, words: string])[] = [
    ['tcp port >abc<', "unknown port 'abc'"],
    ['tcp port abcd or port >abc<', "unknown port 'abc'"],
    ['host >nosuch.invalid< and tcp', "unknown host 'nosuch.invalid'"],
  ];
  for (const [marked, words] of named) {
    it(`finds the word that libpcap names in ${marked}`, async () => {
      const filter = marked.replace(/[<>]/g, '');
      const fault = await findFilterFault(filter, saying(words), AT, machine());
      expect(markedAt(filter, fault)).to.equal(marked);
    });
  }

  it('gives nothing for what has no place', async () => {
    const words = 'expression rejects all packets';
    expect(await findFilterFault('tcp and udp', words, AT, machine())).to.equal(undefined);
    const long = 'tcp or '.repeat(40);
    expect(await findFilterFault(long, saying('syntax error'), AT, machine())).to.equal(undefined);
  });

  it("is not misled by the filter in dumpcap's words", async () => {
    const filter = `tcp and "unknown 'x'" x`;
    const words = `Invalid capture filter "${filter}" for interface 'lo'. ${saying("unknown port 'q'")}`;
    expect(await findFilterFault(filter, words, AT, machine())).to.equal(undefined);
  });

  describe('by trying', function () {
    this.timeout(20_000);
    let name = '';

    before(async function () {
      name = await loopbackOrSkip(this);
    });

    const syntax = [
      'tcp and >and< port 80',
      'tcp port 80 >)<',
      '>tcp.port< == 80',
      'tcp port ><',
      'tcp[13] & 2 != ><',
      '(tcp port 80 or udp><',
      'tcp port 80 >port< 81',
      'host 10.0.0.1 >src< 10.0.0.2',
      'tcp[tcpflags] & (tcp-syn|tcp-fin >or< 1) != 0',
    ];
    for (const marked of syntax) {
      it(`finds ${marked}`, async () => {
        const filter = marked.replace(/>([^<]*)<$|>([^<]+)</, '$1$2');
        const here = surroundingsHere();
        const dumpcap = (await findCompanion('dumpcap', undefined))?.path ?? '';
        const { stderr } = await here.run(dumpcap, ['-d', '-f', filter, '-i', name]);
        const failure = captureFailureOf({ exitCode: 1, lastWords: [stderr] });
        expect(failure?.kind).to.equal('bad-filter');
        const at = { dumpcap, interface: name };
        const fault = await findFilterFault(filter, failure?.words ?? '', at, here);
        expect(markedAt(filter, fault)).to.equal(marked);
      });
    }
  });
});

function markedAt(filter: string, fault: { start: number; length: number } | undefined): string {
  if (fault === undefined) return 'nowhere';
  const { start, length } = fault;
  return `${filter.slice(0, start)}>${filter.slice(start, start + length)}<${filter.slice(start + length)}`;
}
