import { expect } from 'chai';
import type { ResetRecord } from '../../../src/tcp/reset-record.js';
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

const TALK: readonly Row[] = [
  ...HANDSHAKE,
  ['C', 'PA', 1, 1, 10],
  ['S', 'PA', 1, 11, 20],
  ['C', 'A', 11, 21],
];
const FOUR_WAY: readonly Row[] = [
  ['C', 'FA', 1, 1],
  ['S', 'A', 1, 2],
  ['S', 'FA', 1, 2],
  ['C', 'A', 2, 2],
];

/** The last reset that is described. */
function lastResetOf(rows: readonly Row[]): ResetRecord {
  const reset = conversationOf(rows).resets.first.at(-1);
  if (reset === undefined) throw new Error('the trace holds no reset');
  return reset;
}

describe('What a reset answers, and how it is made', () => {
  type Case = readonly [rule: string, rows: readonly Row[], shape: string, answers?: number];
  const cases: readonly Case[] = [
    [
      'is the SYN, when a port is closed',
      [
        ['C', 'S', 0],
        ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ],
      'ack-seq-0',
      1,
    ],
    [
      'is the SYN with its data, when a firewall refuses it with a number of its own',
      [
        ['C', 'S', 0, 0, 30],
        ['S', 'RA', 0, 31],
      ],
      'ack',
      1,
    ],
    [
      'is the last of several SYNs',
      [
        ['C', 'S', 0],
        ['C', 'S', 0],
        ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ],
      'ack-seq-0',
      2,
    ],
    [
      'is the segment whose acknowledgment became its number',
      [...TALK, ['S', 'R', 21]],
      'no-ack',
      6,
    ],
    [
      'is an earlier one, when the last has another acknowledgment',
      [...TALK, ['S', 'PA', 21, 11, 5], ['C', 'A', 11, 26], ['S', 'R', 21]],
      'no-ack',
      6,
    ],
    ['is nothing, when no acknowledgment fits', [...TALK, ['S', 'R', 500]], 'no-ack'],
    ['is nothing, when a live connection is aborted', [...TALK, ['S', 'RA', 21, 11]], 'ack'],
    [
      'is data far from any control segment',
      [
        ...TALK,
        ...Array.from({ length: 8 }, (_, index): Row => ['C', 'PA', 11 + index, 21, 1]),
        ['S', 'R', 21],
      ],
      'no-ack',
      14,
    ],
    ['is never a reset', [...TALK, ['C', 'RA', 11, 500], ['S', 'R', 500]], 'no-ack'],
  ];
  for (const [rule, rows, shape, answers] of cases) {
    it(rule, () => {
      const reset = lastResetOf(rows);
      expect([reset.shape, reset.answers]).to.deep.equal([shape, answers]);
    });
  }
});

describe('A hint of a reset', () => {
  const far = { hopLimit: 44 };
  const cases: readonly [rule: string, rows: readonly Row[], hints: string][] = [
    ['is not given for an ordinary abort', [...TALK, ['S', 'RA', 21, 11]], ''],
    [
      'is a full queue, right after the third step',
      [...HANDSHAKE, ['S', 'R', 1]],
      'accept-overflow',
    ],
    ['is no full queue for the client', [...HANDSHAKE, ['C', 'R', 1]], ''],
    ['is no full queue when data came', [...HANDSHAKE, ['C', 'PA', 1, 1, 5], ['S', 'R', 1]], ''],
    [
      'is an assassination, when the end that waits is hit',
      [...HANDSHAKE, ...FOUR_WAY, ['S', 'R', 2]],
      'time-wait-assassination',
    ],
    [
      'is none when the end that waits is missed',
      [...HANDSHAKE, ...FOUR_WAY, ['S', 'R', 9000]],
      '',
    ],
    [
      'is none when the end that waits sends the reset',
      [...HANDSHAKE, ...FOUR_WAY, ['C', 'R', 2]],
      '',
    ],
    ['is another way', [...TALK, ['S', 'RA', 21, 11, 0, far]], 'maybe-injected hop-limit'],
    ['is not a way of a few hops more', [...TALK, ['S', 'RA', 21, 11, 0, { hopLimit: 59 }]], ''],
    [
      'is not another way when nothing else of the sender was captured',
      [
        ['C', 'S', 0],
        ['S', 'RA', 0, 1, 0, { rawSeq: 0, ...far }],
      ],
      '',
    ],
    [
      'is a sender that goes on',
      [...TALK, ['S', 'RA', 21, 11], ['S', 'PA', 21, 11, 9], ['C', 'A', 11, 30]],
      'maybe-injected sender-went-on',
    ],
    [
      'is none for the answer to a challenge ACK, whose sender asks again',
      [
        ['C', 'S', 0],
        ['S', 'A', 0, 77_777],
        ['C', 'R', 77_777],
        ['C', 'S', 0, 0, 0, { at: 1000 }],
        ['S', 'SA', 0, 1],
        ['C', 'A', 1, 1],
        ['C', 'PA', 1, 1, 3],
        ['S', 'A', 1, 4],
      ],
      '',
    ],
    [
      'is a series that runs ahead of all acknowledgments',
      [...TALK, ['S', 'R', 21], ['S', 'R', 900], ['S', 'R', 1800]],
      'maybe-injected number-series',
    ],
    [
      'is no series that follows the acknowledgments',
      [...TALK, ['S', 'PA', 21, 11, 10], ['C', 'A', 11, 31], ['S', 'R', 21], ['S', 'R', 31]],
      '',
    ],
  ];
  for (const [rule, rows, hints] of cases) {
    it(rule, () => {
      const reset = lastResetOf(rows);
      const text = [...reset.hints, ...(reset.injectionSigns ?? [])].join(' ');
      expect(text).to.equal(hints);
    });
  }
});

