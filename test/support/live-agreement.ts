import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import { LiveAnalyzer, type LiveOptions } from '../../src/tcp/live/live-analyzer.js';
import type { LiveEvent } from '../../src/tcp/live/live-event.js';
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
  const found = events.flatMap((event) => (event.kind === 'end' ? [event.conversation] : []));
  found.sort((a, b) => a.frames.first - b.frames.first);
  const faults: string[] = [];
  if (found.length !== expected.length) {
    faults.push(`${found.length} conversations, not ${expected.length}`);
  }
  const told = new Map<string, LiveEvent[]>();
  let since: LiveEvent[] = [];
  for (const event of events) {
    const key = `${event.stream}`;
    since = told.get(key) ?? [];
    since.push(event);
    told.set(key, since);
  }
  for (const [index, whole] of expected.entries()) {
    const live = found[index];
    if (live !== undefined) faults.push(...differences(live, whole));
  }
  for (const ofStream of told.values()) faults.push(...contradictions(ofStream));
  return faults;
}

/** The final records must be the same in everything that a list shows, and in what they rest on. */
function differences(live: Conversation, whole: Conversation): string[] {
  const [one, other] = [live, whole].map((each) => ({
    stream: each.stream,
    frames: each.frames,
    client: each.client,
    handshake: each.handshake,
    teardown: each.teardown,
    outcome: each.outcome,
    resets: each.resets,
    finalState: each.finalState,
    retransmissions: each.directions.client.retransmissions,
  }));
  const [inLive, inWhole] = [JSON.stringify(one), JSON.stringify(other)];
  return inLive === inWhole ? [] : [`live ${inLive}\nwhole ${inWhole}`];
}

/** What was told last of each matter must be what the final record says; `ofStream` may hold several connections. */
function contradictions(ofStream: readonly LiveEvent[]): string[] {
  const faults: string[] = [];
  for (const [place, end] of ofStream.entries()) {
    if (end.kind !== 'end') continue;
    const { conversation } = end;
    const { frames, handshake, teardown, resets, stream } = conversation;
    const ends = ofStream.filter((each) => each.kind === 'end').length;
    // Connections that share a stream cannot be told apart by their events.
    if (ends > 1) continue;
    const before = ofStream.slice(0, place);
    const fault = (what: string, is: unknown, shouldBe: unknown) => {
      if (is !== shouldBe) {
        faults.push(`stream ${stream} from frame ${frames.first}: ${what} ${is} not ${shouldBe}`);
      }
    };
    const opening = before.findLast(
      ({ kind }) => kind === 'handshake' || kind === 'refused' || kind === 'handshake-failed',
    );
    const isEstablished = !['refused', 'no-answer', 'handshake-incomplete'].includes(
      conversation.outcome,
    );
    if (opening !== undefined && 'pattern' in opening) {
      fault('handshake', opening.pattern, handshake.pattern);
      fault('kind', opening.kind === 'handshake', isEstablished);
      if (opening.kind === 'handshake') fault('irtt', opening.irtt, handshake.irtt);
      fault('frames', JSON.stringify(opening.frames), JSON.stringify(handshake.frames));
    } else if (isEstablished && handshake.pattern !== 'none') {
      fault('handshake told', 'nothing', handshake.pattern);
    }
    const close = before.findLast(({ kind }) => kind === 'teardown');
    if (close?.kind === 'teardown') {
      fault('teardown', close.pattern, teardown.pattern);
      fault('initiator', close.initiator, teardown.initiator);
      fault('late reset', close.lateReset, teardown.lateReset);
    } else if (conversation.outcome === 'closed' || conversation.outcome === 'aborted') {
      if (teardown.lastAckSeen !== false) fault('teardown told', 'nothing', teardown.pattern);
    }
    for (const reset of resets.first) {
      const event = before.findLast(
        (each) => each.kind === 'reset' && each.frame === reset.frame && each.from === reset.from,
      );
      if (event?.kind === 'reset') fault('reset', event.class, reset.class);
      else if (!['refused', 'repeat'].includes(reset.class)) {
        fault(`reset in frame ${reset.frame} told`, 'nothing', reset.class);
      }
    }
    const windows = before.filter(
      (each) => each.kind === 'zero-window' && each.phase === 'closed',
    ).length;
    const { client, server } = conversation.directions;
    if (windows < client.zeroWindow.periods + server.zeroWindow.periods) {
      fault('closed windows', windows, client.zeroWindow.periods + server.zeroWindow.periods);
    }
  }
  return faults;
}
