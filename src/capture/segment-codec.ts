import type { Endpoint, Segment } from '../tcp/segment.js';
import type { TcpOptions } from '../wire/tcp-options.js';

/** Bytes of a record without its SACK blocks, MPTCP subtypes and tokens. */
const FIXED = 85;
/** Bytes of the longest record: a header has room for four SACK blocks and twenty small options. */
export const LONGEST_RECORD = FIXED + 4 * 8 + 20 + 2 * 4;
const ABSENT = -1;
const PORTS = 65_536;
const SECOND = 1_000_000_000n;

const IS_QUOTED = 1;
const IS_CHECKSUM_BAD = 2;
const IS_SACK_PERMITTED = 4;
const IS_MALFORMED = 8;
const HAS_TIMESTAMPS = 16;
const HAS_SACK_BLOCKS = 32;
const HAS_MPTCP = 64;
const JOINS_MPTCP = 128;

/**
 * Segments as bytes, so that they can be kept outside the memory. Addresses are kept in a table, which
 * grows with the number of endpoints only.
 */
export class SegmentCodec {
  private readonly endpoints: Endpoint[] = [];
  /** Numbers of addresses, and of endpoints by the number of their address and their port. */
  private readonly addresses = new Map<string, number>();
  private readonly ids = new Map<number, number>();

  /** Writes a segment at `offset`; gives the offset behind it. */
  write(view: DataView, offset: number, segment: Segment): number {
    const { options } = segment;
    const sack = options.sackBlocks ?? [];
    const mptcp = options.mptcpSubtypes ?? [];
    view.setUint32(offset, segment.frameNumber);
    view.setUint16(offset + 4, segment.headerIndex);
    view.setUint16(offset + 6, bitsOf(segment));
    // Nanoseconds alone do not hold the times that damaged captures claim.
    const nanos = ((segment.timeNanos % SECOND) + SECOND) % SECOND;
    view.setBigInt64(offset + 8, (segment.timeNanos - nanos) / SECOND);
    view.setUint32(offset + 81, Number(nanos));
    view.setUint32(offset + 16, segment.frameLength);
    view.setUint32(offset + 20, this.idOf(segment.source));
    view.setUint32(offset + 24, this.idOf(segment.destination));
    view.setUint32(offset + 28, segment.seq);
    view.setUint32(offset + 32, segment.ack);
    view.setUint16(offset + 36, segment.flags);
    view.setUint16(offset + 38, segment.window);
    view.setInt16(offset + 40, segment.headerLength);
    view.setInt16(offset + 42, segment.capturedHeaderBytes ?? ABSENT);
    view.setInt32(offset + 44, segment.length ?? ABSENT);
    view.setInt32(offset + 48, segment.checksum ?? ABSENT);
    view.setInt32(offset + 52, segment.ipId ?? ABSENT);
    view.setInt16(offset + 56, segment.hopLimit ?? ABSENT);
    view.setInt16(offset + 58, options.windowScale ?? ABSENT);
    view.setInt32(offset + 60, options.mss ?? ABSENT);
    view.setInt16(offset + 64, options.fastOpenCookieLength ?? ABSENT);
    view.setUint8(offset + 66, sack.length);
    view.setUint8(offset + 67, mptcp.length);
    view.setUint32(offset + 68, options.timestamps?.value ?? 0);
    view.setUint32(offset + 72, options.timestamps?.echo ?? 0);
    view.setUint32(offset + 76, options.mptcpJoins ?? 0);
    view.setUint8(offset + 80, options.mptcpTokens?.length ?? 0);
    let at = offset + FIXED;
    for (const [left, right] of sack) {
      view.setUint32(at, left);
      view.setUint32(at + 4, right);
      at += 8;
    }
    for (const subtype of mptcp) view.setUint8(at++, subtype);
    for (const token of options.mptcpTokens ?? []) {
      view.setUint32(at, token);
      at += 4;
    }
    return at;
  }

