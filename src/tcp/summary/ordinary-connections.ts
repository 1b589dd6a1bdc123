import { FIN, isBareSyn, RST } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';
import { OrdinaryConnection, type PlainSegment } from './ordinary-connection.js';

/**
 * Summarizes connections that take an ordinary course at a fraction of what the whole analysis costs, and
 * knows which do not. With the first segment that might be read in two ways, all of its pair of endpoints
 * is odd, and left to the whole analysis. Ordinary are a handshake of three steps, a SYN that is refused
 * or not answered, a handshake that is reset; data in any order; FINs in sequence; resets that nothing
 * contradicts. What is said of these is what the whole analysis says.
 */
export class OrdinaryConnections {
  private readonly ended: OrdinaryConnection[] = [];
  /** The present connection of each pair, by its number; `null` for one that is odd. */
  private readonly latest: (OrdinaryConnection | null | undefined)[] = [];
  private oddSegments = 0;

  /** Segments of odd pairs since they are. */
  get oddCount(): number {
    return this.oddSegments;
  }

  /** Is the pair left to the whole analysis? */
  isOdd(pair: number): boolean {
    return this.latest[pair] === null;
  }

  /** Leaves the pair to the whole analysis. */
  setOdd(pair: number): void {
    this.latest[pair] = null;
    this.oddSegments++;
  }

  /**
   * Takes the next segment of a pair.
   *
   * @param from - Which end of the pair sent it.
   */
  add(pair: number, from: FlowIndex, segment: PlainSegment): void {
    const present = this.latest[pair];
    if (present === null) {
      this.oddSegments++;
      return;
    }
    if (isBareSyn(segment)) {
      const room = present?.makesRoomFor(from, segment) ?? 'yes';
      if (room === 'yes' && isPlainSyn(segment)) {
        if (present !== undefined) this.ended.push(present);
        this.latest[pair] = new OrdinaryConnection(pair, from, segment);
        return;
      }
      if (room !== 'no') {
        this.setOdd(pair);
        return;
      }
    }
    if (present?.add(from, segment) !== true) this.setOdd(pair);
  }

  /** All connections of pairs that are not odd, in no particular order. */
  *connections(): Generator<OrdinaryConnection> {
    for (const connection of this.ended) if (!this.isOdd(connection.pair)) yield connection;
    for (const connection of this.latest) if (connection) yield connection;
  }
}

/** Data with a SYN may be early data (RFC 7413), whose acceptance the SYN-ACK tells. */
function isPlainSyn({ flags, length }: PlainSegment): boolean {
  return length === 0 && (flags & (FIN | RST)) === 0;
}
