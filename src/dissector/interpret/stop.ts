/** Why a PDU is not dissected to its end: it is against the rules, or the capture holds only part of it. */
export type StopReason = 'malformed' | 'short';

/** Ends the dissection of a PDU; what was made so far stays. */
export class Stop extends Error {
  constructor(readonly reason: StopReason) {
    super(reason);
  }
}

/** One object for all: a trace would cost more than the dissection. */
export const MALFORMED = new Stop('malformed');
export const SHORT = new Stop('short');
