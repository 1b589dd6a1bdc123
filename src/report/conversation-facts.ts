import type { Conversation, ConversationStep, Side } from '../tcp/conversation.js';
import { FIN, SYN } from '../tcp/segment.js';
import type { EndpointState } from '../tcp/endpoint-state.js';
import type { HandshakeRole } from '../tcp/handshake-role.js';
import type { TeardownPattern } from '../tcp/teardown-pattern.js';
import { endpointText } from './endpoint-text.js';
import { isBulkRole, isOfTwoSyns } from './shown-steps.js';
import type { TimeDigits } from './time-text.js';
import { withoutAbsent } from './without-absent.js';

/** What sentences about a conversation as a whole are made of. */
export interface ConversationFacts {
  readonly client: string;
  readonly server: string;
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly frameCount: number;
  readonly finalState: { readonly client: EndpointState; readonly server: EndpointState };
  readonly handshake: HandshakeFacts;
  readonly teardown: TeardownFacts;
}

export interface HandshakeFacts {
  /** First transmissions of the handshake's segments, without strays. */
  readonly frames: readonly number[];
  readonly syn?: number;
  readonly synAck?: number;
  readonly ack?: number;
  readonly missing: readonly ('syn' | 'syn-ack' | 'ack')[];
  readonly irtt?: string;
  readonly retransmittedSyns: number;
  /** The client's SYN was sent again before the handshake was complete. */
  readonly isSynRepeated: boolean;
  /** First reset of the conversation, whatever it ended. */
  readonly reset?: { readonly frame: number; readonly from: Side };
}

export interface TeardownFacts {
  readonly pattern: TeardownPattern;
  /** Whether the FINs crossed is not certain. */
  readonly isInferred: boolean;
  /** First transmission of each step, without the data of a half-open direction. */
  readonly frames: readonly number[];
  /** Those of them that carry the FIN flag, and those that carry SYN. */
  readonly finFrames: readonly number[];
  readonly synFrames: readonly number[];
  readonly initiator?: Side | 'both';
  /** The first closer's other end, when one end closed first. */
  readonly peer?: Side;
  readonly fin1?: number;
  readonly fin1From?: Side;
  /** The only FIN may be the answer to one from before the capture. */
  readonly isOrderUnknown: boolean;
  readonly ackOfFin1?: number;
  readonly fin2?: number;
  readonly ackOfFin2?: number;
  readonly reset?: { readonly frame: number; readonly from: Side };
  readonly lastAckSeen?: boolean;
  readonly lateReset?: boolean;
  readonly oneSided?: boolean;
  readonly ignoredResets?: readonly number[];
  readonly halfClosedSeconds?: string;
  readonly timeWait?: Side | 'both';
}

/** What an opening with a SYN of either end is made of. */
const STEPS_OF_TWO_SYNS: ReadonlySet<HandshakeRole | undefined> = new Set<HandshakeRole>([
  'syn',
  'syn-simultaneous',
  'split-syn',
  'syn-ack',
  'syn-ack-simultaneous',
  'ack',
  'ack-simultaneous',
  'split-handshake-ack',
]);

export function conversationFacts(
  conversation: Conversation,
  digits: TimeDigits,
): ConversationFacts {
  return {
    client: endpointText(conversation.client),
    server: endpointText(conversation.server),
    firstFrame: conversation.frames.first,
    lastFrame: conversation.frames.last,
    frameCount: conversation.frames.count,
    finalState: {
      client: conversation.finalState.client.state,
      server: conversation.finalState.server.state,
    },
    handshake: handshakeFacts(conversation, digits),
    teardown: teardownFacts(conversation, digits),
  };
}

function handshakeFacts(conversation: Conversation, digits: TimeDigits): HandshakeFacts {
  const { handshake, steps } = conversation;
  const { syn, synAck, ack } = handshake.frames;
  const frames = isOfTwoSyns(handshake.pattern)
    ? steps
        .filter(({ handshakeRole, repeat }) => repeat === 0 && STEPS_OF_TWO_SYNS.has(handshakeRole))
        .map(({ frame }) => frame)
    : [syn, synAck, ack].filter((frame) => frame !== undefined).sort((a, b) => a - b);
  const reset = firstReset(steps);
  return {
    frames: distinct(frames),
    ...handshake.frames,
    missing: handshake.missing ?? [],
    ...(handshake.irtt !== undefined && { irtt: handshake.irtt.toFixed(digits) }),
    retransmittedSyns: handshake.retransmittedSyns,
    isSynRepeated: handshake.repeats.some(
      ({ frame, repeatOf }) => repeatOf === syn && frame < (ack ?? Infinity),
    ),
    ...(reset && { reset }),
  };
}

function teardownFacts({ teardown, steps }: Conversation, digits: TimeDigits): TeardownFacts {
  // A reset after the completed close is no step of it.
  const core = teardown.frames.filter(
    ({ role }) => !isBulkRole(role) && !(role === 'rst' && teardown.lateReset === true),
  );
  const frames = distinct(core.map(({ frame }) => frame));
  const withFlag = (flag: number): readonly number[] =>
    frames.filter((number) =>
      steps.some(({ frame, flags }) => frame === number && (flags & flag) !== 0),
    );
  const frameOf = (...roles: readonly string[]): number | undefined =>
    core.find(({ role }) => roles.includes(role))?.frame;
  const fin1 = frameOf('fin-1');
  const fin1From = steps.find(({ teardownRole }) => teardownRole === 'fin-1')?.from;
  const reset = firstReset(steps);
  const facts = {
    initiator: teardown.initiator,
    peer: otherSide(teardown.initiator),
    fin1,
    fin1From,
    ackOfFin1: frameOf('ack-of-fin-1', 'fin-2+ack'),
    fin2: frameOf('fin-2', 'fin-2+ack', 'fin-2-simultaneous'),
    ackOfFin2: frameOf('ack-of-fin-2'),
    reset,
    lastAckSeen: teardown.lastAckSeen,
    lateReset: teardown.lateReset,
    oneSided: teardown.oneSided,
    ignoredResets: teardown.ignoredResets,
    halfClosedSeconds: teardown.halfClosedSeconds?.toFixed(digits),
    timeWait: teardown.timeWait,
  };
  return {
    pattern: teardown.pattern,
    isInferred: teardown.confidence === 'inferred',
    frames,
    finFrames: withFlag(FIN),
    isOrderUnknown: fin1 !== undefined && teardown.initiator === undefined,
    synFrames: withFlag(SYN),
    ...withoutAbsent(facts),
  };
}

function firstReset(
  steps: readonly ConversationStep[],
): { readonly frame: number; readonly from: Side } | undefined {
  const reset = steps.find(({ teardownRole }) => teardownRole === 'rst');
  return reset && { frame: reset.frame, from: reset.from };
}

function otherSide(side: Side | 'both' | undefined): Side | undefined {
  if (side === 'client') return 'server';
  return side === 'server' ? 'client' : undefined;
}

function distinct(frames: readonly number[]): readonly number[] {
  return [...new Set(frames)];
}
