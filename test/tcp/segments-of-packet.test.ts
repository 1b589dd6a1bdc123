import { expect } from 'chai';
import { EkReader } from '../../src/decode/ek.js';
import { readPdmlPacket } from '../../src/decode/pdml.js';
import type { Segment } from '../../src/tcp/segment.js';
import { segmentsOfPacket, tcpHeadersOf } from '../../src/tcp/segments-of-packet.js';
import { type EkJson, type EkPacketOptions, ekIp, ekLine, ekTcp } from '../support/ek-text.js';
import { pdmlField, pdmlPacket, pdmlProto } from '../support/pdml-text.js';

function segments(layers: Record<string, EkJson>, options: EkPacketOptions = {}): Segment[] {
  const packet = new EkReader().read(ekLine(9, layers, options));
  if (packet === undefined) throw new Error('no packet');
  return segmentsOfPacket(packet);
}

const IP = ekIp('10.0.0.1', '10.0.0.2');

describe('segmentsOfPacket(), one header', () => {
  it('gives the raw facts of the header', () => {
    expect(
      segments({
        ip: { ...IP, ip_ip_id: '0x317f', ip_ip_ttl: '128' },
        tcp: ekTcp({ tcp_tcp_checksum_status: '2' }),
      }),
    ).to.deep.equal([
      {
        frameNumber: 9,
        headerIndex: 0,
        timeNanos: 1361916250747155009n,
        frameLength: 66,
        source: { address: '10.0.0.1', port: 40000 },
        destination: { address: '10.0.0.2', port: 80 },
        seq: 1000,
        ack: 0,
        flags: 2,
        window: 8192,
        headerLength: 24,
        length: 0,
        options: { mss: 1460 },
        checksum: 0x08d5,
        isChecksumBad: false,
        ipId: 0x317f,
        hopLimit: 128,
        isQuoted: false,
        capturedHeaderBytes: undefined,
      },
    ]);
  });

  it('gives the same from PDML', () => {
    const fields = [
      ['tcp.srcport', '40000'],
      ['tcp.dstport', '80'],
      ['tcp.seq', '0'],
      ['tcp.seq_raw', '1000'],
      ['tcp.ack_raw', '0'],
      ['tcp.hdr_len', '24'],
      ['tcp.flags', '0x0002'],
      ['tcp.window_size_value', '8192'],
      ['tcp.checksum', '0x08d5'],
      ['tcp.urgent_pointer', '0'],
      ['tcp.options', '02:04:05:b4'],
    ] as const;
    const tcp = fields.map(([name, show]) => pdmlField(name, show)).join('');
    const ip = pdmlField('ip.src', '10.0.0.1') + pdmlField('ip.dst', '10.0.0.2');
    const [segment] = segmentsOfPacket(
      readPdmlPacket(pdmlPacket(9, pdmlProto('ip', ip) + pdmlProto('tcp', tcp))),
    );
    expect(segment).to.deep.include({ seq: 1000, flags: 2, options: { mss: 1460 } });
    expect(segment?.source).to.deep.equal({ address: '10.0.0.1', port: 40000 });
  });

  it('reads flags of releases that print more digits', () => {
    const [segment] = segments({ ip: IP, tcp: ekTcp({ tcp_tcp_flags: '0x00000012' }) });
    expect(segment?.flags).to.equal(0x12);
  });

  it('leaves an unknown payload length unknown', () => {
    const [segment] = segments({ ip: IP, tcp: ekTcp({ tcp_tcp_len: undefined }) });
    expect(segment?.length).to.equal(undefined);
  });

  it('gives none for a frame without TCP', () => {
    expect(segments({ ip: IP, udp: {} }, { protocols: 'eth:ip:udp' })).to.deep.equal([]);
  });

  it('gives none for TCP over something that is not IP', () => {
    expect(segments({ tcp: ekTcp() }, { protocols: 'eth:tcp' })).to.deep.equal([]);
  });
});

