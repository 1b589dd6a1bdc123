import type { Connection } from './connection.js';
import type { Conversation, TimeWaitReuse } from '../conversation.js';
import { isBareSyn } from '../segment.js';
import { secondsOf } from '../seconds-of.js';
import { isAfter } from '../sequence.js';

/** How long Linux keeps TIME-WAIT, the shortest time that is common: 60 s. */
const TIME_WAIT_NANOS = 60_000_000_000n;

/**
 * Does the connection begin while an end of the one before, with the same ports, was still in
 * TIME-WAIT?
 */
export function timeWaitReuse(
  { first, previous }: Connection,
  earlier: Conversation | undefined,
): TimeWaitReuse | undefined {
  if (previous === undefined || earlier === undefined || !isBareSyn(first)) return undefined;
  const { timeWait, timeWaitFrames } = earlier.teardown;
  if (timeWait === undefined || timeWaitFrames === undefined) return undefined;
  const lastSign = timeWaitFrames.lastSign ?? timeWaitFrames.entered;
  const sign = earlier.steps.find(({ frame }) => frame === lastSign);
  if (sign === undefined) return undefined;
  const gapNanos = first.timeNanos - sign.timeNanos;
  if (gapNanos < 0n || gapNanos >= TIME_WAIT_NANOS) return undefined;
  const { address, port } = first.source;
  const wasClient = address === earlier.client.address && port === earlier.client.port;
  const isSenders = timeWait === (wasClient ? 'client' : 'server');
  const allowedBy = permissionOf(first, previous);
  return {
    holder: timeWait === 'both' ? 'both' : isSenders ? 'client' : 'server',
    lastSign,
    gapSeconds: secondsOf(gapNanos),
    ...(allowedBy && { allowedBy }),
  };
}

/** By which rule an end in TIME-WAIT may take the SYN. */
function permissionOf(syn: Connection['first'], previous: Connection): TimeWaitReuse['allowedBy'] {
  const { top, lastTimestamp, numbers } = previous.ends[previous.endOf(syn)];
  const timestamp = syn.options.timestamps?.value;
  if (timestamp !== undefined && lastTimestamp !== undefined && timestamp !== lastTimestamp) {
    return isAfter(timestamp, lastTimestamp) ? 'timestamp' : undefined;
  }
  const isBeyond = top !== undefined && numbers.positionOf(syn.seq) >= top;
  return isBeyond ? 'sequence' : undefined;
}
