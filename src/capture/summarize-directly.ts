import { randomInt } from 'node:crypto';
import type { CaptureDamage } from '../model/capture-facts.js';
import type { CaptureRecord } from '../pcap/capture-record.js';
import type { RuleSet } from '../tcp/rules.js';
import { isTooShort } from '../tcp/segment.js';
import type { ConversationSummary } from '../tcp/summary/conversation-summary.js';
import { EndpointTable } from '../tcp/summary/endpoint-table.js';
import { mergeStreams, type SummaryParts } from '../tcp/summary/merge-streams.js';
import { OrdinaryConnections } from '../tcp/summary/ordinary-connections.js';
import type { PlainSegment } from '../tcp/summary/ordinary-connection.js';
import type { Unreadable } from '../wire/frame/frame-headers.js';
import { CaptureDamagedError } from './capture-failure.js';
import { DirectDecoder } from './direct-decoder.js';
import { directFrames } from './direct-frames.js';
import type { CaptureSource } from './source.js';

const NANOS_PER_SECOND = 1_000_000_000;
/**
 * Times count from so many seconds before the first frame. They are large numbers then from the first one
 * on, and nothing is compiled twice because later ones no longer fit into 31 bits.
 */
const LEAD_SECONDS = 1000;
/** TCP header without options, in bytes (RFC 9293 §3.1). */
const HEADER = 20;

/** The conversations that are not ordinary; see {@link mergeStreams}. */
type OddParts = Pick<SummaryParts, 'analyzed' | 'setupFrames'>;

const NOTHING_ODD: OddParts = { analyzed: [], setupFrames: [] };

/** What was found of a capture, and of its conversations what a list says. */
export interface FoundSummary {
  readonly packets: number;
  readonly tcpSegments: number;
  readonly firstFrameNanos: bigint | undefined;
  readonly damage: CaptureDamage | undefined;
  /** In order of their first frames. */
  readonly conversations: readonly ConversationSummary[];
}

/**
 * Lists the conversations of a capture without tshark. It is read once; only what is not ordinary in it
 * is read a second time, for the whole analysis.
 *
 * @throws {@link HandedOverError} when there is something in the capture that is left to tshark.
 */
export async function summarizeDirectly(
  source: CaptureSource,
  rules: RuleSet,
  signal?: AbortSignal,
): Promise<FoundSummary> {
  const reader = new SummaryReader();
  const damage = await reader.read(source, signal);
  const odd = reader.hasOdd ? await reader.readOdd(source, rules, signal) : NOTHING_ODD;
  return {
    packets: reader.packets,
    tcpSegments: reader.tcpSegments,
    firstFrameNanos: reader.packets === 0 ? undefined : reader.firstNanos,
    damage,
    conversations: mergeStreams({
      ordinary: reader.connections.connections(),
      endpointOf: (pair, end) => reader.endpoints.endpoint(pair, end),
      zero: reader.firstOffset,
      zeroNanos: reader.firstNanos,
      ...odd,
    }),
  };
}

/** Goes through a capture once or twice. */
class SummaryReader {
  packets = 0;
  tcpSegments = 0;
  /** The time of the first frame, as the segments' times. */
  firstOffset = 0;
  readonly connections = new OrdinaryConnections();
  readonly endpoints = new EndpointTable(randomInt(2 ** 32));
  private readonly decoder = new DirectDecoder();
  private readonly segment: PlainSegment = {
    seq: 0,
    ack: 0,
    flags: 0,
    length: 0,
    frame: 0,
    frameLength: 0,
    time: NaN,
  };
  private zeroSeconds = 0;

  /** Is there a pair of endpoints that the whole analysis must look at? */
  get hasOdd(): boolean {
    return this.connections.oddCount > 0;
  }

  /** The time of the first frame. */
  get firstNanos(): bigint {
    return BigInt(this.zeroSeconds) * BigInt(NANOS_PER_SECOND) + BigInt(this.firstOffset);
  }

  /** Summarizes what is ordinary; why the capture could not be read to its end, if it could not. */
  async read(
    source: CaptureSource,
    signal: AbortSignal | undefined,
  ): Promise<CaptureDamage | undefined> {
    const onFrame = (record: CaptureRecord) => this.take(record);
    try {
      const frames = directFrames(source, onFrame, { signal });
      for await (const count of frames) this.packets = count;
      return undefined;
    } catch (error) {
      if (!(error instanceof CaptureDamagedError)) throw error;
      return error.damage;
    }
  }

  /** Gives the segments of all other pairs to the whole analysis, which most captures do without. */
  async readOdd(
    source: CaptureSource,
    rules: RuleSet,
    signal: AbortSignal | undefined,
  ): Promise<OddParts> {
    const { TcpAnalyzer } = await import('../tcp/analyzer.js');
    const analyzer = new TcpAnalyzer({ rules });
    const { decoder, connections, endpoints } = this;
    const onFrame = (record: CaptureRecord): Unreadable | undefined => {
      const found = decoder.find(record);
      if (found !== 'tcp') return found === 'nothing' ? undefined : found;
      if (!connections.isOdd(endpoints.pairOf(decoder.headers))) return undefined;
      const reason = decoder.segment(record);
      if (decoder.frame.segment !== undefined) analyzer.add(decoder.frame.segment);
      return reason;
    };
    await exhaust(directFrames(source, onFrame, { signal, lastFrame: this.packets }));
    return { analyzed: analyzer.finish(), setupFrames: analyzer.setupFrames };
  }

  private take(record: CaptureRecord): Unreadable | undefined {
    const { decoder, endpoints, connections } = this;
    const found = decoder.find(record);
    if (found !== 'tcp' && found !== 'nothing') return found;
    if (record.frameNumber === 1) {
      this.zeroSeconds = record.seconds - LEAD_SECONDS;
      this.firstOffset = LEAD_SECONDS * NANOS_PER_SECOND + record.nanos;
    }
    if (found === 'nothing') return undefined;
    const pair = endpoints.pairOf(decoder.headers);
    if (this.fill(record) && !endpoints.isLoop) {
      this.tcpSegments++;
      connections.add(pair, endpoints.sender, this.segment);
      return undefined;
    }
    connections.setOdd(pair);
    const reason = decoder.segment(record);
    const { segment } = decoder.frame;
    if (segment !== undefined && !isTooShort(segment)) this.tcpSegments++;
    return reason;
  }

  /** Takes the facts off the header; false when a part of it is missing, or a fact has no plain value. */
  private fill(record: CaptureRecord): boolean {
    const { headers } = this.decoder;
    const { at, end, announcedEnd, isQuoted } = headers;
    const { segment } = this;
    if (isQuoted || at + HEADER > end) return false;
    const headerLength = (headers.byte(at + 12) >> 4) * 4;
    if (headerLength < HEADER || at + headerLength > end || at + headerLength > announcedEnd) {
      return false;
    }
    // As signed integers, which take no memory of their own.
    segment.seq = headers.signedWord(at + 4);
    segment.ack = headers.signedWord(at + 8);
    segment.flags = headers.pair(at + 12) & 0x0fff;
    segment.length = announcedEnd - at - headerLength;
    segment.frame = record.frameNumber;
    segment.frameLength = record.wireLength;
    segment.time = (record.seconds - this.zeroSeconds) * NANOS_PER_SECOND + record.nanos;
    // A time of 0 stands for "none" where Wireshark keeps that of a SYN.
    return Number.isSafeInteger(segment.time) && (record.seconds !== 0 || record.nanos !== 0);
  }
}

async function exhaust(values: AsyncGenerator): Promise<void> {
  let next = await values.next();
  while (next.done !== true) next = await values.next();
}
