import type { Difference } from '../../conform/difference.js';
import type { Said } from './said.js';

/** A row of the table of `dissector conform`. */
export type ConformColumn =
  'protocol' | 'pdus' | 'nodes' | 'marks' | 'differences' | 'labels' | 'seconds';

/** What `dissector conform` says. */
export interface ConformText {
  readonly columns: Readonly<Record<ConformColumn, string>>;
  readonly stressColumns: Readonly<
    Record<'protocol' | 'packets' | 'crashes' | 'bugs' | 'seconds', string>
  >;
  readonly difference: (difference: Difference) => string;
  readonly ours: string;
  readonly theirs: string;
  readonly bytes: string;
  readonly moreDifferences: (protocol: string, count: number) => string;
  readonly comparing: (protocol: string, tshark: string) => string;
  readonly nothingFound: (protocol: string) => string;
  /** Frames that another dissector owns. */
  readonly ofAnother: (protocol: string, frames: number) => string;
  readonly sanitizedOnly: Said;
  readonly noSanitizer: (library: string) => Said;
  readonly trouble: (capture: string, words: string) => string;
}
