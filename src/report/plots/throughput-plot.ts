import { extentOf, inUnit, stepPieces } from './chart-geometry.js';
import { barLayer, lineLayer } from './chart-layers.js';
import { COLOUR, LINE_STYLE } from './chart-styles.js';
import { chart } from './chart.js';
import { directionOf, type PlotInput, seriesOf, subtitleOf } from './plot-input.js';
import type { PlotSpec } from './plot-spec.js';
import { byteUnit } from './units.js';

/** Payload a second, all of it and without what had been sent before. */
export function throughputPlot(input: PlotInput): PlotSpec | undefined {
  const { rates } = seriesOf(input);
  if (rates === undefined) return undefined;
  const { startSeconds, binSeconds, bins } = rates;
  const { text } = input;
  const direction = directionOf(input);
  const title = text.title.throughput(direction);
  const perSecond = bins.map(({ payloadBytes }) => payloadBytes / binSeconds);
  const [least, most] = extentOf(perSecond);
  const { name, size } = byteUnit(most);
  const startOf = (index: number) => startSeconds + index * binSeconds;
  const endSeconds = startOf(bins.length);
  const lineOf = (rateOf: (bin: (typeof bins)[number]) => number) => {
    const heights = bins.map((bin) => rateOf(bin) / binSeconds / size);
    const points = heights.map((y, index) => ({ x: startOf(index), y }));
    return stepPieces([...points, { x: endSeconds, y: heights.at(-1) ?? 0 }]);
  };
  const bars = bins.map((bin, index) => ({
    x: startOf(index),
    x2: startOf(index + 1),
    y: bin.payloadBytes / binSeconds / size,
    about: text.about.bin(bin, startOf(index), binSeconds),
  }));
  const span = { firstSeconds: startSeconds, lastSeconds: endSeconds, least, most };
  return {
    title,
    description: text.summary({
      kind: 'throughput',
      direction,
      points: bins.length,
      repeats: 0,
      ...span,
    }),
    chart: chart({
      title,
      subtitle: subtitleOf(input, [], [text.binWidth(binSeconds)]),
      x: { title: text.axis.time, domain: [startSeconds, endSeconds] },
      y: { title: text.axis.rate(name), domain: inUnit([0, most], size) },
      layers: [
        barLayer(bars, COLOUR.sky),
        lineLayer([
          {
            name: text.line.throughput,
            style: LINE_STYLE.throughput,
            pieces: lineOf(({ payloadBytes }) => payloadBytes),
          },
          {
            name: text.line.goodput,
            style: LINE_STYLE.goodput,
            pieces: lineOf(({ newBytes }) => newBytes),
          },
        ]),
      ],
    }),
  };
}
