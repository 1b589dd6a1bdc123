import type { ProtocolDescription } from '../describe/description.js';
import type { Chance } from './chance.js';
import { type Door, doorsOf } from './doors.js';
import { UDP_DATA_AT, udpFrame } from './frames.js';
import type { TestFrame } from './pcap-records.js';
import { TCP_TALKS, tcpTalk } from './tcp-talk.js';
import type { TestPdu } from './test-pdus.js';

const SERVER = 0xc000_0201;
const FIRST_CLIENT = 0x0a00_0001;
/** Largest payload of a datagram over IPv4. */
const LARGEST_DATAGRAM = 65_507;
/** Largest data of a segment of test captures. */
const LARGEST_SEGMENTS = 200_000;

/** The frames that bring one PDU, and some that go with it, in a conversation of their own. */
export interface TestTalk {
  readonly frames: readonly TestFrame[];
  /** PDUs that were put into it. */
  readonly pdus: number;
}

/** Conversations, one for each PDU, so that a wrong length cannot hide what follows. None without a way in. */
export function* testTraffic(
  description: ProtocolDescription,
  pdus: Iterable<TestPdu>,
  chance: Chance,
): Generator<TestTalk> {
  const doors = doorsOf(description);
  /** Some that kept the rules, as company. */
  const company: Uint8Array[] = [];
  let number = 0;
  for (const { bytes, isWhole } of pdus) {
    const door = doors[number % doors.length];
    if (door === undefined) return;
    if (isWhole) company[chance.below(8)] = bytes;
    const others = Array.from({ length: chance.below(3) }, () => chance.among(company) ?? bytes);
    const clients = FIRST_CLIENT + number;
    number += 1;
    yield door.over === 'tcp'
      ? overTcp(door, [bytes, ...others], clients, chance)
      : overUdp(door, [bytes, ...others], clients, chance);
  }
}

function endsOf({ clientPort, serverPort }: Door, client: number) {
  return {
    client: { address: client, port: clientPort },
    server: { address: SERVER, port: serverPort },
  };
}

function overTcp(
  door: Door,
  pdus: readonly Uint8Array[],
  client: number,
  chance: Chance,
): TestTalk {
  const [first = new Uint8Array()] = pdus;
  const small = first.length > LARGEST_SEGMENTS ? [first.subarray(0, LARGEST_SEGMENTS)] : pdus;
  const talk = chance.among(TCP_TALKS) ?? 'whole';
  const isAlone = talk === 'whole' || talk === 'cut';
  const frames = tcpTalk(talk, small, endsOf(door, client), chance);
  return { frames, pdus: isAlone ? 1 : small.length };
}

function overUdp(
  door: Door,
  pdus: readonly Uint8Array[],
  client: number,
  chance: Chance,
): TestTalk {
  const ends = endsOf(door, client);
  const sent = chance.oneIn(4) ? pdus : pdus.slice(0, 1);
  const frames = sent.map((pdu, index): TestFrame => {
    const data = pdu.subarray(0, LARGEST_DATAGRAM);
    const isAnswer = index % 2 === 1;
    const bytes = isAnswer
      ? udpFrame(ends.server, ends.client, data)
      : udpFrame(ends.client, ends.server, data);
    return chance.oneIn(12)
      ? { bytes, kept: UDP_DATA_AT + chance.below(data.length + 1) }
      : { bytes };
  });
  return { frames, pdus: sent.length };
}
