import type { Conversation, ConversationStep, Side } from '../../tcp/conversation.js';
import type { EndpointState } from '../../tcp/endpoint-state.js';
import { ACK, FIN, RST } from '../../tcp/segment.js';
import type { TeardownPattern } from '../../tcp/teardown-pattern.js';
import { flagsText } from '../flags-text.js';
import { secondsNumber } from '../time-text.js';
import { isBulkRole, isEndOfAttempt, teardownSteps } from '../shown-steps.js';
import { cannotTell, type Finding, found } from './answer.js';
import type { FinRow } from './answer-rows.js';
import type { AnswerValues } from './answer-values.js';
import type { CannotTellReason } from './cannot-tell-reason.js';
import { type Subject, stepOf } from './subject.js';

/** States that belong to the way a connection ends (RFC 9293 §3.3.2). */
const CLOSING_STATES: ReadonlySet<EndpointState> = new Set<EndpointState>([
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'CLOSING',
  'TIME-WAIT',
  'CLOSE-WAIT',
  'LAST-ACK',
  'CLOSED',
  'unknown-closing',
]);

/** Why there is no teardown to speak of; `undefined` when there is one. */
function missingTeardown({ teardown }: Conversation): CannotTellReason | undefined {
  if (teardown.pattern === 'open-at-end') return 'still-open';
  return isEndOfAttempt(teardown.pattern) ? 'never-open' : undefined;
}

export function teardownFrames({ conversation }: Subject): Finding<'teardown-frames'> {
  const missing = missingTeardown(conversation);
  if (missing !== undefined) return cannotTell(missing);
  const steps = teardownSteps(conversation).steps.filter(
    ({ teardownRole }) => teardownRole === undefined || !isBulkRole(teardownRole),
  );
  const rows = steps.map(({ frame, from, flags, seq, seqRaw, ack, ackRaw, ...step }) => ({
    frame,
    from,
    role: step.teardownRole ?? step.resetClass ?? 'other',
    flags,
    flagsText: flagsText(flags),
    seq,
    seqRaw,
    ack,
    ackRaw,
  }));
  return found(
    { pattern: conversation.teardown.pattern, rows },
    rows.map(({ frame }) => frame),
  );
}

export function closedFirst({ conversation }: Subject): Finding<'closed-first'> {
  const { teardown, steps } = conversation;
  const missing = missingTeardown(conversation);
  if (missing !== undefined) return cannotTell(missing);
  const { initiator } = teardown;
  if (initiator === undefined) return cannotTell('mid-stream');
  const closing = steps.filter(({ flags, repeat }) => repeat === 0 && (flags & (FIN | RST)) !== 0);
  const first = closing.find(({ from }) => initiator === 'both' || from === initiator);
  const other = initiator === 'both' && closing.find(({ from }) => from !== first?.from);
  return found(
    {
      initiator,
      ...(first && {
        segment: (first.flags & FIN) === 0 ? ('RST' as const) : ('FIN' as const),
        frame: first.frame,
      }),
      ...(other && { otherFrame: other.frame }),
    },
    [first?.frame, ...(other ? [other.frame] : [])],
  );
}

export function fourOrThree(subject: Subject): Finding<'four-or-three'> {
  const { conversation } = subject;
  const { teardown } = conversation;
  const missing = missingTeardown(conversation);
  if (missing !== undefined) return cannotTell(missing);
  const core = teardown.frames.filter(({ role }) => !isBulkRole(role) && role !== 'rst');
  const frames = [...new Set(core.map(({ frame }) => frame))];
  const finFrames = frames.filter((frame) => ((stepOf(subject, frame)?.flags ?? 0) & FIN) !== 0);
  if (finFrames.length === 0) return cannotTell('reset-without-fin');
  const frameOf = (...roles: readonly string[]) =>
    core.find(({ role }) => roles.includes(role))?.frame;
  const combined = stepOf(subject, frameOf('fin-2+ack'));
  const first = stepOf(subject, frameOf('fin-1'));
  const firstAck = frameOf('ack-of-fin-1', 'fin-2+ack');
  const second = frameOf('fin-2', 'fin-2+ack', 'fin-2-simultaneous');
  const last = frameOf('ack-of-fin-2');
  const { halfClosedSeconds } = teardown;
  return found(
    {
      pattern: teardown.pattern,
      form: formOf(teardown.pattern),
      segments: frames.length,
      finFrames,
      ...(combined && { combinedFrame: combined.frame, combinedFrom: combined.from }),
      ...(first && { firstFinFrame: first.frame, firstFinFrom: first.from }),
      ...(firstAck !== undefined && { firstAckFrame: firstAck }),
      ...(second !== undefined && { secondFinFrame: second }),
      ...(last !== undefined && { lastAckFrame: last }),
      ...(halfClosedSeconds !== undefined && { halfClosedSeconds }),
    },
    frames,
  );
}

function formOf(pattern: TeardownPattern): AnswerValues['four-or-three']['form'] {
  switch (pattern) {
    case 'four-way':
    case 'half-close':
      return 'four';
    case 'three-segment':
      return 'three';
    case 'simultaneous-close':
      return 'crossed';
    case 'half-closed':
    case 'fin-unanswered':
      return 'one-fin';
    case 'abort':
    case 'abort-both':
    case 'fin-in-handshake':
    case 'fin-reset-fin':
    case 'fin-then-own-reset':
    case 'fin-then-peer-reset':
    case 'handshake-reset':
    case 'not-established':
    case 'open-at-end':
    case 'refused':
    case 'reset-after-both-fins':
    case 'reset-only':
      return 'cut-short';
  }
}

