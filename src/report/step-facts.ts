import type { Conversation, ConversationStep, Side } from '../tcp/conversation.js';
import { ACK, FIN, RST, SYN } from '../tcp/segment.js';
import { flagsText } from './flags-text.js';
import { secondsText, type TimeDigits } from './time-text.js';

const SEQUENCE_SPACE = 2 ** 32;

/** The segment that an acknowledgment covers, with the sum that proves it. */
export interface CoveredSegment {
  readonly frame: number;
  /** Relative and raw first number, payload bytes, and the flags that take a number each. */
  readonly seq: number;
  readonly seqRaw: number;
  readonly length: number;
  readonly phantoms: readonly ('SYN' | 'FIN')[];
  /** Relative and raw sum, the acknowledgment that covers it. */
  readonly end: number;
  readonly endRaw: number;
  /** Seconds between the two frames; absent when the segment was sent more than once (Karn's rule). */
  readonly seconds?: string;
}

/** One step, in the words and numbers that a sentence about it needs. */
export interface StepFacts {
  readonly frame: number;
  readonly from: Side;
  readonly to: Side;
  readonly flags: string;
  readonly hasAck: boolean;
  readonly seq: number;
  readonly seqRaw: number;
  readonly ack: number;
  readonly ackRaw: number;
  readonly length: number;
  /** First number after the segment, SYN and FIN counted. */
  readonly next: number;
  readonly nextRaw: number;
  /** How often the same segment came before; 0 for a first transmission. */
  readonly repeat: number;
  /** First transmission of a repeated segment, and the seconds since. */
  readonly original?: { readonly frame: number; readonly seconds: string };
  /** First frame of the other end in front of a repeated segment that answers its first transmission. */
  readonly answeredBefore?: number;
  /** Seconds since the frame before it in this conversation. */
  readonly delta: string;
  /** A handshake or teardown segment that its acknowledgment reaches exactly. */
  readonly covers?: CoveredSegment;
  /** Another frame that it acknowledges, and how long after. */
  readonly acksFrame?: { readonly frame: number; readonly seconds?: string };
}

/** Collects what can be said about a step from it and from the steps in front of it. */
export function stepFacts(
  conversation: Conversation,
  step: ConversationStep,
  digits: TimeDigits,
): StepFacts {
  const original = firstTransmission(conversation, step);
  const answeredBefore = original && answerBetween(conversation, original, step);
  const covers = coveredSegment(conversation, step, digits);
  return {
    frame: step.frame,
    from: step.from,
    to: step.from === 'client' ? 'server' : 'client',
    flags: flagsText(step.flags),
    hasAck: (step.flags & ACK) !== 0,
    seq: step.seq,
    seqRaw: step.seqRaw,
    ack: step.ack,
    ackRaw: step.ackRaw,
    length: step.length,
    next: step.seq + taken(step),
    nextRaw: (step.seqRaw + taken(step)) % SEQUENCE_SPACE,
    repeat: step.repeat,
    ...(original && {
      original: {
        frame: original.frame,
        seconds: secondsText(step.timeNanos - original.timeNanos, digits),
      },
    }),
    ...(answeredBefore !== undefined && { answeredBefore }),
    delta: secondsText(step.timeDeltaNanos, digits),
    ...(covers && { covers }),
    ...(step.acksFrame !== undefined &&
      covers === undefined && { acksFrame: acknowledgedFrame(step.acksFrame, step, digits) }),
  };
}

/** How many numbers a segment takes: its payload, and one for each of SYN and FIN. */
function taken(step: ConversationStep): number {
  return step.length + phantoms(step).length;
}

function phantoms(step: ConversationStep): readonly ('SYN' | 'FIN')[] {
  return [
    ...((step.flags & SYN) !== 0 ? (['SYN'] as const) : []),
    ...((step.flags & FIN) !== 0 ? (['FIN'] as const) : []),
  ];
}

function firstTransmission(
  { steps }: Conversation,
  step: ConversationStep,
): ConversationStep | undefined {
  if (step.repeat === 0) return undefined;
  const first = steps.find((other) => isSameSegment(other, step));
  return first === step ? undefined : first;
}

