import type { Conversation } from '../conversation.js';
import type { Side } from '../side.js';

/** Largest shift that counts (RFC 7323 §2.3). */
const MAX_SHIFT = 14;

/**
 * What the windows of one end have to be multiplied by, those of its SYNs apart. Scaling takes effect when
 * both SYNs ask for it (RFC 7323 §2.2); `undefined` when one of them was not captured and might have.
 */
export function windowFactorOf({ handshake }: Conversation, side: Side): number | undefined {
  const { client, server } = handshake.options;
  const doesNotScale = [client, server].some(
    (options) => options !== undefined && options.windowScale === undefined,
  );
  if (doesNotScale) return 1;
  if (client?.windowScale === undefined || server?.windowScale === undefined) return undefined;
  return 2 ** Math.min(handshake.options[side]?.windowScale ?? 0, MAX_SHIFT);
}
