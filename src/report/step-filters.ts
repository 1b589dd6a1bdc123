import type { Conversation } from '../tcp/conversation.js';
import { handshakeSteps, teardownSteps } from './shown-steps.js';

/** The display filter for the frames of the handshake; `undefined` where there are none. */
export function handshakeFilter(conversation: Conversation): string | undefined {
  return framesFilter(handshakeSteps(conversation).steps.map(({ frame }) => frame));
}

/**
 * The display filter for the frames of the teardown. Data of a long half-close are too many to list, so the
 * rest of them is described: what that end sent with payload from there on, up to its FIN.
 */
export function teardownFilter(conversation: Conversation): string | undefined {
  const { steps, omitted } = teardownSteps(conversation);
  const listed = framesFilter(steps.map(({ frame }) => frame));
  const bulk = steps.filter(({ teardownRole }) => teardownRole === 'data-after-fin-1');
  const last = bulk.at(-1);
  if (listed === undefined || last === undefined || omitted === 0) return listed;
  const fin = steps.find(
    ({ from, frame, teardownRole }) =>
      from === last.from && frame > last.frame && teardownRole?.startsWith('fin-') === true,
  );
  const end = fin?.frame ?? conversation.frames.last;
  const rest = [
    `tcp.stream eq ${conversation.stream}`,
    `frame.number in {${last.frame}..${end}}`,
    `tcp.srcport eq ${conversation[last.from].port}`,
    'tcp.len > 0',
  ];
  return `${listed} or (${rest.join(' and ')})`;
}

function framesFilter(frames: readonly number[]): string | undefined {
  return frames.length === 0 ? undefined : `frame.number in {${[...new Set(frames)].join(', ')}}`;
}
