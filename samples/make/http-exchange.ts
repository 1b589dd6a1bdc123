import type { Side, TcpConversation } from './tcp-conversation.js';

/** How long a round trip takes, and how long the client waits before it acknowledges data. */
export interface HttpTiming {
  readonly roundTripMicros: number;
  readonly delayedAckMicros: number;
}

/** Sends a request, its response and the client's acknowledgement; gives the time of the last. */
export function exchangeHttp(
  conversation: TcpConversation,
  atMicros: number,
  { roundTripMicros, delayedAckMicros }: HttpTiming,
  request: Uint8Array,
  response: Uint8Array,
): number {
  const responseMicros = atMicros + roundTripMicros;
  const acknowledgedMicros = responseMicros + delayedAckMicros;
  conversation.data(atMicros, 'client', request);
  conversation.data(responseMicros, 'server', response);
  conversation.acknowledge(acknowledgedMicros, 'client');
  return acknowledgedMicros;
}

/** Closes in four segments, `closer` first, as the client's machine captures them. */
export function closeConversation(
  conversation: TcpConversation,
  atMicros: number,
  closer: Side,
  roundTripMicros: number,
): void {
  conversation.finish(atMicros, closer);
  if (closer === 'client') {
    conversation.acknowledge(atMicros + roundTripMicros, 'server');
    conversation.finish(atMicros + roundTripMicros + 900, 'server');
    conversation.acknowledge(atMicros + roundTripMicros + 970, 'client');
  } else {
    conversation.acknowledge(atMicros + 80, 'client');
    conversation.finish(atMicros + 450, 'client');
    conversation.acknowledge(atMicros + 450 + roundTripMicros, 'server');
  }
}

/** A message of HTTP/1.1 (RFC 9112): its first line, header fields and body. */
export function httpMessage(
  startLine: string,
  fields: Readonly<Record<string, string>>,
  body = '',
): Uint8Array {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([startLine, ...lines, '', body].join('\r\n'));
}
