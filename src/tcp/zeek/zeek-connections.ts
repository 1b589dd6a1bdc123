import type { Segment } from '../segment.js';
import { EndpointPairs } from '../stream/endpoint-pairs.js';
import { isFirstFromServer, LIKELY_SERVER_PORTS } from './likely-server-ports.js';
import { packetFacts, type PacketFacts } from './packet-facts.js';
import { ZeekConnection } from './zeek-connection.js';
import type { ZeekRecord } from './zeek-record.js';

/** TCP header without options, in bytes. */
const MIN_HEADER = 20;

/** Which of Zeek's habits to follow. */
export interface ZeekOptions {
  /** Forget connections as Zeek does on live traffic, by the capture's own clock; default: never. */
  readonly expiry?: boolean;
  /** Ignore segments with a bad checksum, and write `c`; default: a sender's own capture has many. */
  readonly checksums?: boolean;
  /** Ports that tell a server when the SYN is missing; default: those of Zeek's default scripts. */
  readonly serverPorts?: ReadonlySet<number>;
}

/**
 * What Zeek would write about the connections of a capture. A machine of its own, with Zeek's idea
 * of what one connection is; it shares no judgement with the other analyses.
 */
export class ZeekConnections {
  private readonly connections: ZeekConnection[] = [];
  private readonly pairs = new EndpointPairs();
  private readonly live = new Map<number, ZeekConnection>();

  constructor(private readonly options: ZeekOptions = {}) {}

  /**
   * Takes the next segment in capture order.
   *
   * @returns the connection it went to; `undefined` for a segment that Zeek would not look at.
   */
  add(segment: Segment): ZeekConnection | undefined {
    const { isQuoted, length, headerLength } = segment;
    if (isQuoted || length === undefined || headerLength < MIN_HEADER) return undefined;
    const packet = packetFacts(segment);
    const connection = this.connectionOf(segment, packet);
    if (this.options.checksums === true && segment.isChecksumBad) {
      connection.addBadChecksum(segment);
    } else {
      connection.add(segment, packet);
    }
    return connection;
  }

  /** The records of all connections, in the order of their first packets. */
  finish(): readonly ZeekRecord[] {
    return this.connections.map((connection) => connection.record());
  }

  private connectionOf(segment: Segment, packet: PacketFacts): ZeekConnection {
    const key = this.pairs.numberOf(segment);
    const known = this.live.get(key);
    if (known !== undefined && !this.isOver(known, segment, packet)) return known;
    const ports = this.options.serverPorts ?? LIKELY_SERVER_PORTS;
    const opened = new ZeekConnection(segment, isFirstFromServer(segment, packet, ports));
    this.live.set(key, opened);
    this.connections.push(opened);
    return opened;
  }

  private isOver(known: ZeekConnection, segment: Segment, packet: PacketFacts): boolean {
    if (this.options.expiry === true && known.isOverBy(segment.timeNanos)) return true;
    return known.isReusedBy(packet);
  }
}
