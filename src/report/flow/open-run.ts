import type { Side } from '../../tcp/side.js';
import type { FlowRow, FlowRun, FlowSegment } from './flow-graph.js';
import { RowCounts } from './row-counts.js';

/** To fold fewer segments than this saves no room worth what it hides. */
const LEAST_TO_FOLD = 6;
/** Segments with data in one direction after which data of the other end begins a new run. */
const BULK = 8;

/** A run that still grows: segments that may be folded into one row. */
export class OpenRun {
  readonly #counts = new RowCounts();
  readonly #singles: FlowSegment[] = [];
  readonly #inARow: Record<Side, number> = { client: 0, server: 0 };
  #count = 0;

  constructor(
    /** Only segments of the same key come together. */
    readonly key: string,
    readonly roles: FlowRun['roles'],
  ) {}

  /** Would the segment blur what the run shows: the other end's answer after a long transfer? */
  endsBefore({ from, length }: FlowSegment): boolean {
    return length > 0 && this.#inARow[from === 'client' ? 'server' : 'client'] >= BULK;
  }

  add(segment: FlowSegment): void {
    this.#count++;
    this.#counts.add(segment);
    if (this.#count < LEAST_TO_FOLD) this.#singles.push(segment);
    if (segment.length === 0) return;
    this.#inARow[segment.from]++;
    this.#inARow[segment.from === 'client' ? 'server' : 'client'] = 0;
  }

  rows(): readonly FlowRow[] {
    if (this.#count < LEAST_TO_FOLD) return this.#singles;
    const row = this.#counts.row('run', this.roles);
    return row === undefined ? [] : [row];
  }
}
