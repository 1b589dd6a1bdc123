import { expect } from 'chai';
import { contentKind } from '../../src/batch/content-kind.js';

describe('contentKind()', () => {
  const cases: readonly (readonly [bytes: string, is: string, format?: string])[] = [
    ['', 'empty'],
    ['d4c3b2a1', 'capture', 'pcap'],
    ['a1b2c3d4', 'capture', 'pcap'],
    ['4d3cb2a1', 'capture', 'pcap'],
    ['a1b23c4d', 'capture', 'pcap'],
    ['34cdb2a1', 'capture', 'pcap'],
    ['a1b2cd34', 'capture', 'pcap'],
    ['0a0d0d0a', 'capture', 'pcapng'],
    ['736e6f6f70000000', 'capture', 'snoop'],
    ['1f8b08', 'packed', 'gzip'],
    ['28b52ffd', 'packed', 'zstd'],
    ['04224d18', 'packed', 'lz4'],
    ['504b0304', 'archive', 'zip'],
    ['377abcaf271c', 'archive', '7z'],
    ['23204361', 'other'],
    ['d4c3b2', 'other'],
  ];
  for (const [bytes, is, format] of cases) {
    it(`takes ${bytes === '' ? 'nothing' : bytes} for ${format ?? is}`, () => {
      const known = Buffer.from(bytes, 'hex');
      const start = is === 'empty' || is === 'other' ? known : Buffer.concat([known, ZEROS]);
      expect(contentKind(start)).to.deep.equal(format === undefined ? { is } : { is, format });
    });
  }

  it('finds an archive by what stands further behind', () => {
    const tar = Buffer.alloc(512);
    tar.write('ustar', 257);
    expect(contentKind(tar)).to.deep.equal({ is: 'archive', format: 'tar' });
  });

  it('tells a capture that ends inside its header', () => {
    const header = Buffer.concat([Buffer.from('d4c3b2a1', 'hex'), ZEROS]);
    expect(contentKind(header.subarray(0, 24)).is).to.equal('capture');
    expect(contentKind(header.subarray(0, 23)).is).to.equal('cut');
  });
});

const ZEROS = Buffer.alloc(40);
