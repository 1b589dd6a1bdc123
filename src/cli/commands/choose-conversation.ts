import type { LabError } from '../../errors/lab-error.js';
import { KnownFailure } from '../../errors/known-failure.js';
import type { Conversation } from '../../tcp/conversation.js';

/**
 * The conversation that a command for one of them means. Where ports were used again within a stream, it is
 * the connection that carried most payload.
 *
 * @param stream - `undefined` when the user named none: then there must be only one.
 * @throws {@link LabError} USAGE or STREAM_NOT_FOUND.
 */
export function chooseConversation(
  conversations: readonly Conversation[],
  stream: number | undefined,
  path: string,
): Conversation {
  const [first, ...others] = conversations.filter(
    (each) => stream === undefined || each.stream === stream,
  );
  if (first === undefined) throw notFound(stream, path, conversations.length);
  if (stream === undefined && others.some((each) => each.stream !== first.stream)) {
    throw new KnownFailure('USAGE', (text) =>
      text.severalConversations(path, conversations.length),
    );
  }
  return others.reduce((best, each) => (payloadOf(each) > payloadOf(best) ? each : best), first);
}

function payloadOf({ directions: { client, server } }: Conversation): number {
  return client.payloadBytes + server.payloadBytes;
}

function notFound(stream: number | undefined, path: string, count: number): LabError {
  if (stream === undefined) {
    return new KnownFailure('STREAM_NOT_FOUND', (text) => text.noConversations(path));
  }
  return new KnownFailure('STREAM_NOT_FOUND', (text) => text.streamNotFound(path, stream, count));
}
