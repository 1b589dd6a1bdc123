import { expect } from 'chai';
import fc from 'fast-check';
import type { StateRow } from '../../../src/report/answers/answer-rows.js';
import { stateRowsOf } from '../../../src/report/answers/state-rows.js';
import { flowText } from '../../../src/report/flow/flow-text.js';
import { en } from '../../../src/report/text/en.js';
import { flowEn } from '../../../src/report/text/en/flow.js';
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
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

function rowsOf(rows: readonly Row[]): readonly StateRow[] {
  return stateRowsOf(conversationOf(rows), flowGraphOf(rows));
}

/** `1 SYN-SENT/LISTEN~`, `9-66: 58 (40)`: states where they change, counts where they do not. */
function outline(rows: readonly StateRow[]): string[] {
  return rows.map(({ frame, lastFrame, segments, dataSegments, hasChange, ...row }) => {
    const frames = lastFrame === undefined ? `${frame}` : `${frame}-${lastFrame}`;
    if (!hasChange) return `${frames}: ${segments} (${dataSegments})`;
    const mark = (confidence: StateRow['clientConfidence']) =>
      confidence === 'inferred' ? '~' : '';
    return `${frames} ${row.client}${mark(row.clientConfidence)}/${row.server}${mark(row.serverConfidence)}`;
  });
}

