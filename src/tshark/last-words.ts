/** What a program that failed said last is enough to explain it; more is not kept. */
const KEPT_BYTES = 4096;

/** Lines that tshark and the libraries below it print on every run, or that only concern developers. */
const CHATTER: readonly RegExp[] = [
  /^Running as user /,
  /^Capturing on /,
  /^\s*(?:\*\* )?\([^)]*:\d+\).*(?:WARNING|Warning|INFO|DEBUG|MESSAGE|NOISY)/,
  /^\s*(?:\*\* )?\([^)]*:\d+\)\s*$/,
  /^\d+ packets? captured$/,
  /^\s*$/,
];

/** Collects the end of what a program writes to standard error. */
export class LastWords {
  #tail = Buffer.alloc(0);

  push(chunk: Uint8Array): void {
    const all = Buffer.concat([this.#tail, chunk]);
    this.#tail = all.subarray(Math.max(0, all.length - KEPT_BYTES));
  }

  /** The lines worth showing, without tshark's chatter and its name in front. */
  lines(): readonly string[] {
    return withoutChatter(this.#tail.toString('utf8'));
  }
}

/** The lines of a program's standard error that tell a reader something. */
export function withoutChatter(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !CHATTER.some((pattern) => pattern.test(line)))
    .map((line) => line.replace(/^tshark: /, '').trim());
}
