import { roleOfPayload } from './connection/closing.js';
import { Connection } from './connection/connection.js';
import { evidenceOf } from './connection/evidence.js';
import { readConnection } from './connection/fold-connection.js';
import type { Placements } from './connection/placements.js';
import type { Readings } from './connection/readings.js';
import { StateWalk, type StatePair } from './connection/state-walk.js';
import type { TracedSegment } from './connection/traced-segment.js';
import type { RuleSet } from './rules.js';
import { isOfConnection, isTooShort, type Segment } from './segment.js';
import type { ConnectionFacts, SegmentFacts } from './segment-facts.js';
import { FirstPass } from './stream/first-pass.js';
import { SecondPass } from './stream/second-pass.js';
import type { SegmentAnalysis } from './stream/segment-analysis.js';
import type { Stream } from './stream/stream.js';

/** A connection on its second way through, with everything known about it. */
interface Revisit {
  readonly connection: Connection;
  readonly readings: Readings;
  readonly walk: StateWalk;
  /** Its traced segments, in order, and which of them comes next. */
  readonly traced: readonly TracedSegment[];
  next: number;
  states: StatePair;
}

/**
 * The segments of a capture once more, in the same order, now that it has been seen to its end. The
 * first pass is computed anew, so that nothing need be kept for every segment.
 */
export class SegmentReplay {
  private readonly firstPass: FirstPass;
  private readonly secondPass: SecondPass;
  private readonly revisits = new Map<number, Revisit>();
  private count = 0;

  /** @param chosen - Numbers of the connections to tell of; default: all. */
  constructor(
    rules: RuleSet,
    /** Final streams of the first pass, by index. */
    private readonly streams: readonly Stream[],
    private readonly connections: readonly (Connection | undefined)[],
    private readonly placements: Placements,
    private readonly chosen?: ReadonlySet<number>,
  ) {
    this.firstPass = new FirstPass(rules);
    this.secondPass = new SecondPass(rules);
  }

  /** Everything about the next segment; nothing when its connection is none of those that were chosen. */
  add(segment: Segment): SegmentFacts {
    if (isTooShort(segment)) return { segment, wireshark: undefined, connection: undefined };
    const analysis = this.firstPass.add(segment);
    const number = isOfConnection(segment) ? this.placements.get(this.count++) : undefined;
    if (this.chosen !== undefined && (number === undefined || !this.chosen.has(number))) {
      return { segment, wireshark: undefined, connection: undefined };
    }
    const final = this.streams[analysis.stream.index] ?? analysis.stream;
    const shown = this.secondPass.add(segment, analysis, final);
    const connection = number === undefined ? undefined : this.revisit(number, segment, analysis);
    return { segment, wireshark: { analysis, shown, stream: final }, connection };
  }

  private revisit(
    number: number,
    segment: Segment,
    analysis: SegmentAnalysis,
  ): ConnectionFacts | undefined {
    const revisit = this.revisits.get(number) ?? this.open(number, segment, analysis);
    if (revisit === undefined) return undefined;
    const { connection, readings, walk } = revisit;
    const { resolved, handshake, closing, resets } = readings;
    const again = connection.add(segment, analysis);
    if (connection.count === resolved.connection.count) this.revisits.delete(number);
    const traced = tracedAt(revisit, again.ordinal);
    const before = revisit.states;
    const { isCaptureDuplicate } = again;
    const step = isCaptureDuplicate ? walk.stay() : walk.step(traced ?? again);
    revisit.states = step.states;
    const refused = connection.challenges.answeredBy(again);
    const handshakeRole =
      (traced && handshake.roles.get(traced)) ??
      (refused === undefined ? undefined : 'challenge-ack');
    const payload = isCaptureDuplicate ? undefined : roleOfPayload(closing, again);
    const teardownRole = traced ? closing.roles.get(traced) : payload;
    const reset = traced && resets.get(traced);
    const { client, server } = resolved;
    const changeOf = (end: 0 | 1) => ({
      before: before[end],
      after: step.states[end],
      isRevised: step.isRevised[end],
    });
    return {
      number,
      from: again.from === client ? 'client' : 'server',
      handshakeRole,
      teardownRole,
      resetClass: reset?.resetClass,
      resetAcceptance: reset?.acceptance,
      handshakePattern: handshake.pattern,
      teardownPattern: readings.teardown.pattern,
      isCaptureDuplicate,
      evidence: evidenceOf(readings, traced ?? again, handshakeRole, teardownRole, refused),
      client: changeOf(client),
      server: changeOf(server),
    };
  }

  private open(number: number, segment: Segment, analysis: SegmentAnalysis): Revisit | undefined {
    const seen = this.connections[number];
    if (seen === undefined) return undefined;
    const readings = readConnection(seen);
    const walk = new StateWalk(readings);
    const revisit: Revisit = {
      connection: Connection.again(number, segment, analysis),
      readings,
      walk,
      traced: seen.traced,
      next: 0,
      states: walk.states,
    };
    this.revisits.set(number, revisit);
    return revisit;
  }
}

/** The segment that was traced at this place in the connection; places are asked for in order. */
function tracedAt(revisit: Revisit, ordinal: number): TracedSegment | undefined {
  const traced = revisit.traced[revisit.next];
  if (traced?.ordinal !== ordinal) return undefined;
  revisit.next++;
  return traced;
}
