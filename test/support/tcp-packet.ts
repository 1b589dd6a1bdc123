/** What a packet of TCP between 10.0.0.1, the client, and 10.0.0.2 says. */
export interface TcpPacketParts {
  readonly isClient: boolean;
  readonly client: number;
  readonly port: number;
  readonly flags: number;
  readonly seq: number;
  readonly ack: number;
  readonly data?: Buffer;
}

const CLIENT = Buffer.from([10, 0, 0, 1]);
const SERVER = Buffer.from([10, 0, 0, 2]);
const IP_HEADER = 20;
const TCP_HEADER = 20;
const TCP_PROTOCOL = 6;

/** An IPv4 packet with a TCP segment, both with their checksums. */
export function tcpPacket(parts: TcpPacketParts): Buffer {
  const { isClient, client, port, flags, seq, ack, data = Buffer.alloc(0) } = parts;
  const header = Buffer.alloc(TCP_HEADER);
  header.writeUInt16BE(isClient ? client : port, 0);
  header.writeUInt16BE(isClient ? port : client, 2);
  header.writeUInt32BE(seq, 4);
  header.writeUInt32BE(ack, 8);
  header.writeUInt8(0x50, 12);
  header.writeUInt8(flags, 13);
  header.writeUInt16BE(64_240, 14);
  const segment = Buffer.concat([header, data]);
  const addresses = isClient ? [CLIENT, SERVER] : [SERVER, CLIENT];
  const pseudo = Buffer.from([0, TCP_PROTOCOL, segment.length >> 8, segment.length & 0xff]);
  segment.writeUInt16BE(checksum(Buffer.concat([...addresses, pseudo, segment])), 16);

  const ip = Buffer.alloc(IP_HEADER);
  ip.writeUInt8(0x45, 0);
  ip.writeUInt16BE(IP_HEADER + segment.length, 2);
  ip.writeUInt8(64, 8);
  ip.writeUInt8(TCP_PROTOCOL, 9);
  ip.set(Buffer.concat(addresses), 12);
  ip.writeUInt16BE(checksum(ip), 10);
  return Buffer.concat([ip, segment]);
}

/** The Internet checksum (RFC 1071). */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    sum += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  }
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}
