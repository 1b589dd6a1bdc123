import type { HandshakePattern } from '../handshake-pattern.js';
import type { FailedHandshakeEvent, HandshakeEvent } from './live-event.js';
import type { LiveReading } from './live-record.js';

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

/**
 * What there is to say of the opening; `undefined` when it was not captured, or is still going on.
 *
 * @param isFinal - Nothing more will come.
 */
export function handshakeNews(
  { handshake, isEstablished, hasEndingReset }: LiveReading,
  irtt: number | undefined,
  isFinal: boolean,
): HandshakeNews | undefined {
  const { pattern, missing, frames } = handshake;
  if (pattern === 'none') return undefined;
  if (!isEstablished) {
    if (PENDING.has(pattern) && !hasEndingReset && !isFinal) return undefined;
    return { kind: pattern === 'refused' ? 'refused' : 'handshake-failed', pattern, frames };
  }
  return {
    kind: 'handshake',
    pattern,
    ...(missing && { missing }),
    frames,
    ...(irtt !== undefined && { irtt }),
  };
}

/** Do both say the same? */
export function isSameHandshake(one: HandshakeNews, two: HandshakeNews): boolean {
  return (
    one.kind === two.kind &&
    one.pattern === two.pattern &&
    one.frames.syn === two.frames.syn &&
    one.frames.synAck === two.frames.synAck &&
    one.frames.ack === two.frames.ack &&
    irttIn(one) === irttIn(two) &&
    missingIn(one) === missingIn(two)
  );
}

function irttIn(news: HandshakeNews): number | undefined {
  return news.kind === 'handshake' ? news.irtt : undefined;
}

function missingIn(news: HandshakeNews): string {
  return news.kind === 'handshake' ? (news.missing ?? []).join(' ') : '';
}
