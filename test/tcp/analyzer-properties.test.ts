import { expect } from 'chai';
import fc from 'fast-check';
import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import type { RuleSet } from '../../src/tcp/rules.js';
import type { Segment } from '../../src/tcp/segment.js';
import { CLIENT, SERVER } from '../support/trace.js';

/** Numbers that meet each other often: near the start, near the wrap, half the space apart. */
const number32 = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0xffffffe0, max: 0xffffffff }),
  fc.integer({ min: 0x7ffffff0, max: 0x80000010 }),
);

const segment: fc.Arbitrary<Segment> = fc
  .record({
    isClient: fc.boolean(),
    seq: number32,
    ack: number32,
    flags: fc.integer({ min: 0, max: 31 }),
    window: fc.constantFrom(0, 1, 1024),
    length: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    milliseconds: fc.integer({ min: 0, max: 100 }),
    windowScale: fc.option(fc.integer({ min: 0, max: 255 }), { nil: undefined }),
    isQuoted: fc.boolean(),
  })
  .map(({ isClient, milliseconds, windowScale, ...facts }) => ({
    frameNumber: 1,
    headerIndex: 0,
    timeNanos: BigInt(milliseconds) * 1_000_000n,
    frameLength: 60,
    source: isClient ? CLIENT : SERVER,
    destination: isClient ? SERVER : CLIENT,
    headerLength: 20,
    options: windowScale === undefined ? {} : { windowScale },
    capturedHeaderBytes: undefined,
    checksum: undefined,
    isChecksumBad: false,
    ipId: undefined,
    hopLimit: 64,
    ...facts,
  }));

const trace = fc
  .array(segment, { maxLength: 40 })
  .map((segments) => segments.map((each, index) => ({ ...each, frameNumber: index + 1 })));

const rules = fc.constantFrom<RuleSet>('4.0', '4.4', '4.6');

describe('TcpAnalyzer on any traffic', () => {
  it('never throws, and every segment that counts belongs to one conversation', () => {
    fc.assert(
      fc.property(trace, rules, (segments, ruleSet) => {
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
      fc.property(trace, trace, (segments, more) => {
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
