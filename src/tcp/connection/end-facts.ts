import { CapturedTwice } from './captured-twice.js';
import { Contiguity } from './contiguity.js';
import { Unwrapper } from '../sequence.js';

/** Plain segments traced for each end at the start, and again after every SYN, FIN or RST. */
export const PLAIN_TRACED = 4;

/** Running facts about one end of a connection. */
export class EndFacts {
  private ownNumbers: Unwrapper | undefined;
  private ownContiguity: Contiguity | undefined;
  private ownCopies: CapturedTwice | undefined;
  /** First number of the end's first SYN or SYN-ACK, as a position and raw. */
  isn: number | undefined;
  isnRaw: number | undefined;
  top: number | undefined;
  maxAck: number | undefined;
  maxAckRaw: number | undefined;
  hasSentBareSyn = false;
  lastFrame = 0;
  window = 0;
  keepAlives = 0;
  retransmissions = 0;
  resets = 0;
  /** TSval of the latest segment that had one. */
  lastTimestamp: number | undefined;
  /** Over all segments but resets; a range without any is upside down. */
  minHopLimit = Infinity;
  maxHopLimit = -Infinity;
  packets = 0;
  bytes = 0;
  payloadBytes = 0;
  hasSentFin = false;
  /** Position after the end's first FIN, until the other end has covered it. */
  uncoveredFin: number | undefined;
  firstFinEnd: number | undefined;
  hasSentData = false;
  /** Highest position after payload that the end sent. */
  dataEnd: number | undefined;
  plainToTrace = PLAIN_TRACED;
  /** Segments with payload that followed the ACK of the other end's FIN, up to the own FIN. */
  halfClosedSegments = 0;

  // Of a flood or a scan one end is all that is ever heard: the other takes no room for these.
  get numbers(): Unwrapper {
    return (this.ownNumbers ??= new Unwrapper(true));
  }

  get contiguity(): Contiguity {
    return (this.ownContiguity ??= new Contiguity());
  }

  get copies(): CapturedTwice {
    return (this.ownCopies ??= new CapturedTwice());
  }

  hearPeer(): void {
    this.ownCopies?.hearPeer();
  }
}
