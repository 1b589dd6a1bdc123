import type { Layer } from '../../model/packet.js';
import type { Conversation, ConversationStep, Side } from '../../tcp/conversation.js';
import type { ConversationFigures } from '../document/report-figures.js';
import type { FlowGraph } from '../flow/flow-graph.js';
import { secondsNumber } from '../time-text.js';
import type { DataTransfer, Transfer } from '../../tcp/transfer/transfer.js';

/** All that the answers on one conversation are made of. */
export interface Subject {
  readonly conversation: Conversation;
  /** Absent where its segments were not looked at one by one. */
  readonly transfer: Transfer | undefined;
  /** Its segments in rows; absent as above. */
  readonly flow: FlowGraph | undefined;
  /** Its plots, where there are any. */
  readonly plots: ConversationFigures['plots'];
  /** Time of the capture's first frame. */
  readonly zeroNanos: bigint;
  /** TCP layers with labels, by frame. */
  readonly trees: ReadonlyMap<number, readonly Layer[]>;
  /** Is this the only conversation of its stream? */
  readonly isOnlyOneOfStream: boolean;
}

const SIDES = ['client', 'server'] as const;

/** The step with this frame; the first one where a frame has several. */
export function stepOf(
  { conversation }: Subject,
  frame: number | undefined,
): ConversationStep | undefined {
  if (frame === undefined) return undefined;
  return conversation.steps.find((step) => step.frame === frame);
}

/** Data of each end that sent any. */
export function dataOf({ transfer }: Subject): readonly (DataTransfer & { readonly from: Side })[] {
  return SIDES.flatMap((from) => {
    const data = transfer?.[from].data;
    return data === undefined ? [] : [{ from, ...data }];
  });
}

/** Seconds from the capture's first frame. */
export function secondsFrom(zeroNanos: bigint, nanos: bigint): number {
  return secondsNumber(nanos - zeroNanos);
}

/** First and last frame of the conversation: what a statement on all of its segments rests on. */
export function allFrames({ conversation }: Subject): readonly number[] {
  return [conversation.frames.first, conversation.frames.last];
}
