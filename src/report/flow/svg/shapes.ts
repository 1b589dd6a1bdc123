import { COLOR, SIZE } from './style.js';
import { textWidth, words } from './words.js';
import { element, rounded } from './xml.js';

const HEAD = 10;
const HEAD_HALF = 4.5;
const CROSS = 5;
const PILL_HEIGHT = 18;
const PILL_PADDING = 6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type ArrowStyle = 'plain' | 'again' | 'reset';

/** A line with a head: dashed for what is sent again, thick and stopped by a bar for a reset. */
export function arrow(from: Point, to: Point, style: ArrowStyle): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const color = style === 'plain' ? COLOR.ink : COLOR.vermillion;
  const base = { x: to.x - unit.x * HEAD, y: to.y - unit.y * HEAD };
  const side = { x: -unit.y * HEAD_HALF, y: unit.x * HEAD_HALF };
  return [
    element('line', {
      x1: from.x,
      y1: from.y,
      x2: base.x,
      y2: base.y,
      stroke: color,
      'stroke-width': style === 'reset' ? 2.6 : 1.4,
      'stroke-dasharray': style === 'again' ? '7 4' : undefined,
    }),
    element('path', {
      d: path([
        to,
        { x: base.x + side.x, y: base.y + side.y },
        { x: base.x - side.x, y: base.y - side.y },
      ]),
      fill: color,
    }),
    ...(style === 'reset'
      ? [
          element('line', {
            x1: to.x,
            y1: to.y - 8,
            x2: to.x,
            y2: to.y + 8,
            stroke: color,
            'stroke-width': 4,
          }),
        ]
      : []),
  ].join('');
}

/** A line that does not arrive. */
export function lostArrow(from: Point, to: Point): string {
  const { x, y } = to;
  const stroke = { stroke: COLOR.vermillion, 'stroke-width': 2 };
  return [
    element('line', {
      x1: from.x,
      y1: from.y,
      x2: x,
      y2: y,
      stroke: COLOR.line,
      'stroke-width': 1.4,
      'stroke-dasharray': '2 3',
    }),
    element('path', {
      d: `M${rounded(x - CROSS)} ${rounded(y - CROSS)}L${rounded(x + CROSS)} ${rounded(y + CROSS)}M${rounded(x - CROSS)} ${rounded(y + CROSS)}L${rounded(x + CROSS)} ${rounded(y - CROSS)}`,
      fill: 'none',
      ...stroke,
    }),
  ].join('');
}

/** A thick arrow with room for words in it. */
export function blockArrow(
  left: number,
  right: number,
  top: number,
  height: number,
  heads: { readonly left: boolean; readonly right: boolean },
  isFaint: boolean,
): string {
  const middle = top + height / 2;
  const bottom = top + height;
  const tip = height / 2 + 2;
  const start: readonly Point[] = heads.left
    ? [
        { x: left + tip, y: bottom },
        { x: left, y: middle },
        { x: left + tip, y: top },
      ]
    : [
        { x: left, y: bottom },
        { x: left, y: top },
      ];
  const end: readonly Point[] = heads.right
    ? [
        { x: right - tip, y: top },
        { x: right, y: middle },
        { x: right - tip, y: bottom },
      ]
    : [
        { x: right, y: top },
        { x: right, y: bottom },
      ];
  return element('path', {
    d: path([...start, ...end]),
    fill: isFaint ? COLOR.omitted : COLOR.run,
    stroke: isFaint ? COLOR.faint : COLOR.blue,
    'stroke-width': 1.5,
    'stroke-dasharray': isFaint ? '3 3' : undefined,
  });
}

/** A state beside its lifeline: `x` is the edge towards the lifeline. */
export function pill(
  text: string,
  x: number,
  y: number,
  side: 'left' | 'right',
  isInferred: boolean,
): string {
  const width = textWidth(text, SIZE.small) + 2 * PILL_PADDING;
  const left = side === 'left' ? x - width : x;
  return [
    element('rect', {
      x: left,
      y: y - PILL_HEIGHT / 2,
      width,
      height: PILL_HEIGHT,
      rx: PILL_HEIGHT / 2,
      fill: COLOR.paper,
      stroke: COLOR.ink,
      'stroke-dasharray': isInferred ? '3 2' : undefined,
    }),
    words(text, left + width / 2, y + 4, SIZE.small, { 'text-anchor': 'middle' }),
  ].join('');
}

function path(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;
}
