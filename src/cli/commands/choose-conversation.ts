import { LabError } from '../../errors/lab-error.js';
import type { Conversation } from '../../tcp/conversation.js';

const HINT = '"sharkscribe conversations FILE" lists the streams of a capture.';

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
    throw new LabError(
      'USAGE',
      `${path} has ${conversations.length} TCP conversations, and --stream names none of them`,
      `Give --stream N: ${HINT}`,
    );
  }
  return others.reduce((best, each) => (payloadOf(each) > payloadOf(best) ? each : best), first);
}

function payloadOf({ directions: { client, server } }: Conversation): number {
  return client.payloadBytes + server.payloadBytes;
}

function notFound(stream: number | undefined, path: string, count: number): LabError {
  if (stream === undefined) {
    return new LabError(
      'STREAM_NOT_FOUND',
      `no TCP conversations in ${path}`,
      'Give a capture that holds TCP.',
    );
  }
  const present = count === 0 ? 'it has no TCP conversations' : `it has ${count}, counted from 0`;
  return new LabError(
    'STREAM_NOT_FOUND',
    `stream ${stream} not found in ${path}: ${present}`,
    HINT,
  );
}
