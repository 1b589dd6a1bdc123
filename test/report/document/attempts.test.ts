import { expect } from 'chai';
import { failedAttemptsOf } from '../../../src/report/document/attempts.js';
import type { Conversation } from '../../../src/tcp/conversation.js';
import {
  at,
  conversationWith,
  refusedAttempt,
  unansweredAttempt,
} from '../../support/conversation-builder.js';

interface Spread {
  readonly client?: (index: number) => string;
  readonly server?: (index: number) => string;
  readonly port?: (index: number) => number;
}

/** Attempts, a tenth of a second apart, that nothing answers. */
function attempts(count: number, spread: Spread = {}): Conversation[] {
  const { client = () => '192.0.2.1', server = () => '198.51.100.2', port = () => 80 } = spread;
  return Array.from({ length: count }, (_, index) => ({
    ...unansweredAttempt(index, index + 1),
    client: { address: client(index), port: 50_000 + index },
    server: { address: server(index), port: port(index) },
    startNanos: at('0') + BigInt(index) * 100_000_000n,
  }));
}

describe('failed attempts as a whole', () => {
  it('are no matter below ten', () => {
    expect(failedAttemptsOf(attempts(9))).to.equal(undefined);
    expect(failedAttemptsOf([])).to.equal(undefined);
  });

  it('leave out what was connected', () => {
    const open = Array.from({ length: 20 }, (_, stream) => conversationWith({ stream }));
    expect(failedAttemptsOf([...open, ...attempts(9)])).to.equal(undefined);
    expect(failedAttemptsOf([...open, ...attempts(10)])?.attempts).to.equal(10);
  });

  it('are counted with their rate and their frames', () => {
    expect(failedAttemptsOf(attempts(11))).to.deep.include({
      attempts: 11,
      syns: 11,
      synAcks: 0,
      acks: 0,
      outcomes: [{ outcome: 'no-answer', attempts: 11 }],
      firstFrame: 1,
      lastFrame: 11,
      seconds: 1,
      attemptsPerSecond: 10,
      sources: 1,
      targets: 1,
      targetPorts: 1,
    });
  });

  it('have no rate when no time passes', () => {
    const together = attempts(10).map((one) => ({ ...one, startNanos: at('0') }));
    const record = failedAttemptsOf(together);
    expect(record).not.to.have.any.keys('seconds', 'attemptsPerSecond');
  });

  it('count repeated SYNs', () => {
    const [first, ...rest] = attempts(10);
    if (first === undefined) throw new Error('ten attempts');
    const handshake = { ...first.handshake, retransmittedSyns: 3 };
    expect(failedAttemptsOf([{ ...first, handshake }, ...rest])?.syns).to.equal(13);
  });

  it('name the ten most frequent sources and targets, the earlier first of equals', () => {
    const client = (index: number) => `192.0.2.${String(index < 6 ? 200 : index)}`;
    const record = failedAttemptsOf(attempts(30, { client }));
    expect(record?.sources).to.equal(25);
    expect(record?.topSources).to.have.length(10);
    expect(record?.topSources.slice(0, 3)).to.deep.equal([
      { address: '192.0.2.200', attempts: 6, firstFrame: 1 },
      { address: '192.0.2.6', attempts: 1, firstFrame: 7 },
      { address: '192.0.2.7', attempts: 1, firstFrame: 8 },
    ]);
    expect(record?.topTargets).to.deep.equal([
      { address: '198.51.100.2', port: 80, attempts: 30, firstFrame: 1 },
    ]);
  });

  describe('look like', () => {
    const lookOf = (conversations: readonly Conversation[]) =>
      failedAttemptsOf(conversations)?.looksLike;

    it('a scan of ports, when most go to ports of their own', () => {
      expect(lookOf(attempts(30, { port: (index) => index + 1 }))).to.equal('port-scan');
    });

    it('a scan of hosts, when most go to hosts of their own', () => {
      const server = (index: number) => `198.51.100.${String(index)}`;
      expect(lookOf(attempts(30, { server }))).to.equal('host-scan');
    });

    it('a flood, when many go to one service, or few from forged addresses', () => {
      expect(lookOf(attempts(100))).to.equal('syn-flood');
      const client = (index: number) => `192.0.2.${String(index)}`;
      expect(lookOf(attempts(12, { client }))).to.equal('syn-flood');
    });

    it('a service that fails, when few clients try it again or it refuses', () => {
      expect(lookOf(attempts(12))).to.equal('failing-service');
      const refused = Array.from({ length: 150 }, () => refusedAttempt());
      const same = refused.map((one) => ({
        ...one,
        server: { address: '198.51.100.2', port: 80 },
      }));
      expect(lookOf(same)).to.equal('failing-service');
    });

    it('several causes otherwise', () => {
      const server = (index: number) => `198.51.100.${String(index % 4)}`;
      expect(lookOf(attempts(40, { server, port: (index) => index % 5 }))).to.equal(
        'several-causes',
      );
    });
  });
});
