// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of rtp. */
export interface RtpFields {
  /** Block length */
  'rtp.block-length': number;
  /** Contributing source identifiers count */
  'rtp.cc': number;
  /** CSRC item */
  'rtp.csrc.item': number;
  /** Contributing Source identifiers */
  'rtp.csrc.items': true;
  /** Extension */
  'rtp.ext': boolean;
  /** Real-Time Transport Protocol ED137 Extensions */
  'rtp.ext.ed137': string | Uint8Array;
  /** ED137 extension additional feature */
  'rtp.ext.ed137.ft': true;
  /** BSS Quality Index */
  'rtp.ext.ed137.ft.bss.qidx': number;
  /** BSS Quality Index Method */
  'rtp.ext.ed137.ft.bss.qidx-ml': number;
  /** Request in frame: This packet is a response to the packet with this number */
  'rtp.ext.ed137.ft.climax_ddc.mam.request_in': number;
  /** No response seen: No corresponding response frame was seen */
  'rtp.ext.ed137.ft.climax_ddc.rmm.no_resp': true;
  /** Response in frame: This packet will be responded in the packet with this number */
  'rtp.ext.ed137.ft.climax_ddc.rmm.response_in': number;
  /** Response time: The time between the request and the response, in ms. */
  'rtp.ext.ed137.ft.climax_ddc.rmm.resptime': number;
  /** CLIMAX-Time Delay */
  'rtp.ext.ed137.ft.climax_delay.value': number;
  /** Feature length */
  'rtp.ext.ed137.ft.len': number;
  /** Feature type */
  'rtp.ext.ed137.ft.type': number;
  /** Feature value */
  'rtp.ext.ed137.ft.value': number;
  /** PTT-id */
  'rtp.ext.ed137.ptt_id': number;
  /** PTT Type */
  'rtp.ext.ed137.ptt_type': number;
  /** Simultaneous Call Transmissions */
  'rtp.ext.ed137.sct': number;
  /** SQU */
  'rtp.ext.ed137.squ': number;
  /** VF */
  'rtp.ext.ed137.vf': number;
  /** X */
  'rtp.ext.ed137.x': number;
  /** Not used */
  'rtp.ext.ed137.x-nu': number;
  /** ED137A extension */
  'rtp.ext.ed137a': true;
  /** ED137A extension additional feature */
  'rtp.ext.ed137a.ft': true;
  /** CLIMAX-Time Delay Absolute */
  'rtp.ext.ed137a.ft.climax_delay.absolute_value': number;
  /** CLIMAX-Time Delay Mode */
  'rtp.ext.ed137a.ft.climax_delay.mode': number;
  /** CLIMAX-Time Delay Relative */
  'rtp.ext.ed137a.ft.climax_delay.relative_value': number;
  /** Feature length */
  'rtp.ext.ed137a.ft.len': number;
  /** Padding */
  'rtp.ext.ed137a.ft.padding': Uint8Array;
  /** SQI Quality Index */
  'rtp.ext.ed137a.ft.sqi.qidx': number;
  /** SQI Quality Index Method */
  'rtp.ext.ed137a.ft.sqi.qidx-ml': number;
  /** Feature type */
  'rtp.ext.ed137a.ft.type': number;
  /** Feature value */
  'rtp.ext.ed137a.ft.value': Uint8Array;
  /** PTT Mute */
  'rtp.ext.ed137a.pm': number;
  /** PTT-id */
  'rtp.ext.ed137a.ptt_id': number;
  /** PTT Type */
  'rtp.ext.ed137a.ptt_type': number;
  /** PTT Summation */
  'rtp.ext.ed137a.ptts': number;
  /** Reserved */
  'rtp.ext.ed137a.reserved': number;
  /** Response not found */
  'rtp.ext.ed137a.resp_not_found': true;
  /** Simultaneous Call Transmissions */
  'rtp.ext.ed137a.sct': number;
  /** Index out of range */
  'rtp.ext.ed137a.sqi.out_of_range': true;
  /** SQU */
  'rtp.ext.ed137a.squ': number;
  /** X */
  'rtp.ext.ed137a.x': number;
  /** Not used */
  'rtp.ext.ed137a.x-nu': number;
  /** CLIMAX Dynamic Delay Compensation MAM Response (ED-137B) */
  'rtp.ext.ed137b.ft.climax_ddc.mam': true;
  /** New measurement requested */
  'rtp.ext.ed137b.ft.climax_ddc.mam_nmr': number;
  /** T1 */
  'rtp.ext.ed137b.ft.climax_ddc.mam_t1': number;
  /** T2 */
  'rtp.ext.ed137b.ft.climax_ddc.mam_t2': number;
  /** Tid */
  'rtp.ext.ed137b.ft.climax_ddc.mam_tid': number;
  /** Tj1 */
  'rtp.ext.ed137b.ft.climax_ddc.mam_tj1': number;
  /** Time Quality GRS */
  'rtp.ext.ed137b.ft.climax_ddc.mam_tqg': number;
  /** Tsd */
  'rtp.ext.ed137b.ft.climax_ddc.mam_tsd': number;
  /** CLIMAX Dynamic Delay Compensation RMM Request */
  'rtp.ext.ed137b.ft.climax_ddc.rmm': true;
  /** T1 */
  'rtp.ext.ed137b.ft.climax_ddc.rmm_t1': number;
  /** Time Quality VCS */
  'rtp.ext.ed137b.ft.climax_ddc.rmm_tqv': number;
  /** CLIMAX Dynamic Delay Compensation Unknown Method */
  'rtp.ext.ed137b.ft.climax_ddc.unknown': Uint8Array;
  /** MSRxF1 */
  'rtp.ext.ed137b.ft.rrc.msrxf1': number;
  /** MSRxF2 */
  'rtp.ext.ed137b.ft.rrc.msrxf2': number;
  /** MSTxF1 */
  'rtp.ext.ed137b.ft.rrc.mstxf1': number;
  /** MSTxF2 */
  'rtp.ext.ed137b.ft.rrc.mstxf2': number;
  /** MuRxF1 */
  'rtp.ext.ed137b.ft.rrc.murxf1': number;
  /** MuRxF2 */
  'rtp.ext.ed137b.ft.rrc.murxf2': number;
  /** SelTxF1 */
  'rtp.ext.ed137b.ft.rrc.seltxf1': number;
  /** SelTxF2 */
  'rtp.ext.ed137b.ft.rrc.seltxf2': number;
  /** RRC for single frequency */
  'rtp.ext.ed137b.ft.rrc.single': true;
  /** CLIMAX Dynamic Delay Compensation MAM Response (ED-137C) */
  'rtp.ext.ed137c.ft.climax_ddc.mam': true;
  /** New measurement requested */
  'rtp.ext.ed137c.ft.climax_ddc.mam_nmr': number;
  /** T1 */
  'rtp.ext.ed137c.ft.climax_ddc.mam_t1': number;
  /** T2 */
  'rtp.ext.ed137c.ft.climax_ddc.mam_t2': number;
  /** Tid */
  'rtp.ext.ed137c.ft.climax_ddc.mam_tid': number;
  /** Tj1 */
  'rtp.ext.ed137c.ft.climax_ddc.mam_tj1': number;
  /** Time Quality GRS */
  'rtp.ext.ed137c.ft.climax_ddc.mam_tqg': number;
  /** Ts2 */
  'rtp.ext.ed137c.ft.climax_ddc.mam_ts2': number;
  /** Tsd */
  'rtp.ext.ed137c.ft.climax_ddc.mam_tsd': number;
  /** ED137 extension */
  'rtp.ext.ed137hdr': true;
  /** ED137 extensions */
  'rtp.ext.ed137s': true;
  /** Extension length */
  'rtp.ext.len': number;
  /** Defined by profile */
  'rtp.ext.profile': number;
  /** Application Bits: RFC 5285 2-bytes header application bits */
  'rtp.ext.rfc5285.appbits': number;
  /** Extension Data: RFC 5285 Extension Data */
  'rtp.ext.rfc5285.data': Uint8Array;
  /** Identifier: RFC 5285 Header Extension Identifier */
  'rtp.ext.rfc5285.id': number;
  /** Length: RFC 5285 Header Extension length */
  'rtp.ext.rfc5285.len': number;
  /** Extended sequence number */
  'rtp.extseq': number;
  /** Follow: Next header follows */
  'rtp.follow': boolean;
  /** RTP Fragment data */
  'rtp.fragment': number;
  /** Fragment count */
  'rtp.fragment.count': number;
  /** Defragmentation error due to illegal fragments */
  'rtp.fragment.error': number;
  /** Multiple tail fragments found: Several tails were found when defragmenting the packet */
  'rtp.fragment.multipletails': boolean;
  /** Fragment overlaps with other fragments */
  'rtp.fragment.overlap': boolean;
  /** Conflicting data in fragment overlap: Overlapping fragments contained conflicting data */
  'rtp.fragment.overlap.conflict': boolean;
  /** Fragment too long: Fragment contained data past end of packet */
  'rtp.fragment.toolongfragment': boolean;
  /** RTP fragment, unfinished */
  'rtp.fragment_unfinished': true;
  /** RTP Fragments */
  'rtp.fragments': true;
  /** Header extension */
  'rtp.hdr_ext': number;
  /** Header extensions */
  'rtp.hdr_exts': true;
  /** Marker */
  'rtp.marker': boolean;
  /** Payload type */
  'rtp.p_type': number;
  /** Padding */
  'rtp.padding': boolean;
  /** Padding count */
  'rtp.padding.count': number;
  /** Padding data */
  'rtp.padding.data': Uint8Array;
  /** Frame has padding length value greater than payload length */
  'rtp.padding_bogus': true;
  /** Frame has padding, but not all the frame data was captured */
  'rtp.padding_missing': true;
  /** Payload */
  'rtp.payload': Uint8Array;
  /** Reassembled RTP length: The total length of the reassembled payload */
  'rtp.reassembled.length': number;
  /** RTP fragment, reassembled in frame: This RTP packet is reassembled in this frame */
  'rtp.reassembled_in': number;
  /** RFC 4571 packet len */
  'rtp.rfc4571.len': number;
  /** Sequence number */
  'rtp.seq': number;
  /** Stream setup, method and frame number */
  'rtp.setup': string;
  /** Setup frame: Frame that set up this stream */
  'rtp.setup-frame': number;
  /** Setup Method: Method used to set up this stream */
  'rtp.setup-method': string;
  /** Synchronization Source identifier */
  'rtp.ssrc': number;
  /** Timestamp */
  'rtp.timestamp': number;
  /** Timestamp offset */
  'rtp.timestamp-offset': number;
  /** Extended timestamp */
  'rtp.timestamp_ext': bigint;
  /** Version */
  'rtp.version': number;
  /** SRTP Auth Tag: SRTP Authentication Tag */
  'srtp.auth_tag': Uint8Array;
  /** SRTP Encrypted Payload */
  'srtp.enc_payload': Uint8Array;
  /** SRTP MKI: SRTP Master Key Index */
  'srtp.mki': Uint8Array;
}
