import type { FailedAttemptsRecord } from '../document/attempts.js';
import type { QualityId, QualityValues } from '../document/quality-notes.js';

/** The round trips and the repeats of all conversations together. */
export interface OverviewFacts {
  /** Conversations whose initial round-trip time is known, and the least and most of these, in seconds. */
  readonly measured: number;
  readonly leastIrttSeconds: number;
  readonly mostIrttSeconds: number;
  /** Segments sent again in all conversations, and in how many conversations. */
  readonly repeats: number;
  readonly repeatedIn: number;
  /** Segments with data. */
  readonly hasData: boolean;
}

/** Sentences on the capture as a whole: what is wrong with it, and what failed in it. */
export interface OverviewText {
  readonly roundTrips: (facts: OverviewFacts) => string;
  readonly repeats: (facts: OverviewFacts) => string;
  readonly soundness: (notes: number) => string;
  readonly qualityHeading: string;
  readonly nothingWrong: string;
  readonly dropsUnknown: string;
  /** What was found, and what it means for the rest. */
  readonly quality: {
    readonly [Id in QualityId]: {
      readonly says: (values: QualityValues[Id]) => string;
      readonly means: string;
    };
  };
  readonly attemptsHeading: string;
  readonly attempts: (record: FailedAttemptsRecord) => readonly string[];
  readonly attemptsLook: Readonly<Record<FailedAttemptsRecord['looksLike'], string>>;
  readonly attemptColumns: Readonly<
    Record<'source' | 'target' | 'attempts' | 'firstFrame', string>
  >;
}
