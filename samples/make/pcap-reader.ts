import type { CapturedFrame } from './pcapng-writer.js';

/** What a classic pcap file holds. */
export interface PcapFile {
  readonly timestampDigits: 6 | 9;
  readonly frames: readonly CapturedFrame[];
}

const MICROSECOND_MAGIC = 0xa1b2c3d4;
const NANOSECOND_MAGIC = 0xa1b23c4d;
const FILE_HEADER_BYTES = 24;
const RECORD_HEADER_BYTES = 16;

/**
 * Reads a classic pcap file of Ethernet frames, little-endian as dumpcap writes it on most machines.
 *
 * @throws When the file begins with another magic number.
 */
export function readPcap(file: Uint8Array): PcapFile {
  const buffer = Buffer.from(file);
  const magic = buffer.readUInt32LE(0);
  if (magic !== MICROSECOND_MAGIC && magic !== NANOSECOND_MAGIC) {
    throw new Error(`Not a little-endian pcap file: it begins with 0x${magic.toString(16)}.`);
  }
  const timestampDigits = magic === NANOSECOND_MAGIC ? 9 : 6;
  const unitsPerSecond = 10n ** BigInt(timestampDigits);
  const frames: CapturedFrame[] = [];
  let offset = FILE_HEADER_BYTES;
  while (offset < buffer.length) {
    const seconds = BigInt(buffer.readUInt32LE(offset));
    const fraction = BigInt(buffer.readUInt32LE(offset + 4));
    const length = buffer.readUInt32LE(offset + 8);
    const start = offset + RECORD_HEADER_BYTES;
    frames.push({
      timestamp: seconds * unitsPerSecond + fraction,
      bytes: buffer.subarray(start, start + length),
    });
    offset = start + length;
  }
  return { timestampDigits, frames };
}
