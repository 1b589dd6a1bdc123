import type { CaptureFacts, CaptureQuality } from '../model/capture-facts.js';
import type { DeclaredTraffic } from '../model/declared-traffic.js';
import type { Layer } from '../model/packet.js';
import type { Conversation } from '../tcp/conversation.js';
import type { Transfer } from '../tcp/transfer/transfer.js';
import type { ConversationFigures } from './document/report-figures.js';
import { selectDetails } from './detail-selection.js';
import { shownSteps } from './shown-steps.js';

/** All that a report is made of. */
export interface ReportInput {
  readonly facts: CaptureFacts;
  /** Every conversation of the capture, in order of first frame. */
  readonly conversations: readonly Conversation[];
  /** Streams to describe; absent or empty: the report chooses. */
  readonly streams?: readonly number[];
  /** Packet trees with labels (PDML) of the frames that {@link framesForTrees} names. */
  readonly trees: ReadonlyMap<number, readonly Layer[]>;
  /** What the file says about itself; absent where its format says nothing. */
  readonly quality?: CaptureQuality | undefined;
  /** How the data of the conversations in detail went. */
  readonly transfers?: ReadonlyMap<Conversation, Transfer>;
  /** What can be drawn of the conversations in detail. */
  readonly figures?: ReadonlyMap<Conversation, ConversationFigures>;
  /** What declared protocols carry; absent where none was looked for. */
  readonly declared?: DeclaredTraffic | undefined;
  /** Where pictures are to be found; absent where there are none. */
  readonly pictures?: PicturePlace | undefined;
  /** The program that writes the report. */
  readonly tool: { readonly name: string; readonly version: string };
}

/** Where the pictures of a report are. */
export interface PicturePlace {
  /** In the report itself, in place of a diagram's text. */
  readonly areInside: boolean;
  /** What leads to a picture, by its name. */
  readonly urlOf: (name: string) => string;
}

/** Frames whose packet trees the report shows, in ascending order without repeats. */
export function framesForTrees(
  conversations: readonly Conversation[],
  streams?: readonly number[],
): number[] {
  const frames = selectDetails(conversations, streams).detailed.flatMap((conversation) =>
    shownSteps(conversation).map(({ frame }) => frame),
  );
  return [...new Set(frames)].sort((a, b) => a - b);
}
