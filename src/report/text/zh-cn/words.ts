import type { Side } from '../../../tcp/conversation.js';
import { roundTime } from '../../answers/shown-numbers.js';
import type { EndpointState } from '../../../tcp/endpoint-state.js';

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const HAN_LAST = /\p{Script=Han}$/u;
const HAN_FIRST = /^\p{Script=Han}/u;
const LATIN_LAST = /[A-Za-z0-9`%]$/u;
const LATIN_FIRST = /^(?:[A-Za-z0-9`[]|-\d)/u;

/**
 * Template text with a space at each seam where Chinese meets Latin letters, digits or code. What
 * stands inside a value, such as a file name, is left as it is.
 */
export function zh(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return values.reduce<string>(
    (text, value, index) => beside(beside(text, String(value)), texts[index + 1] ?? ''),
    texts[0] ?? '',
  );
}

function beside(left: string, right: string): string {
  const meets =
    (HAN_LAST.test(left) && LATIN_FIRST.test(right)) ||
    (LATIN_LAST.test(left) && HAN_FIRST.test(right));
  return `${left}${meets ? ' ' : ''}${right}`;
}

/** `1,478`; the separator is fixed, so that no locale of the machine shows through. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ',');
}

const UNITS = { s: '秒', ms: '毫秒', µs: '微秒' } as const;

/** `2.03 秒`, `61 毫秒`: for readers who do not measure. */
export function shortTime(seconds: number): string {
  const { value, unit } = roundTime(seconds);
  return zh`${value}${UNITS[unit]}`;
}

/** `四` for 4, as in `四次挥手`; digits above ten. */
export function numeral(count: number): string {
  return NUMERALS[count] ?? grouped(count);
}

/** `甲、乙和丙`. */
export function joined(items: readonly (string | number)[]): string {
  const last = items.at(-1);
  if (items.length < 2 || last === undefined) return items.join('');
  return zh`${items.slice(0, -1).join('、')}和${last}`;
}

/** `帧 4`, `帧 1 和 2`, `帧 1、2、3`. */
export function framesText(frames: readonly number[]): string {
  return zh`帧${frames.length > 2 ? frames.join('、') : joined(frames)}`;
}

/** `帧 4` for one, `帧 4 和 7` for two, `帧 4 至 9` for the first and last of more. */
export function spanText(first: number, last: number, count: number): string {
  return count > 2 ? zh`帧${first}至${last}` : framesText(count === 1 ? [first] : [first, last]);
}

/** `（帧 4）`, or nothing. */
export function inFrame(frame: number | undefined): string {
  return frame === undefined ? '' : zh`（帧${frame}）`;
}

/** `客户端`. */
export function end(side: Side): string {
  return side === 'client' ? '客户端' : '服务器';
}

/** An end, or `另一方` when it cannot be told which. */
export function endOrOther(side: Side | undefined): string {
  return side === undefined ? '另一方' : end(side);
}

/** A state under its name in RFC 9293; only what is no state of the RFC has a Chinese name. */
export function stateName(state: EndpointState): string {
  if (state === 'unknown') return '未知';
  return state === 'unknown-closing' ? '关闭状态未定' : state;
}
