import type { Conversation } from '../conversation.js';
import { type ConversationSummary, summaryOf } from './conversation-summary.js';
import type { OrdinaryConnection } from './ordinary-connection.js';
import { type EndpointOf, ordinarySummary } from './ordinary-summary.js';

/** What is known of the connections of a capture, part of them by the whole analysis. */
export interface SummaryParts {
  readonly ordinary: Iterable<OrdinaryConnection>;
  readonly endpointOf: EndpointOf;
  /** The time of the capture's first frame, as the ordinary connections' times, and in nanoseconds. */
  readonly zero: number;
  readonly zeroNanos: bigint;
  /** The others, with their streams numbered by themselves. */
  readonly analyzed: readonly Conversation[];
  /** First frame of each of these streams, in their order. */
  readonly setupFrames: readonly number[];
}

/** All conversations in order of their first frames, their streams numbered as in Wireshark. */
export function mergeStreams(parts: SummaryParts): readonly ConversationSummary[] {
  const { endpointOf, zero, zeroNanos, setupFrames, analyzed } = parts;
  const ordinary = [...parts.ordinary].sort((a, b) => a.firstFrame - b.firstFrame);
  const numbers: number[] = [];
  let before = 0;
  const merged = ordinary.map((connection, index) => {
    while ((setupFrames[before] ?? Infinity) < connection.firstFrame)
      numbers[before] = index + before++;
    return ordinarySummary(connection, endpointOf, index + before, zero);
  });
  for (; before < setupFrames.length; before++) numbers[before] = ordinary.length + before;
  if (analyzed.length === 0) return merged;
  for (const conversation of analyzed) {
    const { stream, ...summary } = summaryOf(conversation, zeroNanos);
    merged.push({ ...summary, stream: numbers[stream] ?? stream });
  }
  return merged.sort((a, b) => a.firstFrame - b.firstFrame);
}
