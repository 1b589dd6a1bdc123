import { arpReply, arpRequest, type Host } from './ethernet-frames.js';
import { remoteAt } from './laptop-network.js';
import type { RandomSource } from './random-source.js';
import type { TimedFrame } from './timeline.js';
import { udpFrame } from './udp-datagram.js';

const ARP_PERIOD_MICROS = 30_000_000;
const ARP_ANSWER_MICROS = 2_300;
const CALL_PORTS = { own: 50_004, peer: 40_012 } as const;
const CALL_PAYLOAD_BYTES = 56;
/** First byte of the call's own protocol; RTP and RTCP, which it is not, begin with 0x80 or more. */
const CALL_MARK = 0x11;

/** The laptop asks for its gateway's address at `fromMicros` and every half minute after. */
export function arpFrames(
  laptop: Host,
  gateway: Host,
  fromMicros: number,
  untilMicros: number,
): readonly TimedFrame[] {
  const frames: TimedFrame[] = [];
  for (let atMicros = fromMicros; atMicros < untilMicros; atMicros += ARP_PERIOD_MICROS) {
    frames.push({ atMicros, bytes: arpRequest(laptop, gateway) });
    frames.push({ atMicros: atMicros + ARP_ANSWER_MICROS, bytes: arpReply(gateway, laptop) });
  }
  return frames;
}

/** Exactly `count` UDP frames of a call, evenly from `fromMicros` to before `untilMicros`. */
export function callFrames(
  laptop: Host,
  count: number,
  fromMicros: number,
  untilMicros: number,
  random: RandomSource,
): readonly TimedFrame[] {
  const peer = remoteAt('198.51.100.77', 52);
  const spacing = Math.floor((untilMicros - fromMicros) / count);
  return Array.from({ length: count }, (_, index) => {
    const isOwn = index % 2 === 0;
    const direction = isOwn ? { from: laptop, to: peer } : { from: peer, to: laptop };
    const ports = {
      source: isOwn ? CALL_PORTS.own : CALL_PORTS.peer,
      destination: isOwn ? CALL_PORTS.peer : CALL_PORTS.own,
    };
    return {
      atMicros: fromMicros + index * spacing + random.integer(0, spacing - 1),
      bytes: udpFrame(direction, ports, callPayload(random), index),
    };
  });
}

function callPayload(random: RandomSource): Uint8Array {
  return Uint8Array.of(CALL_MARK, ...random.bytes(CALL_PAYLOAD_BYTES - 1));
}
