import { TcpAnalyzer, type AnalyzerOptions } from '../../src/tcp/analyzer.js';
import type { Conversation, ConversationStep } from '../../src/tcp/conversation.js';
import { ACK, FIN, PSH, RST, SYN, type Endpoint, type Segment } from '../../src/tcp/segment.js';

export const CLIENT: Endpoint = { address: '192.0.2.1', port: 50000 };
export const SERVER: Endpoint = { address: '198.51.100.7', port: 80 };

/** First sequence numbers, unless a test chooses its own. */
const ISN = { C: 1000, S: 5000 };
const FLAG_LETTERS: Readonly<Record<string, number>> = { S: SYN, A: ACK, F: FIN, R: RST, P: PSH };

/**
 * One segment of a crafted trace: who sends (`C` or `S`), flag letters, sequence number and
 * acknowledgment relative to the first numbers, payload length, and what is unusual about it.
 */
export type Row = readonly [
  from: 'C' | 'S',
  flags: string,
  seq: number,
  ack?: number,
  length?: number,
  special?: Special,
];

export interface Special extends Partial<
  Pick<
    Segment,
    | 'window'
    | 'options'
    | 'headerLength'
    | 'isQuoted'
    | 'capturedHeaderBytes'
    | 'checksum'
    | 'ipId'
    | 'hopLimit'
    | 'isChecksumBad'
  >
> {
  /** Milliseconds since the first frame; default: 1 ms after the row before. */
  readonly at?: number;
  /** Replace the raw numbers. */
  readonly rawSeq?: number;
  readonly rawAck?: number;
  readonly hasUnknownLength?: boolean;
}

/** Crafted segments, numbered from frame 1. */
export function segmentsOf(rows: readonly Row[], isn = ISN): Segment[] {
  let milliseconds = -1;
  return rows.map(([from, letters, seq, ack = 0, length = 0, special = {}], index) => {
    const { at, rawSeq, rawAck, hasUnknownLength, ...rest } = special;
    milliseconds = at ?? milliseconds + 1;
    const flags = Array.from(letters).reduce((sum, letter) => sum | (FLAG_LETTERS[letter] ?? 0), 0);
    const [own, peer] = from === 'C' ? [isn.C, isn.S] : [isn.S, isn.C];
    return {
      frameNumber: index + 1,
      headerIndex: 0,
      timeNanos: 1_700_000_000_000_000_000n + BigInt(Math.round(milliseconds * 1e6)),
      frameLength: 54 + length,
      source: from === 'C' ? CLIENT : SERVER,
      destination: from === 'C' ? SERVER : CLIENT,
      seq: rawSeq ?? (own + seq) >>> 0,
      ack: rawAck ?? ((flags & ACK) !== 0 ? (peer + ack) >>> 0 : 0),
      flags,
      window: 1024,
      headerLength: 20,
      length: hasUnknownLength === true ? undefined : length,
      options: {},
      checksum: undefined,
      isChecksumBad: false,
      ipId: undefined,
      hopLimit: 64,
      isQuoted: false,
      capturedHeaderBytes: undefined,
      ...rest,
    };
  });
}

/** What the analyzer makes of a crafted trace. */
export function conversationsOf(
  rows: readonly Row[],
  options: AnalyzerOptions = {},
): readonly Conversation[] {
  const analyzer = new TcpAnalyzer(options);
  for (const segment of segmentsOf(rows)) analyzer.add(segment);
  return analyzer.finish();
}

/** The only conversation of a crafted trace. */
export function conversationOf(rows: readonly Row[], options: AnalyzerOptions = {}): Conversation {
  const [conversation, ...more] = conversationsOf(rows, options);
  if (conversation === undefined || more.length > 0) {
    throw new Error(`the trace holds ${String(more.length + 1)} conversations, not one`);
  }
  return conversation;
}

/** Handshake or teardown role of each frame that has one, teardown first: `3:ack 4:fin-1`. */
export function rolesOf(steps: readonly ConversationStep[]): string {
  return steps
    .map(({ frame, handshakeRole, teardownRole }) =>
      [String(frame), ...[handshakeRole, teardownRole].filter((role) => role !== undefined)].join(
        ':',
      ),
    )
    .join(' ');
}

/** Client and server state after each step; `~` marks an inferred one: `1 SYN-SENT/LISTEN~`. */
export function statesOf(steps: readonly ConversationStep[]): string[] {
  return steps.map(({ frame, states }) => {
    const [client, server] = [states.client, states.server].map(
      ({ state, confidence }) => `${state}${confidence === 'inferred' ? '~' : ''}`,
    );
    return `${String(frame)} ${client ?? ''}/${server ?? ''}`;
  });
}

/** Three segments that open a connection properly. */
export const HANDSHAKE: readonly Row[] = [
  ['C', 'S', 0],
  ['S', 'SA', 0, 1],
  ['C', 'A', 1, 1],
];
