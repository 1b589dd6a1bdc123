import type { Side } from '../../tcp/side.js';
import { ACK, FIN, RST, SYN } from '../../tcp/segment.js';
import { isSameReading } from './changed-states.js';
import type {
  FlowCounts,
  FlowMark,
  FlowRow,
  FlowRun,
  FlowSegment,
  FlowStates,
} from './flow-graph.js';

const NOTHING: FlowCounts = { data: 0, bytes: 0, acks: 0, others: 0 };

/** Counts up the rows that become one. */
export class RowCounts {
  readonly #counts: Record<Side, FlowCounts> = { client: NOTHING, server: NOTHING };
  readonly #marks = new Map<FlowMark, number>();
  #first: FlowRun['first'] | undefined;
  #end: Pick<FlowRun, 'last' | 'states' | 'part' | 'statesSince'> | undefined;

  add(row: FlowRow): void {
    const { part, states } = row;
    const isSegment = row.kind === 'segment';
    const at = isSegment ? { frame: row.frame, timeNanos: row.timeNanos } : undefined;
    this.#first ??= at ?? (isSegment ? undefined : row.first);
    const last = isSegment ? at : row.last;
    if (last !== undefined) {
      const before = this.#end;
      const since = isSegment ? row.frame : row.statesSince;
      const isAsBefore = before !== undefined && isSame(before.states, states);
      this.#end = { last, states, part, statesSince: isAsBefore ? before.statesSince : since };
    }
    if (isSegment) {
      this.#count(row.from, countsOf(row));
      for (const mark of row.marks) this.#mark(mark, 1);
    } else {
      this.#count('client', row.client);
      this.#count('server', row.server);
      for (const [mark, count] of row.marks) this.#mark(mark, count);
    }
  }

  /** What has come together; nothing where nothing was added. */
  row(kind: FlowRun['kind'], roles: FlowRun['roles']): FlowRun | undefined {
    if (this.#first === undefined || this.#end === undefined) return undefined;
    const { last, states, part, statesSince } = this.#end;
    const { client, server } = this.#counts;
    const marks = new Map([...this.#marks].sort(([a], [b]) => (a < b ? -1 : 1)));
    const first = this.#first;
    return { kind, part, first, last, client, server, roles, marks, states, statesSince };
  }

  #count(side: Side, more: FlowCounts): void {
    const { data, bytes, acks, others } = this.#counts[side];
    this.#counts[side] = {
      data: data + more.data,
      bytes: bytes + more.bytes,
      acks: acks + more.acks,
      others: others + more.others,
    };
  }

  #mark(mark: FlowMark, count: number): void {
    this.#marks.set(mark, (this.#marks.get(mark) ?? 0) + count);
  }
}

function isSame(a: FlowStates, b: FlowStates): boolean {
  return isSameReading(a.client, b.client) && isSameReading(a.server, b.server);
}

function countsOf({ length, flags }: FlowSegment): FlowCounts {
  if (length > 0) return { ...NOTHING, data: 1, bytes: length };
  return (flags & (ACK | SYN | FIN | RST)) === ACK
    ? { ...NOTHING, acks: 1 }
    : { ...NOTHING, others: 1 };
}

/** All segments in a run. */
export function segmentsIn({ client, server }: Pick<FlowRun, 'client' | 'server'>): number {
  const of = ({ data, acks, others }: FlowCounts) => data + acks + others;
  return of(client) + of(server);
}
