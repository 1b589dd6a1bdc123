import type { HandshakePattern } from '../tcp/handshake-pattern.js';
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
