import type { StateReading } from '../../tcp/conversation.js';
import type { Side } from '../../tcp/side.js';
import { RST } from '../../tcp/segment.js';
import type { FlowText } from '../text/flow-text.js';
import { byteSize } from './byte-size.js';
import type {
  FlowCounts,
  FlowGraph,
  FlowMark,
  FlowRoles,
  FlowRun,
  FlowSegment,
} from './flow-graph.js';
import { segmentsIn } from './row-counts.js';

const SENT_AGAIN: ReadonlySet<FlowMark> = new Set<FlowMark>([
  'retransmission',
  'fast_retransmission',
  'spurious_retransmission',
  'sent_again',
]);

/** Had the segment been sent before? */
export function isSentAgain({ marks }: FlowSegment): boolean {
  return marks.some((mark) => SENT_AGAIN.has(mark));
}

export function isReset({ flags }: FlowSegment): boolean {
  return (flags & RST) !== 0;
}

/** Does the capture lack something right before the segment? */
export function isAfterGap({ marks }: FlowSegment): boolean {
  return marks.includes('lost_segment');
}

/** `Seq=1 Ack=1 Len=730`, as Wireshark's Info column has it; the window where it matters. */
export function numbersText(segment: FlowSegment): string {
  const { length } = segment;
  return [
    ...seqAndAck(segment),
    ...(length === 0 ? [] : [`Len=${length}`]),
    ...windowOf(segment),
  ].join(' ');
}

/** The same without the length, for where that stands elsewhere. */
export function numbersBesideLength(segment: FlowSegment): string {
  return [...seqAndAck(segment), ...windowOf(segment)].join(' ');
}

function seqAndAck({ seq, ack }: FlowSegment): readonly string[] {
  return [`Seq=${seq}`, ...(ack === undefined ? [] : [`Ack=${ack}`])];
}

function windowOf({ marks, window }: FlowSegment): readonly string[] {
  const matters = marks.some((mark) => mark === 'zero_window' || mark === 'window_update');
  return matters ? [`Win=${window}`] : [];
}

/** What a segment does in handshake or teardown; a FIN in a third step does both. */
function rolesText(
  { handshakeRole, teardownRole, resetClass }: FlowRoles,
  { roles }: FlowText,
): string | undefined {
  const names = [
    handshakeRole && roles.handshake[handshakeRole],
    resetClass ? roles.reset[resetClass] : teardownRole && roles.teardown[teardownRole],
  ].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(' / ');
}

/** `step 1 of 3: SYN`, or the role alone. */
export function headText(segment: FlowSegment, text: FlowText): string | undefined {
  const { step } = segment;
  const roles = rolesText(segment, text);
  if (step === undefined || step.of === 1 || roles === undefined) return roles;
  return text.step(step.number, step.of, roles);
}

/** What is odd about a segment itself, first that it was sent again. A gap before it is a matter of its own. */
export function markTexts({ marks, takenBack }: FlowSegment, text: FlowText): readonly string[] {
  const own = marks.filter((mark) => mark !== 'lost_segment');
  const again = own.filter((mark) => SENT_AGAIN.has(mark));
  return [
    ...[...again, ...own.filter((mark) => !SENT_AGAIN.has(mark))].map((mark) => text.marks[mark]),
    ...(takenBack === undefined ? [] : [text.takenBack[takenBack]]),
  ];
}

/** What came in a row of several segments: in a few words, and the rest of it. */
export interface RunWords {
  readonly short: string;
  readonly details: readonly string[];
  /** Who sent what the short words name. */
  readonly from: Side | 'both';
}

export function runWords(run: FlowRun, text: FlowText): RunWords {
  const { client, server } = run;
  const counts = [...run.marks].map(([mark, count]) => text.countOfMark(mark, count));
  const marks = counts.length === 0 ? [] : [text.list(counts)];
  const role = run.roles && rolesText(run.roles, text);
  const from = senderOf(run);
  if (role !== undefined) {
    return { short: text.alike(segmentsIn(run), role), details: marks, from };
  }
  const all: FlowCounts = {
    data: client.data + server.data,
    bytes: client.bytes + server.bytes,
    acks: client.acks + server.acks,
    others: client.others + server.others,
  };
  if (all.data === 0) return { short: countsText(all, text), details: marks, from };
  const short = text.list([text.segments(all.data), byteSize(all.bytes)]);
  if (from !== 'both') {
    const others = countsText({ ...all, data: 0 }, text);
    const rest = [...(others === '' ? [] : [others]), ...marks];
    return { short, details: rest.length === 0 ? [] : [text.list(rest)], from };
  }
  const bySide = (['client', 'server'] as const).map((side) =>
    text.fromSide(side, countsText(run[side], text)),
  );
  return { short, details: [...bySide, ...marks], from };
}

function senderOf({ client, server }: FlowRun): Side | 'both' {
  if (client.data > 0 !== server.data > 0) return client.data > 0 ? 'client' : 'server';
  if (client.data > 0) return 'both';
  const [own, peer] = [client.acks + client.others, server.acks + server.others];
  if (own > 0 && peer > 0) return 'both';
  return own > 0 ? 'client' : 'server';
}

function countsText({ data, bytes, acks, others }: FlowCounts, text: FlowText): string {
  return text.list([
    ...(data === 0 ? [] : [text.segments(data), byteSize(bytes)]),
    ...(acks === 0 ? [] : [text.acks(acks)]),
    ...(others === 0 ? [] : [text.others(others)]),
  ]);
}

/** Is any state of the graph inferred? */
export function hasInferred({ initial, rows }: FlowGraph): boolean {
  return [initial, ...rows.map((row) => row.states)].some(
    ({ client, server }) => isInferred(client) || isInferred(server),
  );
}

export function isInferred({ state, confidence }: StateReading): boolean {
  return confidence === 'inferred' && state !== 'unknown';
}

export function stateText(reading: StateReading, text: FlowText): string {
  const name = text.state(reading.state);
  return isInferred(reading) ? text.inferred(name) : name;
}
