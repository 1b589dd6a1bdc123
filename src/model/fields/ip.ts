// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of ip. */
export interface IpFields {
  /** Source or Destination Address */
  'ip.addr': string;
  /** Bogus IP header length */
  'ip.bogus_header_length': true;
  /** Bogus IP length */
  'ip.bogus_ip_length': true;
  /** Bogus IP version */
  'ip.bogus_ip_version': true;
  /** Header Checksum */
  'ip.checksum': number;
  /** Header checksum status */
  'ip.checksum.status': number;
  /** Bad checksum */
  'ip.checksum_bad.expert': true;
  /** Calculated Checksum: The expected IP checksum field as calculated from the IP datagram */
  'ip.checksum_calculated': number;
  /** Categories */
  'ip.cipso.categories': string;
  /** DOI */
  'ip.cipso.doi': number;
  /** Malformed CIPSO tag */
  'ip.cipso.malformed': true;
  /** Sensitivity Level */
  'ip.cipso.sensitivity_level': number;
  /** Tag data */
  'ip.cipso.tag_data': Uint8Array;
  /** Tag Type */
  'ip.cipso.tag_type': number;
  /** Current Route */
  'ip.cur_rt': string;
  /** Current Route Host */
  'ip.cur_rt_host': string;
  /** Differentiated Services Field */
  'ip.dsfield': number;
  /** Differentiated Services Codepoint */
  'ip.dsfield.dscp': number;
  /** Explicit Congestion Notification */
  'ip.dsfield.ecn': number;
  /** Destination Address */
  'ip.dst': string;
  /** Destination Host */
  'ip.dst_host': string;
  /** Empty Route */
  'ip.empty_rt': string;
  /** Empty Route Host */
  'ip.empty_rt_host': string;
  /** Packet has evil intent */
  'ip.evil_packet': true;
  /** Flags */
  'ip.flags': number;
  /** Don't fragment */
  'ip.flags.df': boolean;
  /** More fragments */
  'ip.flags.mf': boolean;
  /** Reserved bit */
  'ip.flags.rb': boolean;
  /** Security flag (RFC 3514) */
  'ip.flags.sf': boolean;
  /** Fragment Offset */
  'ip.frag_offset': number;
  /** IPv4 Fragment */
  'ip.fragment': number;
  /** Fragment count */
  'ip.fragment.count': number;
  /** Defragmentation error due to illegal fragments */
  'ip.fragment.error': number;
  /** Multiple tail fragments found: Several tails were found when defragmenting the packet */
  'ip.fragment.multipletails': boolean;
  /** Fragment overlaps with other fragments */
  'ip.fragment.overlap': boolean;
  /** Conflicting data in fragment overlap: Overlapping fragments contained conflicting data */
  'ip.fragment.overlap.conflict': boolean;
  /** Fragment too long: Fragment contained data past end of packet */
  'ip.fragment.toolongfragment': boolean;
  /** IPv4 Fragments */
  'ip.fragments': Uint8Array;
  /** Source or Destination GeoIP AS Number */
  'ip.geoip.asnum': number;
  /** Source or Destination GeoIP City */
  'ip.geoip.city': string;
  /** Source or Destination GeoIP Country */
  'ip.geoip.country': string;
  /** Source or Destination GeoIP ISO Two Letter Country Code */
  'ip.geoip.country_iso': string;
  /** Destination GeoIP AS Number */
  'ip.geoip.dst_asnum': number;
  /** Destination GeoIP City */
  'ip.geoip.dst_city': string;
  /** Destination GeoIP Country */
  'ip.geoip.dst_country': string;
  /** Destination GeoIP ISO Two Letter Country Code */
  'ip.geoip.dst_country_iso': string;
  /** Destination GeoIP Latitude */
  'ip.geoip.dst_lat': number;
  /** Destination GeoIP Longitude */
  'ip.geoip.dst_lon': number;
  /** Destination GeoIP AS Organization */
  'ip.geoip.dst_org': string;
  /** Destination GeoIP */
  'ip.geoip.dst_summary': string;
  /** Source or Destination GeoIP Latitude */
  'ip.geoip.lat': number;
  /** Source or Destination GeoIP Longitude */
  'ip.geoip.lon': number;
  /** Source or Destination GeoIP AS Organization */
  'ip.geoip.org': string;
  /** Source GeoIP AS Number */
  'ip.geoip.src_asnum': number;
  /** Source GeoIP City */
  'ip.geoip.src_city': string;
  /** Source GeoIP Country */
  'ip.geoip.src_country': string;
  /** Source GeoIP ISO Two Letter Country Code */
  'ip.geoip.src_country_iso': string;
  /** Source GeoIP Latitude */
  'ip.geoip.src_lat': number;
  /** Source GeoIP Longitude */
  'ip.geoip.src_lon': number;
  /** Source GeoIP AS Organization */
  'ip.geoip.src_org': string;
  /** Source GeoIP */
  'ip.geoip.src_summary': string;
  /** Header Length: Header length in 32-bit words */
  'ip.hdr_len': number;
  /** Source or Destination Host */
  'ip.host': string;
  /** Identification */
  'ip.id': number;
  /** Total Length */
  'ip.len': number;
  /** 4 NOP in a row - a router may have removed some options */
  'ip.nop': true;
  /** IP Address */
  'ip.opt.addr': string;
  /** Data */
  'ip.opt.data': Uint8Array;
  /** Option type is deprecated */
  'ip.opt.deprecated': true;
  /** Service IPv4 */
  'ip.opt.dsr.cilium.service_ip': string;
  /** Service Port */
  'ip.opt.dsr.cilium.service_port': number;
  /** Additional Security Info */
  'ip.opt.ext_sec_add_sec_info': Uint8Array;
  /** Additional Security Info Format Code */
  'ip.opt.ext_sec_add_sec_info_format_code': number;
  /** Flag */
  'ip.opt.flag': number;
  /** Field Termination Indicator set to 1 for last byte of option */
  'ip.opt.fti_1_last_byte': true;
  /** ID Number */
  'ip.opt.id_number': number;
  /** Length */
  'ip.opt.len': number;
  /** Extraneous data in option */
  'ip.opt.len.extra_found': true;
  /** Invalid length for option */
  'ip.opt.len.invalid': true;
  /** MTU */
  'ip.opt.mtu': number;
  /** Outbound Hop Count */
  'ip.opt.ohc': number;
  /** Originator IP Address */
  'ip.opt.originator': string;
  /** Overflow */
  'ip.opt.overflow': number;
  /** Padding */
  'ip.opt.padding': Uint8Array;
  /** Pointer */
  'ip.opt.ptr': number;
  /** Pointer points before first address */
  'ip.opt.ptr.before_address': true;
  /** Pointer points to middle of address */
  'ip.opt.ptr.middle_address': true;
  /** Function */
  'ip.opt.qs_func': number;
  /** QS Nonce */
  'ip.opt.qs_nonce': number;
  /** Rate */
  'ip.opt.qs_rate': number;
  /** Reserved */
  'ip.opt.qs_reserved': number;
  /** QS TTL */
  'ip.opt.qs_ttl': number;
  /** TTL Diff */
  'ip.opt.qs_ttl_diff': number;
  /** Not Used */
  'ip.opt.qs_unused': number;
  /** Router Alert */
  'ip.opt.ra': number;
  /** Return Hop Count */
  'ip.opt.rhc': number;
  /** Classification Level */
  'ip.opt.sec_cl': number;
  /** DOE */
  'ip.opt.sec_prot_auth_doe': boolean;
  /** Protection Authority Flags */
  'ip.opt.sec_prot_auth_flags': number;
  /** Field Termination Indicator */
  'ip.opt.sec_prot_auth_fti': boolean;
  /** GENSER */
  'ip.opt.sec_prot_auth_genser': boolean;
  /** NSA */
  'ip.opt.sec_prot_auth_nsa': boolean;
  /** SCI */
  'ip.opt.sec_prot_auth_sci': boolean;
  /** SIOP-ESI */
  'ip.opt.sec_prot_auth_siop_esi': boolean;
  /** Unassigned */
  'ip.opt.sec_prot_auth_unassigned': number;
  /** Compartments */
  'ip.opt.sec_rfc791_comp': number;
  /** Handling Restrictions */
  'ip.opt.sec_rfc791_hr': string;
  /** Security */
  'ip.opt.sec_rfc791_sec': number;
  /** Transmission Control Code */
  'ip.opt.sec_rfc791_tcc': string;
  /** Stream Identifier: SATNET stream identifier */
  'ip.opt.sid': number;
  /** Time stamp */
  'ip.opt.time_stamp': number;
  /** Address */
  'ip.opt.time_stamp_addr': string;
  /** Type */
  'ip.opt.type': number;
  /** Class */
  'ip.opt.type.class': number;
  /** Copy on fragmentation */
  'ip.opt.type.copy': boolean;
  /** Number */
  'ip.opt.type.number': number;
  /** IP Option - Commercial Security */
  'ip.options.cipso': string | Uint8Array;
  /** IP Option - Cilium DSR */
  'ip.options.dsr': string | Uint8Array;
  /** IP Option - End of Options List (EOL) */
  'ip.options.eol': string | Uint8Array;
  /** IP Option - Extended Security */
  'ip.options.ext_security': string | Uint8Array;
  /** IP Option - MTU Probe */
  'ip.options.mtu_probe': string | Uint8Array;
  /** IP Option - MTU Reply */
  'ip.options.mtu_reply': string | Uint8Array;
  /** IP Option - No-Operation (NOP) */
  'ip.options.nop': string | Uint8Array;
  /** IP Option - Quick-Start */
  'ip.options.qs': string | Uint8Array;
  /** IP Option - Record Route */
  'ip.options.record_route': string | Uint8Array;
  /** IP Option - Loose Source Route */
  'ip.options.route': string | Uint8Array;
  /** IP Option - Router Alert */
  'ip.options.routeralert': string | Uint8Array;
  /** IP Option - Selective Directed Broadcast */
  'ip.options.sdb': string | Uint8Array;
  /** IP Option - Security */
  'ip.options.security': string | Uint8Array;
  /** IP Option - Stream ID */
  'ip.options.sid': string | Uint8Array;
  /** IP Option - Strict Source Route */
  'ip.options.source_route': string | Uint8Array;
  /** IP Option - Time Stamp */
  'ip.options.timestamp': string | Uint8Array;
  /** IP Option - Traceroute */
  'ip.options.traceroute': string | Uint8Array;
  /** Protocol */
  'ip.proto': number;
  /** Reassembled IPv4 data: The reassembled payload */
  'ip.reassembled.data': Uint8Array;
  /** Reassembled IPv4 length: The total length of the reassembled payload */
  'ip.reassembled.length': number;
  /** Reassembled IPv4 in frame: This IPv4 packet is reassembled in this frame */
  'ip.reassembled_in': number;
  /** Recorded Route */
  'ip.rec_rt': string;
  /** Recorded Route Host */
  'ip.rec_rt_host': string;
  /** Source Address */
  'ip.src': string;
  /** Source Host */
  'ip.src_host': string;
  /** Source Route */
  'ip.src_rt': string;
  /** Source Route Host */
  'ip.src_rt_host': string;
  /** Stream index */
  'ip.stream': number;
  /** Suboption would go past end of option */
  'ip.subopt_too_long': true;
  /** Type of Service */
  'ip.tos': number;
  /** Cost */
  'ip.tos.cost': boolean;
  /** Delay */
  'ip.tos.delay': boolean;
  /** Precedence */
  'ip.tos.precedence': number;
  /** Reliability */
  'ip.tos.reliability': boolean;
  /** Throughput */
  'ip.tos.throughput': boolean;
  /** Time to Live */
  'ip.ttl': number;
  /** Time To Live */
  'ip.ttl.lncb': true;
  /** Time To Live too small */
  'ip.ttl.too_small': true;
  /** Version */
  'ip.version': number;
}
