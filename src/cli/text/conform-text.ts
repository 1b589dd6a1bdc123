import type { Difference } from '../../conform/difference.js';
import type { TroubleReason } from '../../conform/plugin-trouble.js';
import type { Branch } from '../../dissector/conform/branches.js';
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
  readonly capture: string;
  readonly moreDifferences: (protocol: string, count: number) => string;
  readonly comparing: (protocol: string, tshark: string) => string;
  /** `isAttached`: ports or bytes are declared for it. */
  readonly nothingFound: (protocol: string, isAttached: boolean) => string;
  /** Frames that another dissector owns. */
  readonly ofAnother: (protocol: string, frames: number) => string;
  /** A hand-off to what is neither declared nor a dissector of this tshark. */
  readonly unknownTarget: (
    protocol: string,
    dissector: string,
    places: readonly string[],
  ) => string;
  readonly sanitizedOnly: Said;
  readonly noSanitizer: (library: string) => Said;
  /** Branches that no packet took; `more` are not named. */
  readonly notReached: (protocol: string, branches: readonly string[], more: number) => string;
  readonly branchKinds: Readonly<Record<Branch['kind'], string>>;
  readonly nothingCompared: string;
  /** tshark crashed in the plugin, or came to no end. */
  readonly pluginTrouble: (protocol: string, reason: TroubleReason, capture: string) => string;
  readonly trouble: (capture: string, words: string) => string;
}
