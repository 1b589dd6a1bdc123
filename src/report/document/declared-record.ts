import type {
  DeclaredConversation,
  DeclaredTraffic,
  ProtocolNames,
} from '../../model/declared-traffic.js';

/** Conversations that are told one by one. */
const MOST_CONVERSATIONS = 30;

/** What declared protocols carry, as a report tells it. */
export interface DeclaredRecord {
  /** All that were looked for. */
  readonly protocols: readonly (ProtocolNames & DeclaredTotals)[];
  readonly counts: {
    /** Conversations of one protocol each: those found, and those told below. */
    readonly conversations: number;
    readonly detailed: number;
  };
  /** Those with something wrong and those with most PDUs, in order of transport and stream. */
  readonly conversations: readonly DeclaredConversationRecord[];
  readonly unclearFrames: number;
}

/** What a protocol comes to in all its conversations. */
export interface DeclaredTotals {
  readonly conversations: number;
  readonly pdus: number;
  readonly malformed: number;
  readonly expertInfos: number;
  /** PDUs whose bytes tshark takes for another protocol; nothing else counts them, nor conversations of them alone. */
  readonly claimed: number;
}

/** One conversation; its protocol goes by its filter name. */
export type DeclaredConversationRecord = Omit<DeclaredConversation, 'protocol'> & {
  readonly protocol: string;
};

/**
 * What a report tells of declared protocols.
 *
 * @param streams - Streams of TCP that were asked for; `undefined` for all, and for what goes over UDP.
 */
export function declaredRecord(
  { protocols, conversations: all, unclearFrames }: DeclaredTraffic,
  streams?: readonly number[],
): DeclaredRecord {
  const wanted = streams === undefined || streams.length === 0 ? undefined : new Set(streams);
  const conversations = all.filter(
    ({ transport, stream }) => wanted === undefined || (transport === 'tcp' && wanted.has(stream)),
  );
  const detailed = worthTelling(conversations);
  return {
    protocols: protocols.map((protocol) => ({
      ...protocol,
      ...totalsOf(conversations, protocol.filterName),
    })),
    counts: { conversations: conversations.length, detailed: detailed.length },
    conversations: detailed.map(({ protocol, ...rest }) => ({
      protocol: protocol.filterName,
      ...rest,
    })),
    unclearFrames,
  };
}

/** A declared protocol for whose bytes tshark knows others. */
export interface ClaimedProtocol {
  /** Filter names. */
  readonly protocol: string;
  readonly claimedBy: readonly string[];
}

/** The protocols of TCP streams of which tshark takes all PDUs for those of others. */
export function claimedProtocols(
  traffic: DeclaredTraffic | undefined,
): ReadonlyMap<number, readonly ClaimedProtocol[]> {
  const all = (traffic?.conversations ?? []).filter(
    (one) => one.transport === 'tcp' && isClaimed(one),
  );
  return new Map(
    all.map(({ stream }) => [
      stream,
      all
        .filter((one) => one.stream === stream)
        .map(({ protocol, claimedBy }) => ({
          protocol: protocol.filterName,
          claimedBy: claimedBy.map(({ filterName }) => filterName),
        })),
    ]),
  );
}

/** The protocols of each TCP stream, by their filter names or their short ones. */
export function declaredNames(
  traffic: DeclaredTraffic | undefined,
  by: 'filterName' | 'shortName',
): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const one of traffic?.conversations ?? []) {
    const { transport, stream, protocol } = one;
    if (transport !== 'tcp' || isClaimed(one)) continue;
    const known = names.get(stream);
    if (known === undefined) names.set(stream, [protocol[by]]);
    else known.push(protocol[by]);
  }
  return names;
}

function totalsOf(conversations: readonly DeclaredConversation[], name: string): DeclaredTotals {
  const all = conversations.filter(({ protocol }) => protocol.filterName === name);
  const own = all.filter((one) => !isClaimed(one));
  const sum = (of: (one: DeclaredConversation) => number) =>
    own.reduce((total, one) => total + of(one), 0);
  return {
    conversations: own.length,
    pdus: sum((one) => one.pdus - claimedIn(one)),
    malformed: sum(({ malformed }) => malformed.count),
    expertInfos: sum(expertInfosOf),
    claimed: all.reduce((total, one) => total + claimedIn(one), 0),
  };
}

/** Does tshark take all of it for other protocols? */
function isClaimed(one: DeclaredConversation): boolean {
  return one.pdus > 0 && claimedIn(one) >= one.pdus;
}

function claimedIn({ claimedBy }: DeclaredConversation): number {
  return claimedBy.reduce((total, { count }) => total + count, 0);
}

function worthTelling(all: readonly DeclaredConversation[]): readonly DeclaredConversation[] {
  if (all.length <= MOST_CONVERSATIONS) return all;
  const chosen = new Set(
    [...all]
      .sort((a, b) => Number(isTroubled(b)) - Number(isTroubled(a)) || b.pdus - a.pdus)
      .slice(0, MOST_CONVERSATIONS),
  );
  return all.filter((one) => chosen.has(one));
}

function isTroubled(one: DeclaredConversation): boolean {
  return one.malformed.count > 0 || one.gaps.length > 0 || expertInfosOf(one) > 0;
}

function expertInfosOf({ experts }: DeclaredConversation): number {
  return experts.reduce((total, { count }) => total + count, 0);
}
