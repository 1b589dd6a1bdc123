import { expect } from 'chai';
import fc from 'fast-check';
import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import type { RuleSet } from '../../src/tcp/rules.js';
import type { Segment } from '../../src/tcp/segment.js';
import { anyTrace } from '../support/any-trace.js';

const rules = fc.constantFrom<RuleSet>('4.0', '4.4', '4.6');

describe('TcpAnalyzer on any traffic', () => {
  it('never throws, and every segment that counts belongs to one conversation', () => {
    fc.assert(
      fc.property(anyTrace, rules, (segments, ruleSet) => {
        const conversations = analyze(segments, ruleSet);
        const counted = segments.filter(
          ({ isQuoted, length }) => !isQuoted && length !== undefined,
        );
        const total = conversations.reduce((sum, { frames }) => sum + frames.count, 0);
        expect(total).to.equal(counted.length);
      }),
      { numRuns: 500 },
    );
  });

  it('says what went before in the same words, whatever follows in another conversation', () => {
    fc.assert(
      fc.property(anyTrace, anyTrace, (segments, more) => {
        const elsewhere = more.map((each) => ({
          ...each,
          source: { ...each.source, port: each.source.port + 1 },
          destination: { ...each.destination, port: each.destination.port + 1 },
          frameNumber: each.frameNumber + segments.length,
        }));
        const alone = analyze(segments, '4.0');
        const together = analyze([...segments, ...elsewhere], '4.0');
        expect(together.slice(0, alone.length)).to.deep.equal(alone);
      }),
      { numRuns: 200 },
    );
  });
});

function analyze(segments: readonly Segment[], ruleSet: RuleSet) {
  const analyzer = new TcpAnalyzer({ rules: ruleSet });
  for (const each of segments) analyzer.add(each);
  return analyzer.finish();
}
