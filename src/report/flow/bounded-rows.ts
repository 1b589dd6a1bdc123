import type { FlowRow } from './flow-graph.js';
import { RowCounts } from './row-counts.js';

/** Share of the rows that is taken from the begin; the rest comes from the end. */
const SHARE_OF_BEGIN = 0.6;
/** Steps of handshake and teardown that keep their row wherever they are. */
const MOST_STEPS = 24;

/**
 * Rows of a graph, of which only so many are kept: those of the begin, those of the end, and the steps of
 * handshake and teardown between them. What lies between these becomes one row that says how much it is.
 */
export class BoundedRows {
  readonly #begin: FlowRow[] = [];
  readonly #middle: FlowRow[] = [];
  readonly #end: FlowRow[] = [];
  readonly #mostAtBegin: number;
  readonly #mostAtEnd: number;
  #omitted = new RowCounts();
  #steps = 0;

  constructor(mostRows: number) {
    this.#mostAtBegin = Math.max(1, Math.floor(mostRows * SHARE_OF_BEGIN));
    this.#mostAtEnd = Math.max(1, mostRows - this.#mostAtBegin);
  }

  push(row: FlowRow): void {
    if (this.#begin.length < this.#mostAtBegin) {
      this.#begin.push(row);
      return;
    }
    this.#end.push(row);
    if (this.#end.length <= this.#mostAtEnd) return;
    const oldest = this.#end.shift();
    if (oldest === undefined) return;
    if (oldest.kind === 'segment' && oldest.step !== undefined && this.#steps < MOST_STEPS) {
      this.#steps++;
      this.#closeOmitted();
      this.#middle.push(oldest);
    } else {
      this.#omitted.add(oldest);
    }
  }

  finish(): readonly FlowRow[] {
    this.#closeOmitted();
    return [...this.#begin, ...this.#middle, ...this.#end];
  }

  #closeOmitted(): void {
    const row = this.#omitted.row('omitted', undefined);
    this.#omitted = new RowCounts();
    if (row !== undefined) this.#middle.push(row);
  }
}
