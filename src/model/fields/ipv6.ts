// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of ipv6. */
export interface Ipv6Fields {
  /** 6to4 Gateway IPv4: IPv6 6to4 Gateway IPv4 Address */
  'ipv6.6to4_gw_ipv4': string;
  /** 6to4 SLA ID: IPv6 6to4 SLA ID */
  'ipv6.6to4_sla_id': number;
  /** Source or Destination Address */
  'ipv6.addr': string;
  /** Unspecified address cannot appear as a destination */
  'ipv6.addr.not_unspecified': true;
  /** Address Space: Source or Destination Address Space */
  'ipv6.addr_space': string;
  /** Special-Purpose Allocation: Source or Destination Address Special-Purpose Allocation */
  'ipv6.addr_special_purpose': string;
  /** Destination: Whether an address from the allocated special-purpose address block is valid when used as the destination address of an IP datagram */
  'ipv6.addr_special_purpose_destination': boolean;
  /** Forwardable: Whether a router may forward an IP datagram whose destination address is drawn from the allocated special-purpose address block */
  'ipv6.addr_special_purpose_forwardable': boolean;
  /** Globally Reachable: Whether an IP datagram whose destination address is drawn from the allocated special-purpose address block is forwardable beyond a specified administrative domain */
  'ipv6.addr_special_purpose_global': boolean;
  /** Reserved-by-Protocol: Whether the special-purpose address block is reserved by IP itself */
  'ipv6.addr_special_purpose_reserved': boolean;
  /** Source: Whether an address from the allocated special-purpose address block is valid when used as the source address of an IP datagram */
  'ipv6.addr_special_purpose_source': boolean;
  /** Bogus IP version */
  'ipv6.bogus_ipv6_version': true;
  /** Destination Address: Destination IPv6 Address */
  'ipv6.dst': string;
  /** Destination 6to4 Gateway IPv4: Destination IPv6 6to4 Gateway IPv4 Address */
  'ipv6.dst_6to4_gw_ipv4': string;
  /** Destination 6to4 SLA ID: Destination IPv6 6to4 SLA ID */
  'ipv6.dst_6to4_sla_id': number;
  /** Destination address must not be a multicast address */
  'ipv6.dst_addr.not_multicast': true;
  /** Address Space: Destination IPv6 Address Space */
  'ipv6.dst_addr_space': string;
  /** Destination Embedded IPv4: Destination IPv4-Embedded IPv6 Address */
  'ipv6.dst_embed_ipv4': string;
  /** Destination Host: Destination IPv6 Host */
  'ipv6.dst_host': string;
  /** Destination ISATAP IPv4: Destination IPv6 ISATAP Encapsulated IPv4 Address */
  'ipv6.dst_isatap_ipv4': string;
  /** Multicast Flags: Destination Address Multicast Flags */
  'ipv6.dst_multicast_flags': number;
  /** Rendezvous Point (RP): Destination Address Rendezvous Point (RP) Multicast Flag */
  'ipv6.dst_multicast_flags.embed_rp': boolean;
  /** Network Prefix: Destination Address Network Prefix Multicast Flag */
  'ipv6.dst_multicast_flags.network_prefix': boolean;
  /** Reserved: Destination Address Reserved Multicast Flag */
  'ipv6.dst_multicast_flags.reserved': number;
  /** Transient: Destination Address Transient Multicast Flag */
  'ipv6.dst_multicast_flags.transient': boolean;
  /** Multicast Scope: Destination Address Multicast Scope */
  'ipv6.dst_multicast_scope': number;
  /** Destination SLAAC MAC: Destination IPv6 Stateless Address Autoconfiguration (SLAAC) 48-bit MAC Identifier */
  'ipv6.dst_slaac_mac': string;
  /** Special-Purpose Allocation: Destination Address Special-Purpose Allocation */
  'ipv6.dst_special_purpose': string;
  /** Destination: Whether an address from the allocated special-purpose address block is valid when used as the destination address of an IP datagram */
  'ipv6.dst_special_purpose_destination': boolean;
  /** Forwardable: Whether a router may forward an IP datagram whose destination address is drawn from the allocated special-purpose address block */
  'ipv6.dst_special_purpose_forwardable': boolean;
  /** Globally Reachable: Whether an IP datagram whose destination address is drawn from the allocated special-purpose address block is forwardable beyond a specified administrative domain */
  'ipv6.dst_special_purpose_global': boolean;
  /** Reserved-by-Protocol: Whether the special-purpose address block is reserved by IP itself */
  'ipv6.dst_special_purpose_reserved': boolean;
  /** Source: Whether an address from the allocated special-purpose address block is valid when used as the source address of an IP datagram */
  'ipv6.dst_special_purpose_source': boolean;
  /** Destination Teredo Client IPv4: Destination IPv6 Teredo Client Encapsulated IPv4 Address */
  'ipv6.dst_tc_ipv4': string;
  /** Destination Teredo Port: Destination IPv6 Teredo Client Mapped Port */
  'ipv6.dst_tc_port': number;
  /** Destination Teredo Server IPv4: Destination IPv6 Teredo Server Encapsulated IPv4 Address */
  'ipv6.dst_ts_ipv4': string;
  /** Destination Options for IPv6 */
  'ipv6.dstopts': string | Uint8Array;
  /** Length: Extension header length in 8-octet words (minus 1) */
  'ipv6.dstopts.len': number;
  /** Length: Extension header length in octets */
  'ipv6.dstopts.len_oct': number;
  /** Next Header */
  'ipv6.dstopts.nxt': number;
  /** Embedded IPv4: IPv4-Embedded IPv6 Address */
  'ipv6.embed_ipv4': string;
  /** IPv4-Embedded IPv6 address bit 64 to 71 must be zero */
  'ipv6.embed_ipv4.u.nonzero': true;
  /** Embedded IPv4 Prefix: IPv4-Embedded IPv6 Address Prefix */
  'ipv6.embed_ipv4_prefix': Uint8Array;
  /** Embedded IPv4 Suffix: IPv4-Embedded IPv6 Address Suffix */
  'ipv6.embed_ipv4_suffix': Uint8Array;
  /** Embedded IPv4 u field: IPv4-Embedded IPv6 Address u field */
  'ipv6.embed_ipv4_u': Uint8Array;
  /** Flow Label */
  'ipv6.flow': number;
  /** Fragment Header for IPv6 */
  'ipv6.fraghdr': string | Uint8Array;
  /** Identification: Fragment Identification */
  'ipv6.fraghdr.ident': number;
  /** More Fragments */
  'ipv6.fraghdr.more': boolean;
  /** Next header */
  'ipv6.fraghdr.nxt': number;
  /** Offset: Fragment Offset */
  'ipv6.fraghdr.offset': number;
  /** Reserved bits */
  'ipv6.fraghdr.reserved_bits': number;
  /** Reserved octet: Should always be 0 */
  'ipv6.fraghdr.reserved_octet': number;
  /** IPv6 Fragment */
  'ipv6.fragment': number;
  /** Fragment count */
  'ipv6.fragment.count': number;
  /** Defragmentation error due to illegal fragments */
  'ipv6.fragment.error': number;
  /** Multiple tail fragments found: Several tails were found when defragmenting the packet */
  'ipv6.fragment.multipletails': boolean;
  /** Fragment overlaps with other fragments */
  'ipv6.fragment.overlap': boolean;
  /** Conflicting data in fragment overlap: Overlapping fragments contained conflicting data */
  'ipv6.fragment.overlap.conflict': boolean;
  /** Fragment too long: Fragment contained data past end of packet */
  'ipv6.fragment.toolongfragment': boolean;
  /** IPv6 Fragments */
  'ipv6.fragments': true;
  /** Source or Destination GeoIP AS Number */
  'ipv6.geoip.asnum': number;
  /** Source or Destination GeoIP City */
  'ipv6.geoip.city': string;
  /** Source or Destination GeoIP Country */
  'ipv6.geoip.country': string;
  /** Source or Destination GeoIP ISO Two Letter Country Code */
  'ipv6.geoip.country_iso': string;
  /** Destination GeoIP AS Number */
  'ipv6.geoip.dst_asnum': number;
  /** Destination GeoIP City */
  'ipv6.geoip.dst_city': string;
  /** Destination GeoIP Country */
  'ipv6.geoip.dst_country': string;
  /** Destination GeoIP ISO Two Letter Country Code */
  'ipv6.geoip.dst_country_iso': string;
  /** Destination GeoIP Latitude */
  'ipv6.geoip.dst_lat': number;
  /** Destination GeoIP Longitude */
  'ipv6.geoip.dst_lon': number;
  /** Destination GeoIP AS Organization */
  'ipv6.geoip.dst_org': string;
  /** Destination GeoIP */
  'ipv6.geoip.dst_summary': string;
  /** Source or Destination GeoIP Latitude */
  'ipv6.geoip.lat': number;
  /** Source or Destination GeoIP Longitude */
  'ipv6.geoip.lon': number;
  /** Source or Destination GeoIP AS Organization */
  'ipv6.geoip.org': string;
  /** Source GeoIP AS Number */
  'ipv6.geoip.src_asnum': number;
  /** Source GeoIP City */
  'ipv6.geoip.src_city': string;
  /** Source GeoIP Country */
  'ipv6.geoip.src_country': string;
  /** Source GeoIP ISO Two Letter Country Code */
  'ipv6.geoip.src_country_iso': string;
  /** Source GeoIP Latitude */
  'ipv6.geoip.src_lat': number;
  /** Source GeoIP Longitude */
  'ipv6.geoip.src_lon': number;
  /** Source GeoIP AS Organization */
  'ipv6.geoip.src_org': string;
  /** Source GeoIP */
  'ipv6.geoip.src_summary': string;
  /** Hop Limit */
  'ipv6.hlim': number;
  /** IPv6 Hop-by-Hop Option */
  'ipv6.hopopts': string | Uint8Array;
  /** Length: Extension header length in 8-octet words (minus 1) */
  'ipv6.hopopts.len': number;
  /** Length: Extension header length in octets */
  'ipv6.hopopts.len_oct': number;
  /** IPv6 Hop-by-Hop extension header must appear immediately after IPv6 header */
  'ipv6.hopopts.not_first': true;
  /** Next Header */
  'ipv6.hopopts.nxt': number;
  /** Source or Destination Host */
  'ipv6.host': string;
  /** Invalid IPv6 header */
  'ipv6.invalid_header': true;
  /** ISATAP IPv4: IPv6 ISATAP Encapsulated IPv4 Address */
  'ipv6.isatap_ipv4': string;
  /** Multicast Flags: Source or Destination Address Multicast Flags */
  'ipv6.multicast_flags': number;
  /** Rendezvous Point (RP): Source or Destination Address Rendezvous Point (RP) Multicast Flag */
  'ipv6.multicast_flags.embed_rp': boolean;
  /** Network Prefix: Source or Destination Address Network Prefix Multicast Flag */
  'ipv6.multicast_flags.network_prefix': boolean;
  /** Reserved: Source or Destination Address Reserved Multicast Flag */
  'ipv6.multicast_flags.reserved': number;
  /** Transient: Source or Destination Address Transient Multicast Flag */
  'ipv6.multicast_flags.transient': boolean;
  /** Multicast Scope: Source or Destination Address Multicast Scope */
  'ipv6.multicast_scope': number;
  /** Next Header */
  'ipv6.nxt': number;
  /** IPv6 Option */
  'ipv6.opt': true;
  /** Flags for advanced processing */
  'ipv6.opt.apn.flags': number;
  /** ID Part1: The first 32-bit of the APN ID */
  'ipv6.opt.apn.id.part1': number;
  /** ID Part2: The second 32-bit of the APN ID */
  'ipv6.opt.apn.id.part2': number;
  /** ID Part3: The third 32-bit of the APN ID */
  'ipv6.opt.apn.id.part3': number;
  /** ID Part4: The last 32-bit of the APN ID */
  'ipv6.opt.apn.id.part4': number;
  /** ID Type: The type of the APN ID */
  'ipv6.opt.apn.id.type': number;
  /** Invalid APN ID Type */
  'ipv6.opt.apn.invalid.id_type': true;
  /** Parameters Types: Bitmap to identify the existence of APN Parameters */
  'ipv6.opt.apn.param.type': number;
  /** Checksum */
  'ipv6.opt.calipso.checksum': number;
  /** Compartment Length */
  'ipv6.opt.calipso.cmpt.length': number;
  /** Compartment Bitmap */
  'ipv6.opt.calipso.cmpt_bitmap': Uint8Array;
  /** CALIPSO Domain of Interpretation */
  'ipv6.opt.calipso.doi': number;
  /** Sensitivity Level */
  'ipv6.opt.calipso.sens_level': number;
  /** Option type is deprecated */
  'ipv6.opt.deprecated': true;
  /** Duplicate (DUP): Indicates the packet is being retransmitted */
  'ipv6.opt.dff.flag.dup': boolean;
  /** Return (RET): Must be set to 1 prior to sending the packet back to the Previous Hop */
  'ipv6.opt.dff.flag.ret': boolean;
  /** Reserved (must be zero) */
  'ipv6.opt.dff.flag.rsv': number;
  /** Version (VER): The version of DFF that is used */
  'ipv6.opt.dff.flag.ver': number;
  /** Flags */
  'ipv6.opt.dff.flags': number;
  /** Sequence Number */
  'ipv6.opt.dff.sequence_number': number;
  /** Experimental Option */
  'ipv6.opt.experimental': Uint8Array;
  /** Wrong options extension header for type */
  'ipv6.opt.header_mismatch': true;
  /** ILNP Nonce */
  'ipv6.opt.ilnp_nonce': Uint8Array;
  /** Invalid IPv6 option length */
  'ipv6.opt.invalid_len': true;
  /** Flow ID */
  'ipv6.opt.ioam.dex.extflag.flag.flowid': boolean;
  /** Sequence Number */
  'ipv6.opt.ioam.dex.extflag.flag.seqnum': boolean;
  /** Flow ID */
  'ipv6.opt.ioam.dex.extflag.flowid': number;
  /** Sequence Number */
  'ipv6.opt.ioam.dex.extflag.seqnum': number;
  /** Extension Flags */
  'ipv6.opt.ioam.dex.extflags': number;
  /** Flags */
  'ipv6.opt.ioam.dex.flags': number;
  /** Namespace ID */
  'ipv6.opt.ioam.dex.ns': number;
  /** Reserved */
  'ipv6.opt.ioam.dex.rsv': number;
  /** Option-Type */
  'ipv6.opt.ioam.opt_type': number;
  /** Reserved (must be zero) */
  'ipv6.opt.ioam.rsv': number;
  /** Active measurement packet */
  'ipv6.opt.ioam.trace.flag.a': boolean;
  /** Loopback: Send a copy of the packet back towards the source */
  'ipv6.opt.ioam.trace.flag.l': boolean;
  /** Overflow: Not enough free space */
  'ipv6.opt.ioam.trace.flag.o': boolean;
  /** Reserved (must be zero) */
  'ipv6.opt.ioam.trace.flag.rsv': boolean;
  /** Flags */
  'ipv6.opt.ioam.trace.flags': number;
  /** Free space */
  'ipv6.opt.ioam.trace.free_space': Uint8Array;
  /** Invalid "NodeLen" value: cannot be 0 */
  'ipv6.opt.ioam.trace.invalid_nodelen': true;
  /** Invalid "RemLen" value */
  'ipv6.opt.ioam.trace.invalid_remlen': true;
  /** Mismatch between Trace Type and NodeLen */
  'ipv6.opt.ioam.trace.invalid_type': true;
  /** Buffer Occupancy */
  'ipv6.opt.ioam.trace.node.bufoccup': number;
  /** Checksum Complement */
  'ipv6.opt.ioam.trace.node.csum': number;
  /** Egress ID */
  'ipv6.opt.ioam.trace.node.eif': number;
  /** Egress ID */
  'ipv6.opt.ioam.trace.node.eif_wide': number;
  /** Hop Limit */
  'ipv6.opt.ioam.trace.node.hlim': number;
  /** ID */
  'ipv6.opt.ioam.trace.node.id': number;
  /** ID */
  'ipv6.opt.ioam.trace.node.id_wide': bigint;
  /** Ingress ID */
  'ipv6.opt.ioam.trace.node.iif': number;
  /** Ingress ID */
  'ipv6.opt.ioam.trace.node.iif_wide': number;
  /** Namespace Data (short) */
  'ipv6.opt.ioam.trace.node.nsdata': number;
  /** Namespace Data (wide) */
  'ipv6.opt.ioam.trace.node.nsdata_wide': bigint;
  /** Data */
  'ipv6.opt.ioam.trace.node.oss.data': Uint8Array;
  /** Length */
  'ipv6.opt.ioam.trace.node.oss.len': number;
  /** Schema ID */
  'ipv6.opt.ioam.trace.node.oss.scid': number;
  /** Queue Depth */
  'ipv6.opt.ioam.trace.node.qdepth': number;
  /** Transit Delay */
  'ipv6.opt.ioam.trace.node.trdelay': number;
  /** Timestamp Fraction */
  'ipv6.opt.ioam.trace.node.tsf': number;
  /** Timestamp Seconds */
  'ipv6.opt.ioam.trace.node.tss': number;
  /** Undefined bit */
  'ipv6.opt.ioam.trace.node.undefined': number;
  /** Node Length */
  'ipv6.opt.ioam.trace.nodelen': number;
  /** Namespace ID */
  'ipv6.opt.ioam.trace.ns': number;
  /** Remaining Length */
  'ipv6.opt.ioam.trace.remlen': number;
  /** Reserved (must be zero) */
  'ipv6.opt.ioam.trace.rsv': number;
  /** Trace Type */
  'ipv6.opt.ioam.trace.type': number;
  /** Hop_Lim and Node ID (short) */
  'ipv6.opt.ioam.trace.type.bit0': boolean;
  /** Ingress and Egress IDs (short) */
  'ipv6.opt.ioam.trace.type.bit1': boolean;
  /** IOAM-Namespace specific data (wide) */
  'ipv6.opt.ioam.trace.type.bit10': boolean;
  /** Buffer occupancy */
  'ipv6.opt.ioam.trace.type.bit11': boolean;
  /** Timestamp seconds */
  'ipv6.opt.ioam.trace.type.bit2': boolean;
  /** Opaque State Snapshot */
  'ipv6.opt.ioam.trace.type.bit22': boolean;
  /** Timestamp fraction */
  'ipv6.opt.ioam.trace.type.bit3': boolean;
  /** Transit delay */
  'ipv6.opt.ioam.trace.type.bit4': boolean;
  /** IOAM-Namespace specific data (short) */
  'ipv6.opt.ioam.trace.type.bit5': boolean;
  /** Queue depth */
  'ipv6.opt.ioam.trace.type.bit6': boolean;
  /** Checksum complement */
  'ipv6.opt.ioam.trace.type.bit7': boolean;
  /** Hop_Lim and Node ID (wide) */
  'ipv6.opt.ioam.trace.type.bit8': boolean;
  /** Ingress and Egress IDs (wide) */
  'ipv6.opt.ioam.trace.type.bit9': boolean;
  /** Reserved */
  'ipv6.opt.ioam.trace.type.rsv': boolean;
  /** Undefined */
  'ipv6.opt.ioam.trace.type.undef': boolean;
  /** Payload Length: IPv6 (Jumbo) Payload Length */
  'ipv6.opt.jumbo': number;
  /** Jumbo Payload option cannot be used with a fragment header */
  'ipv6.opt.jumbo.fragment': true;
  /** IPv6 payload length equals 0 and Hop-By-Hop present and Jumbo Payload option missing */
  'ipv6.opt.jumbo.missing': true;
  /** When IPv6 payload length does not equal 0 a Jumbo Payload option must not be present */
  'ipv6.opt.jumbo.prohibited': true;
  /** Jumbo Payload option present and jumbo length < 65536 */
  'ipv6.opt.jumbo.truncated': true;
  /** Length: Option length in octets */
  'ipv6.opt.length': number;
  /** LineIDLen */
  'ipv6.opt.lio.length': number;
  /** Line ID */
  'ipv6.opt.lio.line_id': string;
  /** MIPv6 Home Address */
  'ipv6.opt.mipv6.home_address': string;
  /** Flag */
  'ipv6.opt.mpl.flag': number;
  /** Largest Sequence: Indicates Sequence is known to be the largest sequence number */
  'ipv6.opt.mpl.flag.m': boolean;
  /** Reserved (must be zero) */
  'ipv6.opt.mpl.flag.rsv': number;
  /** Seed ID Length: Identifies the length of Seed ID */
  'ipv6.opt.mpl.flag.s': number;
  /** Version: 0 indicates this option conforms to RFC<TBC> */
  'ipv6.opt.mpl.flag.v': boolean;
  /** Seed ID is the IPv6 Source Address */
  'ipv6.opt.mpl.ipv6_src_seed_id': true;
  /** Seed ID: Uniquely identifies the MPL Seed that initiated dissemination of the MPL Data Message */
  'ipv6.opt.mpl.seed_id': Uint8Array;
  /** Sequence: Identifies relative ordering of MPL Data Messages from the MPL Seed identified by Seed ID */
  'ipv6.opt.mpl.sequence': number;
  /** Pad1 Option */
  'ipv6.opt.pad1': true;
  /** PadN Option */
  'ipv6.opt.padn': Uint8Array;
  /** Delta Time Last Received */
  'ipv6.opt.pdm.delta_last_recv': number;
  /** Delta Time Last Sent */
  'ipv6.opt.pdm.delta_last_sent': number;
  /** PSN Last Received: Packet Sequence Number Last Received */
  'ipv6.opt.pdm.psn_last_recv': number;
  /** PSN This Packet: Packet Sequence Number This Packet */
  'ipv6.opt.pdm.psn_this_pkt': number;
  /** Scale DTLR: Scale for Delta Time Last Received */
  'ipv6.opt.pdm.scale_dtlr': number;
  /** Scale DTLS: Scale for Delta Time Last Sent */
  'ipv6.opt.pdm.scale_dtls': number;
  /** Minimum Reported PMTU: The minimum reported PMTU in octets */
  'ipv6.opt.pmtu.min': number;
  /** Return Flag: Destination should include the received reported PMTU */
  'ipv6.opt.pmtu.r_flag': boolean;
  /** Return Minimum PMTU: The Return Min-PMTU in octets */
  'ipv6.opt.pmtu.rtn': number;
  /** Function */
  'ipv6.opt.qs_func': number;
  /** QS Nonce */
  'ipv6.opt.qs_nonce': number;
  /** Rate */
  'ipv6.opt.qs_rate': number;
  /** Reserved */
  'ipv6.opt.qs_reserved': number;
  /** QS TTL */
  'ipv6.opt.qs_ttl': number;
  /** TTL Diff */
  'ipv6.opt.qs_ttl_diff': number;
  /** Not Used */
  'ipv6.opt.qs_unused': number;
  /** Router Alert Option */
  'ipv6.opt.router_alert': number;
  /** Flag */
  'ipv6.opt.rpl.flag': number;
  /** Forwarding Error: Set if the node cannot forward the packet further towards the destination */
  'ipv6.opt.rpl.flag.f': boolean;
  /** Down: The packet is expected to progress Up or Down */
  'ipv6.opt.rpl.flag.o': boolean;
  /** Rank Error: Whether a rank error was detected */
  'ipv6.opt.rpl.flag.r': boolean;
  /** Reserved (must be zero) */
  'ipv6.opt.rpl.flag.rsv': number;
  /** RPLInstanceID: The DODAG instance along which the packet is sent */
  'ipv6.opt.rpl.instance_id': number;
  /** Sender Rank: Set to zero by the source and to DAGRank(rank) by a router that forwards inside the RPL network */
  'ipv6.opt.rpl.sender_rank': number;
  /** H-bit: Hash indicator */
  'ipv6.opt.smf_dpd.hash_bit': boolean;
  /** Hash Assist Value */
  'ipv6.opt.smf_dpd.hav': Uint8Array;
  /** Identifier */
  'ipv6.opt.smf_dpd.ident': Uint8Array;
  /** TaggerID */
  'ipv6.opt.smf_dpd.tagger_id': Uint8Array;
  /** TaggerID Length */
  'ipv6.opt.smf_dpd.tid_len': number;
  /** TaggerID Type */
  'ipv6.opt.smf_dpd.tid_type': number;
  /** Tunnel Encapsulation Limit: How many further levels of encapsulation are permitted */
  'ipv6.opt.tel': number;
  /** TPF Information: Tunnel Payload Forwarding Information */
  'ipv6.opt.tpf_information': number;
  /** Type: Option type */
  'ipv6.opt.type': number;
  /** Action for unrecognized option type */
  'ipv6.opt.type.action': number;
  /** May Change: Whether the option data may change en-route */
  'ipv6.opt.type.change': boolean;
  /** Low-Order Bits: Remaining low-order bits */
  'ipv6.opt.type.rest': number;
  /** Unknown Option Payload */
  'ipv6.opt.unknown': Uint8Array;
  /** Unknown Data (not interpreted) */
  'ipv6.opt.unknown_data.expert': true;
  /** Unknown Data: Not interpreted data */
  'ipv6.opt_unknown_data': Uint8Array;
  /** Payload Length */
  'ipv6.plen': number;
  /** IPv6 payload length does not match expected framing length */
  'ipv6.plen_exceeds_framing': true;
  /** IPv6 payload length equals 0 (maybe because of "TCP segmentation offload" (TSO)) */
  'ipv6.plen_zero': true;
  /** Reassembled IPv6 data: The reassembled payload */
  'ipv6.reassembled.data': Uint8Array;
  /** Reassembled IPv6 in frame: This IPv6 packet is reassembled in this frame */
  'ipv6.reassembled.in': number;
  /** Reassembled IPv6 length: The total length of the reassembled payload */
  'ipv6.reassembled.length': number;
  /** Routing Header for IPv6 */
  'ipv6.routing': string | Uint8Array;
  /** Current SID: Value of the current Segment ID */
  'ipv6.routing.crh16.current_sid': number;
  /** Segment ID: Segment address */
  'ipv6.routing.crh16.sid': number;
  /** Current SID: Value of the current Segment ID */
  'ipv6.routing.crh32.current_sid': number;
  /** Segment ID: Segment address */
  'ipv6.routing.crh32.sid': number;
  /** Routing header type is deprecated */
  'ipv6.routing.deprecated': true;
  /** Invalid IPv6 Routing header length */
  'ipv6.routing.invalid_length': true;
  /** IPv6 Routing Header segments left field must not exceed address count */
  'ipv6.routing.invalid_segleft': true;
  /** Length: Extension header length in 8-octet words (minus 1) */
  'ipv6.routing.len': number;
  /** Length: Extension header length in octets */
  'ipv6.routing.len_oct': number;
  /** Home Address */
  'ipv6.routing.mipv6.home_address': string;
  /** Reserved: Must be zero */
  'ipv6.routing.mipv6.reserved': Uint8Array;
  /** Next Header */
  'ipv6.routing.nxt': number;
  /** Total Address Count */
  'ipv6.routing.rpl.addr_count': number;
  /** Calculated total address count must be greater than or equal to 0, instead was X */
  'ipv6.routing.rpl.addr_count_ge0': true;
  /** Address */
  'ipv6.routing.rpl.address': Uint8Array;
  /** Compressed Final Octets (CmprE): Elided octets from last segment address */
  'ipv6.routing.rpl.cmprE': number;
  /** Compressed Internal Octets (CmprI): Elided octets from all but last segment */
  'ipv6.routing.rpl.cmprI': number;
  /** When cmprI equals 0 and cmprE equals 0, pad MUST equal 0 but instead was X */
  'ipv6.routing.rpl.cmprI_cmprE_pad': true;
  /** Full Address: Uncompressed IPv6 Address */
  'ipv6.routing.rpl.full_address': string;
  /** Padding Bytes */
  'ipv6.routing.rpl.pad': number;
  /** Reserved: Must be zero */
  'ipv6.routing.rpl.reserved': number;
  /** Reserved field must equal 0 but instead was X */
  'ipv6.routing.rpl.reserved_not0': true;
  /** Segments Left: Routing Header Segments Left */
  'ipv6.routing.segleft': number;
  /** Address: Source Routing Header Address */
  'ipv6.routing.src.addr': string;
  /** Reserved: Must be zero */
  'ipv6.routing.src.reserved': Uint8Array;
  /** Address: Segment address */
  'ipv6.routing.srh.addr': string;
  /** Flags: Unused, 8 bits of flags */
  'ipv6.routing.srh.flags': number;
  /** Last Entry: Index (zero based) of the last element of the Segment List */
  'ipv6.routing.srh.last_entry': number;
  /** Tag a packet as part of a class or group of packets */
  'ipv6.routing.srh.tag': Uint8Array;
  /** Type: Routing Header Type */
  'ipv6.routing.type': number;
  /** IPv6 Routing Types - Compact Routing */
  'ipv6.routing.type.crh': string | Uint8Array;
  /** IPv6 Routing Type - Type 2 */
  'ipv6.routing.type.mipv6': string | Uint8Array;
  /** IPv6 Routing Type - Source Route */
  'ipv6.routing.type.rt0': string | Uint8Array;
  /** IPv6 Routing Types - Segment Routing */
  'ipv6.routing.type.srh': string | Uint8Array;
  /** Undecoded IPv6 routing header field */
  'ipv6.routing.undecoded': true;
  /** Type-Specific Data: Unknown routing header type-specific data */
  'ipv6.routing.unknown_data': Uint8Array;
  /** SLAAC MAC: IPv6 Stateless Address Autoconfiguration (SLAAC) 48-bit MAC Identifier */
  'ipv6.slaac_mac': string;
  /** Source Address: Source IPv6 Address */
  'ipv6.src': string;
  /** Source 6to4 Gateway IPv4: Source IPv6 6to4 Gateway IPv4 Address */
  'ipv6.src_6to4_gw_ipv4': string;
  /** Source 6to4 SLA ID: Source IPv6 6to4 SLA ID */
  'ipv6.src_6to4_sla_id': number;
  /** Source address must not be a multicast address */
  'ipv6.src_addr.not_multicast': true;
  /** Address Space: Source IPv6 Address Space */
  'ipv6.src_addr_space': string;
  /** Source Embedded IPv4: Source IPv4-Embedded IPv6 Address */
  'ipv6.src_embed_ipv4': string;
  /** Source Host: Source IPv6 Host */
  'ipv6.src_host': string;
  /** Source ISATAP IPv4: Source IPv6 ISATAP Encapsulated IPv4 Address */
  'ipv6.src_isatap_ipv4': string;
  /** Multicast Flags: Source Address Multicast Flags */
  'ipv6.src_multicast_flags': number;
  /** Rendezvous Point (RP): Source Address Rendezvous Point (RP) Multicast Flag */
  'ipv6.src_multicast_flags.embed_rp': boolean;
  /** Network Prefix: Source Address Network Prefix Multicast Flag */
  'ipv6.src_multicast_flags.network_prefix': boolean;
  /** Reserved: Source Address Reserved Multicast Flag */
  'ipv6.src_multicast_flags.reserved': number;
  /** Transient: Source Address Transient Multicast Flag */
  'ipv6.src_multicast_flags.transient': boolean;
  /** Multicast Scope: Source Address Multicast Scope */
  'ipv6.src_multicast_scope': number;
  /** Destination address must not appear in the source route list */
  'ipv6.src_route_list.dst_addr': true;
  /** Multiple instances of the same address must not appear in the source route list */
  'ipv6.src_route_list.mult_inst_same_addr': true;
  /** Multicast addresses must not appear in the source route list */
  'ipv6.src_route_list.multicast_addr': true;
  /** Source address must not appear in the source route list */
  'ipv6.src_route_list.src_addr': true;
  /** Source SLAAC MAC: Source IPv6 Stateless Address Autoconfiguration (SLAAC) 48-bit MAC Identifier */
  'ipv6.src_slaac_mac': string;
  /** Special-Purpose Allocation: Source Address Special-Purpose Allocation */
  'ipv6.src_special_purpose': string;
  /** Destination: Whether an address from the allocated special-purpose address block is valid when used as the destination address of an IP datagram */
  'ipv6.src_special_purpose_destination': boolean;
  /** Forwardable: Whether a router may forward an IP datagram whose destination address is drawn from the allocated special-purpose address block */
  'ipv6.src_special_purpose_forwardable': boolean;
  /** Globally Reachable: Whether an IP datagram whose destination address is drawn from the allocated special-purpose address block is forwardable beyond a specified administrative domain */
  'ipv6.src_special_purpose_global': boolean;
  /** Reserved-by-Protocol: Whether the special-purpose address block is reserved by IP itself */
  'ipv6.src_special_purpose_reserved': boolean;
  /** Source: Whether an address from the allocated special-purpose address block is valid when used as the source address of an IP datagram */
  'ipv6.src_special_purpose_source': boolean;
  /** Source Teredo Client IPv4: Source IPv6 Teredo Client Encapsulated IPv4 Address */
  'ipv6.src_tc_ipv4': string;
  /** Source Teredo Port: Source IPv6 Teredo Client Mapped Port */
  'ipv6.src_tc_port': number;
  /** Source Teredo Server IPv4: Source IPv6 Teredo Server Encapsulated IPv4 Address */
  'ipv6.src_ts_ipv4': string;
  /** Stream index */
  'ipv6.stream': number;
  /** Teredo Client IPv4: IPv6 Teredo Client Encapsulated IPv4 Address */
  'ipv6.tc_ipv4': string;
  /** Teredo Port: IPv6 Teredo Client Mapped Port */
  'ipv6.tc_port': number;
  /** Traffic Class */
  'ipv6.tclass': number;
  /** Differentiated Services Codepoint */
  'ipv6.tclass.dscp': number;
  /** Explicit Congestion Notification */
  'ipv6.tclass.ecn': number;
  /** Teredo Server IPv4: IPv6 Teredo Server Encapsulated IPv4 Address */
  'ipv6.ts_ipv4': string;
  /** Version */
  'ipv6.version': number;
}
