import {
  type ColumnKind,
  CONVERSATION_COLUMNS,
  type ConversationRow,
} from '../export/conversation-columns.js';
import type { FilterKind, FilterRow, FilterValue } from '../filter/filter-fields.js';
import { secondsText } from '../report/time-text.js';

const FILTER_KIND: Readonly<Record<ColumnKind, FilterKind>> = {
  text: 'text',
  integer: 'number',
  number: 'number',
  flag: 'flag',
  time: 'time',
};

/** What a filter over conversations may name: the columns, and words for either end. */
export const CHECK_FIELDS: ReadonlyMap<string, FilterKind> = new Map<string, FilterKind>([
  ['port', 'number'],
  ['address', 'text'],
  ['client', 'text'],
  ['server', 'text'],
  ...CONVERSATION_COLUMNS.map(({ name, kind }) => [name, FILTER_KIND[kind]] as const),
]);

/** A conversation as a filter sees it: flags are there or not, times are seconds. */
export function filterRow(row: ConversationRow): FilterRow {
  const columns = CONVERSATION_COLUMNS.map(({ name }) => [name, filterValue(row[name])] as const);
  const { client_address: client, server_address: server } = row;
  return {
    ...Object.fromEntries(columns),
    port: [row.client_port, row.server_port].filter((port) => port !== undefined),
    address: [client, server].filter((address) => address !== undefined),
    client,
    server,
  };
}

function filterValue(value: ConversationRow[keyof ConversationRow]): FilterValue {
  if (typeof value === 'bigint') return secondsText(value, 9);
  return value === false ? undefined : value;
}
