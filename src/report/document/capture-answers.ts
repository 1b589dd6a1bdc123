import type { Conversation } from '../../tcp/conversation.js';
import type { Answer, CaptureAnswer } from '../answers/answer.js';
import {
  CAPTURE_QUESTIONS,
  type CaptureAnswerId,
  type CaptureAnswerValues,
} from '../answers/capture-answer-values.js';
import { isHalfOpen } from '../detail-selection.js';
import type { ReportInput } from '../report-input.js';
import type { ReportText } from '../text/report-text.js';
import { cleanNumbers } from '../clean-numbers.js';

/** Frames that the answer on half-open connections names. */
const MOST_FRAMES = 10;

/** The questions on the capture as a whole. */
export function captureAnswers(
  { facts, conversations }: ReportInput,
  reports: readonly { readonly answers: readonly Answer[] }[],
  text: ReportText,
): readonly CaptureAnswer[] {
  const halfOpen = conversations.filter(isHalfOpen);
  const all = reports.flatMap(({ answers }) => answers);
  const { name, sizeBytes, packets, sha256 } = facts;
  return [
    answer('half-open', halfOpenValues(conversations, halfOpen), text, firstFrames(halfOpen)),
    answer(
      'frames-quoted',
      {
        answers: all.length,
        withFrames: all.filter(({ frames }) => frames.length > 0).length,
        cannotTell: all.filter(({ cannotTell }) => cannotTell !== undefined).length,
      },
      text,
    ),
    answer('matches-file', { name, sizeBytes, packets, sha256 }, text),
  ];
}

function answer<Id extends CaptureAnswerId>(
  id: Id,
  values: CaptureAnswerValues[Id],
  { answers }: ReportText,
  frames: readonly number[] = [],
): CaptureAnswer {
  const say: (values: CaptureAnswerValues[Id]) => string = answers.captureSays[id];
  const question = CAPTURE_QUESTIONS[id];
  return {
    question,
    id,
    asks: answers.captureAsks[id],
    text: say(values),
    values: cleanNumbers(values),
    frames,
  };
}

function halfOpenValues(
  conversations: readonly Conversation[],
  halfOpen: readonly Conversation[],
): CaptureAnswerValues['half-open'] {
  let syns = 0;
  let synAcks = 0;
  let acks = 0;
  for (const { handshake } of halfOpen.length > 0 ? halfOpen : conversations) {
    syns += (handshake.frames.syn === undefined ? 0 : 1) + handshake.retransmittedSyns;
    if (handshake.frames.synAck !== undefined) synAcks++;
    if (handshake.frames.ack !== undefined) acks++;
  }
  const first = halfOpen[0]?.startNanos ?? 0n;
  const last = halfOpen.reduce((max, { startNanos: at }) => (at > max ? at : max), first);
  const seconds = Number(last - first) / 1e9;
  return {
    halfOpen: halfOpen.length,
    unanswered: halfOpen.filter(({ handshake }) => handshake.frames.synAck === undefined).length,
    syns,
    synAcks,
    acks,
    sources: new Set(halfOpen.map(({ client }) => client.address)).size,
    ...(seconds > 0 && { attemptsPerSecond: (halfOpen.length - 1) / seconds }),
  };
}

function firstFrames(conversations: readonly Conversation[]): readonly number[] {
  return conversations.slice(0, MOST_FRAMES).map(({ frames }) => frames.first);
}
