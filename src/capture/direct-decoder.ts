import type { CaptureRecord } from '../pcap/capture-record.js';
import { EndpointCache } from '../tcp/endpoint-cache.js';
import type { Endpoint, Segment } from '../tcp/segment.js';
import { segmentOfHeader } from '../tcp/segment-of-header.js';
import { EpochNanos } from './epoch-nanos.js';
import { FrameHeaders, type Unreadable } from '../wire/frame/frame-headers.js';
import { LINK_LAYERS, type LinkLayer } from '../wire/frame/link-layers.js';
import { readOrdinaryFrame } from '../wire/frame/ordinary-frame.js';
import { readFrame, type Found } from '../wire/frame/read-frame.js';

/** LINKTYPE_ETHERNET. */
const ETHERNET = 1;
/** UDP's number among IP's protocols, and bytes of its header (RFC 768). */
const UDP = 17;
const UDP_HEADER = 8;

/** What a packet of a capture file was found to be. */
export interface DecodedFrame {
  frameNumber: number;
  /** Nanoseconds since 1970. */
  timeNanos: bigint;
  frameLength: number;
  /** Wireshark's name of the link type. */
  linkName: string;
  /** `undefined` when there is no TCP in the frame. */
  segment: Segment | undefined;
}

/** Makes segments of the packets of capture files. */
export class DirectDecoder {
  /** The last frame that was decoded; the next one takes its place. */
  readonly frame: DecodedFrame = {
    frameNumber: 0,
    timeNanos: 0n,
    frameLength: 0,
    linkName: '',
    segment: undefined,
  };
  /** The headers of the last packet. */
  readonly headers = new FrameHeaders();
  private readonly endpoints = new EndpointCache();
  private linkType = -1;
  private link: LinkLayer | undefined;
  private readonly times = new EpochNanos();

  /** Wireshark's name of the last frame's link type; empty when there is no reader for it. */
  get linkName(): string {
    return this.link?.name ?? '';
  }

  /** Endpoints that were met so far, and take memory. */
  get endpointCount(): number {
    return this.endpoints.size;
  }

  /** Decodes a packet into {@link frame}; why it cannot, if it cannot. */
  decode(record: CaptureRecord): Unreadable | undefined {
    const found = this.find(record);
    if (found !== 'tcp' && found !== 'nothing') return found;
    if (found === 'tcp') return this.segment(record);
    this.describe(record);
    return undefined;
  }

  /** Goes through a packet's headers only: behind that, {@link headers} stands at its TCP header. */
  find(record: CaptureRecord): Found {
    const { headers } = this;
    if (record.linkType !== this.linkType) {
      this.linkType = record.linkType;
      this.link = LINK_LAYERS.get(record.linkType);
    }
    if (this.link === undefined) return 'a link type without a reader';
    headers.begin(record.bytes, record.start, record.end, record.wireLength);
    if (record.linkType === ETHERNET && readOrdinaryFrame(headers)) return 'tcp';
    return readFrame(headers, this.link);
  }

  /** Makes {@link frame} of a packet in which {@link find} has found TCP; why it cannot, if it cannot. */
  segment(record: CaptureRecord): Unreadable | undefined {
    const { frame, headers } = this;
    this.describe(record);
    frame.segment = segmentOfHeader(headers, this.endpoints, frame);
    return frame.segment === undefined ? 'a TCP header cut inside its window' : undefined;
  }

  /** Where the UDP datagram of the last frame begins, if there is one that {@link decode} went up to. */
  get datagramAt(): number | undefined {
    const { headers, frame } = this;
    const { at, ipVersion, isQuoted, type, end } = headers;
    if (frame.segment !== undefined || ipVersion === 0 || isQuoted || type !== UDP)
      return undefined;
    return at + UDP_HEADER <= end ? at : undefined;
  }

  /** The endpoint that an address and a port of the last frame's headers make. */
  endpointAt(addressAt: number, port: number): Endpoint {
    const { headers, endpoints } = this;
    return headers.ipVersion === 4
      ? endpoints.ipv4At(headers.bytes, addressAt, port)
      : endpoints.ipv6At(headers.bytes, addressAt, port);
  }

  private describe(record: CaptureRecord): void {
    const { frame } = this;
    frame.frameNumber = record.frameNumber;
    frame.timeNanos = this.times.of(record.seconds, record.nanos);
    frame.frameLength = record.wireLength;
    frame.linkName = this.linkName;
    frame.segment = undefined;
  }
}
