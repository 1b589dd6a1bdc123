import type { ChartPoint } from './chart-layers.js';

/** The least and the greatest of some numbers, of which there must be one. */
export function extentOf(values: readonly number[]): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** Room for an axis of one moment, in seconds. */
const ROOM_SECONDS = 0.001;

/** The times of some points, of which there must be one. */
export function timesOf(
  points: readonly { readonly seconds: number }[],
): readonly [number, number] {
  return withRoom(extentOf(points.map(({ seconds }) => seconds)), ROOM_SECONDS);
}

/** An extent in units of that size. */
export function inUnit(
  [least, most]: readonly [number, number],
  size: number,
): readonly [number, number] {
  return [least / size, most / size];
}

/** An extent with room in it, if it has none, so that an axis can be drawn. */
function withRoom(
  [least, most]: readonly [number, number],
  room: number,
): readonly [number, number] {
  if (most > least) return [least, most];
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

/** An extent that begins at zero, unless it lies so far above that all of it would be squeezed. */
export function fromZero([least, most]: readonly [number, number]): readonly [number, number] {
  return withRoom([least > most / 2 && most > least ? least : Math.min(0, least), most], 1);
}

/**
 * A line that keeps each height until the next point, cut off at a limit: only what lies below it is drawn, and
 * so the line may fall into pieces.
 */
export function stepPieces(points: readonly ChartPoint[], limit = Infinity): ChartPoint[][] {
  const pieces: ChartPoint[][] = [];
  let piece: ChartPoint[] | undefined;
  let height: number | undefined;
  for (const { x, y } of points) {
    if (height !== undefined && height <= limit) piece?.push({ x, y: height });
    const isRising = height !== undefined && height <= limit && y > limit;
    const isFalling = height !== undefined && height > limit && y <= limit;
    if (isRising) piece?.push({ x, y: limit });
    if (y <= limit) {
      if (piece === undefined) {
        piece = isFalling ? [{ x, y: limit }] : [];
        pieces.push(piece);
      }
      piece.push({ x, y });
    } else {
      piece = undefined;
    }
    height = y;
  }
  return pieces;
}
