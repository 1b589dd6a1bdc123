import { extentOf, inUnit, stepPieces, timesOf } from './chart-geometry.js';
import { dotLayer, lineLayer } from './chart-layers.js';
import { DOT_STYLE, LINE_STYLE } from './chart-styles.js';
import { chart } from './chart.js';
import { directionOf, type PlotInput, seriesOf, subtitleOf } from './plot-input.js';
import type { PlotSpec } from './plot-spec.js';
import { timeUnit } from './units.js';

/** Least height of the axis, in seconds. */
const LEAST_SECONDS = 1e-6;
/** How far the lines go on after the last sample, as a share of the time before. */
const TAIL = 0.02;

/** Round trips when their acknowledgment arrives, with what RFC 6298 makes of them. */
export function rttPlot(input: PlotInput): PlotSpec | undefined {
  const { roundTrips } = seriesOf(input);
  const { points, total } = roundTrips;
  if (points.length === 0) return undefined;
  const { text } = input;
  const direction = directionOf(input);
  const title = text.title.rtt(direction);
  const samples = extentOf(points.map(({ rttSeconds }) => rttSeconds));
  const timeouts = extentOf(points.map(({ rtoSeconds }) => rtoSeconds));
  const most = Math.max(samples[1], timeouts[1], LEAST_SECONDS);
  const { name, size } = timeUnit(most);
  const [from, to] = timesOf(points);
  const end = to + (to - from) * TAIL;
  const lineOf = (secondsOf: (point: (typeof points)[number]) => number) => {
    const line = points.map((point) => ({ x: point.seconds, y: secondsOf(point) / size }));
    return stepPieces([...line, { x: end, y: line.at(-1)?.y ?? 0 }]);
  };
  const dots = points.map((point) => ({
    x: point.seconds,
    y: point.rttSeconds / size,
    about: text.about.roundTrip(point),
  }));
  const [firstSeconds, lastSeconds] = extentOf(points.map(({ seconds }) => seconds));
  const [least, greatest] = samples;
  const span = { firstSeconds, lastSeconds, least, most: greatest };
  return {
    title,
    description: text.summary({ kind: 'rtt', direction, points: total, repeats: 0, ...span }),
    chart: chart({
      title,
      subtitle: subtitleOf(input, [roundTrips], [text.estimateFrom]),
      x: { title: text.axis.time, domain: [from, end] },
      y: { title: text.axis.rtt(name), domain: inUnit([0, most], size) },
      layers: [
        dotLayer([{ name: text.dot.sample, style: DOT_STYLE.sample, dots }]),
        lineLayer([
          {
            name: text.line.srtt,
            style: LINE_STYLE.srtt,
            pieces: lineOf(({ srttSeconds }) => srttSeconds),
          },
          {
            name: text.line.rto,
            style: LINE_STYLE.rto,
            pieces: lineOf(({ rtoSeconds }) => rtoSeconds),
          },
        ]),
      ],
    }),
  };
}
