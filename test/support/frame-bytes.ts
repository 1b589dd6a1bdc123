/** Parts of frames as bytes: each takes its payload and puts a header in front. */

const CLIENT_TCP = Buffer.from('03e80050' + '0000006f' + '000000de', 'hex');
const OPTIONS = Buffer.from('020405b401010402', 'hex');

/** A SYN with eight bytes of options, or with others. */
export function tcp(payload = '', headerWords = 7, options: Buffer = OPTIONS): Buffer {
  const rest = Buffer.from([headerWords << 4, 2, 0x01, 0xf4, 0x12, 0x34, 0, 7]);
  return Buffer.concat([CLIENT_TCP, rest, options, Buffer.from(payload)]);
}

/** A segment with so many bytes of options, in multiples of four. */
export function tcpWithOptions(options: Buffer): Buffer {
  const rest = Buffer.from([(20 + options.length) << 2, 0x10, 0x01, 0xf4, 0x12, 0x34, 0, 7]);
  return Buffer.concat([CLIENT_TCP, rest, options]);
}

export function udp(payload: Buffer, port = 40_000): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt16BE(40_001, 0);
  header.writeUInt16BE(port, 2);
  header.writeUInt16BE(8 + payload.length, 4);
  return Buffer.concat([header, payload]);
}

export interface Ipv4Parts {
  readonly protocol?: number;
  readonly totalLength?: number;
  /** Flags and offset of a fragment. */
  readonly fragment?: number;
  readonly options?: Buffer;
}

export function ipv4(payload: Buffer, parts: Ipv4Parts = {}): Buffer {
  const { protocol = 6, fragment = 0, options = Buffer.alloc(0) } = parts;
  const header = Buffer.alloc(20);
  header.writeUInt8(0x45 + options.length / 4, 0);
  header.writeUInt16BE(parts.totalLength ?? 20 + options.length + payload.length, 2);
  header.writeUInt16BE(77, 4);
  header.writeUInt16BE(fragment, 6);
  header.writeUInt8(64, 8);
  header.writeUInt8(protocol, 9);
  header.set([10, 0, 0, 1, 10, 0, 0, 2], 12);
  return Buffer.concat([header, options, payload]);
}

export function ipv6(payload: Buffer, nextHeader = 6, payloadLength = payload.length): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt8(0x60, 0);
  header.writeUInt16BE(payloadLength, 4);
  header.writeUInt8(nextHeader, 6);
  header.writeUInt8(63, 7);
  header.set([0x20, 0x01, 0x0d, 0xb8], 8);
  header.set([0x20, 0x01, 0x0d, 0xb8], 24);
  header.writeUInt8(1, 23);
  header.writeUInt8(2, 39);
  return Buffer.concat([header, payload]);
}

/** An ICMP or ICMPv6 message that quotes a packet. */
export function icmpError(type: number, quoted: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type, 1, 0, 0, 0, 0, 0, 0]), quoted]);
}

/** A hop-by-hop or destination header with padding only. */
export function ipv6Options(nextHeader: number, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([nextHeader, 0, 1, 4, 0, 0, 0, 0]), payload]);
}

/** A routing header of type 0 or 4 with three addresses. */
export function ipv6Route(type: number, left: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(8 + 3 * 16);
  header.set([6, 6, type, left, type === 4 ? 2 : 0]);
  for (let index = 0; index < 3; index++) {
    header.set([0xfe, 0x80], 8 + index * 16);
    header.writeUInt8(index + 1, 8 + index * 16 + 15);
  }
  return Buffer.concat([header, payload]);
}

export function ethernet(type: number, payload: Buffer): Buffer {
  return Buffer.concat([hex('020202020202040404040404'), pair(type), payload]);
}

/** A VLAN tag and the type behind it. */
export function vlan(type: number, payload: Buffer): Buffer {
  return Buffer.concat([pair(7), pair(type), payload]);
}

export function snap(type: number, payload: Buffer): Buffer {
  return Buffer.concat([hex('aaaa03000000'), pair(type), payload]);
}

/** One label of MPLS's stack. */
export function label(number: number, isLast: boolean, payload: Buffer): Buffer {
  const entry = Buffer.alloc(4);
  entry.writeUInt32BE(number * 4096 + (isLast ? 0x100 : 0) + 64);
  return Buffer.concat([entry, payload]);
}

/** A frame of 802.11 that holds several packets of LLC (IEEE 802.11, A-MSDU). */
export function aggregate(...packets: readonly Buffer[]): Buffer {
  const header = hex(
    '88010000' + '020202020202' + '040404040404' + '060606060606' + '0000' + '8000',
  );
  const parts = packets.map((packet) => {
    const part = Buffer.concat([hex('020202020202040404040404'), pair(packet.length), packet]);
    return Buffer.concat([part, Buffer.alloc(-part.length & 3)]);
  });
  return Buffer.concat([header, ...parts]);
}

export function gre(type: number, payload: Buffer): Buffer {
  return Buffer.concat([pair(0), pair(type), payload]);
}

export function vxlan(frame: Buffer): Buffer {
  return Buffer.concat([hex('0800000000000700'), frame]);
}

/** A packet of a mobile network's user (GTPv1, G-PDU). */
export function gtp(packet: Buffer): Buffer {
  return Buffer.concat([hex('30ff'), pair(packet.length), hex('00000001'), packet]);
}

export function pppoe(protocol: number, payload: Buffer): Buffer {
  const body = Buffer.concat([pair(protocol), payload]);
  return Buffer.concat([hex('11000001'), pair(body.length), body]);
}

export function cooked(protocol: number, payload: Buffer): Buffer {
  return Buffer.concat([hex('0000000100060202020202020000'), pair(protocol), payload]);
}

export function cookedTwo(protocol: number, payload: Buffer): Buffer {
  return Buffer.concat([
    pair(protocol),
    hex('00000000000100010006020202020202'),
    hex('0000'),
    payload,
  ]);
}

function pair(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}

export function hex(digits: string): Buffer {
  return Buffer.from(digits, 'hex');
}
