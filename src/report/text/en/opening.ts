import type { Side } from '../../../tcp/conversation.js';
import { isEndOfAttempt } from '../../shown-steps.js';
import { scaleFactor } from '../../window-scale.js';
import type { OpeningText, TapPosition } from '../report-text.js';
import { framesText, inFrame, numberWord, the } from './words.js';

export const openingEn: OpeningText = {
  heading: (conversation) => `Handshake of ${conversation}`,
  attemptHeading: (conversation) => `Attempt to connect in ${conversation}`,
  meaning: {
    'three-way': (f) =>
      `The connection was opened by the three-way handshake in ${framesText(f.handshake.frames)}: the client asks (SYN), the server agrees (SYN-ACK), the client confirms (ACK).`,
    tfo: (f) =>
      `The connection was opened with TCP Fast Open (RFC 7413) in ${framesText(f.handshake.frames)}: the data in the SYN is accepted before the handshake is complete, which saves a round trip.`,
    'simultaneous-open': (f) =>
      `Both ends opened the connection at once, in ${framesText(f.handshake.frames)}. The RFC provides for this: either SYN is acknowledged, and one connection results, not two.`,
    split: (f) =>
      `In ${framesText(f.handshake.frames)} the server acknowledged the client's SYN and sent its own SYN separately. Some devices between two ends do this; the result is a normal connection.`,
    partial: (f) => {
      if (isEndOfAttempt(f.teardown.pattern)) {
        return 'The capture holds only a part of an attempt to connect, too little to tell whether it succeeded.';
      }
      return f.handshake.missing.includes('syn')
        ? 'The capture starts after the handshake had begun, or lost a part of it. What it holds of the handshake is below; the rest follows from the segments after it.'
        : 'The capture lost a part of the handshake, or shows one direction only. What it holds is below; that the ends were connected follows from the segments after it.';
    },
    'reset-by-client': () =>
      'The handshake was begun and then broken off by the client, so no connection came about.',
    'reset-by-server': () =>
      'The handshake was begun and then broken off by the server, so no connection came about.',
    'half-open': () =>
      'The server answered, but the third step is missing, so no connection came about. The server repeats its SYN-ACK for a while and then forgets the attempt.',
    refused: () =>
      'The attempt was answered with a refusal, a reset (RST): no program takes connections on this port, or a firewall says so for the host. A firewall that drops the SYN would have stayed silent.',
    challenged: () =>
      'The attempt was answered, but not with a SYN-ACK, so no connection came about.',
    withdrawn: () => 'The client itself took the attempt back, so no connection came about.',
    unanswered: (f) =>
      `The SYN${inFrame(f.handshake.syn)} ${f.handshake.retransmittedSyns > 0 ? `and its ${numberWord(f.handshake.retransmittedSyns)} ${f.handshake.retransmittedSyns === 1 ? 'repeat' : 'repeats'} were` : 'was'} not answered. The host may be down, a firewall may drop the SYN, or the capture point does not see the answers.`,
    backscatter: () =>
      'A SYN-ACK arrived at an end that had not asked for it, and was rejected. This is typical of an attack on the sender of the SYN-ACK under a forged address.',
    odd: () => 'There was no attempt to connect, only segments that fit nothing in the protocol.',
    none: (f) =>
      `**The handshake is not in this capture**: frame ${f.firstFrame} is the first of this conversation, and it is not a SYN. The initial sequence numbers, the window scale and the other options of the SYNs are therefore unknown, and so is the iRTT.`,
  },
  notValidated:
    '**The numbers do not all fit:** the SYN-ACK does not acknowledge the client’s initial number + 1, or the third step not the server’s.',
  optionsHeading: (conversation) => `Options of ${conversation}`,
  optionColumns: {
    option: 'Option',
    client: 'Client offers',
    server: 'Server offers',
    effect: 'What takes effect',
  },
  optionNames: {
    mss: 'Maximum segment size (MSS)',
    windowScale: 'Window scale',
    sack: 'Selective acknowledgment (SACK)',
    timestamps: 'Timestamps',
    fastOpen: 'Fast Open',
    multipath: 'Multipath TCP (MPTCP)',
    congestion: 'Explicit congestion notification (ECN)',
  },
  offered: (isOffered) => (isOffered ? 'yes' : 'no'),
  effective: (isEffective) => {
    if (isEffective === undefined) return 'unknown: only one end’s offer is in the capture';
    return isEffective ? 'in use' : 'not in use: both ends must offer it';
  },
  notCaptured: 'not in the capture',
  notOffered: '–',
  windowScale: (shift) => `shift ${shift}: window × ${scaleFactor(shift)}`,
  mssEffect: (client, server, timestampsBytes) =>
    [
      server === undefined ? [] : [mostData('client', server, timestampsBytes)],
      client === undefined ? [] : [mostData('server', client, timestampsBytes)],
    ]
      .flat()
      .join('; '),
  fastOpenEffect: (features) => {
    if (features.includes('tfo-data-accepted')) return 'the server accepts the data in the SYN';
    if (features.includes('tfo-data-ignored')) {
      return 'the server ignores the data in the SYN, so it must be sent again';
    }
    return features.includes('tfo-cookie-granted')
      ? 'the client gets a cookie for its next connection'
      : '–';
  },
  feature: {
    'mptcp-capable': 'yes',
    'mptcp-join': 'yes, as a further path of another connection',
    'ecn-setup': 'yes',
    'accecn-setup': 'yes, accurate (AccECN)',
  },
  fastOpen: { requested: 'asks for a cookie', sent: 'sends a cookie' },
  optionsNote:
    'These options are offered in the SYN and the SYN-ACK only. The MSS holds for each direction by itself; the window scale, SACK and timestamps need both ends. The window in a SYN or SYN-ACK is never scaled.',
  timingHeading: (conversation) => `Round-trip time of ${conversation}`,
  irtt: (seconds, f) =>
    `The initial round-trip time (iRTT) is **${seconds} s**: the time from the${f.handshake.isSynRepeated ? ' last' : ''} SYN to ${
      f.teardown.pattern === 'refused'
        ? 'the reset that answers it'
        : f.handshake.missing.length > 0
          ? 'the first ACK after it, as Wireshark measures where a step of the handshake is missing'
          : 'the ACK that answers the SYN-ACK'
    }.`,
  halvesIntro: 'It has two halves:',
  halves: (synToSynAck, synAckToAck) => [
    `SYN → SYN-ACK: **${synToSynAck} s**, from the capture point to the server and back;`,
    `SYN-ACK → ACK: **${synAckToAck} s**, from the capture point to the client and back.`,
  ],
  halvesUnknown: (f) => {
    if (f.teardown.pattern === 'refused') return 'It has no halves: the reset ends the handshake.';
    return f.handshake.isSynRepeated
      ? 'Its two halves cannot be told: the SYN was repeated, and no timestamp proves that the SYN-ACK answers the last copy.'
      : 'Its two halves cannot be told, since a step of the handshake is missing.';
  },
  tap,
};

/** What the other end's MSS leaves for data. */
function mostData(from: Side, mss: number, timestampsBytes: number): string {
  return timestampsBytes > 0 && mss > timestampsBytes
    ? `${the(from)} sends at most ${mss - timestampsBytes} bytes of data a segment (${mss} − ${timestampsBytes} of the timestamps)`
    : `${the(from)} sends at most ${mss} bytes of data a segment`;
}

function tap(position: TapPosition, nearer: 'client' | 'server' | undefined): string {
  switch (position) {
    case 'client':
      return 'The second half is less than a tenth of the whole: the capture was taken at the client or close to it.';
    case 'server':
      return 'The first half is less than a tenth of the whole: the capture was taken close to what answers for the server, be it the server itself or a device in front of it.';
    case 'same-host':
      return 'Both ends have the same address, so the halves only show how fast one host answers itself.';
    case 'between':
      return nearer === undefined
        ? 'Both halves are equal: the capture point lies midway between the ends.'
        : `Neither half is negligible: the capture point lies between the ends, nearer to ${the(nearer)}.`;
  }
}
