import { extentOf, fromZero, inUnit, stepPieces, timesOf } from './chart-geometry.js';
import { dotLayer, lineLayer } from './chart-layers.js';
import { DOT_STYLE, LINE_STYLE } from './chart-styles.js';
import { chart } from './chart.js';
import { flightDots } from './flight-plot.js';
import { directionOf, type PlotInput, seriesOf, subtitleOf } from './plot-input.js';
import type { PlotSpec } from './plot-spec.js';
import { byteUnit } from './units.js';

/** The window that the receiver advertises, and how much of it the sender fills. */
export function windowPlot(input: PlotInput): PlotSpec | undefined {
  const { windows, flight, isWindowScaleUnknown } = seriesOf(input);
  if (windows.points.length === 0) return undefined;
  const { text } = input;
  const direction = directionOf(input);
  const title = text.title.window(direction);
  const [least, most] = extentOf(windows.points.map(({ bytes }) => bytes));
  const inFlight = flight.points.reduce((greatest, { bytes }) => Math.max(greatest, bytes), 0);
  const domain = fromZero([0, Math.max(most, inFlight)]);
  const { name, size } = byteUnit(domain[1]);
  const dots = windows.points.map((point) => ({
    x: point.seconds,
    y: point.bytes / size,
    about: text.about.window(point),
  }));
  const line = windows.points.map(({ seconds, bytes }) => ({ x: seconds, y: bytes / size }));
  const [firstSeconds, lastSeconds] = extentOf(windows.points.map(({ seconds }) => seconds));
  const summary = { kind: 'window', direction, firstSeconds, lastSeconds, least, most } as const;
  return {
    title,
    description: text.summary({ ...summary, points: windows.total, repeats: 0 }),
    chart: chart({
      title,
      subtitle: subtitleOf(
        input,
        [windows, flight],
        isWindowScaleUnknown ? [text.scaleUnknown] : [],
      ),
      x: { title: text.axis.time, domain: timesOf([...windows.points, ...flight.points]) },
      y: { title: text.axis.window(name), domain: inUnit(domain, size), isWhole: size === 1 },
      layers: [
        lineLayer([{ name: text.line.window, style: LINE_STYLE.window, pieces: stepPieces(line) }]),
        dotLayer([
          {
            name: text.line.window,
            style: { colour: LINE_STYLE.window.colour, shape: 'circle', size: 10 },
            dots: dots.filter(({ y }) => y > 0),
            isUnnamed: true,
          },
          ...flightDots(flight.points, size, text),
          {
            name: text.dot['zero-window'],
            style: DOT_STYLE['zero-window'],
            dots: dots.filter(({ y }) => y === 0),
          },
        ]),
      ],
    }),
  };
}
