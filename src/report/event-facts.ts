import type { Conversation, Side } from '../tcp/conversation.js';
import type { ResetHint } from '../tcp/reset-class.js';
import type {
  ChallengeAck,
  KeepAliveProbe,
  ZeroWindowPeriod,
} from '../tcp/statistics/direction-statistics.js';
import type { TimeDigits } from './time-text.js';

/** What the report tells one by one of each kind; the rest is summed up. */
export const MOST_EVENTS = 3;
/** A closed window that lasted so long, in all, is part of the verdict. */
const LONG_STALL_SECONDS = 1;

/** What went on between the steps of a conversation: waiting, probing, refusing. */
export interface EventFacts {
  readonly stalls: readonly StallFacts[];
  readonly keepAlives: readonly KeepAliveFacts[];
  readonly challenges: readonly ChallengeFacts[];
  readonly hints: readonly {
    readonly frame: number;
    readonly from: Side;
    readonly hint: ResetHint;
  }[];
  readonly reuse?: {
    readonly holder: Side | 'both';
    readonly lastSign: number;
    readonly seconds: string;
    readonly isAllowed: boolean;
  };
}

/** The times in which one end kept its window closed. */
export interface StallFacts {
  readonly holder: Side;
  readonly held: Side;
  readonly periods: readonly StallPeriod[];
  /** How many there are beside these. */
  readonly others: number;
  readonly totalSeconds: string;
  readonly isOpenAtEnd: boolean;
  readonly isLong: boolean;
}

export interface StallPeriod {
  readonly frame: number;
  /** Absent when the window was still closed at the end. */
  readonly endFrame?: number;
  readonly endedBy?: ZeroWindowPeriod['endedBy'];
  readonly seconds: string;
  readonly probes: number;
  readonly firstProbes: readonly number[];
}

/** Keep-alives of one end that came after silence. */
export interface KeepAliveFacts {
  readonly from: Side;
  readonly to: Side;
  readonly count: number;
  /** The first of them, as far as they are known one by one. */
  readonly frames: readonly number[];
  readonly answered: number;
  /** Longest silence in front of one of `frames`. */
  readonly idleSeconds: string;
  readonly failing?: { readonly probes: number; readonly first: number; readonly last: number };
}

export interface ChallengeFacts {
  readonly from: Side;
  readonly to: Side;
  readonly first: readonly ChallengeAck[];
  readonly others: number;
}

const SIDES = ['client', 'server'] as const;

export function eventFacts(conversation: Conversation, digits: TimeDigits): EventFacts {
  const { reusedInTimeWait } = conversation.handshake;
  return {
    stalls: SIDES.flatMap((side) => stallsOf(conversation, side, digits)),
    keepAlives: SIDES.flatMap((side) => keepAlivesOf(conversation, side, digits)),
    challenges: SIDES.flatMap((side) => challengesOf(conversation, side)),
    hints: conversation.resets.first
      .flatMap(({ frame, from, hints }) => hints.map((hint) => ({ frame, from, hint })))
      .slice(0, MOST_EVENTS),
    ...(reusedInTimeWait && {
      reuse: {
        holder: reusedInTimeWait.holder,
        lastSign: reusedInTimeWait.lastSign,
        seconds: reusedInTimeWait.gapSeconds.toFixed(digits),
        isAllowed: reusedInTimeWait.allowedBy !== undefined,
      },
    }),
  };
}

function stallsOf({ directions }: Conversation, holder: Side, digits: TimeDigits): StallFacts[] {
  const { zeroWindow } = directions[holder];
  if (zeroWindow.periods === 0) return [];
  const periods = zeroWindow.firstPeriods.slice(0, MOST_EVENTS);
  return [
    {
      holder,
      held: otherSide(holder),
      periods: periods.map((period) => ({ ...period, seconds: period.seconds.toFixed(digits) })),
      others: zeroWindow.periods - periods.length,
      totalSeconds: zeroWindow.seconds.toFixed(digits),
      isOpenAtEnd: zeroWindow.openAtEnd,
      isLong: zeroWindow.seconds >= LONG_STALL_SECONDS,
    },
  ];
}

function keepAlivesOf(
  { directions }: Conversation,
  from: Side,
  digits: TimeDigits,
): KeepAliveFacts[] {
  const { keepAlives } = directions[from];
  if (keepAlives.afterIdle === 0) return [];
  const known = keepAlives.firstProbes.filter(({ kind }) => kind === 'keep-alive');
  const idle = known.reduce((most: number, { idleSeconds }) => Math.max(most, idleSeconds), 0);
  const { unansweredAtEnd: failing } = keepAlives;
  return [
    {
      from,
      to: otherSide(from),
      count: keepAlives.afterIdle,
      frames: known.map(({ frame }) => frame),
      answered: known.filter(({ answerFrame }: KeepAliveProbe) => answerFrame !== undefined).length,
      idleSeconds: idle.toFixed(digits),
      ...(failing && {
        failing: { probes: failing.probes, first: failing.firstFrame, last: failing.lastFrame },
      }),
    },
  ];
}

/** A challenge ACK that is a step of the opening is told there. */
function challengesOf({ directions, steps }: Conversation, from: Side): ChallengeFacts[] {
  const { challengeAcks } = directions[from];
  const told = challengeAcks.first.filter(({ frame }) =>
    steps.some((step) => step.frame === frame && step.handshakeRole === 'challenge-ack'),
  );
  const first = challengeAcks.first.filter((each) => !told.includes(each)).slice(0, MOST_EVENTS);
  if (first.length === 0) return [];
  const others = challengeAcks.frames - told.length - first.length;
  return [{ from, to: otherSide(from), first, others }];
}

function otherSide(side: Side): Side {
  return side === 'client' ? 'server' : 'client';
}
