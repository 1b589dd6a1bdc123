import { expect } from 'chai';
import type { AckPattern } from '../../../src/tcp/transfer/transfer.js';
import { HANDSHAKE, type Row } from '../../support/trace.js';
import { clientDataOf } from '../../support/transfer-of.js';

function data(...starts: readonly number[]): Row[] {
  return starts.map((start): Row => ['C', 'A', start, 1, 100]);
}

function ack(to: number): Row {
  return ['S', 'A', 1, to];
}

/** `acks bytes part/one/two/more`, and each ACK of two segments as `ackFrame=frame+frame`. */
function textOf({
  acks,
  ackedBytes,
  ofPart,
  ofOne,
  ofTwo,
  ofMore,
  everyOther,
}: AckPattern): string {
  const pairs = everyOther.map(({ ackFrame, frames }) => `${String(ackFrame)}=${frames.join('+')}`);
  const counts = [ofPart, ofOne, ofTwo, ofMore].join('/');
  return [acks, ackedBytes, counts, ...pairs].join(' ');
}

const CASES: readonly [rule: string, rows: readonly Row[], expected: string][] = [
  [
    'counts an ACK of every segment',
    [...data(1), ack(101), ...data(101), ack(201)],
    '2 200 0/2/0/0',
  ],
  [
    'shows ACKs of every other segment',
    [...HANDSHAKE, ...data(1, 101), ack(201), ...data(201, 301, 401), ack(401), ack(501)],
    '3 500 0/1/2/0 6=4+5 10=7+8',
  ],
  ['counts an ACK of more', [...data(1, 101, 201), ack(301)], '1 300 0/0/0/1'],
  ['counts no ACK twice', [...data(1), ack(101), ack(101)], '1 100 0/1/0/0'],
  [
    'counts no SYN, and no FIN',
    [...HANDSHAKE, ...data(1), ['C', 'FA', 101, 1], ack(102)],
    '1 100 0/1/0/0',
  ],
  [
    'counts nothing for an ACK of a FIN alone',
    [...data(1), ack(101), ['C', 'FA', 101, 1], ack(102)],
    '1 100 0/1/0/0',
  ],
  [
    'counts no part where nothing of it was captured',
    [ack(1), ack(101), ack(201), ...data(201), ack(251)],
    '3 250 1/0/0/0',
  ],
  ['tells a part of a segment apart', [...data(1), ack(51), ack(101)], '2 100 1/1/0/0'],
  [
    'does not call it every other segment when the ACK ends in a third',
    [...data(1, 101, 201), ack(251), ack(301)],
    '2 300 0/1/1/0',
  ],
  ['counts a repeated segment once', [...data(1, 1), ack(101)], '1 100 0/1/0/0'],
  ['counts bytes that were not captured', [...data(1), ack(201)], '1 200 0/1/0/0'],
  [
    'begins with the first segment of a capture that starts late',
    [...data(5001), ack(4901), ack(5101)],
    '1 100 0/1/0/0',
  ],
];

describe('what ACKs acknowledge', () => {
  for (const [rule, rows, expected] of CASES) {
    it(rule, () => {
      expect(textOf(clientDataOf(rows).acks)).to.equal(expected);
    });
  }

  it('has a mean and a median', () => {
    const rows = [...data(1), ack(101), ...data(101), ack(201), ...data(201, 301, 401), ack(501)];
    expect(clientDataOf(rows).acks).to.include({ meanBytes: 500 / 3, medianBytes: 100 });
  });

  it('shows the first six of many', () => {
    const rows = Array.from({ length: 20 }, (_, index) => {
      const start = 1 + index * 200;
      return [...data(start, start + 100), ack(start + 200)];
    }).flat();
    const { everyOther, ofTwo } = clientDataOf(rows).acks;
    expect(everyOther.map(({ ackFrame }) => ackFrame)).to.deep.equal([3, 6, 9, 12, 15, 18]);
    expect(ofTwo).to.equal(20);
  });

  it('has no mean without an ACK', () => {
    expect(textOf(clientDataOf(data(1)).acks)).to.equal('0 0 0/0/0/0');
    expect(clientDataOf(data(1)).acks).not.to.have.any.keys('meanBytes', 'medianBytes');
  });
});
