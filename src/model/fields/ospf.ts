// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of ospf. */
export interface OspfFields {
  /** Advertising Router */
  'ospf.advrouter': string;
  /** Area ID */
  'ospf.area_id': string;
  /** OSPF Authentication Trailer */
  'ospf.at': true;
  /** Authentication Data: Variable data that is carrying the digest for the protocol packet and optional LLS data block */
  'ospf.at.auth_data': Uint8Array;
  /** Authentication Data Length: The length in octets of the Authentication Trailer (AT) including both the 16-octet fixed header and the variable length message digest */
  'ospf.at.auth_data_len': number;
  /** Authentication Type: Identifying the type of authentication */
  'ospf.at.auth_type': number;
  /** Cryptographic Sequence Number: Increasing sequence number that is used to guard against replay attacks */
  'ospf.at.crypto_seq_nbr': bigint;
  /** Reserved: It SHOULD be set to 0 */
  'ospf.at.reserved': number;
  /** Security Association Identifier (SA ID): That maps to the authentication algorithm and the secret key used to create the message digest */
  'ospf.at.sa_id': number;
  /** Auth Crypt Data */
  'ospf.auth.crypt.data': Uint8Array;
  /** Auth Crypt Data Length */
  'ospf.auth.crypt.data_length': number;
  /** Auth Crypt Key id */
  'ospf.auth.crypt.key_id': number;
  /** Auth Crypt Sequence Number */
  'ospf.auth.crypt.seq_nbr': number;
  /** Auth Data (none) */
  'ospf.auth.none': Uint8Array;
  /** Auth Data (Simple) */
  'ospf.auth.simple': string;
  /** Auth Type */
  'ospf.auth.type': number;
  /** Auth Unknown */
  'ospf.auth.unknown': Uint8Array;
  /** Checksum */
  'ospf.checksum': number;
  /** DD Sequence */
  'ospf.db.dd_sequence': number;
  /** Interface MTU */
  'ospf.db.interface_mtu': number;
  /** DB Description */
  'ospf.dbd': number;
  /** (I) Init */
  'ospf.dbd.i': boolean;
  /** (M) More */
  'ospf.dbd.m': boolean;
  /** (MS) Master */
  'ospf.dbd.ms': boolean;
  /** (R) OOBResync */
  'ospf.dbd.r': boolean;
  /** Dynamic Hostname */
  'ospf.dynhostname': string;
  /** Grace TLV */
  'ospf.grace': true;
  /** Restart IP: The IP address of the interface originating this LSA */
  'ospf.grace.ip': string;
  /** Grace Period: The number of seconds neighbors should advertise the router as fully adjacent */
  'ospf.grace.period': number;
  /** Restart Reason: The reason the router is restarting */
  'ospf.grace.reason': number;
  /** OSPF Header */
  'ospf.header': true;
  /** OSPF Hello Packet */
  'ospf.hello': true;
  /** Active Neighbor */
  'ospf.hello.active_neighbor': string;
  /** Backup Designated Router */
  'ospf.hello.backup_designated_router': string;
  /** Designated Router */
  'ospf.hello.designated_router': string;
  /** Hello Interval [sec] */
  'ospf.hello.hello_interval': number;
  /** Interface ID */
  'ospf.hello.interface_id': number;
  /** Network Mask */
  'ospf.hello.network_mask': string;
  /** Router Dead Interval [sec] */
  'ospf.hello.router_dead_interval': number;
  /** Router Priority */
  'ospf.hello.router_priority': number;
  /** Instance ID */
  'ospf.instance_id': number;
  /** Link State ID */
  'ospf.link_state_id': string;
  /** Checksum */
  'ospf.lls.checksum': number;
  /** LLS Data Length */
  'ospf.lls.data_length': number;
  /** Options */
  'ospf.lls.ext.options': number;
  /** (LR) LSDB Resynchronization */
  'ospf.lls.ext.options.lr': boolean;
  /** (RS) Restart Signal */
  'ospf.lls.ext.options.rs': boolean;
  /** Metric */
  'ospf.ls.metric': number;
  /** Number of LSAs */
  'ospf.ls.number_of_lsas': number;
  /** LS Type */
  'ospf.lsa': number;
  /** LS Age (seconds) */
  'ospf.lsa.age': number;
  /** Summary LSA (ASBR) */
  'ospf.lsa.asbr': boolean;
  /** Netmask */
  'ospf.lsa.asbr.netmask': string;
  /** AS-External LSA (ASBR) */
  'ospf.lsa.asext': boolean;
  /** External Route Tag */
  'ospf.lsa.asext.extrttag': number;
  /** Forwarding Address */
  'ospf.lsa.asext.fwdaddr': string;
  /** Netmask */
  'ospf.lsa.asext.netmask': string;
  /** External Type */
  'ospf.lsa.asext.type': boolean;
  /** External Attributes LSA */
  'ospf.lsa.attr': boolean;
  /** BC error */
  'ospf.lsa.bc_error': true;
  /** Checksum */
  'ospf.lsa.chksum': number;
  /** Do Not Age Flag */
  'ospf.lsa.donotage': number;
  /** Link State ID */
  'ospf.lsa.id': string;
  /** Invalid length */
  'ospf.lsa.invalid_length': true;
  /** Length */
  'ospf.lsa.length': number;
  /** Group Membership LSA */
  'ospf.lsa.member': boolean;
  /** MPLS Traffic Engineering LSA */
  'ospf.lsa.mpls': boolean;
  /** Network LSA */
  'ospf.lsa.network': boolean;
  /** Attached Router */
  'ospf.lsa.network.attchrtr': string;
  /** Netmask */
  'ospf.lsa.network.netmask': string;
  /** NSSA AS-External LSA */
  'ospf.lsa.nssa': boolean;
  /** Number of Links */
  'ospf.lsa.number_of_links': number;
  /** Opaque LSA */
  'ospf.lsa.opaque': boolean;
  /** Router LSA */
  'ospf.lsa.router': boolean;
  /** Link Data */
  'ospf.lsa.router.linkdata': string;
  /** Link ID */
  'ospf.lsa.router.linkid': string;
  /** Link Type */
  'ospf.lsa.router.linktype': number;
  /** 0 Metric */
  'ospf.lsa.router.metric0': number;
  /** Number of Metrics */
  'ospf.lsa.router.nummetrics': number;
  /** Sequence Number */
  'ospf.lsa.seqnum': number;
  /** Summary LSA (IP Network) */
  'ospf.lsa.summary': boolean;
  /** TOS */
  'ospf.lsa.tos': number;
  /** Blocks missing */
  'ospf.lsa.tos_missing': true;
  /** Unknown LSA Type */
  'ospf.lsa.unknown_type': true;
  /** SR-Algorithm */
  'ospf.lsa_sa': number;
  /** Link State ID Opaque ID */
  'ospf.lsid.opaque_id': number;
  /** Link State ID Opaque Type */
  'ospf.lsid_opaque_type': number;
  /** Link State ID TE-LSA Instance */
  'ospf.lsid_te_lsa.instance': number;
  /** Link State ID TE-LSA Reserved */
  'ospf.lsid_te_lsa.reserved': number;
  /** Metric */
  'ospf.metric': number;
  /** Action */
  'ospf.mpls.action': number;
  /** Bandwidth Type */
  'ospf.mpls.bandwidth.type': number;
  /** BC */
  'ospf.mpls.bc': number;
  /** MPLS/DSTE Bandwidth Constraints Model Id */
  'ospf.mpls.bc.model_id': number;
  /** Bitmap */
  'ospf.mpls.bitmap': number;
  /** Channel Spacing */
  'ospf.mpls.cs': number;
  /** No. of effective. Bits */
  'ospf.mpls.effective': number;
  /** Encoding */
  'ospf.mpls.encoding': number;
  /** Grid */
  'ospf.mpls.grid': number;
  /** MPLS/TE Group */
  'ospf.mpls.group': number;
  /** Interface MTU */
  'ospf.mpls.interface_mtu': number;
  /** Length */
  'ospf.mpls.length': number;
  /** Link Max BW */
  'ospf.mpls.link_max_bw': number;
  /** MPLS/TE Link Resource Class/Color */
  'ospf.mpls.linkcolor': number;
  /** MPLS/TE Link ID */
  'ospf.mpls.linkid': string;
  /** MPLS/TE Link Type */
  'ospf.mpls.linktype': number;
  /** MPLS/TE Local Interface Address */
  'ospf.mpls.local_addr': string;
  /** MPLS/TE Local Interface Index */
  'ospf.mpls.local_id': number;
  /** Minimum LSP bandwidth */
  'ospf.mpls.minimum_lsp_bandwidth': number;
  /** Starting n */
  'ospf.mpls.n': number;
  /** Num Labels */
  'ospf.mpls.num.labels': number;
  /** Pri (or TE-Class) */
  'ospf.mpls.pri': number;
  /** Priority */
  'ospf.mpls.priority': number;
  /** Protection Capability */
  'ospf.mpls.protection_capability': number;
  /** MPLS/TE Remote Interface Address */
  'ospf.mpls.remote_addr': string;
  /** MPLS/TE Remote Interface Index */
  'ospf.mpls.remote_id': number;
  /** MPLS/TE Router ID */
  'ospf.mpls.routerid': string;
  /** Shared Risk Link Group */
  'ospf.mpls.shared_risk_link_group': number;
  /** SONET/SDH */
  'ospf.mpls.sonet.sdh': boolean;
  /** Starting n */
  'ospf.mpls.starting': number;
  /** Switching Type */
  'ospf.mpls.switching_type': number;
  /** MPLS/TE Metric */
  'ospf.mpls.te_metric': number;
  /** Type */
  'ospf.mpls.type': number;
  /** Message Type */
  'ospf.msg': number;
  /** Database Description */
  'ospf.msg.dbdesc': boolean;
  /** Hello */
  'ospf.msg.hello': boolean;
  /** Link State Adv Acknowledgement */
  'ospf.msg.lsack': boolean;
  /** Link State Adv Request */
  'ospf.msg.lsreq': boolean;
  /** Link State Adv Update */
  'ospf.msg.lsupdate': boolean;
  /** Encoding */
  'ospf.oif.encoding': number;
  /** Local Node ID */
  'ospf.oif.local_node_id': string;
  /** Node ID */
  'ospf.oif.node_id': string;
  /** Remote Node ID */
  'ospf.oif.remote_node_id': string;
  /** Signal Type */
  'ospf.oif.signal_type': number;
  /** Switching Cap */
  'ospf.oif.switching_cap': number;
  /** TNA Addr */
  'ospf.oif.tna_addr': Uint8Array;
  /** TNA Addr */
  'ospf.oif.tna_addr.ipv4': string;
  /** TNA Addr */
  'ospf.oif.tna_addr.ipv6': string;
  /** Addr Length */
  'ospf.oif.tna_addr_length': number;
  /** Packet Length */
  'ospf.packet_length': number;
  /** Pad Bytes */
  'ospf.pad_bytes': Uint8Array;
  /** PrefixLength */
  'ospf.prefix_length': number;
  /** Reserved: Must be zero */
  'ospf.reserved': Uint8Array;
  /** incorrect, should be 0 */
  'ospf.reserved.not_zero': true;
  /** RI Options */
  'ospf.ri.options': number;
  /** (ETE) Experimental TE */
  'ospf.ri.options.ete': boolean;
  /** (GRC) Graceful Restart */
  'ospf.ri.options.grc': boolean;
  /** (GRH) Graceful Restart Helper */
  'ospf.ri.options.grh': boolean;
  /** Host Router */
  'ospf.ri.options.host': boolean;
  /** (P2PLAN) Point-to-point over LAN */
  'ospf.ri.options.p2plan': boolean;
  /** Stub Router Support */
  'ospf.ri.options.srs': boolean;
  /** (TES) Traffic Engineering */
  'ospf.ri.options.tes': boolean;
  /** Source OSPF Router */
  'ospf.srcrouter': string;
  /** Invalid sub-TLV length */
  'ospf.stlv.invalid_length': true;
  /** Flags */
  'ospf.tlv.adjsid.flags': number;
  /** (B) Backup Flag */
  'ospf.tlv.adjsid.flags.b': boolean;
  /** (G) Group Flag */
  'ospf.tlv.adjsid.flags.g': boolean;
  /** (L) Local/Global Flag */
  'ospf.tlv.adjsid.flags.l': boolean;
  /** (P) Persistent Flag */
  'ospf.tlv.adjsid.flags.p': boolean;
  /** (*) Unknown Flag */
  'ospf.tlv.adjsid.flags.unknown': number;
  /** (V) Value/Index Flag */
  'ospf.tlv.adjsid.flags.v': boolean;
  /** Admin Group */
  'ospf.tlv.admin_group': number;
  /** Standard Application Identifier Bit Mask */
  'ospf.tlv.application.sabm.bits': number;
  /** (F) Loop-Free Alternate (LFA) */
  'ospf.tlv.application.sabm.bits.f': boolean;
  /** (R) RSVP-TE */
  'ospf.tlv.application.sabm.bits.r': boolean;
  /** (S) Segment Routing Policy */
  'ospf.tlv.application.sabm.bits.s': boolean;
  /** (X) Flexible Algorithm */
  'ospf.tlv.application.sabm.bits.x': boolean;
  /** SABM Length */
  'ospf.tlv.application.sabm.length': number;
  /** TLV Type */
  'ospf.tlv.application.subtlv_type': number;
  /** User-Defined Application Identifier Bit Mask */
  'ospf.tlv.application.udabm.bits': Uint8Array;
  /** UDABM Length */
  'ospf.tlv.application.udabm.length': number;
  /** ASBR Router ID */
  'ospf.tlv.extasbr.asbr_routerid': string;
  /** TLV Type */
  'ospf.tlv.extasbr.subtlv_type': number;
  /** TLV Type */
  'ospf.tlv.extasbr.tlv_type': number;
  /** Extended Admin Group */
  'ospf.tlv.extended_admin_group': number;
  /** Multi-Topology ID */
  'ospf.tlv.extlink.mt_id': number;
  /** Neighbor ID */
  'ospf.tlv.extlink.nbr': string;
  /** TLV Type */
  'ospf.tlv.extlink.subtlv_type': number;
  /** TLV Type */
  'ospf.tlv.extlink.tlv_type': number;
  /** Weight */
  'ospf.tlv.extlink.weight': number;
  /** Address Family */
  'ospf.tlv.extpfx.af': number;
  /** Flags */
  'ospf.tlv.extpfx.flags': number;
  /** (A) Attach Flag */
  'ospf.tlv.extpfx.flags.a': boolean;
  /** (N) Node Flag */
  'ospf.tlv.extpfx.flags.n': boolean;
  /** (*) Unknown Flag */
  'ospf.tlv.extpfx.flags.unknown': number;
  /** Route Type */
  'ospf.tlv.extpfx.rotuetype': number;
  /** Route Type */
  'ospf.tlv.extpfx.routetype': number;
  /** TLV Type */
  'ospf.tlv.extpfx.subtlv_type': number;
  /** TLV Type */
  'ospf.tlv.extpfx.tlv_type': number;
  /** Flags */
  'ospf.tlv.extpfx_range.flags': number;
  /** (IA) Inter-Area Flag */
  'ospf.tlv.extpfx_range.flags.ia': boolean;
  /** (*) Unknown Flag */
  'ospf.tlv.extpfx_range.flags.unknown': number;
  /** Metric */
  'ospf.tlv.faam.metric': number;
  /** Reserved */
  'ospf.tlv.faam.reserved': number;
  /** Calc-Type */
  'ospf.tlv.fad.calc_type': number;
  /** Flags */
  'ospf.tlv.fad.definition_flags': number;
  /** M-flag (M) */
  'ospf.tlv.fad.definition_flags.m': boolean;
  /** Flex-Algorithm */
  'ospf.tlv.fad.flex_algorithm': number;
  /** Metric-Type */
  'ospf.tlv.fad.metric_type': number;
  /** Priority */
  'ospf.tlv.fad.priority': number;
  /** TLV Type */
  'ospf.tlv.fad.subtlv_type': number;
  /** Flags */
  'ospf.tlv.fapm.flags': number;
  /** E bit */
  'ospf.tlv.fapm.flags.e': boolean;
  /** Metric */
  'ospf.tlv.fapm.metric': number;
  /** Flex-Algorithm */
  'ospf.tlv.flex_algorithm': number;
  /** MSD Type */
  'ospf.tlv.igp_msd_type': number;
  /** MSD Value */
  'ospf.tlv.igp_msd_value': number;
  /** Local Interface ID */
  'ospf.tlv.local_interface_id': number;
  /** Flags */
  'ospf.tlv.pfxsid.flags': number;
  /** (E) Explicit-Null Flag */
  'ospf.tlv.pfxsid.flags.e': boolean;
  /** (L) Local/Global Flag */
  'ospf.tlv.pfxsid.flags.l': boolean;
  /** (M) Mapping Server Flag */
  'ospf.tlv.pfxsid.flags.m': boolean;
  /** (NP) No-PHP Flag */
  'ospf.tlv.pfxsid.flags.np': boolean;
  /** (*) Unknown Flag */
  'ospf.tlv.pfxsid.flags.unknown': number;
  /** (V) Value/Index Flag */
  'ospf.tlv.pfxsid.flags.v': boolean;
  /** Preference */
  'ospf.tlv.preference': number;
  /** Range Size */
  'ospf.tlv.range_size': number;
  /** Remote Interface ID */
  'ospf.tlv.remote_interface_id': number;
  /** Remote IPv4 Address */
  'ospf.tlv.remote_ipv4_address': string;
  /** SID/Label */
  'ospf.tlv.sid_label': number;
  /** TLV Type */
  'ospf.tlv.sidlabel_range.type': number;
  /** Shared Risk Link Group */
  'ospf.tlv.srlg': number;
  /** Delay Variation */
  'ospf.tlv.unidirectional_delay_variation': number;
  /** Delay */
  'ospf.tlv.unidirectional_link_delay': number;
  /** Max Delay */
  'ospf.tlv.unidirectional_link_delay_max': number;
  /** Min Delay */
  'ospf.tlv.unidirectional_link_delay_min': number;
  /** Flags */
  'ospf.tlv.unidirectional_link_flags': number;
  /** (A) Anomalous */
  'ospf.tlv.unidirectional_link_flags.a': boolean;
  /** Reserved */
  'ospf.tlv.unidirectional_link_flags.reserved': number;
  /** Reserved */
  'ospf.tlv.unidirectional_link_reserved': number;
  /** Unknown TLV */
  'ospf.tlv.unknown': Uint8Array;
  /** TLV Length */
  'ospf.tlv_length': number;
  /** TLV Type */
  'ospf.tlv_type': number;
  /** TLV Type */
  'ospf.tlv_type.opaque': number;
  /** TLV Value */
  'ospf.tlv_value': Uint8Array;
  /** Unknown Link sub-TLV */
  'ospf.unknown_link_subtype': true;
  /** Grace TLV */
  'ospf.v2.grace': true;
  /** Restart IP: The IP address of the interface originating this LSA */
  'ospf.v2.grace.ip': string;
  /** Grace Period: The number of seconds neighbors should advertise the router as fully adjacent */
  'ospf.v2.grace.period': number;
  /** Restart Reason: The reason the router is restarting */
  'ospf.v2.grace.reason': number;
  /** Auth Data */
  'ospf.v2.lls.auth_data': Uint8Array;
  /** Sequence number */
  'ospf.v2.lls.sequence_number': number;
  /** Options */
  'ospf.v2.options': number;
  /** (DC) Demand Circuits */
  'ospf.v2.options.dc': boolean;
  /** DN */
  'ospf.v2.options.dn': boolean;
  /** (E) External Routing */
  'ospf.v2.options.e': boolean;
  /** (L) LLS Data block */
  'ospf.v2.options.l': boolean;
  /** (MC) Multicast */
  'ospf.v2.options.mc': boolean;
  /** (MT) Multi-Topology Routing */
  'ospf.v2.options.mt': boolean;
  /** (N) NSSA */
  'ospf.v2.options.n': boolean;
  /** (O) Opaque */
  'ospf.v2.options.o': boolean;
  /** (P) Propagate */
  'ospf.v2.options.p': boolean;
  /** Flags */
  'ospf.v2.router.lsa.flags': number;
  /** (B) Area border router */
  'ospf.v2.router.lsa.flags.b': boolean;
  /** (E) AS boundary router */
  'ospf.v2.router.lsa.flags.e': boolean;
  /** (H) Host */
  'ospf.v2.router.lsa.flags.h': boolean;
  /** (N) NSSA translation */
  'ospf.v2.router.lsa.flags.n': boolean;
  /** (S) Shortcut-capable ABR */
  'ospf.v2.router.lsa.flags.s': boolean;
  /** (V) Virtual link endpoint */
  'ospf.v2.router.lsa.flags.v': boolean;
  /** (W) Wild-card multicast receiver */
  'ospf.v2.router.lsa.flags.w': boolean;
  /** Address Prefix */
  'ospf.v3.address_prefix.ipv4': string;
  /** Address Prefix */
  'ospf.v3.address_prefix.ipv6': string;
  /** Flags */
  'ospf.v3.as.external.flags': number;
  /** (E) External Metric */
  'ospf.v3.as.external.flags.e': boolean;
  /** (F) Forwarding Address */
  'ospf.v3.as.external.flags.f': boolean;
  /** (T) External Route Tag */
  'ospf.v3.as.external.flags.t': boolean;
  /** E-Intra-Area-Prefix-LSA */
  'ospf.v3.elsa.intraprefix': boolean;
  /** TLV Length */
  'ospf.v3.elsa.tlv_length': number;
  /** TLV Type */
  'ospf.v3.elsa.tlv_type': number;
  /** Instance ID */
  'ospf.v3.instance_id': number;
  /** Neighbor Drop TLV */
  'ospf.v3.lls.drop.tlv': true;
  /** Dropped Neighbor */
  'ospf.v3.lls.dropped_neighbor': string;
  /** Options */
  'ospf.v3.lls.ext.options': number;
  /** (LR) LSDB Resynchronization */
  'ospf.v3.lls.ext.options.lr': boolean;
  /** (RS) Restart Signal */
  'ospf.v3.lls.ext.options.rs': boolean;
  /** Extended Options TLV */
  'ospf.v3.lls.ext.options.tlv': true;
  /** Full State For TLV */
  'ospf.v3.lls.fsf.tlv': true;
  /** Full State For */
  'ospf.v3.lls.full_state_for': string;
  /** Local Interface ID */
  'ospf.v3.lls.ll_id': Uint8Array;
  /** Neighbor */
  'ospf.v3.lls.neighbor': string;
  /** Relays Added */
  'ospf.v3.lls.relay.added': number;
  /** Options */
  'ospf.v3.lls.relay.options': number;
  /** (A) Always */
  'ospf.v3.lls.relay.options.a': boolean;
  /** (N) Never */
  'ospf.v3.lls.relay.options.n': boolean;
  /** Active Overlapping Relays TLV */
  'ospf.v3.lls.relay.tlv': true;
  /** Request From */
  'ospf.v3.lls.request_from': string;
  /** Request From TLV */
  'ospf.v3.lls.rf.tlv': true;
  /** Options */
  'ospf.v3.lls.state.options': number;
  /** (A) Answer */
  'ospf.v3.lls.state.options.a': boolean;
  /** (N) Incomplete */
  'ospf.v3.lls.state.options.n': boolean;
  /** (R) Request */
  'ospf.v3.lls.state.options.r': boolean;
  /** SCS Number */
  'ospf.v3.lls.state.scs': number;
  /** State Check Sequence TLV */
  'ospf.v3.lls.state.tlv': true;
  /** Willingness */
  'ospf.v3.lls.willingness': number;
  /** Willingness TLV */
  'ospf.v3.lls.willingness.tlv': true;
  /** LS Type */
  'ospf.v3.lsa': number;
  /** AS-External-LSA */
  'ospf.v3.lsa.asext': boolean;
  /** Attached Router */
  'ospf.v3.lsa.attached_router': string;
  /** Destination Router ID */
  'ospf.v3.lsa.destination_router_id': string;
  /** Do Not Age */
  'ospf.v3.lsa.do_not_age': boolean;
  /** External Route Tag */
  'ospf.v3.lsa.external_route_tag': number;
  /** Function Code */
  'ospf.v3.lsa.fc': number;
  /** Forwarding Address */
  'ospf.v3.lsa.forwarding_address.ipv4': string;
  /** Forwarding Address */
  'ospf.v3.lsa.forwarding_address.ipv6': string;
  /** Interface ID */
  'ospf.v3.lsa.interface_id': number;
  /** Inter-Area-Prefix-LSA */
  'ospf.v3.lsa.interprefix': boolean;
  /** Inter-Area-Router-LSA */
  'ospf.v3.lsa.interrouter': boolean;
  /** Intra-Area-Prefix-LSA */
  'ospf.v3.lsa.intraprefix': boolean;
  /** Link-LSA */
  'ospf.v3.lsa.link': boolean;
  /** Link-local Interface Address */
  'ospf.v3.lsa.link_local_interface_address.ipv4': string;
  /** Link-local Interface Address */
  'ospf.v3.lsa.link_local_interface_address.ipv6': string;
  /** Group-Membership-LSA */
  'ospf.v3.lsa.member': boolean;
  /** Neighbor Interface ID */
  'ospf.v3.lsa.neighbor_interface_id': number;
  /** Neighbor Router ID */
  'ospf.v3.lsa.neighbor_router_id': string;
  /** Network-LSA */
  'ospf.v3.lsa.network': boolean;
  /** NSSA-LSA */
  'ospf.v3.lsa.nssa': boolean;
  /** # prefixes */
  'ospf.v3.lsa.num_prefixes': number;
  /** Router Information Opaque-LSA */
  'ospf.v3.lsa.opaque': boolean;
  /** Referenced Advertising Router */
  'ospf.v3.lsa.referenced_advertising_router': string;
  /** Referenced Link State ID */
  'ospf.v3.lsa.referenced_link_state_id': string;
  /** Referenced LS type */
  'ospf.v3.lsa.referenced_ls_type': number;
  /** Router-LSA */
  'ospf.v3.lsa.router': boolean;
  /** Router Priority */
  'ospf.v3.lsa.router_priority': number;
  /** Flooding Scope */
  'ospf.v3.lsa.s12': number;
  /** Type */
  'ospf.v3.lsa.type': number;
  /** LSA Handling */
  'ospf.v3.lsa.u': boolean;
  /** Options */
  'ospf.v3.options': number;
  /** AF */
  'ospf.v3.options.af': boolean;
  /** AT */
  'ospf.v3.options.at': boolean;
  /** DC */
  'ospf.v3.options.dc': boolean;
  /** E */
  'ospf.v3.options.e': boolean;
  /** L */
  'ospf.v3.options.l': boolean;
  /** MC */
  'ospf.v3.options.mc': boolean;
  /** N */
  'ospf.v3.options.n': boolean;
  /** R */
  'ospf.v3.options.r': boolean;
  /** V6 */
  'ospf.v3.options.v6': boolean;
  /** PrefixOptions */
  'ospf.v3.prefix.options': number;
  /** (LA) Local Address */
  'ospf.v3.prefix.options.la': boolean;
  /** (MC) Multicast */
  'ospf.v3.prefix.options.mc': boolean;
  /** (NU) NoUnicast */
  'ospf.v3.prefix.options.nu': boolean;
  /** (P) Propagate */
  'ospf.v3.prefix.options.p': boolean;
  /** Flags */
  'ospf.v3.router.lsa.flags': number;
  /** (B) Area border router */
  'ospf.v3.router.lsa.flags.b': boolean;
  /** (E) AS boundary router */
  'ospf.v3.router.lsa.flags.e': boolean;
  /** (V) Virtual link endpoint */
  'ospf.v3.router.lsa.flags.v': boolean;
  /** (W) Wild-card multicast receiver */
  'ospf.v3.router.lsa.flags.w': boolean;
  /** Version */
  'ospf.version': number;
}
