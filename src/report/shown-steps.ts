import type { Conversation, ConversationStep } from '../tcp/conversation.js';
import type { HandshakePattern } from '../tcp/handshake-pattern.js';
import type { HandshakeRole } from '../tcp/handshake-role.js';
import type { TeardownPattern } from '../tcp/teardown-pattern.js';
import type { TeardownRole } from '../tcp/teardown-role.js';

/** Rows of one table of steps: a reset flood or a long half-close must not fill the report. */
const MOST_STEPS = 40;
/** Of these, how many come from the end. */
const LAST_STEPS = 10;

/** Of data while one direction is closed, so many segments are shown. */
const MOST_BULK = 12;

/** The steps of one section, cut to a readable number. */
export interface ShownSteps {
  readonly steps: readonly ConversationStep[];
  /** How many steps the section leaves out. */
  readonly omitted: number;
}

/** Roles that a whole transfer may have: data while one direction is closed. */
export function isBulkRole(role: TeardownRole): boolean {
  return role === 'data-after-fin-1' || role === 'data-beyond-fin';
}

/** Does this ending belong to the attempt to connect, since there was no connection to close? */
export function isEndOfAttempt(pattern: TeardownPattern): boolean {
  switch (pattern) {
    case 'refused':
    case 'handshake-reset':
    case 'fin-in-handshake':
    case 'not-established':
      return true;
    case 'reset-only':
    case 'open-at-end':
    case 'abort-both':
    case 'abort':
    case 'fin-then-peer-reset':
    case 'fin-then-own-reset':
    case 'half-closed':
    case 'fin-unanswered':
    case 'fin-reset-fin':
    case 'reset-after-both-fins':
    case 'simultaneous-close':
    case 'three-segment':
    case 'half-close':
    case 'four-way':
      return false;
  }
}

/** Was it opened by a SYN of either end? */
export function isOfTwoSyns(pattern: HandshakePattern): boolean {
  return pattern === 'simultaneous-open' || pattern === 'split';
}

/** Segments that look like an opening, and have no place in one. */
const STRAYS: ReadonlySet<HandshakeRole | undefined> = new Set<HandshakeRole>([
  'syn-in-connection',
  'syn-ack-unexpected',
  'odd-flags',
]);

/** Steps of the handshake; of a failed attempt, all steps. */
export function handshakeSteps(conversation: Conversation): ShownSteps {
  const { steps, teardown } = conversation;
  if (isEndOfAttempt(teardown.pattern)) return cut(steps);
  return cut(
    steps.filter((step) => step.handshakeRole !== undefined && !isStray(conversation, step)),
  );
}

/** SYNs, SYN-ACKs and contradictory flags that are no part of an opening that succeeded. */
export function straySteps(conversation: Conversation): ShownSteps {
  if (isEndOfAttempt(conversation.teardown.pattern)) return { steps: [], omitted: 0 };
  return cut(conversation.steps.filter((step) => isStray(conversation, step)));
}

function isStray({ handshake }: Conversation, { frame, handshakeRole }: ConversationStep): boolean {
  return STRAYS.has(handshakeRole) && frame !== handshake.frames.synAck;
}

/** Steps of the teardown; of data after the first FIN only the first segments. */
export function teardownSteps({ steps, teardown }: Conversation): ShownSteps {
  if (isEndOfAttempt(teardown.pattern)) return { steps: [], omitted: 0 };
  const all = steps.filter(({ teardownRole }) => teardownRole !== undefined);
  const bulk = all.filter(({ teardownRole }) => teardownRole && isBulkRole(teardownRole));
  const dropped = new Set(bulk.slice(MOST_BULK));
  const { steps: shown, omitted } = cut(all.filter((step) => !dropped.has(step)));
  // Of a long half-close the conversation has the first steps only, and counts the others.
  const kept = bulk.filter(({ teardownRole }) => teardownRole === 'data-after-fin-1').length;
  const uncounted = Math.max(0, (teardown.halfClosedSegments ?? 0) - kept);
  return { steps: shown, omitted: omitted + dropped.size + uncounted };
}

/** Every step that a detailed section shows, once, in capture order. */
export function shownSteps(conversation: Conversation): readonly ConversationStep[] {
  const shown = new Set([
    ...handshakeSteps(conversation).steps,
    ...straySteps(conversation).steps,
    ...teardownSteps(conversation).steps,
  ]);
  return conversation.steps.filter((step) => shown.has(step));
}

function cut(steps: readonly ConversationStep[]): ShownSteps {
  if (steps.length <= MOST_STEPS) return { steps, omitted: 0 };
  return {
    steps: [...steps.slice(0, MOST_STEPS - LAST_STEPS), ...steps.slice(-LAST_STEPS)],
    omitted: steps.length - MOST_STEPS,
  };
}
