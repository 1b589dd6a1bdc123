import type { LiveOptions } from '../../src/tcp/live/live-analyzer.js';
import type { LiveEvent } from '../../src/tcp/live/live-event.js';
import type { Segment } from '../../src/tcp/segment.js';
import { liveEventsOf } from './live-agreement.js';
import { HANDSHAKE, segmentsOf, type Row } from './trace.js';

/** Four segments that close a connection right after {@link HANDSHAKE}, the client first. */
export const CLOSE: readonly Row[] = [
  ['C', 'FA', 1, 1],
  ['S', 'A', 1, 2],
  ['S', 'FA', 1, 2],
  ['C', 'A', 2, 2],
];

/** What was told, in short: `3 handshake three-way`; a correction is marked with `!`. */
export function toldOf(segments: readonly Segment[], options?: LiveOptions): string[] {
  return liveEventsOf(segments, options).map(shortOf);
}

/** The same of one event. */
export function shortOf(event: LiveEvent): string {
  const words = [event.frame, 'correction' in event ? `!${event.kind}` : event.kind];
  switch (event.kind) {
    case 'syn':
      break;
    case 'handshake':
    case 'refused':
    case 'handshake-failed':
      words.push(event.pattern);
      break;
    case 'reset':
      words.push(event.class, event.from);
      break;
    case 'retransmission':
      words.push(event.phase, event.count, `${event.firstFrame}-${event.lastFrame}`);
      break;
    case 'zero-window':
      words.push(event.phase, event.from, ...(event.seconds === undefined ? [] : [event.seconds]));
      break;
    case 'teardown':
      words.push(event.pattern, event.initiator ?? '-', ...(event.lateReset ? ['late reset'] : []));
      break;
    case 'end':
      words.push(event.reason, event.record.outcome);
      break;
  }
  return words.join(' ');
}

/** A whole connection of its own client port, which begins at a second of the capture. */
export function connectionOf(
  port: number,
  second: number,
  rows: readonly Row[] = [...HANDSHAKE, ...CLOSE],
) {
  return segmentsOf(rows).map((segment, index): Segment => ({
    ...segment,
    frameNumber: port * 100 + index + 1,
    timeNanos: segment.timeNanos + BigInt(second) * 1_000_000_000n,
    source: segment.source.port === 80 ? segment.source : { ...segment.source, port },
    destination:
      segment.destination.port === 80 ? segment.destination : { ...segment.destination, port },
  }));
}
