import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { visibleText } from '../../report/visible-text.js';
import type { PlotSpec } from '../../report/plots/plot-spec.js';
import { standaloneSvg } from './standalone-svg.js';
import { measuringAlike } from './vega-text-metrics.js';

/** Draws a picture as a standalone SVG: the same bytes for the same picture, on every machine. */
export async function renderPlot({ title, description, chart }: PlotSpec): Promise<string> {
  // A picture of ours is in the language of Vega-Lite, which its type cannot say without Vega-Lite.
  const { spec } = compile(chart as unknown as TopLevelSpec);
  const svg = await measuringAlike(async () => {
    const view = new vega.View(vega.parse(spec), { renderer: 'none' });
    try {
      return await view.toSVG();
    } finally {
      view.finalize();
    }
  });
  return standaloneSvg(svg, visibleText(title), visibleText(description));
}
