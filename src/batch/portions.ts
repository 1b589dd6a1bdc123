import type { FoundFile } from './find-captures.js';
import { SMALL_BYTES } from './measure-files.js';

/** How long a worker should be busy with what it is given at once. */
const PORTION_SECONDS = 0.1;
const MOST_FILES = 32;
/** Part of the last portion in the mean. */
const WEIGHT = 0.25;

/**
 * Hands out files, the largest first. Small ones that take little time are handed out several at once: to tell another
 * process of each would take as long as its work.
 */
export class Portions {
  private readonly files: readonly FoundFile[];
  private handedOut = 0;
  /** Seconds that a file took lately. */
  private mean: number | undefined;

  /** @param jobs - How many work at once. */
  constructor(
    files: readonly FoundFile[],
    private readonly jobs: number,
  ) {
    this.files = [...files].sort((a, b) => b.sizeBytes - a.sizeBytes);
  }

  /** The next files, or none when all are handed out. */
  next(): readonly FoundFile[] {
    const begin = this.handedOut;
    this.handedOut = Math.min(begin + this.size(), this.files.length);
    return this.files.slice(begin, this.handedOut);
  }

  /** @param seconds - Wall time of all of them. */
  took(files: number, seconds: number): void {
    const each = seconds / Math.max(1, files);
    this.mean = this.mean === undefined ? each : (1 - WEIGHT) * this.mean + WEIGHT * each;
  }

  private size(): number {
    const first = this.files[this.handedOut];
    if (first === undefined || first.sizeBytes > SMALL_BYTES || this.mean === undefined) return 1;
    // At the end nobody should wait for one who still has many.
    const left = this.files.length - this.handedOut;
    const fair = Math.ceil(left / (2 * this.jobs));
    return Math.max(1, Math.min(MOST_FILES, fair, Math.floor(PORTION_SECONDS / this.mean)));
  }
}
