import type { RootContent } from 'mdast';
import type { Conversation, StateReading } from '../../tcp/conversation.js';
import type { EndpointState } from '../../tcp/endpoint-state.js';
import type { StateRow } from '../answers/answer-rows.js';
import { stateRowsOf } from '../answers/state-rows.js';
import { type Cell, heading, inlineCode, paragraph, plain, table } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import type { ReportText } from '../text/report-text.js';

/** State of both ends after each frame, in two columns; what changes nothing shares a row. */
export function statesSection(
  conversation: Conversation,
  title: string,
  { text, figures }: ReportContext,
): RootContent[] {
  const flow = figures.get(conversation)?.flow.graph;
  const rows = stateRowsOf(conversation, flow);
  if (rows.length === 0) return [];
  const { states } = text;
  const readings = rows.flatMap((row): StateReading[] => [
    { state: row.client, confidence: row.clientConfidence },
    { state: row.server, confidence: row.serverConfidence },
  ]);
  const has = (state: EndpointState): boolean => readings.some((each) => each.state === state);
  const isInferred = ({ state, confidence }: StateReading): boolean =>
    confidence === 'inferred' && state !== 'unknown';
  return [
    heading(3, [plain(states.heading(title))]),
    paragraph(flow === undefined ? states.introOfSteps : states.intro),
    table(
      [states.columns.frame, states.columns.segment, states.columns.client, states.columns.server],
      rows.map((row) => [
        [plain(framesOf(row))],
        segmentCell(row, text),
        states.reading(row.client, row.clientConfidence),
        states.reading(row.server, row.serverConfidence),
      ]),
      ['right'],
    ),
    ...(rows.some(({ isLeftOut }) => isLeftOut === true) ? [paragraph(states.leftOutNote)] : []),
    ...(readings.some(isInferred) ? [paragraph(states.inferredNote)] : []),
    ...(has('unknown-closing') ? [paragraph(states.unknownClosingNote)] : []),
    ...(has('unknown') ? [paragraph(states.unknownNote)] : []),
  ];
}

function framesOf({ frame, lastFrame }: StateRow): string {
  return lastFrame === undefined ? String(frame) : `${frame}–${lastFrame}`;
}

function segmentCell(row: StateRow, { states, conversation, document }: ReportText): Cell {
  const sender = plain(document.labelled(conversation.side[row.from ?? 'both']));
  return row.flagsText === undefined
    ? [sender, plain(states.segments(row))]
    : [
        sender,
        inlineCode(`[${row.flagsText}]`),
        ...(row.takenBack === undefined ? [] : [plain(states.takenBack(row))]),
      ];
}
