/** One captured frame: its time and its bytes from the link layer on. */
export interface CapturedFrame {
  /** Time since 1970-01-01 UTC, in units of the interface's `timestampDigits`. */
  readonly timestamp: bigint;
  readonly bytes: Uint8Array;
}

/** The one interface that all frames of a capture came through. */
export interface CaptureInterface {
  readonly name: string;
  /** Decimal digits after the second: 6 for microseconds, 9 for nanoseconds. */
  readonly timestampDigits: 6 | 9;
}

const BLOCK = { sectionHeader: 0x0a0d0d0a, interfaceDescription: 1, enhancedPacket: 6 } as const;
const BYTE_ORDER_MAGIC = 0x1a2b3c4d;
const LINKTYPE_ETHERNET = 1;
const SNAPLEN_BYTES = 262_144;
const OPTION = { end: 0, interfaceName: 2, timestampResolution: 9 } as const;

/**
 * Writes a little-endian pcapng file (draft-ietf-opsawg-pcapng) of Ethernet frames: one section, one
 * interface. The section header carries no options, so nothing tells of the machine that wrote it.
 */
export function writePcapng(
  captureInterface: CaptureInterface,
  frames: readonly CapturedFrame[],
): Uint8Array {
  return Buffer.concat([
    sectionHeaderBlock(),
    interfaceDescriptionBlock(captureInterface),
    ...frames.map(enhancedPacketBlock),
  ]);
}

function sectionHeaderBlock(): Uint8Array {
  const body = Buffer.alloc(16);
  body.writeUInt32LE(BYTE_ORDER_MAGIC, 0);
  body.writeUInt16LE(1, 4); // version 1.0
  body.writeBigInt64LE(-1n, 8); // the section's length is not given
  return block(BLOCK.sectionHeader, body);
}

function interfaceDescriptionBlock({ name, timestampDigits }: CaptureInterface): Uint8Array {
  const fixed = Buffer.alloc(8);
  fixed.writeUInt16LE(LINKTYPE_ETHERNET, 0);
  fixed.writeUInt32LE(SNAPLEN_BYTES, 4);
  const options = [
    option(OPTION.interfaceName, Buffer.from(name)),
    option(OPTION.timestampResolution, Uint8Array.of(timestampDigits)),
    option(OPTION.end, new Uint8Array()),
  ];
  return block(BLOCK.interfaceDescription, Buffer.concat([fixed, ...options]));
}

function enhancedPacketBlock({ timestamp, bytes }: CapturedFrame): Uint8Array {
  const fixed = Buffer.alloc(20); // the interface's number, 0, comes first
  fixed.writeUInt32LE(Number(timestamp >> 32n), 4);
  fixed.writeUInt32LE(Number(timestamp & 0xffff_ffffn), 8);
  fixed.writeUInt32LE(bytes.length, 12); // captured
  fixed.writeUInt32LE(bytes.length, 16); // on the wire
  return block(BLOCK.enhancedPacket, Buffer.concat([fixed, padTo32Bits(bytes)]));
}

function block(type: number, body: Uint8Array): Uint8Array {
  const totalLength = body.length + 12;
  const head = Buffer.alloc(8);
  head.writeUInt32LE(type, 0);
  head.writeUInt32LE(totalLength, 4);
  const tail = Buffer.alloc(4);
  tail.writeUInt32LE(totalLength, 0);
  return Buffer.concat([head, body, tail]);
}

function option(code: number, value: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(code, 0);
  head.writeUInt16LE(value.length, 2);
  return Buffer.concat([head, padTo32Bits(value)]);
}

function padTo32Bits(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}
