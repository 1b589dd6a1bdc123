import { expect } from 'chai';
import { ColumnDecoder } from '../../src/capture/column-decoder.js';
import { ColumnRow } from '../../src/capture/column-row.js';
import type { Segment } from '../../src/tcp/segment.js';
import { ANALYSIS_COLUMNS } from '../../src/tshark/analysis-arguments.js';
import { columnLine } from '../support/column-text.js';

function decode(changes: Readonly<Record<string, string>>): {
  readonly found: string;
  readonly segment: Segment | undefined;
} {
  const row = new ColumnRow(ANALYSIS_COLUMNS.length);
  const decoder = new ColumnDecoder();
  row.take(Buffer.from(columnLine(changes)), 0);
  return { found: decoder.decode(row), segment: decoder.frame.segment };
}

describe('ColumnDecoder', () => {
  it('reads a plain segment', () => {
    expect(decode({})).to.deep.equal({
      found: 'clear',
      segment: {
        frameNumber: 1,
        headerIndex: 0,
        timeNanos: 1_700_000_000_000_001_000n,
        frameLength: 54,
        source: { address: '10.0.0.1', port: 1000 },
        destination: { address: '10.0.0.2', port: 80 },
        seq: 111,
        ack: 222,
        flags: 0x10,
        window: 500,
        headerLength: 20,
        length: 0,
        options: {},
        checksum: 0x1234,
        isChecksumBad: false,
        ipId: 77,
        hopLimit: 64,
        isQuoted: false,
        capturedHeaderBytes: undefined,
      },
    });
  });

  it('takes the addresses that MPLS carries where the chain leaves them out', () => {
    const inner = { 'frame.protocols': 'eth:ethertype:ip:gre:mpls:tcp' };
    const values = {
      'ip.src': '9.9.9.9,10.0.0.1',
      'ip.dst': '9.9.9.8,10.0.0.2',
      'ip.id': '0x0001 (1),0x0002 (2)',
      'ip.ttl': '9,63',
    };
    const { found, segment } = decode({ ...inner, ...values });
    expect(found).to.equal('clear');
    expect(segment).to.include({ ipId: 2, hopLimit: 63 });
    expect(segment?.source.address).to.equal('10.0.0.1');
  });

  it('takes the address of the layer that carries TCP', () => {
    const { segment } = decode({
      'frame.protocols': 'eth:ethertype:ip:udp:vxlan:eth:ethertype:ipv6:tcp',
      'ipv6.src': '2001:db8::1',
      'ipv6.dst': '2001:db8::2',
      'ipv6.hlim': '7',
    });
    expect(segment?.source.address).to.equal('2001:db8::1');
    expect(segment).to.include({ ipId: undefined, hopLimit: 7 });
  });

  it('reads a quoted header with what is left of it', () => {
    const gone = ['ack', 'hdr_len', 'flags', 'window_size_value', 'checksum', 'urgent_pointer'];
    const { found, segment } = decode({
      'frame.protocols': 'eth:ethertype:ip:icmp:ip:tcp',
      'ip.src': '10.0.0.2,10.0.0.1',
      'ip.dst': '10.0.0.1,10.0.0.2',
      'ip.id': '0x0001 (1),0x0002 (2)',
      'ip.ttl': '9,63',
      'tcp.len': '',
      ...Object.fromEntries(gone.map((name) => [`tcp.${name}`, ''])),
    });
    expect(found).to.equal('clear');
    expect(segment).to.include({ seq: 111, isQuoted: true, capturedHeaderBytes: 8 });
    expect(segment?.source.address).to.equal('10.0.0.1');
  });

  it('finds no options in a field that tshark shows without bytes', () => {
    const { found, segment } = decode({ 'tcp.hdr_len': '28', 'tcp.options': '<MISSING>' });
    expect(found).to.equal('clear');
    expect(segment).to.include({ headerLength: 28, capturedHeaderBytes: 20 });
  });

  it('has no segment of a frame without TCP', () => {
    const gone = ANALYSIS_COLUMNS.filter((name) => name.startsWith('tcp.'));
    const changes = Object.fromEntries(gone.map((name) => [name, '']));
    const { found, segment } = decode({ ...changes, 'frame.protocols': 'eth:ethertype:ip:udp' });
    expect(found).to.equal('clear');
    expect(segment).to.equal(undefined);
  });

  const unclear: readonly [why: string, changes: Readonly<Record<string, string>>][] = [
    ['TCP that the chain does not name', { 'frame.protocols': 'eth:ethertype:ip:odd' }],
    ['fewer addresses than layers', { 'frame.protocols': 'eth:ethertype:ip:ip:tcp' }],
    ['more addresses than layers', { 'ip.src': '10.0.0.1,10.0.0.9' }],
    [
      'more addresses of the other kind',
      { 'ipv6.src': '::1', 'ipv6.dst': '::2', 'ipv6.hlim': '1' },
    ],
    ['addresses without their other fields', { 'ip.ttl': '' }],
    ['a field of TCP with two values', { 'tcp.len': '0,5' }],
    ['two numbers of one header', { 'tcp.seq': '111,112' }],
    ['options that were cut', { 'tcp.hdr_len': '60', 'tcp.options': `${'01'.repeat(36)}…` }],
    ['a column so long that it may be cut', { 'ip.src': `10.0.0.1${' '.repeat(300)}` }],
  ];
  for (const [why, changes] of unclear) {
    it(`leaves open ${why}`, () => {
      expect(decode(changes)).to.deep.equal({ found: 'unclear', segment: undefined });
    });
  }
});
