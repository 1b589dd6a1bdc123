import type { Said } from './said.js';

/** What `annotate` says. */
export interface AnnotateText {
  readonly noOutput: Said;
  readonly replacesFile: (output: string) => Said;
  readonly writeProtected: (output: string) => Said;
  /** The output has a name as of something compressed. */
  readonly notCompressed: (output: string) => Said;
  /** An option that chooses comments, beside one that takes all out. */
  readonly removesAll: (option: string) => Said;
  readonly otherFormatInPlace: (output: string) => Said;
  readonly damagedInPlace: (output: string) => Said;
  /** Why a capture ends: within a packet. */
  readonly cutShort: string;
  /** Packets whose blocks have no room for a comment. */
  readonly simplePackets: (count: number) => string;
  readonly wrote: (output: string, comments: number, frames: number) => string;
  readonly removed: (output: string, comments: number) => string;
}
