import type { Conversation } from '../../tcp/conversation.js';
import type { Outcome } from '../../tcp/teardown-pattern.js';
import { isHalfOpen, isLostAttempt } from '../detail-selection.js';
import { addressText } from '../endpoint-text.js';

/** From so many failed attempts on they get a section of their own. */
const MANY = 10;
/** Rows of each table. */
const MOST_ROWS = 10;

/** Attempts to connect that came to nothing, as a whole: a flood or a scan has thousands. */
export interface FailedAttemptsRecord {
  readonly attempts: number;
  /** Those that stayed half-open, and those that only a SYN-ACK or less of the handshake tells of. */
  readonly halfOpen: number;
  readonly withoutSyn: number;
  /** SYNs of all attempts, repeats with them; SYN-ACKs and third steps that followed. */
  readonly syns: number;
  readonly synAcks: number;
  readonly acks: number;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly attempts: number }[];
  readonly firstFrame: number;
  readonly lastFrame: number;
  /** From the first attempt to the last; absent where no time passes. */
  readonly seconds?: number;
  readonly attemptsPerSecond?: number;
  readonly sources: number;
  readonly targets: number;
  readonly targetPorts: number;
  /** Most frequent first. */
  readonly topSources: readonly AddressCount[];
  readonly topTargets: readonly (AddressCount & { readonly port: number })[];
  /** What it looks like. */
  readonly looksLike:
    'syn-flood' | 'port-scan' | 'host-scan' | 'failing-service' | 'several-causes';
}

export interface AddressCount {
  readonly address: string;
  readonly attempts: number;
  readonly firstFrame: number;
}

/** `undefined` when there are too few to speak of as a whole. */
export function failedAttemptsOf(
  conversations: readonly Conversation[],
): FailedAttemptsRecord | undefined {
  const failed = conversations.filter(isLostAttempt);
  const [first] = failed;
  if (failed.length < MANY || first === undefined) return undefined;
  const sources = new Tally();
  const targets = new Tally();
  const hosts = new Set<string>();
  const ports = new Set<number>();
  const outcomes = new Map<Outcome, number>();
  let syns = 0;
  let synAcks = 0;
  let acks = 0;
  let end = first.startNanos;
  for (const { client, server, frames, handshake, outcome, startNanos } of failed) {
    sources.add(client.address, frames.first);
    targets.add(`${server.port} ${server.address}`, frames.first);
    hosts.add(server.address);
    ports.add(server.port);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    syns += (handshake.frames.syn === undefined ? 0 : 1) + handshake.retransmittedSyns;
    if (handshake.frames.synAck !== undefined) synAcks++;
    if (handshake.frames.ack !== undefined) acks++;
    if (startNanos > end) end = startNanos;
  }
  const seconds = Number(end - first.startNanos) / 1e9;
  return {
    attempts: failed.length,
    halfOpen: failed.filter(isHalfOpen).length,
    withoutSyn: failed.filter(({ handshake }) => handshake.frames.syn === undefined).length,
    syns,
    synAcks,
    acks,
    outcomes: [...outcomes]
      .map(([outcome, attempts]) => ({ outcome, attempts }))
      .sort((a, b) => b.attempts - a.attempts),
    firstFrame: first.frames.first,
    lastFrame: Math.max(0, failed.at(-1)?.frames.last ?? 0),
    ...(seconds > 0 && { seconds, attemptsPerSecond: (failed.length - 1) / seconds }),
    sources: sources.size,
    targets: hosts.size,
    targetPorts: ports.size,
    topSources: sources.top().map(([key, count]) => ({ address: addressText(key), ...count })),
    topTargets: targets.top().map(([key, count]) => {
      const [port = '', address = ''] = key.split(' ');
      return { address: addressText(address), port: Number(port), ...count };
    }),
    looksLike: look({
      attempts: failed.length,
      sources: sources.size,
      hosts: hosts.size,
      ports: ports.size,
      refused: outcomes.get('refused') ?? 0,
    }),
  };
}

/** A rough name for the whole, from how it spreads. */
function look(spread: {
  readonly attempts: number;
  readonly sources: number;
  readonly hosts: number;
  readonly ports: number;
  readonly refused: number;
}): FailedAttemptsRecord['looksLike'] {
  const { attempts, sources, hosts, ports, refused } = spread;
  if (ports > attempts / 2 && hosts < ports) return 'port-scan';
  if (hosts > attempts / 2) return 'host-scan';
  const isOneService = hosts <= 2 && ports <= 2;
  if (!isOneService) return 'several-causes';
  if (refused * 2 > attempts) return 'failing-service';
  return attempts >= 100 || sources > attempts / 2 ? 'syn-flood' : 'failing-service';
}

/** Counts by key, with the first frame of each. */
class Tally {
  private readonly counts = new Map<string, { attempts: number; firstFrame: number }>();

  get size(): number {
    return this.counts.size;
  }

  add(key: string, frame: number): void {
    const count = this.counts.get(key);
    if (count === undefined) this.counts.set(key, { attempts: 1, firstFrame: frame });
    else count.attempts++;
  }

  /** The most frequent; of equals the first that was seen. */
  top(): readonly (readonly [
    string,
    { readonly attempts: number; readonly firstFrame: number },
  ])[] {
    return [...this.counts]
      .sort(([, a], [, b]) => b.attempts - a.attempts || a.firstFrame - b.firstFrame)
      .slice(0, MOST_ROWS);
  }
}
