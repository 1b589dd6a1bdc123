import type { ResolvedConnection } from './resolved-connection.js';
import { other, type TracedSegment } from './traced-segment.js';

/**
 * Was the first FIN of the capture the first of the connection? `known`: yes. `assumed`: its sender
 * was taken for ESTABLISHED before, which the capture does not prove. `unknown`: it is all that was
 * seen of its sender, so it may as well answer a FIN from before the capture.
 */
export type CloseOrder = 'known' | 'assumed' | 'unknown';

/** What can be said about the first captured FIN before the other end's FIN is in the capture, too. */
export function closeOrderOf(resolved: ResolvedConnection, fin: TracedSegment): CloseOrder {
  if (resolved.isnOf(0) !== undefined || resolved.isnOf(1) !== undefined) return 'known';
  if (isBeforePeersFin(resolved, fin)) return 'known';
  return fin.before.lastFrame[fin.from] === 0 ? 'unknown' : 'assumed';
}

/**
 * A FIN is the last number of its sender (RFC 9293 §3.6). So whoever has acknowledged no more than the
 * other end's data cannot have had the other end's FIN.
 */
function isBeforePeersFin({ connection }: ResolvedConnection, fin: TracedSegment): boolean {
  const { dataEnd } = connection.ends[other(fin.from)];
  return dataEnd !== undefined && fin.ack !== undefined && fin.ack <= dataEnd;
}
