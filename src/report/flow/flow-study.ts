import type { Conversation } from '../../tcp/conversation.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';
import { timeDigitsOf } from '../time-text.js';
import { BoundedRows } from './bounded-rows.js';
import type {
  FlowGraph,
  FlowRoles,
  FlowRow,
  FlowSegment,
  FlowStates,
  FlowTransit,
} from './flow-graph.js';
import { MarkJudge } from './flow-marks.js';
import { FlowSegments } from './flow-segments.js';
import { OpenRun } from './open-run.js';
import { isOfRole } from './role-of-segment.js';

/** Rows of a graph that somebody is still going to read. */
const MOST_ROWS = 60;
/** Segments with data at the begin of a transfer that are drawn singly, and all that lies between them. */
const FIRST_DATA_SEGMENTS = 4;
/** At most so many rows for these. */
const MOST_FIRST_ROWS = 10;

const PLAIN = 'plain';
const UNKNOWN = { state: 'unknown', confidence: 'unknown' } as const;

export interface FlowOptions {
  readonly conversation: Conversation;
  /** Time that the graph's times count from: that of the capture's first frame. */
  readonly zeroNanos: bigint;
  /** Rows beside the steps of handshake and teardown; default: 60. */
  readonly mostRows?: number;
}

/**
 * Makes the flow graph of one conversation from its segments, in capture order. What repeats itself is
 * folded while it comes, so that memory does not grow with the number of segments.
 */
export class FlowStudy {
  readonly #options: FlowOptions;
  readonly #all: FlowSegments;
  readonly #rows: BoundedRows;
  readonly #judge = new MarkJudge();
  #run: OpenRun | undefined;
  /** The latest plain segment, which gets a row of its own when the next is odd. */
  #pending: FlowSegment | undefined;
  #isAfterLoss = false;
  #initial: FlowStates | undefined;
  #segments = 0;
  #dataSegments = 0;
  #firstRows = 0;

  constructor(options: FlowOptions) {
    this.#options = options;
    this.#all = new FlowSegments(options.conversation, options.zeroNanos);
    this.#rows = new BoundedRows(options.mostRows ?? MOST_ROWS);
  }

  /** Takes the next segment; headers that belong to no connection are passed over. */
  add(facts: SegmentFacts): void {
    const segment = this.#all.add(facts);
    const { connection, wireshark } = facts;
    if (segment === undefined || connection === undefined || wireshark === undefined) return;
    const { client, server } = connection;
    this.#initial ??= { client: client.before, server: server.before };
    this.#segments++;
    const attention = this.#judge.judge(segment, wireshark.analysis.duplicateAckNumber);
    const hasNewState =
      client.before.state !== client.after.state || server.before.state !== server.after.state;
    if (segment.step !== undefined || hasNewState) this.#single(segment);
    else if (isOfRole(segment)) this.#fold(segment, keyOf(segment));
    else if (attention !== 'ordinary') this.#odd(segment, attention === 'loss');
    else if (this.#isAfterLoss || this.#isFirst(segment)) this.#single(segment);
    else this.#plain(segment);
    if (attention !== 'loss') this.#isAfterLoss = false;
  }

  /** The graph of all segments so far. Call once. */
  finish(): FlowGraph {
    this.#settle();
    this.#closeRun();
    const { conversation } = this.#options;
    return {
      stream: conversation.stream,
      client: conversation.client,
      server: conversation.server,
      handshake: conversation.handshake.pattern,
      teardown: conversation.teardown.pattern,
      digits: timeDigitsOf(conversation),
      transit: transitOf(conversation),
      initial: this.#initial ?? { client: UNKNOWN, server: UNKNOWN },
      segments: this.#segments,
      rows: this.#rows.finish(),
    };
  }

  /** Is it one of the first segments with data, or between these? */
  #isFirst({ length, part }: FlowSegment): boolean {
    if (part === 'handshake') return false;
    if (this.#dataSegments >= FIRST_DATA_SEGMENTS || this.#firstRows >= MOST_FIRST_ROWS) {
      return false;
    }
    if (length > 0) this.#dataSegments++;
    this.#firstRows++;
    return true;
  }

  #plain(segment: FlowSegment): void {
    this.#settle();
    this.#pending = segment;
  }

  #odd(segment: FlowSegment, isLoss: boolean): void {
    const before = this.#pending;
    if (isLoss && before !== undefined) {
      this.#pending = undefined;
      this.#single(before);
    }
    this.#fold(segment, keyOf(segment));
    this.#isAfterLoss = isLoss;
  }

  #single(segment: FlowSegment): void {
    this.#settle();
    this.#closeRun();
    this.#rows.push(segment);
  }

  /** What waits for the segment after it turns out to be nothing special. */
  #settle(): void {
    const segment = this.#pending;
    this.#pending = undefined;
    if (segment !== undefined) this.#join(segment, `${PLAIN} ${segment.part}`);
  }

  #fold(segment: FlowSegment, key: string): void {
    this.#settle();
    this.#join(segment, key);
  }

  #join(segment: FlowSegment, key: string): void {
    let run = this.#run;
    if (run?.key !== key || run.endsBefore(segment)) {
      this.#closeRun();
      run = this.#run = new OpenRun(key, isOfRole(segment) ? rolesOf(segment) : undefined);
    }
    run.add(segment);
  }

  #closeRun(): void {
    const rows: readonly FlowRow[] = this.#run?.rows() ?? [];
    this.#run = undefined;
    for (const row of rows) this.#rows.push(row);
  }
}

function rolesOf({ handshakeRole, teardownRole, resetClass }: FlowSegment): FlowRoles {
  return { handshakeRole, teardownRole, resetClass };
}

/** Segments of the same key tell a reader the same. */
function keyOf(segment: FlowSegment): string {
  const { part, from, handshakeRole, teardownRole, resetClass, marks, flags } = segment;
  return [part, from, handshakeRole, teardownRole, resetClass, flags, ...marks].join(' ');
}

function transitOf({ handshake }: Conversation): FlowTransit | undefined {
  const { synToSynAck, synAckToAck } = handshake;
  if (synToSynAck === undefined || synAckToAck === undefined) return undefined;
  // Clocks of captures may run backwards.
  if (synToSynAck < 0 || synAckToAck < 0) return undefined;
  return { clientSeconds: synAckToAck / 2, serverSeconds: synToSynAck / 2 };
}
