import type { Conversation } from '../../tcp/conversation.js';
import type { Outcome } from '../../tcp/teardown-pattern.js';
import type { ReportInput } from '../report-input.js';
import type { OverviewFacts } from '../text/overview-text.js';
import type { FailedAttempts, ReportText } from '../text/report-text.js';
import { secondsText, type TimeDigits } from '../time-text.js';
import type { FailedAttemptsRecord } from './attempts.js';

/** What was found of the capture as a whole. */
export interface SummaryFindings {
  /** How many notes there are on its quality. */
  readonly notes: number;
  readonly failedAttempts: FailedAttemptsRecord | undefined;
}

/** What the capture shows, in five lines or fewer: content, ends, round trips, repeats, soundness. */
export function summaryLines(
  input: ReportInput,
  { notes, failedAttempts }: SummaryFindings,
  text: ReportText,
  digits: TimeDigits,
): readonly string[] {
  const sentences = captureSentences(input, failedAttempts, text, digits);
  const { overview } = text;
  if (input.conversations.length === 0) return [...sentences, overview.soundness(notes)];
  const facts = overviewFacts(input.conversations);
  return [
    ...sentences,
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
    const total = client.retransmissions.total + server.retransmissions.total;
    repeats += total;
    if (total > 0) repeatedIn++;
    hasData ||= client.payloadBytes > 0 || server.payloadBytes > 0;
  }
  return { measured, leastIrttSeconds: least, mostIrttSeconds: most, repeats, repeatedIn, hasData };
}

/** What the capture holds, how its conversations ended, and whether many failed. */
function captureSentences(
  { facts, conversations, streams }: ReportInput,
  failedAttempts: FailedAttemptsRecord | undefined,
  text: ReportText,
  digits: TimeDigits,
): readonly string[] {
  const { earliestNanos, latestNanos } = facts;
  return text.document.summary({
    packets: facts.packets,
    tcpSegments: facts.tcpSegments,
    seconds:
      earliestNanos === undefined || latestNanos === undefined
        ? undefined
        : secondsText(latestNanos - earliestNanos, digits),
    conversations: conversations.length,
    outcomes: countOutcomes(conversations),
    chosenStreams: [...new Set(streams ?? [])].sort((a, b) => a - b),
    failedAttempts: failedAttempts && inSummary(failedAttempts),
  });
}

function countOutcomes(
  conversations: readonly Conversation[],
): readonly (readonly [Outcome, number])[] {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of conversations) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function inSummary(record: FailedAttemptsRecord): FailedAttempts {
  const { attempts, sources, targets, targetPorts, topSources, topTargets } = record;
  const [source] = topSources;
  const [target] = topTargets;
  return {
    count: attempts,
    clients: sources,
    servers: targets,
    serverPorts: targetPorts,
    ...(sources === 1 && source !== undefined && { onlyClient: source.address }),
    ...(targets === 1 && target !== undefined && { onlyServer: target.address }),
  };
}
