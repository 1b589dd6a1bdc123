import type { From, PlotPlace } from '../../answers/answer-rows.js';
import type { PlotKind } from '../../plots/plot-kind.js';
import { end, zh } from './words.js';

/** 图在哪里：附有图片的报告中，或者用命令画出。 */
export function plotText(
  kind: PlotKind,
  stream: number,
  directions: readonly From[],
  figure: PlotPlace['figure'],
): string {
  const inside =
    figure === undefined
      ? ''
      : zh`在附有图片的报告中，图 ${figure.name} 画出${end(figure.from)}的报文段。`;
  const others = directions.filter(({ from }) => from !== figure?.from);
  if (others.length === 0) return inside;
  const ends = others.map(({ from }) => `--from ${from}`).join(' 或 ');
  return `${inside}${figure === undefined ? '画图的命令' : '画出其余报文段的命令'}：sharkscribe plot FILE --stream ${stream} --kind ${kind} ${ends}。`;
}
