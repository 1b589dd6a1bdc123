import { expect } from 'chai';
import { layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import { handOffsOf } from '../../../src/dissector/describe/hand-offs.js';
import { portClashes, readPortOwners } from '../../../src/toolchain/plugin/port-owners.js';
import { nameClashes, readProtocols } from '../../../src/toolchain/plugin/wireshark-names.js';

const PROTOCOLS = 'Domain Name System\tDNS\tdns\tT\tT\tT\nFleet Control\tFLEET\tfleet\n';

describe('nameClashes()', () => {
  const taken = readProtocols(PROTOCOLS);
  const fleet = { name: 'Fleet Control', shortName: 'FLEET', filterName: 'fleet' };

  it('looks at all three names', () => {
    const mine = { name: 'Mine', shortName: 'MINE', filterName: 'mine' };
    expect(nameClashes(mine, taken, false)).to.deep.equal([]);
    for (const [what, name] of [
      ['name', 'Domain Name System'],
      ['shortName', 'DNS'],
      ['filterName', 'dns'],
    ] as const) {
      const [clash] = nameClashes({ ...mine, [what]: name }, taken, false);
      expect([clash?.what, clash?.name, clash?.owner.filterName]).to.deep.equal([
        what,
        name,
        'dns',
      ]);
    }
  });

  it('does not count an earlier build that is loaded', () => {
    expect(nameClashes(fleet, taken, true)).to.deep.equal([]);
    expect(nameClashes(fleet, taken, false)).to.have.length(3);
    expect(nameClashes({ ...fleet, shortName: 'DNS' }, taken, true)).to.have.length(1);
  });
});

describe('portClashes()', () => {
  const { description } = protocol({
    name: 'Demo',
    shortName: 'DEMO',
    filterName: 'demo',
    version: '1',
    attach: [{ table: 'udp.port', values: [53, { from: 4_788, to: 4_789 }] }],
    layout: layout('').uint8('a', { label: 'A' }),
  });

  it('finds ports and ranges that others have, over the same transport', () => {
    const owners = readPortOwners(
      'tcp.port\t4788\txmcp\nudp.port\t53\tdns\nudp.port\t4789\tvxlan\nudp.port\t53\tdemo\nip.proto\t6\ttcp\n',
    );
    expect(portClashes(description, owners)).to.deep.equal([
      { table: 'udp.port', port: 53, dissector: 'dns' },
      { table: 'udp.port', port: 4_789, dissector: 'vxlan' },
    ]);
    expect([...owners.dissectors]).to.include.members(['tcp', 'demo']);
  });
});

describe('handOffsOf()', () => {
  it('finds those that stand in what is only sometimes there', () => {
    const { description } = protocol({
      name: 'Demo',
      shortName: 'DEMO',
      filterName: 'demo',
      version: '1',
      layout: layout('')
        .uint8('a', { label: 'A' })
        .switch('s', (s) => s.a, {
          1: (l) => l.payload('p', { dissector: 'json', length: 2 }),
          2: (l) =>
            l.when(
              (s) => s.a.gt(1),
              (w) => w.payload('q', { dissector: 'xml', length: 1 }),
            ),
        })
        .payload('r', { dissector: 'json', length: 'rest' }),
    });
    expect(handOffsOf(description)).to.deep.equal(['json', 'xml']);
  });
});
