import type { PlotText } from '../text/plot-text.js';
import { extentOf, fromZero, inUnit, timesOf } from './chart-geometry.js';
import { type ChartDots, dotLayer } from './chart-layers.js';
import { DOT_STYLE } from './chart-styles.js';
import { chart } from './chart.js';
import { directionOf, type PlotInput, seriesOf, subtitleOf } from './plot-input.js';
import type { FlightPoint } from './plot-series.js';
import type { PlotSpec } from './plot-spec.js';
import { byteUnit } from './units.js';

/** What the sender has in flight after each of its segments with payload. */
export function flightPlot(input: PlotInput): PlotSpec | undefined {
  const { flight } = seriesOf(input);
  const { points, total } = flight;
  if (points.length === 0) return undefined;
  const { text } = input;
  const direction = directionOf(input);
  const title = text.title.flight(direction);
  const [least, most] = extentOf(points.map(({ bytes }) => bytes));
  const [firstSeconds, lastSeconds] = extentOf(points.map(({ seconds }) => seconds));
  const { name, size } = byteUnit(most);
  const summary = { kind: 'flight', direction, firstSeconds, lastSeconds, least, most } as const;
  return {
    title,
    description: text.summary({ ...summary, points: total, repeats: 0 }),
    chart: chart({
      title,
      subtitle: subtitleOf(input, [flight]),
      x: { title: text.axis.time, domain: timesOf(points) },
      y: {
        title: text.axis.flight(name),
        domain: inUnit(fromZero([0, most]), size),
        isWhole: size === 1,
      },
      layers: [dotLayer(flightDots(points, size, text))],
    }),
  };
}

/** Bytes in flight, and those of them that fill the window. */
export function flightDots(
  points: readonly FlightPoint[],
  size: number,
  text: PlotText,
): readonly ChartDots[] {
  const dotsOf = (isFull: boolean) =>
    points
      .filter(({ isWindowFull }) => isWindowFull === isFull)
      .map((point) => ({
        x: point.seconds,
        y: point.bytes / size,
        about: text.about.flight(point),
      }));
  const open = { name: text.dot['bytes-in-flight'], style: DOT_STYLE['bytes-in-flight'] };
  const full = { name: text.dot['window-full'], style: DOT_STYLE['window-full'] };
  return [
    { ...open, dots: dotsOf(false) },
    { ...full, dots: dotsOf(true) },
  ];
}
