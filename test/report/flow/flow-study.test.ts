import { expect } from 'chai';
import fc from 'fast-check';
import type { FlowGraph, FlowRow } from '../../../src/report/flow/flow-graph.js';
import { FlowStudy } from '../../../src/report/flow/flow-study.js';
import { segmentsIn } from '../../../src/report/flow/row-counts.js';
import { verdictBit } from '../../../src/tcp/verdict.js';
import { anyTrace } from '../../support/any-trace.js';
import { flowGraphOf, flowGraphsOf, studied } from '../../support/flow-graph-of.js';
import {
  ABORTED,
  bulk,
  close,
  LOSSY,
  MIDDLE,
  REFUSED,
  TRANSFER,
} from '../../support/flow-traces.js';
import { HANDSHAKE, type Row, segmentsOf } from '../../support/trace.js';

/** `1 handshake 1/3`, `9-66 transfer`: which frames a row holds, and where they belong. */
function outline({ rows }: FlowGraph): string[] {
  return rows.map((row) => {
    if (row.kind !== 'segment') {
      return `${row.first.frame}-${row.last.frame} ${row.part} ${row.kind}`;
    }
    const { step, marks, missingBytes } = row;
    return [
      `${row.frame} ${row.part}`,
      ...(step === undefined ? [] : [`${step.number}/${step.of}`]),
      ...marks,
      ...(missingBytes === undefined ? [] : [`-${missingBytes}`]),
    ].join(' ');
  });
}

function segmentsOfRow(row: FlowRow): number {
  return row.kind === 'segment' ? 1 : segmentsIn(row);
}

