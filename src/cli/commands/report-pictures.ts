import path from 'node:path';
import type { ConversationFigures } from '../../report/document/report-figures.js';
import type { PicturePlace } from '../../report/report-input.js';
import { flowSvg } from '../../report/flow/flow-svg.js';
import { flowTextOf } from '../../report/text/flow-texts.js';
import type { Language } from '../../report/text/languages.js';
import { writeOutput } from '../output-file.js';
import { makeOutputFolder } from '../output-folder.js';

/** Pictures that stand in the report itself. */
export const INSIDE: PicturePlace = { areInside: true, urlOf: (name) => name };

/** Pictures in a folder beside a report: `lab-figures/` for `lab.md`. */
export function besideReport(output: string): PicturePlace & { readonly folder: string } {
  const { dir, name } = path.parse(output);
  const folder = `${name}-figures`;
  // Brackets would end the link.
  const encoded = encodeURIComponent(folder).replace(
    /[()]/g,
    (bracket) => `%${bracket.charCodeAt(0).toString(16)}`,
  );
  return {
    areInside: false,
    folder: path.join(dir, folder),
    urlOf: (picture) => `${encoded}/${picture}.svg`,
  };
}

/** Draws all pictures of a report, as SVG, by their names. */
export async function drawPictures(
  figures: Iterable<ConversationFigures>,
  capture: string,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  for (const { flow, plots } of figures) {
    const text = flowTextOf(language);
    pictures.set(flow.name, flowSvg(flow.graph, text, { capture, id: flow.name }));
    if (plots.length === 0) continue;
    // What draws is large, and only plots need it.
    const { renderPlot } = await import('../../render/plot/render-plot.js');
    for (const { name, spec } of plots) pictures.set(name, await renderPlot(spec));
  }
  return pictures;
}

/** Writes pictures into a folder, which is made where it is missing. */
export async function writePictures(
  folder: string,
  pictures: ReadonlyMap<string, string>,
): Promise<void> {
  await makeOutputFolder(folder);
  for (const [name, svg] of pictures) await writeOutput(path.join(folder, `${name}.svg`), svg);
}
