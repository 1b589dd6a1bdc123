import { expect } from 'chai';
import { inSuccession, withGap } from '../../src/report/in-succession.js';

describe('inSuccession()', () => {
  const cases: readonly [rule: string, sentences: readonly string[], text: string][] = [
    ['puts a space between English sentences', ['One.', 'Two.'], 'One. Two.'],
    ['puts none behind a Chinese full stop', ['一。', '二。', '三。'], '一。二。三。'],
    ['puts none behind Chinese brackets', ['（一）', '二。'], '（一）二。'],
    [
      'goes by what stands in front',
      ['一。', 'Ack=1 确认帧 1。', '二。'],
      '一。Ack=1 确认帧 1。二。',
    ],
    ['leaves one sentence as it is', ['One.'], 'One.'],
    ['makes nothing of nothing', [], ''],
  ];
  for (const [rule, sentences, text] of cases) {
    it(rule, () => {
      expect(inSuccession(sentences)).to.equal(text);
    });
  }
});

describe('withGap()', () => {
  it('ends an English title with a space, and a Chinese one without', () => {
    expect(withGap('TCP report:')).to.equal('TCP report: ');
    expect(withGap('TCP 实验报告：')).to.equal('TCP 实验报告：');
  });
});
