import type { Conversation, ConversationStep, Side } from '../../tcp/conversation.js';
import { flagsText } from '../flags-text.js';
import { handshakeSteps, shownSteps } from '../shown-steps.js';
import { cannotTell, type Finding, found } from './answer.js';
import type { DiagramRow, HeaderRow } from './answer-rows.js';
import { stateRowsOf } from './state-rows.js';
import { dataOf, secondsFrom, type Subject } from './subject.js';

/** The display filter that shows one conversation. */
export function conversationFilter(
  { stream, frames }: Conversation,
  isOnlyOneOfStream: boolean,
): string {
  return isOnlyOneOfStream
    ? `tcp.stream eq ${stream}`
    : `tcp.stream eq ${stream} and frame.number in {${frames.first}..${frames.last}}`;
}

export function handshakeHeaders(subject: Subject): Finding<'handshake-headers'> {
  const { steps } = handshakeSteps(subject.conversation);
  if (steps.length === 0) return cannotTell('no-handshake');
  return found(
    { rows: steps.map((step) => headerRow(step, subject)) },
    steps.map(({ frame }) => frame),
  );
}

function headerRow(step: ConversationStep, { conversation, trees }: Subject): HeaderRow {
  const { frame, from, seq, seqRaw, ack, ackRaw, flags, windowRaw, headerIndex } = step;
  const tree = trees.get(frame)?.[headerIndex];
  const numberOf = (name: string): number | undefined => {
    const shown = tree?.find(name)?.show;
    return shown === undefined || shown === '' ? undefined : Number(shown);
  };
  const headerLength = numberOf('tcp.hdr_len');
  const urgentPointer = numberOf('tcp.urgent_pointer');
  const checksum = tree?.find('tcp.checksum')?.show;
  const other: Side = from === 'client' ? 'server' : 'client';
  return {
    frame,
    from,
    sourcePort: conversation[from].port,
    destinationPort: conversation[other].port,
    seq,
    seqRaw,
    ack,
    ackRaw,
    ...(headerLength !== undefined && { headerLengthBytes: headerLength }),
    flags,
    flagsText: flagsText(flags),
    windowRaw,
    ...(typeof checksum === 'string' && { checksum }),
    ...(urgentPointer !== undefined && { urgentPointer }),
  };
}

export function displayFilters(subject: Subject): Finding<'display-filters'> {
  const { conversation, isOnlyOneOfStream } = subject;
  const shown = shownSteps(conversation).map(({ frame }) => frame);
  const frames = [...new Set(shown.length > 0 ? shown : [conversation.frames.first])];
  return found(
    {
      conversation: conversationFilter(conversation, isOnlyOneOfStream),
      frames: frames.map((frame) => ({ frame, filter: `frame.number eq ${frame}` })),
    },
    frames,
  );
}

export function states({ conversation, flow }: Subject): Finding<'states'> {
  const rows = stateRowsOf(conversation, flow);
  if (rows.length === 0) return cannotTell('no-steps');
  return found(
    { rows },
    rows.flatMap(({ frame, lastFrame }) => [frame, lastFrame]),
  );
}

export function sequenceDiagramRows(subject: Subject): Finding<'sequence-diagram'> {
  const { conversation, zeroNanos } = subject;
  const { steps } = handshakeSteps(conversation);
  if (steps.length === 0) return cannotTell('no-handshake');
  const rows: DiagramRow[] = steps.map((step) => ({
    frame: step.frame,
    from: step.from,
    timeSeconds: secondsFrom(zeroNanos, step.timeNanos),
    flagsText: flagsText(step.flags),
    seq: step.seq,
    seqRaw: step.seqRaw,
    ack: step.ack,
    ackRaw: step.ackRaw,
    lengthBytes: step.length,
  }));
  const [first] = dataOf(subject)
    .flatMap(({ from, firstSegments }) =>
      firstSegments.slice(0, 1).map((one) => ({ from, ...one })),
    )
    .sort((a, b) => a.frame - b.frame);
  const firstData = first && {
    from: first.from,
    frame: first.frame,
    timeSeconds: first.sentSeconds,
    seq: first.seq,
    lengthBytes: first.lengthBytes,
  };
  return found({ rows, ...(firstData && { firstData }) }, [
    ...steps.map(({ frame }) => frame),
    first?.frame,
  ]);
}
