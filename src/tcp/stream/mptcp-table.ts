import type { Segment } from '../segment.js';
import type { MptcpConnection, Stream } from './stream.js';

/** Subtype of MP_CAPABLE (RFC 8684 §3.1). */
const CAPABLE = 0;
/** Last subtype that Wireshark keeps account of, MP_FASTCLOSE (RFC 8684 §3.5). */
const LAST_COUNTED = 7;

/** Brings the subflows of an MPTCP connection together by its tokens (RFC 8684 §3.2). */
export class MptcpTable {
  private readonly byToken = new Map<number, MptcpConnection>();

  /** @param mostTokens - Beyond these the oldest is forgotten. */
  constructor(private readonly mostTokens = Infinity) {}

  /** Notes the MPTCP options of a segment. */
  follow(stream: Stream, { options }: Segment): void {
    const { mptcpJoins, mptcpTokens = [], mptcpSubtypes = [] } = options;
    const joined = mptcpJoins === undefined ? undefined : this.byToken.get(mptcpJoins);
    if (joined !== undefined) stream.mptcp = joined;
    for (const subtype of mptcpSubtypes) {
      // Version 1 begins with an MP_CAPABLE without a key: Wireshark takes no account of that one.
      const isCounted = subtype === CAPABLE ? mptcpTokens.length > 0 : subtype <= LAST_COUNTED;
      if (isCounted) stream.mptcp.kinds |= 1 << subtype;
    }
    for (const token of mptcpTokens) {
      this.byToken.set(token, stream.mptcp);
      if (this.byToken.size > this.mostTokens) this.forgetOldest();
    }
  }

  private forgetOldest(): void {
    for (const token of this.byToken.keys()) {
      this.byToken.delete(token);
      return;
    }
  }
}
