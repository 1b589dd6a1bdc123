import type { FlowText } from '../../text/flow-text.js';
import type { FlowGraph } from '../flow-graph.js';
import { hasInferred, isAfterGap, isReset, isSentAgain } from '../row-words.js';
import { arrow, blockArrow, lostArrow, pill } from './shapes.js';
import { COLOR, LINE, PLACE, SIZE } from './style.js';
import { words, wrapped } from './words.js';

const ROW = 24;
const SAMPLE = { left: 20, right: 84 } as const;
const TEXT = 98;

type Sign = keyof FlowText['legend'];

const SAMPLES: Readonly<Record<Sign, (y: number) => string>> = {
  retransmission: (y) => arrow({ x: SAMPLE.left, y }, { x: SAMPLE.right, y }, 'again'),
  missing: (y) => lostArrow({ x: SAMPLE.left, y }, { x: SAMPLE.right - 8, y }),
  reset: (y) => arrow({ x: SAMPLE.left, y }, { x: SAMPLE.right, y }, 'reset'),
  run: (y) => blockArrow(SAMPLE.left, SAMPLE.right, y - 8, 16, { left: false, right: true }, false),
  omitted: (y) =>
    blockArrow(SAMPLE.left, SAMPLE.right, y - 8, 16, { left: true, right: true }, true),
  inferred: (y) => pill('≈ …', SAMPLE.left + 16, y, 'right', true),
};

/** What the signs of this graph mean, only those that it has, and what there is to say of its slant. */
export function legend(
  graph: FlowGraph,
  note: string,
  top: number,
  text: FlowText,
): { readonly svg: string; readonly height: number } {
  const signs = signsOf(graph);
  const width = PLACE.width - 2 * SAMPLE.left;
  const lines = wrapped(note, width, SIZE.small);
  const svg = [
    ...signs.map((sign, index) => {
      const y = top + (index + 0.5) * ROW;
      return SAMPLES[sign](y) + words(text.legend[sign], TEXT, y + 4, SIZE.small);
    }),
    ...lines.map((line, index) =>
      words(line, SAMPLE.left, top + signs.length * ROW + (index + 1) * LINE, SIZE.small, {
        fill: COLOR.faint,
      }),
    ),
  ];
  return { svg: svg.join(''), height: signs.length * ROW + lines.length * LINE + 10 };
}

function signsOf(graph: FlowGraph): readonly Sign[] {
  const { rows } = graph;
  const segments = rows.filter((row) => row.kind === 'segment');
  const has: Readonly<Record<Sign, boolean>> = {
    retransmission: segments.some(isSentAgain),
    missing: segments.some(isAfterGap),
    reset: segments.some(isReset),
    run: rows.some(({ kind }) => kind === 'run'),
    omitted: rows.some(({ kind }) => kind === 'omitted'),
    inferred: hasInferred(graph),
  };
  return (['retransmission', 'missing', 'reset', 'run', 'omitted', 'inferred'] as const).filter(
    (sign) => has[sign],
  );
}
