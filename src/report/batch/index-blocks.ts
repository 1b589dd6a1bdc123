import type { AlignType, PhrasingContent, RootContent, Table } from 'mdast';
import { type Cell, heading, paragraph, plain, table } from '../markdown/nodes.js';
import type { BatchText } from '../text/batch-text.js';
import type { ReportText } from '../text/report-text.js';
import type { BatchTotals } from './batch-totals.js';
import type { CaptureRow } from './capture-row.js';

/** What the index says beside its rows. */
export interface IndexFacts {
  readonly totals: BatchTotals;
  /** Which part of the folder it is of; absent for the whole. */
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
  /** Parts that could not be joined, and how many there should be. */
  readonly missing?: { readonly parts: readonly number[]; readonly count: number } | undefined;
}

const RTT_DECIMALS = 6;
const RATE_DECIMALS = 2;
/** What is not known. */
const NONE = '–';

const CAPTURE_COLUMNS = [
  ['file', null],
  ['status', null],
  ['warnings', null],
  ['packets', 'right'],
  ['conversations', 'right'],
  ['outcomes', null],
  ['worstRtt', 'right'],
  ['retransmissions', 'right'],
  ['resets', 'right'],
] as const satisfies readonly (readonly [keyof BatchText['columns'], AlignType])[];

const OTHER_COLUMNS = ['file', 'reason'] as const;

/** The index without the rows of its tables: there is one of captures, and one of other files if there are any. */
export function indexBlocks(
  facts: IndexFacts,
  { batch: text }: ReportText,
): readonly RootContent[] {
  const { totals, shard, missing } = facts;
  const { files, byStatus } = totals;
  return [
    heading(1, [plain(text.title)]),
    ...text.summary(totals).map((sentence) => paragraph(sentence)),
    ...(shard === undefined ? [] : [paragraph(text.part(shard.index, shard.count))]),
    ...(missing === undefined || missing.parts.length === 0
      ? []
      : [paragraph(text.missingParts(missing.parts, missing.count))]),
    paragraph(text.tables),
    heading(2, [plain(text.captures)]),
    ...(files === byStatus.skipped ? [paragraph(text.noCaptures)] : [captureTable([], text)]),
    ...(byStatus.skipped === 0 ? [] : [heading(2, [plain(text.others)]), otherTable([], text)]),
  ];
}

/** Captures, read or not. */
export function captureTable(rows: readonly CaptureRow[], text: BatchText): Table {
  const head = CAPTURE_COLUMNS.map(([column]) => text.columns[column]);
  const align = CAPTURE_COLUMNS.map(([, side]) => side);
  return table(
    head,
    rows.map((row) => captureCells(row, text)),
    align,
  );
}

/** Files that are no captures. */
export function otherTable(rows: readonly CaptureRow[], text: BatchText): Table {
  const head = OTHER_COLUMNS.map((column) => text.columns[column]);
  return table(
    head,
    rows.map((row) => [[plain(row.path)], [plain(reasonOf(row, text))]]),
  );
}

function captureCells(row: CaptureRow, text: BatchText): readonly Cell[] {
  const { packets, conversations, outcomes = {}, worstRttSeconds, retransmissionRate } = row;
  const found = Object.entries(outcomes) as [keyof typeof outcomes, number][];
  const cells: readonly string[] = [
    text.statuses[row.status],
    warningsOf(row, text),
    String(packets ?? NONE),
    String(conversations ?? NONE),
    found.map(([outcome, count]) => `${outcome} ${count}`).join(text.comma) || NONE,
    worstRttSeconds === undefined ? NONE : worstRttSeconds.toFixed(RTT_DECIMALS),
    retransmissionRate === undefined
      ? NONE
      : `${(retransmissionRate * 100).toFixed(RATE_DECIMALS)} %`,
    String(row.resets ?? NONE),
  ];
  return [[nameCell(row)], ...cells.map((cell) => [plain(cell)])];
}

function warningsOf(row: CaptureRow, text: BatchText): string {
  const reason = row.status === 'failed' ? [reasonOf(row, text)] : [];
  const warnings = (row.warnings ?? []).map((warning) =>
    warning === 'cut' && row.message !== undefined
      ? text.reasonOf(text.warnings.cut, row.message)
      : text.warnings[warning],
  );
  const retried = row.retried === undefined ? [] : [text.retried[row.retried]];
  const twin = row.sameAs === undefined ? [] : [text.sameAs(row.sameAs)];
  return [...reason, ...warnings, ...retried, ...twin].join(text.comma) || NONE;
}

function reasonOf({ reason, message, format }: CaptureRow, text: BatchText): string {
  if (reason === undefined) return NONE;
  const said = text.reasons[reason];
  const more = reason === 'archive' ? format : message;
  return more === undefined ? said : text.reasonOf(said, more);
}

/** The path, which leads to the report, or to the conversations where there is none. */
function nameCell({ path, folder, reports = [], status }: CaptureRow): PhrasingContent {
  if (folder === undefined || status === 'failed') return plain(path);
  const file = reports[0] ?? 'conversations.json';
  // Brackets would end the link in Markdown.
  const url = [...folder.split('/'), file]
    .map((part) => encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29'))
    .join('/');
  return { type: 'link', url, children: [plain(path)] };
}
