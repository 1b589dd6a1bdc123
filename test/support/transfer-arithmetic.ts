import type { TsharkRow } from './tshark-rows.js';

const SYN = 2;
const RST = 4;
const ACK = 16;

/** Numbers of the payload: a SYN comes before it. */
function spanOf({ seq, length, flags }: TsharkRow): readonly [from: number, to: number] {
  const from = (flags & SYN) !== 0 ? seq + 1 : seq;
  return [from, from + length];
}

function isPayload({ length, flags }: TsharkRow): boolean {
  return length > 0 && (flags & RST) === 0;
}

function acksOf(peer: readonly TsharkRow[]): readonly TsharkRow[] {
  return peer.filter(({ flags }) => (flags & ACK) !== 0 && (flags & RST) === 0);
}

/** Each payload segment with how many of its bytes are new, byte by byte. */
function freshOf(
  sent: readonly TsharkRow[],
): { readonly row: TsharkRow; readonly fresh: number }[] {
  const seen = new Set<number>();
  return sent.filter(isPayload).map((row) => {
    const [from, to] = spanOf(row);
    const before = seen.size;
    for (let byte = from; byte < to; byte++) seen.add(byte);
    return { row, fresh: seen.size - before };
  });
}

/** The first six, with Karn's rule and the formulas of RFC 6298 written out. */
export function firstSegmentsOf(sent: readonly TsharkRow[], peer: readonly TsharkRow[]) {
  const acks = acksOf(peer);
  let estimated: number | undefined;
  let deviation = 0;
  return freshOf(sent)
    .filter(({ fresh }) => fresh > 0)
    .slice(0, 6)
    .map(({ row }) => {
      const isEarly = acks.some(({ frame, ack }) => frame < row.frame && ack >= row.nextSeq);
      const covering = isEarly
        ? undefined
        : acks.find(({ frame, ack }) => frame > row.frame && ack >= row.nextSeq);
      const sample = covering && sampleOf(sent, row, covering);
      if (sample !== undefined) {
        deviation =
          estimated === undefined
            ? sample / 2
            : 0.75 * deviation + 0.25 * Math.abs(estimated - sample);
        estimated = estimated === undefined ? sample : 0.875 * estimated + 0.125 * sample;
      }
      return {
        frame: row.frame,
        seq: row.seq >>> 0,
        length: row.length,
        sentNanos: row.nanos,
        ackFrame: covering?.frame,
        sampleRttSeconds: sample,
        estimatedRttSeconds: estimated,
        devRttSeconds: estimated === undefined ? undefined : deviation,
      };
    });
}

function sampleOf(
  sent: readonly TsharkRow[],
  row: TsharkRow,
  covering: TsharkRow,
): number | undefined {
  const [from, to] = spanOf(row);
  const isRepeated = sent.some((other) => {
    const [start, end] = spanOf(other);
    const isBetween = other.frame > row.frame && other.frame < covering.frame;
    return isBetween && isPayload(other) && start < to && end > from;
  });
  const nanos = covering.nanos - row.nanos;
  return isRepeated || nanos < 0n ? undefined : Number(nanos) / 1e9;
}

/** A segment without payload: Wireshark calls it a repeat, or takes for late what was there before. */
export function isSentAgain(row: TsharkRow, rows: readonly TsharkRow[]): boolean {
  const isThere = rows.some(
    ({ frame, source, port, seq, flags, length }) =>
      frame < row.frame &&
      [source, port, seq, flags, length].join() ===
        [row.source, row.port, row.seq, row.flags, row.length].join(),
  );
  return row.isRetransmission || (row.isOutOfOrder && isThere);
}

export function repeatsOf(sent: readonly TsharkRow[]) {
  return freshOf(sent)
    .filter(({ row }) => row.isRetransmission || row.isOutOfOrder)
    .map(({ row: { frame, isSpurious, isFast, isOutOfOrder, isRetransmission }, fresh }) => ({
      frame,
      isSentAgain: isRetransmission || fresh === 0,
      kind: isSpurious
        ? 'spurious-retransmission'
        : isFast
          ? 'fast-retransmission'
          : isOutOfOrder
            ? 'out-of-order'
            : 'retransmission',
    }));
}

/** Unique bytes, and the time from the first segment to the ACK that covers the highest number. */
export function ratesOf(sent: readonly TsharkRow[], peer: readonly TsharkRow[]) {
  const all = freshOf(sent);
  const first = all[0]?.row;
  const last = all.at(-1)?.row;
  const top = Math.max(...all.map(({ row }) => spanOf(row)[1]));
  const highest = all.find(({ row }) => spanOf(row)[1] === top)?.row;
  const covering = acksOf(peer).find(
    ({ frame, ack }) => frame > (highest?.frame ?? 0) && ack >= top,
  );
  const end = covering ?? last;
  const seconds = first && end ? Number(end.nanos - first.nanos) / 1e9 : 0;
  return {
    bytes: all.reduce((sum, { fresh }) => sum + fresh, 0),
    payload: all.reduce((sum, { row }) => sum + row.length, 0),
    sent: [all.length, first?.frame, last?.frame],
    rate: seconds > 0 ? { seconds, firstFrame: first?.frame, lastFrame: end?.frame } : undefined,
  };
}

/** The first smallest window; in bytes where both SYNs were captured, or one of them does not scale. */
export function windowOf(sent: readonly TsharkRow[], peer: readonly TsharkRow[]) {
  const isSyn = ({ flags }: TsharkRow) => (flags & SYN) !== 0;
  const rows = sent.filter(({ flags }) => (flags & RST) === 0);
  const [ownSyn, peerSyn] = [sent.find(isSyn), peer.find(isSyn)];
  const isUnscaled = [ownSyn, peerSyn].some((syn) => syn !== undefined && !syn.hasScaleOption);
  const isKnown = isUnscaled || (ownSyn !== undefined && peerSyn !== undefined);
  const plain = rows.filter((row) => !isSyn(row));
  const compared = isKnown || plain.length === 0 ? rows : plain;
  const sizeOf = (row: TsharkRow) => (isKnown ? row.window : row.windowRaw);
  const smallest = compared.reduce<TsharkRow | undefined>(
    (best, row) => (best === undefined || sizeOf(row) < sizeOf(best) ? row : best),
    undefined,
  );
  if (smallest === undefined) return undefined;
  const hasBytes = isKnown || isSyn(smallest) || smallest.windowRaw === 0;
  const bytes = hasBytes ? smallest.window : undefined;
  return { frame: smallest.frame, raw: smallest.windowRaw, bytes };
}
