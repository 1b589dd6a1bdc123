import { expect } from 'chai';
import { nearNames } from '../../src/cli/near-names.js';

describe('nearNames()', () => {
  const names = ['tcp', 'tls', 'udp', 'http', 'http2', 'https', 'httpx', 'modbus', 'dhcpv6'];
  const cases: readonly [rule: string, name: string, near: readonly string[]][] = [
    ['knows a letter changed', 'modbuz', ['modbus']],
    ['knows a letter too many', 'modbuss', ['modbus']],
    ['knows two letters swapped', 'htpt', ['http']],
    ['knows a letter missing', 'dhcp6', ['dhcpv6']],
    ['knows other capitals, the nearest first', 'HTTP', ['http', 'http2', 'https']],
    ['knows the protocol of a field', 'tcp.srcport', ['tcp']],
    ['does not guess wildly', 'bgp', []],
    ['suggests nothing for nothing', '', []],
  ];
  for (const [rule, name, near] of cases) {
    it(rule, () => {
      expect(nearNames(name, names)).to.deep.equal(near);
    });
  }
});
