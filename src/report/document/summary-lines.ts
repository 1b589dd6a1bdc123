import type { Conversation } from '../../tcp/conversation.js';
import type { DirectionStatistics } from '../../tcp/statistics/direction-statistics.js';
import type { Outcome } from '../../tcp/teardown-pattern.js';
import type { ReportInput } from '../report-input.js';
import type { OverviewFacts } from '../text/overview-text.js';
import type { EndingFacts, ReportText, SummaryFacts } from '../text/report-text.js';
import { secondsNumber } from '../time-text.js';
import type { FailedAttemptsRecord } from './attempts.js';

/** What was found of the capture as a whole. */
export interface SummaryFindings {
  /** How many notes there are on its quality. */
  readonly notes: number;
  readonly failedAttempts: FailedAttemptsRecord | undefined;
}

/** Outcomes that the summary counts one by one; what is left is counted together. */
const MOST_OUTCOMES = 3;
/** Streams that the summary names. */
const MOST_STREAMS = 8;

/**
 * What the capture shows, in five lines at most: content, ends, round trips, repeats, soundness. They are
 * meant for a reader who knows no TCP.
 */
export function summaryLines(
  input: ReportInput,
  { notes, failedAttempts }: SummaryFindings,
  text: ReportText,
): readonly string[] {
  const { conversations } = input;
  const { overview, document } = text;
  const content = document.content(summaryFacts(input));
  if (conversations.length === 0) return [content, overview.soundness(notes)];
  const facts = overviewFacts(conversations);
  return [
    content,
    document.ending(endingFacts(conversations, failedAttempts)),
    overview.roundTrips(facts),
    overview.repeats(facts),
    overview.soundness(notes),
  ];
}

function overviewFacts(conversations: readonly Conversation[]): OverviewFacts {
  let measured = 0;
  let least = Infinity;
  let most = 0;
  let repeats = 0;
  let repeatedIn = 0;
  let hasData = false;
  for (const { handshake, directions } of conversations) {
    const { irtt } = handshake;
    if (irtt !== undefined) {
      measured++;
      least = Math.min(least, irtt);
      most = Math.max(most, irtt);
    }
    const { client, server } = directions;
    const total = sentAgain(client) + sentAgain(server);
    repeats += total;
    if (total > 0) repeatedIn++;
    hasData ||= client.payloadBytes > 0 || server.payloadBytes > 0;
  }
  return { measured, leastIrttSeconds: least, mostIrttSeconds: most, repeats, repeatedIn, hasData };
}

/** Segments of an end that were sent before, whatever Wireshark calls them. */
function sentAgain({ retransmissions, outOfOrderRepeats }: DirectionStatistics): number {
  return retransmissions.total + outOfOrderRepeats;
}

function summaryFacts({ facts, conversations, streams }: ReportInput): SummaryFacts {
  const { earliestNanos, latestNanos, packets, tcpSegments } = facts;
  const asked = [...new Set(streams ?? [])].sort((a, b) => a - b);
  return {
    packets,
    tcpSegments,
    outside: Math.max(
      0,
      conversations.reduce((left, { frames }) => left - frames.count, tcpSegments),
    ),
    seconds:
      earliestNanos === undefined || latestNanos === undefined
        ? undefined
        : secondsNumber(latestNanos - earliestNanos),
    conversations: conversations.length,
    chosenStreams: asked.length > MOST_STREAMS ? [] : asked,
    chosen: asked.length,
  };
}

function endingFacts(
  conversations: readonly Conversation[],
  failedAttempts: FailedAttemptsRecord | undefined,
): EndingFacts {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of conversations) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const all = [...counts].sort(([, a], [, b]) => b - a);
  // One that is left over is named: "1 in other ways" is no shorter.
  const outcomes = all.length === MOST_OUTCOMES + 1 ? all : all.slice(0, MOST_OUTCOMES);
  const named = outcomes.reduce((sum, [, count]) => sum + count, 0);
  return {
    conversations: conversations.length,
    outcomes,
    others: conversations.length - named,
    threeSegments: threeSegmentsOf(conversations),
    failedAttempts: failedAttempts?.looksLike,
  };
}

/** Closes in three segments, and of the first of them the frame that is ACK and FIN in one. */
function threeSegmentsOf(conversations: readonly Conversation[]): EndingFacts['threeSegments'] {
  const closes = conversations.filter(({ teardown }) => teardown.pattern === 'three-segment');
  const frame = closes[0]?.teardown.frames.find(({ role }) => role === 'fin-2+ack')?.frame;
  return frame === undefined ? undefined : { conversations: closes.length, frame };
}
