import { conversationsTable } from '../../report/conversations-table.js';
import { conversationTextIn } from '../../report/text/conversation-text-in.js';
import type { LiveResult } from '../../tcp/live/live-analyzer.js';
import type { LiveRecord } from '../../tcp/live/live-record.js';
import type { ConversationSummary } from '../../tcp/summary/conversation-summary.js';
import type { CliContext } from '../context.js';
import { durationText } from './live-line.js';

const NANOS_PER_SECOND = 1e9;

/** The table of conversations that `live` ends with, and what all of them came to. */
export async function liveSummary(
  name: string,
  facts: {
    readonly packets: number;
    readonly tcpSegments: number;
    readonly firstFrameNanos: bigint;
  },
  { records, totals, omitted }: LiveResult,
  { language = 'en', text: { live } }: CliContext,
): Promise<string> {
  const rows = records.map((record) => rowOf(record, facts.firstFrameNanos));
  const table = conversationsTable({ name }, rows, await conversationTextIn(language));
  const { packets, outcomes, teardowns, retransmissions, worstIrtt, omitted: left } = live.totals;
  const { worstIrtt: worst } = totals;
  const lines = [
    ...(omitted > 0 ? [left(records.length, totals.conversations)] : []),
    packets(facts.packets, facts.tcpSegments),
    ...(totals.conversations > 0
      ? [
          outcomes(totals.byOutcome),
          teardowns(totals.byTeardown),
          retransmissions(totals.retransmissions),
        ]
      : []),
    ...(worst ? [worstIrtt(durationText(worst.seconds), worst.stream)] : []),
  ];
  return `\n${table}${lines.map((line) => `${line}\n`).join('')}`;
}

function rowOf(record: LiveRecord, zeroNanos: bigint): ConversationSummary {
  const { stream, client, server, frames, bytes, startNanos, endNanos } = record;
  const { handshake, teardown, outcome } = record;
  const { irtt } = handshake;
  return {
    stream,
    client,
    server,
    firstFrame: frames.first,
    frames: frames.count,
    bytes,
    startNanos: Number(startNanos - zeroNanos),
    durationNanos: Number(endNanos - startNanos),
    handshake: handshake.pattern,
    initialRttNanos: irtt === undefined ? undefined : Math.round(irtt * NANOS_PER_SECOND),
    teardown: teardown.pattern,
    initiator: teardown.initiator,
    outcome,
  };
}
