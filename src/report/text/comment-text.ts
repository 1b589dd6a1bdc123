import type { Side } from '../../tcp/side.js';

/** What comments on single packets say, beside the words of flow graphs and verdicts. Plain text. */
export interface CommentText {
  readonly ofStream: (stream: number, text: string) => string;
  /** One sentence of several parts. */
  readonly sentence: (parts: readonly string[]) => string;
  /** A step, with the part that it belongs to. */
  readonly inPart: Readonly<Record<'handshake' | 'teardown', (step: string) => string>>;
  readonly state: (side: Side, before: string, after: string) => string;
  /** A state of an end that closes, where it cannot be told which end closed first. */
  readonly unknownClosing: string;
  readonly closesFirst: (side: Side | 'both') => string;
  /** Of a segment that is sent again: how long after an earlier frame. */
  readonly after: (frame: number, seconds: number) => string;
  /** The same of a FIN, where the earlier frame has data and no FIN. */
  readonly afterData: (frame: number, seconds: number) => string;
  /** Of a SYN that is sent for the first time, whatever Wireshark calls it; `when` is how long after which frame. */
  readonly notRepeated: (when: string | undefined) => string;
  /** `frame`: the one that was acknowledged before; `undefined` where that is unknown. */
  readonly duplicateAck: (number: number, frame: number | undefined) => string;
  readonly slowAck: (frame: number, seconds: number, meanSeconds: number) => string;
  /** `endFrame`: the frame that ends it; `undefined` when the capture shows none. */
  readonly closesWindow: (side: Side, seconds: number, endFrame: number | undefined) => string;
  readonly windowWasClosed: (side: Side, seconds: number, frame: number) => string;
}
