import { endpointText } from '../endpoint-text.js';
import type { FlowSubject, FlowText } from '../text/flow-text.js';
import type { FlowGraph } from './flow-graph.js';

/** What a graph is about, for its description. */
export function subjectOf(graph: FlowGraph, text: FlowText): FlowSubject {
  return {
    client: endpointText(graph.client),
    server: endpointText(graph.server),
    segments: graph.segments,
    rows: graph.rows.length,
    handshake: text.handshake[graph.handshake],
    teardown: text.teardown[graph.teardown],
  };
}
