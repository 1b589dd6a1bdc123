import type { Packet } from '../model/packet.js';

/** Counts what a capture as a whole shows, packet by packet. */
export class FactsCollector {
  packets = 0;
  tcpSegments = 0;
  firstFrameNanos: bigint | undefined;
  earliestNanos: bigint | undefined;
  latestNanos: bigint | undefined;
  firstTimeReversal: number | undefined;
  /** `frame.encap_type`, with the first frame of each, in order of appearance. */
  readonly linkTypes = new Map<number, number>();
  /** Wireshark's names of the link types of frames that were not read by tshark, in order of appearance. */
  readonly linkNames = new Set<string>();
  #previousNanos: bigint | undefined;
  #previousLink = '';

  /** Takes a packet that tshark read. */
  add(packet: Packet, tcpSegments: number): void {
    const frame = packet.layer('frame');
    if (frame?.shown('frame.time_epoch') === undefined && tcpSegments === 0) {
      // Such as a custom block: its time is that of no packet.
      this.packets += 1;
      return;
    }
    this.note(packet, tcpSegments);
    const linkType = Number(frame?.shown('frame.encap_type') ?? Number.NaN);
    if (!Number.isNaN(linkType) && !this.linkTypes.has(linkType)) {
      this.linkTypes.set(linkType, packet.frameNumber);
    }
  }

  /** Takes a frame that was read without tshark. */
  addFrame(frame: Frame & { readonly linkName: string }, tcpSegments: number): void {
    this.note(frame, tcpSegments);
    if (frame.linkName === this.#previousLink) return;
    this.#previousLink = frame.linkName;
    this.linkNames.add(frame.linkName);
  }

  private note({ timeNanos, frameNumber }: Frame, tcpSegments: number): void {
    this.packets += 1;
    this.tcpSegments += tcpSegments;
    this.firstFrameNanos ??= timeNanos;
    if (this.earliestNanos === undefined || timeNanos < this.earliestNanos) {
      this.earliestNanos = timeNanos;
    }
    if (this.latestNanos === undefined || timeNanos > this.latestNanos) {
      this.latestNanos = timeNanos;
    }
    if (this.#previousNanos !== undefined && timeNanos < this.#previousNanos) {
      this.firstTimeReversal ??= frameNumber;
    }
    this.#previousNanos = timeNanos;
  }
}

interface Frame {
  readonly frameNumber: number;
  readonly timeNanos: bigint;
}
