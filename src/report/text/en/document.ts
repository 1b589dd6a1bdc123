import type { Outcome } from '../../../tcp/teardown-pattern.js';
import type { FailedAttemptsRecord } from '../../document/attempts.js';
import type { DocumentText, EndingFacts, SummaryFacts } from '../report-text.js';
import { capital, counted, grouped, joined, shortTime } from './words.js';

const OUTCOME_COUNT: Readonly<Record<Outcome, (count: number) => string>> = {
  closed: (n) => `${grouped(n)} closed by both ends`,
  'half-closed': (n) => `${grouped(n)} closed by one end only`,
  aborted: (n) => `${grouped(n)} broken off by a reset`,
  refused: (n) => `${grouped(n)} refused`,
  'no-answer': (n) => `${grouped(n)} never answered`,
  'handshake-incomplete': (n) => `${grouped(n)} never fully opened`,
  open: (n) => `${grouped(n)} still open when the capture ends`,
  'mid-stream': (n) => `${grouped(n)} seen in part only`,
};

const OUTCOME_SINGLE: Readonly<Record<Outcome, string>> = {
  closed: 'Both ends closed the conversation.',
  'half-closed': 'Only one end closed the conversation; the other end never did in this capture.',
  aborted: 'The conversation was broken off by a reset (RST).',
  refused: 'The attempt to connect was refused.',
  'no-answer': 'The attempt to connect was never answered.',
  'handshake-incomplete':
    'The conversation was never fully opened: its handshake is incomplete in this capture.',
  open: 'The conversation is still open when the capture ends.',
  'mid-stream': 'The capture holds a part of the conversation only, without its beginning.',
};

/** What many failed attempts look like. */
const LOOKS_LIKE: Readonly<Record<FailedAttemptsRecord['looksLike'], string>> = {
  'syn-flood': 'a SYN flood, or like a service that is down',
  'port-scan': 'a port scan',
  'host-scan': 'a scan for hosts',
  'failing-service': 'a service that is down or cannot be reached',
  'several-causes': 'trouble with more than one cause',
};

export const documentEn: DocumentText = {
  title: 'TCP report:',
  content,
  ending,
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

function content(all: SummaryFacts): string {
  const { packets, tcpSegments, outside, seconds, conversations, ...facts } = all;
  const span = seconds === undefined ? '' : ` over ${shortTime(seconds)}`;
  const held =
    tcpSegments === 0
      ? 'none of them TCP'
      : `with ${counted(tcpSegments - outside, 'TCP segment')} in ${counted(conversations, 'conversation')}${outside === 0 ? '' : `, and ${grouped(outside)} outside any${facts.chosen === 0 ? ' (quoted in other packets, or cut short)' : ''}`}`;
  return `The capture holds ${counted(packets, 'packet')}${span}, ${held}.${chosen(facts)}`;
}

function chosen({
  chosenStreams,
  chosen: count,
}: Pick<SummaryFacts, 'chosen' | 'chosenStreams'>): string {
  if (count === 0) return '';
  const streams =
    chosenStreams.length === 0
      ? `${counted(count, 'stream')} that ${count === 1 ? 'was' : 'were'} asked for`
      : `${chosenStreams.length === 1 ? 'stream' : 'streams'} ${joined(chosenStreams)}, as asked`;
  return ` The report describes only ${streams}.`;
}

function ending({
  outcomes,
  others,
  conversations,
  failedAttempts,
  threeSegments,
}: EndingFacts): string {
  const [first] = outcomes;
  if (conversations === 1 && first !== undefined) {
    return threeSegments === undefined
      ? OUTCOME_SINGLE[first[0]]
      : `Both ends closed the conversation, in three segments instead of four: frame ${threeSegments.frame} carried both the ACK and the FIN.`;
  }
  const parts = outcomes.map(([outcome, n]) => OUTCOME_COUNT[outcome](n));
  if (others > 0) parts.push(`${grouped(others)} in other ways`);
  const look =
    failedAttempts === undefined
      ? ''
      : ` The failed attempts to connect look like ${LOOKS_LIKE[failedAttempts]}.`;
  const three =
    threeSegments === undefined || look !== ''
      ? ''
      : ` ${grouped(threeSegments.conversations)} closed in three segments, one of which carried both ACK and FIN (first: frame ${threeSegments.frame}).`;
  return `How they ended: ${joined(parts)}.${three}${look}`;
}
