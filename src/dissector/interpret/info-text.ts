import type { InfoPart } from '../describe/description.js';
import type { Cursor } from './cursor.js';
import { wrapped } from './whole-number.js';

/** Stands for a number where only the kind of a PDU counts. */
const ANY_NUMBER = '…';

/**
 * What a PDU puts into the Info column.
 *
 * @param isKind - Leave out numbers, so that PDUs of one kind have one line.
 */
export function infoOf(
  info: readonly InfoPart[],
  slots: ReadonlyMap<string, number>,
  isKind = false,
): (cursor: Cursor) => string | undefined {
  if (info.length === 0) return () => undefined;
  const parts = info.map((part): ((cursor: Cursor) => string) => {
    if (part.kind === 'text') return () => part.text;
    const slot = slots.get(part.id) ?? -1;
    const names = new Map(part.strings?.map(({ value, text }) => [wrapped(value), text]));
    return (cursor) => {
      const value = cursor.slots[slot] ?? 0;
      const name = names.get(value);
      if (name !== undefined) return name;
      const number = isKind ? ANY_NUMBER : String(value);
      return part.strings === undefined ? number : `Unknown (${number})`;
    };
  });
  return (cursor) => parts.map((part) => part(cursor)).join('');
}
