import type { Side } from '../../src/tcp/conversation.js';
import { hasFlag, nextRaw } from './answer-checks.js';
import type { TsharkRow } from './tshark-rows.js';

/** Both ends after a frame, by the names of RFC 9293. */
export interface WalkedStates {
  readonly client: string;
  readonly server: string;
}

const OTHER: Readonly<Record<Side, Side>> = { client: 'server', server: 'client' };
const REPEATED = (row: TsharkRow) => row.isRetransmission || row.isOutOfOrder;

/**
 * The transitions of RFC 9293 §3.3.2, as if each segment arrived when it was captured. `undefined` where the
 * conversation does not begin with a three-way handshake, repeats something, or has segments that crossed a FIN.
 */
export function walkStates(
  rows: readonly TsharkRow[],
  sideOf: (row: TsharkRow) => Side,
): ReadonlyMap<number, WalkedStates> | undefined {
  const [syn, synAck, third] = rows;
  if (syn === undefined || synAck === undefined || third === undefined) return undefined;
  if (rows.some(REPEATED)) return undefined;
  const opens = [syn, synAck, third].map(({ flags }) => flags & 0x17).join(' ') === '2 18 16';
  if (!opens || third.ackRaw !== nextRaw(synAck)) return undefined;
  const state: Record<Side, string> = { client: 'LISTEN', server: 'LISTEN' };
  const fin: Partial<Record<Side, number>> = {};
  const walked = new Map<number, WalkedStates>();
  for (const row of rows) {
    const [from, to] = [sideOf(row), OTHER[sideOf(row)]];
    const finOfPeer = fin[to];
    const acks = hasFlag(row, 'ack') && finOfPeer !== undefined && row.ackRaw === finOfPeer;
    // Sent before the FIN had arrived: its sender's state is a matter of what is assumed.
    if (finOfPeer !== undefined && !acks && !hasFlag(row, 'rst')) return undefined;
    if (hasFlag(row, 'rst')) {
      state.client = state.server = 'CLOSED';
    } else {
      step(state, from, to, { row, acks });
      if (hasFlag(row, 'fin')) fin[from] = nextRaw(row);
    }
    walked.set(row.frame, { ...state });
  }
  return walked;
}

function step(
  state: Record<Side, string>,
  from: Side,
  to: Side,
  { row, acks }: { readonly row: TsharkRow; readonly acks: boolean },
): void {
  if (hasFlag(row, 'syn')) {
    state[from] = hasFlag(row, 'ack') ? 'SYN-RECEIVED' : 'SYN-SENT';
    if (hasFlag(row, 'ack')) state[to] = 'ESTABLISHED';
    return;
  }
  if (state[to] === 'SYN-RECEIVED') state[to] = 'ESTABLISHED';
  if (acks) {
    const next: Readonly<Record<string, string>> = {
      'FIN-WAIT-1': 'FIN-WAIT-2',
      CLOSING: 'TIME-WAIT',
      'LAST-ACK': 'CLOSED',
    };
    state[to] = next[state[to]] ?? state[to];
  }
  if (!hasFlag(row, 'fin')) return;
  state[from] = state[from] === 'CLOSE-WAIT' ? 'LAST-ACK' : 'FIN-WAIT-1';
  const next: Readonly<Record<string, string>> = {
    ESTABLISHED: 'CLOSE-WAIT',
    'FIN-WAIT-1': 'CLOSING',
    'FIN-WAIT-2': 'TIME-WAIT',
  };
  state[to] = next[state[to]] ?? state[to];
}
