import type { Said } from './said.js';

/** What `profile` says. */
export interface ProfileCliText {
  readonly badName: (name: string) => Said;
  readonly installAndWrite: Said;
  /** `-` as the name of a folder. */
  readonly notAStream: Said;
  /** There is something else in the folder. */
  readonly notOurs: (folder: string) => Said;
  /** These files were changed since they were written. */
  readonly changed: (folder: string, files: readonly string[]) => Said;
  /** tshark does not say where profiles go. */
  readonly noProfiles: Said;
  /** There is nobody to ask. */
  readonly needsYes: (folder: string) => Said;
  /** Ends where the answer is typed. */
  readonly ask: (folder: string) => string;
  /** What counts as consent, in lower case. */
  readonly consents: readonly string[];
  readonly declined: string;
  readonly wrote: (folder: string) => string;
  readonly openInstalled: (name: string) => string;
  readonly openFolder: string;
}
