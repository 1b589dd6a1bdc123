/** What the questions on the capture as a whole are answered with. */
export interface CaptureAnswerValues {
  'half-open': {
    /** Attempts that were neither completed nor refused. */
    readonly halfOpen: number;
    /** Those of them without a SYN-ACK: the server may have nothing of them. */
    readonly unanswered: number;
    readonly syns: number;
    readonly synAcks: number;
    readonly acks: number;
    readonly sources: number;
    /** From the first attempt to the last; absent where no time passes. */
    readonly attemptsPerSecond?: number;
  };
  'frames-quoted': {
    readonly answers: number;
    readonly withFrames: number;
    readonly cannotTell: number;
  };
  'matches-file': {
    readonly name: string;
    readonly sizeBytes: number;
    readonly packets: number;
    readonly sha256: string;
  };
}

export type CaptureAnswerId = keyof CaptureAnswerValues;

export const CAPTURE_QUESTIONS: Readonly<Record<CaptureAnswerId, number>> = {
  'half-open': 38,
  'frames-quoted': 39,
  'matches-file': 40,
};
