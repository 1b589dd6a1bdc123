import type { StateReading } from '../../../tcp/conversation.js';
import type { Side } from '../../../tcp/side.js';
import { flagsText } from '../../flags-text.js';
import type { FlowText } from '../../text/flow-text.js';
import { secondsText } from '../../time-text.js';
import type { ChangedStates } from '../changed-states.js';
import type { FlowRow, FlowRun, FlowSegment } from '../flow-graph.js';
import {
  headText,
  isAfterGap,
  isInferred,
  isReset,
  isSentAgain,
  markTexts,
  numbersText,
  runWords,
} from '../row-words.js';
import { arrow, blockArrow, lostArrow, pill } from './shapes.js';
import type { Slant } from './slant.js';
import { COLOR, LINE, PLACE, SIZE } from './style.js';
import { words, wrapped } from './words.js';

/** Part of an arrow's slant by which it rises above the middle at the ends of its label. */
const RISE = 0.35;
const BELOW = 7;
const GAP_ROW = 22;
const GAP_LENGTH = 90;
const BLOCK = 24;
const LABEL_WIDTH = PLACE.server - PLACE.client - 16;
const MIDDLE = (PLACE.client + PLACE.server) / 2;

/** What all rows of a graph have in common. */
export interface RowContext {
  readonly text: FlowText;
  readonly digits: number;
  readonly slant: Slant;
}

/** A row as SVG, and how many pixels it takes downwards. */
export interface DrawnRow {
  readonly svg: string;
  readonly height: number;
}

export function drawRow(
  row: FlowRow,
  changed: ChangedStates,
  top: number,
  context: RowContext,
): DrawnRow {
  return row.kind === 'segment'
    ? drawSegment(row, changed, top, context)
    : drawRun(row, changed, top, context);
}

/** A line of a label, and whether it stands out. */
type LabelLine = readonly [text: string, isBold: boolean];

function drawSegment(
  row: FlowSegment,
  changed: ChangedStates,
  top: number,
  { text, digits, slant }: RowContext,
): DrawnRow {
  const gap = isAfterGap(row) ? GAP_ROW : 0;
  const isAgain = isSentAgain(row);
  const remarks = [headText(row, text), ...markTexts(row, text)].filter(
    (each) => each !== undefined,
  );
  const remark = `${isAgain ? '↻ ' : ''}${remarks.join(' · ')}`;
  const numbers = `[${flagsText(row.flags)}] ${numbersText(row)}`;
  const lines: readonly LabelLine[] = [
    ...wrapped(remark, LABEL_WIDTH, SIZE.label).map((line) => [line, true] as const),
    ...wrapped(numbers, LABEL_WIDTH, SIZE.label).map((line) => [line, false] as const),
  ];
  const middle = top + gap + lines.length * LINE + 3 + RISE * slant.height;
  const begin = middle - slant.height / 2;
  const end = middle + slant.height / 2;
  const [client, server] = row.from === 'client' ? [begin, end] : [end, begin];
  const atClient = { x: PLACE.client, y: client };
  const atServer = { x: PLACE.server, y: server };
  const [from, to] = row.from === 'client' ? [atClient, atServer] : [atServer, atClient];
  const seen = begin + slant.height * slant.shareBefore(row.from);
  const style = isReset(row) ? 'reset' : isAgain ? 'again' : 'plain';
  const svg = [
    gap === 0 ? '' : drawGap(row, top + gap / 2 + 2, text),
    arrow(from, to, style),
    ...lines.map(([line, isBold], index) =>
      words(line, MIDDLE, top + gap + (index + 1) * LINE - 2, SIZE.label, {
        'text-anchor': 'middle',
        'font-weight': isBold ? 'bold' : undefined,
      }),
    ),
    timeAndFrame(row, seen, digits),
    drawStates(changed, { client, server }, text),
  ];
  return { svg: svg.join(''), height: end + BELOW - top };
}

function drawGap({ from, missingBytes }: FlowSegment, y: number, text: FlowText): string {
  const sign = from === 'client' ? 1 : -1;
  const x = from === 'client' ? PLACE.client : PLACE.server;
  const end = x + sign * GAP_LENGTH;
  return [
    lostArrow({ x, y }, { x: end, y }),
    words(text.missing(missingBytes), end + sign * 12, y + 4, SIZE.label, {
      'text-anchor': from === 'client' ? 'start' : 'end',
    }),
  ].join('');
}

function drawRun(
  run: FlowRun,
  changed: ChangedStates,
  top: number,
  { text, digits }: RowContext,
): DrawnRow {
  const isOmitted = run.kind === 'omitted';
  const { short, details, from } = runWords(run, text);
  const heads = { left: from !== 'client', right: from !== 'server' };
  const label = isOmitted ? text.omitted(short) : short;
  const lines = details.flatMap((each) => wrapped(each, LABEL_WIDTH, SIZE.small));
  const block = top + 9;
  const bottom = block + BLOCK + lines.length * LINE;
  const last = Math.max(bottom - 2, block + BLOCK - 2);
  const svg = [
    blockArrow(PLACE.client + 4, PLACE.server - 4, block, BLOCK, heads, isOmitted),
    words(label, MIDDLE, block + BLOCK / 2 + 4, SIZE.label, {
      'text-anchor': 'middle',
      'font-weight': 'bold',
    }),
    ...lines.map((line, index) =>
      words(line, MIDDLE, block + BLOCK + (index + 1) * LINE - 1, SIZE.small, {
        'text-anchor': 'middle',
      }),
    ),
    timeAndFrame(run.first, block + 4, digits),
    words('⋮', PLACE.frame - 4, (block + last) / 2 + 4, SIZE.label, { 'text-anchor': 'middle' }),
    timeAndFrame(run.last, Math.max(last, block + 30), digits),
    drawStates(changed, { client: block + BLOCK / 2, server: block + BLOCK / 2 }, text),
  ];
  return { svg: svg.join(''), height: Math.max(bottom, block + 34) + BELOW - top };
}

function timeAndFrame({ timeNanos, frame }: FlowRun['first'], y: number, digits: number): string {
  const right = { 'text-anchor': 'end' };
  return [
    words(secondsText(timeNanos, digits), PLACE.time, y + 4, SIZE.label, right),
    words(String(frame), PLACE.frame, y + 4, SIZE.label, { ...right, fill: COLOR.faint }),
  ].join('');
}

function drawStates(
  changed: ChangedStates,
  heights: Readonly<Record<Side, number>>,
  text: FlowText,
): string {
  return (['client', 'server'] as const)
    .map((side) => {
      const reading = changed[side];
      return reading === undefined ? '' : statePill(side, reading, heights[side], text);
    })
    .join('');
}

/** The state of an end at that height. */
export function statePill(side: Side, reading: StateReading, y: number, text: FlowText): string {
  const isGuess = isInferred(reading);
  const name = text.state(reading.state);
  const [x, towards] =
    side === 'client'
      ? ([PLACE.client - PLACE.pillGap, 'left'] as const)
      : ([PLACE.server + PLACE.pillGap, 'right'] as const);
  return pill(isGuess ? `≈ ${name}` : name, x, y, towards, isGuess);
}
