import type { TeardownPattern } from '../teardown-pattern.js';
import type { LiveReading } from './live-record.js';

/** Closes that a reset made final. */
const BY_RESET: ReadonlySet<TeardownPattern> = new Set<TeardownPattern>([
  'abort',
  'abort-both',
  'fin-then-own-reset',
  'fin-then-peer-reset',
  'fin-reset-fin',
  'reset-after-both-fins',
]);
/** Closes with FINs of both ends, which the acknowledgment of the last makes final. */
const BY_FINS: ReadonlySet<TeardownPattern> = new Set<TeardownPattern>([
  'four-way',
  'three-segment',
  'half-close',
  'simultaneous-close',
]);
/** Closes that came no further. */
const UNFINISHED: ReadonlySet<TeardownPattern> = new Set<TeardownPattern>([
  'half-closed',
  'fin-unanswered',
]);

/**
 * Is there a close to tell of?
 *
 * @param isFinal - Nothing more will come, so that a close which is not complete will not be.
 */
export function hasTeardownNews(
  { teardown: { pattern }, isComplete, isEstablished }: LiveReading,
  isFinal: boolean,
): boolean {
  if (!isEstablished) return false;
  if (BY_RESET.has(pattern) || (BY_FINS.has(pattern) && isComplete)) return true;
  return isFinal && (BY_FINS.has(pattern) || UNFINISHED.has(pattern));
}

/** Do both say the same of the close? */
export function isSameTeardown(
  one: LiveReading['teardown'],
  two: LiveReading['teardown'],
): boolean {
  return (
    one.pattern === two.pattern &&
    one.initiator === two.initiator &&
    one.lastAckSeen === two.lastAckSeen &&
    one.lateReset === two.lateReset
  );
}
