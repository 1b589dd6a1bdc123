import type { AlignType, RootContent } from 'mdast';
import type { Conversation, ConversationStep } from '../../tcp/conversation.js';
import { ACK } from '../../tcp/segment.js';
import { alignedColumns } from '../aligned-columns.js';
import { explainStep, type Phase, type Place } from '../explain-step.js';
import { flagsHex, flagsText } from '../flags-text.js';
import { inSuccession } from '../in-succession.js';
import { codeBlock, list, paragraph, plain, prose, table } from '../markdown/nodes.js';
import { packetRow } from '../packet-row.js';
import type { ReportContext } from '../report-context.js';
import type { ShownSteps } from '../shown-steps.js';
import { UNKNOWN_FACTOR, UNSCALED } from '../window-scale.js';

/** No., Time and Length. */
const NUMBER_COLUMNS: ReadonlySet<number> = new Set([0, 1, 5]);

/** The steps of one phase: packet-list rows, their numbers, and what each of them means. */
export function stepBlocks(
  conversation: Conversation,
  { steps, omitted }: ShownSteps,
  phase: Phase,
  places: ReadonlyMap<number, Place>,
  context: ReportContext,
): RootContent[] {
  if (steps.length === 0) return [];
  const { text, digits } = context;
  const withData = steps.filter(({ length }) => length > 0).map(({ frame }) => frame);
  return [
    packetList(conversation, steps, context),
    ...(omitted > 0 ? [paragraph(text.conversation.stepsOmitted(omitted))] : []),
    ...(withData.length > 0 ? [paragraph(text.conversation.carriesData(withData))] : []),
    numbersTable(steps, context),
    list(
      steps.map((step) => {
        const place = step.repeat === 0 ? places.get(step.frame) : undefined;
        return prose(inSuccession(explainStep(conversation, step, phase, place, text, digits)));
      }),
    ),
  ];
}

function packetList(
  conversation: Conversation,
  steps: readonly ConversationStep[],
  { text, digits, zeroNanos, trees }: ReportContext,
): RootContent {
  const { rows: heads } = text.conversation;
  const rows = steps.map((step) => {
    const row = packetRow(conversation, step, zeroNanos, digits, trees.get(step.frame));
    const { number, time, source, destination, protocol, length, info } = row;
    return [number, time, source, destination, protocol, length, info];
  });
  const { no, time, source, destination, protocol, length, info } = heads;
  const head = [no, time, source, destination, protocol, length, info];
  // Not a Markdown table: the Info column must neither wrap nor be escaped.
  return codeBlock('text', alignedColumns([head, ...rows], NUMBER_COLUMNS));
}

function numbersTable(steps: readonly ConversationStep[], { text }: ReportContext): RootContent {
  const { numbers, side } = text.conversation;
  const right: AlignType = 'right';
  return table(
    [
      numbers.frame,
      numbers.sender,
      numbers.flags,
      numbers.seq,
      numbers.seqRaw,
      numbers.ack,
      numbers.ackRaw,
      numbers.window,
    ],
    steps.map((step) => {
      const hasAck = (step.flags & ACK) !== 0;
      return [
        [plain(String(step.frame))],
        side[step.from],
        [plain(`${flagsText(step.flags)} (${flagsHex(step.flags)})`)],
        [plain(String(step.seq))],
        [plain(String(step.seqRaw))],
        [plain(hasAck ? String(step.ack) : '–')],
        [plain(hasAck ? String(step.ackRaw) : '–')],
        [plain(windowText(step, text.conversation.windowUnknown))],
      ];
    }),
    [right, null, null, right, right, right, right, right],
  );
}

function windowText(step: ConversationStep, unknown: (raw: number) => string): string {
  const { windowRaw, window, windowScaleFactor: factor } = step;
  if (factor === UNKNOWN_FACTOR) return unknown(windowRaw);
  if (factor === undefined || factor === UNSCALED) return String(windowRaw);
  return `${windowRaw} × ${factor} = ${window}`;
}
