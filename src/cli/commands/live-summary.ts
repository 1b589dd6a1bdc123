import { conversationsTable } from '../../report/conversations-table.js';
import { conversationTextIn } from '../../report/text/conversation-text-in.js';
import type { LiveResult } from '../../tcp/live/live-analyzer.js';
import type { Initiator, LiveTotals } from '../../tcp/live/live-totals.js';
import { summaryWith } from '../../tcp/summary/conversation-summary.js';
import type { Outcome, TeardownPattern } from '../../tcp/teardown-pattern.js';
import type { CliContext } from '../context.js';
import type { CountsByInitiator } from '../text/live-text.js';
import { durationText } from './live-line.js';
import type { LiveWords } from './live-words.js';

/** What never was a connection, or still is one, was not closed; the outcomes count it. */
const NOT_CLOSED: ReadonlySet<TeardownPattern> = new Set([
  'refused',
  'not-established',
  'open-at-end',
]);

/** The table of conversations that `live` ends with, and what all of them came to. */
export async function liveSummary(
  name: string,
  facts: {
    readonly packets: number;
    readonly tcpSegments: number;
    readonly firstFrameNanos: bigint;
  },
  { records, totals, omitted }: LiveResult,
  words: LiveWords,
  { language = 'en', text: { live } }: CliContext,
): Promise<string> {
  const rows = records.map((record) => summaryWith(record, record.bytes, facts.firstFrameNanos));
  const table = conversationsTable({ name }, rows, await conversationTextIn(language));
  const { packets, outcomes, teardowns, retransmissions, worstIrtt, omitted: left } = live.totals;
  const { worstIrtt: worst } = totals;
  const lines = [
    ...(omitted > 0 ? [left(records.length, totals.conversations)] : []),
    packets(facts.packets, facts.tcpSegments),
    ...(totals.conversations > 0
      ? [
          outcomes(outcomesIn(words, totals)),
          ...[teardownsIn(words, totals)].filter((each) => each.length > 0).map(teardowns),
          retransmissions(totals.retransmissions),
        ]
      : []),
    ...(worst ? [worstIrtt(durationText(worst.seconds), worst.stream)] : []),
  ];
  return `\n${table}${lines.map((line) => `${line}\n`).join('')}`;
}

function outcomesIn({ outcome }: LiveWords, { byOutcome }: LiveTotals): [string, number][] {
  const entries = Object.entries(byOutcome) as [Outcome, number][];
  return entries.map(([id, count]) => [outcome[id], count]);
}

/** By words: some patterns have the same. */
function teardownsIn({ teardown }: LiveWords, { byTeardown }: LiveTotals): CountsByInitiator {
  const counts = new Map<string, Partial<Record<Initiator, number>>>();
  const entries = Object.entries(byTeardown) as [TeardownPattern, Record<Initiator, number>][];
  for (const [id, by] of entries) {
    if (NOT_CLOSED.has(id)) continue;
    const words = teardown(id);
    const sums = counts.get(words) ?? {};
    counts.set(words, sums);
    for (const [who, count] of Object.entries(by) as [Initiator, number][]) {
      sums[who] = (sums[who] ?? 0) + count;
    }
  }
  return [...counts];
}
