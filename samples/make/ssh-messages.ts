import type { RandomSource } from './random-source.js';

const MESSAGE = { kexInit: 20, newKeys: 21, kexEcdhInit: 30, kexEcdhReply: 31 } as const;
const BLOCK_BYTES = 8;
const MIN_PADDING_BYTES = 4;
const ENCRYPTED_LENGTH_FIELD_BYTES = 4;
const AUTHENTICATION_TAG_BYTES = 16;
const HOST_KEY_TYPE = 'ssh-ed25519';
const ED25519_KEY_BYTES = 32;
const ED25519_SIGNATURE_BYTES = 64;

/** The ten name-lists of a KEXINIT (RFC 4253 §7.1), both directions alike. */
export interface SshAlgorithms {
  readonly keyExchange: string;
  readonly hostKey: string;
  readonly cipher: string;
  readonly mac: string;
  readonly compression: string;
}

/** SSH_MSG_KEXINIT: what a side can do. */
export function kexInit(algorithms: SshAlgorithms, random: RandomSource): Uint8Array {
  const { keyExchange, hostKey, cipher, mac, compression } = algorithms;
  const nameLists = [
    ...[keyExchange, hostKey],
    ...[cipher, cipher, mac, mac, compression, compression],
    ...['', ''], // languages
  ];
  const cookie = random.bytes(16);
  const noGuessAndReserved = new Uint8Array(5);
  const parts = [
    cookie,
    ...nameLists.map((list) => sshString(Buffer.from(list))),
    noGuessAndReserved,
  ];
  return plainPacket(MESSAGE.kexInit, parts, random);
}

/** SSH_MSG_KEX_ECDH_INIT (RFC 5656 §4): the client's half, here any 32 bytes. */
export function kexEcdhInit(random: RandomSource): Uint8Array {
  return plainPacket(MESSAGE.kexEcdhInit, [sshString(random.bytes(ED25519_KEY_BYTES))], random);
}

/** SSH_MSG_KEX_ECDH_REPLY: host key, the server's half and a signature that nobody can check. */
export function kexEcdhReply(random: RandomSource): Uint8Array {
  const keyType = sshString(Buffer.from(HOST_KEY_TYPE));
  const hostKey = Buffer.concat([keyType, sshString(random.bytes(ED25519_KEY_BYTES))]);
  const signature = Buffer.concat([keyType, sshString(random.bytes(ED25519_SIGNATURE_BYTES))]);
  const parts = [hostKey, random.bytes(ED25519_KEY_BYTES), signature].map(sshString);
  return plainPacket(MESSAGE.kexEcdhReply, parts, random);
}

/** SSH_MSG_NEWKEYS: all that follows is encrypted. */
export function newKeys(random: RandomSource): Uint8Array {
  return plainPacket(MESSAGE.newKeys, [], random);
}

/**
 * Bytes that look like one packet of chacha20-poly1305@openssh.com.
 *
 * @throws When no packet of that cipher has `length` bytes: 4 of length, whole blocks, 16 of tag.
 */
export function encryptedPacket(length: number, random: RandomSource): Uint8Array {
  const blocks = length - ENCRYPTED_LENGTH_FIELD_BYTES - AUTHENTICATION_TAG_BYTES;
  if (blocks <= 0 || blocks % BLOCK_BYTES !== 0) {
    throw new Error(`An encrypted SSH packet cannot be ${length} bytes long.`);
  }
  return random.bytes(length);
}

/** RFC 4253 §6: padded to whole blocks, with at least four bytes of padding. */
function plainPacket(
  message: number,
  parts: readonly Uint8Array[],
  random: RandomSource,
): Uint8Array {
  const payload = Buffer.concat([Uint8Array.of(message), ...parts]);
  const unpadded = 5 + payload.length;
  const paddingLength = MIN_PADDING_BYTES + (-(unpadded + MIN_PADDING_BYTES) & (BLOCK_BYTES - 1));
  const head = Buffer.alloc(5);
  head.writeUInt32BE(1 + payload.length + paddingLength, 0);
  head.writeUInt8(paddingLength, 4);
  return Buffer.concat([head, payload, random.bytes(paddingLength)]);
}

function sshString(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length, 0);
  return Buffer.concat([length, bytes]);
}
