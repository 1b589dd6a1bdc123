import { expect } from 'chai';
import { segmentRow, type SegmentRow } from '../../src/report/segment-row.js';
import { SEGMENT_COLUMNS } from '../../src/report/segment-row.js';
import { TCPCONV_FIELDS, tcpconvLayer } from '../../src/report/tcpconv-layer.js';
import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import { HANDSHAKE, segmentsOf } from '../support/trace.js';

function handshakeRows(): SegmentRow[] {
  const segments = segmentsOf(HANDSHAKE);
  const analyzer = new TcpAnalyzer({ canReplay: true });
  for (const segment of segments) analyzer.add(segment);
  analyzer.finish();
  const replay = analyzer.replay();
  return segments.map((segment) => segmentRow(replay.add(segment)));
}

describe('tcpconvLayer()', () => {
  it('has the fields that `segments` prints, by the same names and with the same values', () => {
    for (const row of handshakeRows()) {
      const layer = tcpconvLayer(row)!;
      expect(layer.name).to.equal('tcpconv');
      for (const [name, value] of Object.entries(row)) {
        if (!name.startsWith('tcpconv.') || value === undefined) continue;
        const shown = (Array.isArray(value) ? value : [value]).map(String);
        expect(layer.shownAll(name), name).to.deep.equal(shown);
      }
    }
  });

  it('knows every tcpconv field that `segments` has', () => {
    const ours = SEGMENT_COLUMNS.filter((name) => name.startsWith('tcpconv.'));
    expect(TCPCONV_FIELDS.map(({ name }) => name)).to.have.members(ours);
  });

  it('says on its own line what happens', () => {
    const labels = handshakeRows().map((row) => tcpconvLayer(row)?.label);
    expect(labels[1]).to.equal(
      'TCP Conversation, Role: syn-ack, Client: SYN-SENT → ESTABLISHED (inferred), Server: LISTEN → SYN-RECEIVED',
    );
  });

  it('shows each value of a field, and a flag, on a line of its own', () => {
    const row = {
      'tcpconv.role': ['ack', 'fin-1'],
      'tcpconv.client.revised': true,
      'tcpconv.evidence': [1, 2],
    };
    expect(tcpconvLayer(row)!.fields.map(({ label, value }) => [label, value])).to.deep.equal([
      ['[Role: ack]', 'ack'],
      ['[Role: fin-1]', 'fin-1'],
      ['[Client state revised: True]', true],
      ['[Evidence in frame: 1]', 1],
      ['[Evidence in frame: 2]', 2],
    ]);
  });

  it('is absent for a header that is no segment of a conversation', () => {
    expect(tcpconvLayer({ 'frame.number': 1, 'tcp.srcport': 80 })).to.equal(undefined);
  });
});
