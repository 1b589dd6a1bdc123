import { expect } from 'chai';
import fc from 'fast-check';
import { TcpAnalyzer } from '../../../src/tcp/analyzer.js';
import type { RuleSet } from '../../../src/tcp/rules.js';
import type { Segment } from '../../../src/tcp/segment.js';
import { OrdinaryConnections } from '../../../src/tcp/summary/ordinary-connections.js';
import { summaryOf } from '../../../src/tcp/summary/conversation-summary.js';
import { anyTrace } from '../../support/any-trace.js';
import { CLIENT, HANDSHAKE, segmentsOf, type Row } from '../../support/trace.js';

const ZERO = 1_700_000_000_000_000_000n;
const PAIR = 3;

/** The connections as the short way sees them; `undefined` when it leaves them to the whole analysis. */
function shortWay(segments: readonly Segment[]): OrdinaryConnections | undefined {
  const connections = new OrdinaryConnections();
  for (const segment of segments) {
    if (segment.length === undefined || segment.isQuoted) return undefined;
    const { seq, ack, flags, length, frameNumber: frame, frameLength, timeNanos } = segment;
    const time = Number(timeNanos - ZERO);
    const from = segment.source === CLIENT ? 0 : 1;
    connections.add(PAIR, from, { seq, ack, flags, length, frame, frameLength, time });
  }
  return connections.isOdd(PAIR) ? undefined : connections;
}

function bothWays(segments: readonly Segment[], rules: RuleSet) {
  const analyzer = new TcpAnalyzer({ rules });
  for (const segment of segments) analyzer.add(segment);
  const whole = analyzer.finish().map((conversation) => {
    const summary = summaryOf(conversation, ZERO);
    return {
      client: summary.client === CLIENT ? 0 : 1,
      firstFrame: summary.firstFrame,
      frames: summary.frames,
      bytes: summary.bytes,
      start: summary.startNanos,
      last: summary.startNanos + summary.durationNanos,
      handshake: summary.handshake,
      initialRtt: summary.initialRttNanos,
      teardown: summary.teardown,
      initiator: summary.initiator,
    };
  });
  const short = shortWay(segments);
  const ordinary =
    short &&
    [...short.connections()].map((connection) => ({
      client: connection.client,
      firstFrame: connection.firstFrame,
      frames: connection.frames,
      bytes: connection.bytes,
      start: connection.start,
      last: connection.last,
      handshake: connection.handshake,
      initialRtt: connection.initialRtt,
      teardown: connection.teardown,
      initiator: connection.initiator,
    }));
  return { whole, ordinary, streams: analyzer.setupFrames };
}

type End = 'C' | 'S';

/** What an end may do next; numbers follow from what both have sent before. */
const MOVES = [
  'data',
  'ack',
  'data again',
  'data beyond a hole',
  'fin',
  'fin with data',
  'fin again',
  'reset',
  'reset with ack',
  'late data',
  'keep-alive',
  'syn',
  'syn again',
  'syn-ack again',
  'old ack',
  'ack of nothing',
] as const;
type Move = (typeof MOVES)[number];

/** Turns moves into rows that mostly make sense together. */
class Script {
  readonly rows: Row[];
  private sent: Record<End, number>;
  private base = { C: 0, S: 0 };

  constructor(opening: readonly Row[]) {
    this.rows = [...opening];
    this.sent = { C: 1, S: 1 };
  }

  move(from: End, move: Move): void {
    const to = from === 'C' ? 'S' : 'C';
    const own = this.sent[from];
    const peer = this.sent[to];
    const push = (flags: string, seq: number, ack?: number, length = 0) => {
      this.rows.push([from, flags, seq, ack ?? 0, length]);
    };
    switch (move) {
      case 'data':
        push('PA', own, peer, 10);
        this.sent[from] += 10;
        break;
      case 'ack': {
        push('A', own, peer);
        return;
      }
      case 'data again': {
        push('PA', own - 10, peer, 10);
        return;
      }
      case 'data beyond a hole':
        push('PA', own + 20, peer, 10);
        this.sent[from] += 30;
        break;
      case 'fin':
        push('FA', own, peer);
        this.sent[from] += 1;
        break;
      case 'fin with data':
        push('FPA', own, peer, 5);
        this.sent[from] += 6;
        break;
      case 'fin again': {
        push('FA', own - 1, peer);
        return;
      }
      case 'reset': {
        push('R', own);
        return;
      }
      case 'reset with ack': {
        push('RA', own, peer);
        return;
      }
      case 'late data': {
        push('A', own - 3, peer - 1, 2);
        return;
      }
      case 'keep-alive': {
        push('A', own - 1, peer);
        return;
      }
      case 'syn':
        this.base[from] = own + 50_000;
        this.sent[from] = own + 50_001;
        {
          push('S', own + 50_000);
          return;
        }
      case 'syn again': {
        push('S', this.base[from]);
        return;
      }
      case 'syn-ack again': {
        push('SA', this.base[from], this.base[to] + 1);
        return;
      }
      case 'old ack': {
        push('A', own, peer - 10);
        return;
      }
      case 'ack of nothing': {
        push('A', own, peer + 7);
        return;
      }
    }
  }
}

