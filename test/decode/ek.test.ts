import { expect } from 'chai';
import { KNOWN } from '../support/known-fields.js';
import { EkReader, EkSyntaxError } from '../../src/decode/ek.js';
import type { Packet } from '../../src/model/packet.js';
import { EK_INDEX, ekIp, ekLine, ekTcp } from '../support/ek-text.js';

function read(line: string): Packet {
  const packet = new EkReader().read(line);
  if (packet === undefined) throw new Error('no packet');
  return packet;
}

describe('EkReader, packets', () => {
  it('skips index lines and empty lines', () => {
    const reader = new EkReader();
    expect(reader.read(EK_INDEX)).to.equal(undefined);
    expect(reader.read('')).to.equal(undefined);
  });

  it('gives frame number and time', () => {
    const packet = read(ekLine(7, {}));
    expect(packet.frameNumber).to.equal(7);
    expect(packet.timeNanos).to.equal(1361916250747155007n);
  });

  it('takes the time of the index when the frame has none', () => {
    const packet = read(ekLine(7, {}, { frame: { frame_frame_time_epoch: '' } }));
    expect(packet.timeNanos).to.equal(1361916250747000000n);
  });

  it('makes a layer of each element of a repeated layer', () => {
    const packet = read(
      ekLine(1, { ip: [ekIp('1.2.3.4', '4.3.2.1'), ekIp('10.0.0.4', '10.0.0.5')] }),
    );
    expect(packet.protocols.map(({ name }) => name)).to.deep.equal(['frame', 'ip', 'ip']);
    expect(packet.protocols.at(-1)?.shown('ip.src')).to.equal('10.0.0.4');
  });

  it('keeps layers inside layers', () => {
    const packet = read(
      ekLine(1, { icmp: { icmp_icmp_type: '3', ip: ekIp('1.2.3.4', '5.6.7.8'), tcp: ekTcp() } }),
    );
    const icmp = packet.protocols.at(-1);
    expect(icmp?.protocols.map(({ name }) => name)).to.deep.equal(['ip', 'tcp']);
    expect(icmp?.fields.map(({ name }) => name)).to.deep.equal(['icmp_icmp_type']);
  });

  it('keeps repeated layers inside a layer', () => {
    const packet = read(ekLine(1, { sflow: { tcp: [ekTcp(), ekTcp()] } }));
    expect(packet.protocols.at(-1)?.protocols).to.have.length(2);
  });

  it('gives protocols their dots back', () => {
    const packet = read(
      ekLine(1, { ipv6: { ipv6_routing: {} } }, { protocols: 'raw:ipv6:ipv6.routing:tcp' }),
    );
    expect(packet.protocols.at(-1)?.protocols[0]?.name).to.equal('ipv6.routing');
  });

  it('takes a layer without fields for a layer', () => {
    const packet = read(ekLine(1, { data: '00:01', _ws_malformed: null }));
    expect(packet.protocols.map(({ name }) => name)).to.deep.equal([
      'frame',
      'data',
      '_ws.malformed',
    ]);
    expect(packet.protocols[1]?.fields).to.deep.equal([]);
  });
});

describe('EkReader with a catalog', () => {
  const reader = new EkReader(KNOWN);
  const packet = reader.read(
    ekLine(1, {
      tcp: { ...ekTcp(), tcp_tcp_flags_syn: true, tcp_tcp_time_delta: '0.5', text: ['a', 'b'] },
      icmp: { ip: { ipv6_ip_version: '6' }, icmp_x: '1' },
      tcp_tcp_segments: null,
      tcp_tcp_segment: ['1', '2'],
      eth: { filtered: 'eth' },
    }),
  );

  it('gives fields their filter names', () => {
    const names = packet?.layer('tcp')?.fields.map(({ name }) => name);
    expect(names).to.include.members(['tcp.srcport', 'tcp.options.mss', 'tcp.flags.syn', '']);
  });

  it('gives values their types', () => {
    expect(packet?.find('tcp.srcport')?.value).to.equal(40000);
    expect(packet?.find('tcp.flags.syn')?.value).to.equal(true);
    expect(packet?.find('tcp.time_delta')?.value).to.equal(500_000_000n);
    expect(packet?.find('tcp.options.mss')?.value).to.deep.equal(Uint8Array.of(2, 4, 5, 0xb4));
    expect(packet?.findAll('').map(({ value }) => value)).to.deep.equal([undefined, undefined]);
  });

  it('keeps fields and protocols in order', () => {
    const icmp = packet?.layer('icmp')?.children.map(({ kind, name }) => `${kind} ${name}`);
    expect(icmp).to.deep.equal(['layer ip', 'field icmp_x']);
  });

  describe('expert information', () => {
    const expert = {
      tcp_tcp_analysis_retransmission: null,
      tcp_tcp_port: '3',
      _ws_expert__ws_expert_message: 'm',
    };
    const tcp = reader
      .read(
        ekLine(2, {
          tcp: {
            tcp_tcp_port: ['1', '2'],
            _ws_expert: [expert, { tcp_tcp_port: '4' }],
            tcp_tcp_seq: '5',
          },
        }),
      )
      ?.layer('tcp');

    it('is found by name, in order with the fields around it', () => {
      expect(tcp?.get('tcp.analysis.retransmission')).to.equal(true);
      expect(tcp?.getAll('tcp.port')).to.deep.equal([1, 2, 3, 4]);
      expect(tcp?.get('tcp.seq')).to.equal(5);
      expect(tcp?.find('tcp.port')?.value).to.equal(1);
    });

    it('is found by the name of the whole', () => {
      expect(tcp?.findAll('_ws.expert')).to.have.length(2);
    });
  });

  it('finds a field that another protocol registered', () => {
    const layer = reader.read(ekLine(3, { eapol: { wlan_rsna_eapol_eapol_keydes_key_len: '32' } }));
    expect(layer?.find('eapol.keydes.key_len')?.value).to.equal(32);
  });

  it('leaves out what the user did not ask for', () => {
    expect(packet?.layer('eth')).to.equal(undefined);
  });

  it('knows a field that its protocol did not register', () => {
    expect(packet?.layer('ip')?.fields[0]?.name).to.equal('ip.version');
  });

  it('wraps fields on the top level as PDML does', () => {
    const wrapper = packet?.protocols.at(-1);
    expect(wrapper?.name).to.equal('fake-field-wrapper');
    expect(wrapper?.fields.map(({ name }) => name)).to.deep.equal([
      'tcp.segments',
      'tcp.segment',
      'tcp.segment',
    ]);
  });

  it('keeps repeated keys, which JSON.parse() would lose', () => {
    const line = ekLine(1, { tcp: { tcp_tcp_port: '1' } });
    const repeated = line.replace(
      '"tcp_tcp_port":"1"',
      '"tcp_tcp_port":"1","tcp_tcp_port":["2","3"]',
    );
    const ports = reader.read(repeated)?.findAll('tcp.port');
    expect(ports?.map(({ value }) => value)).to.deep.equal([1, 2, 3]);
  });
});

