import type { ResolvedConnection } from './resolved-connection.js';
import type { FlowIndex } from '../stream/stream.js';
import {
  isFin,
  isOdd,
  isOpeningSyn,
  isOpeningSynAck,
  isPlain,
  isReset,
  type PerEnd,
  type TracedSegment,
} from './traced-segment.js';

/** The segments that an opening is made of, each the first of its kind; `undefined` if not captured. */
export interface Opening {
  /** `split` and `simultaneous`: both ends sent a SYN without ACK. */
  readonly kind: 'ordinary' | 'simultaneous' | 'split';
  readonly syn: TracedSegment | undefined;
  /** A SYN without ACK of the server. */
  readonly serverSyn: TracedSegment | undefined;
  readonly isServerSynCovered: boolean;
  /** All SYN-ACKs, by end. */
  readonly synAcks: PerEnd<readonly TracedSegment[]>;
  /** The SYN-ACK that fits the SYN. */
  readonly synAck: TracedSegment | undefined;
  /** The segment that completes the handshake: right number and right acknowledgment. */
  readonly ack: TracedSegment | undefined;
  /** Another segment of the client that shows it believes in the connection. */
  readonly laterClient: TracedSegment | undefined;
  /** A segment of the server that shows it got more than the SYN. */
  readonly serverProgress: TracedSegment | undefined;
  /** The server's ACK of the SYN before its own SYN. */
  readonly splitAck: TracedSegment | undefined;
  readonly simultaneousAcks: readonly TracedSegment[];
  /** The SYN carried data and the SYN-ACK acknowledges it (RFC 7413). */
  readonly isSynDataAccepted: boolean;
}

/** How resets and further tries of the client end, or fail to end, a handshake. */
export interface HandshakeEnd {
  /** The RST that ends the handshake, if one does. */
  readonly reset: TracedSegment | undefined;
  /** Resets before this SYN had no lasting effect: the client tried again, and something followed. */
  readonly retry: TracedSegment | undefined;
}

/**
 * Finds the RST that ends the handshake: the first, unless the client then tries again with the same
 * number and something follows.
 */
export function endOfHandshake({ traced, client }: ResolvedConnection): HandshakeEnd {
  const isn = traced.find((each) => each.from === client && isOpeningSyn(each))?.segment.seq;
  const last = traced.at(-1);
  let reset = traced.find(isReset);
  let retry: TracedSegment | undefined;
  while (reset !== undefined) {
    const after = reset.ordinal;
    const next = traced.find(
      (each) =>
        each.ordinal > after &&
        each.from === client &&
        isOpeningSyn(each) &&
        each.segment.seq === isn,
    );
    if (next === undefined || last === undefined || last.ordinal <= next.ordinal) break;
    retry = next;
    reset = traced.find((each) => each.ordinal > next.ordinal && isReset(each));
  }
  return { reset, retry };
}

export function findOpening(
  resolved: ResolvedConnection,
  endingReset: TracedSegment | undefined,
): Opening {
  const { client, server, connection } = resolved;
  const traced = resolved.traced.filter((each) => !isOdd(each));
  const syn = traced.find((each) => each.from === client && isOpeningSyn(each));
  const serverSyn = traced.find(
    (each) =>
      each.from === server &&
      isOpeningSyn(each) &&
      each.segment.seq === connection.ends[server].isnRaw,
  );
  const synAcksOf = (end: FlowIndex): TracedSegment[] =>
    traced.filter((each) => each.from === end && isOpeningSynAck(each));
  const synAcks: PerEnd<TracedSegment[]> = [synAcksOf(0), synAcksOf(1)];
  const beforeEnd = traced.filter(
    (each) => endingReset === undefined || each.ordinal < endingReset.ordinal,
  );
  const splitAck = findSplitAck(resolved, syn, serverSyn, synAcks[server]);
  const kind = findKind(resolved, traced, syn, serverSyn, synAcks[server], splitAck);
  const synData = traced
    .filter((each) => each.from === client && isOpeningSyn(each) && each.seq === syn?.seq)
    .reduce((most, each) => Math.max(most, each.length), 0);
  const synAck =
    kind === 'ordinary'
      ? synAcks[server].find((each) => isProperSynAck(resolved, each, syn, synData))
      : undefined;
  const ack = synAck && beforeEnd.find((each) => isThirdStep(resolved, each, synAck, syn, synData));
  const laterClient = beforeEnd.find(
    (each) => each !== ack && isClientProgress(resolved, each, synAck),
  );
  const serverProgress = beforeEnd.find((each) => isServerProgress(resolved, each, synAck));
  return {
    kind,
    syn,
    serverSyn,
    isServerSynCovered:
      serverSyn !== undefined &&
      traced.some((each) => each.from === client && resolved.isCovering(each, serverSyn.seq + 1)),
    synAcks,
    synAck,
    ack,
    laterClient,
    serverProgress,
    splitAck,
    simultaneousAcks: kind === 'simultaneous' ? findSimultaneousAcks(resolved, traced) : [],
    isSynDataAccepted:
      syn !== undefined &&
      synData > 0 &&
      synAcks[server].some((each) => each.ack !== undefined && each.ack > syn.seq + 1),
  };
}

