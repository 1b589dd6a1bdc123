import type { CaptureFacts } from '../../model/capture-facts.js';
import type { Confidence } from '../../tcp/conversation.js';
import type { EndpointState } from '../../tcp/endpoint-state.js';
import type { Endpoint } from '../../tcp/segment.js';
import type { Side } from '../../tcp/side.js';
import { cleanSeconds, secondsNumber } from '../time-text.js';
import { withoutAbsent, type WithoutAbsent } from '../without-absent.js';
import type {
  FlowGraph,
  FlowRoles,
  FlowRow,
  FlowRun,
  FlowStates,
  FlowTransit,
} from './flow-graph.js';
import { segmentsIn } from './row-counts.js';

/** A flow graph as data for programs: contract `sharkscribe/flow/1`, described in `docs/flow.md`. */
export interface FlowDocument extends Pick<
  FlowGraph,
  'stream' | 'handshake' | 'teardown' | 'segments'
> {
  readonly schema: 'sharkscribe/flow/1';
  readonly capture: WithoutAbsent<CaptureRecord>;
  readonly client: Endpoint;
  readonly server: Endpoint;
  readonly transit?: FlowTransit;
  readonly initial: StatesRecord;
  readonly rows: readonly object[];
}

/** The capture, as far as it tells which one it was and whether it was read to its end. */
type CaptureRecord = Pick<CaptureFacts, 'name' | 'sha256' | 'damage'>;

type StatesRecord = Readonly<
  Record<Side, { readonly state: EndpointState; readonly confidence: Confidence }>
>;

export function flowDocument(
  { name, sha256, damage }: CaptureRecord,
  graph: FlowGraph,
): FlowDocument {
  const { stream, client, server, handshake, teardown, transit, initial, segments, rows } = graph;
  return withoutAbsent({
    schema: 'sharkscribe/flow/1' as const,
    capture: withoutAbsent({ name, sha256, damage }),
    stream,
    client: { address: client.address, port: client.port },
    server: { address: server.address, port: server.port },
    handshake,
    teardown,
    segments,
    transit: transit && {
      clientSeconds: cleanSeconds(transit.clientSeconds),
      serverSeconds: cleanSeconds(transit.serverSeconds),
    },
    initial: statesRecord(initial),
    rows: rows.map(rowRecord),
  });
}

function rowRecord(row: FlowRow): object {
  if (row.kind !== 'segment') return runRecord(row);
  return withoutAbsent({
    kind: row.kind,
    part: row.part,
    frame: row.frame,
    time: secondsNumber(row.timeNanos),
    from: row.from,
    flags: row.flags,
    seq: row.seq,
    ack: row.ack,
    length: row.length,
    window: row.window,
    step: row.step,
    ...rolesRecord(row),
    marks: row.marks.length === 0 ? undefined : row.marks,
    missingBytes: row.missingBytes,
    states: statesRecord(row.states),
  });
}

function runRecord(run: FlowRun): object {
  const { kind, part, first, last, client, server, roles, marks, states } = run;
  return withoutAbsent({
    kind,
    part,
    first: { frame: first.frame, time: secondsNumber(first.timeNanos) },
    last: { frame: last.frame, time: secondsNumber(last.timeNanos) },
    segments: segmentsIn(run),
    client,
    server,
    ...(roles && rolesRecord(roles)),
    marks: marks.size === 0 ? undefined : Object.fromEntries(marks),
    states: statesRecord(states),
  });
}

function rolesRecord({ handshakeRole, teardownRole, resetClass }: FlowRoles): object {
  return withoutAbsent({ handshakeRole, teardownRole, resetClass });
}

function statesRecord({ client, server }: FlowStates): StatesRecord {
  return {
    client: { state: client.state, confidence: client.confidence },
    server: { state: server.state, confidence: server.confidence },
  };
}
