import { expect } from 'chai';
import type { SmallestWindow } from '../../../src/tcp/transfer/transfer.js';
import type { Row } from '../../support/trace.js';
import { transferOf } from '../../support/transfer-of.js';

function syn(windowScale?: number): Row {
  const options = { mss: 100, ...(windowScale !== undefined && { windowScale }) };
  return ['C', 'S', 0, 0, 0, { at: 0, options }];
}

function synAck(window: number, windowScale?: number): Row {
  const options = { mss: 100, ...(windowScale !== undefined && { windowScale }) };
  return ['S', 'SA', 0, 1, 0, { at: 1, window, options }];
}

function ack(to: number, at: number, window: number): Row {
  return ['S', 'A', 1, to, 0, { at, window }];
}

function data(start: number, at: number, length = 100): Row {
  return ['C', 'A', start, 1, length, { at }];
}

/** `frame raw bytes throttles frames`. */
function textOf(window: SmallestWindow | undefined): string {
  if (window === undefined) return '';
  const { frame, raw, bytes, throttles, throttledFrames, isUnused } = window;
  const unused = isUnused === true ? ['unused'] : [];
  return [frame, raw, bytes ?? '-', throttles, ...throttledFrames, ...unused].join(' ');
}

const CASES: readonly [rule: string, rows: readonly Row[], server: string][] = [
  [
    'compares scaled windows with the one of the SYN, which is not',
    [syn(0), synAck(1000, 4), data(1, 2), ack(101, 3, 50), ack(101, 4, 70)],
    '4 50 800 no',
  ],
  [
    'finds the one of the SYN',
    [syn(0), synAck(1000, 4), data(1, 2), ack(101, 3, 500)],
    '2 1000 1000 no',
  ],
  [
    'scales nothing when one of the SYNs does not ask for it',
    [syn(), synAck(1000, 4), data(1, 2), ack(101, 3, 500)],
    '4 500 500 no',
  ],
  [
    'knows no bytes when the SYNs were not captured',
    [data(1, 2), ack(101, 3, 500), ack(101, 4, 400)],
    '3 400 - unknown',
  ],
  [
    'leaves the window of the only SYN captured out of it when the scale is not known',
    [synAck(100, 4), data(1, 2), ack(101, 3, 500)],
    '3 500 - unknown',
  ],
  ['leaves resets out', [syn(), synAck(1000), data(1, 2), ['S', 'R', 1]], '2 1000 1000 no'],
  [
    'knows that a window that a segment filled throttles',
    [syn(), synAck(200), ['C', 'A', 1, 1], data(1, 3), data(101, 4), ack(201, 30, 200)],
    '2 200 200 yes 5',
  ],
  [
    'knows that one throttles that had no room for the next segment until it was opened',
    [
      syn(),
      synAck(250),
      ['C', 'A', 1, 1],
      data(1, 3),
      data(101, 4),
      ack(201, 30, 250),
      data(201, 30.1),
    ],
    '2 250 250 yes 5',
  ],
  [
    'does not blame the window when the sender waits after it was opened',
    [
      syn(),
      synAck(250),
      ['C', 'A', 1, 1],
      data(1, 3),
      data(101, 4),
      ack(201, 30, 250),
      data(201, 300),
    ],
    '2 250 250 no',
  ],
  [
    'blames a closed window when the sender tries to send',
    [
      syn(),
      synAck(250),
      data(1, 3),
      ack(101, 4, 0),
      data(101, 300, 1),
      ack(101, 301, 0),
      ack(101, 500, 250),
      data(101, 501),
    ],
    '4 0 0 yes 4',
  ],
  [
    'does not blame it when there is nothing to send',
    [syn(), synAck(250), data(1, 3), ack(101, 4, 0), ack(101, 500, 250)],
    '4 0 0 no',
  ],
  [
    'blames it when the sender goes on as soon as it is open, whatever the scale',
    [ack(101, 4, 0), ack(101, 14, 500), data(101, 14.2)],
    '1 0 0 yes 1',
  ],
  [
    'does not blame it when the sender goes on much later',
    [ack(101, 4, 0), ack(101, 14, 500), data(101, 24)],
    '1 0 0 unknown',
  ],
  [
    'does not know it where the window stays closed to the end',
    [syn(), synAck(250), data(1, 3), ack(101, 4, 0)],
    '4 0 0 unknown',
  ],
  [
    'does not blame it for that when the sender had finished',
    [syn(), synAck(250), data(1, 3), ['C', 'FA', 101, 1, 0, { at: 4 }], ack(102, 5, 0)],
    '5 0 0 no',
  ],
  [
    'says that nobody used it, whatever the scale',
    [syn(0), synAck(250, 4), ['C', 'A', 1, 1, 0, { at: 2 }], ['S', 'A', 1, 1, 9, { at: 3 }]],
    '2 250 250 no unused',
  ],
  [
    'does not say so of a direction that was not captured',
    [ack(101, 4, 500), ack(201, 5, 400)],
    '2 400 - unknown',
  ],
  [
    'knows that a window of zero is zero, whatever the scale',
    [data(1, 3), ack(101, 4, 0), data(101, 300, 1)],
    '2 0 0 yes 2',
  ],
];

describe('the smallest window', () => {
  for (const [rule, rows, expected] of CASES) {
    it(rule, () => {
      expect(textOf(transferOf(rows).server.smallestWindow)).to.equal(expected);
    });
  }

  it('is of no use in an attempt that nobody answered or that was refused', () => {
    const attempt = syn(7);
    const expected = '1 1024 1024 no unused';
    expect(textOf(transferOf([attempt]).client.smallestWindow)).to.equal(expected);
    const refused = transferOf([attempt, ['S', 'RA', 0, 1]]);
    expect(textOf(refused.client.smallestWindow)).to.equal(expected);
    expect(refused.server).not.to.have.property('smallestWindow');
  });

  it('counts all that it held back, and lists the first six', () => {
    const filled = Array.from({ length: 9 }, (_, index): Row[] => [
      data(1 + index * 100, 10 + index * 2),
      ack(101 + index * 100, 11 + index * 2, 100),
    ]).flat();
    const { smallestWindow } = transferOf([syn(), synAck(100), ['C', 'A', 1, 1], ...filled]).server;
    expect(smallestWindow?.throttledFrames).to.have.length(6);
    expect(smallestWindow?.throttledTotal).to.equal(9);
  });

  it('is not there when an end sent nothing', () => {
    expect(transferOf([data(1, 0)]).server).not.to.have.property('smallestWindow');
  });
});
