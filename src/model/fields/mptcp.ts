// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of mptcp. */
export interface MptcpFields {
  /** Multipath TCP Data ACK */
  'mptcp.ack': bigint;
  /** MPTCP analysis: This frame has some of the MPTCP analysis shown */
  'mptcp.analysis': true;
  /** TCP subflow stream id(s): List all TCP connections mapped to this MPTCP connection */
  'mptcp.analysis.subflows': string;
  /** Data Sequence Number mapped to this TCP sequence number */
  'mptcp.dsn': bigint;
  /** DSS Data Sequence Number */
  'mptcp.dss.dsn': bigint;
  /** Subflow expected IDSN */
  'mptcp.expected_idsn': bigint;
  /** Subflow token generated from key */
  'mptcp.expected_token': number;
  /** Master flow */
  'mptcp.master': boolean;
  /** Raw Data Sequence Number: Data Sequence Number mapped to this TCP sequence number */
  'mptcp.rawdsn64': bigint;
  /** Data reinjected in: This was retransmitted on another subflow */
  'mptcp.reinjected_in': number;
  /** Reinjection of: This is a retransmission of data sent on another subflow */
  'mptcp.reinjection_of': number;
  /** Related mapping: Packet in which current packet DSS mapping was sent */
  'mptcp.related_mapping': number;
  /** Number of removed addresses */
  'mptcp.rm_addr.count': number;
  /** Stream index */
  'mptcp.stream': number;
}
