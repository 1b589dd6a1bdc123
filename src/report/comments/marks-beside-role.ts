import type { FlowMark, FlowSegment } from '../flow/flow-graph.js';

/** Roles whose names say that the segment was sent before. */
const REPEATED: ReadonlySet<string | undefined> = new Set([
  'syn-retransmit',
  'syn-ack-retransmit',
  'ack-retransmit',
  'fin-retransmit',
]);

/** The marks of a segment without those that the name of its role says already. */
export function marksBesideRole({
  handshakeRole,
  teardownRole,
  marks,
}: FlowSegment): readonly FlowMark[] {
  const isSaid = REPEATED.has(handshakeRole) || REPEATED.has(teardownRole);
  return isSaid ? marks.filter((mark) => mark !== 'retransmission') : marks;
}
