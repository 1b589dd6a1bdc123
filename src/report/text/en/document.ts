import type { Outcome } from '../../../tcp/teardown-pattern.js';
import type { DocumentText, FailedAttempts, SummaryFacts } from '../report-text.js';
import { capital, counted, grouped, joined } from './words.js';

const OUTCOME_COUNT: Readonly<Record<Outcome, (count: number) => string>> = {
  closed: (n) => `${grouped(n)} closed by both ends`,
  'half-closed': (n) => `${grouped(n)} closed by one end only`,
  aborted: (n) => `${grouped(n)} aborted by a reset`,
  refused: (n) => `${grouped(n)} refused`,
  'no-answer': (n) => `${grouped(n)} never answered`,
  'handshake-incomplete': (n) => `${grouped(n)} never completed the handshake`,
  open: (n) => `${grouped(n)} still open when the capture ends`,
  'mid-stream': (n) => `${grouped(n)} seen only in mid-stream, without beginning or end`,
};

const OUTCOME_SINGLE: Readonly<Record<Outcome, string>> = {
  closed: 'It was closed by both ends.',
  'half-closed': 'Only one end closed it.',
  aborted: 'A reset aborted it.',
  refused: 'It was refused.',
  'no-answer': 'The attempt to connect was never answered.',
  'handshake-incomplete': 'Its handshake was never completed.',
  open: 'It is still open when the capture ends.',
  'mid-stream': 'The capture holds neither its beginning nor its end.',
};

export const documentEn: DocumentText = {
  title: 'TCP report:',
  summary,
  capture: 'Capture file',
  fact: 'Fact',
  value: 'Value',
  facts: {
    name: 'File name',
    size: 'Size',
    sha256: 'SHA-256',
    packets: 'Packets',
    tcpSegments: 'TCP segments',
    conversations: 'TCP conversations',
    firstPacket: 'First packet',
    duration: 'Duration',
    linkTypes: 'Link type',
    tsharkVersion: 'Dissected by',
    toolVersion: 'Report by',
  },
  bytes: (count) => counted(count, 'byte'),
  count: grouped,
  seconds: (text) => `${text} s`,
  none: 'none',
  labelled: (label) => `${label}: `,
  damaged: (lastFrame) =>
    lastFrame === 0
      ? '**The capture is damaged.** No frame could be read. tshark says:'
      : `**The capture is damaged.** It could be read up to frame ${lastFrame}; this report covers the frames up to there, and what came after is unknown. tshark says:`,
  timeReversal: (frame) =>
    `**Time runs backwards.** Frame ${frame} has an earlier time than the frame before it. Frames are taken in file order, so a time difference across that place may be negative or meaningless.`,
  conversations: 'Conversations',
  columns: {
    stream: 'Stream',
    client: 'Client',
    server: 'Server',
    frames: 'Frames',
    start: 'Start (s)',
    duration: 'Duration (s)',
    outcome: 'Outcome',
    handshake: 'Handshake',
    teardown: 'Teardown',
    closedFirst: 'Closed first by',
  },
  noConversations: (tcpSegments) =>
    tcpSegments === 0
      ? 'The capture holds no TCP: there is no conversation to report.'
      : 'None of the TCP headers in the capture belongs to a conversation that can be reported.',
  attemptsApart: (attempts, heading) =>
    `The table leaves out ${counted(attempts, 'failed attempt')} to connect; the section "${heading}" tells of them as a whole.`,
  rowsOmitted: (shown, total) =>
    `The table shows the first ${grouped(shown)} of ${grouped(total)} conversations. \`sharkscribe conversations FILE --json\` lists all of them.`,
  sectionsOmitted: (detailed, omitted) =>
    `${capital(counted(detailed, 'conversation'))} ${detailed === 1 ? 'has' : 'have'} a section below: the first of each kind, then the others in the order of the capture, with no more than three failed attempts of one kind. The other ${counted(omitted, 'conversation')} can be reported with \`--stream N\`, where N is the number in the first column.`,
};

function summary(facts: SummaryFacts): readonly string[] {
  const { packets, tcpSegments, seconds, conversations, chosenStreams, failedAttempts } = facts;
  const span = seconds === undefined ? '' : ` over ${seconds} s`;
  const content =
    tcpSegments === 0
      ? 'none of them TCP'
      : `with ${counted(tcpSegments, 'TCP segment')} in ${counted(conversations, 'conversation')}`;
  return [
    `The capture holds ${counted(packets, 'packet')}${span}, ${content}.`,
    ...(conversations > 0 ? [outcomes(facts)] : []),
    ...(failedAttempts === undefined ? [] : [attempts(failedAttempts)]),
    ...(chosenStreams.length === 0
      ? []
      : [`This report covers ${streams(chosenStreams)} only, as asked.`]),
  ];
}

function outcomes({ outcomes: counts, conversations }: SummaryFacts): string {
  const [first] = counts;
  if (conversations === 1 && first !== undefined) return OUTCOME_SINGLE[first[0]];
  return `How they ended: ${joined(counts.map(([outcome, n]) => OUTCOME_COUNT[outcome](n)))}.`;
}

function attempts(facts: FailedAttempts): string {
  const { count, clients, servers, serverPorts, onlyClient, onlyServer } = facts;
  const from = onlyClient ?? counted(clients, 'address', 'addresses');
  const to = onlyServer ?? counted(servers, 'address', 'addresses');
  const ports = counted(serverPorts, 'port');
  return `The ${counted(count, 'failed attempt')} to connect came from ${from} and went to ${ports} of ${to}; so many at once are typical of a port scan, a SYN flood or a service that is down.`;
}

function streams(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'stream' : 'streams'} ${joined(numbers)}`;
}
