import type { RootContent } from 'mdast';
import type { ConversationStep, StateReading } from '../../tcp/conversation.js';
import type { EndpointState } from '../../tcp/endpoint-state.js';
import { flagsText } from '../flags-text.js';
import { heading, inlineCode, paragraph, plain, table } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';

/** State of both ends after each step, in two columns. */
export function statesSection(
  steps: readonly ConversationStep[],
  title: string,
  { text }: ReportContext,
): RootContent[] {
  if (steps.length === 0) return [];
  const { states, conversation, document } = text;
  const readings = steps.flatMap((step) => [step.states.client, step.states.server]);
  const has = (state: EndpointState): boolean => readings.some((each) => each.state === state);
  const isInferred = ({ state, confidence }: StateReading): boolean =>
    confidence === 'inferred' && state !== 'unknown';
  return [
    heading(3, [plain(states.heading(title))]),
    paragraph(states.intro),
    table(
      [states.columns.frame, states.columns.segment, states.columns.client, states.columns.server],
      steps.map((step) => [
        [plain(String(step.frame))],
        [
          plain(document.labelled(conversation.side[step.from])),
          inlineCode(`[${flagsText(step.flags)}]`),
        ],
        states.reading(step.states.client.state, step.states.client.confidence),
        states.reading(step.states.server.state, step.states.server.confidence),
      ]),
      ['right'],
    ),
    ...(readings.some(isInferred) ? [paragraph(states.inferredNote)] : []),
    ...(has('unknown-closing') ? [paragraph(states.unknownClosingNote)] : []),
    ...(has('unknown') ? [paragraph(states.unknownNote)] : []),
  ];
}
