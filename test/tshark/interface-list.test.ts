import { expect } from 'chai';
import fc from 'fast-check';
import { parseLinkTypes } from '../../src/tshark/interface-link-types.js';
import { parseInterfaceList } from '../../src/tshark/interface-list.js';
import { isSecondOver, parseTraffic } from '../../src/tshark/interface-traffic.js';
import { parseFolders } from '../../src/tshark/tshark-folders.js';

describe('parseInterfaceList()', () => {
  it('reads the columns of 4.0 and earlier', () => {
    const text =
      '1. eth0\t\t\t0\t192.0.2.2,fe80::1\tnetwork\t\n' +
      '2. lo\t\tLoopback\t0\t127.0.0.1,::1\tloopback\t\n' +
      '3. \\Device\\NPF_{0A}\tIntel(R) Ethernet\tEthernet 2\t0\t\tnetwork\t\r\n';
    expect(parseInterfaceList(text)).to.deep.equal([
      { name: 'eth0', addresses: ['192.0.2.2', 'fe80::1'], isLoopback: false },
      {
        name: 'lo',
        friendlyName: 'Loopback',
        addresses: ['127.0.0.1', '::1'],
        isLoopback: true,
      },
      {
        name: '\\Device\\NPF_{0A}',
        friendlyName: 'Ethernet 2',
        description: 'Intel(R) Ethernet',
        addresses: [],
        isLoopback: false,
      },
    ]);
  });

  it('reads the JSON of later releases', () => {
    const text =
      '[{"eth0":{"friendly_name":null,"vendor_description":"","type":0,"addrs":["192.0.2.2"],"loopback":false,"extcap":""}},' +
      '{"lo":{"friendly_name":"Loopback","vendor_description":null,"type":0,"addrs":["127.0.0.1"],"loopback":true,"extcap":""}}]';
    expect(parseInterfaceList(text)).to.deep.equal([
      { name: 'eth0', addresses: ['192.0.2.2'], isLoopback: false },
      { name: 'lo', friendlyName: 'Loopback', addresses: ['127.0.0.1'], isLoopback: true },
    ]);
  });

  it('keeps what it can of entries that lack something', () => {
    expect(parseInterfaceList('7. any')).to.deep.equal([
      { name: 'any', addresses: [], isLoopback: false },
    ]);
    expect(parseInterfaceList('[{"a":{}}, 3, {"b":null}, {"c":{"addrs":[1,"x"]}}]')).to.deep.equal([
      { name: 'a', addresses: [], isLoopback: false },
      { name: 'c', addresses: ['x'], isLoopback: false },
    ]);
  });

  it('takes any text, cut anywhere', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.nat(), (text, end) => {
        for (const parse of [parseInterfaceList, parseLinkTypes, parseTraffic, parseFolders]) {
          parse(text.slice(0, end));
        }
      }),
    );
  });
});

describe('parseLinkTypes()', () => {
  const types = [
    { dlt: 1, name: 'EN10MB', description: 'Ethernet' },
    { dlt: 143, name: 'DOCSIS', description: 'DOCSIS' },
  ];

  it('reads the columns of 4.0 and earlier', () => {
    expect(parseLinkTypes('0\n1\tEN10MB\tEthernet\n143\tDOCSIS\tDOCSIS\n\n')).to.deep.equal(types);
  });

  it('reads the JSON of later releases', () => {
    const list = JSON.stringify(types);
    const text = `[{"eth0":{"status":0,"rfmon":false,"data_link_types":${list},"data_link_types_rfmon":[]}}]`;
    expect(parseLinkTypes(text)).to.deep.equal(types);
  });

  it('finds none where there is a reason instead', () => {
    const text = '[{"ifb0":{"status":4,"primary_msg":"That device is not up"}}]';
    expect(parseLinkTypes(text)).to.deep.equal([]);
  });
});

describe('parseTraffic()', () => {
  const text = 'eth0\t5\t0\nlo\t1\t0\neth0\t12\t2\nlo\t1\t0\neth0\t90\t9\n';

  it('takes the first second of each interface', () => {
    expect([...parseTraffic(text)]).to.deep.equal([
      ['eth0', { packets: 7, dropped: 2 }],
      ['lo', { packets: 0, dropped: 0 }],
    ]);
  });

  it('leaves a line alone that is not over', () => {
    expect([...parseTraffic('eth0\t5\t0\neth0\t1')]).to.deep.equal([]);
  });

  it('knows when the second is over for all', () => {
    const ends = Array.from(text, (_, index) => text.slice(0, index));
    const first = ends.findIndex(isSecondOver);
    expect(ends[first]).to.equal('eth0\t5\t0\nlo\t1\t0\neth0\t12\t2\nlo\t1\t0\n');
  });
});

describe('parseFolders()', () => {
  it('keeps what this tshark names, repeated names too', () => {
    const text =
      'Temp:                \t/tmp\nExtcap path:         \t/usr/lib/wireshark/extcap\n' +
      'MaxMind database path:\t/usr/share/GeoIP\nMaxMind database path:\t/var/lib/GeoIP\n' +
      'MaxMind database path:\t/usr/share/GeoIP\n';
    expect(parseFolders(text)).to.deep.equal([
      { name: 'Temp', path: '/tmp' },
      { name: 'Extcap path', path: '/usr/lib/wireshark/extcap' },
      { name: 'MaxMind database path', path: '/usr/share/GeoIP' },
      { name: 'MaxMind database path', path: '/var/lib/GeoIP' },
    ]);
  });

  it('reads a path of Windows', () => {
    expect(parseFolders('Program:\tC:\\Program Files\\Wireshark\r\n')).to.deep.equal([
      { name: 'Program', path: 'C:\\Program Files\\Wireshark' },
    ]);
  });
});
