import type { CaptureFacts } from '../../src/model/capture-facts.js';
import type { Field, Layer } from '../../src/model/packet.js';
import { BuiltLayer, type FieldFacts, FieldNode } from '../../src/model/packet-tree.js';
import type { ReportInput } from '../../src/report/report-input.js';
import type { Conversation, ConversationStep, StateReading } from '../../src/tcp/conversation.js';
import type { EndpointState } from '../../src/tcp/endpoint-state.js';
import { ACK, FIN, RST, SYN } from '../../src/tcp/segment.js';
import type { DirectionStatistics } from '../../src/tcp/statistics/direction-statistics.js';

/** Time of frame 1 in all crafted captures. */
export const FRAME_1_NANOS = 1_658_641_233_218_000_000n;

/** Nanoseconds since the epoch of a moment that the Time column would show so: `316.527612`. */
export function at(time: string): bigint {
  const [whole = '0', fraction = ''] = time.split('.');
  return FRAME_1_NANOS + BigInt(whole) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
}

export function seen(state: EndpointState): StateReading {
  return { state, confidence: 'seen' };
}

export function inferred(state: EndpointState): StateReading {
  return { state, confidence: 'inferred' };
}

/** A step with what matters to the test; the rest is a bare ACK of the client in frame 1. */
export function stepWith(facts: Partial<ConversationStep> = {}): ConversationStep {
  return {
    frame: 1,
    headerIndex: 0,
    stream: 0,
    timeNanos: at('0'),
    from: 'client',
    frameLength: 54,
    flags: ACK,
    seq: 1,
    seqRaw: 1001,
    ack: 1,
    ackRaw: 5001,
    length: 0,
    windowRaw: 511,
    window: 511,
    windowScaleFactor: -1,
    options: {},
    timeRelativeNanos: 0n,
    timeDeltaNanos: 0n,
    acksFrame: undefined,
    ackRttNanos: undefined,
    verdicts: [],
    handshakeRole: undefined,
    teardownRole: undefined,
    resetClass: undefined,
    resetAcceptance: undefined,
    repeat: 0,
    states: { client: inferred('ESTABLISHED'), server: inferred('ESTABLISHED') },
    ...facts,
  };
}

/** One direction with what matters to the test; the rest is a direction in which nothing happens. */
export function directionWith(facts: Partial<DirectionStatistics> = {}): DirectionStatistics {
  return {
    packets: 0,
    bytes: 0,
    payloadBytes: 0,
    uniquePayloadBytes: facts.payloadBytes ?? 0,
    uncapturedBytes: 0,
    capturedTwice: 0,
    retransmissions: {
      total: 0,
      bySegment: { syn: 0, fin: 0, data: 0 },
      byVerdict: { retransmission: 0, fastRetransmission: 0, spuriousRetransmission: 0 },
    },
    outOfOrder: 0,
    outOfOrderRepeats: 0,
    duplicateAcks: 0,
    duplicateAcksOfOutstandingData: 0,
    lostSegments: 0,
    acksOfUnseen: 0,
    windowFull: 0,
    windowUpdates: 0,
    zeroWindow: { frames: 0, periods: 0, seconds: 0, openAtEnd: false, firstPeriods: [] },
    zeroWindowProbes: 0,
    keepAlives: { frames: 0, afterIdle: 0, unanswered: 0, firstProbes: [] },
    challengeAcks: { frames: 0, first: [] },
    ...facts,
  };
}

/** A conversation with what matters to the test; the rest is a mid-stream conversation. */
export function conversationWith(facts: Partial<Conversation> = {}): Conversation {
  return {
    stream: 0,
    client: { address: '192.0.2.1', port: 50000 },
    server: { address: '198.51.100.2', port: 80 },
    clientKnownBy: 'port',
    frames: { first: 1, last: 9, count: 9 },
    startNanos: at('0'),
    endNanos: at('1.5'),
    completeness: 8,
    completenessText: 'Incomplete',
    handshake: {
      pattern: 'none',
      frames: {},
      validated: false,
      retransmittedSyns: 0,
      repeats: [],
      features: [],
      options: {},
    },
    teardown: { pattern: 'open-at-end', frames: [], repeats: [] },
    resets: { frames: 0, byClass: {}, first: [] },
    outcome: 'mid-stream',
    finalState: { client: inferred('ESTABLISHED'), server: inferred('ESTABLISHED') },
    directions: {
      client: directionWith({ packets: 5, bytes: 600, payloadBytes: 300 }),
      server: directionWith({ packets: 4, bytes: 500, payloadBytes: 250 }),
    },
    steps: [],
    ...facts,
  };
}

