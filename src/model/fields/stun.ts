// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of stun. */
export interface StunFields {
  /** Maximum Receive Bandwidth: In kilobits per second */
  'stun.att.address_rp.marb': number;
  /** Maximum Send Bandwidth: In kilobits per second */
  'stun.att.address_rp.masb': number;
  /** PSTN */
  'stun.att.address_rp.pstn': boolean;
  /** Reserved */
  'stun.att.address_rp.reserved': number;
  /** Valid */
  'stun.att.address_rp.valid': boolean;
  /** Message Type */
  'stun.att.bandwidth_acm.type': number;
  /** Maximum Receive Bandwidth: In kilobits per second */
  'stun.att.bandwidth_rsv_amount.marb': number;
  /** Maximum Send Bandwidth: In kilobits per second */
  'stun.att.bandwidth_rsv_amount.masb': number;
  /** Minimum Receive Bandwidth: In kilobits per second */
  'stun.att.bandwidth_rsv_amount.mirb': number;
  /** Minimum Send Bandwidth: In kilobits per second */
  'stun.att.bandwidth_rsv_amount.misb': number;
  /** Reservation ID */
  'stun.att.bandwidth_rsv_id': Uint8Array;
  /** Cache timeout */
  'stun.att.cache-timeout': number;
  /** Change IP */
  'stun.att.change-ip': boolean;
  /** Change Port */
  'stun.att.change-port': boolean;
  /** Channel-Number */
  'stun.att.channelnum': number;
  /** CRC-32 */
  'stun.att.crc32': number;
  /** Bad Fingerprint */
  'stun.att.crc32.bad': true;
  /** CRC-32 Status */
  'stun.att.crc32.status': number;
  /** Error Code */
  'stun.att.error': number;
  /** Error Class */
  'stun.att.error.class': number;
  /** Error Reason Phrase */
  'stun.att.error.reason': string;
  /** Reserve next */
  'stun.att.even-port.reserve-next': number;
  /** Protocol Family */
  'stun.att.family': number;
  /** Google Network Cost */
  'stun.att.google.network_cost': number;
  /** Google Network ID */
  'stun.att.google.network_id': number;
  /** HMAC-SHA1 */
  'stun.att.hmac': Uint8Array;
  /** ICMP code */
  'stun.att.icmp.code': number;
  /** ICMP type */
  'stun.att.icmp.type': number;
  /** IP */
  'stun.att.ipv4': string;
  /** IP (XOR-d) */
  'stun.att.ipv4-xord': Uint8Array;
  /** IP */
  'stun.att.ipv6': string;
  /** IP (XOR-d) */
  'stun.att.ipv6-xord': Uint8Array;
  /** Attribute Length */
  'stun.att.length': number;
  /** Lifetime: Session idle time remaining (seconds) */
  'stun.att.lifetime': number;
  /** Federation */
  'stun.att.lp.federation': number;
  /** Peer Location */
  'stun.att.lp.peer_location': number;
  /** Self Location */
  'stun.att.lp.seft_location': number;
  /** Magic Cookie */
  'stun.att.magic_cookie': number;
  /** Connection ID */
  'stun.att.ms.connection_id': Uint8Array;
  /** Foundation */
  'stun.att.ms.foundation': string;
  /** MS Multiplexed TURN Session Id */
  'stun.att.ms.multiplexed_turn_session_id': bigint;
  /** Sequence Number */
  'stun.att.ms.sequence_number': number;
  /** Service Quality */
  'stun.att.ms.service_quality': number;
  /** Stream Type */
  'stun.att.ms.stream_type': number;
  /** MS TURN Session Id */
  'stun.att.ms.turn_session_id': bigint;
  /** MS Version */
  'stun.att.ms.version': number;
  /** MS ICE Version */
  'stun.att.ms.version.ice': number;
  /** Nonce */
  'stun.att.nonce': string;
  /** Padding */
  'stun.att.padding': number;
  /** Password */
  'stun.att.password': Uint8Array;
  /** Port */
  'stun.att.port': number;
  /** Port (XOR-d) */
  'stun.att.port-xord': Uint8Array;
  /** Priority */
  'stun.att.priority': number;
  /** Password Algorithm */
  'stun.att.pw_alg': number;
  /** Password Algorithm Data */
  'stun.att.pw_alg_data': Uint8Array;
  /** Password Algorithm Length */
  'stun.att.pw_alg_len': number;
  /** Realm */
  'stun.att.realm': string;
  /** Reserved */
  'stun.att.reserved': Uint8Array;
  /** SIP Call ID */
  'stun.att.sip_call_id': Uint8Array;
  /** SIP Dialog ID */
  'stun.att.sip_dialog_id': Uint8Array;
  /** Software */
  'stun.att.software': string;
  /** Tie breaker */
  'stun.att.tie-breaker': Uint8Array;
  /** Token */
  'stun.att.token': Uint8Array;
  /** Transport */
  'stun.att.transp': number;
  /** Attribute Type */
  'stun.att.type': number;
  /** Attribute Type Assignment */
  'stun.att.type.assignment': number;
  /** Attribute Type Comprehension */
  'stun.att.type.comprehension': number;
  /** Unknown Attribute */
  'stun.att.unknown': number;
  /** Unknown8006: MS-TURN Unknown Attribute 0x8006 */
  'stun.att.unknown8006': Uint8Array;
  /** Username */
  'stun.att.username': string;
  /** Username */
  'stun.att.username.opaque': Uint8Array;
  /** Attribute Type */
  'stun.attribute': number;
  /** Attributes */
  'stun.attributes': true;
  /** Channel Number */
  'stun.channel': number;
  /** Message Cookie */
  'stun.cookie': Uint8Array;
  /** Message Transaction ID */
  'stun.id': Uint8Array;
  /** Message Length: Payload (attributes) length */
  'stun.length': number;
  /** Attribute has trailing data */
  'stun.long_attribute': true;
  /** STUN Network Version */
  'stun.network_version': number;
  /** Bandwidth: Peak Bandwidth (kBit/s) */
  'stun.port.bandwidth': number;
  /** Duplicated original message in: This is a duplicate of STUN message in this frame */
  'stun.reqduplicate': number;
  /** Response In: The response to this STUN query is in this frame */
  'stun.response-in': number;
  /** Request In: This is a response to the STUN Request in this frame */
  'stun.response-to': number;
  /** Packet is too short */
  'stun.short_packet': true;
  /** TCP Frame Length */
  'stun.tcp_frame_length': number;
  /** Time: The time between the Request and the Response */
  'stun.time': bigint;
  /** Message Type */
  'stun.type': number;
  /** Message Class */
  'stun.type.class': number;
  /** Message Method */
  'stun.type.method': number;
  /** Message Method Assignment */
  'stun.type.method-assignment': number;
  /** Attribute unknown */
  'stun.unknown_attribute': true;
  /** Value */
  'stun.value': Uint8Array;
  /** Packet length is not multiple of 4 bytes */
  'stun.wrong_msglen': true;
}
