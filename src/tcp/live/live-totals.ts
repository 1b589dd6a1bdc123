import type { Side } from '../side.js';
import type { Outcome, TeardownPattern } from '../teardown-pattern.js';
import type { LiveRecord } from './live-record.js';

/** Who closed first; `nobody` also when that cannot be told. */
export type Initiator = Side | 'both' | 'nobody';

/** What all conversations came to. */
export interface LiveTotals {
  readonly conversations: number;
  /** An outcome that did not occur is absent; the same below. */
  readonly byOutcome: Readonly<Partial<Record<Outcome, number>>>;
  readonly byTeardown: Readonly<
    Partial<Record<TeardownPattern, Readonly<Partial<Record<Initiator, number>>>>>
  >;
  /** Segments that were sent again. */
  readonly retransmissions: number;
  /** The longest initial round-trip time of an established connection in seconds, and whose it is. */
  readonly worstIrtt?: { readonly seconds: number; readonly stream: number };
}

/** Outcomes of attempts that came to nothing. */
const FAILED: ReadonlySet<Outcome> = new Set<Outcome>([
  'refused',
  'no-answer',
  'handshake-incomplete',
]);

/** Counts connections whose final record is known. */
export class TotalsCount {
  private conversations = 0;
  private retransmissions = 0;
  private worstIrtt: LiveTotals['worstIrtt'];
  private readonly byOutcome = new Map<Outcome, number>();
  private readonly byTeardown = new Map<TeardownPattern, Map<Initiator, number>>();

  add({ stream, outcome, teardown, handshake, retransmissions }: LiveRecord): void {
    const { pattern, initiator = 'nobody' } = teardown;
    const { irtt } = handshake;
    this.conversations++;
    this.retransmissions += retransmissions.client + retransmissions.server;
    countIn(this.byOutcome, outcome);
    let initiators = this.byTeardown.get(pattern);
    if (initiators === undefined) {
      initiators = new Map<Initiator, number>();
      this.byTeardown.set(pattern, initiators);
    }
    countIn(initiators, initiator);
    // Of an attempt that failed, the answer may come from anywhere.
    if (FAILED.has(outcome)) return;
    if (irtt !== undefined && irtt > (this.worstIrtt?.seconds ?? 0)) {
      this.worstIrtt = { seconds: irtt, stream };
    }
  }

  get totals(): LiveTotals {
    const { conversations, retransmissions, worstIrtt } = this;
    return {
      conversations,
      byOutcome: Object.fromEntries(sorted(this.byOutcome)),
      byTeardown: Object.fromEntries(
        sorted(this.byTeardown).map(([pattern, initiators]) => [
          pattern,
          Object.fromEntries(sorted(initiators)),
        ]),
      ),
      retransmissions,
      ...(worstIrtt && { worstIrtt }),
    };
  }
}

function countIn<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted<K extends string, V>(map: ReadonlyMap<K, V>): [K, V][] {
  return [...map].sort(([one], [two]) => (one < two ? -1 : 1));
}
