import type { Readings } from '../connection/readings.js';
import { handshakeFrames, handshakeSteps } from '../connection/records.js';
import type { Conversation } from '../conversation.js';
import type { HandshakePattern } from '../handshake-pattern.js';
import { secondsOf } from '../seconds-of.js';
import type { FailedHandshakeEvent, HandshakeEvent } from './live-event.js';

/** How the opening of a connection stands, as far as there is anything to say. */
export type HandshakeNews =
  | Pick<HandshakeEvent, 'kind' | 'pattern' | 'missing' | 'frames' | 'irtt'>
  | Pick<FailedHandshakeEvent, 'kind' | 'pattern' | 'frames'>;

/** Attempts that may still succeed. */
const PENDING: ReadonlySet<HandshakePattern> = new Set<HandshakePattern>([
  'unanswered',
  'half-open',
  'challenged',
  'odd',
  'partial',
]);

/** What there is to say while the connection goes on. */
export function handshakeNews({ resolved, handshake }: Readings): HandshakeNews | undefined {
  const { pattern, missing, isEstablished, opening, endingReset } = handshake;
  if (pattern === 'none' || (PENDING.has(pattern) && !isEstablished && endingReset === undefined)) {
    return undefined;
  }
  const frames = handshakeFrames(handshakeSteps(resolved, opening));
  if (!isEstablished) return { kind: kindOfFailure(pattern), pattern, frames };
  const { initialRttNanos } = resolved.connection.firstAnalysis.stream;
  return {
    kind: 'handshake',
    pattern,
    ...(missing.length > 0 && { missing }),
    frames,
    ...(initialRttNanos !== 0n && { irtt: secondsOf(initialRttNanos) }),
  };
}

/** What the final record says of it; `undefined` when the opening was not captured. */
export function finalHandshakeNews({
  handshake,
  outcome,
}: Conversation): HandshakeNews | undefined {
  const { pattern, missing, frames, irtt } = handshake;
  const isFailed =
    outcome === 'refused' || outcome === 'no-answer' || outcome === 'handshake-incomplete';
  if (isFailed) return { kind: kindOfFailure(pattern), pattern, frames };
  if (pattern === 'none') return undefined;
  return {
    kind: 'handshake',
    pattern,
    ...(missing && { missing }),
    frames,
    ...(irtt !== undefined && { irtt }),
  };
}

function kindOfFailure(pattern: HandshakePattern): FailedHandshakeEvent['kind'] {
  return pattern === 'refused' ? 'refused' : 'handshake-failed';
}

/** The same text for the same news. */
export function handshakeKey(news: HandshakeNews): string {
  return JSON.stringify(news);
}
