import type { Host } from '../../samples/make/ethernet-frames.js';
import { TcpConversation, type TcpEndpoint } from '../../samples/make/tcp-conversation.js';
import { timelineToPcapng } from '../../samples/make/timeline.js';
import { hexBytes, vectorBytes } from '../../samples/make/vector-bytes.js';
import { vectors } from './vectors.js';

const START = new Date('2025-10-09T08:53:20Z');
const STEP_MICROS = 20_000;

/** The count says nine readings, the body has room for two. */
const TOO_MANY_READINGS = 'f1ee 1004 02 0012 00000008 0009 0007 00eb 6553f100 0101 ffd8 6553f101';
const SECOND_GREETING = 'f1ee 1405 01 0014 00000009 0a140007 1e79 05 76616e2d37 0807060504030201';

/** A vehicle reports to its control centre, and not all that it says is right. */
export function fleetSample(): Uint8Array {
  const pdu = (name: string) => vectorBytes(vectors, name);
  const conversation = new TcpConversation(
    endpoint('10.20.0.7', '02:00:0a:14:00:07', 50_612, 1_000_000),
    endpoint('10.20.0.1', '02:00:0a:14:00:01', 7_801, 5_000_000),
  );
  let at = 0;
  const next = () => (at += STEP_MICROS);
  const say = (bytes: Uint8Array) => {
    conversation.data(next(), 'client', bytes);
  };

  conversation.open(0, 400, 700);
  say(pdu('a greeting'));
  conversation.data(next(), 'server', pdu('a greeting without a name'));
  const two = Buffer.concat([pdu('two readings'), pdu('an error')]);
  say(two.subarray(0, 20));
  say(two.subarray(20));
  conversation.acknowledge(next(), 'server');
  say(pdu('a type that has no name'));
  say(pdu('another protocol, and another version'));
  say(hexBytes(TOO_MANY_READINGS));
  say(hexBytes(SECOND_GREETING));
  conversation.acknowledge(next(), 'server');
  conversation.finish(next(), 'client');
  conversation.finish(next(), 'server');
  conversation.acknowledge(next(), 'client');
  return timelineToPcapng('eth0', START, conversation.frames);
}

function endpoint(address: string, mac: string, port: number, initialSeq: number): TcpEndpoint {
  const host: Host = { mac, address, hopLimit: 64, offloadsChecksums: false };
  const window = 502;
  return { host, port, initialSeq, mss: 1460, windowScale: 7, synWindow: 64_240, window };
}
