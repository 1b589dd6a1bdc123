import { isEndOfAttempt } from '../shown-steps.js';
import type { FlowText } from '../text/flow-text.js';
import type { FlowGraph, FlowPart, FlowRow } from './flow-graph.js';

/** Neighbouring rows of one part, and what stands over them. */
export interface FlowBand {
  readonly part: FlowPart;
  readonly label: string | undefined;
  readonly rows: readonly FlowRow[];
}

/** The rows of a graph, part by part. */
export function bandsOf({ rows, handshake, teardown }: FlowGraph, text: FlowText): FlowBand[] {
  const labels: Readonly<Record<FlowPart, string | undefined>> = {
    handshake: text.handshake[handshake],
    transfer: undefined,
    teardown: text.teardown[teardown],
  };
  const bands: { part: FlowPart; label: string | undefined; rows: FlowRow[] }[] = [];
  for (const row of rows) {
    const last = bands.at(-1);
    if (last?.part === row.part) last.rows.push(row);
    else bands.push({ part: row.part, label: labels[row.part], rows: [row] });
  }
  return bands;
}

/** What is to be said of handshake and teardown where the graph has no rows of them. */
export function absentParts(
  { rows, handshake, teardown }: FlowGraph,
  text: FlowText,
): { readonly before: string | undefined; readonly after: string | undefined } {
  const has = (part: FlowPart): boolean => rows.some((row) => row.part === part);
  return {
    before: has('handshake') ? undefined : text.handshake[handshake],
    // An attempt to connect that failed has nothing to close.
    after: has('teardown') || isEndOfAttempt(teardown) ? undefined : text.teardown[teardown],
  };
}