describe('The record of the resets', () => {
  it('tells the payload that was under way when a connection is aborted', () => {
    const rows: readonly Row[] = [...TALK, ['C', 'PA', 11, 21, 7], ['S', 'RA', 21, 11]];
    expect(lastResetOf(rows)).to.deep.include({ class: 'abort', unackedBytes: { client: 7 } });
  });

  it('counts only captured payload as under way', () => {
    const rows: readonly Row[] = [...TALK, ['C', 'PA', 500, 21, 7], ['S', 'RA', 21, 11]];
    expect(lastResetOf(rows)).to.deep.include({ class: 'abort', unackedBytes: { client: 7 } });
  });

  it('leaves it out when everything is acknowledged', () => {
    expect(lastResetOf([...TALK, ['S', 'RA', 21, 11]])).not.to.have.property('unackedBytes');
  });

  it('tells the states in front of it', () => {
    expect(lastResetOf([...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'R', 1]])).to.deep.include({
      class: 'reset-in-close-wait',
      position: 'exact',
      statesBefore: { client: 'FIN-WAIT-1', server: 'CLOSE-WAIT' },
    });
  });

  it('tells which segment shows that it had no effect', () => {
    const rows: readonly Row[] = [
      ...TALK,
      ['S', 'RA', 21, 11],
      ['S', 'PA', 21, 11, 9],
      ['C', 'A', 11, 30],
    ];
    expect(lastResetOf(rows)).to.include({ contradicted: true, contradictedBy: 8 });
  });

  it('counts a refused attempt that was made again as having no lasting effect', () => {
    const { resets } = conversationOf([
      ['C', 'S', 0],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ['C', 'S', 0],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ['C', 'S', 0],
      ['S', 'SA', 0, 1],
      ['C', 'A', 1, 1],
    ]);
    expect(resets.first[0]).to.include({ class: 'refused', contradicted: true, contradictedBy: 3 });
    expect(resets.first[0]?.hints).to.deep.equal([]);
  });

  it('does not take a reset for a repeat of one that was outlived', () => {
    const { resets } = conversationOf([
      ...TALK,
      ['S', 'R', 21],
      ['S', 'R', 22],
      ['S', 'PA', 21, 11, 9],
      ['C', 'A', 11, 30],
      ['C', 'RA', 11, 30],
      ['S', 'R', 30],
    ]);
    expect(resets.first.map((reset) => reset.class)).to.deep.equal([
      'abort',
      'repeat',
      'abort',
      'after-peer-reset',
    ]);
  });

  it('says nothing of an effect that stands', () => {
    expect(lastResetOf([...TALK, ['S', 'RA', 21, 11]])).not.to.have.any.keys(
      'contradicted',
      'contradictedBy',
    );
  });

  it('describes six of a flood, and counts all by their causes', () => {
    const flood = Array.from({ length: 1000 }, (): Row => ['S', 'R', 21]);
    const { resets } = conversationOf([...TALK, ...flood, ['C', 'R', 11]]);
    expect(resets.first).to.have.lengthOf(6);
    expect(resets.frames).to.equal(1001);
    expect(resets.byClass).to.deep.equal({
      abort: 1,
      repeat: 999,
      'after-peer-reset': 1,
    });
  });

  it('is empty without any', () => {
    expect(conversationOf(TALK).resets).to.deep.equal({ frames: 0, byClass: {}, first: [] });
  });
});
