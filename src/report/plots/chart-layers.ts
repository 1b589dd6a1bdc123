import type { DotStyle, LineStyle } from './chart-styles.js';
import type { JsonObject } from './plot-spec.js';

/** A point of a picture, in the units of its axes. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** A line, perhaps of several pieces. */
export interface ChartLine {
  /** As the legend has it. */
  readonly name: string;
  readonly style: LineStyle;
  readonly pieces: readonly (readonly ChartPoint[])[];
}

export interface ChartDot extends ChartPoint {
  /** Tooltip. */
  readonly about: string;
}

export interface ChartDots {
  readonly name: string;
  readonly style: DotStyle;
  readonly dots: readonly ChartDot[];
  /** The legend passes over it, since a line of that name is there. */
  readonly isUnnamed?: boolean;
}

/** A straight mark from one height to another. */
export interface ChartRule extends ChartDot {
  readonly y2: number;
  readonly colour: string;
  readonly width: number;
}

/** A rectangle from the bottom up, as wide as it says. */
export interface ChartBar extends ChartDot {
  readonly x2: number;
}

/** Dots of a sparse picture are this much larger; a picture with more of them is not. */
const SPARSE = 2.5;
const MOST_SPARSE_DOTS = 150;
const LINE_WIDTH = 1.6;
const LEGEND_LINE = 300;

/** Lines, and their legend. */
export function lineLayer(all: readonly ChartLine[]): JsonObject {
  const lines = all.filter(({ pieces }) => pieces.length > 0);
  let number = 0;
  const values = lines.flatMap(({ name, pieces }) =>
    pieces.flatMap((piece, index) =>
      piece.map(({ x, y }) => ({ x, y, name, piece: index, n: number++ })),
    ),
  );
  const domain = lines.map(({ name }) => name);
  const legend = { symbolType: 'stroke', symbolSize: LEGEND_LINE, symbolStrokeWidth: 2 };
  return {
    data: { values },
    // Only what a description belongs to is to get a tooltip.
    mark: { type: 'line', strokeWidth: LINE_WIDTH, strokeJoin: 'round', aria: false },
    encoding: {
      color: {
        field: 'name',
        type: 'nominal',
        scale: { domain, range: lines.map(({ style }) => style.colour) },
        legend,
      },
      strokeDash: {
        field: 'name',
        type: 'nominal',
        scale: { domain, range: lines.map(({ style }) => [...style.dash]) },
        legend,
      },
      detail: { field: 'piece', type: 'nominal' },
      order: { field: 'n', type: 'quantitative' },
    },
  };
}

/** Dots, and their legend: those that come last lie in front. */
export function dotLayer(groups: readonly ChartDots[]): JsonObject {
  const present = groups.filter(({ dots }) => dots.length > 0);
  const named = present.flatMap(({ name, isUnnamed }) => (isUnnamed === true ? [] : [name]));
  const domain = present.map(({ name }) => name);
  const count = present.reduce((sum, { dots }) => sum + dots.length, 0);
  const factor = count <= MOST_SPARSE_DOTS ? SPARSE : 1;
  const legend = named.length === 0 ? null : { values: named };
  const channel = (range: readonly string[]) => ({
    field: 'name',
    type: 'nominal',
    scale: { domain, range },
    legend,
  });
  return {
    data: {
      values: present.flatMap(({ name, style, dots }) =>
        dots.map(({ x, y, about }) => ({ x, y, about, name, size: style.size * factor })),
      ),
    },
    mark: { type: 'point', filled: true, opacity: 1 },
    encoding: {
      color: channel(present.map(({ style }) => style.colour)),
      shape: channel(present.map(({ style }) => style.shape)),
      size: { field: 'size', type: 'quantitative', scale: null, legend: null },
      description: { field: 'about' },
    },
  };
}

/** Straight marks without a legend. */
export function ruleLayer(rules: readonly ChartRule[]): JsonObject {
  return {
    data: { values: rules.map((rule) => ({ ...rule })) },
    mark: { type: 'rule' },
    encoding: {
      y2: { field: 'y2' },
      color: { field: 'colour', type: 'nominal', scale: null },
      strokeWidth: { field: 'width', type: 'quantitative', scale: null },
      description: { field: 'about' },
    },
  };
}

/** Rectangles in one colour, without a legend. */
export function barLayer(bars: readonly ChartBar[], colour: string): JsonObject {
  return {
    data: { values: bars.map((bar) => ({ ...bar, y2: 0 })) },
    mark: { type: 'rect', color: colour, opacity: 0.35 },
    encoding: {
      x2: { field: 'x2' },
      y2: { field: 'y2' },
      description: { field: 'about' },
    },
  };
}
