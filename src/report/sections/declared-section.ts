import type { RootContent } from 'mdast';
import type { DeclaredConversationRecord, DeclaredRecord } from '../document/declared-record.js';
import type { ReportDocument } from '../document/report-document.js';
import { endpointText } from '../endpoint-text.js';
import { heading, inlineCode, list, paragraph, plain, prose, table } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';

/** What declared protocols carry: all of them in one table, then one conversation after the other. */
export function declaredSection(
  { declared: record }: ReportDocument,
  context: ReportContext,
): RootContent[] {
  if (record === undefined || record.protocols.length === 0) return [];
  const { declared } = context.text;
  const { protocols, counts, conversations, unclearFrames } = record;
  const shortNames = new Map(protocols.map(({ filterName, shortName }) => [filterName, shortName]));
  const title = heading(2, [plain(declared.heading)]);
  const unclear = unclearFrames === 0 ? [] : [paragraph(declared.unclear(unclearFrames))];
  if (counts.conversations === 0) {
    const names = protocols.map(({ shortName }) => shortName);
    return [title, { type: 'paragraph', children: [plain(declared.nothing(names))] }, ...unclear];
  }
  const sum = (of: (one: (typeof protocols)[number]) => number) =>
    protocols.reduce((total, one) => total + of(one), 0);
  const found = { conversations: sum((one) => one.conversations), pdus: sum(({ pdus }) => pdus) };
  const claimed = sum((one) => one.claimed);
  return [
    title,
    paragraph([
      declared.intro,
      declared.found(found),
      ...(claimed === 0 ? [] : [declared.notCounted(claimed)]),
    ]),
    protocolsTable(record, context),
    ...(counts.detailed < counts.conversations
      ? [paragraph(declared.omitted(counts.detailed, counts.conversations))]
      : []),
    ...unclear,
    ...conversations.flatMap((one) =>
      conversationBlocks(one, shortNames.get(one.protocol) ?? one.protocol, context),
    ),
  ];
}

function protocolsTable({ protocols }: DeclaredRecord, { text }: ReportContext): RootContent {
  const { columns } = text.declared;
  const { count } = text.document;
  return table(
    [columns.protocol, columns.conversations, columns.pdus, columns.malformed, columns.expertInfos],
    protocols.map(({ shortName, name, conversations, pdus, malformed, expertInfos }) => [
      [plain(`${shortName} (${name})`)],
      count(conversations),
      count(pdus),
      count(malformed),
      count(expertInfos),
    ]),
    [null, 'right', 'right', 'right', 'right'],
  );
}

function conversationBlocks(
  one: DeclaredConversationRecord,
  shortName: string,
  { text }: ReportContext,
): RootContent[] {
  const { declared } = text;
  const { malformed, short, claimedBy, gaps } = one;
  const transport = one.transport === 'tcp' ? 'TCP' : 'UDP';
  const remarks = [
    ...(malformed.count > 0 ? [declared.malformed(malformed.count, malformed.frames)] : []),
    ...(short.count > 0 ? [declared.short(short.count, short.frames)] : []),
    ...claimedBy.map((claim) => declared.claimed(claim.filterName, claim.count, claim.frames)),
    ...gaps.map(declared.gap),
  ];
  return [
    heading(3, [plain(declared.conversationHeading(shortName, transport, one.stream))]),
    {
      type: 'paragraph',
      children: [
        inlineCode(endpointText(one.source)),
        plain(' → '),
        inlineCode(endpointText(one.destination)),
        { type: 'break' },
        ...prose(declared.pdus(one.pdus, one.frames)),
      ],
    },
    ...kindsTable(one, text),
    ...expertsTable(one, text),
    ...(remarks.length === 0 ? [] : [list(remarks.map(prose))]),
  ];
}

function kindsTable(
  { kinds, otherKinds }: DeclaredConversationRecord,
  { declared, document }: ReportContext['text'],
): RootContent[] {
  const { info, count, frames } = declared.columns;
  if (kinds.length === 0) return [];
  const others = otherKinds === 0 ? [] : [[declared.otherKinds, document.count(otherKinds), '']];
  return [
    table(
      [info, count, frames],
      [
        ...kinds.map((kind) => [
          kind.info === '' ? declared.noInfo : [inlineCode(kind.info)],
          document.count(kind.count),
          kind.frames.join(', '),
        ]),
        ...others,
      ],
      [null, 'right', null],
    ),
  ];
}

function expertsTable(
  { experts }: DeclaredConversationRecord,
  { declared, document }: ReportContext['text'],
): RootContent[] {
  const { severity, expertInfos, count, frames } = declared.columns;
  if (experts.length === 0) return [];
  return [
    table(
      [severity, expertInfos, count, frames],
      experts.map((remark) => [
        declared.severity[remark.severity],
        [plain(`${remark.text} (`), inlineCode(remark.filterName), plain(')')],
        document.count(remark.count),
        remark.frames.join(', '),
      ]),
      [null, null, 'right', null],
    ),
  ];
}
