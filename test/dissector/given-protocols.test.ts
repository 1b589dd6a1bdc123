import { expect } from 'chai';
import { descriptionsOf } from '../../src/dissector/given-protocols.js';
import { layout } from '../../src/dissector/language/layout.js';
import { protocol } from '../../src/dissector/language/protocol.js';
import { LabError } from '../../src/errors/lab-error.js';

const beacon = protocol({
  name: 'Beacon',
  shortName: 'BEACON',
  filterName: 'beacon',
  version: '1',
  layout: layout('').uint8('id', { label: 'Id' }),
});

describe('descriptionsOf()', () => {
  it('takes what protocol() gives', () => {
    expect(descriptionsOf(undefined)).to.deep.equal([]);
    expect(descriptionsOf([beacon])).to.deep.equal([beacon.description]);
  });

  for (const given of [[null], [{}], [beacon, beacon.description], ['beacon.ts'], beacon, 'x']) {
    it(`refuses ${JSON.stringify(given).slice(0, 20)}`, () => {
      expect(() => descriptionsOf(given))
        .to.throw(LabError, /protocol\(\)/)
        .with.property('code', 'USAGE');
    });
  }
});
