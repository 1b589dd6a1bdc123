import type { Said } from './said.js';

/** What `check` says. */
export interface CheckText {
  readonly verdicts: Readonly<Record<'pass' | 'fail' | 'error', string>>;
  readonly headings: Readonly<
    Record<'submission' | 'verdict' | 'points' | 'rule' | 'conversations' | 'evidence', string>
  >;
  readonly points: (points: number, most: number) => string;
  /** Conversations that fulfil a rule, of those that it is about. */
  readonly fulfilled: (fulfilled: number, chosen: number) => string;
  readonly noneChosen: string;
  /** There are conversations of that kind, and none fulfils the rule: that is why it holds. */
  readonly noneFulfils: string;
  /** Where something is seen: the capture is given where a submission has several. */
  readonly place: (stream: number, capture: string | undefined, frames: string) => string;
  readonly frames: (frames: readonly number[]) => string;
  readonly span: (first: number, last: number) => string;
  /** `found` is `undefined` where the capture does not tell. */
  readonly miss: (key: string, expected: string, found: string | undefined) => string;
  /** Between a thing and what is said of it. */
  readonly colon: string;
  /** Between two misses. */
  readonly also: string;
  readonly more: (count: number) => string;
  readonly reading: string;
  readonly notRead: string;
  readonly noCapture: string;
  readonly damagedAfter: (frame: number, problem: string) => string;
  /** Files that are left aside, and the names of the first. */
  readonly skipped: (count: number, folder: string, named: readonly string[]) => string;
  /** What is wrong with an archive that was handed in. */
  readonly archive: (format: string) => string;
  readonly notListed: (folder: string, problem: string) => Said;
  readonly noSubmission: (folder: string) => Said;
  readonly noRules: (file: string, problem: string) => Said;
  readonly needsRules: Said;
  /** Results would be written over what they are made from, or another capture. */
  readonly overwrites: (
    option: '--junit' | '--csv',
    output: string,
    what: 'submission' | 'rules',
  ) => Said;
  readonly badRules: (file: string, problems: number) => Said;
  /** What is wrong at a place of the rules. */
  readonly fault: {
    readonly syntax: (words: string) => string;
    readonly severalDocuments: string;
    readonly shape: (key: string, needs: 'map' | 'list' | 'text' | 'value' | 'filter') => string;
    readonly unknownKey: (
      key: string,
      near: readonly string[],
      choices: readonly string[],
    ) => string;
    readonly missingKey: (key: string) => string;
    readonly unknownValue: (
      key: string,
      value: string,
      near: readonly string[],
      choices: readonly string[],
    ) => string;
    readonly count: (key: string, value: string) => string;
    readonly duration: (key: string, value: string) => string;
    readonly pointsValue: (value: string, most: number) => string;
    readonly wholeNumber: (key: string, value: string) => string;
    /** As whoever reads filters says it. */
    readonly filter: (key: string, position: number, said: Said) => string;
    /** One that no conversation can have. */
    readonly badValue: (key: string, said: Said) => string;
    readonly fieldValue: (
      field: string,
      value: string,
      needs: 'number' | 'text' | 'flag',
    ) => string;
    readonly quantifierAndCount: (key: string) => string;
    readonly crossedCounts: (least: number, most: number) => string;
    readonly nothingExpected: string;
  };
}
