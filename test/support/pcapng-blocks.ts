/** A block of a pcapng file. */
export interface PcapngBlock {
  readonly type: number;
  readonly isLittle: boolean;
  readonly bytes: Buffer;
}

const SECTION = 0x0a0d0d0a;

/** All blocks of a file; throws where the two lengths of one differ, or one does not end where it says. */
export function pcapngBlocks(file: Uint8Array): readonly PcapngBlock[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const blocks: PcapngBlock[] = [];
  let isLittle = true;
  for (let at = 0; at < bytes.length;) {
    if (bytes.readUInt32BE(at) === SECTION) isLittle = bytes.readUInt32LE(at + 8) === 0x1a2b3c4d;
    const word = (where: number) =>
      isLittle ? bytes.readUInt32LE(where) : bytes.readUInt32BE(where);
    const length = word(at + 4);
    if (length % 4 !== 0 || at + length > bytes.length || word(at + length - 4) !== length) {
      throw new Error(`a block at ${at} that is not sound`);
    }
    blocks.push({ type: word(at), isLittle, bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  return blocks;
}

/** Options of a packet in an enhanced block, or an obsolete one: code and text. */
export function optionsOfPacket({ bytes, isLittle }: PcapngBlock): readonly [number, string][] {
  const half = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const captured = isLittle ? bytes.readUInt32LE(20) : bytes.readUInt32BE(20);
  const options: [number, string][] = [];
  for (let at = 28 + captured + (-captured & 3); at < bytes.length - 4;) {
    const [code, length] = [half(at), half(at + 2)];
    options.push([code, bytes.toString('utf8', at + 4, at + 4 + length)]);
    at += 4 + length + (-length & 3);
  }
  return options;
}
