import { hasFlags, SYN } from '../../tcp/segment.js';
import type { FlowMark, FlowSegment } from '../flow/flow-graph.js';
import { isSentAgain } from '../flow/row-words.js';

/** Roles whose names say that the segment was sent before. */
const REPEATED: ReadonlySet<string | undefined> = new Set([
  'syn-retransmit',
  'syn-ack-retransmit',
  'ack-retransmit',
  'fin-retransmit',
]);

/**
 * Does Wireshark call a SYN sent again that is not? It does so of the SYN of a new connection on ports that were used
 * before, and of the SYN-ACKs of a simultaneous open.
 */
export function isTakenForRepeat(segment: FlowSegment): boolean {
  const { handshakeRole, step } = segment;
  // Only what is sent for the first time is a step.
  const isFirst = handshakeRole !== undefined && step !== undefined;
  return isFirst && !REPEATED.has(handshakeRole) && hasFlags(segment, SYN) && isSentAgain(segment);
}

/** The marks of a segment without those that the name of its role says already, or denies. */
export function marksBesideRole(segment: FlowSegment): readonly FlowMark[] {
  const { handshakeRole, teardownRole, marks } = segment;
  const isSaid =
    REPEATED.has(handshakeRole) || REPEATED.has(teardownRole) || isTakenForRepeat(segment);
  return isSaid ? marks.filter((mark) => mark !== 'retransmission') : marks;
}
