import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Answer, CaptureAnswer } from '../answers/answer.js';
import type { ReportDocument } from '../document/report-document.js';
import { gapAfter } from '../in-succession.js';
import { details, heading, paragraph, plain } from '../markdown/nodes.js';
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

function listItem(
  { asks, text: says, frames }: Answer | CaptureAnswer,
  text: AnswerText,
): ListItem {
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
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}
