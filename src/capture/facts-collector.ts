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
  #previousNanos: bigint | undefined;

  add(packet: Packet, tcpSegments: number): void {
    const { timeNanos, frameNumber } = packet;
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
    const frame = packet.protocols.find((layer) => layer.name === 'frame');
    const linkType = Number(frame?.shown('frame.encap_type') ?? Number.NaN);
    if (!Number.isNaN(linkType) && !this.linkTypes.has(linkType)) {
      this.linkTypes.set(linkType, frameNumber);
    }
  }
}
