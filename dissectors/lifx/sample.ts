import { datagramFrames, type UdpEndpoint } from '../../samples/make/datagram-frames.js';
import { timelineToPcapng } from '../../samples/make/timeline.js';
import { vectorBytes } from '../../samples/make/vector-bytes.js';
import { vectors } from './vectors.js';

const START = new Date('2025-10-09T08:53:20Z');
const STEP_MICROS = 30_000;
/** The payload of a `LightState` without its last 20 bytes. */
const CUT_BYTES = 20;

/** A program looks for lights, paints one green, and meets two messages that are wrong. */
export function lifxSample(): Uint8Array {
  const pdu = (name: string) => vectorBytes(vectors, name);
  const program = endpoint('192.168.7.20', '02:00:c0:a8:07:14', 53_120);
  const lamp = endpoint('192.168.7.31', 'd0:73:d5:00:13:37', 56_700);
  const everyone = endpoint('192.168.7.255', 'ff:ff:ff:ff:ff:ff', 56_700);
  const ask = { from: program, to: lamp };
  const answer = { from: lamp, to: program };
  const state = pdu('how it shines');
  const datagrams = [
    { from: program, to: everyone, payload: pdu('a question to all: who is there?') },
    { ...answer, payload: pdu('a service') },
    { ...answer, payload: pdu('its location') },
    { ...ask, payload: pdu('green, within a second') },
    { ...answer, payload: pdu('an acknowledgement') },
    { ...answer, payload: pdu('how it shines') },
    { ...ask, payload: pdu('five pulses of hue and brightness') },
    { ...answer, payload: pdu('its clock') },
    { ...answer, payload: pdu('a type that is named, and not declared') },
    { ...ask, payload: pdu('another protocol, and another size') },
    { ...answer, payload: state.subarray(0, state.length - CUT_BYTES) },
  ];
  return timelineToPcapng('wlan0', START, datagramFrames(datagrams, STEP_MICROS));
}

function endpoint(address: string, mac: string, port: number): UdpEndpoint {
  return { host: { mac, address, hopLimit: 64, offloadsChecksums: false }, port };
}
