import { expect } from 'chai';
import fc from 'fast-check';
import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import type { SegmentFacts } from '../../src/tcp/segment-facts.js';
import type { Segment } from '../../src/tcp/segment.js';
import { anyTrace } from '../support/any-trace.js';
import { HANDSHAKE, segmentsOf, type Row } from '../support/trace.js';

function replay(segments: readonly Segment[]): SegmentFacts[] {
  const analyzer = new TcpAnalyzer({ canReplay: true });
  for (const segment of segments) analyzer.add(segment);
  analyzer.finish();
  const again = analyzer.replay();
  return segments.map((segment) => again.add(segment));
}

function summary({ segment, connection }: SegmentFacts): string {
  const { handshakeRole, teardownRole, client, server, evidence } = connection!;
  return [
    segment.frameNumber,
    handshakeRole ?? teardownRole ?? '-',
    `${client.before.state}>${client.after.state}`,
    `${server.before.state}>${server.after.state}`,
    evidence.join(','),
  ].join(' ');
}

describe('TcpAnalyzer.replay()', () => {
  it('gives role, states before and after, and evidence of every segment', () => {
    const rows: readonly Row[] = [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10],
      ['S', 'A', 1, 11],
      ['C', 'FA', 11, 1],
      ['S', 'A', 1, 12],
      ['S', 'FA', 1, 12],
      ['C', 'A', 12, 2],
    ];
    expect(replay(segmentsOf(rows)).map(summary)).to.deep.equal([
      '1 syn unknown>SYN-SENT LISTEN>LISTEN ',
      '2 syn-ack SYN-SENT>ESTABLISHED LISTEN>SYN-RECEIVED 1',
      '3 ack ESTABLISHED>ESTABLISHED SYN-RECEIVED>ESTABLISHED 1,2',
      '4 - ESTABLISHED>ESTABLISHED ESTABLISHED>ESTABLISHED ',
      '5 - ESTABLISHED>ESTABLISHED ESTABLISHED>ESTABLISHED ',
      '6 fin-1 ESTABLISHED>FIN-WAIT-1 ESTABLISHED>CLOSE-WAIT ',
      '7 ack-of-fin-1 FIN-WAIT-1>FIN-WAIT-2 CLOSE-WAIT>CLOSE-WAIT 6',
      '8 fin-2 FIN-WAIT-2>TIME-WAIT CLOSE-WAIT>LAST-ACK 6,7',
      '9 ack-of-fin-2 TIME-WAIT>TIME-WAIT LAST-ACK>CLOSED 8',
    ]);
  });

  it('names a challenge ACK inside a connection, and what it refuses', () => {
    const talk: readonly Row[] = [...HANDSHAKE, ['C', 'PA', 1, 1, 10], ['S', 'A', 1, 11]];
    const rows: readonly Row[] = [
      ...talk,
      ['C', 'R', 100],
      ['S', 'A', 1, 11],
      ['S', 'SFA', 0, 11],
      ['C', 'PA', 11, 1, 10],
      ['S', 'A', 1, 21],
    ];
    const roles = replay(segmentsOf(rows)).map(({ segment, connection }) =>
      [segment.frameNumber, connection?.handshakeRole ?? '-', ...(connection?.evidence ?? [])].join(
        ' ',
      ),
    );
    expect(roles.slice(talk.length)).to.deep.equal([
      '6 - 5',
      '7 challenge-ack 6',
      '8 odd-flags',
      '9 -',
      '10 -',
    ]);
  });

  it('says when a segment takes back what was inferred', () => {
    const rows: readonly Row[] = [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'PA', 1, 1, 10]];
    const last = replay(segmentsOf(rows)).at(-1)?.connection;
    expect(last?.server).to.deep.include({ isRevised: true });
    expect([last?.server.before.state, last?.server.after.state]).to.deep.equal([
      'CLOSE-WAIT',
      'ESTABLISHED',
    ]);
  });

  it('gives payload after a FIN its role, however much there is', () => {
    const data = Array.from({ length: 50 }, (_, index): Row => ['S', 'PA', 1 + index * 10, 2, 10]);
    const facts = replay(
      segmentsOf([...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'A', 1, 2], ...data, ['S', 'FA', 501, 2]]),
    );
    const roles = facts.slice(5, 55).map(({ connection }) => connection?.teardownRole);
    expect(new Set(roles)).to.deep.equal(new Set(['data-after-fin-1']));
  });

  it('ends in the states of the conversation, on any traffic', () => {
    fc.assert(
      fc.property(anyTrace, (segments) => {
        const analyzer = new TcpAnalyzer({ canReplay: true });
        for (const segment of segments) analyzer.add(segment);
        const conversations = analyzer.finish();
        const again = analyzer.replay();
        const lastStates = new Map<number, string>();
        const steps = new Map(
          conversations.flatMap((each) => each.steps).map((step) => [step.frame, step.states]),
        );
        for (const segment of segments) {
          const { connection } = again.add(segment);
          const states = steps.get(segment.frameNumber);
          if (states === undefined || connection === undefined) continue;
          expect(connection.client.after).to.deep.equal(states.client);
          expect(connection.server.after).to.deep.equal(states.server);
          lastStates.set(segment.frameNumber, connection.client.after.state);
        }
        expect(lastStates.size).to.equal(steps.size);
      }),
      { numRuns: 300 },
    );
  });
});
