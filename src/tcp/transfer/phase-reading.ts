import type { Conversation } from '../conversation.js';
import type { Side } from '../side.js';
import type { PhaseStudy } from './phase-study.js';
import type { PhaseReading } from './transfer.js';
import { shareBeyond } from './vantage.js';

/** Less is over before congestion control has much to say: the first window alone may be as large (RFC 6928). */
const MIN_FULL_SEGMENTS = 10;
/** Growth needs two round trips at least to be seen, and a third to be more than chance. */
const MIN_ROUNDS = 3;
/**
 * The flight that is seen is the sender's but for what is under way between the two: a quarter of the round trip
 * at most.
 */
const MIN_SHARE_BEYOND = 0.75;

/** What one direction came to. */
export interface Extent {
  readonly bytes: number;
  /** Payload of a full segment. */
  readonly mss: number;
  readonly acks: number;
}

/** The phases, or the first reason why there is nothing to be said about them. */
export function readPhases(
  conversation: Conversation,
  side: Side,
  { bytes, mss, acks }: Extent,
  study: PhaseStudy,
): PhaseReading {
  const { syn, synAck } = conversation.handshake.frames;
  if (acks === 0) return { cannotTell: 'one-direction' };
  if (syn === undefined || synAck === undefined) return { cannotTell: 'mid-stream' };
  const found = study.finish();
  const hasFew = study.rounds < MIN_ROUNDS && found.phases.length === 0;
  if (bytes < MIN_FULL_SEGMENTS * mss || hasFew) return { cannotTell: 'too-little-data' };
  const share = shareBeyond(conversation, side);
  if (share === undefined) return { cannotTell: 'one-direction' };
  return share < MIN_SHARE_BEYOND ? { cannotTell: 'near-receiver' } : found;
}
