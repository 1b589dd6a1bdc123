import { visibleText } from '../report/visible-text.js';
import type { Cell } from './rows.js';

/** A cell as text on one line. */
export function visibleCell(cell: Cell): string {
  return cell === null ? '' : visibleText(String(cell));
}
