import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { PduNode } from '../dissector/interpret/pdu-node.js';
import type { PluginPdu } from '../dissector/stream/plugin-pdu.js';
import {
  PluginSession,
  type StreamNote,
  type TransportPacket,
} from '../dissector/stream/plugin-session.js';
import { ACK, type Endpoint, hasFlags, type Segment, SYN } from '../tcp/segment.js';

/** Bytes that may wait for what is missing in front of them. */
const MOST_WAITING = 64 << 20;
/** Conversations over UDP that are known at a time. */
const MOST_DATAGRAM_PAIRS = 10_000;
/** Notes on what was not dissected that are kept; the others are counted. */
const MOST_NOTES = 20;
/** Expert infos that are told of one PDU. */
const MOST_EXPERTS = 5;

/** PDUs of a declared protocol that a frame makes whole. */
export interface LivePdus {
  readonly protocol: ProtocolDescription;
  readonly transport: 'tcp' | 'udp';
  /** Of the connection, as other events have it; over UDP a count of its own. */
  readonly stream: number;
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly frame: number;
  readonly timeNanos: bigint;
  /** How often its conversation has been told of, with this. */
  readonly ordinal: number;
  readonly pdus: readonly LivePdu[];
}

export interface LivePdu {
  /** Its line in the Info column; absent for a protocol without one, and for what was not read to its end. */
  readonly info?: string;
  readonly mark?: 'malformed' | 'short';
  /** Texts of its expert infos. */
  readonly experts?: readonly string[];
}

/** What a declared protocol comes to. */
export interface LiveDeclaredTotals {
  readonly filterName: string;
  readonly shortName: string;
  readonly pdus: number;
  readonly malformed: number;
  readonly expertInfos: number;
}

/** A datagram as it stands in a frame. */
export interface Datagram {
  readonly frameNumber: number;
  readonly timeNanos: bigint;
  readonly source: Endpoint;
  readonly destination: Endpoint;
  /** On the wire. */
  readonly length: number;
  readonly payload: Uint8Array;
}

/**
 * Reads declared protocols while a capture comes. Bytes are kept only while others are missing in front of them,
 * and no more than a bounded number.
 */
export class LiveDeclared {
  /** What was not dissected of conversations that are over. */
  readonly notes: StreamNote[] = [];
  omittedNotes = 0;
  readonly #session: PluginSession;
  readonly #totals: Map<
    string,
    { -readonly [Key in keyof LiveDeclaredTotals]: LiveDeclaredTotals[Key] }
  >;
  /** How often conversations over TCP have been told of. */
  readonly #told = new Map<number, number>();
  readonly #datagramPairs = new Map<string, { readonly stream: number; told: number }>();
  #datagramStreams = 0;