export function finOrReset({ conversation }: Subject): Finding<'fin-or-reset'> {
  const { steps, outcome } = conversation;
  const fins = steps.filter(({ flags, repeat }) => repeat === 0 && (flags & FIN) !== 0);
  const resets = steps.filter(({ flags }) => (flags & RST) !== 0);
  const missing = missingTeardown(conversation);
  if (missing !== undefined && resets.length === 0) return cannotTell(missing);
  if (fins.length === 0 && resets.length === 0) return cannotTell('no-fin');
  const finFrames = fins.map(({ frame }) => frame);
  return found(
    {
      by: resets.length === 0 ? 'fin' : fins.length === 0 ? 'reset' : 'fin-and-reset',
      outcome,
      finFrames,
      resets: resets.map((reset) => resetRow(reset, conversation)),
    },
    [...finFrames, ...resets.flatMap(({ frame, after }) => [frame, after?.frame])],
  );
}

type ResetRow = AnswerValues['fin-or-reset']['resets'][number];

function resetRow(
  { frame, from, resetClass, after, ackRaw, flags }: ConversationStep,
  { directions, handshake, steps }: Conversation,
): ResetRow {
  const peer: Side = from === 'client' ? 'server' : 'client';
  const syn = peer === 'client' ? handshake.frames.syn : handshake.frames.synAck;
  const opening = steps.find((step) => step.frame === syn);
  // Of an abort with ACK: how far its sender had got, less the SYN.
  const isAbort = resetClass === 'abort' && (flags & ACK) !== 0 && opening !== undefined;
  const received = isAbort ? (ackRaw - opening.seqRaw - 1) >>> 0 : 0;
  const isPlausible = received > 0 && received <= directions[peer].payloadBytes;
  return {
    frame,
    from,
    ...(resetClass && { class: resetClass }),
    ...(after && {
      after: {
        frame: after.frame,
        from: after.from,
        ...(after.flags !== undefined && { flagsText: flagsText(after.flags) }),
        ...(after.length !== undefined && { lengthBytes: after.length }),
        ...(after.gapNanos !== undefined && { seconds: secondsNumber(after.gapNanos) }),
      },
    }),
    ...(isPlausible && { receivedBytes: received }),
  };
}

export function finNumbers({ conversation }: Subject): Finding<'fin-numbers'> {
  const { steps } = conversation;
  const fins = steps.filter(({ flags, repeat }) => repeat === 0 && (flags & FIN) !== 0);
  const missing = missingTeardown(conversation);
  if (missing !== undefined) return cannotTell(missing);
  if (fins.length === 0) {
    const hasReset = steps.some(({ flags }) => (flags & RST) !== 0);
    return cannotTell(hasReset ? 'reset-without-fin' : 'no-fin');
  }
  const rows = fins.map((fin) => finRow(fin, steps));
  return found(
    { fins: rows },
    rows.flatMap(({ frame, ackFrame }) => [frame, ackFrame]),
  );
}

function finRow(fin: ConversationStep, steps: readonly ConversationStep[]): FinRow {
  const { frame, from, seq, seqRaw, length } = fin;
  const expectedAckRaw = (seqRaw + length + 1) >>> 0;
  const ackFrame = steps.find(
    (step) =>
      step.frame > frame &&
      step.from !== from &&
      (step.flags & ACK) !== 0 &&
      step.ackRaw === expectedAckRaw,
  )?.frame;
  return {
    frame,
    from,
    seq,
    seqRaw,
    lengthBytes: length,
    expectedAck: (seq + length + 1) >>> 0,
    expectedAckRaw,
    ...(ackFrame !== undefined && { ackFrame }),
  };
}

export function teardownStates({ conversation }: Subject): Finding<'teardown-states'> {
  const missing = missingTeardown(conversation);
  if (missing !== undefined) return cannotTell(missing);
  const { steps } = teardownSteps(conversation);
  const path = (side: Side): readonly EndpointState[] => {
    const states = steps
      .map((step) => step.states[side].state)
      .filter((state) => CLOSING_STATES.has(state));
    const changes = states.filter((state, index) => state !== states[index - 1]);
    return conversation.teardown.pattern === 'simultaneous-close' ? crossed(changes) : changes;
  };
  const client = path('client');
  const server = path('server');
  if (client.length === 0 && server.length === 0) return cannotTell('states-unknown');
  const { timeWait } = conversation.teardown;
  return found(
    { client, server, ...(timeWait && { timeWait }) },
    steps.map(({ frame }) => frame),
  );
}

/**
 * The path through a simultaneous close (RFC 9293 §3.6.1): an end whose FIN was captured second was taken to be
 * in CLOSE-WAIT until then, and passes CLOSING between two frames.
 */
function crossed(states: readonly EndpointState[]): readonly EndpointState[] {
  return states
    .filter((state) => state !== 'CLOSE-WAIT')
    .flatMap((state, index, all) =>
      state === 'TIME-WAIT' && all[index - 1] === 'FIN-WAIT-1' ? ['CLOSING', state] : [state],
    );
}
