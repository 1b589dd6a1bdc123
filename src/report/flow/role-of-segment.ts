import { FIN, RST, SYN } from '../../tcp/segment.js';
import { isBulkRole } from '../shown-steps.js';
import type { FlowSegment } from './flow-graph.js';

/** Does it play a part in handshake or teardown, or look as if it did? */
export function isOfRole({ handshakeRole, teardownRole, flags }: FlowSegment): boolean {
  const isBulk = teardownRole !== undefined && isBulkRole(teardownRole);
  return (
    handshakeRole !== undefined ||
    (teardownRole !== undefined && !isBulk) ||
    (flags & (SYN | FIN | RST)) !== 0
  );
}
