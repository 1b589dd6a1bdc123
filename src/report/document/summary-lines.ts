import type { Conversation } from '../../tcp/conversation.js';
import type { Outcome } from '../../tcp/teardown-pattern.js';
import { isFailedAttempt } from '../detail-selection.js';
import { addressText } from '../endpoint-text.js';
import type { ReportInput } from '../report-input.js';
import type { OverviewFacts } from '../text/overview-text.js';
import type { FailedAttempts, ReportText } from '../text/report-text.js';
import { secondsText, type TimeDigits } from '../time-text.js';

/** From how many failed attempts on the summary speaks of them. */
const MANY_ATTEMPTS = 10;

/** What the capture shows, in five lines or fewer: content, ends, round trips, repeats, soundness. */
export function summaryLines(
  input: ReportInput,
  notes: number,
  text: ReportText,
  digits: TimeDigits,
): readonly string[] {
  const sentences = captureSentences(input, text, digits);
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
    failedAttempts: failedAttempts(conversations),
  });
}

function countOutcomes(
  conversations: readonly Conversation[],
): readonly (readonly [Outcome, number])[] {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of conversations) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function failedAttempts(conversations: readonly Conversation[]): FailedAttempts | undefined {
  const failed = conversations.filter(({ outcome }) => isFailedAttempt(outcome));
  if (failed.length < MANY_ATTEMPTS) return undefined;
  const clients = new Set(failed.map(({ client }) => client.address));
  const servers = new Set(failed.map(({ server }) => server.address));
  const [client] = clients;
  const [server] = servers;
  return {
    count: failed.length,
    clients: clients.size,
    servers: servers.size,
    serverPorts: new Set(failed.map((one) => `${one.server.address} ${one.server.port}`)).size,
    ...(clients.size === 1 && client !== undefined && { onlyClient: addressText(client) }),
    ...(servers.size === 1 && server !== undefined && { onlyServer: addressText(server) }),
  };
}
