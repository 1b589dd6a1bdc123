import type { CaptureFacts } from '../model/capture-facts.js';
import type { DeclaredTraffic } from '../model/declared-traffic.js';
import type { Confidence, Conversation, Handshake, Side, Teardown } from '../tcp/conversation.js';
import type { EndpointState } from '../tcp/endpoint-state.js';
import type { Endpoint } from '../tcp/segment.js';
import type { DirectionStatistics } from '../tcp/statistics/direction-statistics.js';
import {
  type ClaimedProtocol,
  claimedProtocols,
  declaredNames,
} from './document/declared-record.js';
import { directionRecord } from './direction-record.js';
import { explainConversation } from './explain-conversation.js';
import { en } from './text/en.js';
import type { ReportText } from './text/report-text.js';
import {
  cleanSeconds,
  secondsNumber,
  secondsText,
  timeDigits,
  type TimeDigits,
} from './time-text.js';
import { withoutAbsent } from './without-absent.js';

/** Decimals of an epoch time: nanoseconds. */
const EPOCH_DECIMALS = 9;

/** What `conversations --json` prints; `docs/conversations.md` describes every property. */
export interface ConversationsDocument {
  readonly schema: 'sharkscribe/conversations/1';
  readonly capture: CaptureRecord;
  readonly conversations: readonly ConversationRecord[];
}

export interface CaptureRecord {
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly packets: number;
  readonly tcpSegments: number;
  /** Epoch seconds with nine decimals. */
  readonly firstPacket?: string;
  /** Seconds. */
  readonly duration?: number;
  readonly firstTimeReversal?: number;
  readonly linkTypes: readonly string[];
  readonly damage?: { readonly lastFrame: number; readonly message: string };
  readonly tsharkVersion?: string;
}

export interface ConversationRecord {
  readonly stream: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  readonly clientKnownBy: Conversation['clientKnownBy'];
  readonly frames: Conversation['frames'];
  /** Epoch seconds with nine decimals. */
  readonly start: string;
  /** Seconds. */
  readonly duration: number;
  readonly completeness: number;
  readonly completenessText: string;
  readonly handshake: Handshake;
  readonly teardown: Teardown;
  readonly resets: Conversation['resets'];
  readonly outcome: Conversation['outcome'];
  readonly finalState: Readonly<Record<Side, EndpointState>>;
  readonly finalStateConfidence: Readonly<Record<Side, Confidence>>;
  readonly directions: Readonly<Record<Side, DirectionStatistics>>;
  /** Under Zeek's own names. */
  readonly zeek?: { readonly conn_state: string; readonly history: string };
  /** Filter names of declared protocols; absent where none was found. */
  readonly protocols?: readonly string[];
  /** Declared protocols whose bytes tshark takes for others; absent where there is none. */
  readonly claimedProtocols?: readonly ClaimedProtocol[];
  readonly explanation: string;
}

/** The conversations of a capture as data for programs: contract `sharkscribe/conversations/1`. */
export function conversationsDocument(
  facts: CaptureFacts,
  conversations: readonly Conversation[],
  declared?: DeclaredTraffic,
): ConversationsDocument {
  const protocols = declaredNames(declared, 'filterName');
  const claimed = claimedProtocols(declared);
  const digits = timeDigits(facts, conversations);
  return {
    schema: 'sharkscribe/conversations/1',
    capture: captureRecord(facts),
    conversations: conversations.map((conversation) =>
      conversationRecord(
        conversation,
        digits,
        en,
        protocols.get(conversation.stream),
        claimed.get(conversation.stream),
      ),
    ),
  };
}

/** The capture as data. */
export function captureRecord(facts: CaptureFacts): CaptureRecord {
  const { firstFrameNanos, earliestNanos, latestNanos } = facts;
  return withoutAbsent({
    name: facts.name,
    sizeBytes: facts.sizeBytes,
    sha256: facts.sha256,
    packets: facts.packets,
    tcpSegments: facts.tcpSegments,
    firstPacket:
      firstFrameNanos === undefined ? undefined : secondsText(firstFrameNanos, EPOCH_DECIMALS),
    duration:
      earliestNanos === undefined || latestNanos === undefined
        ? undefined
        : secondsNumber(latestNanos - earliestNanos),
    firstTimeReversal: facts.firstTimeReversal,
    linkTypes: facts.linkTypes,
    damage: facts.damage,
    tsharkVersion: facts.tsharkVersion,
  });
}

