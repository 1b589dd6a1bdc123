import { hasCompletenessEnd } from './completeness.js';
import type { RuleSet } from '../rules.js';
import { isBareSyn, isSynAck, type Segment } from '../segment.js';
import { flowIndexOf, newStream, type Stream } from './stream.js';

/** How a segment came to its stream. */
export interface StreamMatch {
  readonly stream: Stream;
  /** The segment began the stream because no stream of this endpoint pair existed. */
  readonly isNew: boolean;
  /** Wireshark calls the ports reused: a new stream, or (4.0) a SYN-ACK that moves the base. */
  readonly isReused: boolean;
  /** A SYN with the number that is already known: it gets a record, and `high` is wound back. */
  readonly isRepeatedSyn: boolean;
}

/** Finds the stream of each segment as Wireshark's first pass does: by endpoint pair, latest first. */
export class StreamTable {
  /** All streams, by index; none when they are not kept. */
  readonly streams: Stream[] = [];
  private count = 0;
  /** The latest stream of each pair of endpoints, by its number. */
  private readonly latest: (Stream | undefined)[] = [];

  /** @param isKeepingAll - Keep streams that no segment can join any more. */
  constructor(
    private readonly rules: RuleSet,
    private readonly isKeepingAll = true,
  ) {}

  /** The pair of endpoints is over: its number may be given to another. */
  forget(pair: number): void {
    this.latest[pair] = undefined;
  }

  /** @param pair - The number of the segment's pair of endpoints. */
  match(segment: Segment, pair: number): StreamMatch {
    const known = this.latest[pair];
    if (known === undefined) {
      return {
        stream: this.create(pair, segment),
        isNew: true,
        isReused: false,
        isRepeatedSyn: false,
      };
    }
    const own = known.flows[flowIndexOf(known.opener, segment)];
    if (own.isBaseKnown && isBareSyn(segment)) {
      if (this.opensNewStream(known, own.base, segment)) return this.reuse(pair, segment);
      return { stream: known, isNew: false, isReused: false, isRepeatedSyn: true };
    }
    if (own.isBaseKnown && isSynAck(segment)) {
      if (this.rules !== '4.0') {
        if (this.opensNewStream(known, own.base, segment)) return this.reuse(pair, segment);
      } else if (own.base !== segment.seq) {
        own.base = segment.seq;
        return { stream: known, isNew: false, isReused: true, isRepeatedSyn: false };
      }
    }
    return { stream: known, isNew: false, isReused: false, isRepeatedSyn: false };
  }

  private opensNewStream(known: Stream, base: number, segment: Segment): boolean {
    if (base !== segment.seq) return true;
    return this.rules !== '4.0' && hasCompletenessEnd(known.completeness);
  }

  private reuse(pair: number, segment: Segment): StreamMatch {
    return {
      stream: this.create(pair, segment),
      isNew: false,
      isReused: true,
      isRepeatedSyn: false,
    };
  }

  private create(pair: number, segment: Segment): Stream {
    const stream = newStream(this.count++, segment, this.rules);
    if (this.isKeepingAll) this.streams.push(stream);
    this.latest[pair] = stream;
    return stream;
  }
}
