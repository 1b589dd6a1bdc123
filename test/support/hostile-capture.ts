import { Section } from './capture-bytes.js';

/** Text that would act in some output, and how a reader is to see it. */
export const PAYLOADS: readonly (readonly [what: string, payload: string, shown: string])[] = [
  ['HTML', '<img src=x onerror=hit=1>', '<img src=x onerror=hit=1>'],
  ['a script', '</code></pre></script><script>hit=1</script>', '<script>hit=1</script>'],
  ['SVG', '<svg onload=hit=1><a href="javascript:hit=1">x</a></svg>', '<svg onload=hit=1>'],
  ['Markdown', '[x](javascript:hit=1) ![y](https://example.com/y.png)', '[x](javascript:hit=1)'],
  ['Mermaid', 'A->>B: x"];click A callback "%%{init: {}}%%', 'click A callback'],
  ['ANSI', '\u001b[31mred\u001b]8;;https://example.com\u0007', '\\u{1b}[31mred'],
  ['bidi', 'gpj.\u202eexe\u2066x', 'gpj.\\u{202e}exe\\u{2066}x'],
  ['a formula', `=HYPERLINK("https://example.com","x")`, '=HYPERLINK('],
  ['a character reference', '&lt;b&gt; &#x3C;script>', '&lt;b&gt; &#x3C;script>'],
];

const CLIENT = Buffer.from([10, 0, 0, 1]);
const SERVER = Buffer.from([10, 0, 0, 2]);
const RAW_IP = 101;
const FIN_PSH_ACK = 0x19;

/**
 * A capture in which whoever sent it has put such text wherever text may be: hosts of HTTP, names of TLS and
 * DNS, banners of FTP, and the comments of packets and of the interface.
 */
export function hostileCapture(): Buffer {
  const text = PAYLOADS.map(([, payload]) => payload).join(' ');
  const section = new Section().interface(RAW_IP, [[2, Buffer.from(text)]]);
  let number = 0;
  const add = (packet: Buffer): void => {
    number += 1;
    section.packet(0, 1_700_000_000_000_000n + BigInt(number) * 1000n, packet, text);
  };
  const conversations: readonly (readonly [port: number, client: Buffer, server: Buffer])[] = [
    [80, Buffer.from(`GET / HTTP/1.1\r\nHost: ${oneLine(text)}\r\n\r\n`), Buffer.alloc(0)],
    [21, Buffer.alloc(0), Buffer.from(`220 ${oneLine(text)}\r\n`)],
    [443, clientHello(oneLine(text)), Buffer.alloc(0)],
    [53, dnsOverTcp(oneLine(text)), Buffer.alloc(0)],
  ];
  conversations.forEach(([port, client, server], index) => {
    const c = { isClient: true, client: 40_000 + index, port };
    const s = { ...c, isClient: false };
    const [asked, told] = [client.length, server.length];
    add(segment({ ...c, flags: 0x02, seq: 1000, ack: 0 }));
    add(segment({ ...s, flags: 0x12, seq: 5000, ack: 1001 }));
    add(segment({ ...c, flags: 0x10, seq: 1001, ack: 5001 }));
    // What is said goes with the FIN, so that the report shows the frame.
    add(segment({ ...c, flags: FIN_PSH_ACK, seq: 1001, ack: 5001, data: client }));
    add(segment({ ...s, flags: FIN_PSH_ACK, seq: 5001, ack: 1002 + asked, data: server }));
    add(segment({ ...c, flags: 0x10, seq: 1002 + asked, ack: 5002 + told }));
  });
  return section.bytes();
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]/gu, ' ');
}

interface Parts {
  readonly isClient: boolean;
  readonly client: number;
  readonly port: number;
  readonly flags: number;
  readonly seq: number;
  readonly ack: number;
  readonly data?: Buffer;
}

function segment({
  isClient,
  client,
  port,
  flags,
  seq,
  ack,
  data = Buffer.alloc(0),
}: Parts): Buffer {
  const bytes = Buffer.alloc(40);
  bytes.writeUInt8(0x45, 0);
  bytes.writeUInt16BE(40 + data.length, 2);
  bytes.writeUInt8(64, 8);
  bytes.writeUInt8(6, 9);
  bytes.set(isClient ? CLIENT : SERVER, 12);
  bytes.set(isClient ? SERVER : CLIENT, 16);
  bytes.writeUInt16BE(isClient ? client : port, 20);
  bytes.writeUInt16BE(isClient ? port : client, 22);
  bytes.writeUInt32BE(seq, 24);
  bytes.writeUInt32BE(ack, 28);
  bytes.writeUInt8(0x50, 32);
  bytes.writeUInt8(flags, 33);
  bytes.writeUInt16BE(64_240, 34);
  return Buffer.concat([bytes, data]);
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

/** A query over TCP whose name has labels of this text (RFC 1035 §4.2.2). */
function dnsOverTcp(text: string): Buffer {
  const labels = [
    ...Buffer.from(text)
      .toString('latin1')
      .matchAll(/.{1,60}/gsu),
  ]
    .slice(0, 4)
    .map(([label]) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]));
  const header = Buffer.from([0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  return withLength(Buffer.concat([header, ...labels, Buffer.from([0]), pair(1), pair(1)]));
}
