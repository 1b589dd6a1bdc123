import { FIN, hasFlags, SYN, type Segment } from '../segment.js';
import { verdictBit, type VerdictSet } from '../verdict.js';
import type { RetransmissionCounts } from './direction-statistics.js';

const RETRANSMISSION = verdictBit('retransmission');
const FAST_RETRANSMISSION = verdictBit('fast_retransmission');
const SPURIOUS_RETRANSMISSION = verdictBit('spurious_retransmission');
const ANY_RETRANSMISSION = RETRANSMISSION | FAST_RETRANSMISSION | SPURIOUS_RETRANSMISSION;
const OUT_OF_ORDER = verdictBit('out_of_order');
const DUPLICATE_ACK = verdictBit('duplicate_ack');
const LOST_SEGMENT = verdictBit('lost_segment');
const ACK_LOST_SEGMENT = verdictBit('ack_lost_segment');
const WINDOW_FULL = verdictBit('window_full');
const WINDOW_UPDATE = verdictBit('window_update');
const ZERO_WINDOW = verdictBit('zero_window');
const ZERO_WINDOW_PROBE = verdictBit('zero_window_probe');
const KEEP_ALIVE = verdictBit('keep_alive');

/** How often Wireshark passed each verdict on the segments of one end. */
export class VerdictCounts {
  outOfOrder = 0;
  duplicateAcks = 0;
  duplicateAcksOfOutstandingData = 0;
  lostSegments = 0;
  acksOfUnseen = 0;
  windowFull = 0;
  windowUpdates = 0;
  zeroWindows = 0;
  zeroWindowProbes = 0;
  private syn = 0;
  private fin = 0;
  private data = 0;
  private retransmission = 0;
  private fastRetransmission = 0;
  private spuriousRetransmission = 0;

  /** Counts a segment with verdicts; `answersData` says that the other end's data is outstanding. */
  add(segment: Segment, verdicts: VerdictSet, answersData: boolean): void {
    if ((verdicts & OUT_OF_ORDER) !== 0) this.outOfOrder++;
    if ((verdicts & DUPLICATE_ACK) !== 0) {
      this.duplicateAcks++;
      if (answersData) this.duplicateAcksOfOutstandingData++;
    }
    if ((verdicts & LOST_SEGMENT) !== 0) this.lostSegments++;
    if ((verdicts & ACK_LOST_SEGMENT) !== 0) this.acksOfUnseen++;
    if ((verdicts & WINDOW_FULL) !== 0) this.windowFull++;
    if ((verdicts & WINDOW_UPDATE) !== 0) this.windowUpdates++;
    if ((verdicts & ZERO_WINDOW) !== 0) this.zeroWindows++;
    if (isZeroWindowProbe(verdicts)) this.zeroWindowProbes++;
    if ((verdicts & ANY_RETRANSMISSION) !== 0) this.addRetransmission(segment, verdicts);
  }

  get retransmissionCount(): number {
    return this.syn + this.fin + this.data;
  }

  get retransmissions(): RetransmissionCounts {
    const { syn, fin, data, retransmission, fastRetransmission, spuriousRetransmission } = this;
    return {
      total: this.retransmissionCount,
      bySegment: { syn, fin, data },
      byVerdict: { retransmission, fastRetransmission, spuriousRetransmission },
    };
  }

  private addRetransmission(segment: Segment, verdicts: VerdictSet): void {
    if (hasFlags(segment, SYN)) this.syn++;
    else if (hasFlags(segment, FIN)) this.fin++;
    else this.data++;
    if ((verdicts & RETRANSMISSION) !== 0) this.retransmission++;
    else if ((verdicts & FAST_RETRANSMISSION) !== 0) this.fastRetransmission++;
    else this.spuriousRetransmission++;
  }
}

export function isOutOfOrder(verdicts: VerdictSet): boolean {
  return (verdicts & OUT_OF_ORDER) !== 0;
}

export function isKeepAlive(verdicts: VerdictSet): boolean {
  return (verdicts & KEEP_ALIVE) !== 0;
}

export function isZeroWindowProbe(verdicts: VerdictSet): boolean {
  return (verdicts & ZERO_WINDOW_PROBE) !== 0;
}
