// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of frame. */
export interface FrameFields {
  /** Black Box Log */
  'frame.bblog': string;
  /** Duplicate Acknowledgements */
  'frame.bblog.dupacks': number;
  /** Error Number */
  'frame.bblog.errno': number;
  /** Event Flags */
  'frame.bblog.event_flags': number;
  /** TCP header */
  'frame.bblog.event_flags_hdr': boolean;
  /** Receive buffer information */
  'frame.bblog.event_flags_rxbuf': boolean;
  /** Stack specific information */
  'frame.bblog.event_flags_stack': boolean;
  /** Send buffer information */
  'frame.bblog.event_flags_txbuf': boolean;
  /** Additional information */
  'frame.bblog.event_flags_verbose': boolean;
  /** Event Identifier */
  'frame.bblog.event_id': number;
  /** Time of First Byte In */
  'frame.bblog.first_byte_in': number;
  /** Time of First Byte Out */
  'frame.bblog.first_byte_out': number;
  /** Flex 1 */
  'frame.bblog.flex_1': number;
  /** Flex 2 */
  'frame.bblog.flex_2': number;
  /** Initial Sending Sequence Number (ISS) */
  'frame.bblog.iss': number;
  /** Padding */
  'frame.bblog.pad_1': number;
  /** Padding */
  'frame.bblog.pad_2': number;
  /** Padding */
  'frame.bblog.pad_3': number;
  /** TCP Payload Length */
  'frame.bblog.payload_length': number;
  /** Receive Advanced (RCV.ADV) */
  'frame.bblog.rcv_adv': number;
  /** Receive Next (RCV.NXT) */
  'frame.bblog.rcv_nxt': number;
  /** Rcv.Wind.Shift */
  'frame.bblog.rcv_shift': number;
  /** Receive Urgent Pointer (RCV.UP) */
  'frame.bblog.rcv_up': number;
  /** Receive Window (RCV.WND) */
  'frame.bblog.rcv_wnd': number;
  /** Round Trip Timer Variance (RTTVAR) */
  'frame.bblog.rttvar': number;
  /** Receive Buffer ACC */
  'frame.bblog.rxb_acc': number;
  /** Receive Buffer CCC */
  'frame.bblog.rxb_ccc': number;
  /** Receive Buffer Spare */
  'frame.bblog.rxb_spare': number;
  /** Segment Queue Length */
  'frame.bblog.seg_qlen': number;
  /** Serial Number */
  'frame.bblog.serial_nr': number;
  /** Congestion Window */
  'frame.bblog.snd_cwnd': number;
  /** Newest Sequence Number Sent (SND.MAX) */
  'frame.bblog.snd_max': number;
  /** Number of Holes */
  'frame.bblog.snd_num_holes': number;
  /** Next Sequence Number (SND.NXT) */
  'frame.bblog.snd_nxt': number;
  /** Recovery Sequence Number (SND.RECOVER) */
  'frame.bblog.snd_recover': number;
  /** Snd.Wind.Shift */
  'frame.bblog.snd_shift': number;
  /** Slowstart Threshold (SSTHREASH) */
  'frame.bblog.snd_ssthresh': number;
  /** Oldest Unacknowledged Sequence Number (SND.UNA) */
  'frame.bblog.snd_una': number;
  /** Send Window (SND.WND) */
  'frame.bblog.snd_wnd': number;
  /** Smoothed Round Trip Time (SRTT) */
  'frame.bblog.srtt': number;
  /** Starttime */
  'frame.bblog.starttime': number;
  /** TCP State */
  'frame.bblog.state': number;
  /** TCB Flags */
  'frame.bblog.t_flags': number;
  /** TCB Flags2 */
  'frame.bblog.t_flags2': number;
  /** Accurate ECN mode */
  'frame.bblog.t_flags2_ace_permit': boolean;
  /** Drop connection after all data has been acknowledged */
  'frame.bblog.t_flags2_drop_after_data': boolean;
  /** ECN */
  'frame.bblog.t_flags2_ecn_permit': boolean;
  /** ECN CWR queued */
  'frame.bblog.t_flags2_ecn_snd_cwr': boolean;
  /** ECN ECE queued */
  'frame.bblog.t_flags2_ecn_snd_ece': boolean;
  /** First bytes in/out */
  'frame.bblog.t_flags2_first_bytes_complete': boolean;
  /** Connection auto-logging */
  'frame.bblog.t_flags2_log_auto': boolean;
  /** PMTU blackhole detection */
  'frame.bblog.t_flags2_plpmtu_blackhole': boolean;
  /** Last segment sent was a full segment */
  'frame.bblog.t_flags2_plpmtu_maxsegsnt': boolean;
  /** Path MTU discovery */
  'frame.bblog.t_flags2_plpmtu_pmtud': boolean;
  /** Ack now */
  'frame.bblog.t_flags_ack_now': boolean;
  /** Currently in congestion avoidance */
  'frame.bblog.t_flags_be_in_cong_recovery': boolean;
  /** Currently in fast recovery */
  'frame.bblog.t_flags_be_in_fast_recovery': boolean;
  /** Delayed ack */
  'frame.bblog.t_flags_delayed_ack': boolean;
  /** Force data */
  'frame.bblog.t_flags_force_data': boolean;
  /** Goodput measurement in progress */
  'frame.bblog.t_flags_goodput_in_progress': boolean;
  /** Connection was previously idle */
  'frame.bblog.t_flags_last_idle': boolean;
  /** Listen queue overflow */
  'frame.bblog.t_flags_listen_queue_overflow': boolean;
  /** Lost retransmission detection */
  'frame.bblog.t_flags_lost_rtx_detection': boolean;
  /** More to come */
  'frame.bblog.t_flags_more_to_come': boolean;
  /** Need FIN */
  'frame.bblog.t_flags_need_fin': boolean;
  /** Need SYN */
  'frame.bblog.t_flags_need_syn': boolean;
  /** No delay */
  'frame.bblog.t_flags_no_delay': boolean;
  /** No options */
  'frame.bblog.t_flags_no_opt': boolean;
  /** No push */
  'frame.bblog.t_flags_no_push': boolean;
  /** Saved values for bad retransmission valid */
  'frame.bblog.t_flags_prev_valid': boolean;
  /** Peer has requested Timestamp */
  'frame.bblog.t_flags_received_timestamp': boolean;
  /** Peer has requested Window Scaling */
  'frame.bblog.t_flags_received_window_scale': boolean;
  /** Have or will request Timestamps */
  'frame.bblog.t_flags_request_timestamp': boolean;
  /** Have or will request Window Scaling */
  'frame.bblog.t_flags_request_window_scale': boolean;
  /** SACK permitted */
  'frame.bblog.t_flags_sack_permitted': boolean;
  /** Sent FIN */
  'frame.bblog.t_flags_sent_fin': boolean;
  /** MD5 signature required */
  'frame.bblog.t_flags_signature': boolean;
  /** TFO */
  'frame.bblog.t_flags_tfo': boolean;
  /** TOE */
  'frame.bblog.t_flags_toe': boolean;
  /** TSO */
  'frame.bblog.t_flags_tso': boolean;
  /** Unused 1 */
  'frame.bblog.t_flags_unused_0': boolean;
  /** Unused 2 */
  'frame.bblog.t_flags_unused_1': boolean;
  /** Wakeup receive socket */
  'frame.bblog.t_flags_wake_socket_receive': boolean;
  /** Was in congestion avoidance */
  'frame.bblog.t_flags_was_in_cong_recovery': boolean;
  /** Was in fast recovery */
  'frame.bblog.t_flags_was_in_fast_recovery': boolean;
  /** Sent a RCV.WND = 0 in response */
  'frame.bblog.t_flags_zero_recv_window_sent': boolean;
  /** Ticks */
  'frame.bblog.ticks': number;
  /** Send Buffer ACC */
  'frame.bblog.txb_acc': number;
  /** Send Buffer CCC */
  'frame.bblog.txb_ccc': number;
  /** Send Buffer Spare */
  'frame.bblog.txb_spare': number;
  /** Capture Length: Frame length stored into the capture file */
  'frame.cap_len': number;
  /** Copying: Whether the custom block will be written or not */
  'frame.cb_copy': boolean;
  /** Private Enterprise Number: IANA assigned private enterprise number (PEN) */
  'frame.cb_pen': number;
  /** Coloring Rule Name: The frame matched the coloring rule with this name */
  'frame.coloring_rule.name': string;
  /** Coloring Rule String: The frame matched this coloring rule string */
  'frame.coloring_rule.string': string;
  /** Comment */
  'frame.comment': string;
  /** Formatted comment */
  'frame.comment.expert': true;
  /** Darwin MD */
  'frame.darwin': boolean;
  /** Packet Dropped By Kernel */
  'frame.darwin.drop': boolean;
  /** Component */
  'frame.darwin.drop.component': string;
  /** Domain */
  'frame.darwin.drop.domain': string;
  /** Drop Func */
  'frame.darwin.drop.func': string;
  /** Drop Line */
  'frame.darwin.drop.line': number;
  /** Drop Reason */
  'frame.darwin.drop.reason': string;
  /** Drop Reason Code */
  'frame.darwin.drop.reason_code': number;
  /** Flags */
  'frame.darwin.flags': number;
  /** Nexus Channel(ch) */
  'frame.darwin.flags.ch': boolean;
  /** Keep Alive(ka) */
  'frame.darwin.flags.ka': boolean;
  /** New Flow(nf) */
  'frame.darwin.flags.nf': boolean;
  /** ReXmit(re) */
  'frame.darwin.flags.re': boolean;
  /** Reserved */
  'frame.darwin.flags.reserved': boolean;
  /** Socket(so) */
  'frame.darwin.flags.so': boolean;
  /** Wake Packet(wk) */
  'frame.darwin.flags.wk': boolean;
  /** Flow Id */
  'frame.darwin.flow_id': number;
  /** Compression gencnt */
  'frame.darwin.gencnt': number;
  /** Process Information */
  'frame.darwin.process_info': true;
  /** Effective Id */
  'frame.darwin.process_info.epid': number;
  /** Effective Name */
  'frame.darwin.process_info.epname': string;
  /** Id */
  'frame.darwin.process_info.pid': number;
  /** Name */
  'frame.darwin.process_info.pname': string;
  /** Service Class */
  'frame.darwin.sc': number;
  /** Trace Tag */
  'frame.darwin.trace_tag': number;
  /** Drop Count: Number of frames lost between this frame and the preceding one on the same interface */
  'frame.drop_count': bigint;
  /** Encapsulation type */
  'frame.encap_type': number;
  /** Character encoding (ASCII, EBCDIC...) */
  'frame.encoding': number;
  /** File Offset */
  'frame.file_off': bigint;
  /** Hash Algorithm */
  'frame.hash': string;
  /** Hash Value */
  'frame.hash.value': Uint8Array;
  /** Frame is ignored by the dissectors */
  'frame.ignored': boolean;
  /** Incomplete dissector */
  'frame.incomplete': true;
  /** Interface description: The description for this interface */
  'frame.interface_description': string;
  /** Interface id */
  'frame.interface_id': number;
  /** Interface name: The friendly name for this interface */
  'frame.interface_name': string;
  /** Interface queue */
  'frame.interface_queue': number;
  /** Frame Length: Frame length on the wire */
  'frame.len': number;
  /** Frame length is less than captured length */
  'frame.len_lt_caplen': true;
  /** Link Number */
  'frame.link_nr': number;
  /** Frame is marked in the GUI */
  'frame.marked': boolean;
  /** Frame MD5 Hash */
  'frame.md5_hash': string;
  /** Frame Number */
  'frame.number': number;
  /** Time shift for this packet: Time shift applied to this packet */
  'frame.offset_shift': bigint;
  /** Point-to-Point Direction */
  'frame.p2p_dir': number;
  /** Packet flags */
  'frame.packet_flags': number;
  /** CRC error */
  'frame.packet_flags_crc_error': boolean;
  /** Direction */
  'frame.packet_flags_direction': number;
  /** FCS length */
  'frame.packet_flags_fcs_length': number;
  /** Packet too long error */
  'frame.packet_flags_packet_too_error': boolean;
  /** Packet too short error */
  'frame.packet_flags_packet_too_short_error': boolean;
  /** Preamble error */
  'frame.packet_flags_preamble_error': boolean;
  /** Reception type */
  'frame.packet_flags_reception_type': number;
  /** Reserved */
  'frame.packet_flags_reserved': number;
  /** Start frame delimiter error */
  'frame.packet_flags_start_frame_delimiter_error': boolean;
  /** Symbol error */
  'frame.packet_flags_symbol_error': boolean;
  /** Unaligned frame error */
  'frame.packet_flags_unaligned_frame_error': boolean;
  /** Wrong interframe gap error */
  'frame.packet_flags_wrong_inter_frame_gap_error': boolean;
  /** Packet id */
  'frame.packet_id': bigint;
  /** Data */
  'frame.pcaplog.data': Uint8Array;
  /** Data Length */
  'frame.pcaplog.data_length': number;
  /** Date Type */
  'frame.pcaplog.data_type': number;
  /** Protocols in frame: Protocols carried by this frame */
  'frame.protocols': string;
  /** This is a Time Reference frame: This frame is a Time Reference frame */
  'frame.ref_time': true;
  /** Section number: The number of the file section this frame is in */
  'frame.section_number': number;
  /** Arrival Time: Absolute time when this frame was captured, in local time */
  'frame.time': bigint;
  /** Time delta from previous captured frame */
  'frame.time_delta': bigint;
  /** Time delta from previous displayed frame */
  'frame.time_delta_displayed': bigint;
  /** Epoch Arrival Time: Absolute time when this frame was captured, in Epoch time (also known as Unix time) */
  'frame.time_epoch': bigint;
  /** Arrival Time: Fractional second out of range (0-999999999) */
  'frame.time_invalid': true;
  /** Time since reference or first frame: Time relative to time reference or first frame */
  'frame.time_relative': bigint;
  /** Time since start of capturing: Time relative to the capture start */
  'frame.time_relative_capture_start': bigint;
  /** UTC Arrival Time: Absolute time when this frame was captured, in Coordinated Universal Time (UTC) */
  'frame.time_utc': bigint;
  /** Verdict */
  'frame.verdict': string;
  /** eBPF TC */
  'frame.verdict.ebpf_tc': bigint;
  /** eBPF XDP */
  'frame.verdict.ebpf_xdp': bigint;
  /** Hardware */
  'frame.verdict.hw': Uint8Array;
  /** Unknown */
  'frame.verdict.unknown': Uint8Array;
}
