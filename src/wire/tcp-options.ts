import { sha1 } from '@noble/hashes/legacy';
import { sha256 } from '@noble/hashes/sha2';

/** What the analysis needs of a TCP header's options. An option that is absent is `undefined`. */
export interface TcpOptions {
  /** Maximum segment size in bytes (RFC 9293 §3.7.1). */
  readonly mss?: number;
  /** Shift count as sent; values above 14 count as 14 (RFC 7323 §2.3). */
  readonly windowScale?: number;
  /** SACK permitted (RFC 2018 §2). */
  readonly isSackPermitted?: boolean;
  /** SACK blocks of the last SACK option, raw sequence numbers (RFC 2018 §3). */
  readonly sackBlocks?: readonly (readonly [left: number, right: number])[];
  /** TSval and TSecr (RFC 7323 §3.2). */
  readonly timestamps?: { readonly value: number; readonly echo: number };
  /** Fast Open cookie length in bytes; 0 is a cookie request (RFC 7413 §4.1). */
  readonly fastOpenCookieLength?: number;
  /** MPTCP option subtypes in order (RFC 8684 §3). */
  readonly mptcpSubtypes?: readonly number[];
  /** Tokens of the keys that MP_CAPABLE carries, one or two (RFC 8684 §3.2). */
  readonly mptcpTokens?: readonly number[];
  /** Token of the connection that a SYN with MP_JOIN wants to join (RFC 8684 §3.2). */
  readonly mptcpJoins?: number;
  /** The bytes end inside an option, or an option's length is impossible. */
  readonly isMalformed?: boolean;
}

/** Option kinds, as registered with IANA. */
const KIND = {
  endOfList: 0,
  noOperation: 1,
  mss: 2,
  windowScale: 3,
  sackPermitted: 4,
  sack: 5,
  timestamps: 8,
  mptcp: 30,
  fastOpen: 34,
  experiment1: 253,
  experiment2: 254,
} as const;

/** MPTCP (RFC 8684 §3.1, §3.2): two subtypes, bytes of a key, bytes of a SYN's MP_JOIN after kind and length. */
const MPTCP = { capable: 0, join: 1, keyBytes: 8, joinSynBytes: 10 } as const;

/** Experiment identifier of Fast Open inside kinds 253 and 254 (RFC 7413, appendix A). */
const FAST_OPEN_EXPERIMENT = 0xf989;

type Draft = { -readonly [K in keyof TcpOptions]: TcpOptions[K] };

/**
 * Reads the options of a TCP header (RFC 9293 §3.1): the bytes after the first 20. Whatever was read
 * before the bytes run out or stop making sense stands, and `isMalformed` says so.
 *
 * @param bytes - As captured; shorter than the header announced when the capture cut it.
 * @param announcedLength - Bytes of options that the header announces; without it, what is missing was cut.
 */
export function readTcpOptions(bytes: Uint8Array, announcedLength = Infinity): TcpOptions {
  const options: Draft = {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at < bytes.length) {
    const kind = view.getUint8(at);
    if (kind === KIND.endOfList) break;
    if (kind === KIND.noOperation) {
      at += 1;
      continue;
    }
    const length = at + 1 < bytes.length ? view.getUint8(at + 1) : 0;
    // A length counts its own two bytes, so less than 2 would never get on.
    if (length < 2) {
      options.isMalformed = true;
      break;
    }
    // An option longer than the header is nonsense; one longer than the captured part is only cut.
    if (at + length > announcedLength) {
      options.isMalformed = true;
      break;
    }
    const end = Math.min(at + length, bytes.length);
    const isCut = end < at + length;
    const body = new DataView(bytes.buffer, bytes.byteOffset + at + 2, end - at - 2);
    if (kind === KIND.sack) readSackBlocks(options, body, isCut);
    else if (!isCut && !readOption(options, kind, body)) options.isMalformed = true;
    if (isCut) {
      options.isMalformed = true;
      break;
    }
    at = end;
  }
  return options;
}

/** Reads one whole option; false when its length is not the one that its kind demands. */
function readOption(options: Draft, kind: number, body: DataView): boolean {
  const length = body.byteLength;
  switch (kind) {
    case KIND.mss:
      if (length !== 2) return false;
      options.mss = body.getUint16(0);
      return true;
    case KIND.windowScale:
      if (length !== 1) return false;
      options.windowScale = body.getUint8(0);
      return true;
    case KIND.sackPermitted:
      if (length !== 0) return false;
      options.isSackPermitted = true;
      return true;
    case KIND.timestamps:
      if (length !== 8) return false;
      options.timestamps = { value: body.getUint32(0), echo: body.getUint32(4) };
      return true;
    case KIND.mptcp:
      if (length < 1) return false;
      readMptcp(options, body);
      return true;
    case KIND.fastOpen:
      noteCookie(options, length);
      return true;
    case KIND.experiment1:
    case KIND.experiment2:
      if (length >= 2 && body.getUint16(0) === FAST_OPEN_EXPERIMENT) {
        noteCookie(options, length - 2);
      }
      return true;
    default:
      return true;
  }
}

function readMptcp(options: Draft, body: DataView): void {
  const subtype = body.getUint8(0) >> 4;
  options.mptcpSubtypes = [...(options.mptcpSubtypes ?? []), subtype];
  if (subtype === MPTCP.capable) {
    const hash = (body.getUint8(0) & 0x0f) === 0 ? sha1 : sha256;
    const tokens: number[] = [];
    for (
      let at = 2;
      at + MPTCP.keyBytes <= body.byteLength && tokens.length < 2;
      at += MPTCP.keyBytes
    ) {
      const key = new Uint8Array(body.buffer, body.byteOffset + at, MPTCP.keyBytes);
      const digest = hash(key);
      tokens.push(new DataView(digest.buffer, digest.byteOffset).getUint32(0));
    }
    if (tokens.length > 0) options.mptcpTokens = tokens;
  } else if (subtype === MPTCP.join && body.byteLength === MPTCP.joinSynBytes) {
    options.mptcpJoins = body.getUint32(2);
  }
}

/** Of several Fast Open options one with a cookie counts, wherever it stands. */
function noteCookie(options: Draft, length: number): void {
  options.fastOpenCookieLength = Math.max(options.fastOpenCookieLength ?? 0, length);
}

/** Keeps the complete blocks, even of an option that was cut: Wireshark uses those too. */
function readSackBlocks(options: Draft, body: DataView, isCut: boolean): void {
  const blocks: [number, number][] = [];
  for (let at = 0; at + 8 <= body.byteLength; at += 8) {
    blocks.push([body.getUint32(at), body.getUint32(at + 4)]);
  }
  options.sackBlocks = blocks;
  if (!isCut && body.byteLength % 8 !== 0) options.isMalformed = true;
}
