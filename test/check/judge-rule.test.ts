import { expect } from 'chai';
import { judgeRule } from '../../src/check/judge-rule.js';
import { checkedOf, ruleWith } from '../support/checked-rows.js';
import { abortedConversation } from '../support/conversation-builder.js';
import { conversationOf, HANDSHAKE, type Row } from '../support/trace.js';

const CLOSE: readonly Row[] = [
  ...HANDSHAKE,
  ['C', 'FA', 1, 1],
  ['S', 'A', 1, 2],
  ['S', 'FA', 1, 2],
  ['C', 'A', 2, 2],
];
const closed = conversationOf(CLOSE);
const open = conversationOf(HANDSHAKE);
const refused = conversationOf([
  ['C', 'S', 0],
  ['S', 'RA', 0, 1],
]);

describe('judgeRule', () => {
  const rules: readonly [lines: string, whole: boolean, mixed: boolean, none: boolean][] = [
    // Of: two closed ones; a closed one and one that stays open; nothing at all.
    ['outcome: closed', true, false, false],
    ['outcome: closed\nquantifier: any', true, true, false],
    ['outcome: closed\nquantifier: none', false, false, true],
    ['outcome: open\nquantifier: none', true, false, true],
    ['outcome: [closed, open]', true, true, false],
    ['outcome: closed\nat-least: 2', true, false, false],
    ['outcome: closed\nat-most: 1', false, true, true],
    ['outcome: closed\nexactly: 1', false, true, false],
    ['outcome: closed\nat-least: 1\nat-most: 2', true, true, false],
    ['at-least: 2', true, true, false],
    ['where: port == 80', true, true, false],
    ['where: port == 81', false, false, false],
    ['where: port == 81\nquantifier: none', true, true, true],
    ['where: outcome == "closed"\nteardown: four-way', true, true, false],
    ['where: { server-port: 80, client: 192.0.2.1 }', true, true, false],
    ['where: { client: [192.0.2.2, 192.0.2.1] }', true, true, false],
    ['where: { handshake_validated: true }', true, true, false],
    ['where: { handshake_validated: false }', false, false, false],
    ['that: handshake_validated', true, true, false],
    ['handshake: validated', true, true, false],
    ['handshake: three-way\nclosed-by: client', true, false, false],
    ['closed-by: [client, nobody]', true, true, false],
    ['retransmissions: 0\nresets: 0', true, true, false],
    ['packets: ">= 7"', true, false, false],
    ['irtt: "< 1 s"', true, true, false],
    ['close-time: "<= 1 s"', true, false, false],
  ];
  for (const [lines, whole, mixed, none] of rules) {
    it(`judges ${lines.replaceAll('\n', ', ')}`, () => {
      const rule = ruleWith(...lines.split('\n'));
      expect(judgeRule(rule, checkedOf([closed, closed])).passed, 'two closed').to.equal(whole);
      expect(judgeRule(rule, checkedOf([closed, open])).passed, 'one closed').to.equal(mixed);
      expect(judgeRule(rule, []).passed, 'none').to.equal(none);
    });
  }

  it('shows the conversations that fail, what they have, and the frames', () => {
    const rule = ruleWith('teardown: four-way', 'closed-by: client');
    const result = judgeRule(rule, checkedOf([closed, abortedConversation()]));
    expect(result).to.include({ passed: false, chosen: 2, fulfilled: 1, deciding: 1 });
    const reset = abortedConversation().teardown.frames.map(({ frame }) => frame);
    expect(result.evidence[0]?.frames).to.deep.equal(reset);
    expect(result.evidence[0]?.misses[0]).to.deep.equal({
      key: 'teardown',
      expected: 'four-way',
      found: 'abort',
    });
  });

  it('shows those that fulfil what none may', () => {
    const rule = ruleWith('resets: ">= 1"', 'quantifier: none');
    const result = judgeRule(rule, checkedOf([closed, refused]));
    expect(result.evidence.map(({ frames }) => frames)).to.deep.equal([[2]]);
    expect(result.evidence[0]?.misses).to.deep.equal([]);
  });

  it('shows nothing where none has what none may have', () => {
    const rule = ruleWith('resets: ">= 1"', 'quantifier: none');
    const result = judgeRule(rule, checkedOf([closed, closed]));
    expect(result).to.include({ passed: true, chosen: 2, fulfilled: 0, deciding: 0 });
    expect(result.evidence).to.deep.equal([]);
  });

  it('says of a handshake that was not validated what it was', () => {
    const [evidence] = judgeRule(ruleWith('handshake: validated'), checkedOf([refused])).evidence;
    expect(evidence?.misses[0]).to.deep.include({ expected: 'validated', found: 'refused' });
  });

  it('says that a duration is not known', () => {
    const rule = ruleWith('close-time: "< 1 s"');
    const [evidence] = judgeRule(rule, checkedOf([open])).evidence;
    expect(evidence?.misses[0]).to.deep.equal({
      key: 'close-time',
      expected: '< 1 s',
      found: undefined,
    });
  });

  it('shows ten of many', () => {
    const result = judgeRule(ruleWith('outcome: closed'), checkedOf(Array(25).fill(open)));
    expect(result).to.include({ deciding: 25 });
    expect(result.evidence).to.have.length(10);
  });
});
