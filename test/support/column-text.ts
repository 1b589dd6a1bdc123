import { ANALYSIS_COLUMNS } from '../../src/tshark/analysis-arguments.js';

/** The columns of a segment without options from 10.0.0.1, port 1000, to 10.0.0.2, port 80. */
const PLAIN: Readonly<Record<string, string>> = {
  'frame.number': '    1',
  'frame.time_epoch': '1700000000.000001',
  'frame.len': '54',
  'frame.encap_type': 'Ethernet',
  'frame.protocols': 'eth:ethertype:ip:tcp',
  'ip.src': '10.0.0.1',
  'ip.dst': '10.0.0.2',
  'ip.id': '0x004d (77)',
  'ip.ttl': '64',
  'tcp.srcport': '1000',
  'tcp.dstport': '80',
  'tcp.seq': '111',
  'tcp.ack': '222',
  'tcp.hdr_len': '20',
  'tcp.flags': '0x010',
  'tcp.window_size_value': '500',
  'tcp.checksum': '0x1234',
  'tcp.urgent_pointer': '7',
  'tcp.len': '0',
};

/** A line of tshark's columns, with its end. */
export function columnLine(changes: Readonly<Record<string, string>> = {}): string {
  const columns = ANALYSIS_COLUMNS.map((name) => changes[name] ?? PLAIN[name] ?? '');
  return `${columns.join('\t')}\n`;
}
