import type { Side } from '../../../tcp/conversation.js';
import { roundTime } from '../../answers/shown-numbers.js';

const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** `1,478`; the separator is fixed, so that no locale of the machine shows through. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ',');
}

/** `1 packet`, `1,478 packets`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}

/** `2.03 s`, `61 ms`: for readers who do not measure. */
export function shortTime(seconds: number): string {
  const { value, unit } = roundTime(seconds);
  return `${value} ${unit}`;
}

/** `four` for 4; digits above ten. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? grouped(count);
}

/** `once`, `twice`, `three times`. */
export function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${numberWord(count)} times`;
}

/** `a, b and c`. */
export function joined(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${String(items.at(-1))}`;
}

/** `frame 4`, `frames 1 and 2`, `frames 1, 2, 3`: longer lists read like a display filter's. */
export function framesText(frames: readonly number[]): string {
  const numbers = frames.length > 2 ? frames.join(', ') : joined(frames);
  return `${frames.length === 1 ? 'frame' : 'frames'} ${numbers}`;
}

/** `frame 4` for one, `frames 4 and 7` for two, `frames 4 to 9` for the first and last of more. */
export function spanText(first: number, last: number, count: number): string {
  return count > 2
    ? `frames ${first} to ${last}`
    : framesText(count === 1 ? [first] : [first, last]);
}

/** ` (frame 4)` with its leading space, or nothing. */
export function inFrame(frame: number | undefined): string {
  return frame === undefined ? '' : ` (frame ${frame})`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `The client`. */
export function The(side: Side): string {
  return side === 'client' ? 'The client' : 'The server';
}

/** `the client`. */
export function the(side: Side): string {
  return side === 'client' ? 'the client' : 'the server';
}
