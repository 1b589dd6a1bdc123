import type { Conversation } from '../../tcp/conversation.js';
import { flagsText } from '../flags-text.js';
import { ChangedStatesReader } from '../flow/changed-states.js';
import type {
  FlowCounts,
  FlowGraph,
  FlowRow,
  FlowRun,
  FlowSegment,
  FlowStates,
} from '../flow/flow-graph.js';
import { isOfRole } from '../flow/role-of-segment.js';
import { RowCounts, segmentsIn } from '../flow/row-counts.js';
import { shownSteps } from '../shown-steps.js';
import type { StateRow } from './answer-rows.js';

const UNKNOWN = { state: 'unknown', confidence: 'unknown' } as const;

/**
 * States of both ends: a row for each frame that opens, closes or changes something, and one for all that lies
 * between two of these. Without a flow graph, the frames that open and close alone.
 */
export function stateRowsOf(
  conversation: Conversation,
  flow: FlowGraph | undefined,
): readonly StateRow[] {
  return flow === undefined ? rowsOfSteps(conversation) : rowsOfGraph(flow);
}

function rowsOfSteps(conversation: Conversation): readonly StateRow[] {
  const changes = new ChangedStatesReader({ initial: { client: UNKNOWN, server: UNKNOWN } });
  return shownSteps(conversation).map((step) =>
    rowOfSegment(step, Object.keys(changes.after(step)).length > 0),
  );
}

function rowsOfGraph(graph: FlowGraph): readonly StateRow[] {
  const rows: StateRow[] = [];
  const changes = new ChangedStatesReader(graph);
  let quiet: FlowRow[] = [];
  const settle = (): void => {
    const folded = folding(quiet);
    quiet = [];
    if (folded !== undefined) rows.push(rowOf(folded, false));
  };
  for (const row of graph.rows) {
    const hasChange = Object.keys(changes.after(row)).length > 0;
    const isQuiet = row.kind === 'segment' ? !isOfRole(row) : row.kind === 'run';
    if (isQuiet && !hasChange) {
      quiet.push(row);
      continue;
    }
    settle();
    rows.push(rowOf(row, hasChange));
  }
  settle();
  return rows;
}

/** Neighbouring rows as one. */
function folding(rows: readonly FlowRow[]): FlowRow | undefined {
  if (rows.length < 2) return rows[0];
  const counts = new RowCounts();
  for (const row of rows) counts.add(row);
  return counts.row('run', undefined);
}

function rowOf(row: FlowRow, hasChange: boolean): StateRow {
  return row.kind === 'segment' ? rowOfSegment(row, hasChange) : rowOfRun(row, hasChange);
}

type Shown = Pick<FlowSegment, 'frame' | 'from' | 'flags' | 'length' | 'states' | 'takenBack'>;

function rowOfSegment(
  { frame, from, flags, length, states, takenBack }: Shown,
  hasChange: boolean,
): StateRow {
  return {
    frame,
    segments: 1,
    dataSegments: length > 0 ? 1 : 0,
    from,
    flagsText: flagsText(flags),
    hasChange,
    ...(takenBack && { takenBack }),
    ...readings(states),
  };
}

function rowOfRun(run: FlowRun, hasChange: boolean): StateRow {
  const { kind, first, last, client, server, states, statesSince } = run;
  const has = { client: hasAny(client), server: hasAny(server) };
  const from = has.client ? 'client' : 'server';
  return {
    frame: first.frame,
    lastFrame: last.frame,
    segments: segmentsIn(run),
    dataSegments: client.data + server.data,
    ...(has.client !== has.server && { from }),
    hasChange,
    ...(hasChange && { changeFrame: statesSince }),
    ...(kind === 'omitted' && { isLeftOut: true as const }),
    ...readings(states),
  };
}

function hasAny({ data, acks, others }: FlowCounts): boolean {
  return data + acks + others > 0;
}

function readings({
  client,
  server,
}: FlowStates): Pick<StateRow, 'client' | 'clientConfidence' | 'server' | 'serverConfidence'> {
  return {
    client: client.state,
    clientConfidence: client.confidence,
    server: server.state,
    serverConfidence: server.confidence,
  };
}
