import type { Conversation } from '../conversation.js';

/** What the timestamps option takes of each segment, with its padding (RFC 7323, appendix A). */
const TIMESTAMPS_BYTES = 12;
/** Without the option in both SYNs (RFC 9293 §3.7.1). */
const DEFAULT_MSS = 536;

/** Payload of a full segment: what both ends announced, less what options take of it. */
export class SegmentSize {
  private readonly announced: number | undefined;
  private largest = DEFAULT_MSS;

  constructor({ client, server, effective }: Conversation['handshake']['options']) {
    if (client?.mss === undefined || server?.mss === undefined) return;
    const options = effective?.timestamps === true ? TIMESTAMPS_BYTES : 0;
    this.announced = Math.max(1, Math.min(client.mss, server.mss) - options);
  }

  /** Where nothing was announced, the largest segment is taken for a full one. */
  add(length: number): void {
    if (length > this.largest) this.largest = length;
  }

  get bytes(): number {
    return this.announced ?? this.largest;
  }
}
