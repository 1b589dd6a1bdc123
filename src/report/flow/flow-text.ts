import type { StateReading } from '../../tcp/conversation.js';
import { endpointText } from '../endpoint-text.js';
import { flagsText } from '../flags-text.js';
import { widthOf } from '../text-width.js';
import type { FlowText } from '../text/flow-text.js';
import { secondsText } from '../time-text.js';
import { visibleText } from '../visible-text.js';
import { type ChangedStates, ChangedStatesReader } from './changed-states.js';
import type { FlowGraph, FlowRow, FlowRun, FlowSegment } from './flow-graph.js';
import { absentParts, bandsOf } from './parts.js';
import {
  headText,
  hasInferred,
  isAfterGap,
  isInferred,
  isReset,
  isSentAgain,
  markTexts,
  numbersText,
  runWords,
} from './row-words.js';

/** Columns between the two lines: room for `FIN, PSH, ACK Len=65535`, or a run's words, in an arrow. */
const LEAST_ARROW = 36;

export interface FlowTextOptions {
  /** Name of the capture, for the title. */
  readonly capture?: string;
}

/** Cells of one line: what stands left and right of the two lines, and between them. */
interface Line {
  readonly time: string;
  readonly frame: string;
  readonly client: string;
  readonly arrow: string | ((width: number) => string);
  readonly server: string;
  readonly info: string;
}

/**
 * The flow graph for a terminal, much as Wireshark writes it to a text file: time and frame, an arrow
 * between the two ends with their states beside it, and the numbers. Every line ends with a line feed.
 */
export function flowText(graph: FlowGraph, text: FlowText, options: FlowTextOptions = {}): string {
  const states = new ChangedStatesReader(graph);
  const { before, after } = absentParts(graph, text);
  const { client, server } = graph.initial;
  const lines: (Line | string)[] = [
    {
      ...EMPTY,
      time: text.columns.time,
      frame: text.columns.frame,
      client: text.side.client,
      arrow: (width) => ' '.repeat(width),
      server: text.side.server,
      info: text.columns.info,
    },
    { ...EMPTY, client: stateCell(client, text), server: stateCell(server, text) },
    ...(before === undefined ? [] : [before]),
  ];
  for (const { label, rows } of bandsOf(graph, text)) {
    if (label !== undefined) lines.push(label);
    for (const row of rows) lines.push(...linesOf(row, states.after(row), graph, text));
    if (label !== undefined) lines.push(EMPTY);
  }
  if (after !== undefined) lines.push(after);
  return [
    visibleText(text.title(graph.stream, options.capture)),
    `${text.side.client} ${endpointText(graph.client)}`,
    `${text.side.server} ${endpointText(graph.server)}`,
    '',
    ...laidOut(lines),
    ...(hasInferred(graph) ? ['', `~ ${text.legend.inferred}`] : []),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

const EMPTY: Line = { time: '', frame: '', client: '', arrow: '', server: '', info: '' };

function linesOf(
  row: FlowRow,
  changed: ChangedStates,
  { digits }: FlowGraph,
  text: FlowText,
): readonly Line[] {
  const states = {
    client: stateCell(changed.client, text),
    server: stateCell(changed.server, text),
  };
  if (row.kind !== 'segment') {
    const time = secondsText(row.first.timeNanos, digits);
    return [{ ...states, time, ...runCells(row, digits, text) }];
  }
  const { frame, timeNanos, from } = row;
  const flags = flagsText(row.flags);
  const label = row.length === 0 ? flags : `${flags} Len=${row.length}`;
  const info = [
    numbersText(row).replace(/ Len=\d+/, ''),
    headText(row, text),
    ...markTexts(row, text),
  ].filter((words) => words !== undefined);
  return [
    ...(isAfterGap(row) ? [gapLine(row, text)] : []),
    {
      time: secondsText(timeNanos, digits),
      frame: String(frame),
      ...states,
      arrow: (width) => arrow(label, from, width, isSentAgain(row) ? ' -' : '--', headOf(row)),
      info: info.join('  '),
    },
  ];
}

/** A state in few columns; nothing where there is none to show. */
function stateCell(reading: StateReading | undefined, text: FlowText): string {
  if (reading === undefined) return '';
  const name = text.state(reading.state);
  return isInferred(reading) ? `~${name}` : name;
}

function headOf(row: FlowSegment): string {
  return isReset(row) ? 'X' : '>';
}

/** Something that the capture lacks: an arrow that does not arrive. */
function gapLine(row: FlowSegment, text: FlowText): Line {
  const { from } = row;
  return {
    ...EMPTY,
    arrow: (width) => {
      const half = arrow('', from, Math.floor(width / 2), ' -', 'X');
      const rest = ' '.repeat(width - half.length);
      return from === 'client' ? half + rest : rest + half;
    },
    info: `(${text.missing(row.missingBytes)})`,
  };
}

function runCells(run: FlowRun, digits: number, text: FlowText): Omit<Line, keyof StateCells> {
  const { short, details, from } = runWords(run, text);
  const { first, last, kind } = run;
  const words = [...details, text.until(secondsText(last.timeNanos, digits))].join('; ');
  return {
    frame: `${first.frame}-${last.frame}`,
    arrow: (width) => arrow(short, from, width, kind === 'run' ? '==' : ' .', '>'),
    info: kind === 'run' ? words : text.omitted(words),
  };
}

type StateCells = Pick<Line, 'time' | 'client' | 'server'>;

/**
 * An arrow with words in its middle, filled with two characters in turn. From the server it points to the
 * left; between both it has two heads.
 */
function arrow(
  words: string,
  from: 'client' | 'server' | 'both',
  width: number,
  fill: string,
  head: string,
): string {
  const left = from === 'client' ? '' : head.replace('>', '<');
  const right = from === 'server' ? '' : head;
  const inner = words === '' ? '' : ` ${words} `;
  const room = Math.max(0, width - left.length - right.length - widthOf(inner));
  const shaft = fill.repeat(Math.ceil(room / 2) + 1);
  const half = Math.floor(room / 2);
  return left + shaft.slice(0, half) + inner + shaft.slice(0, room - half) + right;
}

/** Lines as text, in columns; a line that is text alone stands across them. */
function laidOut(lines: readonly (Line | string)[]): readonly string[] {
  const cells = lines.filter((line) => typeof line !== 'string');
  const widest = (pick: (line: Line) => string): number =>
    cells.reduce((width, line) => Math.max(width, widthOf(pick(line))), 0);
  const time = widest((line) => line.time);
  const frame = widest((line) => line.frame);
  const client = widest((line) => line.client);
  const server = widest((line) => line.server);
  const between = cells.reduce((width, { arrow: draw }) => {
    return typeof draw === 'string' ? width : Math.max(width, widthOf(draw(0)) + 6);
  }, LEAST_ARROW);
  return lines.map((line) => {
    if (typeof line === 'string') return `-- ${line} --`;
    const shaft = typeof line.arrow === 'string' ? ' '.repeat(between) : line.arrow(between);
    return [
      right(line.time, time),
      '  ',
      right(line.frame, frame),
      '  ',
      right(line.client, client),
      ` |${shaft}| `,
      left(line.server, server),
      '  ',
      line.info,
    ].join('');
  });
}

function right(words: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(words))) + words;
}

function left(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - widthOf(words)));
}
