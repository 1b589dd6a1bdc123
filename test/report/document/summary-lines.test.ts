import { expect } from 'chai';
import fc from 'fast-check';
import { reportDocument } from '../../../src/report/document/report-document.js';
import { en } from '../../../src/report/text/en.js';
import { zhCn } from '../../../src/report/text/zh-cn.js';
import { TcpAnalyzer } from '../../../src/tcp/analyzer.js';
import type { Conversation } from '../../../src/tcp/conversation.js';
import type { Outcome } from '../../../src/tcp/teardown-pattern.js';
import { anyTrace } from '../../support/any-trace.js';
import {
  captureFacts,
  conversationWith,
  refusedAttempt,
  reportInput,
  unansweredAttempt,
} from '../../support/conversation-builder.js';
import { expectShortSummary } from '../../support/short-summary.js';

function summaryOf(
  conversations: readonly Conversation[],
  streams: readonly number[] = [],
): readonly string[] {
  return reportDocument(reportInput(conversations, { streams }), en).summary;
}

function withOutcomes(...outcomes: readonly Outcome[]): readonly Conversation[] {
  return outcomes.map((outcome, stream) => conversationWith({ stream, outcome }));
}

/** Every outcome that there is. */
const OUTCOMES: readonly Outcome[] = [
  'closed',
  'half-closed',
  'aborted',
  'refused',
  'no-answer',
  'handshake-incomplete',
  'open',
  'mid-stream',
];

describe('the summary of a report', () => {
  it('names the streams that were asked for in its first line', () => {
    const [first, ...others] = summaryOf(withOutcomes('closed', 'closed', 'open'), [2, 0, 2]);
    expect(first).to.match(/ The report describes only streams 0 and 2, as asked\.$/u);
    expect(others.join('\n')).not.to.contain('asked');
  });

  it('counts them when they are many', () => {
    const streams = Array.from({ length: 12 }, (_, stream) => stream);
    const [first] = summaryOf(withOutcomes('closed', 'open'), streams);
    expect(first).to.match(/only 12 streams that were asked for\.$/u);
  });

  it('says what many failed attempts look like where it says how conversations ended', () => {
    const refused = Array.from({ length: 12 }, (_, stream) => ({ ...refusedAttempt(), stream }));
    expect(summaryOf(refused)[1]).to.equal(
      'How they ended: 12 refused. The failed attempts to connect look like a service that is down or cannot be reached.',
    );
    const ports = Array.from({ length: 30 }, (_, stream) => unansweredAttempt(stream, stream + 1));
    expect(summaryOf(ports)[1]).to.match(/30 never answered\. .* look like a port scan\.$/u);
    expect(summaryOf(ports.slice(0, 9))[1]).not.to.contain('look like');
  });

  const cases: readonly [what: string, outcomes: readonly Outcome[], line: string][] = [
    ['one outcome', ['closed', 'closed'], 'How they ended: 2 closed by both ends.'],
    [
      'four of them',
      ['open', 'closed', 'closed', 'refused', 'aborted'],
      'How they ended: 2 closed by both ends, 1 still open when the capture ends, 1 refused and 1 broken off by a reset.',
    ],
    [
      'more of them',
      ['closed', 'closed', 'open', 'open', 'refused', 'refused', 'aborted', 'no-answer'],
      'How they ended: 2 closed by both ends, 2 still open when the capture ends, 2 refused and 2 in other ways.',
    ],
  ];
  for (const [what, outcomes, line] of cases) {
    it(`counts ${what}`, () => {
      expect(summaryOf(withOutcomes(...outcomes))[1]).to.equal(line);
    });
  }

  it('has five short lines at most, whatever the capture holds', () => {
    const anyConversations = fc
      .array(anyTrace, { maxLength: 4 })
      .map((traces) => traces.flatMap((segments) => analyze(segments)));
    fc.assert(
      fc.property(
        anyConversations,
        fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 40 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.array(fc.nat(100_000), { maxLength: 30 }),
        fc.boolean(),
        (found, outcomes, times, streams, isDamaged) => {
          const made = withOutcomes(...outcomes).map((each) => ({
            ...each,
            handshake: { ...each.handshake, irtt: times / 1e9 },
          }));
          const damage = isDamaged ? { lastFrame: 1, message: 'cut short' } : undefined;
          const facts = captureFacts({ packets: times * 10_000, damage });
          const input = reportInput([...found, ...made], { facts, streams });
          for (const text of [en, zhCn]) expectShortSummary(reportDocument(input, text).summary);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function analyze(segments: Parameters<TcpAnalyzer['add']>[0][]): readonly Conversation[] {
  const analyzer = new TcpAnalyzer();
  for (const segment of segments) analyzer.add(segment);
  return analyzer.finish();
}
