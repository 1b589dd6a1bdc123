// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of wg. */
export interface WgFields {
  /** Packet length is too small */
  'wg.bad_packet_length': true;
  /** Counter */
  'wg.counter': bigint;
  /** Packet data decryption failed */
  'wg.decryption_error': true;
  /** Decryption unsupported (disable FIPS mode or upgrade Libgcrypt to 1.10.0 or higher) */
  'wg.decryption_unsupported': true;
  /** Encrypted Cookie */
  'wg.encrypted_cookie': Uint8Array;
  /** Encrypted Empty: Authenticated encryption of an empty string */
  'wg.encrypted_empty': true;
  /** Encrypted Packet */
  'wg.encrypted_packet': true;
  /** Encrypted Static: Encrypted long-term static public key of sender */
  'wg.encrypted_static': true;
  /** Encrypted Timestamp */
  'wg.encrypted_timestamp': true;
  /** Ephemeral public key of sender */
  'wg.ephemeral': string;
  /** Has Private Key: Whether the corresponding private key is known (configured via prefs) */
  'wg.ephemeral.known_privkey': boolean;
  /** Handshake decryption successful: Whether decryption keys were successfully derived */
  'wg.handshake_ok': boolean;
  /** This is a Keepalive message */
  'wg.keepalive': true;
  /** mac1 */
  'wg.mac1': Uint8Array;
  /** mac2 */
  'wg.mac2': Uint8Array;
  /** Nonce */
  'wg.nonce': Uint8Array;
  /** Receiver: Identifier as chosen by receiver */
  'wg.receiver': number;
  /** Receiver Static Public Key: Public key of the receiver (matched based on MAC1) */
  'wg.receiver_pubkey': string;
  /** Has Private Key: Whether the corresponding private key is known (configured via prefs) */
  'wg.receiver_pubkey.known_privkey': boolean;
  /** Reserved */
  'wg.reserved': Uint8Array;
  /** Response in Frame: The response to this initiation message is in this frame */
  'wg.response_in': number;
  /** Response to Frame: This is a response to the initiation message in this frame */
  'wg.response_to': number;
  /** Sender: Identifier as chosen by the sender */
  'wg.sender': number;
  /** Static Public Key: Long-term static public key of sender */
  'wg.static': string;
  /** Has Private Key: Whether the corresponding private key is known (configured via prefs) */
  'wg.static.known_privkey': boolean;
  /** Known Public Key: Whether this public key is known (configured via prefs) */
  'wg.static.known_pubkey': boolean;
  /** Stream index: Identifies a session in this capture file */
  'wg.stream': number;
  /** Nanoseconds */
  'wg.timestamp.nanoseconds': number;
  /** TAI64 Label */
  'wg.timestamp.tai64_label': bigint;
  /** Timestamp */
  'wg.timestamp.value': bigint;
  /** Type */
  'wg.type': number;
}
