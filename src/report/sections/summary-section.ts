import type { RootContent } from 'mdast';
import type { Conversation } from '../../tcp/conversation.js';
import type { Outcome } from '../../tcp/teardown-pattern.js';
import { isFailedAttempt } from '../detail-selection.js';
import { addressText } from '../endpoint-text.js';
import { withGap } from '../in-succession.js';
import { heading, inlineCode, paragraph, plain } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import type { ReportInput } from '../report-input.js';
import type { FailedAttempts } from '../text/report-text.js';
import { secondsText } from '../time-text.js';

/** From how many failed attempts on the summary speaks of them. */
const MANY_ATTEMPTS = 10;

/** Title, and what the capture shows in a few sentences. */
export function summarySection(
  { facts, conversations, streams }: ReportInput,
  { text, digits }: ReportContext,
): RootContent[] {
  const { earliestNanos, latestNanos } = facts;
  const sentences = text.document.summary({
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
  return [
    heading(1, [plain(withGap(text.document.title)), inlineCode(facts.name)]),
    paragraph(sentences),
  ];
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