describe('rows of states', () => {
  it('are one for each change, and one for all that lies between two', () => {
    expect(outline(rowsOf(TRANSFER))).to.deep.equal([
      '1 SYN-SENT/LISTEN~',
      '2 ESTABLISHED~/SYN-RECEIVED',
      '3 ESTABLISHED/ESTABLISHED~',
      '4: 1 (1)',
      '5 ESTABLISHED/ESTABLISHED',
      '6-64: 59 (39)',
      '65 FIN-WAIT-1/CLOSE-WAIT~',
      '66 FIN-WAIT-2~/CLOSE-WAIT',
      '67 TIME-WAIT~/LAST-ACK',
      '68 TIME-WAIT/CLOSED~',
    ]);
  });

  it('say who sent them, and how a single one is flagged', () => {
    const rows = rowsOf([...HANDSHAKE, ['C', 'PA', 1, 1, 10], ['C', 'PA', 11, 1, 10]]);
    expect(rows[0]).to.include({ from: 'client', flagsText: 'SYN' });
    expect(rows.at(-1)).to.include({ frame: 4, lastFrame: 5, segments: 2, from: 'client' });
    expect(rows.at(-1)).not.to.have.property('flagsText');
    const both = rowsOf(TRANSFER).find(({ frame }) => frame === 6);
    expect(both).not.to.have.property('from');
  });

  it('keep a repeated step apart, though it changes nothing', () => {
    const rows = outline(
      rowsOf([
        ['C', 'S', 0],
        ['C', 'S', 0],
        ['C', 'S', 0],
      ]),
    );
    expect(rows).to.deep.equal(['1 SYN-SENT/unknown', '2: 1 (0)', '3: 1 (0)']);
  });

  it('say why an end seems to go back', () => {
    const rows: readonly Row[] = [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10],
      ['C', 'FA', 11, 1],
      ['S', 'A', 1, 11],
      ['S', 'A', 1, 12],
      ['C', 'FA', 11, 1],
    ];
    const found = rowsOf(rows).flatMap(({ frame, takenBack }) =>
      takenBack === undefined ? [] : [`${frame} ${takenBack}`],
    );
    expect(found).to.deep.equal(['6 before-fin', '8 ack-not-arrived']);
    const back = rowsOf(rows).find(({ frame }) => frame === 6);
    if (back === undefined) throw new Error('no row');
    expect(en.answers.says.states({ rows: [back] })).to.contain(
      'after frame 6 FIN-WAIT-1 and ESTABLISHED (frame 6 was sent before the FIN arrived)',
    );
    expect(flowText(flowGraphOf(rows), flowEn)).to.match(/ 6 .*sent before the FIN arrived/u);
  });

  it('name the frame within a row that brings the change', () => {
    const data = (index: number): Row => ['C', 'A', 1 + index * 100, 1, 100];
    const sent = (from: number) => Array.from({ length: 10 }, (_, index) => data(from + index));
    const rows = rowsOf([...HANDSHAKE, ...sent(0), ['S', 'A', 1, 1001], ...sent(10)]);
    const changed = rows.filter(({ changeFrame }) => changeFrame !== undefined);
    expect(
      changed.map(({ frame, lastFrame, changeFrame }) => [frame, lastFrame, changeFrame]),
    ).to.deep.equal([[8, 24, 14]]);
    const row = changed[0];
    if (row === undefined) throw new Error('no row');
    expect(en.answers.says.states({ rows: [row] })).to.contain(
      'after frame 14 ESTABLISHED and ESTABLISHED',
    );
    expect(en.states.segments(row)).to.equal('17 segments, 16 with data, so from frame 14 on');
  });

  it('are the steps alone where nobody looked at the segments', () => {
    const conversation = conversationOf(TRANSFER);
    const frames = stateRowsOf(conversation, undefined).map(({ frame }) => frame);
    expect(frames).to.deep.equal([1, 2, 3, 65, 66, 67, 68]);
  });

  it('stay few, and say what they leave out', () => {
    // A FIN that crosses data again and again: the state of its receiver goes back each time.
    const flips = Array.from({ length: 400 }, (_, index): Row[] => [
      ['S', 'FA', 5001, 1],
      ['C', 'PA', 1 + index, 1, 1],
    ]).flat();
    const rows = rowsOf([...HANDSHAKE, ...bulk(0, 5), ...flips]);
    expect(rows.length).to.be.lessThan(100);
    expect(rows.filter(({ isLeftOut }) => isLeftOut === true)).not.to.deep.equal([]);
    const long = rowsOf([...HANDSHAKE, ['C', 'PA', 1, 1, 10], ...bulk(0, 4000), ...close(4e6)]);
    expect(long.length).to.be.lessThan(15);
    expect(long.some(({ isLeftOut }) => isLeftOut === true)).to.equal(false);
  });

  for (const [name, rows] of Object.entries({ ABORTED, LOSSY, MIDDLE, REFUSED, TRANSFER })) {
    it(`cover every frame of ${name}`, () => {
      expectCovered(rowsOf(rows), rows.length);
    });
  }

  it('cover every segment once, in order, with the states after it, whatever comes', () => {
    fc.assert(
      fc.property(anyTrace, (segments) => {
        const graphs = flowGraphsOf(segments);
        for (const [index, { conversation, facts }] of studied(segments).entries()) {
          const graph = graphs[index];
          const rows = stateRowsOf(conversation, graph);
          expectCovered(rows, graph?.segments ?? 0);
          for (const row of rows) {
            const after = facts.findLast(
              ({ segment }) => segment.frameNumber === (row.lastFrame ?? row.frame),
            )?.connection;
            expect([row.client, row.clientConfidence, row.server, row.serverConfidence]).to.eql([
              after?.client.after.state,
              after?.client.after.confidence,
              after?.server.after.state,
              after?.server.after.confidence,
            ]);
          }
          const states = facts.flatMap(({ connection }) =>
            connection === undefined ? [] : [connection],
          );
          const changed = states.filter(
            ({ client, server }) =>
              client.before.state !== client.after.state ||
              server.before.state !== server.after.state,
          ).length;
          if (rows.every(({ isLeftOut }) => isLeftOut !== true)) {
            const single = rows.filter((row) => row.hasChange && row.segments === 1).length;
            expect(single).to.be.at.least(changed);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

function expectCovered(rows: readonly StateRow[], segments: number): void {
  expect(rows.reduce((sum, row) => sum + row.segments, 0)).to.equal(segments);
  let before = 0;
  for (const { frame, lastFrame = frame } of rows) {
    expect(frame).to.be.greaterThan(before);
    expect(lastFrame).to.be.at.least(frame);
    before = lastFrame;
  }
}
