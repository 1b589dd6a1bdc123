import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import { LiveAnalyzer, type LiveOptions } from '../../src/tcp/live/live-analyzer.js';
import type { EndEvent, LiveEvent } from '../../src/tcp/live/live-event.js';
import type { LiveRecord } from '../../src/tcp/live/live-record.js';
import type { Segment } from '../../src/tcp/segment.js';

/** Enough that nothing gets its final record before its time. */
const PATIENT: LiveOptions = {
  mostPairs: Infinity,
  mostClosed: Infinity,
  quietSeconds: Infinity,
  keptRecords: Infinity,
};

/** All events of the live analysis, in order. */
export function liveEventsOf(
  segments: readonly Segment[],
  options: LiveOptions = PATIENT,
): LiveEvent[] {
  const events: LiveEvent[] = [];
  const analyzer = new LiveAnalyzer((event) => events.push(event), options);
  for (const segment of segments) analyzer.add(segment);
  analyzer.finish();
  return events;
}

/** Where what was told live differs from what the whole analysis says afterwards. */
export function liveDisagreements(
  segments: readonly Segment[],
  options: LiveOptions = PATIENT,
): string[] {
  const analyzer = new TcpAnalyzer(options.rules === undefined ? {} : { rules: options.rules });
  for (const segment of segments) analyzer.add(segment);
  const expected = analyzer.finish();
  const events = liveEventsOf(segments, options);
  const found = events.flatMap((event) => (event.kind === 'end' ? [event.record] : []));
  found.sort((a, b) => a.frames.first - b.frames.first);
  const faults: string[] = [];
  if (found.length !== expected.length) {
    faults.push(`${found.length} conversations, not ${expected.length}`);
  }
  for (const [index, whole] of expected.entries()) {
    const live = found[index];
    if (live === undefined) continue;
    // Of two connections in one stream, the first ends before the stream's round-trip time may be known.
    const isShared = expected.some((each) => each !== whole && each.stream === whole.stream);
    faults.push(...differences(live, isShared ? withIrttOf(live, whole) : whole));
  }
  const conversations = new Map(expected.map((each) => [each.frames.first, each]));
  for (const told of byConnection(events)) {
    const whole = conversations.get(told.record.frames.first);
    if (whole === undefined) continue;
    faults.push(...contradictions(told, whole));
    // Segments that wait with a SYN for its answer are told of together, so that a window may be missed.
    if (!expected.some((each) => each !== whole && isOfSameEnds(each, whole))) {
      faults.push(...untoldWindows(told, whole));
    }
  }
  return faults;
}

function withIrttOf(live: LiveRecord, whole: Conversation): Conversation {
  const { irtt = -1 } = live.handshake;
  return { ...whole, handshake: { ...whole.handshake, irtt } };
}

/** The final records must be the same, as far as they go. */
function differences(live: LiveRecord, whole: Conversation): string[] {
  const { handshake, teardown, directions } = whole;
  const { pattern, missing, frames } = handshake;
  // The second pass may take a SYN that came after the ACK for the one before it.
  const irtt = (handshake.irtt ?? 0) > 0 ? handshake.irtt : undefined;
  const { initiator, lastAckSeen, lateReset } = teardown;
  const { client, server } = directions;
  const expected: LiveRecord = {
    stream: whole.stream,
    client: whole.client,
    server: whole.server,
    frames: whole.frames,
    bytes: client.bytes + server.bytes,
    payloadBytes: client.payloadBytes + server.payloadBytes,
    startNanos: whole.startNanos,
    endNanos: whole.endNanos,
    handshake: {
      pattern,
      ...(missing && { missing }),
      frames,
      ...(irtt !== undefined && { irtt }),
    },
    teardown: {
      pattern: teardown.pattern,
      ...(initiator !== undefined && { initiator }),
      ...(lastAckSeen !== undefined && { lastAckSeen }),
      ...(lateReset !== undefined && { lateReset }),
    },
    outcome: whole.outcome,
    retransmissions: {
      client: client.retransmissions.total,
      server: server.retransmissions.total,
    },
  };
  const [inLive, inWhole] = [live, expected].map((each) =>
    JSON.stringify(each, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    ),
  );
  return inLive === inWhole ? [] : [`live ${inLive}\nwhole ${inWhole}`];
}

