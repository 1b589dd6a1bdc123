import type { Side, Teardown } from '../conversation.js';
import type { Readings } from './readings.js';
import { secondsBetween } from './seconds-between.js';
import { ACK, hasFlags } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';
import { isFin, other, type TracedSegment } from './traced-segment.js';

/** Frames of FINs without ACK flag that are listed. */
const FIRST_BARE_FINS = 6;

type CloseFacts = Pick<
  Teardown,
  | 'bareFins'
  | 'finAfterReset'
  | 'closeSeconds'
  | 'closeWaitSeconds'
  | 'halfClosedBytes'
  | 'halfClosedSegments'
  | 'unackedBytes'
  | 'timeWaitFrames'
>;

/** What a teardown record tells beside its pattern and its steps. */
export function closeFacts(readings: Readings): CloseFacts {
  const { resolved, closing, teardown } = readings;
  const { fin1, fin2 } = closing;
  const { reset, completion, halfClosedBytes } = teardown;
  const bareFins = resolved.traced
    .filter((each) => isFin(each) && !hasFlags(each.segment, ACK))
    .slice(0, FIRST_BARE_FINS)
    .map(({ segment }) => segment.frameNumber);
  const isAfterReset = fin1 !== undefined && reset !== undefined && reset.ordinal < fin1.ordinal;
  const end = completion ?? (isAfterReset ? undefined : reset);
  const isInTurn = fin2 !== undefined && !closing.isSimultaneous;
  const unackedBytes = unackedAtEnd(readings);
  const timeWaitFrames = timeWaitFramesOf(readings);
  const halfClosedSegments = fin1 && resolved.connection.ends[other(fin1.from)].halfClosedSegments;
  return {
    ...(bareFins.length > 0 && { bareFins }),
    ...(isAfterReset && { finAfterReset: fin1.segment.frameNumber }),
    ...(fin1 && end && { closeSeconds: secondsBetween(fin1, end) }),
    ...(fin1 && isInTurn && { closeWaitSeconds: secondsBetween(fin1, fin2) }),
    ...(halfClosedBytes !== undefined && { halfClosedBytes }),
    ...(halfClosedSegments !== undefined && halfClosedSegments > 0 && { halfClosedSegments }),
    ...(unackedBytes && { unackedBytes }),
    ...(timeWaitFrames && { timeWaitFrames }),
  };
}

/** Captured payload that each end sent and the other never acknowledged, where the other was heard at all. */
function unackedAtEnd({ resolved }: Readings): Teardown['unackedBytes'] {
  const { client, server, connection } = resolved;
  const of = (end: FlowIndex): number => {
    const { dataEnd } = connection.ends[end];
    const { maxAck } = connection.ends[other(end)];
    if (dataEnd === undefined || maxAck === undefined) return 0;
    return connection.statistics.payloadBetween(end, maxAck, dataEnd);
  };
  const bytes: Record<Side, number> = { client: of(client), server: of(server) };
  if (bytes.client === 0 && bytes.server === 0) return undefined;
  return {
    ...(bytes.client > 0 && { client: bytes.client }),
    ...(bytes.server > 0 && { server: bytes.server }),
  };
}

/**
 * When TIME-WAIT began, and the last sign of it: an ACK that answers a repeated FIN, and starts the
 * wait anew (RFC 9293 §3.10.7.4). How long it lasts after that, no capture tells.
 */
function timeWaitFramesOf({ closing, teardown }: Readings): Teardown['timeWaitFrames'] {
  const { timeWait, completion } = teardown;
  if (timeWait === undefined || completion === undefined) return undefined;
  let sign: TracedSegment | undefined;
  for (const [traced, role] of closing.roles) if (role === 'last-ack-repeat') sign = traced;
  return {
    entered: completion.segment.frameNumber,
    ...(sign && { lastSign: sign.segment.frameNumber }),
  };
}
