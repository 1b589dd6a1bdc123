import { expect } from 'chai';
import { networkHere, routeTo } from '../../../src/cli/interfaces/route-to.js';

const INTERFACES = [
  { name: 'eth0', addresses: ['192.0.2.2', 'fe80::2'], isLoopback: false },
  { name: 'wlan0', addresses: ['198.51.100.7', 'fe80::2'], isLoopback: false },
  { name: 'lo', addresses: ['127.0.0.1', '::1'], isLoopback: true },
];

/** A network in which a host has this address, and is sent to from that one. */
function network(address: string, localAddress: string) {
  return {
    resolve: () => Promise.resolve(address),
    localAddressTo: () => Promise.resolve(localAddress),
  };
}

describe('routeTo()', () => {
  const cases: readonly (readonly [string, string, string, string | undefined])[] = [
    ['by the address that it would send from', '203.0.113.1', '198.51.100.7', 'wlan0'],
    ['to itself over the loopback', '192.0.2.2', '192.0.2.2', 'lo'],
    ['to all of 127/8 over the loopback', '127.9.9.9', '127.0.0.1', 'lo'],
    ['to ::1 over the loopback', '::1', '::1', 'lo'],
    ['to a link-local address by its zone', 'fe80::9%wlan0', 'fe80::2%wlan0', 'wlan0'],
    ['over an interface that is not listed', '203.0.113.1', '10.0.0.1', undefined],
  ];
  for (const [rule, address, localAddress, expected] of cases) {
    it(rule, async () => {
      const route = await routeTo('host', INTERFACES, network(address, localAddress));
      expect(route).to.deep.equal({
        host: 'host',
        address,
        localAddress,
        ...(expected === undefined ? {} : { interface: expected }),
      });
    });
  }

  const failing = (code: string) => () =>
    Promise.reject(Object.assign(new Error('failed'), { code }));

  it('tells a host that nobody knows from one that cannot be reached', async () => {
    const unknown = { ...network('', ''), resolve: failing('ENOTFOUND') };
    expect(await routeTo('host', INTERFACES, unknown)).to.deep.equal({
      problem: 'not-resolved',
      code: 'ENOTFOUND',
    });
    const apart = { ...network('203.0.113.1', ''), localAddressTo: failing('ENETUNREACH') };
    expect(await routeTo('host', INTERFACES, apart)).to.deep.equal({
      problem: 'unreachable',
      code: 'ENETUNREACH',
      address: '203.0.113.1',
    });
  });

  it('asks this machine without sending anything', async () => {
    expect(await networkHere.localAddressTo('127.0.0.1')).to.equal('127.0.0.1');
    expect(await networkHere.resolve('127.0.0.1')).to.equal('127.0.0.1');
  });
});
