import type { CaptureFacts } from '../../model/capture-facts.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { Outcome } from '../../tcp/teardown-pattern.js';
import { captureRecord } from '../conversations-document.js';
import { cleanSeconds } from '../time-text.js';
import { withoutAbsent } from '../without-absent.js';
import type { CaptureRow, RowWarning } from './capture-row.js';

const RATE_DECIMALS = 6;

/** What a row says of a capture that was read. */
export type ReadFacts = Pick<
  CaptureRow,
  | 'status'
  | 'reason'
  | 'message'
  | 'packets'
  | 'tcpSegments'
  | 'conversations'
  | 'firstPacket'
  | 'duration'
  | 'outcomes'
  | 'worstRttSeconds'
  | 'retransmissions'
  | 'retransmissionRate'
  | 'resets'
  | 'warnings'
  | 'tsharkVersion'
>;

/** Sums up the conversations of a capture. */
export function rowFacts(facts: CaptureFacts, conversations: readonly Conversation[]): ReadFacts {
  const outcomes = new Map<Outcome, number>();
  let worstRtt = -Infinity;
  let retransmissions = 0;
  let sent = 0;
  let resets = 0;
  for (const { outcome, handshake, directions, resets: own } of conversations) {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    worstRtt = Math.max(worstRtt, handshake.irtt ?? -Infinity);
    for (const direction of [directions.client, directions.server]) {
      worstRtt = Math.max(worstRtt, direction.rtt?.maxSeconds ?? -Infinity);
      retransmissions += direction.retransmissions.total;
      sent += direction.packets - direction.capturedTwice;
    }
    resets += own.frames;
  }
  const { damage } = facts;
  const state: Pick<CaptureRow, 'status' | 'reason' | 'message'> =
    damage === undefined
      ? { status: 'ok' }
      : facts.packets === 0
        ? { status: 'failed', reason: 'unreadable', message: damage.message }
        : { status: 'damaged', reason: 'cut', message: damage.message };
  const warnings: RowWarning[] = [];
  if (state.status === 'damaged') warnings.push('cut');
  if (conversations.length === 0) warnings.push('no-conversations');
  if (facts.firstTimeReversal !== undefined) warnings.push('time-reversal');
  const { firstPacket, duration } = captureRecord(facts);
  return withoutAbsent({
    ...state,
    packets: facts.packets,
    tcpSegments: facts.tcpSegments,
    conversations: conversations.length,
    firstPacket,
    duration,
    outcomes: Object.fromEntries(
      [...outcomes].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)),
    ),
    worstRttSeconds: worstRtt === -Infinity ? undefined : cleanSeconds(worstRtt),
    retransmissions,
    retransmissionRate:
      sent > 0 ? Number((retransmissions / sent).toFixed(RATE_DECIMALS)) : undefined,
    resets,
    warnings: warnings.length === 0 ? undefined : warnings,
    tsharkVersion: facts.tsharkVersion,
  });
}
