import type { Layer } from '../model/packet.js';
import type { ReportInput } from './report-input.js';
import type { ReportText } from './text/report-text.js';
import { timeDigits, type TimeDigits } from './time-text.js';

/** What every section of a report needs. */
export interface ReportContext {
  readonly text: ReportText;
  readonly digits: TimeDigits;
  /** Time of frame 1, the zero of the packet list's Time column. */
  readonly zeroNanos: bigint;
  readonly trees: ReadonlyMap<number, readonly Layer[]>;
}

export function reportContext(input: ReportInput, text: ReportText): ReportContext {
  const { facts, conversations, trees } = input;
  return {
    text,
    digits: timeDigits(facts, conversations),
    zeroNanos: facts.firstFrameNanos ?? conversations[0]?.startNanos ?? 0n,
    trees,
  };
}
