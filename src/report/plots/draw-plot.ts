import { flightPlot } from './flight-plot.js';
import type { PlotInput } from './plot-input.js';
import type { PlotKind } from './plot-kind.js';
import type { PlotSpec } from './plot-spec.js';
import { rttPlot } from './rtt-plot.js';
import { stevensPlot, tcptracePlot } from './sequence-plots.js';
import { throughputPlot } from './throughput-plot.js';
import { windowPlot } from './window-plot.js';

const PLOTS: Readonly<Record<PlotKind, (input: PlotInput) => PlotSpec | undefined>> = {
  stevens: stevensPlot,
  tcptrace: tcptracePlot,
  rtt: rttPlot,
  throughput: throughputPlot,
  window: windowPlot,
  flight: flightPlot,
};

/** A picture of one direction of a conversation; `undefined` when that direction has nothing to show. */
export function drawPlot(kind: PlotKind, input: PlotInput): PlotSpec | undefined {
  return PLOTS[kind](input);
}
