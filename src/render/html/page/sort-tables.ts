import { announce, wordsOf } from './elements.js';
import { columnValues, type SortValue } from './sort-value.js';

type Order = 'ascending' | 'descending' | 'none';

const NEXT: Readonly<Record<Order, Order>> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};

/**
 * Makes the heads of tables buttons that sort them: up, down, and as it was. Rows with heads of their own are facts
 * of different kinds, whose order has no meaning.
 */
export function sortTables(): void {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const table of document.querySelectorAll<HTMLTableElement>('main table')) {
    const body = table.tBodies[0];
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    if (body === undefined || body.rows.length < 2) continue;
    if (body.querySelector('th') !== null) continue;
    const original = [...body.rows];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      head.ariaSort = 'none';
      button.addEventListener('click', () => {
        const order = NEXT[orderOf(head)];
        for (const each of heads) each.ariaSort = 'none';
        head.ariaSort = order;
        body.append(...sorted(original, column, order, collator));
        announce(wordsOf('.status')[order], { column: button.textContent });
      });
    });
  }
}

function orderOf({ ariaSort }: Element): Order {
  return ariaSort === 'ascending' || ariaSort === 'descending' ? ariaSort : 'none';
}

/** Rows in order, equal ones as they were; those without a value come last, up or down. */
function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  order: Order,
  collator: Intl.Collator,
): readonly HTMLTableRowElement[] {
  if (order === 'none') return rows;
  const values = columnValues(rows.map((row) => row.cells[column]?.textContent ?? ''));
  const sign = order === 'ascending' ? 1 : -1;
  return rows
    .map((row, index) => ({ row, value: values[index] }))
    .sort((a, b) => compare(a.value, b.value, sign, collator))
    .map(({ row }) => row);
}

function compare(a: SortValue, b: SortValue, sign: number, collator: Intl.Collator): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}
