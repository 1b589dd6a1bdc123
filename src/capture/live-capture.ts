import { CaptureParser } from '../pcap/capture-parser.js';
import { CaptureQualityWatch } from '../pcap/capture-quality.js';
import type { CaptureRecord } from '../pcap/capture-record.js';
import type { LiveAnalyzer } from '../tcp/live/live-analyzer.js';
import { isTooShort, type Segment } from '../tcp/segment.js';
import type { Unreadable } from '../wire/frame/frame-headers.js';
import type { LiveDeclared } from './live-declared.js';
import { DirectDecoder } from './direct-decoder.js';

/** Bytes of a UDP header (RFC 768). */
const UDP_HEADER = 8;
/** Endpoints that the decoder may know; then it begins anew, so that memory stays bounded. */
const MOST_ENDPOINTS = 200_000;

/** Why a frame is passed over. */
export type PassedOver =
  | Unreadable
  | 'a frame without a packet'
  /** Shorter than its headers, since only so many bytes of each packet were captured. */
  | 'a header that the snap length cut off';

/** Is told of the first frame that is passed over for each reason. */
export type OnUnreadable = (reason: PassedOver, frameNumber: number) => void;

/** Why reading ended before the end of the capture. */
export interface LiveStop {
  /** `cut`: inside a packet; `unknown`: at something that cannot be read; `limit`: enough was read. */
  readonly kind: 'cut' | 'unknown' | 'limit';
  readonly reason?: string;
}

/**
 * Takes a capture piece by piece, whatever brings it, and gives its segments to the live analysis at once. A frame
 * that cannot be read is counted and passed over.
 */
export class LiveCapture {
  packets = 0;
  tcpSegments = 0;
  firstFrameNanos: bigint | undefined;
  lastFrameNanos: bigint | undefined;
  /** How many frames could not be read, by reason. */
  readonly unreadable = new Map<PassedOver, number>();
  private bytes = 0;
  private readonly quality = new CaptureQualityWatch();
  private decoder = new DirectDecoder();
  private readonly parser: CaptureParser;

  /** @param mostPackets - Stop after these. */
  constructor(
    private readonly analyzer: LiveAnalyzer,
    private readonly onUnreadable: OnUnreadable,
    mostPackets = Infinity,
    private readonly declared?: LiveDeclared,
  ) {
    const { quality } = this;
    this.parser = new CaptureParser(
      (record) => {
        quality.onRecord(record);
        this.take(record);
        return this.packets < mostPackets;
      },
      (bytes, at, length) => {
        quality.onPiece(bytes, at, length);
      },
      (frameNumber) => {
        this.packets = frameNumber;
        this.count('a frame without a packet', frameNumber);
      },
    );
  }

  /** Takes the next bytes of the capture; false when no more are wanted. */
  push(chunk: Uint8Array): boolean {
    this.bytes += chunk.length;
    return this.parser.push(chunk);
  }

  /** The capture is at its end; why it was not read to there, if it was not. */
  end(): LiveStop | undefined {
    this.parser.end();
    const { stop } = this.parser;
    if (stop?.kind === 'unknown') return { kind: 'unknown', reason: stop.reason };
    if (stop?.kind === 'sated') return { kind: 'limit' };
    return stop && { kind: 'cut' };
  }

  /** Did nothing come at all? */
  get isEmpty(): boolean {
    return this.bytes === 0;
  }

  /** Packets that the capturing program says it lost, in all; `undefined` when it does not say. */
  get dropped(): number | undefined {
    return this.quality.quality.dropped;
  }

  private take(record: CaptureRecord): void {
    const { decoder, analyzer } = this;
    this.packets = record.frameNumber;
    const reason = decoder.decode(record);
    if (reason !== undefined) {
      this.count(reason, record.frameNumber);
      return;
    }
    const { segment, timeNanos } = decoder.frame;
    this.firstFrameNanos ??= timeNanos;
    this.lastFrameNanos = timeNanos;
    if (isCutOff(record, decoder))
      this.count('a header that the snap length cut off', this.packets);
    if (segment === undefined) {
      if (this.declared?.wantsDatagrams === true) this.takeDatagram(this.declared);
      return;
    }
    if (!isTooShort(segment)) this.tcpSegments++;
    analyzer.add(segment);
    if (this.declared !== undefined) this.takeData(this.declared, segment);
    if (decoder.endpointCount > MOST_ENDPOINTS) this.decoder = new DirectDecoder();
  }

  private takeData(declared: LiveDeclared, segment: Segment): void {
    const { latestStream } = this.analyzer;
    if (latestStream === undefined) return;
    const { bytes, at, end } = this.decoder.headers;
    const from = Math.min(at + segment.headerLength, end);
    declared.addSegment(segment, latestStream, bytes.subarray(from, end));
  }

  private takeDatagram(declared: LiveDeclared): void {
    const { decoder } = this;
    const { datagramAt: at, headers, frame } = decoder;
    if (at === undefined) return;
    const { frameNumber, timeNanos } = frame;
    declared.addDatagram({
      frameNumber,
      timeNanos,
      source: decoder.endpointAt(headers.sourceAt, headers.pair(at)),
      destination: decoder.endpointAt(headers.destinationAt, headers.pair(at + 2)),
      length: Math.max(0, headers.pair(at + 4) - UDP_HEADER),
      payload: headers.bytes.subarray(at + UDP_HEADER, headers.end),
    });
  }

  private count(reason: PassedOver, frameNumber: number): void {
    const before = this.unreadable.get(reason) ?? 0;
    this.unreadable.set(reason, before + 1);
    if (before === 0) this.onUnreadable(reason, frameNumber);
  }
}

/** Was less captured of a packet than it takes to see which segment it holds, if any? */
function isCutOff(
  { start, end, wireLength }: CaptureRecord,
  { frame, headers }: DirectDecoder,
): boolean {
  if (end - start >= wireLength || headers.end !== end) return false;
  const { segment } = frame;
  // What an error quotes was cut by its sender.
  return segment === undefined ? headers.isShort : isTooShort(segment) && !segment.isQuoted;
}
