import { datagramFrames, type UdpEndpoint } from '../../samples/make/datagram-frames.js';
import { timelineToPcapng } from '../../samples/make/timeline.js';
import { hexBytes, vectorBytes } from '../../samples/make/vector-bytes.js';
import { vectors } from './vectors.js';

const START = new Date('2025-10-09T08:53:20Z');
const STEP_MICROS = 250_000;

/** The second element says that it has 255 bytes; four are left. */
const TOO_LONG =
  '48495645 01 01 1500 67120000 15c02cc899010000 0e00 02 0400 6e870000 02 ff00 6e870000 1500';

/** Groups in groups, 40 deep. */
function bottomless(): Uint8Array {
  let element: Uint8Array = hexBytes('02 0400 6e870000');
  for (let depth = 0; depth < 40; depth++) {
    // A name of one letter, and the element.
    element = Buffer.concat([hexBytes('01'), size(element.length + 2), hexBytes('01 6e'), element]);
  }
  const head = hexBytes('48495645 01 01 1600 67120000 16c02cc899010000');
  return Buffer.concat([head, size(element.length), element, hexBytes('1600')]);
}

function size(bytes: number): Uint8Array {
  return Uint8Array.of(bytes & 0xff, bytes >> 8);
}

/** Two stations tell their collector how the bees are, and not all that they say is right. */
export function hiveSample(): Uint8Array {
  const pdu = (name: string) => vectorBytes(vectors, name);
  const collector = endpoint('10.30.0.1', '02:00:0a:1e:00:01', 41_000);
  const first = { from: endpoint('10.30.0.7', '02:00:0a:1e:00:07', 52_007), to: collector };
  const second = { from: endpoint('10.30.0.8', '02:00:0a:1e:00:08', 52_008), to: collector };
  const stranger = { from: endpoint('10.30.0.9', '02:00:0a:1e:00:09', 52_009), to: collector };
  const datagrams = [
    { ...first, payload: pdu('groups, with and without elements') },
    { ...first, payload: pdu('groups in groups') },
    { ...second, payload: pdu('a swarm, told on battery power') },
    { ...second, payload: pdu('settings, which another dissector reads, told again') },
    { ...first, payload: pdu('a temperature that is too high') },
    { ...first, payload: pdu('kinds that have no name') },
    { ...stranger, payload: new TextEncoder().encode('hello, is this the bakery?') },
    { ...second, payload: pdu('a datagram of something else, in a conversation of ours') },
    { ...first, payload: hexBytes(TOO_LONG) },
    { ...first, payload: bottomless() },
    { ...first, payload: pdu('a datagram made of two') },
  ];
  return timelineToPcapng('eth0', START, datagramFrames(datagrams, STEP_MICROS));
}

function endpoint(address: string, mac: string, port: number): UdpEndpoint {
  return { host: { mac, address, hopLimit: 64, offloadsChecksums: false }, port };
}
