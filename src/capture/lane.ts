/** Ways to get the segments of a capture, which give the same answer. */
export const LANES = ['direct', 'tshark'] as const;

/** `direct`: by a reader of our own, as far as that can read the capture. `tshark`: from tshark's trees. */
export type Lane = (typeof LANES)[number];

/** Why a capture, or one from some frame on, is left to tshark. */
export interface HandOver {
  readonly reason: string;
  /** The frame that could not be read; `undefined` when it was not for a frame. */
  readonly frameNumber: number | undefined;
}

/**
 * The direct lane cannot read the capture as tshark would. Nothing that it gave before may be used: the
 * whole capture goes to tshark. It never reaches a user.
 */
export class HandedOverError extends Error {
  override readonly name: string = 'HandedOverError';

  constructor(readonly handOver: HandOver) {
    super(handOverText(handOver));
  }
}

/** The reason in words: `frame 7 holds a fragment`. */
export function handOverText({ reason, frameNumber }: HandOver): string {
  return frameNumber === undefined ? reason : `frame ${frameNumber}: ${reason}`;
}
