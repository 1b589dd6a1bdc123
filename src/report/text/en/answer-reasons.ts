import type { AnswerText } from '../answer-text.js';

/** Why this capture cannot tell. */
export const reasonsEn: AnswerText['cannotTell'] = {
  'no-syn': () => 'This capture cannot tell: it holds no SYN of this conversation.',
  'no-syn-ack': () => 'This capture cannot tell: it holds no SYN-ACK of this conversation.',
  'no-third-step': () => 'This capture cannot tell: it holds no third step of the handshake.',
  'no-handshake': () =>
    'This capture cannot tell: it holds neither SYN nor SYN-ACK of this conversation, so the handshake is not in it.',
  refused: () => 'There is none: the SYN was answered with a reset, so the handshake ended there.',
  'no-initial-rtt': () =>
    'This capture cannot tell: it does not hold the segments between which the time is measured.',
  'no-data': () => 'No segment of this conversation carries data.',
  'no-acks': () => 'This capture cannot tell: it holds no acknowledgment of the data.',
  'no-round-trips': () => 'This capture cannot tell: no round trip can be measured in it.',
  'no-window': () => 'This capture cannot tell: it holds no segment that advertises a window.',
  'no-rate': () =>
    'Cannot be told: one segment with data alone, or several at the same time, have no rate.',
  'no-steady-state': () =>
    'This capture cannot tell: the transfer is too short to have a steady state.',
  'mostly-pauses': () =>
    'Cannot be told: for most of the time all was acknowledged and nothing was sent, so there is no steady state.',
  'no-growth': () =>
    'This capture cannot tell: it holds no two segments whose numbers follow one another.',
  'no-steps': ({ client, server, lastFrame }) =>
    `No frame of this capture opens or closes the conversation, so no change of state is in it: up to frame ${lastFrame}, its last, the client is ${client} and the server ${server}.`,
  'still-open': ({ client, server, lastFrame }) =>
    `The teardown is not in this capture: it ends with frame ${lastFrame}, while the client is ${client} and the server ${server}.`,
  'never-open': () => 'There is no teardown: the connection was never established.',
  'no-fin': () =>
    'This capture cannot tell: it holds neither a FIN nor a RST of this conversation.',
  'reset-without-fin': () => 'There is no FIN in this capture: a reset ended the connection.',
  'states-unknown': () =>
    'This capture cannot tell: it holds too little of the conversation to know the states of its ends.',
  'not-studied': () => 'This report did not look at the segments of this conversation one by one.',
  'too-little-data': () =>
    'Cannot be told: too few segments are under way at a time to show how the sender adapts.',
  'mid-stream': () => 'Cannot be told: the capture began when the connection was there already.',
  'one-direction': () => 'Cannot be told: only one direction was captured.',
  'near-receiver': () =>
    'Cannot be told: it was captured near the receiver, where every acknowledgment follows its segment at once and the bytes in flight do not show.',
};
