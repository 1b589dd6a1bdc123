import type { ClientKnownBy } from '../tcp/conversation.js';
import type { EndpointState } from '../tcp/endpoint-state.js';
import type { HandshakePattern } from '../tcp/handshake-pattern.js';
import type { ResetClass } from '../tcp/reset-class.js';
import type { Side } from '../tcp/side.js';
import type { Outcome, TeardownPattern } from '../tcp/teardown-pattern.js';

/** A record names each id once, or does not compile. */
const HANDSHAKES: Readonly<Record<HandshakePattern, true>> = {
  'three-way': true,
  'simultaneous-open': true,
  split: true,
  tfo: true,
  partial: true,
  'reset-by-client': true,
  'reset-by-server': true,
  'half-open': true,
  refused: true,
  challenged: true,
  withdrawn: true,
  unanswered: true,
  backscatter: true,
  odd: true,
  none: true,
};

const TEARDOWNS: Readonly<Record<TeardownPattern, true>> = {
  'four-way': true,
  'three-segment': true,
  'half-close': true,
  'simultaneous-close': true,
  'half-closed': true,
  'fin-unanswered': true,
  abort: true,
  'abort-both': true,
  'fin-then-own-reset': true,
  'fin-then-peer-reset': true,
  'fin-reset-fin': true,
  'reset-after-both-fins': true,
  'open-at-end': true,
  'not-established': true,
  refused: true,
  'handshake-reset': true,
  'fin-in-handshake': true,
  'reset-only': true,
};

const OUTCOMES: Readonly<Record<Outcome, true>> = {
  closed: true,
  'half-closed': true,
  aborted: true,
  refused: true,
  'no-answer': true,
  'handshake-incomplete': true,
  open: true,
  'mid-stream': true,
};

/** `validated`: the handshake was seen, with ISN + 1 both ways, whatever its pattern. */
export const VALIDATED = 'validated';

/** Nobody closed the connection. */
export const NOBODY = 'nobody';

/** The words that an assertion takes, the common ones first. */
export const WORDS = {
  handshake: [VALIDATED, ...Object.keys(HANDSHAKES)],
  teardown: Object.keys(TEARDOWNS),
  outcome: Object.keys(OUTCOMES),
  'closed-by': ['client', 'server', 'both', NOBODY],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WordKey = keyof typeof WORDS;

/** Assertions on a count, and the column that has it. */
export const COUNTS = {
  retransmissions: 'retransmissions',
  'retransmitted-syns': 'retransmitted_syns',
  'out-of-order': 'out_of_order',
  'duplicate-acks': 'duplicate_acks',
  'lost-segments': 'lost_segments',
  'zero-windows': 'zero_windows',
  resets: 'resets',
  packets: 'packets',
  bytes: 'bytes',
  'payload-bytes': 'payload_bytes',
} as const;

export type CountKey = keyof typeof COUNTS;

/** Assertions on a duration, and the column that has it in seconds. */
export const DURATIONS = {
  irtt: 'irtt_seconds',
  'worst-rtt': 'worst_rtt_seconds',
  duration: 'duration_seconds',
  'close-time': 'close_seconds',
} as const;

export type DurationKey = keyof typeof DURATIONS;

const CLOSERS: Readonly<Record<Side | 'both', true>> = { client: true, server: true, both: true };

const SIDES: Readonly<Record<Side, true>> = { client: true, server: true };

const KNOWN_BY: Readonly<Record<ClientKnownBy, true>> = {
  syn: true,
  'syn-ack': true,
  port: true,
  'first-sender': true,
};

const RESET_CLASSES: Readonly<Record<ResetClass, true>> = {
  repeat: true,
  'answer-to-stray': true,
  'after-peer-reset': true,
  refused: true,
  'handshake-reset': true,
  'syn-ack-rejected': true,
  'syn-withdrawn': true,
  'answer-to-challenge': true,
  'reset-in-fin-wait': true,
  'reset-in-time-wait': true,
  'reset-in-closing': true,
  'reset-in-last-ack': true,
  'reset-in-close-wait': true,
  'lone-reset': true,
  'abort-by-keepalive': true,
  'abort-by-rto': true,
  'half-open-discovered': true,
  abort: true,
};

const STATES: Readonly<Record<EndpointState, true>> = {
  LISTEN: true,
  'SYN-SENT': true,
  'SYN-RECEIVED': true,
  ESTABLISHED: true,
  'FIN-WAIT-1': true,
  'FIN-WAIT-2': true,
  'CLOSE-WAIT': true,
  CLOSING: true,
  'LAST-ACK': true,
  'TIME-WAIT': true,
  CLOSED: true,
  'unknown-closing': true,
  unknown: true,
};

/** The words that a column can have, of those columns that have words. */
export const FIELD_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['handshake', Object.keys(HANDSHAKES)],
  ['teardown', Object.keys(TEARDOWNS)],
  ['outcome', Object.keys(OUTCOMES)],
  ['closed_by', Object.keys(CLOSERS)],
  ['time_wait', Object.keys(CLOSERS)],
  ['first_reset_by', Object.keys(SIDES)],
  ['first_reset_class', Object.keys(RESET_CLASSES)],
  ['client_known_by', Object.keys(KNOWN_BY)],
  ['client_final_state', Object.keys(STATES)],
  ['server_final_state', Object.keys(STATES)],
]);

/** An assertion in the words of a filter. */
export const THAT = 'that';

/** How many of the chosen conversations have to fulfil a rule. */
export const QUANTIFIERS = ['all', 'any', 'none'] as const;

export type Quantifier = (typeof QUANTIFIERS)[number];

/** Bounds on how many conversations fulfil a rule. */
export const BOUNDS = ['at-least', 'at-most', 'exactly'] as const;

export type Bound = (typeof BOUNDS)[number];

export const ASSERTIONS: readonly string[] = [
  ...Object.keys(WORDS),
  ...Object.keys(COUNTS),
  ...Object.keys(DURATIONS),
  THAT,
];

/** Every key of a rule. */
export const RULE_KEYS: readonly string[] = [
  'name',
  'points',
  'where',
  'quantifier',
  ...BOUNDS,
  ...ASSERTIONS,
];
