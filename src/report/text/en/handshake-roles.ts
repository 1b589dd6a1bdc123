import type { StepFacts } from '../../step-facts.js';
import type { StepText } from '../report-text.js';
import { The, counted, inFrame, the } from './words.js';

export const handshakeRolesEn: StepText['handshake'] = {
  syn: { label: 'SYN', explain: asksToConnect },
  'syn-retransmit': {
    label: 'SYN, repeated',
    explain: (f) =>
      f.answeredBefore === undefined
        ? `${The(f.from)} asks once more: the capture shows no answer so far.`
        : `${The(f.from)} sends its SYN again, although the capture shows an answer${inFrame(f.answeredBefore)}.`,
  },
  'syn-simultaneous': {
    label: 'SYN of a simultaneous open',
    explain: (f) =>
      `${asksToConnect(f)} The other end asks as well, before either has the other's SYN.`,
  },
  'split-syn': {
    label: 'SYN of a split handshake',
    explain: (f) =>
      `${The(f.from)} sends the SYN that would normally stand in the same segment as its acknowledgment. ${initialNumber(f)}`,
  },
  'syn-crossing': {
    label: 'SYN in the other direction',
    explain: (f) =>
      `${The(f.from)} sends a SYN too, but the segments that would prove a simultaneous open do not follow.`,
  },
  'syn-in-connection': {
    label: 'SYN inside an open connection',
    explain: (f) =>
      `A SYN has no place in an open connection: it is a stray, the sign of a restarted ${f.from}, or an attack. The receiver answers with an ACK of what it expects and otherwise ignores it (RFC 9293 §3.10.7.4).`,
  },
  'syn-ack': {
    label: 'SYN-ACK',
    explain: (f) => `${The(f.from)} agrees, and opens its own direction. ${initialNumber(f)}`,
  },
  'syn-ack-simultaneous': {
    label: 'SYN-ACK of a simultaneous open',
    explain: (f) =>
      `${The(f.from)} has received the other end's SYN and repeats its own, now with an acknowledgment.`,
  },
  'syn-ack-retransmit': {
    label: 'SYN-ACK, repeated',
    explain: (f) => `${The(f.from)} repeats its SYN-ACK: no acknowledgment has reached it.`,
  },
  'syn-ack-unexpected': {
    label: 'SYN-ACK that fits no SYN',
    explain: (f) =>
      `This SYN-ACK acknowledges number ${f.ackRaw} (raw), which fits no SYN in the capture, or its own number differs from the first one.`,
  },
  ack: {
    label: 'ACK',
    explain: (f) =>
      f.length === 0
        ? `${The(f.from)} acknowledges the SYN-ACK; with this both ends are connected.`
        : `${The(f.from)} acknowledges the SYN-ACK and sends its first ${counted(f.length, 'byte')} in the same segment; with this both ends are connected.`,
  },
  'ack-retransmit': {
    label: 'ACK, repeated',
    explain: (f) => `${The(f.from)} repeats the third step, since the SYN-ACK came again.`,
  },
  'ack-simultaneous': {
    label: 'ACK of a simultaneous open',
    explain: (f) => `${The(f.from)} acknowledges the other end's SYN.`,
  },
  'split-handshake-ack': {
    label: 'ACK of a split handshake',
    explain: (f) =>
      `${The(f.from)} acknowledges the SYN without a SYN of its own, which is to follow.`,
  },
  'challenge-ack': {
    label: 'challenge ACK',
    explain: (f) =>
      `${The(f.from)} still holds an older connection with these ports, so it answers the SYN with an ACK of what that connection expects, ${f.ackRaw} (raw). A client that knows nothing of it resets it and asks again.`,
  },
  'odd-flags': {
    label: 'flags that no TCP sends together',
    explain: (f) =>
      `The flags ${f.flags} contradict each other, so the segment takes no part in the connection. Scanners send such segments to learn how a system reacts.`,
  },
};

function asksToConnect(f: StepFacts): string {
  return [
    `${The(f.from)} asks ${the(f.to)} for a connection.`,
    initialNumber(f),
    ...(f.length > 0 ? [`The SYN carries ${counted(f.length, 'byte')} of data already.`] : []),
    ...(f.hasAck
      ? []
      : ['Its acknowledgment field means nothing yet, since the ACK flag is not set.']),
  ].join(' ');
}

function initialNumber(f: StepFacts): string {
  const next = (f.seqRaw + 1) % 2 ** 32;
  return `Its initial sequence number is ${f.seqRaw}, which Wireshark shows as relative ${f.seq}; the SYN takes one number, so its data begins at ${next} (relative ${f.seq + 1}).`;
}
