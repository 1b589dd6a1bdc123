import { expect } from 'chai';
import { explainStep, stepLabel, stepLabels } from '../../src/report/explain-step.js';
import { en } from '../../src/report/text/en.js';
import type { ConversationStep } from '../../src/tcp/conversation.js';
import type { HandshakeRole } from '../../src/tcp/handshake-role.js';
import type { ResetClass } from '../../src/tcp/reset-class.js';
import type { TeardownRole } from '../../src/tcp/teardown-role.js';
import { HANDSHAKE, conversationOf, type Row } from '../support/trace.js';
import { FLAGS, at, conversationWith, stepWith } from '../support/conversation-builder.js';

/** What the report says about the last of these steps. */
function explain(...steps: readonly ConversationStep[]): string {
  const last = steps.at(-1)!;
  const phase = last.handshakeRole === undefined ? 'teardown' : 'handshake';
  return explainStep(conversationWith({ steps }), last, phase, undefined, en, 6).join(' ');
}

const fin = stepWith({
  frame: 4,
  flags: FLAGS.FIN_ACK,
  seq: 101,
  seqRaw: 1101,
  teardownRole: 'fin-1',
});
const answer = stepWith({
  frame: 5,
  timeNanos: at('0.25'),
  from: 'server',
  seq: 1,
  ack: 102,
  ackRaw: 1102,
  teardownRole: 'ack-of-fin-1',
});

describe('explainStep()', () => {
  it('adds up what an acknowledgment covers', () => {
    expect(explain(fin, { ...answer, acksFrame: 4, ackRttNanos: 20_000_000n })).to.contain(
      'Ack=102 acknowledges frame 4: 101 + 1 = 102 (raw: 1101 + 1 = 1102), 0.020000 s after it.',
    );
  });

  it('finds the FIN by its number where Wireshark names no frame', () => {
    expect(explain(fin, answer)).to.contain('acknowledges frame 4').and.to.contain('0.250000 s');
  });

  it('counts the data in front of a FIN', () => {
    const withData = { ...fin, length: 20 };
    expect(explain(withData, { ...answer, ack: 122, ackRaw: 1122 })).to.contain(
      '101 + 20 bytes + 1 = 122',
    );
  });

  it('says where numbers wrap', () => {
    const last = { ...fin, seqRaw: 4_294_967_295 };
    expect(explain(last, { ...answer, ackRaw: 0 })).to.contain(
      'raw: 4294967295 + 1 = 0, since numbers start again at 0',
    );
  });

  it('names another frame that is acknowledged, without a sum', () => {
    const steps = [fin, { ...answer, ackRaw: 900, ack: 90, acksFrame: 2, ackRttNanos: 1_000_000n }];
    expect(explain(...steps)).to.contain('Ack=90 acknowledges frame 2, 0.001000 s after it.');
  });

  it('does not take an old acknowledgment for a new one', () => {
    const synAck = stepWith({
      frame: 2,
      from: 'server',
      flags: FLAGS.SYN_ACK,
      seq: 0,
      seqRaw: 5000,
      handshakeRole: 'syn-ack',
    });
    expect(explain(synAck, fin)).to.contain('Ack=1 (raw 5001) acknowledges nothing new.');
  });

  it('says which frame a repeated segment repeats', () => {
    const again = stepWith({
      ...fin,
      frame: 9,
      timeNanos: at('1.5'),
      teardownRole: 'fin-retransmit',
      repeat: 1,
    });
    expect(explain(fin, again)).to.contain('It repeats frame 4, 1.500000 s later (repeat 1).');
  });

  it('does not take an ACK of something else for a repeat', () => {
    const ofFin: readonly Row[] = [
      ...HANDSHAKE,
      ['S', 'FA', 1, 1],
      ['C', 'A', 1, 2],
      ['C', 'FA', 1, 2],
      ['S', 'A', 2, 2],
    ];
    const { steps } = conversationOf(ofFin);
    expect(steps.map(({ repeat }) => repeat)).to.deep.equal([0, 0, 0, 0, 0, 0, 0]);
    const again: readonly Row[] = [...HANDSHAKE, ['S', 'SA', 0, 1], ['C', 'A', 1, 1]];
    const repeated = conversationOf(again);
    expect(repeated.steps.map(({ repeat }) => repeat)).to.deep.equal([0, 0, 0, 1, 1]);
  });

  it('names a FIN that is also the third step by what the section is about', () => {
    const both = stepWith({ handshakeRole: 'ack', teardownRole: 'fin-1', flags: FLAGS.FIN_ACK });
    expect(stepLabel(both, 'handshake', en)).to.equal('ACK');
    expect(stepLabel(both, 'teardown', en)).to.equal('first FIN');
    expect(stepLabels(both, en)).to.equal('ACK / first FIN');
  });

  const complete = /^\*\*Frame 1: .+, from the client\.\*\* [A-Z].*\.$/u;
  for (const role of Object.keys(en.steps.handshake) as HandshakeRole[]) {
    it(`explains the handshake role ${role} in complete sentences`, () => {
      expect(explain(stepWith({ handshakeRole: role }))).to.match(complete);
    });
  }
  for (const role of Object.keys(en.steps.teardown) as Exclude<TeardownRole, 'rst'>[]) {
    it(`explains the teardown role ${role} in complete sentences`, () => {
      expect(explain(stepWith({ teardownRole: role }))).to.match(complete);
    });
  }
  for (const resetClass of Object.keys(en.steps.reset) as ResetClass[]) {
    it(`explains the reset class ${resetClass} in complete sentences`, () => {
      expect(
        explain(stepWith({ teardownRole: 'rst', resetClass, resetAcceptance: 'outside' })),
      ).to.match(complete);
    });
  }
});