  /** Reads the segment at `offset`, and says where the next one begins. */
  read(view: DataView, offset: number): { readonly segment: Segment; readonly next: number } {
    const bits = view.getUint16(offset + 6);
    const { options, next } = readOptions(view, offset, bits);
    const segment: Segment = {
      frameNumber: view.getUint32(offset),
      headerIndex: view.getUint16(offset + 4),
      timeNanos: view.getBigInt64(offset + 8) * SECOND + BigInt(view.getUint32(offset + 81)),
      frameLength: view.getUint32(offset + 16),
      source: this.endpointOf(view.getUint32(offset + 20)),
      destination: this.endpointOf(view.getUint32(offset + 24)),
      seq: view.getUint32(offset + 28),
      ack: view.getUint32(offset + 32),
      flags: view.getUint16(offset + 36),
      window: view.getUint16(offset + 38),
      headerLength: view.getInt16(offset + 40),
      length: present(view.getInt32(offset + 44)),
      options,
      checksum: present(view.getInt32(offset + 48)),
      isChecksumBad: (bits & IS_CHECKSUM_BAD) !== 0,
      ipId: present(view.getInt32(offset + 52)),
      hopLimit: present(view.getInt16(offset + 56)),
      isQuoted: (bits & IS_QUOTED) !== 0,
      capturedHeaderBytes: present(view.getInt16(offset + 42)),
    };
    return { segment, next };
  }

  private idOf(endpoint: Endpoint): number {
    let address = this.addresses.get(endpoint.address);
    if (address === undefined) {
      address = this.addresses.size;
      this.addresses.set(endpoint.address, address);
    }
    const key = address * PORTS + endpoint.port;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.endpoints.push(endpoint) - 1;
      this.ids.set(key, id);
    }
    return id;
  }

  private endpointOf(id: number): Endpoint {
    const endpoint = this.endpoints[id];
    if (endpoint === undefined) throw new Error(`no endpoint ${String(id)} was written`);
    return endpoint;
  }
}

function bitsOf({ isQuoted, isChecksumBad, options }: Segment): number {
  return (
    (isQuoted ? IS_QUOTED : 0) |
    (isChecksumBad ? IS_CHECKSUM_BAD : 0) |
    (options.isSackPermitted === true ? IS_SACK_PERMITTED : 0) |
    (options.isMalformed === true ? IS_MALFORMED : 0) |
    (options.timestamps === undefined ? 0 : HAS_TIMESTAMPS) |
    (options.sackBlocks === undefined ? 0 : HAS_SACK_BLOCKS) |
    (options.mptcpSubtypes === undefined ? 0 : HAS_MPTCP) |
    (options.mptcpJoins === undefined ? 0 : JOINS_MPTCP)
  );
}

function readOptions(
  view: DataView,
  offset: number,
  bits: number,
): { options: TcpOptions; next: number } {
  const sackBlocks: [number, number][] = [];
  let next = offset + FIXED;
  for (let count = view.getUint8(offset + 66); count > 0; count--, next += 8) {
    sackBlocks.push([view.getUint32(next), view.getUint32(next + 4)]);
  }
  const mptcpSubtypes: number[] = [];
  for (let count = view.getUint8(offset + 67); count > 0; count--) {
    mptcpSubtypes.push(view.getUint8(next++));
  }
  const mptcpTokens: number[] = [];
  for (let count = view.getUint8(offset + 80); count > 0; count--, next += 4) {
    mptcpTokens.push(view.getUint32(next));
  }
  const mss = present(view.getInt32(offset + 60));
  const windowScale = present(view.getInt16(offset + 58));
  const fastOpenCookieLength = present(view.getInt16(offset + 64));
  const timestamps = { value: view.getUint32(offset + 68), echo: view.getUint32(offset + 72) };
  const options: TcpOptions = {
    ...(mss !== undefined && { mss }),
    ...(windowScale !== undefined && { windowScale }),
    ...((bits & IS_SACK_PERMITTED) !== 0 && { isSackPermitted: true }),
    ...((bits & HAS_SACK_BLOCKS) !== 0 && { sackBlocks }),
    ...((bits & HAS_TIMESTAMPS) !== 0 && { timestamps }),
    ...(fastOpenCookieLength !== undefined && { fastOpenCookieLength }),
    ...((bits & HAS_MPTCP) !== 0 && { mptcpSubtypes }),
    ...(mptcpTokens.length > 0 && { mptcpTokens }),
    ...((bits & JOINS_MPTCP) !== 0 && { mptcpJoins: view.getUint32(offset + 76) }),
    ...((bits & IS_MALFORMED) !== 0 && { isMalformed: true }),
  };
  return { options, next };
}

function present(value: number): number | undefined {
  return value === ABSENT ? undefined : value;
}
