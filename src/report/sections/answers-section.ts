import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Answer, CaptureAnswer } from '../answers/answer.js';
import type { HeaderRow } from '../answers/answer-rows.js';
import type { AnswerValues } from '../answers/answer-values.js';
import type { ReportDocument } from '../document/report-document.js';
import { flagsHex } from '../flags-text.js';
import { gapAfter } from '../in-succession.js';
import { details, heading, paragraph, plain, table } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import type { AnswerText } from '../text/answer-text.js';

/** Frames of one answer that are listed; the JSON has all. */
const MOST_FRAMES = 12;

/** The answers on one conversation, numbered as the questions are. */
export function answersSection(
  answers: readonly Answer[],
  title: string,
  isFolded: boolean,
  { text: { answers: text } }: ReportContext,
): RootContent[] {
  const block = [paragraph(text.intro), numberedList(answers, text)];
  return [
    heading(3, [plain(text.heading(title))]),
    ...(isFolded ? details(text.heading(title), block) : block),
  ];
}

/** The answers on the capture. */
export function captureAnswersSection(
  { answers }: ReportDocument,
  { text: { answers: text } }: ReportContext,
): RootContent[] {
  return [heading(2, [plain(text.captureHeading)]), numberedList(answers, text)];
}

function numberedList(answers: readonly (Answer | CaptureAnswer)[], text: AnswerText): List {
  return {
    type: 'list',
    ordered: true,
    start: answers[0]?.question ?? 1,
    spread: false,
    children: answers.map((answer) => listItem(answer, text)),
  };
}

function listItem(answer: Answer | CaptureAnswer, text: AnswerText): ListItem {
  const { asks, frames } = answer;
  const headers = headerRowsOf(answer);
  const says = headers === undefined ? answer.text : text.headers.intro;
  const children: PhrasingContent[] = [
    { type: 'strong', children: [plain(asks)] },
    // On a line of its own: behind a Chinese mark Markdown would not see the end of the strong text.
    { type: 'break' },
    plain(says),
  ];
  if (frames.length > 0) {
    const shown = frames.slice(0, MOST_FRAMES);
    const gap = gapAfter(says);
    children.push(...(gap === '' ? [] : [plain(gap)]), {
      type: 'emphasis',
      children: [plain(text.proof(shown, frames.length))],
    });
  }
  const asked: Paragraph = { type: 'paragraph', children };
  return headers === undefined
    ? { type: 'listItem', spread: false, children: [asked] }
    : { type: 'listItem', spread: true, children: [asked, headersTable(headers, text)] };
}

function headerRowsOf({ id, values }: Answer | CaptureAnswer): readonly HeaderRow[] | undefined {
  if (id !== 'handshake-headers' || values === undefined) return undefined;
  return (values as AnswerValues['handshake-headers']).rows;
}

/** A row for each frame. */
function headersTable(
  rows: readonly HeaderRow[],
  { headers: { columns, absent } }: AnswerText,
): Table {
  const { frame, ports, seq, ack, length, flags, window, checksum, urgent } = columns;
  return table(
    [frame, ports, seq, ack, length, flags, window, checksum, urgent],
    rows.map((row) => [
      String(row.frame),
      `${row.sourcePort} → ${row.destinationPort}`,
      String(row.seqRaw),
      String(row.ackRaw),
      row.headerLengthBytes === undefined ? absent : String(row.headerLengthBytes),
      `${row.flagsText} (${flagsHex(row.flags)})`,
      String(row.windowRaw),
      row.checksum ?? absent,
      row.urgentPointer === undefined ? absent : String(row.urgentPointer),
    ]),
    ['right', null, 'right', 'right', 'right', null, 'right', null, 'right'],
  );
}
