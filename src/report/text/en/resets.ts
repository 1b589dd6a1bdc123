import type { StepText } from '../report-text.js';
import { The, the } from './words.js';

export const resetsEn: StepText['reset'] = {
  repeat: {
    label: 'reset, repeated',
    explain: (f) => `${The(f.from)} has sent a reset before; this one changes nothing.`,
  },
  'answer-to-stray': {
    label: 'reset after the close',
    explain: (f) =>
      `The connection was closed in order before. ${The(f.from)} no longer knows it and answers a late segment with a reset.`,
  },
  'after-peer-reset': {
    label: 'reset after the other end’s reset',
    explain: (f) =>
      `${The(f.from)} sends a reset although ${the(f.to)} has reset the connection already: the two crossed, or it answers late data.`,
  },
  refused: {
    label: 'reset that refuses the connection',
    explain: (f) =>
      `${The(f.from)} refuses: no program listens on this port, or a firewall answers for it.`,
  },
  'handshake-reset': {
    label: 'reset during the handshake',
    explain: (f) =>
      f.from === 'client'
        ? 'The client breaks the handshake off after the SYN-ACK. A SYN scan does this on purpose: it has learnt that the port is open. A program that gave up connecting does it too.'
        : 'The server breaks the handshake off after its own SYN-ACK, usually because no acknowledgment came.',
  },
  'syn-ack-rejected': {
    label: 'reset that rejects the SYN-ACK',
    explain: (f) =>
      `${The(f.from)} knows nothing of a connection that this SYN-ACK could answer: its address was forged by someone else, or the SYN-ACK is an old duplicate.`,
  },
  'syn-withdrawn': {
    label: 'reset that withdraws the SYN',
    explain: (f) => `${The(f.from)} takes its own SYN back; nothing had answered it.`,
  },
  'answer-to-challenge': {
    label: 'reset that answers a challenge ACK',
    explain: (f) =>
      `${The(f.from)} knows nothing of the connection that the ACK speaks of, so it resets it. This clears the old connection at ${the(f.to)}, and a new SYN can succeed.`,
  },
  'reset-in-fin-wait': {
    label: 'reset by the end that closed first',
    explain: (f) =>
      `${The(f.from)} has closed and its program is gone, so it answers what still arrives from ${the(f.to)} with a reset.`,
  },
  'reset-in-time-wait': {
    label: 'reset instead of TIME-WAIT',
    explain: (f) =>
      `${The(f.from)} has the other FIN and resets the connection instead of waiting in TIME-WAIT.`,
  },
  'reset-in-closing': {
    label: 'reset while closing',
    explain: (f) =>
      `${The(f.from)} has the other FIN, but its own is not acknowledged yet; it resets instead of waiting.`,
  },
  'reset-in-last-ack': {
    label: 'reset instead of the last ACK',
    explain: (f) =>
      `${The(f.from)} has sent the second FIN and resets the connection without waiting for its acknowledgment.`,
  },
  'reset-in-close-wait': {
    label: 'reset instead of a FIN',
    explain: (f) =>
      `${The(f.to)} has closed its direction; ${the(f.from)} answers with a reset instead of closing its own.`,
  },
  'lone-reset': {
    label: 'reset without a connection',
    explain: () =>
      'Neither end has sent anything but resets in the capture, so what it ended cannot be told: a connection that was open, or an attempt whose SYN was not captured (a raw Seq of 0 speaks for that).',
  },
  'abort-by-keepalive': {
    label: 'reset after unanswered keep-alives',
    explain: (f) =>
      `${The(f.from)} gives up: ${the(f.to)} no longer answers its keep-alive segments.`,
  },
  'abort-by-rto': {
    label: 'reset after repeated retransmissions',
    explain: (f) =>
      `${The(f.from)} gives up: ${the(f.to)} no longer acknowledges what it sends again and again.`,
  },
  'half-open-discovered': {
    label: 'reset of an end that knows no such connection',
    explain: (f) =>
      `${The(f.from)} seems to have lost its memory of the connection (a restart, or a device on the way that forgot it) and answers the segment before with a reset. Lost frames can look the same.`,
  },
  abort: {
    label: 'reset that aborts the connection',
    explain: (f) =>
      `${The(f.from)} aborts the connection. Data under way is lost, and nothing acknowledges a reset.`,
  },
};

export const resetAcceptanceEn: StepText['resetAcceptance'] = {
  exact: undefined,
  'in-window':
    'Its number lies in the receiver’s window but is not exactly the next one, so a receiver that follows RFC 5961 asks back with a challenge ACK first.',
  outside:
    'Its number lies outside the receiver’s window, so a receiver that follows RFC 5961 ignores it.',
  'no-reference': undefined,
};
