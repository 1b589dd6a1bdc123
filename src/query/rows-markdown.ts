import { plain, table } from '../report/markdown/nodes.js';
import { serialize } from '../report/markdown/serialize.js';
import type { Rows } from './rows.js';
import { visibleCell } from './visible-cell.js';

/** An answer as a table of Markdown. */
export function rowsMarkdown({ columns, rows }: Rows): string {
  // A heading of ours is a sentence that may hold markup; a name in SQL may hold anything.
  const heading = columns.map(({ name }) => [plain(name)]);
  const all = table(
    [],
    [heading, ...rows.map((row) => row.map((cell) => [plain(visibleCell(cell))]))],
  );
  const align = columns.map(({ isNumber }) => (isNumber ? 'right' : null));
  return serialize([{ ...all, align, children: all.children.slice(1) }]);
}
