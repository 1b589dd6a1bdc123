// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of igmp. */
export interface IgmpFields {
  /** Access Key: IGMP V0 Access Key */
  'igmp.access_key': Uint8Array;
  /** Aux Data: IGMP V3 Auxiliary Data */
  'igmp.aux_data': Uint8Array;
  /** Aux Data Len, In units of 32bit words */
  'igmp.aux_data_len': number;
  /** Bad checksum */
  'igmp.bad_checksum': true;
  /** Checksum: IGMP Checksum */
  'igmp.checksum': number;
  /** Checksum Status */
  'igmp.checksum.status': number;
  /** Data */
  'igmp.data': Uint8Array;
  /** Type Of Group: IGMP V0 Type Of Group */
  'igmp.group_type': number;
  /** Identifier: IGMP V0 Identifier */
  'igmp.identifier': number;
  /** Multicast Address */
  'igmp.maddr': string;
  /** Max Resp Time: Max Response Time */
  'igmp.max_resp': number;
  /** Exponent: Maximum Response Time, Exponent */
  'igmp.max_resp.exp': number;
  /** Mantissa: Maximum Response Time, Mantissa */
  'igmp.max_resp.mant': number;
  /** # hops: Maximum Number of Hops to Trace */
  'igmp.mtrace.max_hops': number;
  /** Query Arrival Time */
  'igmp.mtrace.q_arrival': number;
  /** Forwarding Code: Forwarding information/error code */
  'igmp.mtrace.q_fwd_code': number;
  /** FwdTTL: TTL required for forwarding */
  'igmp.mtrace.q_fwd_ttl': number;
  /** Query ID: Identifier for this Traceroute Request */
  'igmp.mtrace.q_id': number;
  /** In itf addr: Incoming Interface Address */
  'igmp.mtrace.q_inaddr': string;
  /** In pkts: Input packet count on incoming interface */
  'igmp.mtrace.q_inpkt': number;
  /** MBZ: Must be zeroed on transmission and ignored on reception */
  'igmp.mtrace.q_mbz': number;
  /** Out itf addr: Outgoing Interface Address */
  'igmp.mtrace.q_outaddr': string;
  /** Out pkts: Output packet count on outgoing interface */
  'igmp.mtrace.q_outpkt': number;
  /** Previous rtr addr: Previous-Hop Router Address */
  'igmp.mtrace.q_prevrtr': string;
  /** Rtg Protocol: Routing protocol between this and previous hop rtr */
  'igmp.mtrace.q_rtg_proto': number;
  /** Set if S,G packet count is for source network */
  'igmp.mtrace.q_s': number;
  /** Src Mask: Source mask length. 63 when forwarding on group state */
  'igmp.mtrace.q_src_mask': number;
  /** S,G pkt count: Total number of packets for this source-group pair */
  'igmp.mtrace.q_total': number;
  /** Receiver Address: Multicast Receiver for the Path Being Traced */
  'igmp.mtrace.raddr': string;
  /** Response TTL: TTL for Multicasted Responses */
  'igmp.mtrace.resp_ttl': number;
  /** Response Address: Destination of Completed Traceroute Response */
  'igmp.mtrace.rspaddr': string;
  /** Source Address: Multicast Source for the Path Being Traced */
  'igmp.mtrace.saddr': string;
  /** Num Group Records: Number Of Group Records */
  'igmp.num_grp_recs': number;
  /** Num Src: Number Of Sources */
  'igmp.num_src': number;
  /** QQIC: Querier's Query Interval Code */
  'igmp.qqic': number;
  /** QRV: Querier's Robustness Value */
  'igmp.qrv': number;
  /** Record Type */
  'igmp.record_type': number;
  /** Reply: IGMP V0 Reply */
  'igmp.reply': number;
  /** Reply Pending: IGMP V0 Reply Pending, Retry in this many seconds */
  'igmp.reply.pending': number;
  /** Reserved: IGMP Reserved */
  'igmp.reserved': Uint8Array;
  /** Suppress Router Side Processing */
  'igmp.s': boolean;
  /** Source Address */
  'igmp.saddr': string;
  /** Type: IGMP Packet Type */
  'igmp.type': number;
  /** IGMP Version */
  'igmp.version': number;
}
