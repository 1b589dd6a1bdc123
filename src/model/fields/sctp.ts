// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of sctp. */
export interface SctpFields {
  /** T-Bit */
  'sctp.abort_t_bit': boolean;
  /** Acknowledges TSN */
  'sctp.ack': number;
  /** Acknowledges TSN in frame */
  'sctp.ack_frame': number;
  /** This chunk is acked in frame */
  'sctp.acked': number;
  /** Indication */
  'sctp.adaptation_layer_indication': number;
  /** Sequence number */
  'sctp.asconf_ack_seq_nr_number': number;
  /** Sequence number */
  'sctp.asconf_seq_nr_number': number;
  /** Association index */
  'sctp.assoc_index': number;
  /** Cause code */
  'sctp.cause_code': number;
  /** Cause information */
  'sctp.cause_information': Uint8Array;
  /** Cause length */
  'sctp.cause_length': number;
  /** Measure of staleness in usec */
  'sctp.cause_measure_of_staleness': number;
  /** Missing parameter type */
  'sctp.cause_missing_parameter_type': number;
  /** Number of missing parameters */
  'sctp.cause_nr_of_missing_parameters': number;
  /** Cause padding */
  'sctp.cause_padding': Uint8Array;
  /** Reserved */
  'sctp.cause_reserved': number;
  /** Stream identifier */
  'sctp.cause_stream_identifier': number;
  /** TSN */
  'sctp.cause_tsn': number;
  /** Checksum */
  'sctp.checksum': number;
  /** Checksum Status */
  'sctp.checksum.status': number;
  /** Bad SCTP checksum. */
  'sctp.checksum_bad.expert': true;
  /** Chunk */
  'sctp.chunk': true;
  /** Bit */
  'sctp.chunk_bit_1': boolean;
  /** Bit */
  'sctp.chunk_bit_2': boolean;
  /** Chunk flags */
  'sctp.chunk_flags': number;
  /** Chunk length */
  'sctp.chunk_length': number;
  /** Chunk length bad */
  'sctp.chunk_length.bad': true;
  /** Chunk padding */
  'sctp.chunk_padding': Uint8Array;
  /** Chunk type */
  'sctp.chunk_type': number;
  /** Chunk type */
  'sctp.chunk_type_to_auth': number;
  /** Chunk value */
  'sctp.chunk_value': Uint8Array;
  /** Cookie */
  'sctp.cookie': Uint8Array;
  /** Correlation_id */
  'sctp.correlation_id': number;
  /** Lowest TSN */
  'sctp.cwr_lowest_tsn': number;
  /** B-Bit */
  'sctp.data_b_bit': boolean;
  /** E-Bit */
  'sctp.data_e_bit': boolean;
  /** Fragment sequence number */
  'sctp.data_fsn': number;
  /** I-Bit */
  'sctp.data_i_bit': boolean;
  /** Message identifier */
  'sctp.data_mid': number;
  /** Payload protocol identifier */
  'sctp.data_payload_proto_id': number;
  /** Reserved */
  'sctp.data_reserved': number;
  /** The RTT to SACK was */
  'sctp.data_rtt': bigint;
  /** Stream identifier */
  'sctp.data_sid': number;
  /** Stream sequence number */
  'sctp.data_ssn': number;
  /** Transmission sequence number (relative) */
  'sctp.data_tsn': number;
  /** Transmission sequence number (absolute) */
  'sctp.data_tsn_raw': number;
  /** U-Bit */
  'sctp.data_u_bit': boolean;
  /** Destination port */
  'sctp.dstport': number;
  /** Fragment already seen in frame */
  'sctp.duplicate': number;
  /** Lowest TSN */
  'sctp.ecne_lowest_tsn': number;
  /** Error Detection Method Identifier */
  'sctp.edmid': number;
  /** Message identifier */
  'sctp.forward_tsn_mid': number;
  /** Stream identifier */
  'sctp.forward_tsn_sid': number;
  /** Stream sequence number */
  'sctp.forward_tsn_ssn': number;
  /** New cumulative TSN */
  'sctp.forward_tsn_tsn': number;
  /** SCTP Fragment */
  'sctp.fragment': number;
  /** Reassembled SCTP Fragments */
  'sctp.fragments': true;
  /** HMAC */
  'sctp.hmac': Uint8Array;
  /** HMAC identifier */
  'sctp.hmac_id': number;
  /** Flags */
  'sctp.i_forward_tsn_flags': number;
  /** Reserved */
  'sctp.i_forward_tsn_res': number;
  /** Stream identifier */
  'sctp.i_forward_tsn_sid': number;
  /** New cumulative TSN */
  'sctp.i_forward_tsn_tsn': number;
  /** U-Bit */
  'sctp.i_forward_tsn_u_bit': boolean;
  /** Advertised receiver window credit (a_rwnd) */
  'sctp.init_credit': number;
  /** Initial TSN */
  'sctp.init_initial_tsn': number;
  /** Initiate tag */
  'sctp.init_initiate_tag': number;
  /** Number of inbound streams */
  'sctp.init_nr_in_streams': number;
  /** Number of outbound streams */
  'sctp.init_nr_out_streams': number;
  /** Advertised receiver window credit (a_rwnd) */
  'sctp.initack_credit': number;
  /** Initial TSN */
  'sctp.initack_initial_tsn': number;
  /** Initiate tag */
  'sctp.initack_initiate_tag': number;
  /** Number of inbound streams */
  'sctp.initack_nr_in_streams': number;
  /** Number of outbound streams */
  'sctp.initack_nr_out_streams': number;
  /** Initiate tag */
  'sctp.initiate_tag': number;
  /** Advertised receiver window credit (a_rwnd) */
  'sctp.nr_sack_a_rwnd': number;
  /** Cumulative TSN ACK */
  'sctp.nr_sack_cumulative_tsn_ack': number;
  /** Duplicate TSN */
  'sctp.nr_sack_duplicate_tsn': number;
  /** End */
  'sctp.nr_sack_gap_block_end': number;
  /** End TSN */
  'sctp.nr_sack_gap_block_end_tsn': number;
  /** Start */
  'sctp.nr_sack_gap_block_start': number;
  /** Start TSN */
  'sctp.nr_sack_gap_block_start_tsn': number;
  /** Nonce sum */
  'sctp.nr_sack_nonce_sum': number;
  /** Nounce sum */
  'sctp.nr_sack_nounce_sum': number;
  /** End */
  'sctp.nr_sack_nr_gap_block_end': number;
  /** End TSN */
  'sctp.nr_sack_nr_gap_block_end_tsn': number;
  /** Start */
  'sctp.nr_sack_nr_gap_block_start': number;
  /** Start TSN */
  'sctp.nr_sack_nr_gap_block_start_tsn': number;
  /** Number of duplicated TSNs */
  'sctp.nr_sack_number_of_duplicated_tsns': number;
  /** Number of gap acknowledgement blocks */
  'sctp.nr_sack_number_of_gap_blocks': number;
  /** Number of nr-gap acknowledgement blocks */
  'sctp.nr_sack_number_of_nr_gap_blocks': number;
  /** Number of TSNs in gap acknowledgement blocks */
  'sctp.nr_sack_number_of_tsns_gap_acked': number;
  /** More than 100 TSNs were gap-acknowledged in this NR-SACK. */
  'sctp.nr_sack_number_of_tsns_gap_acked.100': true;
  /** Number of TSNs in nr-gap acknowledgement blocks */
  'sctp.nr_sack_number_of_tsns_nr_gap_acked': number;
  /** More than 100 TSNs were nr-gap-acknowledged in this NR-SACK. */
  'sctp.nr_sack_number_of_tsns_nr_gap_acked.100': true;
  /** Reserved */
  'sctp.nr_sack_reserved': number;
  /** Padding data */
  'sctp.padding_data': Uint8Array;
  /** Number of streams */
  'sctp.parameter_add_incoming_streams_number': number;
  /** Reserved */
  'sctp.parameter_add_incoming_streams_reserved': number;
  /** Number of streams */
  'sctp.parameter_add_outgoing_streams_number': number;
  /** Reserved */
  'sctp.parameter_add_outgoing_streams_reserved': number;
  /** Bit */
  'sctp.parameter_bit_1': boolean;
  /** Bit */
  'sctp.parameter_bit_2': boolean;
  /** Suggested Cookie life-span increment (msec) */
  'sctp.parameter_cookie_preservative_incr': number;
  /** Heartbeat information */
  'sctp.parameter_heartbeat_information': Uint8Array;
  /** Hostname */
  'sctp.parameter_hostname': string;
  /** IP Version 4 address */
  'sctp.parameter_ipv4_address': string;
  /** IP Version 6 address */
  'sctp.parameter_ipv6_address': string;
  /** Parameter length */
  'sctp.parameter_length': number;
  /** Parameter length bad */
  'sctp.parameter_length.bad': true;
  /** Parameter padding */
  'sctp.parameter_padding': Uint8Array;
  /** The padding of this final parameter should be the padding of the chunk. */
  'sctp.parameter_padding.expert': true;
  /** Receivers next TSN */
  'sctp.parameter_receivers_next_tsn': number;
  /** Re-configuration request sequence number */
  'sctp.parameter_reconfig_request_sequence_number': number;
  /** Result */
  'sctp.parameter_reconfig_response_result': number;
  /** Re-configuration response sequence number */
  'sctp.parameter_reconfig_response_sequence_number': number;
  /** Stream Identifier */
  'sctp.parameter_reconfig_sid': number;
  /** Senders last assigned TSN */
  'sctp.parameter_senders_last_assigned_tsn': number;
  /** Senders next TSN */
  'sctp.parameter_senders_next_tsn': number;
  /** State cookie */
  'sctp.parameter_state_cookie': Uint8Array;
  /** Supported address type */
  'sctp.parameter_supported_address_type': number;
  /** Parameter type */
  'sctp.parameter_type': number;
  /** Parameter value */
  'sctp.parameter_value': Uint8Array;
  /** B-Bit */
  'sctp.pckdrop_b_bit': boolean;
  /** M-Bit */
  'sctp.pckdrop_m_bit': boolean;
  /** T-Bit */
  'sctp.pckdrop_t_bit': boolean;
  /** Bandwidth */
  'sctp.pktdrop_bandwidth': number;
  /** Data field */
  'sctp.pktdrop_datafield': Uint8Array;
  /** Queuesize */
  'sctp.pktdrop_queuesize': number;
  /** Reserved */
  'sctp.pktdrop_reserved': number;
  /** Truncated length */
  'sctp.pktdrop_truncated_length': number;
  /** Port */
  'sctp.port': number;
  /** Random number */
  'sctp.random_number': Uint8Array;
  /** Reassembled Message in frame */
  'sctp.reassembled_in': number;
  /** This TSN is a retransmission of one in frame */
  'sctp.retransmission': number;
  /** Retransmitted TSN */
  'sctp.retransmission.expert': true;
  /** This TSN was retransmitted more than 2 times. */
  'sctp.retransmission.more_than_twice': true;
  /** Retransmitted after */
  'sctp.retransmission_time': bigint;
  /** This TSN is retransmitted in frame */
  'sctp.retransmitted': number;
  /** Chunk was acked prior to retransmission */
  'sctp.retransmitted_after_ack': number;
  /** This TSN was acked prior to this retransmission (reneged ack?). */
  'sctp.retransmitted_after_ack.expert': true;
  /** TSN was retransmitted this many times */
  'sctp.retransmitted_count': number;
  /** Advertised receiver window credit (a_rwnd) */
  'sctp.sack_a_rwnd': number;
  /** Zero Advertised Receiver Window Credit */
  'sctp.sack_a_rwnd.expert': true;
  /** Cumulative TSN ACK (relative) */
  'sctp.sack_cumulative_tsn_ack': number;
  /** Cumulative TSN ACK (absolute) */
  'sctp.sack_cumulative_tsn_ack_raw': number;
  /** Duplicate TSN */
  'sctp.sack_duplicate_tsn': number;
  /** End */
  'sctp.sack_gap_block_end': number;
  /** End TSN */
  'sctp.sack_gap_block_end_tsn': number;
  /** Malformed gap block. */
  'sctp.sack_gap_block_malformed': true;
  /** Gap blocks not in strict order. */
  'sctp.sack_gap_block_out_of_order': true;
  /** Start */
  'sctp.sack_gap_block_start': number;
  /** Start TSN */
  'sctp.sack_gap_block_start_tsn': number;
  /** Nonce sum */
  'sctp.sack_nonce_sum': number;
  /** Nounce sum */
  'sctp.sack_nounce_sum': number;
  /** Number of duplicated TSNs */
  'sctp.sack_number_of_duplicated_tsns': number;
  /** Number of gap acknowledgement blocks */
  'sctp.sack_number_of_gap_blocks': number;
  /** Number of TSNs in gap acknowledgement blocks */
  'sctp.sack_number_of_tsns_gap_acked': number;
  /** More than 100 TSNs were gap-acknowledged in this SACK. */
  'sctp.sack_number_of_tsns_gap_acked.100': true;
  /** The RTT since DATA was */
  'sctp.sack_rtt': bigint;
  /** Shared key identifier */
  'sctp.shared_key_id': number;
  /** T-Bit */
  'sctp.shutdown_complete_t_bit': boolean;
  /** Cumulative TSN Ack */
  'sctp.shutdown_cumulative_tsn_ack': number;
  /** Source port */
  'sctp.srcport': number;
  /** Supported chunk type */
  'sctp.supported_chunk_type': number;
  /** Verification tag */
  'sctp.verification_tag': number;
}
