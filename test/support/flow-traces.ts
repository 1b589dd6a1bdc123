import { HANDSHAKE, type Row } from './trace.js';

const MSS = 1000;
/** Window of the client, which has room for all that comes. */
const ROOM = { window: 60_000 };

/** Segments of the server with data, every second one acknowledged. */
export function bulk(first: number, count: number): Row[] {
  return Array.from({ length: count }, (_, index) => first + index).flatMap((index): Row[] => {
    const seq = 1 + index * MSS;
    const data: Row = ['S', 'A', seq, 11, MSS];
    return index % 2 === 0 ? [data] : [data, ['C', 'A', 11, seq + MSS, 0, ROOM]];
  });
}

/** The four segments of a close by the client, after that much data of the server. */
export function close(received: number): Row[] {
  const next = 1 + received;
  return [
    ['C', 'FA', 11, next],
    ['S', 'A', next, 12],
    ['S', 'FA', next, 12],
    ['C', 'A', 12, next + 1],
  ];
}

/** A request, 40 segments in answer, and a close. */
export const TRANSFER: readonly Row[] = [
  ...HANDSHAKE,
  ['C', 'PA', 1, 1, 10, ROOM],
  ...bulk(0, 40),
  ...close(40 * MSS),
];

/** The same, in which a segment is missing, found missing, and sent again; and the server closes its window. */
export const LOSSY: readonly Row[] = [
  ...HANDSHAKE,
  ['C', 'PA', 1, 1, 10, ROOM],
  ...bulk(0, 20),
  ['S', 'A', 1 + 21 * MSS, 11, MSS],
  ['C', 'A', 11, 1 + 20 * MSS, 0, ROOM],
  ['S', 'A', 1 + 22 * MSS, 11, MSS],
  ['C', 'A', 11, 1 + 20 * MSS, 0, ROOM],
  ['S', 'A', 1 + 20 * MSS, 11, MSS, { at: 900 }],
  ['C', 'A', 11, 1 + 23 * MSS, 0, ROOM],
  ['C', 'A', 11, 1 + 23 * MSS, 0, { window: 0 }],
  ['C', 'A', 11, 1 + 23 * MSS, 0, ROOM],
  ...bulk(23, 12),
  ['S', 'A', 1 + 34 * MSS, 11, MSS, { at: 2000 }],
  ...close(35 * MSS),
];

/** A connection that the client aborts with data under way. */
export const ABORTED: readonly Row[] = [
  ...HANDSHAKE,
  ['C', 'PA', 1, 1, 10],
  ['S', 'PA', 1, 11, 5],
  ['C', 'RA', 11, 6],
];

/** A SYN that a reset refuses, and one that nobody answers. */
export const REFUSED: readonly Row[] = [
  ['C', 'S', 0],
  ['S', 'RA', 0, 1],
];
const UNANSWERED: readonly Row[] = [
  ['C', 'S', 0],
  ['C', 'S', 0, 0, 0, { at: 1000 }],
];

/** Data of a connection whose begin and end the capture lacks. */
export const MIDDLE: readonly Row[] = bulk(0, 30);

export const FLOW_TRACES: Readonly<Record<string, readonly Row[]>> = {
  transfer: TRANSFER,
  lossy: LOSSY,
  aborted: ABORTED,
  refused: REFUSED,
  unanswered: UNANSWERED,
  middle: MIDDLE,
};
