import { createHash } from 'node:crypto';
import type { Lane } from '../capture/lane.js';
import type { CaptureRow, WorkerProblem } from '../report/batch/capture-row.js';
import type { Language } from '../report/text/languages.js';
import type { RuleSet } from '../tcp/rules.js';

export type BatchReport = 'html' | 'md' | 'none';

/** Everything that decides what the results of a capture are, apart from its bytes and its path. */
export interface UnitOptions {
  readonly report: BatchReport;
  readonly language: Language;
  readonly lane: Lane;
  readonly rules: RuleSet | 'auto';
  /** Let the user's own Wireshark preferences count. */
  readonly preferences: boolean;
  /** Versions of sharkscribe, and of the tshark that there is. */
  readonly version: string;
  readonly tsharkVersion: string | undefined;
}

/** Most that one capture may take. */
export interface UnitLimits {
  readonly timeoutSeconds: number;
  /** Of a worker and the programs that it has started, resident. */
  readonly memoryBytes: number;
}

/** `unit.json`: what was done with one capture. It is written last. */
export interface UnitManifest {
  readonly schema: 'sharkscribe/batch-unit/1';
  /** The name of the unit of work: see {@link unitKey}. */
  readonly key: string;
  readonly row: CaptureRow;
  /**
   * The limits that were too low, for all of it or for the first attempt; larger ones are worth another try. A crash
   * may be one for want of memory.
   */
  readonly limits?: Partial<UnitLimits>;
  /** The other files of the folder. */
  readonly files: readonly ResultFile[];
}

export interface ResultFile {
  /** Relative to the folder, with `/` between its parts. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** The limits that attempts with these problems have reached; `undefined` when none has. */
export function reachedLimits(
  problems: readonly (WorkerProblem | undefined)[],
  { timeoutSeconds, memoryBytes }: UnitLimits,
): Partial<UnitLimits> | undefined {
  const isTime = problems.includes('timeout');
  const isMemory = problems.includes('memory') || problems.includes('crash');
  if (!isTime && !isMemory) return undefined;
  return { ...(isTime && { timeoutSeconds }), ...(isMemory && { memoryBytes }) };
}

/** Names a unit of work: other bytes, another path, other options or versions are another unit. */
export function unitKey(path: string, sha256: string, options: UnitOptions): string {
  const { report, language, lane, rules, preferences, version, tsharkVersion } = options;
  const parts = [sha256, path, report, language, lane, rules, preferences, version];
  return createHash('sha256')
    .update(JSON.stringify(['sharkscribe/batch-unit/1', ...parts, tsharkVersion ?? null]))
    .digest('hex');
}
