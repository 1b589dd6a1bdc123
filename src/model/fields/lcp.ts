// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of lcp. */
export interface LcpFields {
  /** Data */
  'lcp.data': Uint8Array;
  /** Magic Number */
  'lcp.magic_number': number;
  /** Message */
  'lcp.message': string;
  /** IEEE 802.1 Address */
  'lcp.opt.802_1_address': string;
  /** MIBenum: A unique integer value identifying a charset */
  'lcp.opt.MIBenum': number;
  /** Address and Control Field Compression */
  'lcp.opt.addr_field_compress': string | Uint8Array;
  /** Algorithm */
  'lcp.opt.algorithm': number;
  /** Async Control Character Map */
  'lcp.opt.asyncmap': number;
  /** ACK */
  'lcp.opt.asyncmap.ack': boolean;
  /** BEL */
  'lcp.opt.asyncmap.bel': boolean;
  /** BS */
  'lcp.opt.asyncmap.bs': boolean;
  /** CAN */
  'lcp.opt.asyncmap.can': boolean;
  /** CR */
  'lcp.opt.asyncmap.cr': boolean;
  /** DC1 (XON) */
  'lcp.opt.asyncmap.dc1': boolean;
  /** DC2 */
  'lcp.opt.asyncmap.dc2': boolean;
  /** DC3 (XOFF) */
  'lcp.opt.asyncmap.dc3': boolean;
  /** DC4 */
  'lcp.opt.asyncmap.dc4': boolean;
  /** DLE */
  'lcp.opt.asyncmap.dle': boolean;
  /** EM */
  'lcp.opt.asyncmap.em': boolean;
  /** ENQ */
  'lcp.opt.asyncmap.enq': boolean;
  /** EOT */
  'lcp.opt.asyncmap.eot': boolean;
  /** ESC */
  'lcp.opt.asyncmap.esc': boolean;
  /** ETB */
  'lcp.opt.asyncmap.etb': boolean;
  /** ETX */
  'lcp.opt.asyncmap.etx': boolean;
  /** FF */
  'lcp.opt.asyncmap.ff': boolean;
  /** FS */
  'lcp.opt.asyncmap.fs': boolean;
  /** GS */
  'lcp.opt.asyncmap.gs': boolean;
  /** HT */
  'lcp.opt.asyncmap.ht': boolean;
  /** LF */
  'lcp.opt.asyncmap.lf': boolean;
  /** NAK */
  'lcp.opt.asyncmap.nak': boolean;
  /** NUL */
  'lcp.opt.asyncmap.nul': boolean;
  /** RS */
  'lcp.opt.asyncmap.rs': boolean;
  /** SI */
  'lcp.opt.asyncmap.si': boolean;
  /** SO */
  'lcp.opt.asyncmap.so': boolean;
  /** SOH */
  'lcp.opt.asyncmap.soh': boolean;
  /** STX */
  'lcp.opt.asyncmap.stx': boolean;
  /** SUB */
  'lcp.opt.asyncmap.sub': boolean;
  /** SYN */
  'lcp.opt.asyncmap.syn': boolean;
  /** US */
  'lcp.opt.asyncmap.us': boolean;
  /** VT */
  'lcp.opt.asyncmap.vt': boolean;
  /** Async Control Character Map */
  'lcp.opt.asyncmap_bytes': string | Uint8Array;
  /** Authentication Option */
  'lcp.opt.auth': string | Uint8Array;
  /** Authentication Protocol */
  'lcp.opt.auth_protocol': number;
  /** Authentication Protocol */
  'lcp.opt.auth_protocol_bytes': string | Uint8Array;
  /** Callback */
  'lcp.opt.callback': string | Uint8Array;
  /** Class */
  'lcp.opt.class': number;
  /** Consistent Overhead Byte Stuffing (COBS) */
  'lcp.opt.cobs': string | Uint8Array;
  /** Code */
  'lcp.opt.code': number;
  /** Compound Frames (Deprecated) */
  'lcp.opt.compound_frames': string | Uint8Array;
  /** Data */
  'lcp.opt.data': Uint8Array;
  /** DCE Identifier */
  'lcp.opt.dce_identifier': string | Uint8Array;
  /** Class */
  'lcp.opt.ep_disc_class': number;
  /** FCS Alternatives */
  'lcp.opt.fcs_alternatives': number;
  /** CCITT 16-bit */
  'lcp.opt.fcs_alternatives.ccitt16': boolean;
  /** CCITT 32-bit */
  'lcp.opt.fcs_alternatives.ccitt32': boolean;
  /** NULL FCS */
  'lcp.opt.fcs_alternatives.null': boolean;
  /** FCS Alternatives */
  'lcp.opt.fcs_alternatives_bytes': string | Uint8Array;
  /** Protocol Field Compression */
  'lcp.opt.field_compress': string | Uint8Array;
  /** Flags */
  'lcp.opt.flags': number;
  /** PRE: Preemption */
  'lcp.opt.flags.pre': boolean;
  /** Reserved */
  'lcp.opt.flags.reserved': number;
  /** ZXE: Zero pair/run elimination */
  'lcp.opt.flags.zxe': boolean;
  /** Address: An HDLC Address as specified in ISO 3309. */
  'lcp.opt.hdlc_address': Uint8Array;
  /** Identification */
  'lcp.opt.id': Uint8Array;
  /** Internationalization */
  'lcp.opt.internationalization': string | Uint8Array;
  /** IP Address */
  'lcp.opt.ip_address': string;
  /** Kind */
  'lcp.opt.kind': number;
  /** Language-Tag */
  'lcp.opt.language_tag': string;
  /** Length */
  'lcp.opt.length': number;
  /** Link Discriminator */
  'lcp.opt.link_discrim': number;
  /** Link Discriminator for BACP */
  'lcp.opt.link_discrim_bytes': string | Uint8Array;
  /** Link Quality Monitoring */
  'lcp.opt.linkqualmon': string | Uint8Array;
  /** PPP Magic-Number Block */
  'lcp.opt.magic_block': Uint8Array;
  /** Magic Number */
  'lcp.opt.magic_number': number;
  /** Magic Number */
  'lcp.opt.magic_number_bytes': string | Uint8Array;
  /** Max suspendable classes */
  'lcp.opt.max_susp_classes': number;
  /** Maximum: The largest number of padding octets which may be added to the frame. */
  'lcp.opt.maximum': number;
  /** Message */
  'lcp.opt.message': Uint8Array;
  /** Mode */
  'lcp.opt.mode': number;
  /** MRRU: Maximum Receive Reconstructed Unit */
  'lcp.opt.mrru': number;
  /** Maximum Receive Unit */
  'lcp.opt.mru': number;
  /** Maximum Receive Unit */
  'lcp.opt.mtu_bytes': string | Uint8Array;
  /** Multilink Endpoint Discriminator */
  'lcp.opt.multilink_ep_disc': string | Uint8Array;
  /** Multilink header format */
  'lcp.opt.multilink_hdr_fmt': string | Uint8Array;
  /** Multilink MRRU */
  'lcp.opt.multilink_mrru': string | Uint8Array;
  /** Multi Link Plus Procedure */
  'lcp.opt.multilink_pp': string | Uint8Array;
  /** Multilink Short Sequence Number Header */
  'lcp.opt.multilink_ssnh': string | Uint8Array;
  /** Nominal Data Encapsulation (Deprecated) */
  'lcp.opt.nomdataencap': string | Uint8Array;
  /** Numbered Mode */
  'lcp.opt.numbered_mode': string | Uint8Array;
  /** Operation */
  'lcp.opt.operation': number;
  /** OUI */
  'lcp.opt.oui': number;
  /** Prefix */
  'lcp.opt.prefix': Uint8Array;
  /** Prefix Elision */
  'lcp.opt.prefix_elision': string | Uint8Array;
  /** Public Switched Network Directory Number */
  'lcp.opt.psndn': Uint8Array;
  /** Quality Protocol */
  'lcp.opt.quality_protocol': number;
  /** Quality Protocol */
  'lcp.opt.quality_protocol_bytes': string | Uint8Array;
  /** Reporting Period: Maximum time in micro-seconds that the remote end should wait between transmission of LCP Link-Quality-Report packets */
  'lcp.opt.reporting_period': number;
  /** Self Describing Pad */
  'lcp.opt.self_desc_pad': string | Uint8Array;
  /** Simple Data Link on SONET/SDH */
  'lcp.opt.sonet_sdh': string | Uint8Array;
  /** Type */
  'lcp.opt.type': number;
  /** Unused */
  'lcp.opt.unused': Uint8Array;
  /** Vendor Specific */
  'lcp.opt.vendor': string | Uint8Array;
  /** Window: The number of frames the receiver will buffer. */
  'lcp.opt.window': number;
  /** Rejected Protocol */
  'lcp.rej_proto': number;
  /** Seconds Remaining */
  'lcp.secs_remaining': number;
}
