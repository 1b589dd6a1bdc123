import { visibleText } from '../visible-text.js';
import type { JsonObject } from './plot-spec.js';

/** Of the area within the axes, in pixels. */
const WIDTH = 760;
const HEIGHT = 400;
const INK = '#222222';
const FAINT = '#e4e4e4';
const TICKS = 8;
/** Of the height. */
const HEADROOM = 0.03;
/** So many of the longest names fit side by side. */
const LEGEND_COLUMNS = 4;

/** What most systems have, Chinese ones included; whatever comes first is taken. */
const FONTS = [
  "'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans'",
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'WenQuanYi Micro Hei', sans-serif",
].join(', ');

export interface ChartAxis {
  readonly title: string;
  /** Least and greatest value; round numbers around them make the ends of the axis. */
  readonly domain: readonly [number, number];
  /** The values are whole numbers: no tick lies between two of them. */
  readonly isWhole?: boolean;
}

export interface ChartFrame {
  readonly title: string;
  /** One line each. */
  readonly subtitle: readonly string[];
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** From the back to the front. Their values have the fields `x` and `y`. */
  readonly layers: readonly JsonObject[];
}

/** A picture with axes, grid, title and legends below, in the language of Vega-Lite. */
export function chart({ title: heading, subtitle, x, y, layers }: ChartFrame): JsonObject {
  const channelOf = (field: 'x' | 'y', { title, domain, isWhole }: ChartAxis) => ({
    field,
    type: 'quantitative',
    scale: { domain: field === 'y' ? withHeadroom(domain) : [...domain], nice: true, zero: false },
    axis: {
      title,
      grid: true,
      tickCount: TICKS,
      labelOverlap: 'greedy',
      ...(isWhole === true && { tickMinStep: 1 }),
    },
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    background: 'white',
    padding: 12,
    title: {
      text: visibleText(heading),
      subtitle: subtitle.map(visibleText),
      anchor: 'start',
      frame: 'group',
      limit: WIDTH,
      offset: 12,
    },
    encoding: {
      x: channelOf('x', x),
      y: channelOf('y', y),
    },
    layer: layers,
    resolve: {
      scale: {
        color: 'independent',
        shape: 'independent',
        size: 'independent',
        strokeDash: 'independent',
      },
    },
    config: {
      font: FONTS,
      view: { stroke: INK, strokeOpacity: 0.5 },
      title: {
        color: INK,
        fontSize: 15,
        subtitleColor: INK,
        subtitleFontSize: 11,
        subtitlePadding: 5,
      },
      axis: {
        domainColor: INK,
        tickColor: INK,
        gridColor: FAINT,
        labelColor: INK,
        labelFontSize: 11,
        labelFlush: false,
        titleColor: INK,
        titleFontSize: 12,
        titleFontWeight: 'normal',
        titlePadding: 8,
      },
      legend: {
        orient: 'bottom',
        direction: 'horizontal',
        title: null,
        labelColor: INK,
        labelFontSize: 11,
        labelLimit: 0,
        columnPadding: 14,
        offset: 10,
        symbolSize: 80,
        symbolOpacity: 1,
        columns: LEGEND_COLUMNS,
        layout: { bottom: { margin: 6, direction: 'vertical', anchor: 'start' } },
      },
    },
  };
}

/** So that no dot lies on the upper edge. */
function withHeadroom([least, most]: readonly [number, number]): [number, number] {
  return [least, most + (most - least) * HEADROOM];
}
