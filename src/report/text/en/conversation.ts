import type { ConversationText } from '../report-text.js';
import { patternsEn } from './patterns.js';
import { capital, counted, framesText, inFrame, joined } from './words.js';

const GUESS =
  'This is a guess, since the capture holds neither a SYN nor a SYN-ACK of this conversation';

export const conversationEn: ConversationText = {
  heading: (stream, ordinal) => capital(name(stream, ordinal)),
  name,
  side: { client: 'client', server: 'server', both: 'both' },
  outcome: {
    closed: 'closed',
    'half-closed': 'half-closed',
    aborted: 'aborted',
    refused: 'refused',
    'no-answer': 'no answer',
    'handshake-incomplete': 'handshake incomplete',
    open: 'open at end',
    'mid-stream': 'mid-stream',
  },
  handshakePattern: (pattern, missing) =>
    missing.length === 0
      ? patternsEn.handshake[pattern]
      : `${patternsEn.handshake[pattern]} (no ${joined(missing.map((step) => step.toUpperCase()))})`,
  teardownPattern: (pattern) => patternsEn.teardown[pattern],
  clientKnownBy: {
    syn: (client, server, frame) =>
      `**Client and server.** \`${client}\` is the client: it sent the first SYN${inFrame(frame)}. \`${server}\` is the server.`,
    'syn-ack': (client, server, frame) =>
      `**Client and server.** \`${client}\` is the client: the SYN-ACK${inFrame(frame)} is addressed to it, and only the end that sent a SYN gets one. \`${server}\` is the server. The SYN itself is not in the capture.`,
    port: (client, server) =>
      `**Client and server.** \`${client}\` is taken for the client and \`${server}\` for the server. ${GUESS}: servers usually listen on the lower port, above all on one below 1024.`,
    'first-sender': (client, server) =>
      `**Client and server.** \`${client}\` is taken for the client because it sent the first segment in the capture, and \`${server}\` for the server. ${GUESS}, and both ports are equal.`,
  },
  overview: {
    end: 'End',
    address: 'Address and port',
    packets: 'Packets sent',
    bytes: 'Bytes sent (frames)',
    payload: 'TCP payload sent (bytes)',
    finalState: 'State at the end',
  },
  completeness: (value, text) => `Wireshark's conversation completeness: ${text} (${value}).`,
  stepsOmitted: (count) =>
    `${counted(count, 'more frame')} like these ${count === 1 ? 'is' : 'are'} left out here.`,
  carriesData: (frames) =>
    `${capital(framesText(frames))} also ${frames.length === 1 ? 'carries' : 'carry'} data: there Wireshark's packet list may name the application's protocol and show its Info text instead of TCP's.`,
  packetDetails: (conversation) => `Packet details of ${conversation}`,
  treeSummary: (frame, label) => `Frame ${frame}: ${label}`,
  filters: (conversation) => `Display filters for ${conversation}`,
  filter: {
    stream: 'This conversation',
    handshake: 'Its handshake',
    teardown: 'Its teardown',
  },
  rows: {
    no: 'No.',
    time: 'Time',
    source: 'Source',
    destination: 'Destination',
    protocol: 'Protocol',
    length: 'Length',
    info: 'Info',
  },
  numbers: {
    frame: 'Frame',
    sender: 'Sender',
    flags: 'Flags',
    seq: 'Seq',
    seqRaw: 'Seq (raw)',
    ack: 'Ack',
    ackRaw: 'Ack (raw)',
    window: 'Window (bytes)',
  },
  windowUnknown: (raw) => `${raw} × unknown scale`,
  terminal: {
    stream: 'STREAM',
    client: 'CLIENT',
    server: 'SERVER',
    frames: 'FRAMES',
    bytes: 'BYTES',
    start: 'START',
    duration: 'DURATION',
    outcome: 'OUTCOME',
    handshake: 'HANDSHAKE',
    initialRtt: 'IRTT',
    teardown: 'TEARDOWN',
    closedFirst: 'CLOSER',
    protocols: 'PROTOCOL',
  },
  count: (conversations, name) => `${counted(conversations, 'TCP conversation')} in ${name}`,
};

function name(stream: number, ordinal: number): string {
  return ordinal === 1 ? `stream ${stream}` : `stream ${stream}, connection ${ordinal}`;
}
