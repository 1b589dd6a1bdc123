// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of quic. */
export interface QuicFields {
  /** ACK Delay: Time from when the largest acknowledged packet, as indicated in the Largest Acknowledged field, was received by this peer to when this ACK was sent */
  'quic.ack.ack_delay': bigint;
  /** ACK Range: Number of contiguous acknowledged packets preceding the largest packet number, as determined by the preceding Gap */
  'quic.ack.ack_range': bigint;
  /** ACK Range Count: Number of Gap and ACK Range fields in the frame */
  'quic.ack.ack_range_count': bigint;
  /** ECN-CE Count: Total number of packets received with the CE codepoint */
  'quic.ack.ecn_ce_count': bigint;
  /** ECT(0) Count: Total number of packets received with the ECT(0) codepoint */
  'quic.ack.ect0_count': bigint;
  /** ECT(1) Count: Total number of packets received with the ECT(1) codepoint */
  'quic.ack.ect1_count': bigint;
  /** First ACK Range: Number of contiguous packets preceding the Largest Acknowledged that are being acknowledged */
  'quic.ack.first_ack_range': bigint;
  /** Gap: Number of contiguous unacknowledged packets preceding the packet number one lower than the smallest in the preceding ACK Range */
  'quic.ack.gap': bigint;
  /** Largest Acknowledged: Largest packet number the peer is acknowledging in this packet */
  'quic.ack.largest_acknowledged': bigint;
  /** Ack-Eliciting Threshold: The maximum number of ack-eliciting packets the recipient of this frame can receive without sending an acknowledgment */
  'quic.af.ack_eliciting_threshold': bigint;
  /** Ignore CE: This field is set to true by an endpoint that does not wish to receive an immediate acknowledgement when the peer receives CE-marked packets */
  'quic.af.ignore_ce': boolean;
  /** Ignore Order: This field is set to true by an endpoint that does not wish to receive an immediate acknowledgement when the peer receives a packet out of order */
  'quic.af.ignore_order': boolean;
  /** Last Byte */
  'quic.af.last_byte': number;
  /** Reordering Threshold: The value that indicates the maximum packet reordering before eliciting an immediate ACK */
  'quic.af.reordering_threshold': bigint;
  /** Request Max Ack Delay: The value to which the endpoint requests the peer update its max_ack_delay */
  'quic.af.request_max_ack_delay': bigint;
  /** Reserved: This field has no meaning in this version of ACK_FREQUENCY */
  'quic.af.reserved': number;
  /** Sequence Number: Sequence number assigned to the ACK_FREQUENCY frame by the sender to allow receivers to ignore obsolete frames */
  'quic.af.sequence_number': bigint;
  /** Retry Integrity Tag verification failure */
  'quic.bad_retry': true;
  /** Error code: Indicates the reason for closing this connection */
  'quic.cc.error_code': bigint;
  /** Application Error code: Indicates the reason for closing this application */
  'quic.cc.error_code.app': bigint;
  /** TLS Alert Description */
  'quic.cc.error_code.tls_alert': number;
  /** Frame Type: The type of frame that triggered the error */
  'quic.cc.frame_type': bigint;
  /** Reason phrase: A human-readable explanation for why the connection was closed */
  'quic.cc.reason_phrase': string;
  /** Reason phrase Length: Specifying the length of the reason phrase */
  'quic.cc.reason_phrase.length': bigint;
  /** Coalesced Padding Data */
  'quic.coalesced_padding_data': true;
  /** Connection Number: Connection identifier within this capture file */
  'quic.connection.number': number;
  /** Unknown QUIC connection. Missing Initial Packet or migrated connection? */
  'quic.connection.unknown': true;
  /** Crypto Data: The cryptographic message data */
  'quic.crypto.crypto_data': true;
  /** QUIC CRYPTO Data Fragment */
  'quic.crypto.fragment': number;
  /** Fragment count */
  'quic.crypto.fragment.count': number;
  /** Reassembled QUIC CRYPTO Data Fragments: QUIC STREAM Data Fragments */
  'quic.crypto.fragments': true;
  /** Length of the Crypto Data field */
  'quic.crypto.length': bigint;
  /** Offset: Byte offset into the stream */
  'quic.crypto.offset': bigint;
  /** Reassembled PDU in frame: The PDU that doesn't end in this fragment is reassembled in this frame */
  'quic.crypto.reassembled_in': number;
  /** Unexpected data on a Forcing Version Negotiation packet */
  'quic.data_after_forcing_vn': true;
  /** Destination Connection ID */
  'quic.dcid': Uint8Array;
  /** Destination Connection ID Length */
  'quic.dcil': number;
  /** Failed to decrypt handshake */
  'quic.decryption_failed': true;
  /** Datagram: The bytes of the datagram to be delivered */
  'quic.dg': Uint8Array;
  /** Datagram Length: Specifies the length of the datagram data in bytes */
  'quic.dg.length': bigint;
  /** Fixed Bit: Must be 1 */
  'quic.fixed_bit': boolean;
  /** QUIC STREAM Data Fragment */
  'quic.fragment': number;
  /** Fragment count */
  'quic.fragment.count': number;
  /** Reassembling error due to illegal fragments */
  'quic.fragment.error': number;
  /** Multiple tail fragments found: Several tails were found when reassembling the pdu */
  'quic.fragment.multipletails': boolean;
  /** Fragment overlaps with other fragments */
  'quic.fragment.overlap': boolean;
  /** Conflicting data in fragment overlap: Overlapping fragments contained conflicting data */
  'quic.fragment.overlap.conflict': boolean;
  /** Fragment too long: Fragment contained data past end of the pdu */
  'quic.fragment.toolongfragment': boolean;
  /** Reassembled QUIC STREAM Data Fragments */
  'quic.fragments': true;
  /** Frame */
  'quic.frame': true;
  /** Frame Type */
  'quic.frame_type': bigint;
  /** Unknown Frame Type */
  'quic.ft.unknown': true;
  /** Header Form: The most significant bit (0x80) of the first octet is set to 1 for long headers and 0 for short headers. */
  'quic.header_form': number;
  /** IP Version */
  'quic.ip_version': number;
  /** Key Phase Bit: Selects the packet protection keys to use (protected using header protection) */
  'quic.key_phase': boolean;
  /** Loss Event Bit (L): Loss Event Bit (used to measure and locate the source of packet loss) */
  'quic.l_bit': boolean;
  /** Length of Packet Number and Payload fields */
  'quic.length': bigint;
  /** Packet Type: Long Header Packet Type */
  'quic.long.packet_type': number;
  /** Packet Type: Long Header Packet Type */
  'quic.long.packet_type_v2': number;
  /** Reserved bits (protected using header protection) */
  'quic.long.reserved': number;
  /** Maximum Data: Indicating the maximum amount of data that can be sent on the entire connection, in units of 1024 octets */
  'quic.md.maximum_data': bigint;
  /** Path Identifier */
  'quic.mp_ack_path_identifier': bigint;
  /** Active sending uniflows */
  'quic.mp_act_send_uf': bigint;
  /** Active sending uniflows */
  'quic.mp_act_send_uf_section': true;
  /** Local address id */
  'quic.mp_add_local_address_id': bigint;
  /** Address ID */
  'quic.mp_address_id': bigint;
  /** Config */
  'quic.mp_first_byte': number;
  /** Interface Type */
  'quic.mp_interface_type': bigint;
  /** IP Address */
  'quic.mp_ip_address': string;
  /** IP Address */
  'quic.mp_ip_address_v6': string;
  /** Maximum Path identifier */
  'quic.mp_maximum_path_id': bigint;
  /** Maximum Paths */
  'quic.mp_maximum_paths': bigint;
  /** Path identifier */
  'quic.mp_nci_path_identifier': bigint;
  /** Error Code */
  'quic.mp_pa_error_code': bigint;
  /** Path Identifier */
  'quic.mp_pa_path_identifier': bigint;
  /** Path Identifier */
  'quic.mp_path_ack_path_identifier': bigint;
  /** Next Sequence Number */
  'quic.mp_pcb_next_sequence_number': bigint;
  /** Path identifier */
  'quic.mp_pcb_path_id': bigint;
  /** Path identifier */
  'quic.mp_pnci_path_identifier': bigint;
  /** Port */
  'quic.mp_port': number;
  /** Path Identifier */
  'quic.mp_ps_path_identifier': bigint;
  /** Path Status */
  'quic.mp_ps_path_status': bigint;
  /** Path Status Sequence Number */
  'quic.mp_ps_path_status_sequence_number': bigint;
  /** Path identifier */
  'quic.mp_rc_path_identifier': bigint;
  /** Receiving uniflows */
  'quic.mp_receiving_uniflows': bigint;
  /** Receiving uniflows */
  'quic.mp_receiving_uniflows_section': true;
  /** Reserved */
  'quic.mp_reserved_bit': number;
  /** Sequence Number */
  'quic.mp_sequence_number': bigint;
  /** Uniflow ID */
  'quic.mp_uniflow_id': bigint;
  /** Uniflow Info Section */
  'quic.mp_uniflow_info_section': true;
  /** Max Streams: A count of the cumulative number of streams of the corresponding type that can be opened over the lifetime of the connection */
  'quic.ms.max_streams': bigint;
  /** Maximum Stream Data: Indicating the maximum amount of data that can be sent on the identified stream, in units of octets */
  'quic.msd.maximum_stream_data': bigint;
  /** Stream ID: The stream ID of the stream that is affected */
  'quic.msd.stream_id': bigint;
  /** Connection ID */
  'quic.nci.connection_id': Uint8Array;
  /** Connection ID Length */
  'quic.nci.connection_id.length': number;
  /** Retire Prior To: A variable-length integer indicating which connection IDs should be retired */
  'quic.nci.retire_prior_to': bigint;
  /** Sequence: Increases by 1 for each connection ID that is provided by the server */
  'quic.nci.sequence': bigint;
  /** Stateless Reset Token */
  'quic.nci.stateless_reset_token': Uint8Array;
  /** (Token) Length: Specifying the length of the token */
  'quic.nt.length': bigint;
  /** Token: An opaque blob that the client may use with a future Initial packet */
  'quic.nt.token': Uint8Array;
  /** IPv4 */
  'quic.oa.ipv4': string;
  /** IPv6 */
  'quic.oa.ipv6': string;
  /** Port */
  'quic.oa.port': number;
  /** Sequence Number */
  'quic.oa.seq_num': bigint;
  /** Original Destination Connection ID */
  'quic.odcid': Uint8Array;
  /** Original Destination Connection ID Length */
  'quic.odcil': number;
  /** This QUIC frame overlaps a previous frame in the stream */
  'quic.overlap': true;
  /** Packet Length: Size of the QUIC packet */
  'quic.packet_length': number;
  /** Packet Number: Decoded packet number */
  'quic.packet_number': bigint;
  /** Packet Number Length: Packet Number field length (protected using header protection) */
  'quic.packet_number_length': number;
  /** Padding Length */
  'quic.padding_length': number;
  /** Data: Arbitrary data that must be matched by a PATH_RESPONSE frame */
  'quic.path_challenge.data': Uint8Array;
  /** Data: Arbitrary data that must match a PATH_CHALLENGE frame */
  'quic.path_response.data': Uint8Array;
  /** Payload: (Encrypted) payload of a packet */
  'quic.payload': Uint8Array;
  /** Port presence: Must be 1 */
  'quic.port_presence_bit': boolean;
  /** Protected Payload: 1-RTT protected payload */
  'quic.protected_payload': Uint8Array;
  /** Invalid data according to the protocol */
  'quic.protocol_violation': true;
  /** Square Signal Bit (Q): Square Signal Bit (used to measure and locate the source of packet loss) */
  'quic.q_bit': boolean;
  /** Sequence: The sequence number of the connection ID being retired */
  'quic.rci.sequence': bigint;
  /** Reassembled QUIC STREAM Data: The reassembled payload */
  'quic.reassembled.data': Uint8Array;
  /** Reassembled QUIC STREAM Data length: The total length of the reassembled payload */
  'quic.reassembled.length': number;
  /** Reassembled PDU in frame: The PDU that doesn't end in this fragment is reassembled in this frame */
  'quic.reassembled_in': number;
  /** Remaining Payload: Remaining payload in a packet (possibly PKN followed by encrypted payload) */
  'quic.remaining_payload': Uint8Array;
  /** This QUIC frame has a reused stream offset (retransmission?) */
  'quic.retransmission': true;
  /** Retry Integrity Tag */
  'quic.retry_integrity_tag': Uint8Array;
  /** Retry Token */
  'quic.retry_token': Uint8Array;
  /** Application Error code: Indicates why the stream is being closed */
  'quic.rsts.application_error_code': bigint;
  /** Final Size: The final size of the stream by the RESET_STREAM sender (in bytes) */
  'quic.rsts.final_size': bigint;
  /** Stream ID of the stream being terminated */
  'quic.rsts.stream_id': bigint;
  /** Stream Data Limit: Indicating the connection-level limit at which the blocking occurred */
  'quic.sb.stream_data_limit': bigint;
  /** Source Connection ID */
  'quic.scid': Uint8Array;
  /** Source Connection ID Length */
  'quic.scil': number;
  /** Stream ID: Indicating the stream which is flow control blocked */
  'quic.sdb.stream_id': bigint;
  /** QUIC Short Header */
  'quic.short': true;
  /** Reserved bits (protected using header protection) */
  'quic.short.reserved': number;
  /** Stream Limit: Indicating the stream limit at the time the frame was sent */
  'quic.sib.stream_limit': bigint;
  /** Spin Bit: Latency Spin Bit */
  'quic.spin_bit': boolean;
  /** Application Error code: Indicates why the sender is ignoring the stream */
  'quic.ss.application_error_code': bigint;
  /** Stream ID of the stream being ignored */
  'quic.ss.stream_id': bigint;
  /** Stateless Reset Token */
  'quic.stateless_reset_token': Uint8Array;
  /** Stream direction */
  'quic.stream.direction': bigint;
  /** Fin */
  'quic.stream.fin': boolean;
  /** Stream initiator */
  'quic.stream.initiator': bigint;
  /** Len(gth) */
  'quic.stream.len': boolean;
  /** Length */
  'quic.stream.length': bigint;
  /** Off(set) */
  'quic.stream.off': boolean;
  /** Offset */
  'quic.stream.offset': bigint;
  /** Stream ID */
  'quic.stream.stream_id': bigint;
  /** Stream Data */
  'quic.stream_data': Uint8Array;
  /** Supported Version */
  'quic.supported_version': number;
  /** Token */
  'quic.token': Uint8Array;
  /** Token Length */
  'quic.token_length': bigint;
  /** Time Stamp */
  'quic.ts': bigint;
  /** Unpredictable Bits: Bytes indistinguishable from random */
  'quic.unpredictable_bits': Uint8Array;
  /** Version */
  'quic.version': number;
  /** Unused */
  'quic.vn.unused': number;
}
