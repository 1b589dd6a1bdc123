import type { CommentMark } from './comment-writer.js';

/** Codes of options that any block may have (pcapng, §3.5). */
export const OPTION = { end: 0, comment: 1 } as const;
/** Code and length of an option. */
export const OPTION_START = 4;

/** The options of a packet without comments of ours. */
export interface KeptOptions {
  /** First and last byte of each run of options to be kept; without the option that ends them. */
  readonly runs: readonly (readonly [start: number, end: number])[];
  readonly byteLength: number;
  /** Does an option end them? Not all programs write it. */
  readonly hasEnd: boolean;
  /** Comments of ours that are left out. */
  readonly dropped: number;
}

/** Goes through sound options from `at` to `end`. */
export function keptOptions(
  view: DataView,
  at: number,
  end: number,
  { isLittle, mark }: { readonly isLittle: boolean; readonly mark: CommentMark },
): KeptOptions {
  const runs: [number, number][] = [];
  let byteLength = 0;
  let dropped = 0;
  let hasEnd = false;
  while (at + OPTION_START <= end) {
    const code = view.getUint16(at, isLittle);
    if (code === OPTION.end) {
      hasEnd = true;
      break;
    }
    const length = view.getUint16(at + 2, isLittle);
    const next = at + OPTION_START + length + (-length & 3);
    if (code === OPTION.comment && mark.isOn(view, at + OPTION_START, length)) dropped++;
    else {
      const last = runs.at(-1);
      if (last?.[1] === at) last[1] = next;
      else runs.push([at, next]);
      byteLength += next - at;
    }
    at = next;
  }
  return { runs, byteLength, hasEnd, dropped };
}
