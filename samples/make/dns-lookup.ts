import { ipBytes } from './addresses.js';
import type { Host } from './ethernet-frames.js';
import type { TimedFrame } from './timeline.js';
import { udpFrame } from './udp-datagram.js';

/** One question to a name server, and its answer. */
export interface DnsLookup {
  readonly client: Host;
  readonly resolver: Host;
  readonly clientPort: number;
  /** The transaction's number; the IPv4 identification is taken from it too. */
  readonly id: number;
  readonly name: string;
  /** What the name stands for: an IPv4 address asks for A, an IPv6 address for AAAA. */
  readonly answer: string;
}

const DNS_PORT = 53;
const RECORD_TYPE = { a: 1, aaaa: 28 } as const;
const CLASS_INTERNET = 1;
const TTL_SECONDS = 300;
const FLAGS = { query: 0x0100, response: 0x8180 } as const; // recursion desired, and available

/** The two frames of a lookup (RFC 1035 §4.1). */
export function dnsLookupFrames(
  lookup: DnsLookup,
  queryMicros: number,
  answerMicros: number,
): readonly TimedFrame[] {
  const { client, resolver, clientPort, id } = lookup;
  return [
    {
      atMicros: queryMicros,
      bytes: udpFrame(
        { from: client, to: resolver },
        { source: clientPort, destination: DNS_PORT },
        message(lookup, FLAGS.query, []),
        id,
      ),
    },
    {
      atMicros: answerMicros,
      bytes: udpFrame(
        { from: resolver, to: client },
        { source: DNS_PORT, destination: clientPort },
        message(lookup, FLAGS.response, [answerRecord(ipBytes(lookup.answer))]),
        id,
      ),
    },
  ];
}

function message(
  { id, name, answer }: DnsLookup,
  flags: number,
  answers: readonly Uint8Array[],
): Uint8Array {
  const header = uint16List(id, flags, 1, answers.length, 0, 0);
  const question = uint16List(recordType(ipBytes(answer)), CLASS_INTERNET);
  return Buffer.concat([header, encodedName(name), question, ...answers]);
}

function encodedName(name: string): Uint8Array {
  const labels = name.split('.').map((label) => Buffer.from(label));
  return Buffer.concat([
    ...labels.flatMap((label) => [Uint8Array.of(label.length), label]),
    Buffer.of(0),
  ]);
}

function answerRecord(address: Uint8Array): Uint8Array {
  const namePointer = 0xc00c; // the question's name, 12 bytes into the message (§4.1.4)
  return Buffer.concat([
    uint16List(namePointer, recordType(address), CLASS_INTERNET, 0, TTL_SECONDS, address.length),
    address,
  ]);
}

function recordType(address: Uint8Array): number {
  return address.length === 16 ? RECORD_TYPE.aaaa : RECORD_TYPE.a;
}

function uint16List(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value >> 8, value & 0xff]));
}