describe('EkReader, times', () => {
  const cases: readonly [rule: string, epoch: string, timeNanos: bigint][] = [
    ['reads seconds with nanoseconds', '1361916250.747155001', 1_361_916_250_747_155_001n],
    [
      'takes the second of the index for a year beyond those of dates',
      '586524-01-19T07:53:J/V.126338000Z',
      1_361_916_250_126_338_000n,
    ],
    [
      'makes do with a fraction that was cut',
      '586524-01-19T07:53:24.12633800',
      1_361_916_250_126_338_000n,
    ],
    [
      'takes the milliseconds of the index for what has no fraction',
      'never',
      1_361_916_250_747_000_000n,
    ],
  ];
  for (const [rule, frame_frame_time_epoch, timeNanos] of cases) {
    it(rule, () => {
      expect(read(ekLine(1, {}, { frame: { frame_frame_time_epoch } })).timeNanos).to.equal(
        timeNanos,
      );
    });
  }
});

describe('EkReader, fields', () => {
  const tcp = {
    ...ekTcp(),
    tcp_tcp_flags_syn: true,
    tcp_tcp_flags_fin: false,
    tcp_tcp_window_size: 8192,
    tcp_tcp_analysis_flags: null,
    tcp_tcp_port: ['40000', '80'],
    text: 'Timestamps',
    _ws_expert: { tcp_tcp_connection_syn: null },
  };
  const layer = read(ekLine(1, { tcp })).protocols[1];

  const cases: readonly [rule: string, name: string, shown: string | undefined][] = [
    ['finds a field under its filter name', 'tcp.seq_raw', '1000'],
    ['finds a field that is a protocol of its own', 'tcp.options.mss', '02:04:05:b4'],
    ['shows true as PDML does', 'tcp.flags.syn', '1'],
    ['shows false as PDML does', 'tcp.flags.fin', '0'],
    ['shows numbers as text', 'tcp.window_size', '8192'],
    ['shows a presence field as empty', 'tcp.analysis.flags', ''],
    ['gives the first of repeated fields', 'tcp.port', '40000'],
    ['knows when there is none', 'tcp.analysis.rto', undefined],
    ['knows no field that objects have by nature', 'constructor', undefined],
  ];
  for (const [rule, name, shown] of cases) {
    it(rule, () => {
      expect(layer?.shown(name)).to.equal(shown);
    });
  }

  it('keeps all values of a repeated field', () => {
    expect(layer?.shownAll('tcp.port')).to.deep.equal(['40000', '80']);
  });

  it('gives a text-only line no name', () => {
    expect(layer?.fields.find(({ name }) => name === '')?.show).to.equal('Timestamps');
  });

  it('takes expert information for a field, as PDML does', () => {
    expect(layer?.protocols).to.deep.equal([]);
    expect(layer?.fields.at(-1)?.fields[0]?.name).to.equal('tcp_tcp_connection_syn');
  });
});

describe('EkReader, text that is not EK', () => {
  const cases: readonly [rule: string, line: string][] = [
    ['refuses what is not JSON', 'tshark: oops'],
    ['refuses a line that was cut', ekLine(2, {}).slice(0, 100)],
    ['refuses JSON that is no object', '[1]'],
    ['refuses an object without layers', '{"a":1}'],
    ['refuses a packet without a frame', '{"timestamp":"1","layers":{"tcp":{}}}'],
    ['refuses a packet without a number', ekLine(2, {}, { frame: { frame_frame_number: 'x' } })],
  ];
  for (const [rule, line] of cases) {
    it(`${rule}, and names the frame before`, () => {
      const reader = new EkReader();
      reader.read(ekLine(41, {}));
      expect(() => reader.read(line))
        .to.throw(EkSyntaxError, 'after frame 41')
        .with.property('afterFrame', 41);
    });
  }

  it('reads past the stray bytes that tshark 4.0 prints for impossible times', () => {
    const line = ekLine(
      3,
      { tcp: ekTcp() },
      { frame: { frame_frame_time: 'STRAY', frame_frame_offset_shift: '0' } },
    );
    const packet = read(line.replace('STRAY', '586524-01-19T07:53:\u0003"\\\tU.1Z'));
    expect(packet.protocols[1]?.shown('tcp.seq_raw')).to.equal('1000');
  });
});
