import type { Segment } from '../../src/tcp/segment.js';
import { ZeekConnections, type ZeekOptions } from '../../src/tcp/zeek/zeek-connections.js';
import type { ZeekRecord } from '../../src/tcp/zeek/zeek-record.js';
import { segmentsOf, type Row } from './trace.js';

/** What the Zeek machine makes of segments. */
export function zeekRecords(
  segments: readonly Segment[],
  options: ZeekOptions = {},
): readonly ZeekRecord[] {
  const connections = new ZeekConnections(options);
  for (const segment of segments) connections.add(segment);
  return connections.finish();
}

/** The only Zeek connection of a crafted trace. */
export function zeekRecordOf(rows: readonly Row[], options: ZeekOptions = {}): ZeekRecord {
  const [record, ...more] = zeekRecords(segmentsOf(rows), options);
  if (record === undefined || more.length > 0) {
    throw new Error(`the trace holds ${String(more.length + 1)} connections, not one`);
  }
  return record;
}

/** `SF ShADadFf`: state and history of each connection of a crafted trace. */
export function zeekVerdicts(rows: readonly Row[], options: ZeekOptions = {}): string[] {
  return zeekRecords(segmentsOf(rows), options).map(({ connState, history }) =>
    `${connState} ${history}`.trimEnd(),
  );
}
