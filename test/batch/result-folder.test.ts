import { expect } from 'chai';
import fc from 'fast-check';
import path from 'node:path';
import { resultFolder } from '../../src/batch/result-folder.js';

describe('resultFolder()', () => {
  const cases: readonly (readonly [path: string, readable: string])[] = [
    ['week1/lab 1.pcapng', 'week1_lab_1.pcapng'],
    ['实验/第一周.pcap', '实验_第一周.pcap'],
    ['-rf', '_rf'],
    ['../../etc/passwd', '__._etc_passwd'],
    ['..pcap', '_pcap'],
    ['a\nb', 'a_b'],
    ['<script>', '_script_'],
  ];
  for (const [given, readable] of cases) {
    it(`makes ${readable} of ${JSON.stringify(given)}`, () => {
      expect(resultFolder(given)).to.match(
        new RegExp(`^${readable.replaceAll('.', '\\.')}-[0-9a-f]{10}$`),
      );
    });
  }

  it('gives one name that is safe to each path, and another one to every other path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const name = resultFolder(one);
        expect(name).to.equal(path.basename(path.normalize(name)));
        expect(name).to.match(/^[\p{L}\p{M}\p{N}_+=@][\p{L}\p{M}\p{N}._+=@-]*$|^-[0-9a-f]{10}$/u);
        expect(name).not.to.include('..');
        expect(Buffer.byteLength(name)).to.be.at.most(140);
        if (one !== other) expect(resultFolder(other)).not.to.equal(name);
      }),
    );
  });
});
