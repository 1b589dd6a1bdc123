import type { From, PlotPlace } from '../../answers/answer-rows.js';
import type { PlotKind } from '../../plots/plot-kind.js';
import { the } from './words.js';

/** Where the plot is: in a report with pictures, and by a command for the rest. */
export function plotText(
  kind: PlotKind,
  stream: number,
  directions: readonly From[],
  figure: PlotPlace['figure'],
): string {
  const inside =
    figure === undefined
      ? ''
      : ` In a report with pictures the figure ${figure.name} draws those of ${the(figure.from)}.`;
  const others = directions.filter(({ from }) => from !== figure?.from);
  if (others.length === 0) return inside;
  const ends = others.map(({ from }) => `--from ${from}`).join(', or ');
  return `${inside} To draw ${figure === undefined ? 'them' : 'the others'}: sharkscribe plot FILE --stream ${stream} --kind ${kind} ${ends}.`;
}
