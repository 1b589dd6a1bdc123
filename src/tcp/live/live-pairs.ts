import type { Endpoint, Segment } from '../segment.js';
import type { LiveConnection } from './live-connection.js';
import { PairQueue, type Queued } from './pair-queue.js';

/** Two endpoints that talk to each other, and what is known of their connections. */
export interface LivePair extends Queued<LivePair> {
  readonly key: string;
  /** Given to another pair when this one is over. */
  readonly number: number;
  lastNanos: bigint;
  /** The connection that its next segment joins, unless it opens another. */
  current: LiveConnection | undefined;
  /** `undefined` until its first segment has been looked at. */
  standing: PairStanding | undefined;
}

/** What the pair's latest connection is; an attempt came to nothing yet. */
export type PairStanding = 'closed' | 'attempt' | 'open';

/**
 * The pairs of endpoints that are followed, those of each standing in order of their latest segments. Their
 * numbers stay small, for they are used again.
 */
export class LivePairs {
  private readonly byKey = new Map<string, LivePair>();
  private readonly free: number[] = [];
  private readonly queues: Readonly<Record<PairStanding, PairQueue<LivePair>>> = {
    closed: new PairQueue<LivePair>(),
    attempt: new PairQueue<LivePair>(),
    open: new PairQueue<LivePair>(),
  };

  get count(): number {
    return this.byKey.size;
  }

  countOf(standing: PairStanding): number {
    return this.queues[standing].count;
  }

  /** The pairs in order of their first segments. */
  [Symbol.iterator](): IterableIterator<LivePair> {
    return this.byKey.values();
  }

  /** The pair of a segment; a new one if it is not followed yet. */
  of({ source, destination, timeNanos }: Segment): LivePair {
    const key = keyOf(source, destination);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const pair: LivePair = {
      key,
      number: this.free.pop() ?? this.byKey.size,
      lastNanos: timeNanos,
      current: undefined,
      standing: undefined,
      before: undefined,
      after: undefined,
    };
    this.byKey.set(key, pair);
    return pair;
  }

  /** Takes note of a segment of the pair. */
  touch(pair: LivePair, timeNanos: bigint): void {
    pair.lastNanos = timeNanos;
    this.leave(pair);
    pair.standing = standingOf(pair);
    this.queues[pair.standing].add(pair);
  }

  /** The pair of a standing that has been quiet for longest. */
  quietest(standing: PairStanding): LivePair | undefined {
    return this.queues[standing].first;
  }

  delete(pair: LivePair): void {
    this.leave(pair);
    if (this.byKey.delete(pair.key)) this.free.push(pair.number);
  }

  private leave(pair: LivePair): void {
    if (pair.standing !== undefined) this.queues[pair.standing].remove(pair);
    pair.standing = undefined;
  }
}

function standingOf({ current }: LivePair): PairStanding {
  if (current === undefined || current.connection.isClosed) return 'closed';
  return current.connection.isEstablished ? 'open' : 'attempt';
}

/** The same for both directions. */
function keyOf(one: Endpoint, two: Endpoint): string {
  const isInOrder = one.address === two.address ? one.port <= two.port : one.address < two.address;
  const [first, second] = isInOrder ? [one, two] : [two, one];
  return `${first.address} ${first.port} ${second.address} ${second.port}`;
}
