/** Chooses the comment of a frame; `wireLength` is what the packet's bytes on the wire were. */
export type CommentChoice = (frameNumber: number, wireLength: number) => string | undefined;

/** Why a rewriter stopped before the end. */
export type RewriteStop =
  /** The file ends inside a record or block. */
  | { readonly kind: 'cut' }
  /** Something makes no sense. */
  | { readonly kind: 'damaged'; readonly reason: string }
  /** The file is of a kind that is not rewritten here; what was written is to be thrown away. */
  | { readonly kind: 'unsupported'; readonly reason: string };

/** What came of rewriting, so far. */
export interface RewriteCounts {
  /** Frames, as Wireshark numbers them. */
  frames: number;
  /** Comments that were written. */
  written: number;
  /** Comments of ours that were there before, and are no more. */
  dropped: number;
  /** Comments for packets whose blocks can hold none. */
  unwritable: number;
}

export function noCounts(): RewriteCounts {
  return { frames: 0, written: 0, dropped: 0, unwritable: 0 };
}

/** Bytes to be put in the place of others, once all is written. */
export interface Patch {
  /** Where they begin in the output. */
  readonly at: number;
  readonly bytes: Uint8Array;
}
