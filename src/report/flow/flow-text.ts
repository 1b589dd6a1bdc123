import type { StateReading } from '../../tcp/conversation.js';
import { endpointText } from '../endpoint-text.js';
import { flagsText } from '../flags-text.js';
import type { FlowText } from '../text/flow-text.js';
import { secondsText } from '../time-text.js';
import { visibleText } from '../visible-text.js';
import { type ChangedStates, ChangedStatesReader } from './changed-states.js';
import type { FlowGraph, FlowRow, FlowRun, FlowSegment } from './flow-graph.js';
import { absentParts, bandsOf } from './parts.js';
import {
  hasInferred,
  headText,
  isAfterGap,
  isInferred,
  isReset,
  isSentAgain,
  markTexts,
  numbersBesideLength,
  runWords,
} from './row-words.js';
import { textColumns, type TextLine } from './text-columns.js';

/** Shafts of arrows: what is sent again, and what is left out, is interrupted. */
const SHAFT = { plain: '--', again: '- ', run: '==', omitted: '. ' } as const;

/**
 * The flow graph for a terminal, much as Wireshark writes it to a text file: time and frame, an arrow
 * between the two ends with their states beside it, and the numbers. Every line ends with a line feed.
 */
export function flowText(
  graph: FlowGraph,
  text: FlowText,
  options: { readonly capture?: string } = {},
): string {
  const states = new ChangedStatesReader(graph);
  const { before, after } = absentParts(graph, text);
  const lines: (TextLine | string)[] = [
    {
      time: text.columns.time,
      frame: text.columns.frame,
      client: text.side.client,
      server: text.side.server,
      info: text.columns.info,
    },
    ...initialLine(graph, text),
    ...(before === undefined ? [] : [heading(before)]),
  ];
  for (const { label, rows } of bandsOf(graph, text)) {
    if (label !== undefined) lines.push(heading(label));
    for (const row of rows) lines.push(...linesOf(row, states.after(row), graph, text));
    if (label !== undefined) lines.push({});
  }
  if (after !== undefined) lines.push(heading(after));
  return [
    visibleText(text.title(graph.stream, options.capture)),
    `${text.side.client} ${endpointText(graph.client)}`,
    `${text.side.server} ${endpointText(graph.server)}`,
    '',
    ...textColumns(lines),
    ...(hasInferred(graph) ? ['', `~ ${text.legend.inferred}`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function heading(words: string): string {
  return `-- ${words} --`;
}

/** What is known of the ends before the first row. */
function initialLine({ initial }: FlowGraph, text: FlowText): readonly TextLine[] {
  const { client, server } = initial;
  if (client.state === 'unknown' && server.state === 'unknown') return [];
  return [{ client: stateCell(client, text), server: stateCell(server, text) }];
}

/** A state in few columns; nothing where there is none to show. */
function stateCell(reading: StateReading | undefined, text: FlowText): string {
  if (reading === undefined) return '';
  const name = text.state(reading.state);
  return isInferred(reading) ? `~${name}` : name;
}

function linesOf(
  row: FlowRow,
  changed: ChangedStates,
  { digits }: FlowGraph,
  text: FlowText,
): readonly TextLine[] {
  const states = {
    client: stateCell(changed.client, text),
    server: stateCell(changed.server, text),
  };
  if (row.kind !== 'segment') return [{ ...states, ...runCells(row, digits, text) }];
  const line = { ...states, ...segmentCells(row, digits, text) };
  return isAfterGap(row) ? [gapLine(row, text), line] : [line];
}

function segmentCells(row: FlowSegment, digits: number, text: FlowText): TextLine {
  const flags = flagsText(row.flags);
  const info = [numbersBesideLength(row), headText(row, text), ...markTexts(row, text)];
  return {
    time: secondsText(row.timeNanos, digits),
    frame: String(row.frame),
    arrow: {
      words: row.length === 0 ? flags : `${flags} Len=${row.length}`,
      from: row.from,
      fill: isSentAgain(row) ? SHAFT.again : SHAFT.plain,
      head: isReset(row) ? 'X' : '>',
    },
    info: info.filter((words) => words !== undefined).join('  '),
  };
}

/** Something that has not been seen: an arrow that does not arrive. */
function gapLine({ from, missingBytes }: FlowSegment, text: FlowText): TextLine {
  return {
    arrow: { words: '', from, fill: SHAFT.again, head: 'X', isLost: true },
    info: `(${text.missing(missingBytes)})`,
  };
}

function runCells(run: FlowRun, digits: number, text: FlowText): TextLine {
  const { short, details, from } = runWords(run, text);
  const { first, last, kind } = run;
  const isOmitted = kind === 'omitted';
  return {
    time: secondsText(first.timeNanos, digits),
    frame: `${first.frame}-${last.frame}`,
    arrow: {
      words: isOmitted ? text.omitted(short) : short,
      from,
      fill: isOmitted ? SHAFT.omitted : SHAFT.run,
      head: '>',
    },
    info: [...details, text.until(secondsText(last.timeNanos, digits))].join('; '),
  };
}
