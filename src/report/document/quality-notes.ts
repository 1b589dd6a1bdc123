import type { CaptureFacts, CaptureQuality } from '../../model/capture-facts.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { Transfer } from '../../tcp/transfer/transfer.js';

const DAY_NANOS = 86_400_000_000_000n;
/** Nobody lets a capture run for so long. */
const LONG_SPAN_DAYS = 100;
/** Streams that a note names; there may be thousands. */
const MOST_STREAMS = 10;

/** What is wrong with a capture, or odd, and what a reader must know for the rest. */
export interface QualityValues {
  damaged: { readonly lastFrame: number };
  drops: { readonly dropped: number; readonly received?: number };
  'truncated-packets': {
    readonly packets: number;
    readonly firstFrame: number;
    readonly savedBytes: number;
  };
  'captured-twice': { readonly packets: number; readonly streams: readonly number[] };
  'time-reversal': { readonly frame: number };
  'long-span': { readonly days: number };
  'oversized-segments': {
    readonly stream: number;
    readonly segments: number;
    readonly firstFrames: readonly number[];
    readonly largestBytes: number;
    readonly mssBytes: number;
  };
  'started-late': { readonly conversations: number; readonly streams: readonly number[] };
  'one-direction': { readonly conversations: number; readonly streams: readonly number[] };
  'lost-before-capture': { readonly segments: number; readonly streams: readonly number[] };
}

export type QualityId = keyof QualityValues;

/** One of these, with the frames that show it. */
export type QualityFinding = {
  readonly [Id in QualityId]: {
    readonly id: Id;
    readonly values: QualityValues[Id];
    readonly frames: readonly number[];
  };
}[QualityId];

/** What the notes are made of. */
export interface QualityInput {
  readonly facts: CaptureFacts;
  readonly conversations: readonly Conversation[];
  /** `undefined` where the format of the file says nothing. */
  readonly quality: CaptureQuality | undefined;
  readonly transfers: ReadonlyMap<Conversation, Transfer>;
}

/** All notes on a capture; none when nothing is wrong with it. */
export function qualityNotes(input: QualityInput): readonly QualityFinding[] {
  const { facts, quality, conversations } = input;
  const { damage, firstTimeReversal } = facts;
  const notes: QualityFinding[] = [];
  if (damage !== undefined) {
    const { lastFrame } = damage;
    const frames = lastFrame === 0 ? [] : [lastFrame];
    notes.push({ id: 'damaged', values: { lastFrame }, frames });
  }
  if (quality?.dropped !== undefined && quality.dropped > 0) {
    const { dropped, received } = quality;
    const values = { dropped, ...(received !== undefined && { received }) };
    notes.push({ id: 'drops', values, frames: [] });
  }
  if (quality?.firstTruncated !== undefined) {
    const { truncatedPackets: packets, firstTruncated: firstFrame, savedBytes = 0 } = quality;
    const values = { packets, firstFrame, savedBytes };
    notes.push({ id: 'truncated-packets', values, frames: [firstFrame] });
  }
  notes.push(...ofConversations(conversations));
  if (firstTimeReversal !== undefined) {
    const values = { frame: firstTimeReversal };
    notes.push({ id: 'time-reversal', values, frames: [firstTimeReversal] });
  }
  const { earliestNanos, latestNanos } = facts;
  const days = Number(((latestNanos ?? 0n) - (earliestNanos ?? 0n)) / DAY_NANOS);
  if (earliestNanos !== undefined && days >= LONG_SPAN_DAYS) {
    notes.push({ id: 'long-span', values: { days }, frames: [] });
  }
  notes.push(...ofOffload(input));
  return notes;
}

function ofConversations(conversations: readonly Conversation[]): readonly QualityFinding[] {
  const notes: QualityFinding[] = [];
  const both = ({ directions: { client, server } }: Conversation) => [client, server];
  const copies = conversations.filter((one) => both(one).some((each) => each.capturedTwice > 0));
  if (copies.length > 0) {
    const packets = copies.flatMap(both).reduce((sum, each) => sum + each.capturedTwice, 0);
    const values = { packets, streams: firstStreams(copies) };
    notes.push({ id: 'captured-twice', values, frames: [] });
  }
  const late = conversations.filter(
    ({ handshake: { frames } }) => frames.syn === undefined && frames.synAck === undefined,
  );
  if (late.length > 0) {
    const values = { conversations: late.length, streams: firstStreams(late) };
    notes.push({ id: 'started-late', values, frames: late.slice(0, MOST_STREAMS).map(firstFrame) });
  }
  const oneSided = conversations.filter(
    (one) => one.outcome === 'mid-stream' && both(one).some(({ packets }) => packets === 0),
  );
  if (oneSided.length > 0) {
    const values = { conversations: oneSided.length, streams: firstStreams(oneSided) };
    const frames = oneSided.slice(0, MOST_STREAMS).map(firstFrame);
    notes.push({ id: 'one-direction', values, frames });
  }
  const unseen = conversations.filter((one) => both(one).some((each) => each.acksOfUnseen > 0));
  if (unseen.length > 0) {
    const segments = unseen.flatMap(both).reduce((sum, each) => sum + each.acksOfUnseen, 0);
    const values = { segments, streams: firstStreams(unseen) };
    notes.push({ id: 'lost-before-capture', values, frames: [] });
  }
  return notes;
}

function ofOffload({ transfers }: QualityInput): readonly QualityFinding[] {
  const [first] = [...transfers].flatMap(([{ stream }, { oversized }]) =>
    oversized === undefined ? [] : [{ stream, ...oversized }],
  );
  if (first === undefined) return [];
  return [{ id: 'oversized-segments', values: first, frames: first.firstFrames }];
}

function firstStreams(conversations: readonly Conversation[]): readonly number[] {
  return [...new Set(conversations.map(({ stream }) => stream))].slice(0, MOST_STREAMS);
}

function firstFrame({ frames }: Conversation): number {
  return frames.first;
}