/** Events of each connection, up to its end; those of one stream come one after the other. */
function byConnection(events: readonly LiveEvent[]): Told[] {
  const open = new Map<number, Exclude<LiveEvent, EndEvent>[]>();
  const all: Told[] = [];
  for (const event of events) {
    const told = open.get(event.stream) ?? [];
    if (event.kind === 'end') {
      all.push({ told, record: event.record });
      open.delete(event.stream);
    } else {
      told.push(event);
      open.set(event.stream, told);
    }
  }
  return all;
}

interface Told {
  readonly told: readonly Exclude<LiveEvent, EndEvent>[];
  readonly record: LiveRecord;
}

const FAILED: readonly string[] = ['refused', 'no-answer', 'handshake-incomplete'];
const UNTOLD_RESETS: readonly string[] = ['refused', 'repeat'];

/** What was told last of each matter must be what the whole analysis says, and no matter may be left out. */
function contradictions({ told, record }: Told, whole: Conversation): string[] {
  const { frames, handshake, teardown, resets, outcome } = whole;
  const faults: string[] = [];
  const compare = (what: string, live: unknown, afterwards: unknown) => {
    if (live === afterwards) return;
    faults.push(`from frame ${frames.first}: ${what} ${String(live)}, not ${String(afterwards)}`);
  };
  const isEstablished = !FAILED.includes(outcome);
  const opening = told.findLast(
    (event) =>
      event.kind === 'handshake' || event.kind === 'refused' || event.kind === 'handshake-failed',
  );
  if (opening !== undefined && 'pattern' in opening) {
    compare('handshake', opening.pattern, handshake.pattern);
    compare('kind', opening.kind === 'handshake', isEstablished);
    compare('frames', JSON.stringify(opening.frames), JSON.stringify(handshake.frames));
    if (opening.kind === 'handshake') compare('irtt', opening.irtt, record.handshake.irtt);
  } else if (isEstablished) {
    compare('handshake', 'none', handshake.pattern);
  }
  const close = told.findLast((event) => event.kind === 'teardown');
  if (close?.kind === 'teardown') {
    compare('teardown', close.pattern, teardown.pattern);
    compare('initiator', close.initiator, teardown.initiator);
    compare('late reset', close.lateReset, teardown.lateReset);
    compare('last ACK', close.lastAckSeen, teardown.lastAckSeen);
  } else if (outcome === 'aborted' || (outcome === 'closed' && teardown.lastAckSeen !== false)) {
    compare('teardown', undefined, teardown.pattern);
  }
  for (const { frame, from, class: resetClass } of resets.first) {
    const event = told.findLast((each) => each.kind === 'reset' && each.frame === frame);
    if (event?.kind === 'reset') {
      compare(`reset in frame ${frame}`, event.class, resetClass);
      compare(`sender of the reset in frame ${frame}`, event.from, from);
    } else if (!UNTOLD_RESETS.includes(resetClass)) {
      compare(`reset in frame ${frame}`, undefined, resetClass);
    }
  }
  return faults;
}

/** A window that one segment closes, and makes meaningless at once, is nothing to tell. */
function untoldWindows({ told }: Told, { directions }: Conversation): string[] {
  return [directions.client, directions.server]
    .flatMap(({ zeroWindow }) => zeroWindow.firstPeriods)
    .filter(({ frame, endFrame }) => frame !== endFrame)
    .filter(({ frame }) => {
      const isTold = (event: LiveEvent) =>
        event.kind === 'zero-window' && event.phase === 'closed' && event.frame === frame;
      return !told.some(isTold);
    })
    .map(({ frame }) => `the window closed in frame ${frame} was not told`);
}

function isOfSameEnds(one: Conversation, two: Conversation): boolean {
  const [first, second] = [one, two].map(({ client, server }) =>
    [client, server]
      .map(({ address, port }) => `${address} ${port}`)
      .sort()
      .join(' '),
  );
  return first === second;
}