  constructor(
    descriptions: readonly ProtocolDescription[],
    private readonly tell: (found: LivePdus) => void,
  ) {
    this.#session = new PluginSession(descriptions, { mostWaitingBytes: MOST_WAITING });
    this.#totals = new Map(
      descriptions.map(({ filterName, shortName }) => [
        filterName,
        { filterName, shortName, pdus: 0, malformed: 0, expertInfos: 0 },
      ]),
    );
  }

  /** Does any of them go over UDP? */
  get wantsDatagrams(): boolean {
    return this.#session.looksAt('udp');
  }

  get totals(): readonly LiveDeclaredTotals[] {
    return [...this.#totals.values()];
  }

  /**
   * Takes the next segment.
   *
   * @param payload - What was captured of its data; not kept.
   */
  addSegment(segment: Segment, stream: number, payload: Uint8Array): void {
    const { frameNumber, timeNanos, source, destination, length = 0 } = segment;
    if (segment.isQuoted || !this.#session.looksAt('tcp')) return;
    const found = this.#session.push({
      ...packetOf('tcp', frameNumber, stream, source, destination),
      length,
      // The next frames will stand where it stands.
      payload: payload.slice(),
      sequence: segment.seq,
      isSyn: hasFlags(segment, SYN),
      isAck: hasFlags(segment, ACK),
    });
    if (found.length === 0) return;
    const ordinal = (this.#told.get(stream) ?? 0) + 1;
    this.#told.set(stream, ordinal);
    const of = { transport: 'tcp', stream, source, destination, timeNanos, ordinal } as const;
    this.#tellOf({ ...of, frame: frameNumber }, found);
  }

  addDatagram({ frameNumber, timeNanos, source, destination, length, payload }: Datagram): void {
    const pair = this.#pairOf(source, destination);
    const { stream } = pair;
    const found = this.#session.push({
      ...packetOf('udp', frameNumber, stream, source, destination),
      length,
      payload,
      sequence: 0,
      isSyn: false,
      isAck: false,
    });
    if (found.length === 0) return;
    pair.told += 1;
    const of = { transport: 'udp', stream, source, destination, timeNanos } as const;
    this.#tellOf({ ...of, frame: frameNumber, ordinal: pair.told }, found);
  }

  /** Nothing more comes of a connection. */
  forget(stream: number): void {
    this.#told.delete(stream);
    for (const note of this.#session.forget(stream)) {
      if (this.notes.length < MOST_NOTES) this.notes.push(note);
      else this.omittedNotes += 1;
    }
  }

  #pairOf(source: Endpoint, destination: Endpoint) {
    const ends = [source, destination].map(({ address, port }) => `${address} ${port}`).sort();
    const key = ends.join(' ');
    const known = this.#datagramPairs.get(key);
    if (known !== undefined) return known;
    if (this.#datagramPairs.size >= MOST_DATAGRAM_PAIRS) {
      this.#datagramPairs.clear();
      this.#session.forgetDatagrams();
    }
    const pair = { stream: this.#datagramStreams++, told: 0 };
    this.#datagramPairs.set(key, pair);
    return pair;
  }

  /** A PDU may carry those of other protocols, which are told of apart. */
  #tellOf(of: Omit<LivePdus, 'protocol' | 'pdus'>, found: readonly PluginPdu[]): void {
    for (const protocol of new Set(found.map(({ description }) => description))) {
      const own = found.filter(({ description }) => description === protocol);
      this.tell({ ...of, protocol, pdus: this.#counted(protocol, own) });
    }
  }

  #counted(protocol: ProtocolDescription, found: readonly PluginPdu[]): readonly LivePdu[] {
    const totals = this.#totals.get(protocol.filterName);
    return found.map(({ pdu }): LivePdu => {
      const experts = pdu === undefined ? [] : expertsIn(pdu.tree);
      const mark = pdu === undefined ? 'malformed' : pdu.stop;
      if (totals !== undefined) {
        totals.pdus += 1;
        totals.expertInfos += experts.length;
        if (mark === 'malformed') totals.malformed += 1;
      }
      return {
        ...(pdu?.info !== undefined && { info: pdu.info }),
        ...(mark !== undefined && { mark }),
        ...(experts.length > 0 && { experts: experts.slice(0, MOST_EXPERTS) }),
      };
    });
  }
}

function packetOf(
  transport: 'tcp' | 'udp',
  frameNumber: number,
  stream: number,
  source: Endpoint,
  destination: Endpoint,
): Pick<
  TransportPacket,
  'transport' | 'frameNumber' | 'stream' | 'ports' | 'sender' | 'claimedBy'
> {
  return {
    transport,
    frameNumber,
    stream,
    ports: { source: source.port, destination: destination.port },
    sender: `${source.address}|${source.port}`,
    // Nobody else looks at the data.
    claimedBy: undefined,
  };
}

function expertsIn(node: PduNode): readonly string[] {
  return node.children.flatMap((child) => [
    ...(child.shape.kind === 'expert' ? [child.shape.expert.text] : []),
    ...expertsIn(child),
  ]);
}