/** An attempt whose SYN, in the given frame, nothing answers. */
export function unansweredAttempt(stream: number, frame: number): Conversation {
  return conversationWith({
    stream,
    server: { address: '198.51.100.2', port: 1 + stream },
    clientKnownBy: 'syn',
    frames: { first: frame, last: frame, count: 1 },
    endNanos: at('0'),
    completeness: 1,
    completenessText: 'Incomplete, SYN_SENT',
    handshake: {
      pattern: 'unanswered',
      frames: { syn: frame },
      validated: false,
      retransmittedSyns: 0,
      repeats: [],
      features: [],
      options: { client: { mss: 1460, sackPermitted: true, timestamps: false } },
    },
    teardown: { pattern: 'not-established', frames: [], repeats: [] },
    outcome: 'no-answer',
    finalState: { client: seen('SYN-SENT'), server: { state: 'unknown', confidence: 'unknown' } },
    steps: [
      stepWith({
        frame,
        flags: SYN,
        seq: 0,
        seqRaw: 1000,
        ack: 0,
        ackRaw: 0,
        windowScaleFactor: undefined,
        options: { mss: 1460, isSackPermitted: true },
        handshakeRole: 'syn',
        states: {
          client: seen('SYN-SENT'),
          server: { state: 'unknown', confidence: 'unknown' },
        },
      }),
    ],
  });
}

/** A SYN that a reset refuses: frames 1 and 2. */
export function refusedAttempt(): Conversation {
  const attempt = unansweredAttempt(0, 1);
  return {
    ...attempt,
    frames: { first: 1, last: 2, count: 2 },
    completeness: 37,
    completenessText: 'Incomplete',
    handshake: { ...attempt.handshake, pattern: 'refused' },
    teardown: {
      pattern: 'refused',
      initiator: 'server',
      frames: [{ frame: 2, role: 'rst' }],
      repeats: [],
    },
    outcome: 'refused',
    finalState: { client: seen('CLOSED'), server: seen('CLOSED') },
    steps: [
      ...attempt.steps,
      stepWith({
        frame: 2,
        timeNanos: at('0.001316'),
        from: 'server',
        flags: RST | ACK,
        seq: 1,
        seqRaw: 0,
        ack: 1,
        ackRaw: 1001,
        windowRaw: 0,
        window: 0,
        acksFrame: 1,
        ackRttNanos: 1_316_000n,
        teardownRole: 'rst',
        resetClass: 'refused',
        resetAcceptance: 'exact',
        states: { client: seen('CLOSED'), server: seen('CLOSED') },
      }),
    ],
  };
}

/** An established connection that the server aborts with a reset in frame 9. */
export function abortedConversation(): Conversation {
  return conversationWith({
    teardown: {
      pattern: 'abort',
      initiator: 'server',
      frames: [{ frame: 9, role: 'rst' }],
      repeats: [],
    },
    outcome: 'aborted',
    steps: [
      stepWith({
        frame: 9,
        from: 'server',
        flags: RST | ACK,
        teardownRole: 'rst',
        resetClass: 'abort',
        resetAcceptance: 'in-window',
        states: { client: inferred('CLOSED'), server: inferred('CLOSED') },
      }),
    ],
  });
}

export const FLAGS = { SYN, SYN_ACK: SYN | ACK, ACK, FIN_ACK: FIN | ACK, RST_ACK: RST | ACK };

export function captureFacts(facts: Partial<CaptureFacts> = {}): CaptureFacts {
  return {
    name: 'lab.pcapng',
    path: 'folder/lab.pcapng',
    sizeBytes: 123_456,
    sha256: 'ab'.repeat(32),
    packets: 1478,
    tcpSegments: 1200,
    firstFrameNanos: FRAME_1_NANOS,
    earliestNanos: FRAME_1_NANOS,
    latestNanos: at('316.565665'),
    firstTimeReversal: undefined,
    linkTypes: ['Ethernet'],
    damage: undefined,
    tsharkVersion: '4.0.17',
    ...facts,
  };
}

export function reportInput(
  conversations: readonly Conversation[],
  input: Partial<ReportInput> = {},
): ReportInput {
  return {
    facts: captureFacts(),
    conversations,
    trees: new Map(),
    tool: { name: 'sharkscribe', version: '0.1.0' },
    ...input,
  };
}

/** A field of a packet tree; `label` is its line in the packet details. */
export function fieldWith(label: string | undefined, facts: Partial<FieldFacts> = {}): Field {
  return new FieldNode({ name: '', label, ...facts });
}

export function layerWith(name: string, fields: readonly Field[], label?: string): Layer {
  return new BuiltLayer({ name, label, children: fields });
}
