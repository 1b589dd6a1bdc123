import type { Side } from '../../tcp/side.js';
import { endpointText } from '../endpoint-text.js';
import { flagsText } from '../flags-text.js';
import type { FlowText } from '../text/flow-text.js';
import { secondsText } from '../time-text.js';
import { type ChangedStates, ChangedStatesReader } from './changed-states.js';
import type { FlowGraph, FlowPart, FlowRow, FlowRun, FlowSegment } from './flow-graph.js';
import { mermaidText } from './mermaid-text.js';
import { absentParts, bandsOf } from './parts.js';
import {
  headText,
  isAfterGap,
  isReset,
  isSentAgain,
  markTexts,
  numbersText,
  runWords,
  stateText,
} from './row-words.js';
import { subjectOf } from './subject.js';

const LIFELINE: Readonly<Record<Side, string>> = { client: 'C', server: 'S' };

/** Light enough for black text over them; what each part is, the note at its begin says. */
const SHADES: Readonly<Partial<Record<FlowPart, string>>> = {
  handshake: 'rgb(222, 236, 248)',
  teardown: 'rgb(253, 236, 214)',
};

/** The flow graph as a Mermaid `sequenceDiagram`, ending with a line feed. */
export function flowMermaid(
  graph: FlowGraph,
  text: FlowText,
  options: { readonly capture?: string } = {},
): string {
  const states = new ChangedStatesReader(graph);
  const { before, after } = absentParts(graph, text);
  const draw = (row: FlowRow): readonly string[] => [
    ...(row.kind === 'segment' ? segmentLines(row, graph, text) : runLines(row, graph, text)),
    ...stateNotes(states.after(row), text),
  ];
  const lines = [
    `accTitle: ${mermaidText(text.title(graph.stream, options.capture))}`,
    `accDescr: ${mermaidText(text.describe(subjectOf(graph, text)))}`,
    participant('client', graph, text),
    participant('server', graph, text),
    ...(before === undefined ? [] : [noteOver(before)]),
    ...bandsOf(graph, text).flatMap(({ part, label, rows }) => {
      const shade = SHADES[part];
      const drawn = rows.flatMap(draw);
      if (shade === undefined) return drawn;
      return [`rect ${shade}`, ...(label === undefined ? [] : [noteOver(label)]), ...drawn, 'end'];
    }),
    ...(after === undefined ? [] : [noteOver(after)]),
  ];
  return ['sequenceDiagram', ...lines.map((line) => `    ${line}`)]
    .map((line) => `${line}\n`)
    .join('');
}

function participant(side: Side, graph: FlowGraph, text: FlowText): string {
  const name = mermaidText(text.side[side]);
  return `participant ${LIFELINE[side]} as ${name}<br/>${mermaidText(endpointText(graph[side]))}`;
}

function segmentLines(row: FlowSegment, { digits }: FlowGraph, text: FlowText): readonly string[] {
  const { from, frame, timeNanos, flags } = row;
  const to = from === 'client' ? 'server' : 'client';
  const shaft = isSentAgain(row) ? '--' : '-';
  const arrow = `${LIFELINE[from]}${shaft}${isReset(row) ? 'x' : '>>'}${LIFELINE[to]}`;
  const place = `${frame} (${secondsText(timeNanos, digits)} s)`;
  const words = [
    [place, `[${flagsText(flags)}]`, numbersText(row)].join(' '),
    headText(row, text),
    ...markTexts(row, text),
  ];
  return [
    ...(isAfterGap(row) ? [noteBeside(from, `✕ ${text.missing(row.missingBytes)}`)] : []),
    `${arrow}: ${lined(words.filter((each) => each !== undefined))}`,
  ];
}

function runLines(run: FlowRun, { digits }: FlowGraph, text: FlowText): readonly string[] {
  const { short, details, from } = runWords(run, text);
  const { first, last, kind } = run;
  const time = (nanos: bigint): string => secondsText(nanos, digits);
  const place = `${first.frame}–${last.frame} (${time(first.timeNanos)}–${time(last.timeNanos)} s)`;
  const words = [`${place} ${kind === 'run' ? short : text.omitted(short)}`, ...details];
  if (kind === 'omitted' || from === 'both') return [noteOverLines(words)];
  const to = from === 'client' ? 'server' : 'client';
  return [`${LIFELINE[from]}->>${LIFELINE[to]}: ${lined(words)}`];
}

function stateNotes({ client, server }: ChangedStates, text: FlowText): readonly string[] {
  return [
    ...(client === undefined ? [] : [noteBeside('client', stateText(client, text))]),
    ...(server === undefined ? [] : [noteBeside('server', stateText(server, text))]),
  ];
}

function noteBeside(side: Side, words: string): string {
  const place = side === 'client' ? 'left of' : 'right of';
  return `Note ${place} ${LIFELINE[side]}: ${mermaidText(words)}`;
}

function noteOver(words: string): string {
  return noteOverLines([words]);
}

function noteOverLines(words: readonly string[]): string {
  return `Note over C,S: ${lined(words)}`;
}

/** Several lines in one message. */
function lined(words: readonly string[]): string {
  return words.map(mermaidText).join('<br/>');
}
