// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of pppoed. */
export interface PppoedFields {
  /** Tag */
  'pppoed.tag': number;
  /** Unknown Data */
  'pppoed.tag.unknown_data': Uint8Array;
  /** Tag Length */
  'pppoed.tag_length': number;
  /** Tag Length */
  'pppoed.tag_length_8': number;
  /** PPPoE Tags */
  'pppoed.tags': true;
  /** AC-Cookie */
  'pppoed.tags.ac_cookie': Uint8Array;
  /** AC-Name */
  'pppoed.tags.ac_name': string;
  /** AC-System-Error */
  'pppoed.tags.ac_system_error': string;
  /** Access-Loop-Encapsulation */
  'pppoed.tags.access_loop_encap': true;
  /** Data link */
  'pppoed.tags.access_loop_encap.data_link': number;
  /** Encaps 1 */
  'pppoed.tags.access_loop_encap.encap_1': number;
  /** Encaps 2 */
  'pppoed.tags.access_loop_encap.encap_2': number;
  /** Actual Data Rate Downstream */
  'pppoed.tags.act_data_rate_down': number;
  /** Actual Data Rate Upstream */
  'pppoed.tags.act_data_rate_up': number;
  /** Actual Interleaving Delay Downstream */
  'pppoed.tags.act_int_delay_down': number;
  /** Actual Interleaving Delay Upstream */
  'pppoed.tags.act_int_delay_up': number;
  /** Attainable DataRate Downstream */
  'pppoed.tags.attainable_data_rate_down': number;
  /** Attainable DataRate Upstream */
  'pppoed.tags.attainable_data_rate_up': number;
  /** Circuit ID */
  'pppoed.tags.circuit_id': string;
  /** Credit Scale Factor */
  'pppoed.tags.credit_scale': number;
  /** Credits */
  'pppoed.tags.credits': Uint8Array;
  /** BCN */
  'pppoed.tags.credits.bcn': number;
  /** FCN */
  'pppoed.tags.credits.fcn': number;
  /** Generic-Error */
  'pppoed.tags.generic_error': string;
  /** Host-Uniq */
  'pppoed.tags.host_uniq': Uint8Array;
  /** HURL */
  'pppoed.tags.hurl': Uint8Array;
  /** IP Route Add */
  'pppoed.tags.ip_route_add': Uint8Array;
  /** Maximum Data Rate Downstream */
  'pppoed.tags.max_data_rate_down': number;
  /** Maximum Data Rate Upstream */
  'pppoed.tags.max_data_rate_up': number;
  /** Maximum Interleaving Delay Downstream */
  'pppoed.tags.max_int_delay_down': number;
  /** Max Interleaving Delay Upstream */
  'pppoed.tags.max_int_delay_up': number;
  /** PPP-Max-Payload */
  'pppoed.tags.max_payload': Uint8Array;
  /** Metrics */
  'pppoed.tags.metrics': Uint8Array;
  /** CDR Units */
  'pppoed.tags.metrics.cdr_units': number;
  /** Curr. datarate */
  'pppoed.tags.metrics.curr_drate': number;
  /** Latency */
  'pppoed.tags.metrics.latency': number;
  /** Max. datarate */
  'pppoed.tags.metrics.max_drate': number;
  /** MDR Units */
  'pppoed.tags.metrics.mdr_units': number;
  /** Receive Only */
  'pppoed.tags.metrics.r': boolean;
  /** Resource */
  'pppoed.tags.metrics.resource': number;
  /** Relative Link Quality */
  'pppoed.tags.metrics.rlq': number;
  /** Minimum Data Rate Downstream */
  'pppoed.tags.min_data_rate_down': number;
  /** Minimum Data Rate Downstream in low power state */
  'pppoed.tags.min_data_rate_down_lp': number;
  /** Minimum Data Rate Upstream */
  'pppoed.tags.min_data_rate_up': number;
  /** Min DataRate Upstream in low power state */
  'pppoed.tags.min_data_rate_up_lp': number;
  /** MOTM */
  'pppoed.tags.motm': Uint8Array;
  /** Relay-Session-Id */
  'pppoed.tags.relay_session_id': Uint8Array;
  /** Remote ID */
  'pppoed.tags.remote_id': string;
  /** Sequence Number */
  'pppoed.tags.seq_num': number;
  /** Service-Name */
  'pppoed.tags.service_name': string;
  /** Service-Name-Error */
  'pppoed.tags.service_name_error': string;
  /** Vendor id */
  'pppoed.tags.vendor_id': number;
  /** Vendor unspecified */
  'pppoed.tags.vendor_unspecified': Uint8Array;
  /** Tag */
  'pppoed.tags.vendorspecific.tag': number;
  /** Vendor Specific PPPoE Tags */
  'pppoed.tags.vendorspecific.tags': true;
}
