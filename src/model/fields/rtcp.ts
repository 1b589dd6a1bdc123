// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of rtcp. */
export interface RtcpFields {
  /** Application specific data */
  'rtcp.app.data': Uint8Array;
  /** Application specific data */
  'rtcp.app.data_str': string;
  /** RtpMux Application specific data */
  'rtcp.app.mux': true;
  /** Header compression supported */
  'rtcp.app.mux.cp': boolean;
  /** Multiplexing supported */
  'rtcp.app.mux.mux': boolean;
  /** Local Mux Port */
  'rtcp.app.mux.muxport': number;
  /** Multiplexing selection */
  'rtcp.app.mux.selection': number;
  /** Name (ASCII) */
  'rtcp.app.name': string;
  /** PoC1 Application specific data */
  'rtcp.app.poc1': true;
  /** Reason code */
  'rtcp.app.poc1.ack.reason.code': number;
  /** Subtype */
  'rtcp.app.poc1.ack.subtype': number;
  /** Manual answer override */
  'rtcp.app.poc1.conn.add.ind.mao': boolean;
  /** Nick name of inviting client */
  'rtcp.app.poc1.conn.content.a.dn': boolean;
  /** Identity of inviting client */
  'rtcp.app.poc1.conn.content.a.id': boolean;
  /** Group name */
  'rtcp.app.poc1.conn.content.grp.dn': boolean;
  /** Group identity */
  'rtcp.app.poc1.conn.content.grp.id': boolean;
  /** Session identity */
  'rtcp.app.poc1.conn.content.sess.id': boolean;
  /** Nick name of inviting client */
  'rtcp.app.poc1.conn.sdes.a.dn': string;
  /** Identity of inviting client */
  'rtcp.app.poc1.conn.sdes.a.id': string;
  /** Group Name */
  'rtcp.app.poc1.conn.sdes.grp.dn': string;
  /** Group identity */
  'rtcp.app.poc1.conn.sdes.grp.id': string;
  /** Session identity */
  'rtcp.app.poc1.conn.sdes.sess.id': string;
  /** Session type */
  'rtcp.app.poc1.conn.session.type': number;
  /** Display Name */
  'rtcp.app.poc1.disp.name': string;
  /** Ignore sequence number field */
  'rtcp.app.poc1.ignore.seq.no': number;
  /** Sequence number of last RTP packet */
  'rtcp.app.poc1.last.pkt.seq.no': number;
  /** New time client can request (seconds): Time in seconds client can request for */
  'rtcp.app.poc1.new.time.request': number;
  /** Number of participants */
  'rtcp.app.poc1.participants': number;
  /** Priority */
  'rtcp.app.poc1.priority': number;
  /** Position (number of clients ahead) */
  'rtcp.app.poc1.qsresp.position': number;
  /** Priority */
  'rtcp.app.poc1.qsresp.priority': number;
  /** Reason code */
  'rtcp.app.poc1.reason.code': number;
  /** Reason Phrase */
  'rtcp.app.poc1.reason.phrase': string;
  /** Talk Burst Request Timestamp */
  'rtcp.app.poc1.request.ts': bigint;
  /** SIP URI */
  'rtcp.app.poc1.sip.uri': string;
  /** SSRC of client granted permission to talk */
  'rtcp.app.poc1.ssrc.granted': number;
  /** Stop talking timer */
  'rtcp.app.poc1.stt': number;
  /** Subtype */
  'rtcp.app.subtype': number;
  /** Audio m-line Number */
  'rtcp.app_data.mccp.audio_m_line_no': number;
  /** Field id */
  'rtcp.app_data.mccp.field_id': number;
  /** Floor m-line Number */
  'rtcp.app_data.mccp.floor_m_line_no': number;
  /** Floor Port Number */
  'rtcp.app_data.mccp.floor_port_no': number;
  /** IP version */
  'rtcp.app_data.mccp.ip_version': number;
  /** IP Address */
  'rtcp.app_data.mccp.ipv4': string;
  /** IP Address */
  'rtcp.app_data.mccp.ipv6': string;
  /** Length */
  'rtcp.app_data.mccp.len': number;
  /** MCPTT Group Identity */
  'rtcp.app_data.mccp.mcptt_grp_id': string;
  /** Media Port Number */
  'rtcp.app_data.mccp.media_port_no': number;
  /** TMGI */
  'rtcp.app_data.mccp.tmgi': Uint8Array;
  /** CellId */
  'rtcp.app_data.mcptt.cellid': number;
  /** Duration */
  'rtcp.app_data.mcptt.duration': number;
  /** ECI (E-UTRAN Cell Identifier) */
  'rtcp.app_data.mcptt.ecgi_eci': number;
  /** eNodeB Id */
  'rtcp.app_data.mcptt.enodebid': number;
  /** Functional Alias length */
  'rtcp.app_data.mcptt.fa_len': number;
  /** Floor Indication */
  'rtcp.app_data.mcptt.floor_ind': number;
  /** Broadcast group call */
  'rtcp.app_data.mcptt.floor_ind.broadcast': boolean;
  /** Dual floor */
  'rtcp.app_data.mcptt.floor_ind.dual_floor': boolean;
  /** Emergency call */
  'rtcp.app_data.mcptt.floor_ind.emergency': boolean;
  /** Imminent peril call */
  'rtcp.app_data.mcptt.floor_ind.imminent_peril': boolean;
  /** Multi-talker */
  'rtcp.app_data.mcptt.floor_ind.multi_talker': boolean;
  /** Normal call */
  'rtcp.app_data.mcptt.floor_ind.normal': boolean;
  /** Queueing supported */
  'rtcp.app_data.mcptt.floor_ind.queueing_supported': boolean;
  /** System call */
  'rtcp.app_data.mcptt.floor_ind.system': boolean;
  /** Temporary group call */
  'rtcp.app_data.mcptt.floor_ind.temp_group': boolean;
  /** Floor Participant Reference */
  'rtcp.app_data.mcptt.floor_participant_ref': number;
  /** Latitude value */
  'rtcp.app_data.mcptt.lat': number;
  /** Location Type */
  'rtcp.app_data.mcptt.loc_type': number;
  /** Longitude value */
  'rtcp.app_data.mcptt.long': number;
  /** MBMS Service Area */
  'rtcp.app_data.mcptt.mbms_serv_area': number;
  /** MBSFN Area ID */
  'rtcp.app_data.mcptt.mbsfn_area_id': number;
  /** Message Sequence Number */
  'rtcp.app_data.mcptt.msg_seq_num': number;
  /** Message Type */
  'rtcp.app_data.mcptt.msg_type': number;
  /** Number of Functional Alias */
  'rtcp.app_data.mcptt.num_fa': number;
  /** Number of Locations */
  'rtcp.app_data.mcptt.num_loc': number;
  /** Number of SSRC */
  'rtcp.app_data.mcptt.num_ssrc': number;
  /** Number of users */
  'rtcp.app_data.mcptt.num_users': number;
  /** Participant Type Length */
  'rtcp.app_data.mcptt.part_type_len': number;
  /** Permission to Request the Floor */
  'rtcp.app_data.mcptt.perm_to_req_floor': number;
  /** Floor Priority */
  'rtcp.app_data.mcptt.priority': number;
  /** Queue Position Info */
  'rtcp.app_data.mcptt.queue_pos_inf': number;
  /** Queue Priority Level */
  'rtcp.app_data.mcptt.queue_pri_lev': number;
  /** Queue Size */
  'rtcp.app_data.mcptt.queue_size': number;
  /** Queueing Capability */
  'rtcp.app_data.mcptt.queueing_cap': number;
  /** Reject Cause */
  'rtcp.app_data.mcptt.rej_cause': number;
  /** Reject Cause */
  'rtcp.app_data.mcptt.rej_cause.floor_deny': number;
  /** Reject Cause */
  'rtcp.app_data.mcptt.rej_cause.floor_revoke': number;
  /** SSRC */
  'rtcp.app_data.mcptt.rtcp': number;
  /** Source */
  'rtcp.app_data.mcptt.source': number;
  /** String */
  'rtcp.app_data.mcptt.str': string;
  /** Tracking Area Code */
  'rtcp.app_data.mcptt.tac': number;
  /** User ID */
  'rtcp.app_data.mcptt.user_id': string;
  /** User ID length */
  'rtcp.app_data.mcptt.user_id_len': number;
  /** Padding */
  'rtcp.app_data.padding': number;
  /** Extra bytes detected */
  'rtcp.appl.extra_bytes': true;
  /** Data not according to standards */
  'rtcp.appl.non_conformant': true;
  /** Non zero padding detected, faulty encoding? */
  'rtcp.appl.non_zero_pad': true;
  /** Application name is not a string */
  'rtcp.appl.not_ascii': true;
  /** Block length is greater than packet length */
  'rtcp.block_length.invalid': true;
  /** Reason string is not NULL padded (see RFC3550, section 6.6) */
  'rtcp.bye_reason_not_padded': true;
  /** Encrypted data */
  'rtcp.encrypted': Uint8Array;
  /** Feedback Control Information (FCI) */
  'rtcp.fci': Uint8Array;
  /** Identity */
  'rtcp.identity': Uint8Array;
  /** Invalid block length, should be 2 */
  'rtcp.invalid_block_length': true;
  /** Length: 32-bit words (-1) in packet */
  'rtcp.length': number;
  /** RTCP frame length check */
  'rtcp.length_check': boolean;
  /** Incorrect RTCP packet length information */
  'rtcp.length_check.bad': true;
  /** Frame matching Last SR timestamp: Frame matching LSR field (used to calculate roundtrip delay) */
  'rtcp.lsr-frame': number;
  /** Time since Last SR captured: Time since frame matching LSR field was captured */
  'rtcp.lsr-frame-captured': number;
  /** RTPFB CCFB report block must not include more than 2^14 metric blocks */
  'rtcp.mcptt.ccfb.invalid_pkt': true;
  /** Field Id */
  'rtcp.mcptt.fld_id': number;
  /** Length */
  'rtcp.mcptt.fld_len': number;
  /** Field value */
  'rtcp.mcptt.fld_val': Uint8Array;
  /** Functional Alias */
  'rtcp.mcptt.func_alias': string;
  /** Granted Party's Identity */
  'rtcp.mcptt.granted_partys_id': string;
  /** Unknown location type */
  'rtcp.mcptt.location_type_uk': true;
  /** Participant Type */
  'rtcp.mcptt.participant_type': string;
  /** Queued User ID */
  'rtcp.mcptt.queued_user_id': string;
  /** Reject Phrase */
  'rtcp.mcptt.rej_phrase': string;
  /** Unknown field */
  'rtcp.mcptt.unknown_fld': true;
  /** Media source SSRC */
  'rtcp.mediassrc': number;
  /** Missing Required Block Headers */
  'rtcp.missing_block_header': true;
  /** Missing Sender SSRC */
  'rtcp.missing_sender_ssrc': true;
  /** Bandwidth */
  'rtcp.ms_pse.bandwidth': number;
  /** Bitrate */
  'rtcp.ms_pse.bitrate': number;
  /** Compressed Frames */
  'rtcp.ms_pse.compressed_frames': number;
  /** Concealed Frames */
  'rtcp.ms_pse.concealed_frames': number;
  /** Confidence Level */
  'rtcp.ms_pse.confidence_level': number;
  /** Congestion Information */
  'rtcp.ms_pse.congestion_info': number;
  /** FEC Distance Request */
  'rtcp.ms_pse.fec_distance_request': number;
  /** Frame Rate */
  'rtcp.ms_pse.frame_rate': number;
  /** Frame Resolution Height */
  'rtcp.ms_pse.frame_res_height': number;
  /** Frame Resolution Width */
  'rtcp.ms_pse.frame_res_width': number;
  /** Inbound Link Bandwidth */
  'rtcp.ms_pse.inbound_bandwidth': number;
  /** Last Packet Train Flag */
  'rtcp.ms_pse.last_packet_train': boolean;
  /** Modality */
  'rtcp.ms_pse.modality': number;
  /** No Cache Flag */
  'rtcp.ms_pse.no_cache': boolean;
  /** Outbound Link Bandwidth */
  'rtcp.ms_pse.outbound_bandwidth': number;
  /** Packet Count */
  'rtcp.ms_pse.packet_count': number;
  /** Packet Index */
  'rtcp.ms_pse.packet_index': number;
  /** Packet Train Byte Count */
  'rtcp.ms_pse.packet_train_byte_count': number;
  /** Received Quality State */
  'rtcp.ms_pse.receive_quality_state': number;
  /** Sequence Number */
  'rtcp.ms_pse.seq_num': number;
  /** Stretched Frames */
  'rtcp.ms_pse.stretched_frames': number;
  /** Total Frames */
  'rtcp.ms_pse.total_frames': number;
  /** Bitmask of following lost packets */
  'rtcp.nack.blp': number;
  /** First sequence number */
  'rtcp.nack.fsn': number;
  /** Padding flag set on not final packet (see RFC3550, section 6.4.1) */
  'rtcp.not_final_padding': true;
  /** Padding */
  'rtcp.padding': boolean;
  /** Padding count */
  'rtcp.padding.count': number;
  /** Padding data */
  'rtcp.padding.data': Uint8Array;
  /** Profile-specific extension */
  'rtcp.profile-specific-extension': Uint8Array;
  /** Extension Length */
  'rtcp.profile-specific-extension.length': number;
  /** Extension Type */
  'rtcp.profile-specific-extension.type': number;
  /** Command Sequence Number */
  'rtcp.psfb.fir.fci.csn': number;
  /** Reserved */
  'rtcp.psfb.fir.fci.reserved': number;
  /** SSRC */
  'rtcp.psfb.fir.fci.ssrc': number;
  /** First MB */
  'rtcp.psfb.fir.sli.first': number;
  /** Number of MBs */
  'rtcp.psfb.fir.sli.number': number;
  /** Picture ID */
  'rtcp.psfb.fir.sli.picture_id': number;
  /** RTCP Feedback message type (FMT) */
  'rtcp.psfb.fmt': number;
  /** Application Layer Feedback Type */
  'rtcp.psfb.ms.afb_type': number;
  /** Unknown Application Layer Feedback Type */
  'rtcp.psfb.ms.afb_type.unknown': true;
  /** Length */
  'rtcp.psfb.ms.length': number;
  /** Requested Media Source ID (MSI) */
  'rtcp.psfb.ms.msi': number;
  /** Request ID */
  'rtcp.psfb.ms.pli.request_id': number;
  /** Sync Frame Request */
  'rtcp.psfb.ms.pli.sync_frame_request': number;
  /** Aspect Ratio Bitmask */
  'rtcp.psfb.ms.vsr.entry.aspect_ratio': number;
  /** Aspect Ratio 16 by 9 */
  'rtcp.psfb.ms.vsr.entry.aspect_ratio_16by9': boolean;
  /** Aspect Ratio 1 by 1 */
  'rtcp.psfb.ms.vsr.entry.aspect_ratio_1by1': boolean;
  /** Aspect Ratio 20 by 3 */
  'rtcp.psfb.ms.vsr.entry.aspect_ratio_20by3': boolean;
  /** Aspect Ratio 3 by 4 */
  'rtcp.psfb.ms.vsr.entry.aspect_ratio_3by4': boolean;
  /** Aspect Ratio 4 by 3 */
  'rtcp.psfb.ms.vsr.entry.aspect_ratio_4by3': boolean;
  /** Aspect Ratio 9 by 16 */
  'rtcp.psfb.ms.vsr.entry.aspect_ratio_9by16': boolean;
  /** Receiver Count */
  'rtcp.psfb.ms.vsr.entry.bitrate_histogram': number;
  /** Bit rate per level */
  'rtcp.psfb.ms.vsr.entry.bitrate_per_level': number;
  /** Supports CGS rewrite (H.264 only) */
  'rtcp.psfb.ms.vsr.entry.cgs': boolean;
  /** 12.5 fps */
  'rtcp.psfb.ms.vsr.entry.frame_rate_12_5': boolean;
  /** 15 fps */
  'rtcp.psfb.ms.vsr.entry.frame_rate_15': boolean;
  /** 25 fps */
  'rtcp.psfb.ms.vsr.entry.frame_rate_25': boolean;
  /** 30 fps */
  'rtcp.psfb.ms.vsr.entry.frame_rate_30': boolean;
  /** 50 fps */
  'rtcp.psfb.ms.vsr.entry.frame_rate_50': boolean;
  /** 60 fps */
  'rtcp.psfb.ms.vsr.entry.frame_rate_60': boolean;
  /** 7.5 fps */
  'rtcp.psfb.ms.vsr.entry.frame_rate_7_5': boolean;
  /** Frame rate mask */
  'rtcp.psfb.ms.vsr.entry.frame_rate_mask': number;
  /** Max Height */
  'rtcp.psfb.ms.vsr.entry.max_height': number;
  /** Max Pixels per Frame */
  'rtcp.psfb.ms.vsr.entry.max_pixels': number;
  /** Max Width */
  'rtcp.psfb.ms.vsr.entry.max_width': number;
  /** Number of MAY instances */
  'rtcp.psfb.ms.vsr.entry.mays': number;
  /** Min bit rate */
  'rtcp.psfb.ms.vsr.entry.min_bitrate': number;
  /** Number of MUST instances */
  'rtcp.psfb.ms.vsr.entry.musts': number;
  /** Only Supports Constrained Baseline (H.264 only) */
  'rtcp.psfb.ms.vsr.entry.no_sp_baseline': boolean;
  /** No support for SP Frames (RT only) */
  'rtcp.psfb.ms.vsr.entry.no_sp_frames': boolean;
  /** Payload Type */
  'rtcp.psfb.ms.vsr.entry.payload_type': number;
  /** Receiver Count */
  'rtcp.psfb.ms.vsr.entry.quality_histogram': number;
  /** UCConfig Mode */
  'rtcp.psfb.ms.vsr.entry.ucconfig_mode': number;
  /** Entry Length */
  'rtcp.psfb.ms.vsr.entry_length': number;
  /** Key Frame Request */
  'rtcp.psfb.ms.vsr.key_frame_request': boolean;
  /** Number of Entries */
  'rtcp.psfb.ms.vsr.num_entries': number;
  /** Request Id */
  'rtcp.psfb.ms.vsr.request_id': number;
  /** Version */
  'rtcp.psfb.ms.vsr.version': number;
  /** Maximum bit rate */
  'rtcp.psfb.remb.fci.bitrate': string;
  /** BR Exp */
  'rtcp.psfb.remb.fci.br_exp': number;
  /** Br Mantissa */
  'rtcp.psfb.remb.fci.br_mantissa': number;
  /** Number of Ssrcs */
  'rtcp.psfb.remb.fci.number_ssrcs': number;
  /** SSRC */
  'rtcp.psfb.remb.fci.ssrc': number;
  /** Unique Identifier */
  'rtcp.psfb.remb.identifier': string;
  /** Packet type */
  'rtcp.pt': number;
  /** Reception report count */
  'rtcp.rc': number;
  /** Roundtrip Delay(ms): Calculated roundtrip delay in ms */
  'rtcp.roundtrip-delay': number;
  /** RTCP round-trip delay detected */
  'rtcp.roundtrip-delay.expert': true;
  /** Negative RTCP round-trip delay detected */
  'rtcp.roundtrip-delay.negative': true;
  /** Arrival Time Offset */
  'rtcp.rtpfb.ccfb.ato': number;
  /** Begin Sequence Number */
  'rtcp.rtpfb.ccfb.beginseq': number;
  /** Explicit Congestion Notification */
  'rtcp.rtpfb.ccfb.ecn': number;
  /** Number Of Reports */
  'rtcp.rtpfb.ccfb.numreports': number;
  /** Padding */
  'rtcp.rtpfb.ccfb.padding': number;
  /** Received */
  'rtcp.rtpfb.ccfb.received': number;
  /** Timestamp */
  'rtcp.rtpfb.ccfb.timestamp': number;
  /** RTCP Feedback message type (FMT) */
  'rtcp.rtpfb.fmt': number;
  /** RTPFB FMT not dissected, contact Wireshark developers if you want this to be supported */
  'rtcp.rtpfb.fmt_not_implemented': true;
  /** RTCP Transport Feedback NACK BLP */
  'rtcp.rtpfb.nack_blp': number;
  /** RTCP Transport Feedback NACK PID */
  'rtcp.rtpfb.nack_pid': number;
  /** Maximum total media bit rate */
  'rtcp.rtpfb.tmmbr.fci.bitrate': string;
  /** MxTBR Exp */
  'rtcp.rtpfb.tmmbr.fci.exp': number;
  /** MxTBR Mantissa */
  'rtcp.rtpfb.tmmbr.fci.mantissa': number;
  /** Measured Overhead */
  'rtcp.rtpfb.tmmbr.fci.measuredoverhead': number;
  /** SSRC */
  'rtcp.rtpfb.tmmbr.fci.ssrc': number;
  /** Base Sequence Number */
  'rtcp.rtpfb.transportcc.baseseq': number;
  /** Packet Chunk */
  'rtcp.rtpfb.transportcc.pktchunk': number;
  /** Feedback Packets Count */
  'rtcp.rtpfb.transportcc.pktcount': number;
  /** Recv Delta */
  'rtcp.rtpfb.transportcc.recv_delta': number;
  /** Recv Delta Padding */
  'rtcp.rtpfb.transportcc.recv_delta.padding': number;
  /** Reference Time */
  'rtcp.rtpfb.transportcc.reftime': number;
  /** Packet Status Count */
  'rtcp.rtpfb.transportcc.statuscount': number;
  /** Too many packet chunks (more than packet status count) */
  'rtcp.rtpfb.transportcc_bad': true;
  /** Source count */
  'rtcp.sc': number;
  /** Length */
  'rtcp.sdes.length': number;
  /** The list of items in each chunk MUST be terminated by one or more null octets (see RFC3550, section 6.5) */
  'rtcp.sdes.missing_null_terminator': true;
  /** Prefix length */
  'rtcp.sdes.prefix.length': number;
  /** Prefix string */
  'rtcp.sdes.prefix.string': string;
  /** Text */
  'rtcp.sdes.text': string;
  /** Type */
  'rtcp.sdes.type': number;
  /** Sender's octet count */
  'rtcp.sender.octetcount': number;
  /** Sender's packet count */
  'rtcp.sender.packetcount': number;
  /** Sender SSRC */
  'rtcp.senderssrc': number;
  /** Stream setup, method and frame number */
  'rtcp.setup': string;
  /** Setup frame: Frame that set up this stream */
  'rtcp.setup-frame': number;
  /** Setup Method: Method used to set up this stream */
  'rtcp.setup-method': string;
  /** Spare */
  'rtcp.spare16': number;
  /** Spare */
  'rtcp.spare8': number;
  /** Cumulative number of packets lost */
  'rtcp.ssrc.cum_nr': number;
  /** Fraction discarded: Discard Rate */
  'rtcp.ssrc.discarded': number;
  /** Delay since last SR timestamp */
  'rtcp.ssrc.dlsr': number;
  /** Extended highest sequence number received */
  'rtcp.ssrc.ext_high': number;
  /** Fraction lost */
  'rtcp.ssrc.fraction': number;
  /** Sequence number cycles count */
  'rtcp.ssrc.high_cycles': number;
  /** Highest sequence number received */
  'rtcp.ssrc.high_seq': number;
  /** Identifier */
  'rtcp.ssrc.identifier': number;
  /** Interarrival jitter */
  'rtcp.ssrc.jitter': number;
  /** Last SR timestamp */
  'rtcp.ssrc.lsr': number;
  /** Stream id */
  'rtcp.stream_id': bigint;
  /** Timebase Indicator */
  'rtcp.timebase_indicator': number;
  /** AS timestamp */
  'rtcp.timestamp.as': number;
  /** MSW and LSW as NTP timestamp */
  'rtcp.timestamp.ntp': bigint;
  /** Timestamp, LSW */
  'rtcp.timestamp.ntp.lsw': number;
  /** Timestamp, MSW */
  'rtcp.timestamp.ntp.msw': number;
  /** RTP timestamp */
  'rtcp.timestamp.rtp': number;
  /** Version */
  'rtcp.version': number;
  /** Begin Sequence Number */
  'rtcp.xr.beginseq': number;
  /** Length: Block Length */
  'rtcp.xr.bl': number;
  /** Type Specific: Reserved */
  'rtcp.xr.bs': number;
  /** Type: Block Type */
  'rtcp.xr.bt': number;
  /** Starting sequence number */
  'rtcp.xr.btxnq.begseq': number;
  /** Number of cycles in calculation */
  'rtcp.xr.btxnq.cycles': number;
  /** Last sequence number */
  'rtcp.xr.btxnq.endseq': number;
  /** ES due to unavailable packet events */
  'rtcp.xr.btxnq.es': number;
  /** Number of jitter buffer adaptations to date */
  'rtcp.xr.btxnq.jbevents': number;
  /** SES due to unavailable packet events */
  'rtcp.xr.btxnq.ses': number;
  /** Spare/reserved bits */
  'rtcp.xr.btxnq.spare': string;
  /** Time degraded by jitter buffer adaptation events */
  'rtcp.xr.btxnq.tdegjit': number;
  /** Time degraded by packet loss or late delivery */
  'rtcp.xr.btxnq.tdegnet': number;
  /** Maximum IPDV difference in 1 cycle */
  'rtcp.xr.btxnq.vmaxdiff': number;
  /** Maximum IPDV difference seen to date */
  'rtcp.xr.btxnq.vrange': number;
  /** Sum of peak IPDV differences to date */
  'rtcp.xr.btxnq.vsum': number;
  /** Bit Vector */
  'rtcp.xr.chunk.bit_vector': number;
  /** Check length */
  'rtcp.xr.chunk.length': number;
  /** Null Terminator */
  'rtcp.xr.chunk.null_terminator': true;
  /** Delay since last RR timestamp */
  'rtcp.xr.dlrr': number;
  /** Early bit */
  'rtcp.xr.drle.e': boolean;
  /** End Sequence Number */
  'rtcp.xr.endseq': number;
  /** Media Stream Correlation Identifier */
  'rtcp.xr.idms.msci': number;
  /** NTP Timestamp of presentation */
  'rtcp.xr.idms.ntp_pres_ts': number;
  /** NTP Timestamp of packet reception */
  'rtcp.xr.idms.ntp_rcv_ts': bigint;
  /** Payload Type */
  'rtcp.xr.idms.pt': number;
  /** RTP Timestamp of packet */
  'rtcp.xr.idms.rtp_ts': number;
  /** Source SSRC */
  'rtcp.xr.idms.source_ssrc': number;
  /** Synchronization Packet Sender Type */
  'rtcp.xr.idms.spst': number;
  /** Last RR timestamp */
  'rtcp.xr.lrr': number;
  /** Receipt Time */
  'rtcp.xr.receipt_time_seq': number;
  /** Standard Deviation of Jitter */
  'rtcp.xr.stats.devjitter': number;
  /** Standard Deviation of TTL */
  'rtcp.xr.stats.devttl': number;
  /** Duplicates Report Flag */
  'rtcp.xr.stats.dupflag': boolean;
  /** Duplicate Packets */
  'rtcp.xr.stats.dups': number;
  /** Jitter Report Flag */
  'rtcp.xr.stats.jitterflag': boolean;
  /** Lost Packets */
  'rtcp.xr.stats.lost': number;
  /** Loss Report Flag */
  'rtcp.xr.stats.lrflag': boolean;
  /** Maximum Jitter */
  'rtcp.xr.stats.maxjitter': number;
  /** Maximum TTL or Hop Limit */
  'rtcp.xr.stats.maxttl': number;
  /** Mean Jitter */
  'rtcp.xr.stats.meanjitter': number;
  /** Mean TTL or Hop Limit */
  'rtcp.xr.stats.meanttl': number;
  /** Minimum Jitter */
  'rtcp.xr.stats.minjitter': number;
  /** Minimum TTL or Hop Limit */
  'rtcp.xr.stats.minttl': number;
  /** TTL or Hop Limit Flag */
  'rtcp.xr.stats.ttl': number;
  /** Thinning factor */
  'rtcp.xr.tf': number;
  /** Timestamp */
  'rtcp.xr.timestamp': bigint;
  /** Burst Density */
  'rtcp.xr.voipmetrics.burstdensity': number;
  /** Burst Duration(ms) */
  'rtcp.xr.voipmetrics.burstduration': number;
  /** End System Delay(ms) */
  'rtcp.xr.voipmetrics.esdelay': number;
  /** External R Factor: R Factor is in the range of 0 to 100 */
  'rtcp.xr.voipmetrics.extrfactor': number;
  /** Gap Density */
  'rtcp.xr.voipmetrics.gapdensity': number;
  /** Gap Duration(ms) */
  'rtcp.xr.voipmetrics.gapduration': number;
  /** Gmin */
  'rtcp.xr.voipmetrics.gmin': number;
  /** Adaptive Jitter Buffer Algorithm */
  'rtcp.xr.voipmetrics.jba': number;
  /** Absolute Maximum Jitter Buffer Size */
  'rtcp.xr.voipmetrics.jbabsmax': number;
  /** Maximum Jitter Buffer Size */
  'rtcp.xr.voipmetrics.jbmax': number;
  /** Nominal Jitter Buffer Size */
  'rtcp.xr.voipmetrics.jbnominal': number;
  /** Jitter Buffer Rate */
  'rtcp.xr.voipmetrics.jbrate': number;
  /** MOS - Conversational Quality: MOS is in the range of 1 to 5 */
  'rtcp.xr.voipmetrics.moscq': number;
  /** MOS - Listening Quality: MOS is in the range of 1 to 5 */
  'rtcp.xr.voipmetrics.moslq': number;
  /** Noise Level */
  'rtcp.xr.voipmetrics.noiselevel': number;
  /** Packet Loss Concealment Algorithm */
  'rtcp.xr.voipmetrics.plc': number;
  /** Residual Echo Return Loss */
  'rtcp.xr.voipmetrics.rerl': number;
  /** R Factor is in the range of 0 to 100 */
  'rtcp.xr.voipmetrics.rfactor': number;
  /** Round Trip Delay(ms) */
  'rtcp.xr.voipmetrics.rtdelay': number;
  /** Signal Level */
  'rtcp.xr.voipmetrics.signallevel': number;
  /** SRTCP Auth Tag: SRTCP Authentication Tag */
  'srtcp.auth_tag': Uint8Array;
  /** SRTCP E flag: SRTCP Encryption Flag */
  'srtcp.e': boolean;
  /** Encrypted RTCP Payload - not dissected */
  'srtcp.encrypted_payload': true;
  /** SRTCP Index */
  'srtcp.index': number;
  /** SRTCP MKI: SRTCP Master Key Index */
  'srtcp.mki': Uint8Array;
}
