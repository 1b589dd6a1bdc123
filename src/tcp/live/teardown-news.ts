import type { Readings } from '../connection/readings.js';
import { teardownRecord } from '../connection/records.js';
import { sideOf } from '../connection/teardown.js';
import type { Conversation } from '../conversation.js';
import type { TeardownPattern } from '../teardown-pattern.js';
import type { TeardownEvent } from './live-event.js';

/** How the close of a connection stands. */
export type TeardownNews = Pick<
  TeardownEvent,
  'pattern' | 'initiator' | 'lastAckSeen' | 'lateReset' | 'frames'
>;

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

/** Is the connection closed for good, as far as can be told by now? */
export function isClosedForGood({ teardown: { pattern, completion } }: Readings): boolean {
  return BY_RESET.has(pattern) || (BY_FINS.has(pattern) && completion !== undefined);
}

/** Is there a close to tell of in the final record? */
export function hasClose({ teardown: { pattern } }: Conversation): boolean {
  return BY_RESET.has(pattern) || BY_FINS.has(pattern) || UNFINISHED.has(pattern);
}

/** The close without its frames, as text; the same for the same close. */
export function teardownKey({ resolved, teardown }: Readings): string {
  const { pattern, initiator, lastAckSeen, isLateReset } = teardown;
  const side = initiator === undefined ? undefined : sideOf(initiator, resolved.client);
  return keyOf(pattern, side, lastAckSeen, isLateReset);
}

/** The same of a final record. */
export function finalTeardownKey({ teardown }: Conversation): string {
  const { pattern, initiator, lastAckSeen, lateReset } = teardown;
  return keyOf(pattern, initiator, lastAckSeen, lateReset === true);
}

function keyOf(
  pattern: TeardownPattern,
  initiator: TeardownEvent['initiator'],
  lastAckSeen: boolean | undefined,
  isLateReset: boolean,
): string {
  return [pattern, initiator, lastAckSeen, isLateReset].join(' ');
}

/** What there is to say of the close as it stands. */
export function teardownNews(readings: Readings): TeardownNews {
  return newsOf(teardownRecord(readings));
}

/** The same of a final record. */
export function finalTeardownNews({ teardown }: Conversation): TeardownNews {
  return newsOf(teardown);
}

function newsOf({
  pattern,
  initiator,
  frames,
  lastAckSeen,
  lateReset,
}: Conversation['teardown']): TeardownNews {
  return {
    pattern,
    ...(initiator !== undefined && { initiator }),
    frames,
    ...(lastAckSeen !== undefined && { lastAckSeen }),
    ...(lateReset === true && { lateReset: true as const }),
  };
}
