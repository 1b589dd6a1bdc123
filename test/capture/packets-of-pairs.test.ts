import { expect } from 'chai';
import { PacketsOfPairs } from '../../src/capture/packets-of-pairs.js';
import { CaptureParser } from '../../src/pcap/capture-parser.js';
import { pcapBytes } from '../support/capture-bytes.js';
import * as bytes from '../support/frame-bytes.js';
import { TCP_FRAMES } from '../support/frames.js';

const IPV4 = [
  { address: '10.0.0.1', port: 1000 },
  { address: '10.0.0.2', port: 80 },
] as const;
const IPV6 = [
  { address: '2001:db8::1', port: 1000 },
  { address: '2001:db8::2', port: 80 },
] as const;

/** Are these frames among the packets of the pairs? */
function chosen(
  pairs: readonly (readonly [
    client: { address: string; port: number },
    server: { address: string; port: number },
  ])[],
  frames: readonly Buffer[],
  linkType = 1,
): boolean[] {
  const packets = new PacketsOfPairs(pairs.map(([client, server]) => ({ client, server })));
  const found: boolean[] = [];
  const parser = new CaptureParser((record) => {
    found.push(packets.has(record));
    return true;
  });
  parser.push(
    pcapBytes(
      frames.map((frame) => ({ bytes: frame })),
      { linkType },
    ),
  );
  return found;
}

function onIpv4(payload: Buffer, parts?: bytes.Ipv4Parts): Buffer {
  return bytes.ethernet(0x0800, bytes.ipv4(payload, parts));
}

describe('PacketsOfPairs', () => {
  for (const { name, linkType, frame } of TCP_FRAMES) {
    it(`finds the segment in ${name}, in both directions, and no other pair's`, () => {
      const [[client, server], [client6, server6]] = [IPV4, IPV6];
      const all = [
        [client, server],
        [client6, server6],
      ] as const;
      const turned = all.map(([one, other]) => [other, one] as const);
      const others = all.map(([one, other]) => [one, { ...other, port: 81 }] as const);
      // A route ends at an address of its own.
      if (!name.includes('route')) expect(chosen(all, [frame], linkType)).to.deep.equal([true]);
      if (!name.includes('route')) expect(chosen(turned, [frame], linkType)).to.deep.equal([true]);
      expect(chosen(others, [frame], linkType)).to.deep.equal([false]);
    });
  }

  it('leaves out what holds no TCP', () => {
    const frames = [
      onIpv4(bytes.udp(Buffer.from('x')), { protocol: 17 }),
      bytes.ethernet(0x0806, Buffer.alloc(28)),
    ];
    expect(chosen([IPV4], frames)).to.deep.equal([false, false]);
  });

  it('takes all that cannot be read down to TCP, whoever sent it', () => {
    const frames = [
      onIpv4(bytes.tcp('abc'), { fragment: 0x2000 }),
      onIpv4(Buffer.from('abcdefgh'), { fragment: 2 }),
      onIpv4(bytes.ipv4(bytes.tcp()), { protocol: 4 }),
      onIpv4(bytes.udp(Buffer.alloc(40), 4789), { protocol: 17 }),
    ];
    expect(chosen([], frames)).to.deep.equal([true, true, true, true]);
  });
});