describe('segmentsOfPacket(), addresses', () => {
  it('takes the innermost ones in a tunnel', () => {
    const [segment] = segments(
      { ip: [ekIp('1.2.3.4', '4.3.2.1'), IP], gre: {}, tcp: ekTcp() },
      { protocols: 'eth:ethertype:ip:gre:ip:tcp' },
    );
    expect(segment?.source.address).to.equal('10.0.0.1');
  });

  it('takes those before each header when a frame has several', () => {
    const found = segments(
      {
        sflow: {
          ip: [IP, ekIp('10.0.0.3', '10.0.0.4')],
          tcp: [ekTcp(), ekTcp({ tcp_tcp_srcport: '50000' })],
        },
      },
      { protocols: 'eth:ip:udp:sflow:eth:ip:tcp:eth:ip:tcp' },
    );
    expect(found.map(({ source }) => source)).to.deep.equal([
      { address: '10.0.0.1', port: 40000 },
      { address: '10.0.0.3', port: 50000 },
    ]);
    expect(found.map(({ headerIndex }) => headerIndex)).to.deep.equal([0, 1]);
  });

  const routing: readonly [rule: string, header: Record<string, EkJson>, address: string][] = [
    [
      'takes the last address of an IPv6 routing header',
      { segleft: '1', src_addr: ['2001:db8::a', '2001:db8::b'] },
      '2001:db8::b',
    ],
    [
      'takes the first address of a segment routing header',
      { segleft: '1', srh_addr: ['2001:db8::a', '2001:db8::b'] },
      '2001:db8::a',
    ],
    [
      'takes the home address of a mobile node',
      { segleft: '1', mipv6_home_address: '2001:db8::c' },
      '2001:db8::c',
    ],
    [
      'takes the last address of an RPL header',
      { segleft: '2', rpl_full_address: ['2001:db8::d', '2001:db8::e'] },
      '2001:db8::e',
    ],
    [
      'ignores a routing header that is used up',
      { segleft: '0', src_addr: '2001:db8::a' },
      '2001:db8::2',
    ],
  ];
  for (const [rule, header, address] of routing) {
    it(rule, () => {
      const prefixed = Object.fromEntries(
        Object.entries(header).map(([key, value]) => [`ipv6_routing_ipv6_routing_${key}`, value]),
      );
      const ipv6 = {
        ipv6_ipv6_src: '2001:db8::1',
        ipv6_ipv6_dst: '2001:db8::2',
        ipv6_routing: prefixed,
      };
      const [segment] = segments(
        { ipv6, tcp: ekTcp() },
        { protocols: 'raw:ipv6:ipv6.routing:tcp' },
      );
      expect(segment?.destination.address).to.equal(address);
    });
  }
});

describe('segmentsOfPacket(), headers quoted by ICMP', () => {
  const protocols = 'eth:ethertype:ip:icmp:ip:tcp';

  it('marks them and leaves their length unknown', () => {
    const icmp = {
      ip: ekIp('10.0.0.9', '10.0.0.8'),
      tcp: ekTcp({ tcp_tcp_seq_raw: undefined, tcp_tcp_seq: '77' }),
    };
    const [segment] = segments({ ip: IP, icmp }, { protocols });
    expect(segment).to.deep.include({ isQuoted: true, length: undefined, seq: 77 });
    expect(segment?.source.address).to.equal('10.0.0.9');
  });

  it('gives ports and number only for a quote of 8 bytes', () => {
    const icmp = {
      ip: ekIp('10.0.0.9', '10.0.0.8'),
      tcp: { tcp_tcp_srcport: '1', tcp_tcp_dstport: '2', tcp_tcp_seq: '77' },
    };
    const [segment] = segments({ ip: IP, icmp }, { protocols });
    expect(segment).to.deep.include({ seq: 77, flags: 0, capturedHeaderBytes: 8, isQuoted: true });
  });
});

describe('segmentsOfPacket(), headers that the capture cut', () => {
  const cut = { frame: { frame_frame_cap_len: '50' } };
  const gone = undefined;
  const cases: readonly [
    rule: string,
    tcp: Record<string, EkJson | undefined>,
    bytes: number | undefined,
  ][] = [
    [
      'sees 16 bytes without checksum',
      { tcp_tcp_checksum: gone, tcp_tcp_urgent_pointer: gone, tcp_tcp_options: gone },
      16,
    ],
    [
      'sees 18 bytes without urgent pointer',
      { tcp_tcp_urgent_pointer: gone, tcp_tcp_options: gone },
      18,
    ],
    ['sees 20 bytes without options', { tcp_tcp_options: gone }, 20],
    ['counts the options that are left', { tcp_tcp_options: '02:04' }, 22],
    ['sees a whole header', {}, undefined],
  ];
  for (const [rule, tcp, bytes] of cases) {
    it(rule, () => {
      const [segment] = segments({ ip: IP, tcp: ekTcp(tcp) }, cut);
      expect(segment?.capturedHeaderBytes).to.equal(bytes);
    });
  }

  it('gives the ports alone when nothing more is there, and still counts the header', () => {
    const short = { tcp_tcp_srcport: '1', tcp_tcp_dstport: '2' };
    const ip = [IP, IP];
    const packet = new EkReader().read(
      ekLine(9, { ip, tcp: [short, ekTcp()] }, { protocols: 'eth:ip:tcp:ip:tcp' }),
    );
    const found = packet === undefined ? [] : segmentsOfPacket(packet);
    expect(found.map(({ capturedHeaderBytes }) => capturedHeaderBytes)).to.deep.equal([
      4,
      undefined,
    ]);
    expect(packet && tcpHeadersOf(packet)).to.have.length(2);
  });

  it('keeps a header that announces fewer than 20 bytes out of the analysis', () => {
    const tcp = {
      tcp_tcp_srcport: '1',
      tcp_tcp_dstport: '2',
      tcp_tcp_seq_raw: '7',
      tcp_tcp_hdr_len: '12',
    };
    const [segment] = segments({ ip: IP, tcp });
    expect(segment).to.deep.include({ seq: 7, headerLength: 12, length: undefined });
    expect(segment?.capturedHeaderBytes).to.equal(undefined);
  });

  it('takes a header that is longer than its segment for one that ends with it', () => {
    const [segment] = segments({ ip: IP, tcp: ekTcp({ tcp_tcp_len: gone, tcp_tcp_options: '' }) });
    expect(segment?.capturedHeaderBytes).to.equal(20);
  });
});
