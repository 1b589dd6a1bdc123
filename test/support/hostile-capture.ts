import { Section } from './capture-bytes.js';
import { PAYLOADS } from './hostile-payloads.js';
import { tcpPacket } from './tcp-packet.js';

const RAW_IP = 101;
const [SYN, ACK, FIN, PSH] = [0x02, 0x10, 0x01, 0x08];
/** Options of pcapng: comments of anything, name and description of an interface. */
const [COMMENT, NAME, DESCRIPTION] = [1, 2, 3];
/** Most bytes of a label in a DNS name (RFC 1035 §2.3.4). */
const MOST_LABEL_BYTES = 63;

/** A byte that does no harm for each of a text. */
export const harmless = (text: string): string => 'x'.repeat(Buffer.byteLength(text));

/**
 * A capture in which whoever sent it has put such text wherever text may be: hosts of HTTP, names of TLS and
 * DNS, banners of FTP, and the comments and names of section, interface and packets.
 *
 * @param change - Made of each text before it is put there: {@link harmless} gives the same capture without
 * any harm in it.
 */
export function hostileCapture(change = (text: string): string => text): Buffer {
  const texts = PAYLOADS.map(({ text }) => change(text));
  const all = Buffer.from(texts.join(' '));
  const section = new Section(true, [[COMMENT, all]]).interface(RAW_IP, [
    [NAME, all],
    [DESCRIPTION, all],
  ]);
  let number = 0;
  const add = (packet: Buffer): void => {
    const time = 1_700_000_000_000_000n + BigInt(number) * 1000n;
    section.packet(0, time, packet, texts[number % texts.length]);
    number += 1;
  };
  const nothing = Buffer.alloc(0);
  const conversations: readonly (readonly [port: number, client: Buffer, server: Buffer])[] = [
    [80, eachOf(texts, (text) => Buffer.from(`GET / HTTP/1.1\r\nHost: ${text}\r\n\r\n`)), nothing],
    [21, nothing, eachOf(texts, (text) => Buffer.from(`220 ${text}\r\n`))],
    [443, eachOf(texts, clientHello), nothing],
    [53, dnsOverTcp(texts), nothing],
  ];
  conversations.forEach(([port, client, server], index) => {
    const c = { isClient: true, client: 40_000 + index, port };
    const s = { ...c, isClient: false };
    const [asked, told] = [client.length, server.length];
    add(tcpPacket({ ...c, flags: SYN, seq: 1000, ack: 0 }));
    add(tcpPacket({ ...s, flags: SYN | ACK, seq: 5000, ack: 1001 }));
    add(tcpPacket({ ...c, flags: ACK, seq: 1001, ack: 5001 }));
    // What is said goes with the FIN, so that the report shows the frame.
    const flags = FIN | PSH | ACK;
    add(tcpPacket({ ...c, flags, seq: 1001, ack: 5001, data: client }));
    add(tcpPacket({ ...s, flags, seq: 5001, ack: 1002 + asked, data: server }));
    add(tcpPacket({ ...c, flags: ACK, seq: 1002 + asked, ack: 5002 + told }));
  });
  return section.bytes();
}

function eachOf(texts: readonly string[], make: (text: string) => Buffer): Buffer {
  return Buffer.concat(texts.map(make));
}

const pair = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const withLength = (body: Buffer): Buffer => Buffer.concat([pair(body.length), body]);

/** A ClientHello that asks for a server of this name (RFC 8446 §4.1.2, RFC 6066 §3). */
function clientHello(name: string): Buffer {
  const entry = Buffer.concat([Buffer.from([0]), withLength(Buffer.from(name))]);
  const extension = Buffer.concat([pair(0), withLength(withLength(entry))]);
  const body = Buffer.concat([
    pair(0x0303),
    Buffer.alloc(32),
    Buffer.from([0]),
    withLength(pair(0x1301)),
    Buffer.from([1, 0]),
    withLength(extension),
  ]);
  const message = Buffer.concat([Buffer.from([1, 0]), withLength(body)]);
  return Buffer.concat([Buffer.from([22, 3, 1]), withLength(message)]);
}

/** A query over TCP for names of these texts (RFC 1035 §4.2.2). */
function dnsOverTcp(texts: readonly string[]): Buffer {
  const header = Buffer.from([0, 1, 1, 0, 0, texts.length, 0, 0, 0, 0, 0, 0]);
  const question = (text: string): Buffer => {
    const label = Buffer.from(text).subarray(0, MOST_LABEL_BYTES);
    return Buffer.concat([Buffer.from([label.length]), label, Buffer.from([0]), pair(1), pair(1)]);
  };
  return withLength(Buffer.concat([header, eachOf(texts, question)]));
}
