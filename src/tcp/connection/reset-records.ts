import type { Side, StateReading } from '../conversation.js';
import type { Readings } from './readings.js';
import type { ResetClass } from '../reset-class.js';
import type { ResetRecord, Resets } from '../reset-record.js';
import { answeredBy, shapeOf } from './reset-answers.js';
import { injectionSignsOf, hintsOf } from './reset-hints.js';
import type { FlowIndex } from '../stream/stream.js';
import { isOpeningSyn, isReset, other, type TracedSegment } from './traced-segment.js';

/** Resets that are described one by one; the others are only counted. */
const FIRST_RESETS = 6;

/** Causes with which data can be lost that was under way. */
const ABORTS: ReadonlySet<ResetClass> = new Set<ResetClass>([
  'abort',
  'abort-by-keepalive',
  'abort-by-rto',
  'half-open-discovered',
]);

/** Of nearly all connections. */
const NO_RESETS: Resets = { frames: 0, byClass: {}, first: [] };

/** Collects the resets of a connection for its record, on the walk that knows the states. */
export class ResetRecords {
  private readonly byClass: Partial<Record<ResetClass, number>> = {};
  private readonly first: ResetRecord[] = [];
  private readonly counted: [number, number] = [0, 0];

  constructor(private readonly readings: Readings) {}

  /** Takes the next traced reset, and the states in front of it. */
  add(reset: TracedSegment, states: Readonly<Record<Side, StateReading>>): void {
    const reading = this.readings.resets.get(reset);
    if (reading === undefined) return;
    this.count(reading.resetClass, 1);
    this.counted[reset.from]++;
    if (this.first.length < FIRST_RESETS) this.first.push(this.recordOf(reset, reading, states));
  }

  /** All resets; those of a flood that were not traced repeat one that was. */
  get record(): Resets {
    const { ends } = this.readings.resolved.connection;
    for (const end of [0, 1] as const) {
      const untraced = ends[end].resets - this.counted[end];
      if (this.counted[end] > 0 && untraced > 0) this.count('repeat', untraced);
      this.counted[end] += Math.max(0, untraced);
    }
    if (ends[0].resets + ends[1].resets === 0) return NO_RESETS;
    return { frames: ends[0].resets + ends[1].resets, byClass: this.byClass, first: this.first };
  }

  private count(resetClass: ResetClass, more: number): void {
    this.byClass[resetClass] = (this.byClass[resetClass] ?? 0) + more;
  }

  private recordOf(
    reset: TracedSegment,
    { resetClass, acceptance }: { resetClass: ResetClass; acceptance: ResetRecord['position'] },
    states: Readonly<Record<Side, StateReading>>,
  ): ResetRecord {
    const { resolved, teardown } = this.readings;
    const from = reset.from === resolved.client ? 'client' : 'server';
    const answers = answeredBy(resolved, reset);
    const signs = injectionSignsOf(resolved, reset, resetClass);
    const receiver = states[from === 'client' ? 'server' : 'client'];
    const isContradicted = !teardown.effectiveResets.includes(reset);
    const proof = isContradicted ? contradictionOf(this.readings, reset) : undefined;
    return {
      frame: reset.segment.frameNumber,
      from,
      class: resetClass,
      shape: shapeOf(reset),
      ...(answers !== undefined && { answers }),
      position: acceptance,
      hints: hintsOf(this.readings, reset, receiver, acceptance, signs),
      ...(signs.length > 0 && { injectionSigns: signs }),
      ...(ABORTS.has(resetClass) && unackedAt(this.readings, reset)),
      statesBefore: { client: states.client.state, server: states.server.state },
      ...(isContradicted && { contradicted: true as const }),
      ...(proof && { contradictedBy: proof.segment.frameNumber }),
    };
  }
}

/** The first SYN that tries again, or the first segment with which the sender goes on. */
function contradictionOf(
  { resolved, handshake }: Readings,
  reset: TracedSegment,
): TracedSegment | undefined {
  const { retry } = handshake;
  if (retry !== undefined && retry.ordinal > reset.ordinal) {
    return resolved.traced.find(
      (each) => each.ordinal > reset.ordinal && isOpeningSyn(each) && each.from === retry.from,
    );
  }
  const former = reset.before.top[reset.from] ?? Infinity;
  return resolved.traced.find(
    (each) =>
      each.ordinal > reset.ordinal &&
      each.from === reset.from &&
      each.end > former &&
      !isReset(each),
  );
}

/** Captured payload under way in each direction; nothing is said of an end whose peer was not heard. */
function unackedAt(
  { resolved }: Readings,
  { before }: TracedSegment,
): Pick<ResetRecord, 'unackedBytes'> {
  const of = (end: FlowIndex): number => {
    const sent = before.top[end];
    const acknowledged = before.maxAck[other(end)];
    if (sent === undefined || acknowledged === undefined) return 0;
    return resolved.connection.statistics.payloadBetween(end, acknowledged, sent);
  };
  const client = of(resolved.client);
  const server = of(resolved.server);
  const unackedBytes = { ...(client > 0 && { client }), ...(server > 0 && { server }) };
  return client > 0 || server > 0 ? { unackedBytes } : {};
}
