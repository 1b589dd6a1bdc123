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
  const other = side === 'client' ? 'server' : 'client';
  if (conversation.directions[other].packets === 0) return { cannotTell: 'one-direction' };
  const isShort = bytes < MIN_FULL_SEGMENTS * mss;
  if (acks === 0) return { cannotTell: isShort ? 'too-little-data' : 'no-acks' };
  if (syn === undefined || synAck === undefined) return { cannotTell: 'mid-stream' };
  const found = study.finish();
  const { limitedBy } = found;
  const proven = study.isReceiverProven && limitedBy.by === 'receiver' ? { limitedBy } : {};
  const hasFew = study.rounds < MIN_ROUNDS && found.phases.every(({ kind }) => kind === 'pause');
  if (isShort || hasFew) return { cannotTell: 'too-little-data', ...proven };
  const share = shareBeyond(conversation, side);
  if (share === undefined) return { cannotTell: 'no-round-trips', ...proven };
  return share < MIN_SHARE_BEYOND ? { cannotTell: 'near-receiver', ...proven } : found;
}