/**
 * A conversation as data, with its verdict in words.
 *
 * @param protocols - Filter names of declared protocols that were found in it.
 * @param claimed - Those whose bytes tshark takes for other protocols.
 */
export function conversationRecord(
  conversation: Conversation,
  digits: TimeDigits,
  text: ReportText = en,
  protocols?: readonly string[],
  claimed?: readonly ClaimedProtocol[],
): ConversationRecord {
  const { client, server, startNanos, endNanos, finalState, directions, zeek } = conversation;
  return {
    stream: conversation.stream,
    client: { address: client.address, port: client.port },
    server: { address: server.address, port: server.port },
    clientKnownBy: conversation.clientKnownBy,
    frames: conversation.frames,
    start: secondsText(startNanos, EPOCH_DECIMALS),
    duration: secondsNumber(endNanos - startNanos),
    completeness: conversation.completeness,
    completenessText: conversation.completenessText,
    handshake: handshakeRecord(conversation.handshake),
    teardown: teardownRecord(conversation.teardown),
    resets: conversation.resets,
    outcome: conversation.outcome,
    finalState: { client: finalState.client.state, server: finalState.server.state },
    finalStateConfidence: {
      client: finalState.client.confidence,
      server: finalState.server.confidence,
    },
    directions: {
      client: directionRecord(directions.client),
      server: directionRecord(directions.server),
    },
    ...(zeek && { zeek: { conn_state: zeek.connState, history: zeek.history } }),
    ...(protocols && { protocols }),
    ...(claimed && { claimedProtocols: claimed }),
    explanation: explainConversation(conversation, text, digits),
  };
}

function handshakeRecord(handshake: Handshake): Handshake {
  const { irtt, synToSynAck, synAckToAck, options, frames, reusedInTimeWait } = handshake;
  return withoutAbsent({
    pattern: handshake.pattern,
    missing: handshake.missing,
    frames: withoutAbsent({ syn: frames.syn, synAck: frames.synAck, ack: frames.ack }),
    validated: handshake.validated,
    irtt: irtt === undefined ? undefined : cleanSeconds(irtt),
    synToSynAck: synToSynAck === undefined ? undefined : cleanSeconds(synToSynAck),
    synAckToAck: synAckToAck === undefined ? undefined : cleanSeconds(synAckToAck),
    retransmittedSyns: handshake.retransmittedSyns,
    repeats: handshake.repeats.map((repeat) => ({
      ...repeat,
      gapSeconds: cleanSeconds(repeat.gapSeconds),
    })),
    features: handshake.features,
    reusedInTimeWait: reusedInTimeWait && {
      ...reusedInTimeWait,
      gapSeconds: cleanSeconds(reusedInTimeWait.gapSeconds),
    },
    options: withoutAbsent({
      client: options.client && withoutAbsent(options.client),
      server: options.server && withoutAbsent(options.server),
      effective: options.effective,
    }),
  });
}

function teardownRecord(teardown: Teardown): Teardown {
  const clean = (seconds: number | undefined): number | undefined =>
    seconds === undefined ? undefined : cleanSeconds(seconds);
  return withoutAbsent({
    pattern: teardown.pattern,
    confidence: teardown.confidence,
    initiator: teardown.initiator,
    frames: teardown.frames,
    repeats: teardown.repeats.map(({ frame, role, repeatOf, gapSeconds }) =>
      withoutAbsent({
        frame,
        role,
        repeatOf,
        gapSeconds: gapSeconds === undefined ? undefined : cleanSeconds(gapSeconds),
      }),
    ),
    ignoredResets: teardown.ignoredResets,
    lastAckSeen: teardown.lastAckSeen,
    lateReset: teardown.lateReset,
    oneSided: teardown.oneSided,
    halfClosedSeconds: clean(teardown.halfClosedSeconds),
    halfClosedBytes: teardown.halfClosedBytes,
    closeSeconds: clean(teardown.closeSeconds),
    closeWaitSeconds: clean(teardown.closeWaitSeconds),
    unackedBytes: teardown.unackedBytes,
    bareFins: teardown.bareFins,
    finAfterReset: teardown.finAfterReset,
    timeWait: teardown.timeWait,
    timeWaitFrames: teardown.timeWaitFrames,
  });
}