const script = fc
  .record({
    opening: fc.constantFrom(0, 1, 2, 3, 3, 3, 3).map((count) => HANDSHAKE.slice(0, count)),
    moves: fc.array(fc.tuple(fc.constantFrom<End>('C', 'S'), fc.constantFrom(...MOVES)), {
      maxLength: 12,
    }),
    // Milliseconds between segments: none, as for a frame captured twice, and backwards.
    gaps: fc.array(fc.constantFrom(1, 1, 1, 0.4, 0, 300, -2), { minLength: 15, maxLength: 15 }),
  })
  .map(({ opening, moves, gaps }) => {
    const made = new Script(opening);
    for (const [from, move] of moves) made.move(from, move);
    let at = 10;
    return segmentsOf(made.rows).map((segment, index) => {
      at += gaps[index] ?? 1;
      return { ...segment, timeNanos: ZERO + BigInt(Math.round(at * 1e6)) };
    });
  });

function expectAgreement(segments: readonly Segment[]): boolean {
  const { whole, ordinary, streams } = bothWays(segments, '4.0');
  if (ordinary === undefined) return false;
  expect(ordinary).to.deep.equal(whole);
  expect(bothWays(segments, '4.6').whole).to.deep.equal(whole);
  // Each ordinary connection is one of Wireshark's streams, and none has a stream besides.
  expect(streams).to.deep.equal(whole.map(({ firstFrame }) => firstFrame));
  return true;
}

/** Courses that are common enough to be worth the short way. */
const COMMON: Readonly<Record<string, readonly Row[]>> = {
  'a SYN alone': [['C', 'S', 0]],
  'a SYN that is repeated': [
    ['C', 'S', 0],
    ['C', 'S', 0],
  ],
  'a refused SYN': [
    ['C', 'S', 0],
    ['S', 'RA', 0, 1],
  ],
  'a port scan that resets the SYN-ACK': [
    ['C', 'S', 0],
    ['S', 'SA', 0, 1],
    ['C', 'R', 1],
  ],
  'a SYN-ACK that is repeated': [
    ['C', 'S', 0],
    ['S', 'SA', 0, 1],
    ['S', 'SA', 0, 1],
    ['C', 'A', 1, 1],
  ],
  'an open connection with loss and repair': [
    ...HANDSHAKE,
    ['C', 'PA', 11, 1, 10],
    ['S', 'A', 1, 1],
    ['C', 'PA', 1, 1, 10],
    ['S', 'A', 1, 21],
  ],
  'a close of four steps': [
    ...HANDSHAKE,
    ['C', 'FA', 1, 1],
    ['S', 'A', 1, 2],
    ['S', 'FA', 1, 2],
    ['C', 'A', 2, 2],
  ],
  'a close of three steps': [...HANDSHAKE, ['S', 'FA', 1, 1], ['C', 'FA', 1, 2], ['S', 'A', 2, 2]],
  'a half-close with data': [
    ...HANDSHAKE,
    ['C', 'FA', 1, 1],
    ['S', 'A', 1, 2],
    ['S', 'PA', 1, 2, 30],
    ['S', 'FA', 31, 2],
    ['C', 'A', 2, 32],
  ],
  'FINs that cross': [
    ...HANDSHAKE,
    ['C', 'FA', 1, 1],
    ['S', 'FA', 1, 1],
    ['C', 'A', 2, 2],
    ['S', 'A', 2, 2],
  ],
  'a FIN without an answer': [...HANDSHAKE, ['C', 'FA', 1, 1]],
  'an end that stays half-closed': [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'A', 1, 2]],
  'an abort': [...HANDSHAKE, ['C', 'PA', 1, 1, 10], ['S', 'RA', 1, 11]],
  'an abort after the own FIN': [...HANDSHAKE, ['C', 'FA', 1, 1], ['C', 'RA', 2, 1]],
  'an abort after the FIN of the other end': [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'R', 1]],
  'a reset after both FINs': [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'FA', 1, 2], ['C', 'R', 2]],
  'a reset after the close': [
    ...HANDSHAKE,
    ['C', 'FA', 1, 1],
    ['S', 'FA', 1, 2],
    ['C', 'A', 2, 2],
    ['C', 'R', 2],
  ],
  'ports that are used again': [
    ...HANDSHAKE,
    ['C', 'FA', 1, 1],
    ['S', 'FA', 1, 2],
    ['C', 'A', 2, 2],
    ['C', 'S', 70_000],
    ['S', 'SA', 90_000, 70_001],
    ['C', 'A', 70_001, 90_001],
  ],
  'ports that are used again from the other side': [
    ...HANDSHAKE,
    ['C', 'R', 1],
    ['S', 'S', 70_000],
    ['C', 'RA', 0, 70_001],
  ],
};

