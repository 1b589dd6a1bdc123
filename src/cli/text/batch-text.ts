import type { CaptureRow, WorkerProblem } from '../../report/batch/capture-row.js';
import type { Said } from './said.js';

/** How far a batch has come. */
export interface ProgressFacts {
  readonly done: number;
  readonly captures: number;
  readonly packets: number;
  /** Captures a second; absent before the first one. */
  readonly rate: string | undefined;
  /** Time that is left, with its unit; absent while nothing is known of it. */
  readonly remaining: string | undefined;
}

/** What `batch` says while it works, and what may be wrong with what it was given. */
export interface BatchCliText {
  readonly progress: (facts: ProgressFacts) => string;
  readonly seconds: (count: number) => string;
  readonly minutes: (minutes: number, seconds: number) => string;
  readonly hours: (hours: number, minutes: number) => string;
  readonly found: (captures: number, files: number) => string;
  readonly broken: (path: string, status: CaptureRow['status'], problem: string) => string;
  readonly retrying: (path: string, problem: WorkerProblem) => string;
  readonly removed: (count: number) => string;
  readonly done: (captures: number, broken: number, index: string) => string;
  /** Running captures are finished first. */
  readonly finishing: string;
  readonly left: (captures: number) => Said;
  readonly watching: (folders: readonly string[]) => string;
  readonly missingParts: (missing: readonly number[], count: number) => Said;
  /** A folder that was given for a part holds none that is finished. */
  readonly unfinishedPart: (folder: string) => string;
  readonly nothingFits: (globs: readonly string[]) => Said;
  readonly tooLittleMemory: (given: string, leastMegabytes: number) => Said;
  readonly needsOutput: Said;
  readonly needsFolder: Said;
  readonly folderNotThere: (folder: string, problem: string) => Said;
  readonly notOurs: (output: string) => Said;
  /** The folder for the results is a file, or would be in one. */
  readonly outputIsFile: (output: string) => Said;
  /** A part of the folder for the results is a link, or no folder. */
  readonly leadsElsewhere: (entry: string) => Said;
  readonly inUse: (output: string, pid: number) => Said;
  readonly notANumber: (option: string, text: string) => Said;
  readonly notAShard: (text: string) => Said;
  readonly notTogether: (one: string, other: string) => Said;
  readonly notAPart: (folder: string) => Said;
  readonly partsDiffer: (one: string, other: string) => Said;
  readonly partIsOutput: (folder: string) => Said;
}
