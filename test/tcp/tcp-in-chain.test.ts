import { expect } from 'chai';
import { tcpInChain } from '../../src/tcp/tcp-in-chain.js';

const PLAIN = { ip: 0, ipv6: 0, index: 0, isBehindLabels: false, isQuoted: false };

describe('tcpInChain()', () => {
  it('finds none where there is none', () => {
    expect(tcpInChain('eth:ethertype:ip:udp:dns')).to.equal('none');
    expect(tcpInChain('')).to.equal('none');
  });

  const places: readonly [chain: string, place: object][] = [
    ['eth:ethertype:ip:tcp:data', { network: 'ip', ip: 1 }],
    ['eth:ethertype:ip:ip:tcp', { network: 'ip', index: 1, ip: 2 }],
    ['eth:ethertype:ip:ipv6:tcp', { network: 'ipv6', ip: 1, ipv6: 1 }],
    ['eth:ethertype:ipv6:ip:tcp', { network: 'ip', ip: 1, ipv6: 1 }],
    ['eth:ethertype:ip:udp:vxlan:eth:ethertype:ipv6:tcp', { network: 'ipv6', ip: 1, ipv6: 1 }],
    ['wlan:llc:ip:tcp:llc:ip:udp', { network: 'ip', index: 0, ip: 2 }],
    ['eth:ethertype:ipv6:ipv6.hopopts:tcp', { network: 'ipv6', ipv6: 1 }],
    ['eth:ethertype:ip:icmp:ip:tcp', { network: 'ip', index: 1, ip: 2, isQuoted: true }],
    ['eth:ethertype:ipv6:icmpv6:ipv6:tcp', { network: 'ipv6', index: 1, ipv6: 2, isQuoted: true }],
    ['eth:ethertype:mpls:tcp', { network: undefined, isBehindLabels: true }],
    ['eth:ethertype:ip:gre:mpls:tcp', { network: 'ip', ip: 1, isBehindLabels: true }],
  ];
  for (const [chain, place] of places) {
    it(`finds the place in ${chain}`, () => {
      expect(tcpInChain(chain)).to.deep.equal({ ...PLAIN, ...place });
    });
  }

  const unclear: readonly [why: string, chain: string][] = [
    ['two TCP headers', 'wlan:llc:ip:tcp:data:llc:ip:tcp'],
    ['a routing header', 'eth:ethertype:ipv6:ipv6.routing:tcp'],
    ['a sample', 'eth:ethertype:ip:udp:sflow:eth:ethertype:ip:tcp'],
    ['a quoted tunnel', 'eth:ethertype:ip:icmp:ip:ip:tcp'],
    ['something between quotation and TCP', 'eth:ethertype:ipv6:icmpv6:ipv6:ipv6.hopopts:tcp'],
    ['TCP beside an ICMP message', 'wlan:llc:ip:icmp:data:llc:ip:tcp'],
    ['TCP without a network', 'eth:ethertype:tcp'],
  ];
  for (const [why, chain] of unclear) {
    it(`leaves open ${why}`, () => {
      expect(tcpInChain(chain)).to.equal('unclear');
    });
  }
});
