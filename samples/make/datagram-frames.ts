import type { Host } from './ethernet-frames.js';
import type { TimedFrame } from './timeline.js';
import { udpFrame } from './udp-datagram.js';

/** One end of a conversation over UDP. */
export interface UdpEndpoint {
  readonly host: Host;
  readonly port: number;
}

/** One datagram, and who sends it. */
export interface Sent {
  readonly from: UdpEndpoint;
  readonly to: UdpEndpoint;
  readonly payload: Uint8Array;
}

/** Datagrams one after another, `stepMicros` apart. */
export function datagramFrames(
  datagrams: readonly Sent[],
  stepMicros: number,
): readonly TimedFrame[] {
  return datagrams.map(({ from, to, payload }, index) => {
    const ports = { source: from.port, destination: to.port };
    const bytes = udpFrame({ from: from.host, to: to.host }, ports, payload, index + 1);
    return { atMicros: index * stepMicros, bytes };
  });
}
