import type { Conversation, ConversationStep } from '../../src/tcp/conversation.js';
import {
  FLAGS,
  at,
  conversationWith,
  directionWith,
  inferred,
  seen,
  stepWith,
} from './conversation-builder.js';

const CLIENT_ISN = 1_409_610_010;
const SERVER_ISN = 3_908_230_190;

function clientStep(facts: Partial<ConversationStep>): ConversationStep {
  const { seq = 0, ack = 0 } = facts;
  const numbers = { seq, ack, seqRaw: CLIENT_ISN + seq, ackRaw: SERVER_ISN + ack };
  const windows = { windowRaw: 511, window: 130_816, windowScaleFactor: 256 };
  return stepWith({ from: 'client', ...numbers, ...windows, ...facts });
}

function serverStep(facts: Partial<ConversationStep>): ConversationStep {
  const { seq = 0, ack = 0 } = facts;
  const numbers = { seq, ack, seqRaw: SERVER_ISN + seq, ackRaw: CLIENT_ISN + ack };
  const windows = { windowRaw: 294, window: 37_632, windowScaleFactor: 128 };
  return stepWith({ from: 'server', ...numbers, ...windows, ...facts });
}

const STEPS: readonly ConversationStep[] = [
  clientStep({
    frame: 625,
    timeNanos: at('120.584723'),
    frameLength: 66,
    flags: FLAGS.SYN,
    ackRaw: 0,
    windowRaw: 64_240,
    window: 64_240,
    windowScaleFactor: undefined,
    options: { mss: 1460, windowScale: 8, isSackPermitted: true },
    handshakeRole: 'syn',
    states: { client: seen('SYN-SENT'), server: inferred('LISTEN') },
  }),
  serverStep({
    frame: 626,
    timeNanos: at('120.629534'),
    frameLength: 66,
    flags: FLAGS.SYN_ACK,
    ack: 1,
    windowRaw: 29_200,
    window: 29_200,
    windowScaleFactor: undefined,
    options: { mss: 1400, windowScale: 7, isSackPermitted: true },
    timeDeltaNanos: 44_811_000n,
    acksFrame: 625,
    ackRttNanos: 44_811_000n,
    handshakeRole: 'syn-ack',
    states: { client: seen('ESTABLISHED'), server: seen('SYN-RECEIVED') },
  }),
  clientStep({
    frame: 627,
    timeNanos: at('120.629615'),
    seq: 1,
    ack: 1,
    timeDeltaNanos: 81_000n,
    acksFrame: 626,
    ackRttNanos: 81_000n,
    handshakeRole: 'ack',
    states: { client: seen('ESTABLISHED'), server: seen('ESTABLISHED') },
  }),
  clientStep({
    frame: 1475,
    timeNanos: at('316.527612'),
    flags: FLAGS.FIN_ACK,
    seq: 3343,
    ack: 4478,
    timeRelativeNanos: 195_942_889_000n,
    timeDeltaNanos: 687_000n,
    teardownRole: 'fin-1',
    states: { client: seen('FIN-WAIT-1'), server: seen('CLOSE-WAIT') },
  }),
  serverStep({
    frame: 1476,
    timeNanos: at('316.563632'),
    seq: 4478,
    ack: 3344,
    timeDeltaNanos: 36_020_000n,
    acksFrame: 1475,
    ackRttNanos: 36_020_000n,
    teardownRole: 'ack-of-fin-1',
    states: { client: inferred('FIN-WAIT-2'), server: seen('CLOSE-WAIT') },
  }),
  serverStep({
    frame: 1477,
    timeNanos: at('316.565597'),
    flags: FLAGS.FIN_ACK,
    seq: 4478,
    ack: 3344,
    timeDeltaNanos: 1_965_000n,
    teardownRole: 'fin-2',
    states: { client: seen('TIME-WAIT'), server: seen('LAST-ACK') },
  }),
  clientStep({
    frame: 1478,
    timeNanos: at('316.565665'),
    seq: 3344,
    ack: 4479,
    timeDeltaNanos: 68_000n,
    acksFrame: 1477,
    ackRttNanos: 68_000n,
    teardownRole: 'ack-of-fin-2',
    states: { client: seen('TIME-WAIT'), server: inferred('CLOSED') },
  }),
];

/** Stream 30 of samples/ssh-teardown.pcapng: a three-way handshake, and a close begun by the client. */
export function sshConversation(facts: Partial<Conversation> = {}): Conversation {
  return conversationWith({
    stream: 30,
    client: { address: '192.168.139.29', port: 63164 },
    server: { address: '110.42.175.115', port: 22 },
    clientKnownBy: 'syn',
    frames: { first: 625, last: 1478, count: 173 },
    startNanos: at('120.584723'),
    endNanos: at('316.565665'),
    completeness: 31,
    completenessText: 'Complete, WITH_DATA',
    handshake: {
      pattern: 'three-way',
      frames: { syn: 625, synAck: 626, ack: 627 },
      validated: true,
      irtt: 0.044892,
      synToSynAck: 0.044811,
      synAckToAck: 0.000081,
      retransmittedSyns: 0,
      repeats: [],
      features: [],
      options: {
        client: { mss: 1460, windowScale: 8, sackPermitted: true, timestamps: false },
        server: { mss: 1400, windowScale: 7, sackPermitted: true, timestamps: false },
        effective: { windowScaling: true, sackPermitted: true, timestamps: false },
      },
    },
    teardown: {
      pattern: 'four-way',
      initiator: 'client',
      frames: [
        { frame: 1475, role: 'fin-1' },
        { frame: 1476, role: 'ack-of-fin-1' },
        { frame: 1477, role: 'fin-2' },
        { frame: 1478, role: 'ack-of-fin-2' },
      ],
      repeats: [],
      lastAckSeen: true,
      timeWait: 'client',
    },
    outcome: 'closed',
    finalState: { client: seen('TIME-WAIT'), server: inferred('CLOSED') },
    directions: {
      client: directionWith({ packets: 90, bytes: 8_200, payloadBytes: 3_342 }),
      server: directionWith({ packets: 83, bytes: 9_000, payloadBytes: 4_477 }),
    },
    steps: STEPS,
    ...facts,
  });
}
