import { expect } from 'chai';
import { answerOfTrace } from '../../support/answers-of-trace.js';
import { HANDSHAKE, type Row } from '../../support/trace.js';

/** A handshake in front of which a round trip of 60 ms lies beyond the capture. */
const OPENING: readonly Row[] = [
  ['C', 'S', 0, 0, 0, { at: 0 }],
  ['S', 'SA', 0, 1, 0, { at: 60 }],
  ['C', 'A', 1, 1, 0, { at: 60.1 }],
];

const data = (start: number, at: number): Row => ['C', 'A', start, 1, 100, { at }];

const ack = (to: number, at: number, left?: number, right?: number): Row => [
  'S',
  'A',
  1,
  to,
  0,
  {
    at,
    ...(left !== undefined &&
      right !== undefined && { options: { sackBlocks: [[1000 + left, 1000 + right]] } }),
  },
];

describe('The answer on retransmissions', () => {
  it('names the frame that is repeated, and what Wireshark calls the repeat', () => {
    const rows = [
      ...OPENING,
      ...[data(1, 61), data(101, 61.1), data(201, 61.2), ack(101, 121), ack(101, 122, 201, 301)],
      ...[data(301, 122.1), data(101, 130), ack(401, 190)],
    ];
    const { text, values, frames } = answerOfTrace(rows, 'retransmissions');
    expect(values).to.include({ total: 1, sentAgain: 1 });
    expect(frames).to.include.members([5, 10]);
    expect(text).to.equal(
      'The client sent 1 segment with data again: frame 10 repeats frame 5 (Wireshark calls it Out-Of-Order: a SACK showed that later data had arrived).',
    );
  });

  it('keeps what came late apart', () => {
    const rows = [...OPENING, data(1, 61), data(201, 62), data(101, 62.5)];
    const { text, values } = answerOfTrace(rows, 'retransmissions');
    expect(values).to.include({ total: 1, sentAgain: 0 });
    expect(text).to.match(/^Of the client, 1 segment came out of order, with no copy in the/u);
  });

  it('says that a D-SACK proves a repeat needless', () => {
    const rows = [
      ...HANDSHAKE,
      data(1, 10),
      data(101, 11),
      data(101, 300),
      ack(201, 340, 101, 201),
    ];
    const { text } = answerOfTrace(rows, 'retransmissions');
    expect(text).to.contain('needless, since frame 7 reports by D-SACK');
    const { values } = answerOfTrace(rows, 'textbook-differences');
    expect(values?.differences).to.include('needless-repeats');
    expect(values?.differences).to.not.include.members(['loss', 'no-loss']);
  });

  it('agrees with the differences from a textbook on a SYN that was sent again', () => {
    const rows: readonly Row[] = [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ['S', 'SA', 0, 1, 0, { at: 1060 }],
      ['C', 'A', 1, 1, 0, { at: 1061 }],
      data(1, 1062),
      ack(101, 1130),
    ];
    const { values, frames } = answerOfTrace(rows, 'textbook-differences');
    expect(values?.differences).to.include('repeated-syn-or-fin');
    expect(values?.differences).to.not.include('no-loss');
    expect(frames).to.include(2);
  });
});

describe('The answer on phases', () => {
  it('names one direction as captured only where that is so', () => {
    const rows: readonly Row[] = [...OPENING, data(1, 61), ['S', 'A', 1, 1, 50, { at: 125 }]];
    const { cannotTell, text } = answerOfTrace(rows, 'congestion-phases');
    expect(cannotTell).to.equal('too-little-data');
    expect(text).not.to.contain('one direction');
  });
});

describe('The answer on the time-sequence plot', () => {
  it('gives the command that draws it, for each direction', () => {
    const rows: readonly Row[] = [...OPENING, data(1, 61), ['S', 'A', 1, 101, 50, { at: 125 }]];
    const { text, values } = answerOfTrace(rows, 'stevens-plot');
    expect(values).to.include({ stream: 0 });
    expect(text).to.contain(
      'sharkscribe plot FILE --stream 0 --kind stevens --from client, or --from server.',
    );
  });
});
