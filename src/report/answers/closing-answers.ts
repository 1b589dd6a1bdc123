import type { Conversation, ConversationStep, Side } from '../../tcp/conversation.js';
import type { EndpointState } from '../../tcp/endpoint-state.js';
import { FIN, RST } from '../../tcp/segment.js';
import { flagsText } from '../flags-text.js';
import { isBulkRole, isEndOfAttempt, teardownSteps } from '../shown-steps.js';
import { cannotTell, type Finding, found } from './answer.js';
import type { CannotTellReason, FinRow } from './answer-values.js';
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
  const frame = steps.find(
    ({ flags, from, repeat }) =>
      repeat === 0 && (flags & (FIN | RST)) !== 0 && (initiator === 'both' || from === initiator),
  )?.frame;
  return found({ initiator, ...(frame !== undefined && { frame }) }, [frame]);
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
  const first = frameOf('fin-1');
  const last = frameOf('ack-of-fin-2');
  const { halfClosedSeconds } = teardown;
  return found(
    {
      pattern: teardown.pattern,
      segments: frames.length,
      finFrames,
      ...(combined && { combinedFrame: combined.frame, combinedFrom: combined.from }),
      ...(first !== undefined && { firstFinFrame: first }),
      ...(last !== undefined && { lastAckFrame: last }),
      ...(halfClosedSeconds !== undefined && { halfClosedSeconds }),
    },
    frames,
  );
}

export function finOrReset({ conversation }: Subject): Finding<'fin-or-reset'> {
  const { steps, outcome } = conversation;
  const fins = steps.filter(({ flags, repeat }) => repeat === 0 && (flags & FIN) !== 0);
  const resets = steps.filter(({ flags }) => (flags & RST) !== 0);
  if (fins.length === 0 && resets.length === 0) {
    return cannotTell(missingTeardown(conversation) ?? 'no-fin');
  }
  const finFrames = fins.map(({ frame }) => frame);
  return found(
    {
      outcome,
      finFrames,
      resets: resets.map(({ frame, from, resetClass }) => ({
        frame,
        from,
        ...(resetClass && { class: resetClass }),
      })),
    },
    [...finFrames, ...resets.map(({ frame }) => frame)],
  );
}

export function finNumbers({ conversation }: Subject): Finding<'fin-numbers'> {
  const { steps } = conversation;
  const fins = steps.filter(({ flags, repeat }) => repeat === 0 && (flags & FIN) !== 0);
  if (fins.length === 0) {
    const hasReset = steps.some(({ flags }) => (flags & RST) !== 0);
    return cannotTell(missingTeardown(conversation) ?? (hasReset ? 'reset-without-fin' : 'no-fin'));
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
    (step) => step.frame > frame && step.from !== from && step.ackRaw === expectedAckRaw,
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
    const states = steps.map((step) => step.states[side].state);
    return states.filter(
      (state, index) => CLOSING_STATES.has(state) && state !== states[index - 1],
    );
  };
  const client = path('client');
  const server = path('server');
  if (client.length === 0 && server.length === 0) return cannotTell('no-fin');
  const { timeWait } = conversation.teardown;
  return found(
    { client, server, ...(timeWait && { timeWait }) },
    steps.map(({ frame }) => frame),
  );
}
