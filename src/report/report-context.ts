import type { Layer } from '../model/packet.js';
import type { Conversation } from '../tcp/conversation.js';
import { declaredNames } from './document/declared-record.js';
import type { ConversationFigures } from './document/report-figures.js';
import type { PicturePlace, ReportInput } from './report-input.js';
import type { ReportText } from './text/report-text.js';
import { timeDigits, type TimeDigits } from './time-text.js';

/** What every section of a report needs. */
export interface ReportContext {
  readonly text: ReportText;
  readonly digits: TimeDigits;
  /** Time of frame 1, the zero of the packet list's Time column. */
  readonly zeroNanos: bigint;
  readonly trees: ReadonlyMap<number, readonly Layer[]>;
  /** Of conversations in detail. */
  readonly figures: ReadonlyMap<Conversation, ConversationFigures>;
  readonly pictures: PicturePlace | undefined;
  /** Short names of the declared protocols in each TCP stream; empty where none was found. */
  readonly declared: ReadonlyMap<number, readonly string[]>;
}

export function reportContext(input: ReportInput, text: ReportText): ReportContext {
  const { facts, conversations, trees } = input;
  return {
    text,
    digits: timeDigits(facts, conversations),
    zeroNanos: facts.firstFrameNanos ?? conversations[0]?.startNanos ?? 0n,
    trees,
    figures: input.figures ?? new Map<Conversation, ConversationFigures>(),
    pictures: input.pictures,
    declared: declaredNames(input.declared, 'shortName'),
  };
}
