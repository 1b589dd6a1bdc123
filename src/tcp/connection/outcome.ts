import type { Outcome, TeardownPattern } from '../teardown-pattern.js';
import type { HandshakeReading } from './handshake.js';

/** One word for each way in which an established connection can end. */
const OUTCOMES: Readonly<Record<TeardownPattern, Outcome>> = {
  'reset-only': 'mid-stream',
  refused: 'refused',
  'handshake-reset': 'handshake-incomplete',
  'fin-in-handshake': 'handshake-incomplete',
  'not-established': 'handshake-incomplete',
  'open-at-end': 'open',
  'abort-both': 'aborted',
  abort: 'aborted',
  'fin-then-peer-reset': 'aborted',
  'fin-then-own-reset': 'aborted',
  'half-closed': 'half-closed',
  'fin-unanswered': 'half-closed',
  'fin-reset-fin': 'closed',
  'reset-after-both-fins': 'closed',
  'simultaneous-close': 'closed',
  'three-segment': 'closed',
  'half-close': 'closed',
  'four-way': 'closed',
};

/** One word for the whole connection. */
export function outcomeOf(
  { pattern: handshake, isEstablished }: Pick<HandshakeReading, 'pattern' | 'isEstablished'>,
  pattern: TeardownPattern,
): Outcome {
  if (pattern === 'refused') return 'refused';
  if (handshake === 'unanswered' || handshake === 'withdrawn') return 'no-answer';
  if (!isEstablished) return 'handshake-incomplete';
  return pattern === 'open-at-end' && handshake === 'none' ? 'mid-stream' : OUTCOMES[pattern];
}