/** The server acknowledged the SYN with a bare ACK before it sent a SYN of its own. */
function findSplitAck(
  { traced, server }: ResolvedConnection,
  syn: TracedSegment | undefined,
  serverSyn: TracedSegment | undefined,
  synAcks: readonly TracedSegment[],
): TracedSegment | undefined {
  if (syn === undefined || serverSyn === undefined) return undefined;
  if (synAcks.some((each) => each.ordinal < serverSyn.ordinal)) return undefined;
  return traced.find(
    (each) =>
      each.from === server &&
      each.ordinal < serverSyn.ordinal &&
      isPlain(each) &&
      !isOdd(each) &&
      each.length === 0 &&
      each.ack === syn.seq + 1,
  );
}

/** Both ends sent a bare SYN: at once, when each later covers the other's, or one after the other. */
function findKind(
  resolved: ResolvedConnection,
  traced: readonly TracedSegment[],
  syn: TracedSegment | undefined,
  serverSyn: TracedSegment | undefined,
  synAcks: readonly TracedSegment[],
  splitAck: TracedSegment | undefined,
): Opening['kind'] {
  if (syn === undefined || serverSyn === undefined) return 'ordinary';
  if (splitAck !== undefined) return 'split';
  if (synAcks.some((each) => each.ordinal < serverSyn.ordinal)) return 'ordinary';
  const isProven = [syn, serverSyn].every((opener) =>
    traced.some(
      (each) =>
        each.from !== opener.from &&
        each.ordinal > opener.ordinal &&
        !isReset(each) &&
        resolved.isCovering(each, opener.seq + 1),
    ),
  );
  return isProven ? 'simultaneous' : 'ordinary';
}

function isProperSynAck(
  { connection, server }: ResolvedConnection,
  each: TracedSegment,
  syn: TracedSegment | undefined,
  synData: number,
): boolean {
  if (each.segment.seq !== connection.ends[server].isnRaw) return false;
  if (syn === undefined) return true;
  return each.ack !== undefined && each.ack >= syn.seq + 1 && each.ack <= syn.seq + 1 + synData;
}

/**
 * The number must be the one that the SYN-ACK asked for: without this test the first data segment
 * would pass for a third step that was not captured.
 */
function isThirdStep(
  { client }: ResolvedConnection,
  each: TracedSegment,
  synAck: TracedSegment,
  syn: TracedSegment | undefined,
  synData: number,
): boolean {
  if (each.from !== client || !isPlain(each) || each.ack === undefined) return false;
  if (each.ack < synAck.seq + 1 || each.ack > synAck.end) return false;
  if (each.seq === synAck.ack) return true;
  return syn !== undefined && each.seq > syn.seq && each.seq <= syn.seq + 1 + synData;
}

function isClientProgress(
  resolved: ResolvedConnection,
  each: TracedSegment,
  synAck: TracedSegment | undefined,
): boolean {
  if (each.from !== resolved.client || !isPlain(each)) return false;
  return synAck === undefined || each.length > 0 || resolved.isCovering(each, synAck.seq + 1);
}

function isServerProgress(
  resolved: ResolvedConnection,
  each: TracedSegment,
  synAck: TracedSegment | undefined,
): boolean {
  if (each.from !== resolved.server || !isPlain(each)) return false;
  if (each.length > 0 || isFin(each)) return true;
  const answered = synAck?.ack;
  return answered !== undefined && resolved.isCovering(each, answered + 1);
}

/** The first segment without SYN of each end that covers the other's SYN. */
function findSimultaneousAcks(
  resolved: ResolvedConnection,
  traced: readonly TracedSegment[],
): TracedSegment[] {
  return ([0, 1] as const).flatMap((end) => {
    const isn = resolved.isnOf(end === 0 ? 1 : 0);
    const first =
      isn === undefined
        ? undefined
        : traced.find(
            (each) => each.from === end && isPlain(each) && resolved.isCovering(each, isn + 1),
          );
    return first === undefined ? [] : [first];
  });
}
