// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of bgp. */
export interface BgpFields {
  /** PE Addr */
  'bgp.ad.pe_addr': string;
  /** AFI Type not supported */
  'bgp.afi_type_not_supported': true;
  /** Unknown AIGP attribute type */
  'bgp.attr.aigp.type': true;
  /** unable to determine 4 or 2 bytes ASN */
  'bgp.attr.as_path.as_len': true;
  /** Invalid pmsi opaque type */
  'bgp.attr.pmsi.opaque_type': true;
  /** Unknown Tunnel type */
  'bgp.attr.pmsi.tunnel_type': true;
  /** Capability */
  'bgp.cap': true;
  /** AS Number */
  'bgp.cap.4as': number;
  /** Action */
  'bgp.cap.action': number;
  /** AFI */
  'bgp.cap.ap.afi': number;
  /** SAFI */
  'bgp.cap.ap.safi': number;
  /** Send/Receive */
  'bgp.cap.ap.sendreceive': number;
  /** AFI */
  'bgp.cap.bgpsec.afi': number;
  /** Flag */
  'bgp.cap.bgpsec.flags': number;
  /** Reserved: Must be Zero */
  'bgp.cap.bgpsec.reserved': number;
  /** Send/Receive */
  'bgp.cap.bgpsec.sendreceive': number;
  /** Version */
  'bgp.cap.bgpsec.version': number;
  /** Capability Dynamic */
  'bgp.cap.dc': number;
  /** AFI */
  'bgp.cap.enh.afi': number;
  /** Next hop AFI */
  'bgp.cap.enh.nhafi': number;
  /** SAFI */
  'bgp.cap.enh.safi': number;
  /** AFI */
  'bgp.cap.gr.afi': number;
  /** Flag */
  'bgp.cap.gr.flag': number;
  /** Preserve forwarding state */
  'bgp.cap.gr.flag.pfs': boolean;
  /** Graceful Restart Capability supported in Helper mode only */
  'bgp.cap.gr.helper_mode_only': true;
  /** SAFI */
  'bgp.cap.gr.safi': number;
  /** Restart Timers */
  'bgp.cap.gr.timers': number;
  /** Graceful notification */
  'bgp.cap.gr.timers.notification_flag': boolean;
  /** Restart state */
  'bgp.cap.gr.timers.restart_flag': boolean;
  /** Time: in us */
  'bgp.cap.gr.timers.restart_time': number;
  /** Length */
  'bgp.cap.length': number;
  /** Capability length is wrong */
  'bgp.cap.length.bad': true;
  /** AFI */
  'bgp.cap.mp.afi': number;
  /** SAFI */
  'bgp.cap.mp.safi': number;
  /** Flag */
  'bgp.cap.multisession.flags': number;
  /** AFI */
  'bgp.cap.orf.afi': number;
  /** Domain Name */
  'bgp.cap.orf.fqdn.domain_name': string;
  /** Domain Name Length */
  'bgp.cap.orf.fqdn.domain_name.len': number;
  /** Hostname */
  'bgp.cap.orf.fqdn.hostname': string;
  /** Hostname Length */
  'bgp.cap.orf.fqdn.hostname.len': number;
  /** Number */
  'bgp.cap.orf.number': number;
  /** SAFI */
  'bgp.cap.orf.safi': number;
  /** Send Receive */
  'bgp.cap.orf.sendreceive': number;
  /** Type */
  'bgp.cap.orf.type': number;
  /** Reserved: Must be Zero */
  'bgp.cap.reserved': Uint8Array;
  /** BGP Role */
  'bgp.cap.role': number;
  /** Software Version */
  'bgp.cap.software_version': string;
  /** Software Version Length */
  'bgp.cap.software_version.len': number;
  /** Type */
  'bgp.cap.type': number;
  /** Unknown */
  'bgp.cap.unknown': Uint8Array;
  /** Community Prefix */
  'bgp.community_prefix': string;
  /** Continuation */
  'bgp.continuation': true;
  /** Endpoint Address */
  'bgp.endpoint_address': string;
  /** Endpoint Address */
  'bgp.endpoint_address_ipv6': string;
  /** EVPN ESI Type is invalid */
  'bgp.evpn.esi_type': true;
  /** EVPN Length is invalid */
  'bgp.evpn.len': true;
  /** EVPN NLRI */
  'bgp.evpn.nlri': true;
  /** ESI */
  'bgp.evpn.nlri.esi': Uint8Array;
  /** ESI ASN */
  'bgp.evpn.nlri.esi.asn': number;
  /** ESI ASN discriminator */
  'bgp.evpn.nlri.esi.asn_discr': Uint8Array;
  /** CE LACP system MAC */
  'bgp.evpn.nlri.esi.lacp_mac': string;
  /** LACP port key */
  'bgp.evpn.nlri.esi.lacp_portkey': number;
  /** ESI root bridge priority */
  'bgp.evpn.nlri.esi.rb_prio': number;
  /** Remaining bytes */
  'bgp.evpn.nlri.esi.remaining': Uint8Array;
  /** Reserved value all 0xff */
  'bgp.evpn.nlri.esi.reserved': Uint8Array;
  /** ESI root bridge MAC */
  'bgp.evpn.nlri.esi.root_bridge': string;
  /** ESI router discriminator */
  'bgp.evpn.nlri.esi.router_discr': Uint8Array;
  /** ESI router ID */
  'bgp.evpn.nlri.esi.router_id': string;
  /** ESI system MAC */
  'bgp.evpn.nlri.esi.system_mac': string;
  /** ESI system mac discriminator */
  'bgp.evpn.nlri.esi.system_mac_discr': Uint8Array;
  /** ESI Type: EVPN ESI type */
  'bgp.evpn.nlri.esi.type': number;
  /** ESI 9 bytes value */
  'bgp.evpn.nlri.esi.type0': Uint8Array;
  /** ESI Value */
  'bgp.evpn.nlri.esi.value': Uint8Array;
  /** Ethernet Tag ID */
  'bgp.evpn.nlri.etag': number;
  /** Flags */
  'bgp.evpn.nlri.igmp_mc_flags': number;
  /** Group Type (IE Flag): Group Type (Include/Exclude Flag) */
  'bgp.evpn.nlri.igmp_mc_flags.ie': boolean;
  /** Reserved */
  'bgp.evpn.nlri.igmp_mc_flags.reserved': number;
  /** IGMP Version 1 */
  'bgp.evpn.nlri.igmp_mc_flags.v1': boolean;
  /** IGMP Version 2 */
  'bgp.evpn.nlri.igmp_mc_flags.v2': boolean;
  /** IGMP Version 3 */
  'bgp.evpn.nlri.igmp_mc_flags.v3': boolean;
  /** Max. response time */
  'bgp.evpn.nlri.igmp_mc_max_resp_time': number;
  /** Reserved */
  'bgp.evpn.nlri.igmp_mc_reserved': Uint8Array;
  /** IPv4 address */
  'bgp.evpn.nlri.ip.addr': string;
  /** IP Address Length */
  'bgp.evpn.nlri.iplen': number;
  /** IPv4 Gateway address */
  'bgp.evpn.nlri.ipv4.gtw_addr': string;
  /** IPv6 address */
  'bgp.evpn.nlri.ipv6.addr': string;
  /** IPv6 Gateway address */
  'bgp.evpn.nlri.ipv6.gtw_addr': string;
  /** Length */
  'bgp.evpn.nlri.len': number;
  /** MAC Address */
  'bgp.evpn.nlri.mac_addr': string;
  /** MAC Address Length */
  'bgp.evpn.nlri.maclen': number;
  /** MPLS Label 1 */
  'bgp.evpn.nlri.mpls_ls1': number;
  /** MPLS Label 2 */
  'bgp.evpn.nlri.mpls_ls2': number;
  /** Originator Router Address IPv4 */
  'bgp.evpn.nlri.or_addr_ipv4': string;
  /** Originator Router Address IPv6 */
  'bgp.evpn.nlri.or_addr_ipv6': string;
  /** Originator Router Length */
  'bgp.evpn.nlri.or_length': number;
  /** IP prefix length */
  'bgp.evpn.nlri.prefix_len': number;
  /** Route Distinguisher */
  'bgp.evpn.nlri.rd': Uint8Array;
  /** Route Type */
  'bgp.evpn.nlri.rt': number;
  /** VNI */
  'bgp.evpn.nlri.vni': number;
  /** IP Address: NOT INCLUDED */
  'bgp.evpn.no_ip': true;
  /** EVPN Route Type is invalid */
  'bgp.evpn.type': true;
  /** Extended community length is wrong */
  'bgp.ext_com.length.bad': true;
  /** Local Administrator */
  'bgp.ext_com.local_admin': number;
  /** A-Bit */
  'bgp.ext_com.local_admin.auto_derived': boolean;
  /** Domain Id */
  'bgp.ext_com.local_admin.domain_id': number;
  /** Service Id */
  'bgp.ext_com.local_admin.service_id': number;
  /** Type */
  'bgp.ext_com.local_admin.type': number;
  /** Subtype (Non-transitive IPv4): IPv4-Address-Specific Non-transitive Extended Community subtype */
  'bgp.ext_com.stype_ntr_IP4': number;
  /** Subtype (Non-transitive AS2): 2-Octet AS-Specific Non-transitive Extended Community subtype */
  'bgp.ext_com.stype_ntr_as2': number;
  /** Subtype (Non-transitive AS4): 4-Octet AS-Specific Non-transitive Extended Community subtype */
  'bgp.ext_com.stype_ntr_as4': number;
  /** Subtype (Non-transitive Opaque): Opaque Non-transitive Extended Community subtype */
  'bgp.ext_com.stype_ntr_opaque': number;
  /** Subtype (IPv4): IPv4-Address-Specific Transitive Extended Community subtype */
  'bgp.ext_com.stype_tr_IP4': number;
  /** Subtype (AS2): 2-Octet AS-Specific Transitive Extended Community subtype */
  'bgp.ext_com.stype_tr_as2': number;
  /** Subtype (AS4): 4-Octet AS-Specific Transitive Extended Community subtype */
  'bgp.ext_com.stype_tr_as4': number;
  /** Subtype (EVPN): EVPN Extended Community subtype */
  'bgp.ext_com.stype_tr_evpn': number;
  /** Subtype (Experimental): Experimental Transitive Extended Community subtype */
  'bgp.ext_com.stype_tr_exp': number;
  /** Subtype (Experimental Part 2): Generic Transitive Experimental Use Extended Community Part 2 Sub-Types */
  'bgp.ext_com.stype_tr_exp_2': number;
  /** Subtype (Experimental Part 3): Generic Transitive Experimental Use Extended Community Part 3 Sub-Types */
  'bgp.ext_com.stype_tr_exp_3': number;
  /** Subtype (MUP): MUP Extended Community subtype */
  'bgp.ext_com.stype_tr_mup': number;
  /** Subtype (Opaque): Opaque Transitive Extended Community subtype */
  'bgp.ext_com.stype_tr_opaque': number;
  /** Subtype: Extended Community subtype */
  'bgp.ext_com.stype_unknown': number;
  /** Tunnel type: Tunnel encapsulation type */
  'bgp.ext_com.tunnel_type': number;
  /** Type: Extended Community type */
  'bgp.ext_com.type': number;
  /** IANA Authority: IANA Type Allocation Policy */
  'bgp.ext_com.type.auth': boolean;
  /** Transitive across ASes: Transitivity of the attribute across autonomous systems */
  'bgp.ext_com.type.tran': boolean;
  /** IPv4 address: Global Administrator Field value (IPv4 Address) */
  'bgp.ext_com.value_IP4': string;
  /** 2-Octet AN: Local Administrator Field value (2B Assigned Number) */
  'bgp.ext_com.value_an2': number;
  /** 4-Octet AN: Local Administrator Field value (4B Assigned Number) */
  'bgp.ext_com.value_an4': number;
  /** 2-Octet AS: Global Administrator Field value (2B Autonomous System Number) */
  'bgp.ext_com.value_as2': number;
  /** 4-Octet AS: Global Administrator Field value (4B Autonomous System Number) */
  'bgp.ext_com.value_as4': number;
  /** Remarking value */
  'bgp.ext_com.value_fs_dscp': number;
  /** Link bandwidth */
  'bgp.ext_com.value_link_bw': number;
  /** Router ID: OSPF Router ID of the redistributing PE router */
  'bgp.ext_com.value_ospf_rid': string;
  /** Area ID: Original OSPF Area ID this route comes from */
  'bgp.ext_com.value_ospf_rtype.area': string;
  /** Options: OSPF Route Type Options bitfield */
  'bgp.ext_com.value_ospf_rtype.options': number;
  /** Metric type: OSPF metric type (Type-1 or Type-2) of the original route */
  'bgp.ext_com.value_ospf_rtype.options.mt': boolean;
  /** Route type: Original OSPF LSA Type that carried this route */
  'bgp.ext_com.value_ospf_rtype.type': number;
  /** Raw Value: Raw value of the lowmost 6 octets of the Extended Community attribute */
  'bgp.ext_com.value_raw': number;
  /** Flags byte */
  'bgp.ext_com_cos.flags': number;
  /** AF class */
  'bgp.ext_com_cos.flags.af': boolean;
  /** BE class */
  'bgp.ext_com_cos.flags.be': boolean;
  /** EF class */
  'bgp.ext_com_cos.flags.ef': boolean;
  /** LE class */
  'bgp.ext_com_cos.flags.le': boolean;
  /** Community ID: Community instance ID to distinguish between multiple Cost communities */
  'bgp.ext_com_cost.cid': number;
  /** Cost use: Indicates whether the Cost value will replace the original attribute value */
  'bgp.ext_com_cost.cid.use': boolean;
  /** Cost value */
  'bgp.ext_com_cost.cost': number;
  /** Point of insertion: Placement of the Cost value in the BGP Best Path algorithm */
  'bgp.ext_com_cost.poi': number;
  /** Route Attributes: Original EIGRP route attributes */
  'bgp.ext_com_eigrp': number;
  /** AS Number: Original EIGRP Autonomous System Number this route comes from */
  'bgp.ext_com_eigrp.asn': number;
  /** Bandwidth: Original EIGRP route bandwidth metric */
  'bgp.ext_com_eigrp.bw': number;
  /** Delay: Original EIGRP route delay metric */
  'bgp.ext_com_eigrp.dly': number;
  /** External AS Number: Original AS Number of the route before its redistribution into EIGRP */
  'bgp.ext_com_eigrp.e_asn': number;
  /** External metric: Original metric of the route before its redistribution into EIGRP */
  'bgp.ext_com_eigrp.e_metric': number;
  /** External protocol: Original routing protocol from which this route was redistributed into EIGRP */
  'bgp.ext_com_eigrp.e_pid': number;
  /** External Router ID: EIGRP Router ID of the router that redistributed this route into EIGRP */
  'bgp.ext_com_eigrp.e_rid': string;
  /** Route flags: EIGRP Route flags bitfield */
  'bgp.ext_com_eigrp.flags': number;
  /** Route type: Original EIGRP route type (internal/external) */
  'bgp.ext_com_eigrp.flags.rt': boolean;
  /** Hop count: Original EIGRP route hop count */
  'bgp.ext_com_eigrp.hops': number;
  /** Load: Original EIGRP route load metric */
  'bgp.ext_com_eigrp.load': number;
  /** MTU: Original EIGRP route path MTU */
  'bgp.ext_com_eigrp.mtu': number;
  /** Router ID: EIGRP Router ID of the router that originated the route */
  'bgp.ext_com_eigrp.rid': string;
  /** Reliability: Original EIGRP route reliability metric */
  'bgp.ext_com_eigrp.rly': number;
  /** Route tag: Original EIGRP route tag */
  'bgp.ext_com_eigrp.rtag': number;
  /** PE is attached with leaf nodes only */
  'bgp.ext_com_etree.flag_p': boolean;
  /** Reserved */
  'bgp.ext_com_etree.flag_reserved': number;
  /** VLAN mapping */
  'bgp.ext_com_etree.flag_v': boolean;
  /** Flags */
  'bgp.ext_com_etree.flags': number;
  /** Leaf VLAN */
  'bgp.ext_com_etree.leaf_vlan': number;
  /** Root VLAN */
  'bgp.ext_com_etree.root_vlan': number;
  /** Router's MAC Address */
  'bgp.ext_com_evpn.esi.router_mac': string;
  /** ES-Import Route Target: Route Target as a MAC Address */
  'bgp.ext_com_evpn.esi.rt': string;
  /** L flag: Leaf-Indication */
  'bgp.ext_com_evpn.etree.flag_l': boolean;
  /** Reserved */
  'bgp.ext_com_evpn.etree.flag_reserved': number;
  /** Flags: EVPN E-Tree attribute flags */
  'bgp.ext_com_evpn.etree.flags': number;
  /** Reserved */
  'bgp.ext_com_evpn.etree.reserved': Uint8Array;
  /** B flag: Backup PE */
  'bgp.ext_com_evpn.l2attr.flag_b': boolean;
  /** C flag: Control word must be present when sending EVPN packets to this PE */
  'bgp.ext_com_evpn.l2attr.flag_c': boolean;
  /** CI flag: Control Word Indicator Extended Community can be advertised */
  'bgp.ext_com_evpn.l2attr.flag_ci': boolean;
  /** F flag: PE is capable to send and receive flow label */
  'bgp.ext_com_evpn.l2attr.flag_f': boolean;
  /** P flag: Primary PE */
  'bgp.ext_com_evpn.l2attr.flag_p': boolean;
  /** Reserved */
  'bgp.ext_com_evpn.l2attr.flag_reserved': number;
  /** Flags: EVPN L2 attribute flags */
  'bgp.ext_com_evpn.l2attr.flags': number;
  /** L2 MTU */
  'bgp.ext_com_evpn.l2attr.l2_mtu': number;
  /** Reserved */
  'bgp.ext_com_evpn.l2attr.reserved': Uint8Array;
  /** Flags: MAC Mobility flags */
  'bgp.ext_com_evpn.mmac.flags': number;
  /** Sticky/Static MAC: Indicates whether the MAC address is fixed or movable */
  'bgp.ext_com_evpn.mmac.flags.sticky': boolean;
  /** Sequence number: MAC Mobility Update Sequence number */
  'bgp.ext_com_evpn.mmac.seq': number;
  /** Rate shaper */
  'bgp.ext_com_flow.rate_limit': number;
  /** Sample */
  'bgp.ext_com_flow.sample': boolean;
  /** Terminal action */
  'bgp.ext_com_flow.traff_act': boolean;
  /** Control Flags */
  'bgp.ext_com_l2.c_flags': number;
  /** Encaps Type */
  'bgp.ext_com_l2.encaps_type': number;
  /** Single active bit */
  'bgp.ext_com_l2.esi_label_flag': boolean;
  /** C flag */
  'bgp.ext_com_l2.flag_c': boolean;
  /** Down flag */
  'bgp.ext_com_l2.flag_d': boolean;
  /** Flush flag */
  'bgp.ext_com_l2.flag_f': boolean;
  /** S flag */
  'bgp.ext_com_l2.flag_s': boolean;
  /** Unassigned: Must be Zero */
  'bgp.ext_com_l2.flag_z1': number;
  /** Unassigned: Must be Zero */
  'bgp.ext_com_l2.flag_z345': number;
  /** Layer-2 MTU */
  'bgp.ext_com_l2.l2_mtu': number;
  /** Segment Identifier 2-byte: Configurable segment identifier value 2-byte */
  'bgp.ext_com_mup.segment_id2': number;
  /** Segment Identifier 4-byte: Configurable segment identifier value 4-byte */
  'bgp.ext_com_mup.segment_id4': number;
  /** Defaults to zero */
  'bgp.ext_com_qos.default_to_zero': number;
  /** Flags */
  'bgp.ext_com_qos.flags': number;
  /** Aggregation of markins */
  'bgp.ext_com_qos.flags.agg_marking': boolean;
  /** Ignore remarking */
  'bgp.ext_com_qos.flags.ignore_remarking': boolean;
  /** Remarking */
  'bgp.ext_com_qos.flags.remarking': boolean;
  /** QoS Marking A */
  'bgp.ext_com_qos.marking_a': number;
  /** QoS Marking O */
  'bgp.ext_com_qos.marking_o': number;
  /** QoS Set Number */
  'bgp.ext_com_qos.set_number': number;
  /** Technology Type */
  'bgp.ext_com_qos.tech_type': number;
  /** Carried extended communities */
  'bgp.ext_communities': true;
  /** Community: Extended Community attribute */
  'bgp.ext_community': true;
  /** 5 Bytes: Must be set to all 0 */
  'bgp.flowspec_ext_com.emptybytes': Uint8Array;
  /** FLOW-SPEC nlri */
  'bgp.flowspec_nlri': Uint8Array;
  /** Decimal value */
  'bgp.flowspec_nlri.dec_val_16': number;
  /** Decimal value */
  'bgp.flowspec_nlri.dec_val_32': number;
  /** Decimal value */
  'bgp.flowspec_nlri.dec_val_64': bigint;
  /** Decimal value */
  'bgp.flowspec_nlri.dec_val_8': number;
  /** Destination IPv6 prefix */
  'bgp.flowspec_nlri.dst_ipv6_pref': string;
  /** Destination IP filter */
  'bgp.flowspec_nlri.dst_prefix_filter': string;
  /** Filter */
  'bgp.flowspec_nlri.filter': true;
  /** Filter type */
  'bgp.flowspec_nlri.filter_type': number;
  /** IPv6 prefix length */
  'bgp.flowspec_nlri.ipv6_pref_length': number;
  /** IPv6 prefix offset */
  'bgp.flowspec_nlri.ipv6_pref_offset': number;
  /** NRLI length */
  'bgp.flowspec_nlri.length': number;
  /** and */
  'bgp.flowspec_nlri.op.and': boolean;
  /** end-of-list */
  'bgp.flowspec_nlri.op.eol': boolean;
  /** equal */
  'bgp.flowspec_nlri.op.equal': boolean;
  /** Match bit */
  'bgp.flowspec_nlri.op.flg_match': boolean;
  /** logical negation */
  'bgp.flowspec_nlri.op.flg_not': boolean;
  /** greater than */
  'bgp.flowspec_nlri.op.gt': boolean;
  /** less than */
  'bgp.flowspec_nlri.op.lt': boolean;
  /** Reserved: Unused (must be zero) */
  'bgp.flowspec_nlri.op.un_bit4': boolean;
  /** Reserved: Unused (must be zero) */
  'bgp.flowspec_nlri.op.un_bit5': boolean;
  /** Value length */
  'bgp.flowspec_nlri.op.val_len': number;
  /** Operator flags */
  'bgp.flowspec_nlri.opflags': number;
  /** Source IPv6 prefix */
  'bgp.flowspec_nlri.src_ipv6_pref': string;
  /** Source IP filter */
  'bgp.flowspec_nlri.src_prefix_filter': string;
  /** Differentiated Services Codepoint */
  'bgp.flowspec_nlri.val_dsfield': number;
  /** Fragment Flag */
  'bgp.flowspec_nlri.val_frag': number;
  /** Don't fragment */
  'bgp.flowspec_nlri.val_frag_df': boolean;
  /** First fragment */
  'bgp.flowspec_nlri.val_frag_ff': boolean;
  /** Is a fragment */
  'bgp.flowspec_nlri.val_frag_isf': boolean;
  /** Last fragment */
  'bgp.flowspec_nlri.val_frag_lf': boolean;
  /** TCP flags */
  'bgp.flowspec_nlri.val_tcp.flags': number;
  /** Acknowledgment */
  'bgp.flowspec_nlri.val_tcp.flags.ack': boolean;
  /** Congestion Window Reduced (CWR) */
  'bgp.flowspec_nlri.val_tcp.flags.cwr': boolean;
  /** ECN-Echo */
  'bgp.flowspec_nlri.val_tcp.flags.ecn': boolean;
  /** Fin */
  'bgp.flowspec_nlri.val_tcp.flags.fin': boolean;
  /** Push */
  'bgp.flowspec_nlri.val_tcp.flags.push': boolean;
  /** Reset */
  'bgp.flowspec_nlri.val_tcp.flags.reset': boolean;
  /** Syn */
  'bgp.flowspec_nlri.val_tcp.flags.syn': boolean;
  /** Urgent */
  'bgp.flowspec_nlri.val_tcp.flags.urg': boolean;
  /** Route Distinguisher */
  'bgp.flowspec_route_distinguisher': true;
  /** Administrator Subfield */
  'bgp.flowspec_route_distinguisher_admin_as_num_2': number;
  /** Administrator Subfield */
  'bgp.flowspec_route_distinguisher_admin_as_num_4': number;
  /** Administrator Subfield */
  'bgp.flowspec_route_distinguisher_admin_ipv4': string;
  /** Assigned Number Subfield */
  'bgp.flowspec_route_distinguisher_asnum_2': number;
  /** Assigned Number Subfield */
  'bgp.flowspec_route_distinguisher_asnum_4': number;
  /** Route Distinguisher Type */
  'bgp.flowspec_route_distinguisher_type': number;
  /** Label Stack */
  'bgp.label_stack': string;
  /** Large Communities */
  'bgp.large_communities': string;
  /** Global Administrator: A four-octet namespace identifier. This SHOULD be an Autonomous System Number */
  'bgp.large_communities.ga': number;
  /** Local Data Part 1: A four-octet operator-defined value */
  'bgp.large_communities.ldp1': number;
  /** Local Data Part 2: A four-octet operator-defined value */
  'bgp.large_communities.ldp2': number;
  /** Length: The total length of the message, including the header in octets */
  'bgp.length': number;
  /** Length is invalid */
  'bgp.length.invalid': true;
  /** Bandwidth */
  'bgp.ls.bandwidth_value': number;
  /** Link State error */
  'bgp.ls.error': true;
  /** Unidirectional Available Bandwidth TLV */
  'bgp.ls.igp_te_metric.available_bandwidth': true;
  /** Residual Bandwidth */
  'bgp.ls.igp_te_metric.available_bandwidth_value': number;
  /** Unidirectional Link Delay TLV */
  'bgp.ls.igp_te_metric.delay': true;
  /** Max Delay */
  'bgp.ls.igp_te_metric.delay_max': number;
  /** Min Delay */
  'bgp.ls.igp_te_metric.delay_min': number;
  /** Min/Max Unidirectional Link Delay TLV */
  'bgp.ls.igp_te_metric.delay_min_max': true;
  /** Delay */
  'bgp.ls.igp_te_metric.delay_value': number;
  /** Unidirectional Delay Variation TLV */
  'bgp.ls.igp_te_metric.delay_variation': true;
  /** Delay Variation */
  'bgp.ls.igp_te_metric.delay_variation_value': number;
  /** TE Metric Flags */
  'bgp.ls.igp_te_metric.flags': number;
  /** Anomalous (A) bit */
  'bgp.ls.igp_te_metric.flags.a': boolean;
  /** Reserved */
  'bgp.ls.igp_te_metric.flags.reserved': number;
  /** Unidirectional Link Loss TLV */
  'bgp.ls.igp_te_metric.link_loss': true;
  /** Link Loss */
  'bgp.ls.igp_te_metric.link_loss_value': number;
  /** Reserved */
  'bgp.ls.igp_te_metric.reserved': number;
  /** Unidirectional Residual Bandwidth TLV */
  'bgp.ls.igp_te_metric.residual_bandwidth': true;
  /** Residual Bandwidth */
  'bgp.ls.igp_te_metric.residual_bandwidth_value': number;
  /** Unidirectional Utilized Bandwidth TLV */
  'bgp.ls.igp_te_metric.utilized_bandwidth': true;
  /** Utilized Bandwidth */
  'bgp.ls.igp_te_metric.utilized_bandwidth_value': number;
  /** Link-State NLRI IPv4 Topology Prefix */
  'bgp.ls.ipv4_topology_prefix': true;
  /** Link-State NLRI IPv6 Topology Prefix */
  'bgp.ls.ipv6_topology_prefix': true;
  /** Length: The total length of the message payload in octets */
  'bgp.ls.length': number;
  /** Dedicated 1:1 */
  'bgp.ls.link_protection_type.dedicated_1colon1': boolean;
  /** Dedicated 1+1 */
  'bgp.ls.link_protection_type.dedicated_1plus1': boolean;
  /** Enhanced */
  'bgp.ls.link_protection_type.enhanced': boolean;
  /** Extra Traffic */
  'bgp.ls.link_protection_type.extra_traffic': boolean;
  /** Shared */
  'bgp.ls.link_protection_type.shared': boolean;
  /** Unprotected */
  'bgp.ls.link_protection_type.unprotected': boolean;
  /** BGP-LS NLRI */
  'bgp.ls.nlri': true;
  /** Reachability prefix */
  'bgp.ls.nlri_ip_reachability_prefix_ip': string;
  /** Reachability prefix */
  'bgp.ls.nlri_ip_reachability_prefix_ip6': string;
  /** IPv4 Interface Address */
  'bgp.ls.nlri_ipv4_interface_address': string;
  /** IPv4 Neighbor Address */
  'bgp.ls.nlri_ipv4_neighbor_address': string;
  /** IPv6 Interface Address */
  'bgp.ls.nlri_ipv6_interface_address': string;
  /** IPv6 Neighbor Address */
  'bgp.ls.nlri_ipv6_neighbor_address': string;
  /** NLRI Length */
  'bgp.ls.nlri_length': number;
  /** Link-State NLRI Link NLRI */
  'bgp.ls.nlri_link': true;
  /** Link Descriptors TLV */
  'bgp.ls.nlri_link_descriptors_tlv': true;
  /** Link Local Identifier */
  'bgp.ls.nlri_link_local_identifier': number;
  /** Link Remote Identifier */
  'bgp.ls.nlri_link_remote_identifier': number;
  /** Multi Topology ID */
  'bgp.ls.nlri_multi_topology_id': number;
  /** Link-State NLRI Node NLRI */
  'bgp.ls.nlri_node': true;
  /** Identifier */
  'bgp.ls.nlri_node.identifier': bigint;
  /** Protocol ID */
  'bgp.ls.nlri_node.protocol_id': number;
  /** OSPF Route Type */
  'bgp.ls.nlri_ospf_route_type': number;
  /** Prefix Descriptors TLV */
  'bgp.ls.nlri_prefix_descriptors_tlv': true;
  /** Link State SAFI 128 NLRI */
  'bgp.ls.nlri_safi128': true;
  /** Route Distinguisher */
  'bgp.ls.nlri_safi128_route_distinguisher': true;
  /** Administrator Subfield */
  'bgp.ls.nlri_safi128_route_distinguisher_admin_as_num_2': number;
  /** Administrator Subfield */
  'bgp.ls.nlri_safi128_route_distinguisher_admin_as_num_4': number;
  /** Administrator Subfield */
  'bgp.ls.nlri_safi128_route_distinguisher_admin_ipv4': string;
  /** Assigned Number Subfield */
  'bgp.ls.nlri_safi128_route_distinguisher_asnum_2': number;
  /** Assigned Number Subfield */
  'bgp.ls.nlri_safi128_route_distinguisher_asnum_4': number;
  /** Route Distinguisher Type */
  'bgp.ls.nlri_safi128_route_distinguisher_type': number;
  /** Link-State NLRI SRv6 SID NLRI */
  'bgp.ls.nlri_srv6_sid': true;
  /** SRv6 SID Descriptors TLV */
  'bgp.ls.nlri_srv6_sid_descriptors_tlv': true;
  /** NLRI Type */
  'bgp.ls.nlri_type': number;
  /** ABR Bit */
  'bgp.ls.node_flag_bits.abr': boolean;
  /** Attached Bit */
  'bgp.ls.node_flag_bits.attached': boolean;
  /** External Bit */
  'bgp.ls.node_flag_bits.external': boolean;
  /** Overload Bit */
  'bgp.ls.node_flag_bits.overload': boolean;
  /** IS-IS Up/Down Bit */
  'bgp.ls.protocol_mask_tlv.igp_flags_flag_d.d': boolean;
  /** Label Distribution Protocol (LDP) */
  'bgp.ls.protocol_mask_tlv.mpls_protocol.l': boolean;
  /** Extension to RSVP for LSP Tunnels (RSVP-TE) */
  'bgp.ls.protocol_mask_tlv.mpls_protocol.r': boolean;
  /** Adjacency SID TLV */
  'bgp.ls.sr.tlv.adjacency.sid': true;
  /** Flags */
  'bgp.ls.sr.tlv.adjacency.sid.flags': number;
  /** Backup Flag (B) */
  'bgp.ls.sr.tlv.adjacency.sid.flags.b': boolean;
  /** Address-Family flag (F) */
  'bgp.ls.sr.tlv.adjacency.sid.flags.f': boolean;
  /** Group Flag (S) */
  'bgp.ls.sr.tlv.adjacency.sid.flags.g': boolean;
  /** Local Flag (L) */
  'bgp.ls.sr.tlv.adjacency.sid.flags.l': boolean;
  /** Persistent Flag (P) */
  'bgp.ls.sr.tlv.adjacency.sid.flags.p': boolean;
  /** Set Flag (S) */
  'bgp.ls.sr.tlv.adjacency.sid.flags.s': boolean;
  /** Value Flag (V) */
  'bgp.ls.sr.tlv.adjacency.sid.flags.v': boolean;
  /** SID/Index */
  'bgp.ls.sr.tlv.adjacency.sid.index': number;
  /** SID/Label */
  'bgp.ls.sr.tlv.adjacency.sid.label': number;
  /** Weight */
  'bgp.ls.sr.tlv.adjacency.sid.weight': number;
  /** SR Algorithm TLV */
  'bgp.ls.sr.tlv.algorithm': true;
  /** SR Algorithm */
  'bgp.ls.sr.tlv.algorithm.value': number;
  /** SR Capabilities */
  'bgp.ls.sr.tlv.capabilities': true;
  /** Flags */
  'bgp.ls.sr.tlv.capabilities.flags': number;
  /** SR-IPv6 flag (H) */
  'bgp.ls.sr.tlv.capabilities.flags.h': boolean;
  /** MPLS IPv4 flag (I) */
  'bgp.ls.sr.tlv.capabilities.flags.i': boolean;
  /** Reserved */
  'bgp.ls.sr.tlv.capabilities.flags.reserved': number;
  /** MPLS IPv6 flag (V) */
  'bgp.ls.sr.tlv.capabilities.flags.v': boolean;
  /** Range Size */
  'bgp.ls.sr.tlv.capabilities.range_size': number;
  /** From Index */
  'bgp.ls.sr.tlv.capabilities.sid.index': number;
  /** From Label */
  'bgp.ls.sr.tlv.capabilities.sid.label': number;
  /** Flexible Algorithm Definition TLV */
  'bgp.ls.sr.tlv.flex_algo': true;
  /** Calculation-Type */
  'bgp.ls.sr.tlv.flex_algo.calculation_type': number;
  /** Flexible Algorithm Definition Flags TLV */
  'bgp.ls.sr.tlv.flex_algo.definition_flags': true;
  /** Flags */
  'bgp.ls.sr.tlv.flex_algo.definition_flags.flags': number;
  /** M-flag (M) */
  'bgp.ls.sr.tlv.flex_algo.definition_flags.flags.m': boolean;
  /** Flexible Algorithm Exclude-Any Affinity TLV */
  'bgp.ls.sr.tlv.flex_algo.exclude_any_affinity': true;
  /** Flexible Algorithm Exclude SRLG TLV */
  'bgp.ls.sr.tlv.flex_algo.exclude_srlg': true;
  /** Flex-Algorithm */
  'bgp.ls.sr.tlv.flex_algo.flex_algorithm': number;
  /** Flexible Algorithm Include-All Affinity TLV */
  'bgp.ls.sr.tlv.flex_algo.include_all_affinity': true;
  /** Flexible Algorithm Include-Any Affinity TLV */
  'bgp.ls.sr.tlv.flex_algo.include_any_affinity': true;
  /** Metric-Type */
  'bgp.ls.sr.tlv.flex_algo.metric_type': number;
  /** Flexible Algorithm Prefix Metric TLV */
  'bgp.ls.sr.tlv.flex_algo.prefix_metric': true;
  /** Flags */
  'bgp.ls.sr.tlv.flex_algo.prefix_metric.flags': number;
  /** E bit (E) */
  'bgp.ls.sr.tlv.flex_algo.prefix_metric.flags.e': boolean;
  /** Metric */
  'bgp.ls.sr.tlv.flex_algo.prefix_metric.metric': number;
  /** Reserved */
  'bgp.ls.sr.tlv.flex_algo.prefix_metric.reserved': number;
  /** Priority */
  'bgp.ls.sr.tlv.flex_algo.priority': number;
  /** SR Local Block */
  'bgp.ls.sr.tlv.local_block': true;
  /** Flags */
  'bgp.ls.sr.tlv.local_block.flags': number;
  /** Range Size */
  'bgp.ls.sr.tlv.local_block.range_size': number;
  /** From Index */
  'bgp.ls.sr.tlv.local_block.sid.index': number;
  /** From Label */
  'bgp.ls.sr.tlv.local_block.sid.label': number;
  /** Flags */
  'bgp.ls.sr.tlv.peer.sid.flags': number;
  /** Backup flag (B) */
  'bgp.ls.sr.tlv.peer.sid.flags.b': boolean;
  /** Local flag (L) */
  'bgp.ls.sr.tlv.peer.sid.flags.l': boolean;
  /** Persistent flag (P) */
  'bgp.ls.sr.tlv.peer.sid.flags.p': boolean;
  /** Value flag (V) */
  'bgp.ls.sr.tlv.peer.sid.flags.v': boolean;
  /** SID/Index */
  'bgp.ls.sr.tlv.peer.sid.index': number;
  /** SID/Label */
  'bgp.ls.sr.tlv.peer.sid.label': number;
  /** Weight */
  'bgp.ls.sr.tlv.peer.sid.weight': number;
  /** PeerAdj SID TLV */
  'bgp.ls.sr.tlv.peer_adj.sid': true;
  /** PeerNode SID TLV */
  'bgp.ls.sr.tlv.peer_node.sid': true;
  /** PeerSet SID TLV */
  'bgp.ls.sr.tlv.peer_set.sid': true;
  /** Prefix Attribute Flags TLV */
  'bgp.ls.sr.tlv.prefix.attribute_flags': true;
  /** Flags */
  'bgp.ls.sr.tlv.prefix.attribute_flags.flags': number;
  /** Attach (A) */
  'bgp.ls.sr.tlv.prefix.attribute_flags.flags.a': boolean;
  /** ELC (E) */
  'bgp.ls.sr.tlv.prefix.attribute_flags.flags.e': boolean;
  /** Node (N) */
  'bgp.ls.sr.tlv.prefix.attribute_flags.flags.n': boolean;
  /** Re-advertisement (X) */
  'bgp.ls.sr.tlv.prefix.attribute_flags.flags.r': boolean;
  /** Flags */
  'bgp.ls.sr.tlv.prefix.attribute_flags.flags.unknown': Uint8Array;
  /** External Prefix (X) */
  'bgp.ls.sr.tlv.prefix.attribute_flags.flags.x': boolean;
  /** Prefix SID TLV */
  'bgp.ls.sr.tlv.prefix.sid': true;
  /** Algorithm */
  'bgp.ls.sr.tlv.prefix.sid.algo': number;
  /** Flags */
  'bgp.ls.sr.tlv.prefix.sid.flags': number;
  /** Explicit-Null (E) */
  'bgp.ls.sr.tlv.prefix.sid.flags.e': boolean;
  /** Local (L) */
  'bgp.ls.sr.tlv.prefix.sid.flags.l': boolean;
  /** Mapping Server Flag (M) */
  'bgp.ls.sr.tlv.prefix.sid.flags.m': boolean;
  /** Node-SID (N) */
  'bgp.ls.sr.tlv.prefix.sid.flags.n': boolean;
  /** No-PHP (NP) */
  'bgp.ls.sr.tlv.prefix.sid.flags.np': boolean;
  /** No-PHP (P) */
  'bgp.ls.sr.tlv.prefix.sid.flags.p': boolean;
  /** Re-advertisement (R) */
  'bgp.ls.sr.tlv.prefix.sid.flags.r': boolean;
  /** Value (V) */
  'bgp.ls.sr.tlv.prefix.sid.flags.v': boolean;
  /** SID/Index */
  'bgp.ls.sr.tlv.prefix.sid.index': number;
  /** SID/Label */
  'bgp.ls.sr.tlv.prefix.sid.label': number;
  /** Source Router-ID TLV */
  'bgp.ls.sr.tlv.source_router_id': true;
  /** SRv6 Capabilities TLV */
  'bgp.ls.sr.tlv.srv6_capabilities': true;
  /** Flags */
  'bgp.ls.sr.tlv.srv6_capabilities.flags': number;
  /** OAM flag (O) */
  'bgp.ls.sr.tlv.srv6_capabilities.flags.o': boolean;
  /** Reserved */
  'bgp.ls.sr.tlv.srv6_capabilities.flags.reserved': number;
  /** Reserved */
  'bgp.ls.sr.tlv.srv6_capabilities.reserved': number;
  /** SRv6 Endpoint Behavior TLV */
  'bgp.ls.sr.tlv.srv6_endpoint_behavior': true;
  /** Algorithm */
  'bgp.ls.sr.tlv.srv6_endpoint_behavior.algorithm': number;
  /** Endpoint Behavior */
  'bgp.ls.sr.tlv.srv6_endpoint_behavior.endpoint_behavior': number;
  /** Flags */
  'bgp.ls.sr.tlv.srv6_endpoint_behavior.flags': number;
  /** SRv6 End.X SID TLV */
  'bgp.ls.sr.tlv.srv6_endx_sid': true;
  /** Algorithm */
  'bgp.ls.sr.tlv.srv6_endx_sid.algorithm': number;
  /** Endpoint Behavior */
  'bgp.ls.sr.tlv.srv6_endx_sid.endpoint_behavior': number;
  /** Flags */
  'bgp.ls.sr.tlv.srv6_endx_sid.flags': number;
  /** Backup flag */
  'bgp.ls.sr.tlv.srv6_endx_sid.flags.b': boolean;
  /** Persistent flag */
  'bgp.ls.sr.tlv.srv6_endx_sid.flags.p': boolean;
  /** Reserved */
  'bgp.ls.sr.tlv.srv6_endx_sid.flags.reserved': number;
  /** Set flag */
  'bgp.ls.sr.tlv.srv6_endx_sid.flags.s': boolean;
  /** Reserved */
  'bgp.ls.sr.tlv.srv6_endx_sid.reserved': number;
  /** SID */
  'bgp.ls.sr.tlv.srv6_endx_sid.sid': string;
  /** Weight */
  'bgp.ls.sr.tlv.srv6_endx_sid.weight': number;
  /** SRv6 LAN End.X SID TLV */
  'bgp.ls.sr.tlv.srv6_lan_endx_sid': true;
  /** SRv6 Locator TLV */
  'bgp.ls.sr.tlv.srv6_locator': true;
  /** Algorithm */
  'bgp.ls.sr.tlv.srv6_locator.algorithm': number;
  /** Flags */
  'bgp.ls.sr.tlv.srv6_locator.flags': number;
  /** Down flag (D) */
  'bgp.ls.sr.tlv.srv6_locator.flags.d': boolean;
  /** Reserved */
  'bgp.ls.sr.tlv.srv6_locator.flags.reserved': number;
  /** Metric */
  'bgp.ls.sr.tlv.srv6_locator.metric': number;
  /** Reserved */
  'bgp.ls.sr.tlv.srv6_locator.reserved': number;
  /** SRv6 SID Structure TLV */
  'bgp.ls.sr.tlv.srv6_sid_structure': true;
  /** Arguments Length */
  'bgp.ls.sr.tlv.srv6_sid_structure.arg_len': number;
  /** Function Length */
  'bgp.ls.sr.tlv.srv6_sid_structure.fun_len': number;
  /** Locator Block Length */
  'bgp.ls.sr.tlv.srv6_sid_structure.locator_block_len': number;
  /** Locator Node Length */
  'bgp.ls.sr.tlv.srv6_sid_structure.locator_node_len': number;
  /** Flags */
  'bgp.ls.sr.tlv_prefix.attribute_flags.flags.unknown': Uint8Array;
  /** Group */
  'bgp.ls.tlv.administrative_group': number;
  /** Administrative group (color) TLV */
  'bgp.ls.tlv.administrative_group_color': true;
  /** Group Mask */
  'bgp.ls.tlv.administrative_group_color_value': number;
  /** Application-Specific Link Attributes TLV */
  'bgp.ls.tlv.application_specific_link_attributes': true;
  /** Reserved */
  'bgp.ls.tlv.application_specific_link_attributes.reserved': number;
  /** Standard Application Identifier Bit Mask */
  'bgp.ls.tlv.application_specific_link_attributes.sabm': number;
  /** Loop Free Alternate (F) */
  'bgp.ls.tlv.application_specific_link_attributes.sabm.f': boolean;
  /** RSVP-TE (R) */
  'bgp.ls.tlv.application_specific_link_attributes.sabm.r': boolean;
  /** Segment Routing Policy (S) */
  'bgp.ls.tlv.application_specific_link_attributes.sabm.s': boolean;
  /** Flexible Algorithm (X) */
  'bgp.ls.tlv.application_specific_link_attributes.sabm.x': boolean;
  /** SABM Length */
  'bgp.ls.tlv.application_specific_link_attributes.sabm_length': number;
  /** User-Defined Application Identifier Bit Mask */
  'bgp.ls.tlv.application_specific_link_attributes.udabm': Uint8Array;
  /** UDABM Length */
  'bgp.ls.tlv.application_specific_link_attributes.udabm_length': number;
  /** Area ID TLV */
  'bgp.ls.tlv.area_id': true;
  /** Area ID */
  'bgp.ls.tlv.area_id.id': number;
  /** Autonomous System TLV */
  'bgp.ls.tlv.autonomous_system': true;
  /** AS ID */
  'bgp.ls.tlv.autonomous_system.id': number;
  /** BGP-LS Identifier TLV */
  'bgp.ls.tlv.bgp_ls_identifier': true;
  /** BGP-LS ID */
  'bgp.ls.tlv.bgp_ls_identifier_id': number;
  /** BGP Router-ID TLV */
  'bgp.ls.tlv.bgp_router_id': true;
  /** BGP Router-ID */
  'bgp.ls.tlv.bgp_router_id.id': string;
  /** BGP Confederation Member TLV */
  'bgp.ls.tlv.confederation_member': true;
  /** BGP Confederation Member AS */
  'bgp.ls.tlv.confederation_member.as': number;
  /** Extended Administrative Group TLV */
  'bgp.ls.tlv.extended_administrative_group': true;
  /** Extended Administrative Group */
  'bgp.ls.tlv.extended_administrative_group_value': Uint8Array;
  /** Extended Route Tag */
  'bgp.ls.tlv.extended_route_tag_value': bigint;
  /** IGP Flags TLV */
  'bgp.ls.tlv.igp_flags': true;
  /** MSD Type */
  'bgp.ls.tlv.igp_msd_type': number;
  /** MSD Value */
  'bgp.ls.tlv.igp_msd_value': number;
  /** IGP Router-ID */
  'bgp.ls.tlv.igp_router': true;
  /** IGP ID */
  'bgp.ls.tlv.igp_router_id': Uint8Array;
  /** IP Reachability Information TLV */
  'bgp.ls.tlv.ip_reachability_information': true;
  /** IPv4 interface address TLV */
  'bgp.ls.tlv.ipv4_interface_address': true;
  /** IPv4 neighbor address TLV */
  'bgp.ls.tlv.ipv4_neighbor_address': true;
  /** IPv4 Router-ID of Local Node TLV */
  'bgp.ls.tlv.ipv4_router_id_of_local_node': true;
  /** IPv4 Router-ID of Remote Node TLV */
  'bgp.ls.tlv.ipv4_router_id_of_remote_node': true;
  /** IPv4 Router-ID */
  'bgp.ls.tlv.ipv4_router_id_value': string;
  /** IPv6 interface address TLV */
  'bgp.ls.tlv.ipv6_interface_address': true;
  /** IPv6 neighbor address TLV */
  'bgp.ls.tlv.ipv6_neighbor_address': true;
  /** IPv6 Router-ID of Local Node TLV */
  'bgp.ls.tlv.ipv6_router_id_of_local_node': true;
  /** IPv6 Router-ID */
  'bgp.ls.tlv.ipv6_router_id_of_local_node_value': string;
  /** IPv6 Router-ID of Remote Node TLV */
  'bgp.ls.tlv.ipv6_router_id_of_remote_node': true;
  /** IPv6 Router-ID */
  'bgp.ls.tlv.ipv6_router_id_value': string;
  /** IS-IS Area Identifier TLV */
  'bgp.ls.tlv.is_is_area_identifier': true;
  /** IS-IS Area Identifier */
  'bgp.ls.tlv.is_is_area_identifier_value': Uint8Array;
  /** Link Local/Remote Identifiers TLV */
  'bgp.ls.tlv.link_local_remote_identifiers': true;
  /** Link MSD TLV */
  'bgp.ls.tlv.link_msd': true;
  /** Opaque Link Attribute TLV */
  'bgp.ls.tlv.link_name_attribute': true;
  /** Link Name */
  'bgp.ls.tlv.link_name_attribute_value': string;
  /** Link Protection Type TLV */
  'bgp.ls.tlv.link_protection_type': true;
  /** Protection Capabilities */
  'bgp.ls.tlv.link_protection_type_value': number;
  /** Local Node Descriptors TLV */
  'bgp.ls.tlv.local_node_descriptors': true;
  /** Maximum link bandwidth TLV */
  'bgp.ls.tlv.maximum_link_bandwidth': true;
  /** Maximum reservable link bandwidth TLV */
  'bgp.ls.tlv.maximum_reservable_link_bandwidth': true;
  /** Metric TLV */
  'bgp.ls.tlv.metric': true;
  /** IGP Metric */
  'bgp.ls.tlv.metric_value': number;
  /** MPLS Protocol Mask TLV */
  'bgp.ls.tlv.mpls_protocol_mask': true;
  /** Multi Topology ID TLV */
  'bgp.ls.tlv.multi_topology_id': true;
  /** Node Flags Bits TLV */
  'bgp.ls.tlv.node_flags_bits': true;
  /** Node MSD TLV */
  'bgp.ls.tlv.node_msd': true;
  /** Node Name TLV */
  'bgp.ls.tlv.node_name': true;
  /** Node name */
  'bgp.ls.tlv.node_name_value': string;
  /** Opaque Link Attribute TLV */
  'bgp.ls.tlv.opaque_link_attribute': true;
  /** Opaque link attributes */
  'bgp.ls.tlv.opaque_link_attribute_value': true;
  /** Opaque Node Properties TLV */
  'bgp.ls.tlv.opaque_node_properties': true;
  /** Opaque Node Properties */
  'bgp.ls.tlv.opaque_node_properties_value': true;
  /** Opaque Prefix Attribute TLV */
  'bgp.ls.tlv.opaque_prefix_attribute': true;
  /** Opaque prefix attributes */
  'bgp.ls.tlv.opaque_prefix_attribute_value': true;
  /** OSPF Forwarding Address TLV */
  'bgp.ls.tlv.ospf_forwarding_address': true;
  /** OSPF forwarding IPv4 address */
  'bgp.ls.tlv.ospf_forwarding_address_ipv4': string;
  /** OSPF forwarding IPv6 address */
  'bgp.ls.tlv.ospf_forwarding_address_ipv6': string;
  /** OSPF Route Type TLV */
  'bgp.ls.tlv.ospf_route_type': true;
  /** Prefix Metric TLV */
  'bgp.ls.tlv.prefix_metric': true;
  /** Prefix Metric */
  'bgp.ls.tlv.prefix_metric_value': number;
  /** Remote Node Descriptors TLV */
  'bgp.ls.tlv.remote_node_descriptors': true;
  /** Extended Route Tag TLV */
  'bgp.ls.tlv.route_extended_tag': true;
  /** Route Tag TLV */
  'bgp.ls.tlv.route_tag': true;
  /** Route Tag Value */
  'bgp.ls.tlv.route_tag_value': number;
  /** Shared Risk Link Group TLV */
  'bgp.ls.tlv.shared_risk_link_group': true;
  /** Shared Risk Link Group Value */
  'bgp.ls.tlv.shared_risk_link_group_value': number;
  /** Neighbor-ID */
  'bgp.ls.tlv.srv6_endx_sid.neighbor_id_isis': string;
  /** Neighbor-ID */
  'bgp.ls.tlv.srv6_endx_sid.neighbor_id_ospf': string;
  /** SRv6 SID Information TLV */
  'bgp.ls.tlv.srv6_sid_info': true;
  /** SID */
  'bgp.ls.tlv.srv6_sid_info.sid': string;
  /** TE Default Metric TLV */
  'bgp.ls.tlv.te_default_metric': true;
  /** TE Default Metric */
  'bgp.ls.tlv.te_default_metric_value': number;
  /** TE Default Metric (old format) */
  'bgp.ls.tlv.te_default_metric_value.old': number;
  /** Unreserved bandwidth TLV */
  'bgp.ls.tlv.unreserved_bandwidth': true;
  /** Type: BGP-LS message type */
  'bgp.ls.type': number;
  /** Link State warning */
  'bgp.ls.warn': true;
  /** Marker: Must be set to all ones (16 Bytes) */
  'bgp.marker': Uint8Array;
  /** Marker is not all ones */
  'bgp.marker_invalid': true;
  /** MCAST-VPN nlri */
  'bgp.mcast_vpn_nlri': Uint8Array;
  /** Multicast Group Address */
  'bgp.mcast_vpn_nlri_group_addr_ipv4': string;
  /** Group Address */
  'bgp.mcast_vpn_nlri_group_addr_ipv6': string;
  /** Multicast Group Length */
  'bgp.mcast_vpn_nlri_group_length': number;
  /** Length */
  'bgp.mcast_vpn_nlri_length': number;
  /** Originating Router */
  'bgp.mcast_vpn_nlri_origin_router_ipv4': string;
  /** Originating Router */
  'bgp.mcast_vpn_nlri_origin_router_ipv6': string;
  /** Route Distinguisher */
  'bgp.mcast_vpn_nlri_rd': Uint8Array;
  /** Route Key */
  'bgp.mcast_vpn_nlri_route_key': Uint8Array;
  /** Route Type */
  'bgp.mcast_vpn_nlri_route_type': number;
  /** Multicast Source Address */
  'bgp.mcast_vpn_nlri_source_addr_ipv4': string;
  /** Multicast Source Address */
  'bgp.mcast_vpn_nlri_source_addr_ipv6': string;
  /** Source AS */
  'bgp.mcast_vpn_nlri_source_as': number;
  /** Multicast Source Length */
  'bgp.mcast_vpn_nlri_source_length': number;
  /** Group Address */
  'bgp.mdt_safi_group_addr': string;
  /** IPv4 Address */
  'bgp.mdt_safi_ipv4_addr': string;
  /** Route Distinguisher */
  'bgp.mdt_safi_rd': Uint8Array;
  /** MP Reach NLRI Tunnel Identifier */
  'bgp.mp_nlri_tnl_id': number;
  /** MP Reach NLRI IPv4 prefix */
  'bgp.mp_reach_nlri_ipv4_prefix': string;
  /** MP Reach NLRI IPv6 prefix */
  'bgp.mp_reach_nlri_ipv6_prefix': string;
  /** MP Unreach NLRI IPv4 prefix */
  'bgp.mp_unreach_nlri_ipv4_prefix': string;
  /** MP Unreach NLRI IPv6 prefix */
  'bgp.mp_unreach_nlri_ipv6_prefix': string;
  /** BGP-MUP NLRI */
  'bgp.mup.nlri': true;
  /** Endpoint Address */
  'bgp.mup.nlri.3gpp_5g.ep.ip_addr': string;
  /** Endpoint Address */
  'bgp.mup.nlri.3gpp_5g.ep.ipv6_addr': string;
  /** Endpoint Length */
  'bgp.mup.nlri.3gpp_5g.ep.len': number;
  /** Endpoint TEID */
  'bgp.mup.nlri.3gpp_5g.ep.teid': number;
  /** QFI */
  'bgp.mup.nlri.3gpp_5g.qfi': number;
  /** Source Address */
  'bgp.mup.nlri.3gpp_5g.source.ip_addr': string;
  /** Source Address */
  'bgp.mup.nlri.3gpp_5g.source.ipv6_addr': string;
  /** Source Address Length */
  'bgp.mup.nlri.3gpp_5g.source.len': number;
  /** TEID */
  'bgp.mup.nlri.3gpp_5g.teid': number;
  /** 3gpp-5g specific Type 1 ST route */
  'bgp.mup.nlri.3gpp_5g.type1_st_route': true;
  /** 3gpp-5g specific Type 2 ST route */
  'bgp.mup.nlri.3gpp_5g.type2_st_route': true;
  /** Address length invalid */
  'bgp.mup.nlri.addr_len_err': true;
  /** Architecture Type */
  'bgp.mup.nlri.at': number;
  /** Endpoint Address */
  'bgp.mup.nlri.ep.ip_addr': string;
  /** Endpoint Address */
  'bgp.mup.nlri.ep.ipv6_addr': string;
  /** Endpoint Length */
  'bgp.mup.nlri.ep.len': number;
  /** IPv4 Address */
  'bgp.mup.nlri.ip_addr': string;
  /** IPv4 Prefix */
  'bgp.mup.nlri.ip_prefix': string;
  /** IPv6 Address */
  'bgp.mup.nlri.ipv6_addr': string;
  /** IPv6 Prefix */
  'bgp.mup.nlri.ipv6_prefix': string;
  /** Length */
  'bgp.mup.nlri.len': number;
  /** Prefix Length */
  'bgp.mup.nlri.prefixlen': number;
  /** Route Distinguisher */
  'bgp.mup.nlri.rd': Uint8Array;
  /** Route Type */
  'bgp.mup.nlri.rt': number;
  /** Unknown Data */
  'bgp.mup.nlri.unknown_data': Uint8Array;
  /** Unknown architecture type */
  'bgp.mup.unknown_at': true;
  /** Unknown route type */
  'bgp.mup.unknown_rt': true;
  /** Invalid IPv6 address scope */
  'bgp.next_hop.ipv6.scope': true;
  /** Route Distinguisher in Next Hop Network Address nonzero */
  'bgp.next_hop.rd.nonzero': true;
  /** NLRI path id */
  'bgp.nlri_path_id': number;
  /** NLRI prefix */
  'bgp.nlri_prefix': string;
  /** Shutdown Communication */
  'bgp.notify.communication': string;
  /** BGP Shutdown Communication Length */
  'bgp.notify.communication_length': number;
  /** Bad Peer AS */
  'bgp.notify.error_open.bad_peer_as': number;
  /** Major error Code */
  'bgp.notify.major_error': number;
  /** Data */
  'bgp.notify.minor_data': Uint8Array;
  /** Minor error Code (Message Header) */
  'bgp.notify.minor_error': number;
  /** Unknown notification error */
  'bgp.notify.minor_error.unknown': true;
  /** Minor error Code (Capability Message) */
  'bgp.notify.minor_error_capability': number;
  /** Minor error Code (Cease) */
  'bgp.notify.minor_error_cease': number;
  /** Minor error Code (Hold Timer Expired) */
  'bgp.notify.minor_error_expired': number;
  /** Minor error Code (Open Message) */
  'bgp.notify.minor_error_open': number;
  /** Minor error Code (Route-Refresh message) */
  'bgp.notify.minor_error_route_refresh': number;
  /** Minor error Code (State Machine) */
  'bgp.notify.minor_error_state': number;
  /** Minor error Code (Unknown) */
  'bgp.notify.minor_error_unknown': number;
  /** Minor error Code (Update Message) */
  'bgp.notify.minor_error_update': number;
  /** Hold Time: The number of seconds the sender proposes for Hold Time */
  'bgp.open.holdtime': number;
  /** BGP Identifier: The BGP Identifier of the sender */
  'bgp.open.identifier': string;
  /** My AS: The Autonomous System number of the sender */
  'bgp.open.myas': number;
  /** Optional Parameters: List of optional parameters */
  'bgp.open.opt': true;
  /** Optional Parameter Extension: Optional Parameters Extension detected */
  'bgp.open.opt.extension': true;
  /** Extension Mark: Optional Parameters Extension detected */
  'bgp.open.opt.extension.mark': number;
  /** Extended Length: The total extended length of the Optional Parameters field in octets */
  'bgp.open.opt.extension_len': number;
  /** Optional Parameters Length: The total length of the Optional Parameters field in octets */
  'bgp.open.opt.len': number;
  /** Optional Parameter */
  'bgp.open.opt.param': true;
  /** Authentication Data: Deprecated */
  'bgp.open.opt.param.auth': Uint8Array;
  /** Parameter Length: Length of the Parameter Value */
  'bgp.open.opt.param.len': number;
  /** Parameter Type: Unambiguously identifies individual parameters */
  'bgp.open.opt.param.type': number;
  /** Unknown Parameter */
  'bgp.open.opt.param.unknown': Uint8Array;
  /** Version: The protocol version number */
  'bgp.open.version': number;
  /** Originating AS */
  'bgp.originating_as': number;
  /** Cluster ID */
  'bgp.path_attribute.cluster_id': string;
  /** Cluster List */
  'bgp.path_attribute.cluster_list': true;
  /** Invalid IPv6 prefix length */
  'bgp.prefix.length': true;
  /** Prefix Length */
  'bgp.prefix_length': number;
  /** Prefix length is invalid */
  'bgp.prefix_length.invalid': true;
  /** Label-Index */
  'bgp.prefix_sid.label_index': true;
  /** Label-Index Flags: 2-octet flags, None is defined */
  'bgp.prefix_sid.label_index.flags': number;
  /** Label-Index Value: 4-octet label index value */
  'bgp.prefix_sid.label_index.value': number;
  /** Length: BGP Prefix-SID message payload */
  'bgp.prefix_sid.length': number;
  /** Originator SRGB */
  'bgp.prefix_sid.originator_srgb': true;
  /** Originator SRGB Flags: 2-octet flags, None is defined */
  'bgp.prefix_sid.originator_srgb.flags': number;
  /** SRGB Base: A three-octet value */
  'bgp.prefix_sid.originator_srgb_base': number;
  /** SRGB Block */
  'bgp.prefix_sid.originator_srgb_block': true;
  /** SRGB Blocks */
  'bgp.prefix_sid.originator_srgb_blocks': true;
  /** SRGB Range: A three-octet value */
  'bgp.prefix_sid.originator_srgb_range': number;
  /** Reserved: Unused (must be clear) */
  'bgp.prefix_sid.reserved': Uint8Array;
  /** SRv6 L2 Service */
  'bgp.prefix_sid.srv6_l2vpn': true;
  /** Reserved: Unused (must be clear) */
  'bgp.prefix_sid.srv6_l2vpn.reserved': Uint8Array;
  /** Argument Length */
  'bgp.prefix_sid.srv6_l2vpn.sid.arg_len': number;
  /** Function Length */
  'bgp.prefix_sid.srv6_l2vpn.sid.func_len': number;
  /** Locator Block Length */
  'bgp.prefix_sid.srv6_l2vpn.sid.locator_block_len': number;
  /** Locator Node Length */
  'bgp.prefix_sid.srv6_l2vpn.sid.locator_node_len': number;
  /** Transposition Length */
  'bgp.prefix_sid.srv6_l2vpn.sid.trans_len': number;
  /** Transposition Offset */
  'bgp.prefix_sid.srv6_l2vpn.sid.trans_offset': number;
  /** SRv6 SID Flags */
  'bgp.prefix_sid.srv6_l2vpn.sid_flags': number;
  /** SRv6 SID Value */
  'bgp.prefix_sid.srv6_l2vpn.sid_value': string;
  /** SRv6 Endpoint Behavior */
  'bgp.prefix_sid.srv6_l2vpn.srv6_endpoint_behavior': number;
  /** SRv6 Service Data Sub-Sub-TLV */
  'bgp.prefix_sid.srv6_l2vpn.sub_sub_tlv': true;
  /** Length: SRv6 Service Data Sub-Sub-TLV length */
  'bgp.prefix_sid.srv6_l2vpn.sub_sub_tlv.length': number;
  /** Type: SRv6 Service Data Sub-Sub-TLV type */
  'bgp.prefix_sid.srv6_l2vpn.sub_sub_tlv.type': number;
  /** Value: SRv6 Service Data Sub-Sub-TLV value */
  'bgp.prefix_sid.srv6_l2vpn.sub_sub_tlv.value': Uint8Array;
  /** SRv6 Service Data Sub-Sub-TLVs */
  'bgp.prefix_sid.srv6_l2vpn.sub_sub_tlvs': true;
  /** SRv6 Service Sub-TLV */
  'bgp.prefix_sid.srv6_l2vpn.sub_tlv': true;
  /** Length: SRv6 Service Sub-TLV length */
  'bgp.prefix_sid.srv6_l2vpn.sub_tlv.length': number;
  /** Reserved: Unused (must be clear) */
  'bgp.prefix_sid.srv6_l2vpn.sub_tlv.reserved': Uint8Array;
  /** Type: SRv6 Service Sub-TLV type */
  'bgp.prefix_sid.srv6_l2vpn.sub_tlv.type': number;
  /** Value: SRv6 Service Sub-TLV value */
  'bgp.prefix_sid.srv6_l2vpn.sub_tlv.value': Uint8Array;
  /** SRv6 Service Sub-TLVs */
  'bgp.prefix_sid.srv6_l2vpn.sub_tlvs': true;
  /** SRv6 L3 Service */
  'bgp.prefix_sid.srv6_l3vpn': true;
  /** Reserved: Unused (must be clear) */
  'bgp.prefix_sid.srv6_l3vpn.reserved': Uint8Array;
  /** Argument Length */
  'bgp.prefix_sid.srv6_l3vpn.sid.arg_len': number;
  /** Function Length */
  'bgp.prefix_sid.srv6_l3vpn.sid.func_len': number;
  /** Locator Block Length */
  'bgp.prefix_sid.srv6_l3vpn.sid.locator_block_len': number;
  /** Locator Node Length */
  'bgp.prefix_sid.srv6_l3vpn.sid.locator_node_len': number;
  /** Transposition Length */
  'bgp.prefix_sid.srv6_l3vpn.sid.trans_len': number;
  /** Transposition Offset */
  'bgp.prefix_sid.srv6_l3vpn.sid.trans_offset': number;
  /** SRv6 SID Flags */
  'bgp.prefix_sid.srv6_l3vpn.sid_flags': number;
  /** SRv6 SID Value */
  'bgp.prefix_sid.srv6_l3vpn.sid_value': string;
  /** SRv6 Endpoint Behavior */
  'bgp.prefix_sid.srv6_l3vpn.srv6_endpoint_behavior': number;
  /** SRv6 Service Data Sub-Sub-TLV */
  'bgp.prefix_sid.srv6_l3vpn.sub_sub_tlv': true;
  /** Length: SRv6 Service Data Sub-Sub-TLV length */
  'bgp.prefix_sid.srv6_l3vpn.sub_sub_tlv.length': number;
  /** Type: SRv6 Service Data Sub-Sub-TLV type */
  'bgp.prefix_sid.srv6_l3vpn.sub_sub_tlv.type': number;
  /** Value: SRv6 Service Data Sub-Sub-TLV value */
  'bgp.prefix_sid.srv6_l3vpn.sub_sub_tlv.value': Uint8Array;
  /** SRv6 Service Data Sub-Sub-TLVs */
  'bgp.prefix_sid.srv6_l3vpn.sub_sub_tlvs': true;
  /** SRv6 Service Sub-TLV */
  'bgp.prefix_sid.srv6_l3vpn.sub_tlv': true;
  /** Length: SRv6 Service Sub-TLV length */
  'bgp.prefix_sid.srv6_l3vpn.sub_tlv.length': number;
  /** Reserved: Unused (must be clear) */
  'bgp.prefix_sid.srv6_l3vpn.sub_tlv.reserved': Uint8Array;
  /** Type: SRv6 Service Sub-TLV type */
  'bgp.prefix_sid.srv6_l3vpn.sub_tlv.type': number;
  /** Value: SRv6 Service Sub-TLV value */
  'bgp.prefix_sid.srv6_l3vpn.sub_tlv.value': Uint8Array;
  /** SRv6 Service Sub-TLVs */
  'bgp.prefix_sid.srv6_l3vpn.sub_tlvs': true;
  /** Type: BGP Prefix-SID message type */
  'bgp.prefix_sid.type': number;
  /** Unknown TLV */
  'bgp.prefix_sid.unknown': true;
  /** Value: BGP Prefix-SID message value */
  'bgp.prefix_sid.value': Uint8Array;
  /** Route Distinguisher */
  'bgp.rd': string;
  /** Address family identifier (AFI) */
  'bgp.route_refresh.afi': number;
  /** ORF information */
  'bgp.route_refresh.orf': true;
  /** ORF action: invalid value */
  'bgp.route_refresh.orf.action.invalid': true;
  /** ORFEntry PrefixList */
  'bgp.route_refresh.orf.entry': true;
  /** ORFEntry Action */
  'bgp.route_refresh.orf.entry.action': number;
  /** ORFEntry IP address */
  'bgp.route_refresh.orf.entry.ip': string;
  /** ORFEntry Match */
  'bgp.route_refresh.orf.entry.match': number;
  /** ORFEntry PrefixMask length lower bound */
  'bgp.route_refresh.orf.entry.prefixmask_lower': number;
  /** ORFEntry PrefixMask length upper bound */
  'bgp.route_refresh.orf.entry.prefixmask_upper': number;
  /** ORFEntry Sequence */
  'bgp.route_refresh.orf.entry.sequence': number;
  /** ORF flag */
  'bgp.route_refresh.orf.flag': number;
  /** ORF length */
  'bgp.route_refresh.orf.length': number;
  /** ORF type */
  'bgp.route_refresh.orf.type': number;
  /** unknown ORF type */
  'bgp.route_refresh.orf.type.unknown': true;
  /** ORF type: unregistered/non-IANA value */
  'bgp.route_refresh.orf.type.unregistered': true;
  /** ORF type: decoding not supported */
  'bgp.route_refresh.orf.type.unsupported': true;
  /** Subsequent address family identifier (SAFI) */
  'bgp.route_refresh.safi': number;
  /** Subtype */
  'bgp.route_refresh.subtype': number;
  /** Distinguisher */
  'bgp.sr_policy_nlri_distinguisher': Uint8Array;
  /** Endpoint */
  'bgp.sr_policy_nlri_endpoint_ipv4': string;
  /** Endpoint */
  'bgp.sr_policy_nlri_endpoint_ipv6': string;
  /** NLRI length in bits */
  'bgp.sr_policy_nlri_length': number;
  /** Policy color */
  'bgp.sr_policy_nlri_policy_color': Uint8Array;
  /** Unused Flags */
  'bgp.ssa_l2tpv3_Unused': boolean;
  /** Cookie */
  'bgp.ssa_l2tpv3_cookie': Uint8Array;
  /** Cookie Length */
  'bgp.ssa_l2tpv3_cookie_len': number;
  /** Preference */
  'bgp.ssa_l2tpv3_pref': number;
  /** Sequencing bit: Sequencing S-bit */
  'bgp.ssa_l2tpv3_s': boolean;
  /** Session ID */
  'bgp.ssa_l2tpv3_session_id': number;
  /** Length: SSA Length */
  'bgp.ssa_len': number;
  /** Transitive bit: SSA Transitive bit */
  'bgp.ssa_t': boolean;
  /** SSA Type */
  'bgp.ssa_type': number;
  /** Value: SSA Value */
  'bgp.ssa_value': Uint8Array;
  /** Type: BGP message type */
  'bgp.type': number;
  /** Unknown Address Family */
  'bgp.unknown_afi': true;
  /** Unknown Label VPN */
  'bgp.unknown_label': true;
  /** Unknown SAFI */
  'bgp.unknown_safi': true;
  /** AIGP Accumulated IGP Metric */
  'bgp.update.attribute.aigp.accu_igp_metric': bigint;
  /** AIGP TLV length */
  'bgp.update.attribute.aigp.length': number;
  /** AIGP attribute type */
  'bgp.update.attribute.aigp.type': number;
  /** Global Administrator: A four-octet namespace identifier. This SHOULD be an Autonomous System Number */
  'bgp.update.attribute.dpath.ga': number;
  /** Inter-Subnet Forwarding SAFI type */
  'bgp.update.attribute.dpath.isf.safi': number;
  /** Local Administrator: A two-octet operator-defined value */
  'bgp.update.attribute.dpath.la': number;
  /** Domain Path Attribute length */
  'bgp.update.attribute.dpath.length': number;
  /** Type code */
  'bgp.update.encaps_tunnel_subtlv_type': number;
  /** length */
  'bgp.update.encaps_tunnel_tlv_len': number;
  /** length */
  'bgp.update.encaps_tunnel_tlv_sublen': number;
  /** Flags */
  'bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.flags': number;
  /** Drop Upon Invalid */
  'bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.flags.invalid': boolean;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.flags.reserved': number;
  /** Specified-BSID-only */
  'bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.flags.specified': boolean;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.reserved': number;
  /** Binding SID */
  'bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.sid': Uint8Array;
  /** Flags */
  'bgp.update.encaps_tunnel_tlv_subtlv.enlp.flags': number;
  /** ENLP */
  'bgp.update.encaps_tunnel_tlv_subtlv.enlp.preference': number;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.enlp.reserved': number;
  /** Flags */
  'bgp.update.encaps_tunnel_tlv_subtlv.nvgre.flags': number;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.nvgre.flags.reserved': number;
  /** Valid MAC address */
  'bgp.update.encaps_tunnel_tlv_subtlv.nvgre.flags.valid_mac': boolean;
  /** Valid VN-ID */
  'bgp.update.encaps_tunnel_tlv_subtlv.nvgre.flags.valid_vnid': boolean;
  /** MAC */
  'bgp.update.encaps_tunnel_tlv_subtlv.nvgre.mac': string;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.nvgre.reserved': number;
  /** VN-ID */
  'bgp.update.encaps_tunnel_tlv_subtlv.nvgre.vnid': number;
  /** Policy name */
  'bgp.update.encaps_tunnel_tlv_subtlv.policy_name.name': string;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.policy_name.reserved': number;
  /** Flags */
  'bgp.update.encaps_tunnel_tlv_subtlv.pref.flags': number;
  /** Preference */
  'bgp.update.encaps_tunnel_tlv_subtlv.pref.preference': Uint8Array;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.pref.reserved': number;
  /** Priority */
  'bgp.update.encaps_tunnel_tlv_subtlv.priority.priority': number;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.priority.reserved': number;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list.reserved': number;
  /** sub-TLVs */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list.subtlv': Uint8Array;
  /** Data */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list.subtlv.data': Uint8Array;
  /** Length */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list.subtlv.length': number;
  /** Type */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list.subtlv.type': number;
  /** Bottom-of-Stack */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.bottom_stack': boolean;
  /** Flags */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.flags': number;
  /** SR Algorithm id */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.flags.algorithm': boolean;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.flags.reserved': number;
  /** SID verification */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.flags.verification': boolean;
  /** MPLS Label */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.mpls_label': number;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.reserved': Uint8Array;
  /** Traffic Class */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.traffic_class': number;
  /** TTL */
  'bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.ttl': number;
  /** Value */
  'bgp.update.encaps_tunnel_tlv_subtlv.value': Uint8Array;
  /** Flags */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan.flags': number;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan.flags.reserved': number;
  /** Valid MAC address */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan.flags.valid_mac': boolean;
  /** Valid VN-ID */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan.flags.valid_vnid': boolean;
  /** MAC */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan.mac': string;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan.reserved': number;
  /** VN-ID */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan.vnid': number;
  /** Flags */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan_gpe.flags': number;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan_gpe.flags.reserved': number;
  /** Valid VN-ID */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan_gpe.flags.valid_vnid': boolean;
  /** Version */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan_gpe.flags.version': number;
  /** Reserved */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan_gpe.reserved': number;
  /** VN-ID */
  'bgp.update.encaps_tunnel_tlv_subtlv.vxlan_gpe.vnid': number;
  /** Color Value */
  'bgp.update.encaps_tunnel_tlv_subtlv_color_value': number;
  /** Cookie */
  'bgp.update.encaps_tunnel_tlv_subtlv_cookie': Uint8Array;
  /** GRE Key */
  'bgp.update.encaps_tunnel_tlv_subtlv_gre_key': number;
  /** Load-balancing block length */
  'bgp.update.encaps_tunnel_tlv_subtlv_lb_block_length': number;
  /** Session ID */
  'bgp.update.encaps_tunnel_tlv_subtlv_session_id': number;
  /** Type code */
  'bgp.update.encaps_tunnel_tlv_type': number;
  /** Network Layer Reachability Information (NLRI) */
  'bgp.update.nlri': true;
  /** Path Attribute */
  'bgp.update.path_attribute': true;
  /** Aggregator AS */
  'bgp.update.path_attribute.aggregator_as': number;
  /** Aggregator origin */
  'bgp.update.path_attribute.aggregator_origin': string;
  /** AIGP Attribute */
  'bgp.update.path_attribute.aigp': true;
  /** AS Path segment */
  'bgp.update.path_attribute.as_path_segment': true;
  /** AS2 */
  'bgp.update.path_attribute.as_path_segment.as2': number;
  /** AS4 */
  'bgp.update.path_attribute.as_path_segment.as4': number;
  /** Segment length (number of ASN) */
  'bgp.update.path_attribute.as_path_segment.length': number;
  /** Segment type */
  'bgp.update.path_attribute.as_path_segment.type': number;
  /** Origin AS */
  'bgp.update.path_attribute.attr_set.origin_as': number;
  /** Algo ID */
  'bgp.update.path_attribute.bgpsec.sb.algo_id': number;
  /** Length */
  'bgp.update.path_attribute.bgpsec.sb.length': number;
  /** Length */
  'bgp.update.path_attribute.bgpsec.sp.length': number;
  /** AS Number */
  'bgp.update.path_attribute.bgpsec.sps.as': number;
  /** Flags */
  'bgp.update.path_attribute.bgpsec.sps.flags': number;
  /** pCount */
  'bgp.update.path_attribute.bgpsec.sps.pcount': number;
  /** Length */
  'bgp.update.path_attribute.bgpsec.ss.length': number;
  /** Signature */
  'bgp.update.path_attribute.bgpsec.ss.sig': Uint8Array;
  /** SKI */
  'bgp.update.path_attribute.bgpsec.ss.ski': Uint8Array;
  /** Communities */
  'bgp.update.path_attribute.communities': true;
  /** Community */
  'bgp.update.path_attribute.community': true;
  /** Community AS */
  'bgp.update.path_attribute.community_as': number;
  /** Community value */
  'bgp.update.path_attribute.community_value': number;
  /** Community Well-known: Reserved */
  'bgp.update.path_attribute.community_wellknown': number;
  /** Domain Path Attribute */
  'bgp.update.path_attribute.dpath': string;
  /** Flags */
  'bgp.update.path_attribute.flags': number;
  /** Extended-Length */
  'bgp.update.path_attribute.flags.extended_length': boolean;
  /** Optional */
  'bgp.update.path_attribute.flags.optional': boolean;
  /** Partial */
  'bgp.update.path_attribute.flags.partial': boolean;
  /** Transitive */
  'bgp.update.path_attribute.flags.transitive': boolean;
  /** Unused */
  'bgp.update.path_attribute.flags.unused': number;
  /** Length */
  'bgp.update.path_attribute.length': number;
  /** Link State */
  'bgp.update.path_attribute.link_state': true;
  /** Local preference */
  'bgp.update.path_attribute.local_pref': number;
  /** Network Layer Reachability Information (NLRI) */
  'bgp.update.path_attribute.mp_reach_nlri': true;
  /** Address family identifier (AFI) */
  'bgp.update.path_attribute.mp_reach_nlri.afi': number;
  /** Number of Subnetwork points of attachment (SNPA) */
  'bgp.update.path_attribute.mp_reach_nlri.nbr_snpa': number;
  /** Next hop */
  'bgp.update.path_attribute.mp_reach_nlri.next_hop': Uint8Array;
  /** IPv4 Address */
  'bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4': string;
  /** IPv6 Address */
  'bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6': string;
  /** Link-local Address */
  'bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6.link_local': string;
  /** Route Distinguisher: RD is always zero in the Next Hop */
  'bgp.update.path_attribute.mp_reach_nlri.next_hop.rd': string;
  /** Subsequent address family identifier (SAFI) */
  'bgp.update.path_attribute.mp_reach_nlri.safi': number;
  /** SNPA */
  'bgp.update.path_attribute.mp_reach_nlri.snpa': Uint8Array;
  /** SNPA Length */
  'bgp.update.path_attribute.mp_reach_nlri.snpa_length': number;
  /** Withdrawn Routes */
  'bgp.update.path_attribute.mp_unreach_nlri': true;
  /** Address family identifier (AFI) */
  'bgp.update.path_attribute.mp_unreach_nlri.afi': number;
  /** Subsequent address family identifier (SAFI) */
  'bgp.update.path_attribute.mp_unreach_nlri.safi': number;
  /** Bottom-of-Stack */
  'bgp.update.path_attribute.mpls_bottom_stack': boolean;
  /** MPLS Label Stack */
  'bgp.update.path_attribute.mpls_label': true;
  /** MPLS Label */
  'bgp.update.path_attribute.mpls_label_value': number;
  /** MPLS Label */
  'bgp.update.path_attribute.mpls_label_value_20bits': number;
  /** Traffic Class */
  'bgp.update.path_attribute.mpls_traffic_class': number;
  /** Multiple exit discriminator */
  'bgp.update.path_attribute.multi_exit_disc': number;
  /** Next hop */
  'bgp.update.path_attribute.next_hop': string;
  /** Origin */
  'bgp.update.path_attribute.origin': number;
  /** Originator identifier */
  'bgp.update.path_attribute.originator_id': string;
  /** Only to Customer */
  'bgp.update.path_attribute.otc': number;
  /** BIDIR-PIM Tree Tunnel P-multicast group */
  'bgp.update.path_attribute.pmsi.bidir_pim_tree.pmulticast_group': string;
  /** BIDIR-PIM Tree Tunnel sender address */
  'bgp.update.path_attribute.pmsi.bidir_pim_tree.sender': string;
  /** Tunnel type ingress replication IP end point */
  'bgp.update.path_attribute.pmsi.ingress_rep_ip': string;
  /** Tunnel type ingress replication IP end point */
  'bgp.update.path_attribute.pmsi.ingress_rep_ip6': string;
  /** mLDP P2MP FEC element address family */
  'bgp.update.path_attribute.pmsi.mldp.fec.address_family': number;
  /** mLDP P2MP FEC element address length */
  'bgp.update.path_attribute.pmsi.mldp.fec.address_length': number;
  /** mLDP P2MP FEC element opaque extended length */
  'bgp.update.path_attribute.pmsi.mldp.fec.opaque_ext_length': number;
  /** mLDP P2MP FEC element opaque extended value type */
  'bgp.update.path_attribute.pmsi.mldp.fec.opaque_ext_value_type': number;
  /** mLDP P2MP FEC element opaque length */
  'bgp.update.path_attribute.pmsi.mldp.fec.opaque_length': number;
  /** mLDP P2MP FEC element opaque value length */
  'bgp.update.path_attribute.pmsi.mldp.fec.opaque_value_length': number;
  /** mLDP P2MP FEC element opaque value type */
  'bgp.update.path_attribute.pmsi.mldp.fec.opaque_value_type': number;
  /** mLDP P2MP FEC element opaque value unique Id */
  'bgp.update.path_attribute.pmsi.mldp.fec.opaque_value_unique_id_rn': number;
  /** mLDP P2MP FEC element opaque value unique Id */
  'bgp.update.path_attribute.pmsi.mldp.fec.opaque_value_unique_id_str': string;
  /** mLDP P2MP FEC element root node address */
  'bgp.update.path_attribute.pmsi.mldp.fec.root_nodev4': string;
  /** mLDP P2MP FEC element root node address */
  'bgp.update.path_attribute.pmsi.mldp.fec.root_nodev6': string;
  /** mLDP P2MP FEC element type */
  'bgp.update.path_attribute.pmsi.mldp.fec.type': number;
  /** PIM-SM Tree tunnel P-multicast group */
  'bgp.update.path_attribute.pmsi.pimsm.pmulticast_group': string;
  /** PIM-SM Tree tunnel sender address */
  'bgp.update.path_attribute.pmsi.pimsm.sender_address': string;
  /** PIM-SSM Tree tunnel P-multicast group */
  'bgp.update.path_attribute.pmsi.pimssm.pmulticast_group': string;
  /** PIM-SSM Tree tunnel Root Node */
  'bgp.update.path_attribute.pmsi.pimssm.root_node': string;
  /** RSVP P2MP extended tunnel id */
  'bgp.update.path_attribute.pmsi.rsvp.ext_tunnel_idv4': string;
  /** RSVP P2MP id */
  'bgp.update.path_attribute.pmsi.rsvp.id': string;
  /** RSVP P2MP tunnel id */
  'bgp.update.path_attribute.pmsi.rsvp.tunnel_id': number;
  /** Flags */
  'bgp.update.path_attribute.pmsi.tunnel.flags': number;
  /** Tunnel ID */
  'bgp.update.path_attribute.pmsi.tunnel.id': true;
  /** Tunnel Type */
  'bgp.update.path_attribute.pmsi.tunnel.type': number;
  /** Tunnel ID not present */
  'bgp.update.path_attribute.pmsi.tunnel_id.not_present': true;
  /** Type Code */
  'bgp.update.path_attribute.type_code': number;
  /** Path attributes */
  'bgp.update.path_attributes': true;
  /** Total Path Attribute Length */
  'bgp.update.path_attributes.length': number;
  /** Unknown Path attributes */
  'bgp.update.path_attributes.unknown': true;
  /** Withdrawn Routes */
  'bgp.update.withdrawn_routes': true;
  /** Withdrawn Routes Length */
  'bgp.update.withdrawn_routes.length': number;
  /** Length */
  'bgp.vplsad.length': number;
  /** RD */
  'bgp.vplsad.rd': string;
  /** CE-ID */
  'bgp.vplsbgp.ce_id': number;
  /** Label Block Base */
  'bgp.vplsbgp.labelblock.base': string;
  /** Label Block Offset */
  'bgp.vplsbgp.labelblock.offset': number;
  /** Label Block Size */
  'bgp.vplsbgp.labelblock.size': number;
  /** Wildcard route target */
  'bgp.wildcard_route_target': string;
  /** Withdrawn prefix */
  'bgp.withdrawn_prefix': string;
}
