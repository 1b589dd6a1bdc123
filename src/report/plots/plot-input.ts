import type { Side } from '../../tcp/side.js';
import { endpointText } from '../endpoint-text.js';
import type { PlotDirection, PlotText } from '../text/plot-text.js';
import type { DirectionSeries, PlotSeries, PointList } from './plot-series.js';

/** What a picture is made from. */
export interface PlotInput {
  readonly series: PlotSeries;
  /** The end that sends the data. */
  readonly from: Side;
  readonly text: PlotText;
  /** File name; it is data, whatever it holds. */
  readonly captureName: string;
}

export function directionOf({ from }: PlotInput): PlotDirection {
  return { from, to: from === 'client' ? 'server' : 'client' };
}

export function seriesOf({ series, from }: PlotInput): DirectionSeries {
  return series.directions[from];
}

/** The lines below the title: endpoints, capture, and what was left out. */
export function subtitleOf(
  input: PlotInput,
  lists: readonly PointList<unknown>[],
  notes: readonly string[] = [],
): readonly string[] {
  const { series, text, captureName } = input;
  const { from, to } = directionOf(input);
  const endpoints = text.endpoints(endpointText(series[from]), endpointText(series[to]));
  const source = text.source(series.stream, captureName);
  return [endpoints, source, ...notes, ...thinningNote(lists, text)];
}

function thinningNote(lists: readonly PointList<unknown>[], text: PlotText): readonly string[] {
  if (lists.every(({ thinned }) => thinned === undefined)) return [];
  const drawn = lists.reduce((sum, { points }) => sum + points.length, 0);
  const total = lists.reduce((sum, list) => sum + list.total, 0);
  const slotSeconds = lists.reduce(
    (most, { thinned }) => Math.max(most, thinned?.slotSeconds ?? 0),
    0,
  );
  return [text.thinned({ drawn, total, slotSeconds })];
}
