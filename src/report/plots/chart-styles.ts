import type { PlotDot, PlotLine } from '../text/plot-text.js';

/**
 * The palette of Okabe and Ito, which colour-blind readers can tell apart. Shapes and dashes say the same again
 * for a print in grey.
 */
export const COLOUR = {
  black: '#000000',
  orange: '#e69f00',
  sky: '#56b4e9',
  green: '#009e73',
  blue: '#0072b2',
  vermilion: '#d55e00',
  purple: '#cc79a7',
} as const;

export interface LineStyle {
  readonly colour: string;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
}

export interface DotStyle {
  readonly colour: string;
  /** A name that Vega knows, or a path within a square from -1 to 1. */
  readonly shape: string;
  /** Area in pixels. */
  readonly size: number;
}

const SMALL = 12;
const LARGE = 60;
/** A diagonal cross as an outline, since Vega fills its shapes. */
const CROSS =
  'M-1,-0.65L-0.65,-1L0,-0.35L0.65,-1L1,-0.65L0.35,0L1,0.65L0.65,1L0,0.35L-0.65,1L-1,0.65L-0.35,0Z';
/** A ring: the hole goes round the other way. */
const RING = 'M-1,-1H1V1H-1ZM-0.55,-0.55V0.55H0.55V-0.55Z';

export const LINE_STYLE: Readonly<Record<PlotLine, LineStyle>> = {
  data: { colour: COLOUR.blue, dash: [] },
  ack: { colour: COLOUR.green, dash: [2, 1.5] },
  windowEdge: { colour: COLOUR.orange, dash: [6, 3] },
  srtt: { colour: COLOUR.black, dash: [] },
  rto: { colour: COLOUR.vermilion, dash: [6, 3] },
  throughput: { colour: COLOUR.blue, dash: [] },
  goodput: { colour: COLOUR.vermilion, dash: [5, 3] },
  window: { colour: COLOUR.green, dash: [] },
};

export const DOT_STYLE: Readonly<Record<PlotDot, DotStyle>> = {
  fresh: { colour: COLOUR.blue, shape: 'circle', size: SMALL },
  retransmission: { colour: COLOUR.vermilion, shape: CROSS, size: LARGE },
  'fast-retransmission': { colour: COLOUR.orange, shape: 'triangle-up', size: LARGE },
  'spurious-retransmission': { colour: COLOUR.purple, shape: 'diamond', size: LARGE },
  'out-of-order': { colour: COLOUR.black, shape: RING, size: 40 },
  'sent-again': { colour: COLOUR.black, shape: CROSS, size: LARGE },
  probe: { colour: COLOUR.green, shape: 'triangle-down', size: LARGE },
  'duplicate-ack': { colour: COLOUR.green, shape: 'square', size: 22 },
  sample: { colour: COLOUR.sky, shape: 'circle', size: 20 },
  'bytes-in-flight': { colour: COLOUR.blue, shape: 'circle', size: SMALL },
  'window-full': { colour: COLOUR.vermilion, shape: CROSS, size: 50 },
  'zero-window': { colour: COLOUR.black, shape: 'triangle-up', size: LARGE },
};
