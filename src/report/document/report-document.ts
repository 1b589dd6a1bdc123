import type { Conversation } from '../../tcp/conversation.js';
import type { Transfer } from '../../tcp/transfer/transfer.js';
import type { Answer, CaptureAnswer } from '../answers/answer.js';
import { answersOf } from '../answers/answers-of.js';
import { cleanNumbers } from '../clean-numbers.js';
import { titlesOf } from '../conversation-titles.js';
import {
  captureRecord,
  type CaptureRecord,
  conversationRecord,
  type ConversationRecord,
} from '../conversations-document.js';
import { chosenConversations, selectDetails } from '../detail-selection.js';
import { reportContext } from '../report-context.js';
import type { ReportInput } from '../report-input.js';
import type { ReportText } from '../text/report-text.js';
import { failedAttemptsOf, type FailedAttemptsRecord } from './attempts.js';
import { captureAnswers } from './capture-answers.js';
import {
  claimedProtocols,
  declaredNames,
  type DeclaredRecord,
  declaredRecord,
} from './declared-record.js';
import { type QualityFinding, qualityNotes } from './quality-notes.js';
import { summaryLines } from './summary-lines.js';

/**
 * What a report says, as data: contract `sharkscribe/report/1`. Markdown and HTML are made of it, so that
 * they cannot disagree with it. `docs/report.md` describes every property.
 */
export interface ReportDocument {
  readonly schema: 'sharkscribe/report/1';
  /** BCP 47 tag of its sentences. */
  readonly language: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly capture: CaptureRecord;
  /** The capture in a few lines. */
  readonly summary: readonly string[];
  readonly quality: {
    /** Does the file say how many packets were lost while it was captured? */
    readonly areDropsKnown: boolean;
    readonly notes: readonly QualityNote[];
  };
  /** Attempts to connect that came to nothing, when there are many. */
  readonly failedAttempts?: FailedAttemptsRecord;
  /** What declared protocols carry; absent where none was looked for. */
  readonly declared?: DeclaredRecord;
  /** Answers on the capture as a whole. */
  readonly answers: readonly CaptureAnswer[];
  /** How many conversations there are, were asked for, and are described below. */
  readonly counts: {
    readonly conversations: number;
    readonly chosen: number;
    readonly detailed: number;
  };
  /** The conversations that are described one by one. */
  readonly conversations: readonly ConversationReport[];
}

/** What was found, with the sentences on it. */
export interface QualityNote {
  readonly id: QualityFinding['id'];
  readonly text: string;
  readonly meaning: string;
  readonly values: QualityFinding['values'];
  readonly frames: readonly number[];
}

/** One conversation in detail. */
export interface ConversationReport {
  readonly title: string;
  readonly record: ConversationRecord;
  /** Absent where its segments were not looked at one by one. */
  readonly transfer?: Transfer;
  readonly answers: readonly Answer[];
}

/** All that a report says. */
export function reportDocument(input: ReportInput, text: ReportText): ReportDocument {
  const { facts, conversations, streams, quality, trees, tool } = input;
  const transfers = input.transfers ?? new Map<Conversation, Transfer>();
  const { zeroNanos, digits } = reportContext(input, text);
  const { detailed } = selectDetails(conversations, streams);
  const titles = titlesOf(conversations, text);
  const perStream = connectionsPerStream(conversations);
  const protocols = declaredNames(input.declared, 'filterName');
  const claimed = claimedProtocols(input.declared);
  const reports = detailed.map((conversation): ConversationReport => {
    const transfer = transfers.get(conversation);
    const isOnlyOneOfStream = perStream.get(conversation.stream) === 1;
    const figures = input.figures?.get(conversation);
    const { flow, plots = [] } = figures ?? {};
    const subject = { conversation, transfer, flow: flow?.graph, plots, zeroNanos, trees };
    return {
      title: titles.get(conversation)?.heading ?? '',
      record: conversationRecord(
        conversation,
        digits,
        text,
        protocols.get(conversation.stream),
        claimed.get(conversation.stream),
      ),
      ...(transfer && { transfer: cleanNumbers(transfer) }),
      answers: answersOf({ ...subject, isOnlyOneOfStream }, text),
    };
  });
  const notes = qualityNotes({ facts, conversations, quality, transfers }).map((finding) =>
    noteOf(finding, text),
  );
  const failedAttempts = failedAttemptsOf(conversations);
  return {
    schema: 'sharkscribe/report/1',
    language: text.language,
    tool,
    capture: captureRecord(facts),
    summary: summaryLines(input, { notes: notes.length, failedAttempts }, text),
    quality: { areDropsKnown: quality?.dropped !== undefined, notes },
    ...(failedAttempts && { failedAttempts: cleanNumbers(failedAttempts) }),
    ...(input.declared && { declared: declaredRecord(input.declared, streams) }),
    answers: captureAnswers(input, reports, text),
    counts: {
      conversations: conversations.length,
      chosen: chosenConversations(conversations, streams).length,
      detailed: detailed.length,
    },
    conversations: reports,
  };
}

/** How many connections each stream has. */
export function connectionsPerStream(
  conversations: readonly Conversation[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { stream } of conversations) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  return counts;
}

function noteOf(finding: QualityFinding, { overview }: ReportText): QualityNote {
  const { id, values, frames } = finding;
  const { says, means } = overview.quality[id] as {
    readonly says: (values: QualityFinding['values']) => string;
    readonly means: string;
  };
  return { id, text: says(values), meaning: means, values, frames };
}
