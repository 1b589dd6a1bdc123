/** What may be chosen. */
export const LANES = ['auto', 'direct', 'columns', 'tree'] as const;

/**
 * Ways to get the segments of a capture, which give the same answer. `direct`: by a reader of our own, as
 * far as that can read the capture. `columns`: from columns that tshark prints, and what these leave open
 * from its trees. `tree`: from tshark's trees. `auto`: the fastest that can read the capture, in this order.
 */
export type Lane = (typeof LANES)[number];

/** Why a capture, or frames of it, were left to another lane. */
export interface HandOver {
  /** The lane that they were left to. */
  readonly lane: 'columns' | 'tree';
  readonly reason: string;
  /** The first frame that could not be read; `undefined` when it was not for a frame. */
  readonly frameNumber: number | undefined;
}

/**
 * A lane cannot read the capture as tshark's trees would be read. Nothing that it gave before may be used:
 * the whole capture goes to another lane. It never reaches a user.
 */
export class HandedOverError extends Error {
  override readonly name: string = 'HandedOverError';

  constructor(readonly handOver: HandOver) {
    super(handOverText(handOver));
  }
}

/** The lane and the reason in words: `left to the columns lane: frame 7: a fragment`. */
export function handOverText({ lane, reason, frameNumber }: HandOver): string {
  const where = frameNumber === undefined ? '' : `frame ${frameNumber}: `;
  return `left to the ${lane} lane: ${where}${reason}`;
}