/** Courses with a part that only the whole analysis can judge. */
const ODD: Readonly<Record<string, readonly Row[]>> = {
  'a capture that begins in the middle': [['C', 'PA', 1, 1, 10]],
  'a SYN with data': [['C', 'S', 0, 0, 5]],
  'both ends opening': [
    ['C', 'S', 0],
    ['S', 'S', 0],
  ],
  'a SYN-ACK for another SYN': [
    ['C', 'S', 0],
    ['S', 'SA', 0, 9],
  ],
  'a third step with another number': [...HANDSHAKE.slice(0, 2), ['C', 'A', 4, 1]],
  'an acknowledgment of what the capture lacks': [...HANDSHAKE, ['C', 'A', 1, 500]],
  'a FIN behind a hole': [...HANDSHAKE, ['C', 'FA', 30, 1]],
  'data beyond the FIN': [...HANDSHAKE, ['C', 'FA', 1, 1], ['C', 'PA', 2, 1, 10]],
  'a sender that goes on after its reset': [...HANDSHAKE, ['C', 'R', 1], ['C', 'PA', 1, 1, 4]],
  'resets of both ends': [...HANDSHAKE, ['C', 'R', 1], ['S', 'R', 1]],
  'a SYN in an open connection': [...HANDSHAKE, ['C', 'S', 70_000]],
  'flags that exclude each other': [...HANDSHAKE, ['C', 'SFA', 1, 1]],
};

describe('OrdinaryConnections', () => {
  for (const [name, rows] of Object.entries(COMMON)) {
    it(`takes the short way for ${name}`, () => {
      expect(expectAgreement(segmentsOf(rows))).to.equal(true);
    });
  }

  for (const [name, rows] of Object.entries(ODD)) {
    it(`leaves to the whole analysis ${name}`, () => {
      expect(shortWay(segmentsOf(rows))).to.equal(undefined);
    });
  }

  it('says what the whole analysis says, or nothing', () => {
    let ordinary = 0;
    const numRuns = 2000;
    fc.assert(
      fc.property(script, (segments) => {
        if (expectAgreement(segments)) ordinary++;
      }),
      { numRuns },
    );
    expect(ordinary).to.be.greaterThan(numRuns / 20);
  });

  it('is not misled by any flags and numbers', () => {
    fc.assert(
      fc.property(anyTrace, (segments) => {
        expectAgreement(segments.map((each) => ({ ...each, timeNanos: each.timeNanos + ZERO })));
      }),
      { numRuns: 500 },
    );
  });

  it('counts what it leaves', () => {
    const connections = new OrdinaryConnections();
    const segment = { seq: 1, ack: 0, flags: 0x10, length: 0, frame: 1, frameLength: 60, time: 0 };
    for (let count = 0; count < 3; count++) connections.add(PAIR, 0, segment);
    expect(connections.oddCount).to.equal(3);
    expect([...connections.connections()]).to.deep.equal([]);
  });
});
