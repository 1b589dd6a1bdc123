import type { ColorRuleId } from '../profile/color-rules.js';
import type { ColumnId } from '../profile/columns.js';
import type { FilterButtonId } from '../profile/filter-buttons.js';

/** Names in a Wireshark profile. No name of a rule may hold an `@`. */
export interface ProfileText {
  /** One line on where the files come from. */
  readonly note: string;
  readonly rules: Readonly<Record<ColorRuleId, string>>;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly buttons: Readonly<Record<FilterButtonId, string>>;
}
