import type { ConversationRow } from '../export/conversation-columns.js';
import { type CaptureOfRow, conversationRow } from '../export/conversation-row.js';
import type { ConversationRecord } from '../report/conversations-document.js';

/** A conversation to be held against rules, and the frames that prove what is said of it. */
export interface CheckedConversation {
  readonly row: ConversationRow;
  readonly frames: {
    readonly handshake: readonly number[];
    readonly teardown: readonly number[];
    /** The first six. */
    readonly resets: readonly number[];
    readonly first: number;
    readonly last: number;
  };
}

export function checkedConversation(
  record: ConversationRecord,
  capture: CaptureOfRow,
): CheckedConversation {
  const { syn, synAck, ack } = record.handshake.frames;
  const repeats = record.handshake.repeats.map(({ frame }) => frame);
  return {
    row: conversationRow(record, capture),
    frames: {
      handshake: inOrder([syn, synAck, ack, ...repeats]),
      teardown: inOrder(record.teardown.frames.map(({ frame }) => frame)),
      resets: inOrder(record.resets.first.map(({ frame }) => frame)),
      first: record.frames.first,
      last: record.frames.last,
    },
  };
}

function inOrder(frames: readonly (number | undefined)[]): readonly number[] {
  const known = frames.filter((frame) => frame !== undefined);
  return [...new Set(known)].sort((a, b) => a - b);
}