describe('FlowStudy', () => {
  it('numbers the steps, draws the first data singly, and folds what goes on like that', () => {
    expect(outline(flowGraphOf(TRANSFER))).to.deep.equal([
      '1 handshake 1/3',
      '2 handshake 2/3',
      '3 handshake 3/3',
      '4 transfer',
      '5 transfer',
      '6 transfer',
      '7 transfer',
      '8 transfer',
      '9-64 transfer run',
      '65 teardown 1/4',
      '66 teardown 2/4',
      '67 teardown 3/4',
      '68 teardown 4/4',
    ]);
  });

  it('counts what each end sent in a run', () => {
    const run = flowGraphOf(TRANSFER).rows.find((row) => row.kind === 'run');
    expect(run).to.deep.include({
      client: { data: 0, bytes: 0, acks: 19, others: 0 },
      server: { data: 37, bytes: 37_000, acks: 0, others: 0 },
    });
  });

  it('draws losses singly, with the segments before and after them', () => {
    expect(outline(flowGraphOf(LOSSY)).slice(8)).to.deep.equal([
      '9-33 transfer run',
      '34 transfer',
      '35 transfer lost_segment -1000',
      '36 transfer duplicate_ack',
      '37 transfer',
      '38 transfer duplicate_ack',
      '39 transfer retransmission',
      '40 transfer',
      '41 transfer zero_window',
      '42 transfer window_update',
      '43-59 transfer run',
      '60 transfer',
      '61 transfer retransmission',
      '62 teardown 1/4',
      '63 teardown 2/4',
      '64 teardown 3/4',
      '65 teardown 4/4',
    ]);
  });

  it('begins a new run when the other end speaks after a long transfer', () => {
    const request = (seq: number, ack: number): Row => ['C', 'PA', seq, ack, 10];
    const { rows } = flowGraphOf([...MIDDLE, request(11, 30_001), ...bulk(30, 12)]);
    expect(rows.filter(({ kind }) => kind === 'run')).to.have.length(2);
  });

  it('keeps short runs apart', () => {
    const graph = flowGraphOf([...HANDSHAKE, ['C', 'PA', 1, 1, 10], ...bulk(0, 5)]);
    expect(graph.rows.every(({ kind }) => kind === 'segment')).to.equal(true);
  });

  it('tells a refused attempt as part of the handshake', () => {
    expect(outline(flowGraphOf(REFUSED))).to.deep.equal(['1 handshake 1/3', '2 handshake']);
  });

  it('folds repeated resets by what they do', () => {
    const resets = Array.from({ length: 20 }, (): Row => ['C', 'RA', 11, 6]);
    const run = flowGraphOf([...ABORTED, ...resets]).rows.at(-1);
    expect(run).to.deep.include({ kind: 'run', part: 'teardown' });
    expect(run).to.have.nested.property('roles.resetClass', 'repeat');
  });

  it('says how long segments are under way, where the handshake tells', () => {
    const timed: readonly Row[] = [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'SA', 0, 1, 0, { at: 40 }],
      ['C', 'A', 1, 1, 0, { at: 41 }],
    ];
    expect(flowGraphOf(timed).transit).to.deep.equal({
      clientSeconds: 0.0005,
      serverSeconds: 0.02,
    });
    expect(flowGraphOf(MIDDLE).transit).to.equal(undefined);
  });

  it('marks a packet that was captured twice, and no retransmission', () => {
    const twice: Row = ['C', 'PA', 1, 1, 10, { ipId: 7, at: 5 }];
    const copy: Row = ['C', 'PA', 1, 1, 10, { ipId: 7, hopLimit: 63, at: 5.01 }];
    const { rows } = flowGraphOf([...HANDSHAKE, twice, copy]);
    expect(rows.at(-1)).to.have.deep.property('marks', ['capture_duplicate']);
  });

  it('marks as sent again what Wireshark takes for late', () => {
    const rows: readonly Row[] = [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'SA', 0, 1, 0, { at: 60 }],
      ['C', 'A', 1, 1, 0, { at: 60.1 }],
      ['C', 'A', 1, 1, 10, { at: 61 }],
      ['C', 'A', 21, 1, 10, { at: 61.1 }],
      ['C', 'A', 11, 1, 10, { at: 62 }],
      ['C', 'A', 11, 1, 10, { at: 63 }],
    ];
    const marks = flowGraphOf(rows).rows.flatMap((row) => (row.kind === 'segment' ? [row] : []));
    expect(marks.slice(-2).map((row) => row.marks)).to.deep.equal([
      ['out_of_order'],
      ['sent_again'],
    ]);
  });

  it('marks a probe of a closed window, which Wireshark calls a keep-alive', () => {
    const probe: Row = ['S', 'A', 0, 1, 0];
    const rows: readonly Row[] = [
      ...HANDSHAKE,
      ['C', 'A', 1, 1, 0, { window: 0 }],
      probe,
      ['C', 'A', 1, 1, 0, { window: 500 }],
      ['S', 'A', 1, 1, 10],
      ['C', 'A', 1, 11],
      ['S', 'A', 10, 1, 0],
    ];
    const marks = flowGraphOf(rows).rows.flatMap((row) =>
      row.kind === 'segment' ? row.marks : [...row.marks.keys()],
    );
    expect(marks).to.include.members(['window_probe', 'keep_alive']);
  });

  it('leaves out rows of the middle, and says how much, when there are too many', () => {
    const trouble = Array.from({ length: 40 }, (_, index): Row[] => [
      ...bulk(index, 1),
      ['C', 'PA', 11 + index, 1, 1],
    ]).flat();
    const graph = flowGraphOf([...TRANSFER.slice(0, 4), ...trouble, ...close(40_000)], {
      mostRows: 10,
    });
    const kinds = graph.rows.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'omitted')).to.have.length(1);
    expect(graph.rows.filter((row) => row.kind === 'segment' && row.step)).to.have.length(7);
  });

  it('keeps no more rows for a million segments than for a thousand', () => {
    const [study] = studied(
      segmentsOf([...HANDSHAKE, ['C', 'PA', 1, 1, 10], ['S', 'A', 1, 11, 5]]),
    );
    const { conversation, facts } = study!;
    const flow = new FlowStudy({ conversation, zeroNanos: 0n });
    for (const each of facts.slice(0, 3)) flow.add(each);
    const [data, answer] = facts.slice(3);
    const retransmission = verdictBit('retransmission');
    const COUNT = 1_000_000;
    for (let index = 0; index < COUNT; index++) {
      const { segment, wireshark, connection } = (index % 3 === 0 ? data : answer)!;
      const { shown } = wireshark!;
      // Trouble in blocks and alone, so that runs begin and end all the time.
      const verdicts = index % 7 === 0 || index % 1000 < 30 ? retransmission : 0;
      flow.add({
        segment: { ...segment, frameNumber: 4 + index },
        wireshark: { ...wireshark!, shown: { ...shown, verdicts } },
        connection,
      });
    }
    const { rows, segments } = flow.finish();
    expect(segments).to.equal(COUNT + 3);
    expect(rows.reduce((sum, row) => sum + segmentsOfRow(row), 0)).to.equal(COUNT + 3);
    expect(rows.length).to.be.lessThanOrEqual(62);
  });

  it('loses no segment, keeps the order, and is bounded, whatever the traffic', () => {
    fc.assert(
      fc.property(anyTrace, fc.integer({ min: 2, max: 20 }), (segments, mostRows) => {
        for (const graph of flowGraphsOf(segments, { mostRows })) {
          const { rows } = graph;
          expect(rows.reduce((sum, row) => sum + segmentsOfRow(row), 0)).to.equal(graph.segments);
          const steps = rows.filter((row) => row.kind === 'segment' && row.step !== undefined);
          expect(rows.length).to.be.lessThanOrEqual(mostRows + 2 * steps.length + 1);
          const frames = rows.flatMap((row) =>
            row.kind === 'segment' ? [row.frame] : [row.first.frame, row.last.frame],
          );
          expect(frames).to.deep.equal(frames.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
