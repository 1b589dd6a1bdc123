// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of tcp. */
export interface TcpFields {
  /** The echoed key in the ACK of the MPTCP handshake does not match the key of the SYN/ACK */
  'mptcp.connection.echoed_key_mismatch': true;
  /** No crypto algorithm specified */
  'mptcp.connection.missing_algorithm': true;
  /** Unsupported algorithm */
  'mptcp.connection.unsupported_algorithm': true;
  /** Fallback to infinite mapping */
  'mptcp.dss.infinite_mapping': true;
  /** No mapping available */
  'mptcp.dss.missing_mapping': true;
  /** Acknowledgment Number */
  'tcp.ack': number;
  /** The acknowledgment number field is nonzero while the ACK flag is not set */
  'tcp.ack.nonzero': true;
  /** Acknowledgment number (raw): This shows the raw value of the acknowledgment number */
  'tcp.ack_raw': number;
  /** SEQ/ACK analysis: This frame has some of the TCP analysis shown */
  'tcp.analysis': true;
  /** ACKed segment that wasn't captured (common at capture start) */
  'tcp.analysis.ack_lost_segment': true;
  /** The RTT to ACK the segment was: How long time it took to ACK the segment (RTT) */
  'tcp.analysis.ack_rtt': bigint;
  /** This is an ACK to the segment in frame: Which previous segment is this an ACK for */
  'tcp.analysis.acks_frame': number;
  /** Ambiguous ACK following Karn's definition */
  'tcp.analysis.ambiguous_ack': true;
  /** Bytes in flight: How many bytes are now in flight for this connection */
  'tcp.analysis.bytes_in_flight': number;
  /** Duplicate ACK: This is a duplicate ACK */
  'tcp.analysis.duplicate_ack': true;
  /** Duplicate to the ACK in frame: This is a duplicate to the ACK in frame # */
  'tcp.analysis.duplicate_ack_frame': number;
  /** Duplicate ACK #: This is duplicate ACK number # */
  'tcp.analysis.duplicate_ack_num': number;
  /** This frame is a (suspected) fast retransmission */
  'tcp.analysis.fast_retransmission': true;
  /** TCP Analysis Flags: This frame has some of the TCP analysis flags set */
  'tcp.analysis.flags': true;
  /** iRTT: How long it took for the SYN to ACK handshake (iRTT) */
  'tcp.analysis.initial_rtt': bigint;
  /** TCP keep-alive segment */
  'tcp.analysis.keep_alive': true;
  /** ACK to a TCP keep-alive segment */
  'tcp.analysis.keep_alive_ack': true;
  /** Previous segment(s) not captured (common at capture start) */
  'tcp.analysis.lost_segment': true;
  /** This frame is a (suspected) out-of-order segment */
  'tcp.analysis.out_of_order': true;
  /** Partial Acknowledgement of a segment */
  'tcp.analysis.partial_ack': true;
  /** Bytes sent since last PSH flag: How many bytes have been sent since the last PSH flag */
  'tcp.analysis.push_bytes_sent': number;
  /** This frame is a (suspected) retransmission */
  'tcp.analysis.retransmission': true;
  /** A new tcp session is started with the same ports as an earlier session in this trace */
  'tcp.analysis.reused_ports': true;
  /** The RTO for this segment was: How long transmission was delayed before this segment was retransmitted (RTO) */
  'tcp.analysis.rto': bigint;
  /** RTO based on delta from frame: This is the frame we measure the RTO from */
  'tcp.analysis.rto_frame': number;
  /** Connection establish acknowledge (SYN+ACK): SCPS Capabilities Negotiated */
  'tcp.analysis.scps_capable': true;
  /** This frame is a (suspected) spurious retransmission */
  'tcp.analysis.spurious_retransmission': true;
  /** TCP SYN-ACK accepting TFO data */
  'tcp.analysis.tfo_ack': true;
  /** TCP SYN-ACK ignoring TFO data */
  'tcp.analysis.tfo_ignored': true;
  /** TCP SYN with TFO Cookie */
  'tcp.analysis.tfo_syn': true;
  /** TCP window specified by the receiver is now completely full */
  'tcp.analysis.window_full': true;
  /** TCP window update */
  'tcp.analysis.window_update': true;
  /** TCP Zero Window segment */
  'tcp.analysis.zero_window': true;
  /** TCP Zero Window Probe */
  'tcp.analysis.zero_window_probe': true;
  /** ACK to a TCP Zero Window Probe */
  'tcp.analysis.zero_window_probe_ack': true;
  /** Bogus TCP Header length */
  'tcp.bogus_header_length': true;
  /** Checksum: Details at: https://www.wireshark.org/docs/wsug_html_chunked/ChAdvChecksums.html */
  'tcp.checksum': number;
  /** TCP Checksum 0xffff instead of 0x0000 (see RFC 1624) */
  'tcp.checksum.ffff': true;
  /** Partial (pseudo header) checksum (likely caused by "TCP checksum offload") */
  'tcp.checksum.partial': true;
  /** Checksum Status */
  'tcp.checksum.status': number;
  /** Bad checksum */
  'tcp.checksum_bad.expert': true;
  /** Calculated Checksum: The expected TCP checksum field as calculated from the TCP segment */
  'tcp.checksum_calculated': number;
  /** Conversation completeness: The completeness of the conversation capture */
  'tcp.completeness': number;
  /** ACK: Conversation has an ACK packet */
  'tcp.completeness.ack': boolean;
  /** Data: Conversation has payload DATA */
  'tcp.completeness.data': boolean;
  /** FIN: Conversation has a FIN packet */
  'tcp.completeness.fin': boolean;
  /** RST: Conversation has a RST packet */
  'tcp.completeness.rst': boolean;
  /** Completeness Flags */
  'tcp.completeness.str': string;
  /** SYN: Conversation has a SYN packet */
  'tcp.completeness.syn': boolean;
  /** SYN-ACK: Conversation has a SYN-ACK packet */
  'tcp.completeness.syn-ack': boolean;
  /** Connection finish (FIN) */
  'tcp.connection.fin': true;
  /** This frame initiates the connection closing */
  'tcp.connection.fin_active': true;
  /** This frame undergoes the connection closing */
  'tcp.connection.fin_passive': true;
  /** Connection reset (RST) */
  'tcp.connection.rst': true;
  /** Connection establish request (SYN) */
  'tcp.connection.syn': true;
  /** Connection establish acknowledge (SYN+ACK) */
  'tcp.connection.synack': true;
  /** This is a continuation to the PDU in frame # */
  'tcp.continuation_to': number;
  /** Destination Port */
  'tcp.dstport': number;
  /** Retransmission of FIN from frame */
  'tcp.fin_retransmission': number;
  /** Flags */
  'tcp.flags': number;
  /** ACE */
  'tcp.flags.ace': number;
  /** Acknowledgment */
  'tcp.flags.ack': boolean;
  /** Accurate ECN */
  'tcp.flags.ae': boolean;
  /** Congestion Window Reduced */
  'tcp.flags.cwr': boolean;
  /** ECN-Echo */
  'tcp.flags.ece': boolean;
  /** Fin */
  'tcp.flags.fin': boolean;
  /** Push */
  'tcp.flags.push': boolean;
  /** Reserved: Three reserved bits (must be zero) */
  'tcp.flags.res': boolean;
  /** Reset */
  'tcp.flags.reset': boolean;
  /** TCP Flags */
  'tcp.flags.str': string;
  /** Syn */
  'tcp.flags.syn': boolean;
  /** Urgent */
  'tcp.flags.urg': boolean;
  /** Header Length: Data offset in 32-bit words */
  'tcp.hdr_len': number;
  /** TCP Segment Len */
  'tcp.len': number;
  /** Non zero bytes in option space after EOL option */
  'tcp.non_zero_bytes_after_eol': true;
  /** 4 NOP in a row - a router may have removed some options */
  'tcp.nop': true;
  /** NetScaler TCP Reset Window Error Code */
  'tcp.nstrace.rst.window_error_code': string;
  /** Next Sequence Number */
  'tcp.nxtseq': number;
  /** Invalid length for option */
  'tcp.option.len.invalid': true;
  /** Kind: This TCP option's kind */
  'tcp.option_kind': number;
  /** Length of this TCP option in bytes (including kind and length fields) */
  'tcp.option_len': number;
  /** TCP Options */
  'tcp.options': Uint8Array;
  /** TCP Option - Accurate ECN */
  'tcp.options.acc_ecn': string | Uint8Array;
  /** Accurate ECN Echo CE Byte Counter */
  'tcp.options.acc_ecn.eceb': number;
  /** Accurate ECN Echo ECT(0) Byte Counter */
  'tcp.options.acc_ecn.ee0b': number;
  /** Accurate ECN Echo ECT(1) Byte Counter */
  'tcp.options.acc_ecn.ee1b': number;
  /** TCP Option - TCP AO */
  'tcp.options.ao': string | Uint8Array;
  /** AO KeyID */
  'tcp.options.ao.keyid': number;
  /** AO MAC */
  'tcp.options.ao.mac': Uint8Array;
  /** AO RNextKeyID */
  'tcp.options.ao.rnextkeyid': number;
  /** TCP Option - CC */
  'tcp.options.cc': string | Uint8Array;
  /** TCP CC Option */
  'tcp.options.cc_value': number;
  /** TCP Option - CC.ECHO */
  'tcp.options.ccecho': string | Uint8Array;
  /** TCP Option - CC.NEW */
  'tcp.options.ccnew': string | Uint8Array;
  /** TCP Option - Echo */
  'tcp.options.echo': string | Uint8Array;
  /** TCP Echo Option: TCP Sack Echo */
  'tcp.options.echo_value': number;
  /** TCP Option - Echo reply */
  'tcp.options.echoreply': string | Uint8Array;
  /** TCP Option - End of Option List (EOL) */
  'tcp.options.eol': string | Uint8Array;
  /** TCP Option - Experimental */
  'tcp.options.experimental': string | Uint8Array;
  /** Data */
  'tcp.options.experimental.data': Uint8Array;
  /** Experiment Identifier */
  'tcp.options.experimental.exid': number;
  /** TCP Option - TCP MD5 signature */
  'tcp.options.md5': string | Uint8Array;
  /** MD5 digest */
  'tcp.options.md5.digest': Uint8Array;
  /** Truncated HMAC */
  'tcp.options.mptcp.addaddrtrunchmac': bigint;
  /** Address ID */
  'tcp.options.mptcp.addrid': number;
  /** Backup flag */
  'tcp.options.mptcp.backup.flag': number;
  /** Checksum */
  'tcp.options.mptcp.checksum': number;
  /** Checksum required */
  'tcp.options.mptcp.checksumreq.flags': number;
  /** Data ACK is 8 octets */
  'tcp.options.mptcp.dataack8.flag': number;
  /** Data ACK is present */
  'tcp.options.mptcp.dataackpresent.flag': number;
  /** DATA_FIN */
  'tcp.options.mptcp.datafin.flag': number;
  /** Data-level Length */
  'tcp.options.mptcp.datalvllen': number;
  /** Data Sequence Number is 8 octets */
  'tcp.options.mptcp.dseqn8.flag': number;
  /** Data Sequence Number, Subflow Sequence Number, Data-level Length, Checksum present */
  'tcp.options.mptcp.dseqnpresent.flag': number;
  /** Echo */
  'tcp.options.mptcp.echo': number;
  /** Extensibility */
  'tcp.options.mptcp.extensibility.flag': number;
  /** Transient */
  'tcp.options.mptcp.flag_T.flag': boolean;
  /** Flag U */
  'tcp.options.mptcp.flag_U.flag': boolean;
  /** Flag V */
  'tcp.options.mptcp.flag_V.flag': boolean;
  /** Flag W */
  'tcp.options.mptcp.flag_W.flag': boolean;
  /** Multipath TCP flags */
  'tcp.options.mptcp.flags': number;
  /** Advertised IPv4 Address */
  'tcp.options.mptcp.ipv4': string;
  /** Advertised IPv6 Address */
  'tcp.options.mptcp.ipv6': string;
  /** IP version */
  'tcp.options.mptcp.ipver': number;
  /** Do not attempt to establish new subflows to this address and port */
  'tcp.options.mptcp.nomoresubflows.flag': number;
  /** Advertised port */
  'tcp.options.mptcp.port': number;
  /** Original MPTCP Data ACK */
  'tcp.options.mptcp.rawdataack': bigint;
  /** Data Sequence Number */
  'tcp.options.mptcp.rawdataseqno': bigint;
  /** Receiver's Key */
  'tcp.options.mptcp.recvkey': bigint;
  /** Receiver's Token */
  'tcp.options.mptcp.recvtok': number;
  /** Reserved */
  'tcp.options.mptcp.reserved': number;
  /** Reserved */
  'tcp.options.mptcp.reserved.flag': number;
  /** TCPRST Reason: Multipath TCPRST Reason Code */
  'tcp.options.mptcp.rst_reason': number;
  /** Sender's HMAC */
  'tcp.options.mptcp.sendhmac': Uint8Array;
  /** Sender's Key */
  'tcp.options.mptcp.sendkey': bigint;
  /** Sender's Random Number */
  'tcp.options.mptcp.sendrand': number;
  /** Sender's Truncated HMAC */
  'tcp.options.mptcp.sendtrunchmac': bigint;
  /** Use HMAC-SHA1 */
  'tcp.options.mptcp.sha1.flag': number;
  /** Use HMAC-SHA256 */
  'tcp.options.mptcp.sha256.flag': number;
  /** Subflow Sequence Number */
  'tcp.options.mptcp.subflowseqno': number;
  /** Multipath TCP subtype */
  'tcp.options.mptcp.subtype': number;
  /** Multipath TCP version */
  'tcp.options.mptcp.version': number;
  /** TCP Option - Maximum segment size */
  'tcp.options.mss': string | Uint8Array;
  /** The SYN packet does not contain a MSS option */
  'tcp.options.mss.absent': true;
  /** This packet's length exceeds MSS (common with TSO or incomplete conversations) */
  'tcp.options.mss.exceeded': true;
  /** The non-SYN packet does contain a MSS option */
  'tcp.options.mss.present': true;
  /** MSS Value */
  'tcp.options.mss_val': number;
  /** TCP Option - No-Operation (NOP) */
  'tcp.options.nop': string | Uint8Array;
  /** TCP Option - Quick-Start */
  'tcp.options.qs': string | Uint8Array;
  /** QS Rate */
  'tcp.options.qs.rate': number;
  /** QS Rate */
  'tcp.options.qs.ttl_diff': number;
  /** TCP Option - Riverbed Probe */
  'tcp.options.rvbd.probe': string | Uint8Array;
  /** Application Version */
  'tcp.options.rvbd.probe.appli_ver': number;
  /** Client IP */
  'tcp.options.rvbd.probe.client.ip': string;
  /** Probe Flags */
  'tcp.options.rvbd.probe.flags': number;
  /** Last Notify */
  'tcp.options.rvbd.probe.flags.last': boolean;
  /** Not CFE */
  'tcp.options.rvbd.probe.flags.notcfe': boolean;
  /** Disable Probe Cache on CSH */
  'tcp.options.rvbd.probe.flags.probe': boolean;
  /** SSH outer to server established */
  'tcp.options.rvbd.probe.flags.server': boolean;
  /** SSL Enabled */
  'tcp.options.rvbd.probe.flags.ssl': boolean;
  /** CSH IP */
  'tcp.options.rvbd.probe.prober': string;
  /** SSH IP */
  'tcp.options.rvbd.probe.proxy.ip': string;
  /** SSH Port */
  'tcp.options.rvbd.probe.proxy.port': number;
  /** Reserved */
  'tcp.options.rvbd.probe.reserved': number;
  /** CFE Store ID */
  'tcp.options.rvbd.probe.storeid': number;
  /** Type */
  'tcp.options.rvbd.probe.type1': number;
  /** Type */
  'tcp.options.rvbd.probe.type2': number;
  /** Version */
  'tcp.options.rvbd.probe.version': number;
  /** Version 2 Raw Value */
  'tcp.options.rvbd.probe.version_raw': number;
  /** TCP Option - Riverbed Transparency */
  'tcp.options.rvbd.trpy': string | Uint8Array;
  /** Out of band connection Client Port */
  'tcp.options.rvbd.trpy.client.port': number;
  /** Dst SH IP Addr */
  'tcp.options.rvbd.trpy.dst.ip': string;
  /** Dst SH Inner Port */
  'tcp.options.rvbd.trpy.dst.port': number;
  /** Transparency Options */
  'tcp.options.rvbd.trpy.flags': number;
  /** Reserved */
  'tcp.options.rvbd.trpy.flags.chksum': boolean;
  /** Enable Transparency FW feature on All FWs: Reset state created by probe on all firewalls before establishing transparent inner connection */
  'tcp.options.rvbd.trpy.flags.fw_rst': boolean;
  /** Enable Inner FW feature on All FWs: Reset state created by transparent inner on all firewalls before passing connection through */
  'tcp.options.rvbd.trpy.flags.fw_rst_inner': boolean;
  /** Enable FW traversal feature: Reset state created by probe on the nexthop firewall */
  'tcp.options.rvbd.trpy.flags.fw_rst_probe': boolean;
  /** Transparency Mode */
  'tcp.options.rvbd.trpy.flags.mode': boolean;
  /** Out of band connection */
  'tcp.options.rvbd.trpy.flags.oob': boolean;
  /** Src SH IP Addr */
  'tcp.options.rvbd.trpy.src.ip': string;
  /** Src SH Inner Port */
  'tcp.options.rvbd.trpy.src.port': number;
  /** TCP Option - SACK */
  'tcp.options.sack': string | Uint8Array;
  /** TCP SACK Count */
  'tcp.options.sack.count': number;
  /** D-SACK Sequence */
  'tcp.options.sack.dsack': true;
  /** TCP D-SACK Left Edge: Duplicate SACK Left Edge */
  'tcp.options.sack.dsack_le': number;
  /** TCP D-SACK Right Edge: Duplicate SACK Right Edge */
  'tcp.options.sack.dsack_re': number;
  /** TCP SACK Left Edge */
  'tcp.options.sack_le': number;
  /** TCP Option - SACK permitted */
  'tcp.options.sack_perm': string | Uint8Array;
  /** The SYN packet does not contain a SACK PERM option */
  'tcp.options.sack_perm.absent': true;
  /** The non-SYN packet does contain a SACK PERM option */
  'tcp.options.sack_perm.present': true;
  /** TCP SACK Right Edge */
  'tcp.options.sack_re': number;
  /** TCP Option - SCPS capabilities */
  'tcp.options.scps': string | Uint8Array;
  /** Connection ID: TCP SCPS Connection ID */
  'tcp.options.scps.binding': number;
  /** Binding Space Data */
  'tcp.options.scps.binding.data': Uint8Array;
  /** Binding Space (Community) ID: TCP SCPS Extended Binding Space (Community) ID */
  'tcp.options.scps.binding.id': number;
  /** Extended Capability Length: TCP SCPS Extended Capability Length in bytes */
  'tcp.options.scps.binding.len': number;
  /** TCP SCPS Capabilities Vector */
  'tcp.options.scps.vector': number;
  /** TCP Option - SCPS corruption experienced */
  'tcp.options.scpscor': string | Uint8Array;
  /** Partial Reliability Capable (BETS) */
  'tcp.options.scpsflags.bets': boolean;
  /** Lossless Header Compression (COMP) */
  'tcp.options.scpsflags.compress': boolean;
  /** Network Layer Timestamp (NLTS) */
  'tcp.options.scpsflags.nlts': boolean;
  /** Reserved */
  'tcp.options.scpsflags.reserved': number;
  /** Short Form SNACK Capable (SNACK1) */
  'tcp.options.scpsflags.snack1': boolean;
  /** Long Form SNACK Capable (SNACK2) */
  'tcp.options.scpsflags.snack2': boolean;
  /** TCP Option - SCPS record boundary */
  'tcp.options.scpsrec': string | Uint8Array;
  /** TCP Option - Selective Negative Acknowledgment */
  'tcp.options.snack': string | Uint8Array;
  /** TCP SNACK Left Edge */
  'tcp.options.snack.le': number;
  /** TCP SNACK Offset */
  'tcp.options.snack.offset': number;
  /** TCP SNACK Right Edge */
  'tcp.options.snack.re': number;
  /** SNACK Sequence */
  'tcp.options.snack.sequence': true;
  /** TCP SNACK Size */
  'tcp.options.snack.size': number;
  /** TARR Reserved */
  'tcp.options.tar.reserved': number;
  /** TARR Rate */
  'tcp.options.tarr.rate': number;
  /** TCP Option - TCP Fast Open */
  'tcp.options.tfo': string | Uint8Array;
  /** Fast Open Cookie */
  'tcp.options.tfo.cookie': Uint8Array;
  /** Fast Open Cookie Request */
  'tcp.options.tfo.request': true;
  /** TCP Option - Timestamps */
  'tcp.options.timestamp': string | Uint8Array;
  /** Timestamp echo reply: Echoed timestamp from remote machine */
  'tcp.options.timestamp.tsecr': number;
  /** Timestamp value: Value of sending machine's timestamp clock */
  'tcp.options.timestamp.tsval': number;
  /** SYN Cookie ECN */
  'tcp.options.timestamp.tsval.syncookie.ecn': boolean;
  /** SYN Cookie SACK */
  'tcp.options.timestamp.tsval.syncookie.sack': boolean;
  /** SYN Cookie Timestamp */
  'tcp.options.timestamp.tsval.syncookie.timestamp': number;
  /** SYN Cookie WScale */
  'tcp.options.timestamp.tsval.syncookie.wscale': number;
  /** TCP Option - Unknown */
  'tcp.options.unknown': string | Uint8Array;
  /** Payload */
  'tcp.options.unknown.payload': Uint8Array;
  /** TCP Option - User Timeout */
  'tcp.options.user_to': string | Uint8Array;
  /** Granularity: TCP User Timeout Granularity */
  'tcp.options.user_to_granularity': boolean;
  /** User Timeout: TCP User Timeout Value */
  'tcp.options.user_to_val': number;
  /** TCP Option - Window scale */
  'tcp.options.wscale': string | Uint8Array;
  /** Multiplier: Multiply segment window size by this for scaled window size */
  'tcp.options.wscale.multiplier': number;
  /** Shift count: Logarithmically encoded power of 2 scale factor */
  'tcp.options.wscale.shift': number;
  /** Window scale shift exceeds 14 */
  'tcp.options.wscale.shift.invalid': true;
  /** TCP payload: The TCP payload of this packet */
  'tcp.payload': Uint8Array;
  /** Last frame of this PDU: This is the last frame of the PDU starting in this segment */
  'tcp.pdu.last_frame': number;
  /** PDU Size: The size of this PDU */
  'tcp.pdu.size': number;
  /** Time until the last segment of this PDU: How long time has passed until the last frame of this PDU */
  'tcp.pdu.time': bigint;
  /** Source or Destination Port */
  'tcp.port': number;
  /** Destination process name: Destination process command name */
  'tcp.proc.dstcmd': string;
  /** Destination process ID */
  'tcp.proc.dstpid': number;
  /** Destination process user ID */
  'tcp.proc.dstuid': number;
  /** Destination process user name */
  'tcp.proc.dstuname': string;
  /** Source process name: Source process command name */
  'tcp.proc.srccmd': string;
  /** Source process ID */
  'tcp.proc.srcpid': number;
  /** Source process user ID */
  'tcp.proc.srcuid': number;
  /** Source process user name */
  'tcp.proc.srcuname': string;
  /** Reassembled TCP Data: The reassembled payload */
  'tcp.reassembled.data': Uint8Array;
  /** Reassembled TCP length: The total length of the reassembled payload */
  'tcp.reassembled.length': number;
  /** Reassembled PDU in frame: The PDU that doesn't end in this segment is reassembled in this frame */
  'tcp.reassembled_in': number;
  /** Reset cause */
  'tcp.reset_cause': string;
  /** TCP Segment */
  'tcp.segment': number;
  /** Segment count */
  'tcp.segment.count': number;
  /** Reassembling error due to illegal segments */
  'tcp.segment.error': number;
  /** Multiple tail segments found: Several tails were found when reassembling the pdu */
  'tcp.segment.multipletails': boolean;
  /** Segment overlaps with other segments */
  'tcp.segment.overlap': boolean;
  /** Conflicting data in segment overlap: Overlapping segments contained conflicting data */
  'tcp.segment.overlap.conflict': boolean;
  /** Segment too long: Segment contained data past end of the pdu */
  'tcp.segment.toolongfragment': boolean;
  /** TCP segment data: A data segment used in reassembly of an upper-layer protocol (ULP) */
  'tcp.segment_data': Uint8Array;
  /** Reassembled TCP Segments */
  'tcp.segments': true;
  /** Sequence Number */
  'tcp.seq': number;
  /** Sequence Number (raw): This shows the raw value of the sequence number */
  'tcp.seq_raw': number;
  /** Short segment */
  'tcp.short_segment': true;
  /** Source Port */
  'tcp.srcport': number;
  /** Stream index */
  'tcp.stream': number;
  /** Client Contiguous Streams: Number of contiguous streams for the client flow once all TCP packets are parsed */
  'tcp.stream.client.contiguity_count': number;
  /** Stream Packet Number: Relative packet number in this TCP stream */
  'tcp.stream.pnum': number;
  /** Server Contiguous Streams: Number of contiguous streams for the server flow once all TCP packets are parsed */
  'tcp.stream.server.contiguity_count': number;
  /** suboption would go past end of option */
  'tcp.suboption_malformed': true;
  /** SYN Cookie hash */
  'tcp.syncookie.hash': number;
  /** SYN Cookie Maximum Segment Size */
  'tcp.syncookie.mss': number;
  /** SYN Cookie Time */
  'tcp.syncookie.time': number;
  /** Time since previous frame in this TCP stream: Time delta from previous frame in this TCP stream */
  'tcp.time_delta': bigint;
  /** Time since first frame in this TCP stream: Time relative to first frame in this TCP stream */
  'tcp.time_relative': bigint;
  /** Urgent Pointer */
  'tcp.urgent_pointer': number;
  /** The urgent pointer field is nonzero while the URG flag is not set */
  'tcp.urgent_pointer.non_zero': true;
  /** Calculated window size: The scaled window size (if scaling has been used) */
  'tcp.window_size': number;
  /** Window size scaling factor: The window size scaling factor (-1 when unknown, -2 when no scaling is used) */
  'tcp.window_size_scalefactor': number;
  /** Window: The window size value from the TCP header */
  'tcp.window_size_value': number;
}
