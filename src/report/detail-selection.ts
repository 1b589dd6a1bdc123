import type { Conversation } from '../tcp/conversation.js';
import type { Outcome } from '../tcp/teardown-pattern.js';

/** Conversations that get a section of their own unless streams are chosen. */
const MOST_SECTIONS = 50;
/** Failed attempts of one kind that get a section; a scan makes thousands that look alike. */
const MOST_ALIKE_ATTEMPTS = 3;

/** Rows of the table of conversations. */
const MOST_TABLE_ROWS = 1_000;
/** With more failed attempts than these, the table leaves them to the section on all of them. */
const MOST_ATTEMPTS_LISTED = 100;

/** Which conversations a report describes in detail. */
export interface DetailSelection {
  readonly detailed: readonly Conversation[];
  /** Conversations that only the table lists. */
  readonly omitted: number;
}

/** The conversations that the user asked for, or all. */
export function chosenConversations(
  conversations: readonly Conversation[],
  streams: readonly number[] | undefined,
): readonly Conversation[] {
  if (streams === undefined || streams.length === 0) return conversations;
  const wanted = new Set(streams);
  return conversations.filter(({ stream }) => wanted.has(stream));
}

/**
 * Chooses the conversations that get a section: every stream asked for; otherwise the first of each
 * kind, then the others in capture order up to a limit, of failed attempts only a few of each kind.
 */
export function selectDetails(
  conversations: readonly Conversation[],
  streams: readonly number[] | undefined,
): DetailSelection {
  const chosen = chosenConversations(conversations, streams);
  if (streams !== undefined && streams.length > 0) return { detailed: chosen, omitted: 0 };
  const picked = new Set<Conversation>();
  const perKind = new Map<string, number>();
  const take = (conversation: Conversation): void => {
    const kind = kindOf(conversation);
    if (picked.size === MOST_SECTIONS || picked.has(conversation)) return;
    perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
    picked.add(conversation);
  };
  for (const conversation of chosen) {
    if (!perKind.has(kindOf(conversation))) take(conversation);
  }
  for (const conversation of chosen) {
    const alike = perKind.get(kindOf(conversation)) ?? 0;
    if (!isFailedAttempt(conversation.outcome) || alike < MOST_ALIKE_ATTEMPTS) take(conversation);
  }
  return {
    detailed: chosen.filter((conversation) => picked.has(conversation)),
    omitted: chosen.length - picked.size,
  };
}

/**
 * Tells of each conversation, given in capture order, whether {@link selectDetails} may choose it when it has
 * seen all of them: no more of a kind are chosen than get a section at all.
 */
export function detailCandidates(
  streams: readonly number[] | undefined,
): (conversation: Conversation) => boolean {
  if (streams !== undefined && streams.length > 0) {
    const wanted = new Set(streams);
    return ({ stream }) => wanted.has(stream);
  }
  const perKind = new Map<string, number>();
  return (conversation) => {
    const kind = kindOf(conversation);
    const alike = (perKind.get(kind) ?? 0) + 1;
    perKind.set(kind, alike);
    return alike <= (isFailedAttempt(conversation.outcome) ? MOST_ALIKE_ATTEMPTS : MOST_SECTIONS);
  };
}

/** What the table of conversations lists. */
export interface TableRows {
  readonly rows: readonly Conversation[];
  /** Failed attempts that are told of as a whole elsewhere; a scan would fill the table with them. */
  readonly attemptsApart: number;
}

/** Which conversations the table lists: all up to a limit, and of a flood or a scan those with a section. */
export function tableRows(
  shown: readonly Conversation[],
  detailed: ReadonlySet<Conversation>,
): TableRows {
  const isApart = (conversation: Conversation) =>
    isLostAttempt(conversation) && !detailed.has(conversation);
  const apart = shown.filter(isApart).length;
  if (apart <= MOST_ATTEMPTS_LISTED) {
    return { rows: shown.slice(0, MOST_TABLE_ROWS), attemptsApart: 0 };
  }
  const rows = shown.filter((conversation) => !isApart(conversation)).slice(0, MOST_TABLE_ROWS);
  return { rows, attemptsApart: apart };
}

/** Was this an attempt to connect that came to nothing? Segments that fit nothing in the protocol are none. */
export function isLostAttempt({ outcome, handshake }: Conversation): boolean {
  return isFailedAttempt(outcome) && handshake.pattern !== 'odd';
}

/** A SYN came, and the connection was neither established nor refused. */
export function isHalfOpen({ handshake, outcome }: Conversation): boolean {
  const hasSyn = handshake.frames.syn !== undefined;
  return hasSyn && (outcome === 'no-answer' || outcome === 'handshake-incomplete');
}

/** Was this an attempt that never became a connection? */
function isFailedAttempt(outcome: Outcome): boolean {
  switch (outcome) {
    case 'refused':
    case 'no-answer':
    case 'handshake-incomplete':
      return true;
    case 'closed':
    case 'half-closed':
    case 'aborted':
    case 'open':
    case 'mid-stream':
      return false;
  }
}

function kindOf({ outcome, handshake, teardown }: Conversation): string {
  return `${outcome} ${handshake.pattern} ${teardown.pattern}`;
}
