import { expect } from 'chai';
import { renderReport } from '../../src/report/render-report.js';
import { teardownSteps } from '../../src/report/shown-steps.js';
import { handshakeFilter, teardownFilter } from '../../src/report/step-filters.js';
import { reportInput } from '../support/conversation-builder.js';
import { conversationOf, HANDSHAKE, type Row } from '../support/trace.js';

/** Half-closed by the client; the server goes on with so many segments, each of which is acknowledged. */
function halfClosed(segments: number): readonly Row[] {
  const data = Array.from({ length: segments }, (_, index): readonly Row[] => [
    ['S', 'PA', 15 + index * 14, 2, 14],
    ['C', 'A', 2, 29 + index * 14],
  ]).flat();
  const end = 15 + segments * 14;
  return [
    ...HANDSHAKE,
    ['C', 'FA', 1, 1],
    ['S', 'PA', 1, 2, 14],
    ['C', 'A', 2, 15],
    ...data,
    ['S', 'FA', end, 2],
    ['C', 'A', 2, end + 1],
  ];
}

describe('the frames of a teardown', () => {
  it('are all there when a few segments came while one direction was closed', () => {
    const conversation = conversationOf(halfClosed(4));
    const { steps, omitted } = teardownSteps(conversation);
    expect(steps.map(({ frame }) => frame)).to.deep.equal([4, 5, 7, 9, 11, 13, 15, 16]);
    expect(omitted).to.equal(0);
    expect(teardownFilter(conversation)).to.equal('frame.number in {4, 5, 7, 9, 11, 13, 15, 16}');
    expect(handshakeFilter(conversation)).to.equal('frame.number in {1, 2, 3}');
    expect(renderReport(reportInput([conversation]))).not.to.contain('left out here');
  });

  it('are counted when they are many, and the filter describes the rest', () => {
    const conversation = conversationOf(halfClosed(100));
    const { steps, omitted } = teardownSteps(conversation);
    expect(steps.filter(({ teardownRole }) => teardownRole === 'data-after-fin-1')).to.have.length(
      12,
    );
    expect(omitted).to.equal(88);
    expect(renderReport(reportInput([conversation]))).to.contain('88 more frames like these');
    expect(teardownFilter(conversation)).to.equal(
      'frame.number in {4, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 207, 208} or ' +
        '(tcp.stream eq 0 and frame.number in {29..207} and tcp.srcport eq 80 and tcp.len > 0)',
    );
  });

  it('reach to the end of a capture that holds no second FIN', () => {
    const conversation = conversationOf(halfClosed(30).slice(0, -2));
    expect(teardownSteps(conversation).omitted).to.equal(18);
    expect(teardownFilter(conversation)).to.contain('frame.number in {29..66}');
  });
});
