import { expect } from 'chai';
import {
  SEGMENT_COLUMNS,
  segmentCsvLine,
  segmentRow,
  type SegmentRow,
} from '../../src/report/segment-row.js';
import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import { HANDSHAKE, segmentsOf, type Row } from '../support/trace.js';

function rowsOf(rows: readonly Row[]): SegmentRow[] {
  const segments = segmentsOf(rows);
  const analyzer = new TcpAnalyzer({ canReplay: true });
  for (const segment of segments) analyzer.add(segment);
  analyzer.finish();
  const replay = analyzer.replay();
  return segments.map((segment) => segmentRow(replay.add(segment)));
}

/** The rows as programs see them: without what is absent. */
function json(rows: readonly SegmentRow[]): Record<string, unknown>[] {
  return JSON.parse(JSON.stringify(rows)) as Record<string, unknown>[];
}

describe('segmentRow()', () => {
  it('gives the numbers of a segment as Wireshark shows them', () => {
    const [, synAck] = json(rowsOf(HANDSHAKE));
    expect(synAck).to.deep.equal({
      'frame.number': 2,
      'frame.time_epoch': '1700000000.001000000',
      src: '198.51.100.7',
      dst: '192.0.2.1',
      'tcp.srcport': 80,
      'tcp.dstport': 50000,
      'tcp.stream': 0,
      'tcp.completeness': 7,
      'tcp.len': 0,
      'tcp.seq': 0,
      'tcp.seq_raw': 5000,
      'tcp.nxtseq': 1,
      'tcp.ack': 1,
      'tcp.ack_raw': 1001,
      'tcp.flags': 18,
      'tcp.window_size_value': 1024,
      'tcp.window_size': 1024,
      'tcp.time_relative': 0.001,
      'tcp.time_delta': 0.001,
      'tcp.analysis.initial_rtt': 0.002,
      'tcp.analysis.acks_frame': 1,
      'tcp.analysis.ack_rtt': 0.001,
      'tcpconv.role': 'syn-ack',
      'tcpconv.client.state': 'ESTABLISHED',
      'tcpconv.client.state_before': 'SYN-SENT',
      'tcpconv.client.confidence': 'inferred',
      'tcpconv.server.state': 'SYN-RECEIVED',
      'tcpconv.server.state_before': 'LISTEN',
      'tcpconv.server.confidence': 'seen',
      'tcpconv.handshake.pattern': 'three-way',
      'tcpconv.teardown.pattern': 'open-at-end',
      'tcpconv.evidence': [1],
    });
  });

  it('shows the plain field beside the special kinds of retransmission', () => {
    const rows = rowsOf([
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10],
      ['S', 'A', 1, 11],
      ['C', 'PA', 1, 1, 10],
    ]);
    expect(rows.at(-1)).to.include({
      'tcp.analysis.spurious_retransmission': true,
      'tcp.analysis.retransmission': true,
    });
  });

  it('gives a third step that carries a FIN both roles', () => {
    const rows = rowsOf([...HANDSHAKE.slice(0, 2), ['C', 'FA', 1, 1]]);
    expect(rows.at(-1)?.['tcpconv.role']).to.deep.equal(['ack', 'fin-1']);
  });

  it('shows no analysis and no times of a header that the capture cut', () => {
    const [, , last] = rowsOf([
      ...HANDSHAKE.slice(0, 2),
      ['C', 'A', 1, 1, 0, { capturedHeaderBytes: 16 }],
    ]);
    expect(last).not.to.have.any.keys('tcp.time_delta', 'tcp.analysis.acks_frame');
  });

  it('shows the stream, and nothing analyzed, of a header that announces too few bytes', () => {
    const [, row, next] = json(
      rowsOf([
        ['C', 'A', 1, 1],
        ['C', '', 7, 0, 0, { headerLength: 12, hasUnknownLength: true }],
        ['C', 'A', 1, 1],
      ]),
    );
    expect(row).to.include({ 'tcp.stream': 0, 'tcp.seq_raw': 1007 });
    expect(row).not.to.have.any.keys('tcp.flags', 'tcp.seq', 'tcp.window_size', 'tcpconv.role');
    expect(next).to.include({ 'tcp.seq': 1 });
  });

  it('shows ports and number only of a header of eight bytes', () => {
    const [row] = json(rowsOf([['C', 'A', 7, 0, 0, { capturedHeaderBytes: 8, isQuoted: true }]]));
    expect(Object.keys(row ?? {})).to.deep.equal([
      'frame.number',
      'frame.time_epoch',
      'src',
      'dst',
      'tcp.srcport',
      'tcp.dstport',
      'tcp.seq',
    ]);
  });

  it('tells what became of data in the SYN (RFC 7413)', () => {
    const cookie = { options: { fastOpenCookieLength: 8 } };
    const open = (ack: number): SegmentRow[] =>
      rowsOf([
        ['C', 'S', 0, 0, 100, cookie],
        ['S', 'SA', 0, ack],
      ]);
    expect(open(101)[0]).to.include({ 'tcp.analysis.tfo_syn': true });
    expect(open(101)[1]).to.include({ 'tcp.analysis.tfo_ack': true });
    expect(open(1)[1]).to.include({ 'tcp.analysis.tfo_ignored': true });
  });

  it('has a column for every key it can give', () => {
    const keys = rowsOf([
      ...HANDSHAKE,
      ['S', 'A', 1, 1, 0, { window: 0 }],
      ['C', 'PA', 1, 1, 10],
      ['S', 'FA', 1, 1],
      ['S', 'PA', 1, 1, 5],
      ['C', 'R', 11],
    ]).flatMap(Object.keys);
    expect(SEGMENT_COLUMNS).to.include.members(keys);
  });
});

describe('segmentCsvLine()', () => {
  it('leaves absent facts empty and joins lists with blanks', () => {
    const line = segmentCsvLine({ 'frame.number': 3, 'tcpconv.evidence': [1, 2] });
    expect(line.startsWith('3,,')).to.equal(true);
    expect(line.endsWith(',1 2')).to.equal(true);
    expect(line.split(',')).to.have.length(SEGMENT_COLUMNS.length);
  });

  it('quotes what would break a line', () => {
    expect(segmentCsvLine({ src: 'a"b,c' })).to.include('"a""b,c"');
  });

  it('lets no text be a formula, and numbers be numbers', () => {
    for (const src of ['=cmd|x', '@SUM(1)', '+1+cmd', '-1+cmd', '\t=1', '\r=1', '--1']) {
      const [, , cell = ''] = segmentCsvLine({ src }).split(',');
      expect(cell.replace(/^"/u, '')).to.match(/^'/u).and.include(src);
    }
    const row = { 'frame.time_epoch': '-1.000000001', 'tcp.time_delta': -0.5 };
    expect(segmentCsvLine(row)).to.match(/^,-1\.000000001,.*,-0\.5,/u);
  });
});