/** Of a segment that takes no numbers, the acknowledgment is all that it says; a reset's means little. */
function isSameSegment(one: ConversationStep, two: ConversationStep): boolean {
  if (one.from !== two.from || one.seqRaw !== two.seqRaw || one.flags !== two.flags) return false;
  if (one.length !== two.length) return false;
  return taken(one) > 0 || (one.flags & RST) !== 0 || one.ackRaw === two.ackRaw;
}

/** Steps of the other end, and resets that had no effect, which are no steps. */
function answerBetween(
  { steps, resets }: Conversation,
  original: ConversationStep,
  repeat: ConversationStep,
): number | undefined {
  const frames = [...steps, ...resets.first]
    .filter(({ from, frame }) => from !== repeat.from && frame > original.frame)
    .map(({ frame }) => frame)
    .filter((frame) => frame < repeat.frame);
  return frames.length === 0 ? undefined : Math.min(...frames);
}

function coveredSegment(
  { steps }: Conversation,
  step: ConversationStep,
  digits: TimeDigits,
): CoveredSegment | undefined {
  if ((step.flags & ACK) === 0) return undefined;
  const candidates = steps.filter(
    (other) =>
      other.from !== step.from &&
      taken(other) > 0 &&
      (other.seqRaw + taken(other)) % SEQUENCE_SPACE === step.ackRaw,
  );
  // Wireshark names the frame; where it does not, a role that consists in acknowledging still has one.
  const covered =
    candidates.find((other) => other.frame === step.acksFrame) ??
    (step.acksFrame === undefined && isAnswer(step)
      ? candidates.find((other) => other.frame < step.frame)
      : undefined);
  if (covered === undefined) return undefined;
  const sent = candidates.filter(({ frame }) => frame < step.frame);
  const answers = steps.filter(
    (other) =>
      other.from === step.from &&
      (other.flags & ACK) !== 0 &&
      other.ackRaw === step.ackRaw &&
      other.frame < step.frame,
  );
  // With one answer to each transmission, as to a SYN that is refused again and again, all is clear.
  const isAmbiguous = sent.length > answers.length + 1 || covered !== sent.at(-1);
  if (sent.length > 1 && isAmbiguous) return coveredRepeat(sent, covered, step, digits);
  const nanos =
    covered.frame === step.acksFrame && step.ackRttNanos !== undefined
      ? step.ackRttNanos
      : step.timeNanos - covered.timeNanos;
  return coveredFacts(covered, step, secondsText(nanos, digits));
}

/** Of a repeated segment only a timestamp tells which transmission was acknowledged (Karn's rule). */
function coveredRepeat(
  sent: readonly ConversationStep[],
  covered: ConversationStep,
  step: ConversationStep,
  digits: TimeDigits,
): CoveredSegment {
  const [settled, ...others] = sent.filter(({ options }) =>
    isEcho(step, options.timestamps?.value),
  );
  if (settled === undefined || others.length > 0) return coveredFacts(covered, step, undefined);
  return coveredFacts(settled, step, secondsText(step.timeNanos - settled.timeNanos, digits));
}

/** Does the timestamp of the acknowledgment say which transmission it answers (RFC 7323 §4)? */
function isEcho({ options }: ConversationStep, value: number | undefined): boolean {
  return value !== undefined && options.timestamps?.echo === value;
}

function coveredFacts(
  covered: ConversationStep,
  step: ConversationStep,
  seconds: string | undefined,
): CoveredSegment {
  return {
    frame: covered.frame,
    seq: covered.seq,
    seqRaw: covered.seqRaw,
    length: covered.length,
    phantoms: phantoms(covered),
    end: covered.seq + taken(covered),
    endRaw: step.ackRaw,
    ...(seconds !== undefined && { seconds }),
  };
}

/** Is it the step's very purpose to acknowledge a SYN or FIN? */
function isAnswer({ handshakeRole, teardownRole, resetClass }: ConversationStep): boolean {
  return (
    handshakeRole === 'syn-ack' ||
    handshakeRole === 'ack' ||
    teardownRole === 'ack-of-fin-1' ||
    teardownRole === 'ack-of-fin-2' ||
    teardownRole === 'fin-2+ack' ||
    resetClass === 'refused'
  );
}

function acknowledgedFrame(
  frame: number,
  { ackRttNanos }: ConversationStep,
  digits: TimeDigits,
): { readonly frame: number; readonly seconds?: string } {
  return ackRttNanos === undefined
    ? { frame }
    : { frame, seconds: secondsText(ackRttNanos, digits) };
}
