import type { RootContent } from 'mdast';
import type { Side } from '../../tcp/conversation.js';
import type { DataSegment, DataTransfer } from '../../tcp/transfer/transfer.js';
import type { AnswerId } from '../answers/answer-values.js';
import { shownSeconds } from '../answers/shown-numbers.js';
import type { ConversationReport } from '../document/report-document.js';
import { heading, list, paragraph, plain, table } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import type { TransferText } from '../text/transfer-text.js';

/** Answers that stand in this section, with their labels. */
const TOPICS: readonly (readonly [keyof TransferText['topics'], AnswerId])[] = [
  ['throughput', 'throughput'],
  ['steady', 'steady-rate'],
  ['acks', 'acknowledged-bytes'],
  ['windows', 'smallest-window'],
  ['loss', 'retransmissions'],
  ['congestion', 'congestion-phases'],
  ['growth', 'number-growth'],
];

/** How the data went: the first segments with their round trips, rates, windows, losses. */
export function transferSection(
  { transfer, answers }: ConversationReport,
  title: string,
  { text: { transfer: text, document } }: ReportContext,
): RootContent[] {
  if (transfer === undefined) return [];
  const ends = (['client', 'server'] as const).flatMap((from) => {
    const { data } = transfer[from];
    return data === undefined ? [] : [{ from, data }];
  });
  const title3 = heading(3, [plain(text.heading(title))]);
  if (ends.length === 0) return [title3, paragraph(text.none)];
  const topics = TOPICS.flatMap(([topic, id]) => {
    const answer = answers.find((each) => each.id === id);
    if (answer === undefined) return [];
    return [[plain(document.labelled(text.topics[topic]) + answer.text)]];
  });
  return [
    title3,
    paragraph(text.segmentsIntro),
    ...ends.flatMap(({ from, data }) => segmentsBlock(from, data, text)),
    paragraph(text.estimateNote),
    list(topics),
  ];
}

function segmentsBlock(
  from: Side,
  { segments, payloadBytes, firstSegments }: DataTransfer,
  text: TransferText,
): RootContent[] {
  const { frame, seq, length, sent, ackedBy, sample, estimated, dev, rto } = text.segmentColumns;
  return [
    paragraph(text.direction(from, segments, payloadBytes)),
    table(
      [frame, seq, length, sent, ackedBy, sample, estimated, dev, rto],
      firstSegments.map((segment) => segmentRow(segment, text)),
      ['right', 'right', 'right', 'right', null, 'right', 'right', 'right', 'right'],
    ),
  ];
}

function segmentRow(segment: DataSegment, text: TransferText): readonly string[] {
  const { ackFrame, ackedSeconds } = segment;
  const seconds = (value: number | undefined): string =>
    value === undefined ? text.noSample : shownSeconds(value);
  return [
    String(segment.frame),
    String(segment.seq),
    String(segment.lengthBytes),
    shownSeconds(segment.sentSeconds),
    ackFrame === undefined || ackedSeconds === undefined
      ? text.notAcked
      : `${ackFrame} (${shownSeconds(ackedSeconds)})`,
    seconds(segment.sampleRttSeconds),
    seconds(segment.estimatedRttSeconds),
    seconds(segment.devRttSeconds),
    seconds(segment.rtoSeconds),
  ];
}
