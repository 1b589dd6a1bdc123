/** Capture files as bytes. */

/** A packet that was cut by the capture has more bytes on the wire. */
export interface Packet {
  readonly bytes: Buffer;
  readonly wireLength?: number;
  /** Units of the file's times since 1970. */
  readonly time?: bigint;
}

interface PcapOptions {
  readonly linkType?: number;
  readonly isLittle?: boolean;
  readonly isNanos?: boolean;
}

/** Start of the packets without a time of their own, in seconds since 1970. */
export const START = 1_700_000_000n;

export function pcapBytes(packets: readonly Packet[], options: PcapOptions = {}): Buffer {
  const { linkType = 1, isLittle = true, isNanos = false } = options;
  const word = (...values: readonly number[]) => words(isLittle, values);
  const units = isNanos ? 1_000_000_000n : 1_000_000n;
  const magic = isNanos ? 0xa1b23c4d : 0xa1b2c3d4;
  const version = isLittle ? 0x0004_0002 : 0x0002_0004;
  const records = packets.map(({ bytes, wireLength = bytes.length, time }, index) => {
    const at = time ?? START * units + BigInt(index);
    const [seconds, fraction] = [Number(at / units), Number(at % units)];
    return Buffer.concat([word(seconds, fraction, bytes.length, wireLength), bytes]);
  });
  return Buffer.concat([word(magic, version, 0, 0, 262_144, linkType), ...records]);
}

/** The blocks of a section, in the byte order of its writer. */
export class Section {
  private readonly parts: Buffer[] = [];

  /** @param options - Code and value of each. */
  constructor(
    private readonly isLittle = true,
    options: readonly (readonly [number, Buffer])[] = [],
  ) {
    const version = isLittle ? 1 : 0x0001_0000;
    const head = this.words(0x1a2b3c4d, version, 0xffffffff, 0xffffffff);
    const written = options.map(([code, value]) => this.option(code, value));
    this.block(0x0a0d0d0a, Buffer.concat([head, ...written]));
  }

  /** @param options - Code and value of each. */
  interface(linkType: number, options: readonly (readonly [number, Buffer])[] = []): this {
    const link = Buffer.alloc(4);
    if (this.isLittle) link.writeUInt16LE(linkType);
    else link.writeUInt16BE(linkType);
    const written = options.map(([code, value]) => this.option(code, value));
    return this.block(1, Buffer.concat([link, this.words(0), ...written]));
  }

  packet(number: number, time: bigint, bytes: Buffer, comment?: string): this {
    const halves = [Number(time >> 32n), Number(time & 0xffffffffn)];
    const head = this.words(number, ...halves, bytes.length, bytes.length);
    const padding = Buffer.alloc(-bytes.length & 3);
    const options = comment === undefined ? [] : [padding, this.option(1, Buffer.from(comment))];
    return this.block(6, Buffer.concat([head, bytes, ...options]));
  }

  oldPacket(number: number, time: bigint, bytes: Buffer): this {
    const halves = [Number(time >> 32n), Number(time & 0xffffffffn)];
    const head = this.words(this.isLittle ? number : number << 16, ...halves);
    return this.block(2, Buffer.concat([head, this.words(bytes.length, bytes.length), bytes]));
  }

  simplePacket(bytes: Buffer): this {
    return this.block(3, Buffer.concat([this.words(bytes.length), bytes]));
  }

  block(type: number, body: Buffer): this {
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
    const length = padded.length + 12;
    this.parts.push(this.words(type, length), padded, this.words(length));
    return this;
  }

  words(...values: readonly number[]): Buffer {
    return words(this.isLittle, values);
  }

  bytes(): Buffer {
    return Buffer.concat(this.parts);
  }

  private option(code: number, value: Buffer): Buffer {
    const head = this.isLittle ? code + value.length * 65_536 : code * 65_536 + value.length;
    return Buffer.concat([this.words(head), value, Buffer.alloc(-value.length & 3)]);
  }
}

function words(isLittle: boolean, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    if (isLittle) bytes.writeUInt32LE(value, index * 4);
    else bytes.writeUInt32BE(value, index * 4);
  });
  return bytes;
}
