// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of icmpv6. */
export interface Icmpv6Fields {
  /** EUI-64: This field is used to uniquely identify the interface of the registered address by including the EUI-64 identifier */
  'icmpv6.6lowpannd.da.eui64': string;
  /** Lifetime: The amount of time in a unit of 60 seconds that the router should retain the Neighbor Cache entry for the sender of the NS that includes this option */
  'icmpv6.6lowpannd.da.lifetime': number;
  /** Registered Address: Carries the host address, which was contained in the IPv6 Source field in the NS that contained the ARO option sent by the host */
  'icmpv6.6lowpannd.da.reg_addr': string;
  /** Reserved: Must be Zero */
  'icmpv6.6lowpannd.da.rsv': number;
  /** Status: Indicates the status of a registration in the DAC */
  'icmpv6.6lowpannd.da.status': number;
  /** Checksum: Used to detect data corruption in the ICMPv6 message and parts of the IPv6 header */
  'icmpv6.checksum': number;
  /** Checksum Status */
  'icmpv6.checksum.status': number;
  /** Bad checksum */
  'icmpv6.checksum_bad.expert': true;
  /** Code: Depends on the message type.  It is used to create an additional level of message granularity */
  'icmpv6.code': number;
  /** Data */
  'icmpv6.data': Uint8Array;
  /** Timestamp from Echo data: The timestamp in the first 8 or 16 bytes of the Echo data */
  'icmpv6.data_time': bigint;
  /** Timestamp from Echo data (relative): The timestamp of the packet, relative to the timestamp in the first 8 or 16 bytes of the Echo data */
  'icmpv6.data_time_relative': bigint;
  /** Identifier: An identifier to aid in matching with Request and Reply */
  'icmpv6.echo.identifier': number;
  /** Sequence: A sequence number to aid in matching Echo Replies to this Echo Request */
  'icmpv6.echo.sequence_number': number;
  /** Local bit */
  'icmpv6.ext.echo.req.local': boolean;
  /** Reserved */
  'icmpv6.ext.echo.req.res': number;
  /** Active bit */
  'icmpv6.ext.echo.rsp.active': boolean;
  /** IPv4 bit */
  'icmpv6.ext.echo.rsp.ipv4': boolean;
  /** IPv6 bit */
  'icmpv6.ext.echo.rsp.ipv6': boolean;
  /** Reserved */
  'icmpv6.ext.echo.rsp.res': number;
  /** State */
  'icmpv6.ext.echo.rsp.state': number;
  /** Sequence number */
  'icmpv6.ext.echo.seq': number;
  /** Flag */
  'icmpv6.fmip6.hi.flag': number;
  /** Buffer: When set, the destination SHOULD buffer any packets toward the node indicated in the options of this message */
  'icmpv6.fmip6.hi.flag.a': boolean;
  /** Reserved */
  'icmpv6.fmip6.hi.flag.reserved': number;
  /** Assigned address configuration: When set, this message requests a new CoA to be returned by the destination */
  'icmpv6.fmip6.hi.flag.s': boolean;
  /** Identifier: An identifier to aid in matching with Request and Reply */
  'icmpv6.fmip6.identifier': number;
  /** Subtype: Designates the Subtype of information */
  'icmpv6.fmip6.subtype': number;
  /** Lifetime: The maximum number of seconds that this particular Locator may be considered valid */
  'icmpv6.ilnp.nb_lifetime': number;
  /** Locator: The 64-bit Locator values currently valid for the sending ILNPv6 node */
  'icmpv6.ilnp.nb_locator': bigint;
  /** Num of Locs: The number of 64-bit Locator values that are advertised in this message */
  'icmpv6.ilnp.nb_locs': number;
  /** Preference: The preferability of each Locator relative to other valid Locator values */
  'icmpv6.ilnp.nb_preference': number;
  /** Invalid Option Length */
  'icmpv6.invalid_option_length': true;
  /** Length of original datagram: The length of the original datagram */
  'icmpv6.length': number;
  /** Query Interval: The Query Interval value (in seconds) in use by MLD on the interface. */
  'icmpv6.mcast_ra.query_interval': number;
  /** Robustness Variable: The Robustness Variable in use by MLD on the advertising interface */
  'icmpv6.mcast_ra.robustness_variable': number;
  /** Flags */
  'icmpv6.mip6.flag': number;
  /** Managed address configuration: When set, it indicates that addresses are available via DHCPv6 */
  'icmpv6.mip6.flag.m': boolean;
  /** Other configuration: When set, it indicates that other configuration information is available via DHCPv6 */
  'icmpv6.mip6.flag.o': boolean;
  /** Reserved: Must be Zero */
  'icmpv6.mip6.flag.rsv': number;
  /** Home Agent Address: A list of addresses of home agents on the home link for the mobile node */
  'icmpv6.mip6.home_agent_address': string;
  /** Identifier: An identifier to aid in matching with Request and Reply */
  'icmpv6.mip6.identifier': number;
  /** Flags */
  'icmpv6.mld.flag': number;
  /** QRV (Querier's Robustness Variable): Contains the RV (Robustness Variable) value used by the Querier */
  'icmpv6.mld.flag.qrv': number;
  /** Reserved: Must Be Zero */
  'icmpv6.mld.flag.reserved': number;
  /** Suppress Router-Side Processing: Indicates to any receiving multicast routers that they have to suppress the normal timer updates they perform upon hearing a Query */
  'icmpv6.mld.flag.s': boolean;
  /** Maximum Response Code: Specifies the maximum allowed delay before sending a responding Report */
  'icmpv6.mld.maximum_response_code': number;
  /** Maximum Response Delay [ms]: Specifies the maximum allowed delay before sending a responding Report, in units of milliseconds */
  'icmpv6.mld.maximum_response_delay': number;
  /** Multicast Address: Specific IPv6 multicast address */
  'icmpv6.mld.multicast_address': string;
  /** Number of Sources: Specifies how many source addresses are present in the Query */
  'icmpv6.mld.nb_sources': number;
  /** QQIC (Querier's Query Interval Code): Specifies the QI (Query Interval) used by the Querier */
  'icmpv6.mld.qqi': number;
  /** Source Address: The Source Address fields are a vector of unicast addresses */
  'icmpv6.mld.source_address': string;
  /** Multicast Address Record: Each Multicast Address Record is a block of fields that contain information on the sender listening to a single multicast address on the interface from which the Report is sent */
  'icmpv6.mldr.mar': true;
  /** Aux Data Len: The Aux Data Len field contains the length (in units of 32-bit words) of the Auxiliary Data Field in this Multicast Address Record */
  'icmpv6.mldr.mar.aux_data_len': number;
  /** Auxiliary Data: Contains additional information that pertain to this Multicast Address Record */
  'icmpv6.mldr.mar.auxiliary_data': Uint8Array;
  /** Multicast Address: The Multicast Address field contains the multicast address to which this Multicast Address Record pertains */
  'icmpv6.mldr.mar.multicast_address': string;
  /** Number of Sources: The Number of Sources field specifies how many source addresses are present in this Multicast Address Record */
  'icmpv6.mldr.mar.nb_sources': number;
  /** Record Type: It specifies the type of the Multicast Address Record */
  'icmpv6.mldr.mar.record_type': number;
  /** Source Address: The Source Address fields are a vector of unicast addresses */
  'icmpv6.mldr.mar.source_address': string;
  /** Number of Multicast Address Records: Specifies how many Multicast Address Records are present in this Report */
  'icmpv6.mldr.nb_mcast_records': number;
  /** Buffered Messages Length: The size of buffered-mpl-messages in octets. */
  'icmpv6.mpl.seed_info.bm_len': number;
  /** MinSequence: The lower-bound sequence number for the MPL Seed. */
  'icmpv6.mpl.seed_info.min_sequence': number;
  /** Seed ID Length: The length of the seed-id. */
  'icmpv6.mpl.seed_info.s': number;
  /** Seed ID */
  'icmpv6.mpl.seed_info.seed_id': string;
  /** Sequence */
  'icmpv6.mpl.seed_info.sequence': number;
  /** MTU: The Maximum Transmission Unit of the next-hop link */
  'icmpv6.mtu': number;
  /** Flags */
  'icmpv6.nd.na.flag': number;
  /** Override: When set, it indicates that the advertisement should override an existing cache entry and update the cached link-layer address */
  'icmpv6.nd.na.flag.o': boolean;
  /** Router: When set, it indicates that the sender is a router */
  'icmpv6.nd.na.flag.r': boolean;
  /** Reserved: Must be Zero */
  'icmpv6.nd.na.flag.rsv': number;
  /** Solicited: When set, it indicates that the advertisement was sent in response to a Neighbor Solicitation from the Destination address */
  'icmpv6.nd.na.flag.s': boolean;
  /** Target Address: the Target Address field in the Neighbor Solicitation message that prompted this advertisement */
  'icmpv6.nd.na.target_address': string;
  /** Target Address: The IP address of the target of the solicitation */
  'icmpv6.nd.ns.target_address': string;
  /** Cur hop limit: The default value that should be placed in the Hop Count field of the IP header for outgoing IP packets */
  'icmpv6.nd.ra.cur_hop_limit': number;
  /** Flags */
  'icmpv6.nd.ra.flag': number;
  /** Home Agent: When set, it indicate that the router sending this Router Advertisement is also functioning as a Mobile IPv6 home agent on this link */
  'icmpv6.nd.ra.flag.h': boolean;
  /** Managed address configuration: When set, it indicates that addresses are available via DHCPv6 */
  'icmpv6.nd.ra.flag.m': boolean;
  /** Other configuration: When set, it indicates that other configuration information is available via DHCPv6 */
  'icmpv6.nd.ra.flag.o': boolean;
  /** ND Proxy: Neighbor Discovery Proxy (Experimental - RFC4389) */
  'icmpv6.nd.ra.flag.p': boolean;
  /** Prf (Default Router Preference): Indicates whether to prefer this router over other default routers */
  'icmpv6.nd.ra.flag.prf': number;
  /** Reserved: Must be Zero */
  'icmpv6.nd.ra.flag.rsv': number;
  /** SNAC Router: Indicates whether the router operates as Stub Network Auto-Configuring (SNAC) router */
  'icmpv6.nd.ra.flag.s': boolean;
  /** Reachable time (ms): The time that a node assumes a neighbor is reachable after having received a reachability confirmation */
  'icmpv6.nd.ra.reachable_time': number;
  /** Retrans timer (ms): The time between retransmitted Neighbor Solicitation messages */
  'icmpv6.nd.ra.retrans_timer': number;
  /** Router lifetime (s): The lifetime associated with the default router */
  'icmpv6.nd.ra.router_lifetime': number;
  /** Target Address: An IP address that is a better first hop to use for the ICMP Destination Address */
  'icmpv6.nd.rd.target_address': string;
  /** Flags: Qtype-specific flags that may be defined for certain Query types and their Replies */
  'icmpv6.ni.flag': number;
  /** Unicast Addresses: Responder's unicast addresses */
  'icmpv6.ni.flag.a': boolean;
  /** Compression: IPv4-compatible (now deprecated) and IPv4-mapped addresses are requested */
  'icmpv6.ni.flag.c': boolean;
  /** Global-scope addresses are requested */
  'icmpv6.ni.flag.g': boolean;
  /** Link-local addresses are requested */
  'icmpv6.ni.flag.l': boolean;
  /** Reserved: Must be Zero */
  'icmpv6.ni.flag.rsv': number;
  /** Site-local addresses are requested */
  'icmpv6.ni.flag.s': boolean;
  /** Truncated: Defined in a Reply only, indicates that the set of addresses is incomplete for space reasons */
  'icmpv6.ni.flag.t': boolean;
  /** Nonce: An opaque 64-bit field */
  'icmpv6.ni.nonce': bigint;
  /** Qtype: Designates the type of information */
  'icmpv6.ni.qtype': number;
  /** FQDN subject */
  'icmpv6.ni.query.subject_fqdn': string;
  /** IPv4 subject address */
  'icmpv6.ni.query.subject_ipv4': string;
  /** IPv6 subject address */
  'icmpv6.ni.query.subject_ipv6': string;
  /** IPv4 Node address */
  'icmpv6.ni.reply.ipv4_address': string;
  /** IPv6 Node address */
  'icmpv6.ni.reply.node_address': string;
  /** Name Node */
  'icmpv6.ni.reply.node_name': string;
  /** TTL */
  'icmpv6.ni.reply.node_ttl': number;
  /** No response seen: No corresponding response frame was seen */
  'icmpv6.no_resp': true;
  /** Nonce */
  'icmpv6.nonce': Uint8Array;
  /** ICMPv6 Option */
  'icmpv6.opt': true;
  /** G */
  'icmpv6.opt.6cio.flag_g': number;
  /** Unassigned */
  'icmpv6.opt.6cio.unassigned1': number;
  /** Unassigned */
  'icmpv6.opt.6cio.unassigned2': number;
  /** Context Length: The number of leading bits in the Context Prefix field that are valid */
  'icmpv6.opt.6co.context_length': number;
  /** Context Prefix: The IPv6 prefix or address corresponding to the Context ID (CID) field */
  'icmpv6.opt.6co.context_prefix': string;
  /** Flag */
  'icmpv6.opt.6co.flag': number;
  /** Compression Flag: This flag indicates if the context is valid for use in compression */
  'icmpv6.opt.6co.flag.c': boolean;
  /** CID: Context Identifier for this prefix information */
  'icmpv6.opt.6co.flag.cid': number;
  /** Reserved: Must be zero */
  'icmpv6.opt.6co.flag.reserved': number;
  /** Lifetime: The length of time in a unit of 60 seconds that the context is valid for the purpose of header compression or decompression */
  'icmpv6.opt.6co.valid_lifetime': number;
  /** 6LBR Address: IPv6 address of the 6LBR that is the origin of the included version number */
  'icmpv6.opt.abro.6lbr_address': string;
  /** Valid Lifetime: The length of time in a unit of 60 seconds (relative to the time the packet is received) that this set of border router information is valid. */
  'icmpv6.opt.abro.valid_lifetime': number;
  /** Version: The version number high (most significant 16 bits) corresponding to this set of information contained in the RA message */
  'icmpv6.opt.abro.version_high': number;
  /** Version Low: The version number low (the least significant 16 bits) corresponding to this set of information contained in the RA message */
  'icmpv6.opt.abro.version_low': number;
  /** Advertisement Interval: The maximum time (in milliseconds) between successive unsolicited Router Advertisement messages sent by this router on this network interface */
  'icmpv6.opt.advertisement_interval': number;
  /** EUI-64: This field is used to uniquely identify the interface of the registered address */
  'icmpv6.opt.aro.eui64': string;
  /** Registration  Lifetime: The amount of time (in a unit of 60 seconds) that the router should retain the Neighbor Cache entry */
  'icmpv6.opt.aro.registration_lifetime': number;
  /** Status: Indicates the status of a registration in the NA response */
  'icmpv6.opt.aro.status': number;
  /** Captive Portal: The contact URI for the captive portal that the user should connect to */
  'icmpv6.opt.captive_portal': string;
  /** Cert Type */
  'icmpv6.opt.cert_type': number;
  /** Certificate and Padding */
  'icmpv6.opt.certificate_padding': true;
  /** CGA */
  'icmpv6.opt.cga': Uint8Array;
  /** Count */
  'icmpv6.opt.cga.count': Uint8Array;
  /** Ext Data */
  'icmpv6.opt.cga.ext_data': Uint8Array;
  /** Ext Length */
  'icmpv6.opt.cga.ext_length': number;
  /** Ext Type */
  'icmpv6.opt.cga.ext_type': number;
  /** Modifier */
  'icmpv6.opt.cga.modifier': Uint8Array;
  /** Pad Length (in bytes) */
  'icmpv6.opt.cga.pad_length': number;
  /** Subject Public Key Info */
  'icmpv6.opt.cga.subject_public_key_info': true;
  /** Subnet Prefix */
  'icmpv6.opt.cga.subnet_prefix': Uint8Array;
  /** Digital Signature and Padding: TO DO FIX ME !! */
  'icmpv6.opt.digital_signature_padding': true;
  /** Domain Names */
  'icmpv6.opt.dnssl': string;
  /** Lifetime */
  'icmpv6.opt.dnssl.lifetime': number;
  /** Flags */
  'icmpv6.opt.earo.flag': number;
  /** Indicates the contents of the Opaque field */
  'icmpv6.opt.earo.flag.i': number;
  /** P: Registered address type */
  'icmpv6.opt.earo.flag.p': number;
  /** Request reachability services for the Registered Address from a Routing Registrar */
  'icmpv6.opt.earo.flag.r': boolean;
  /** T: When 0, the Transaction ID field must be ignored */
  'icmpv6.opt.earo.flag.t': boolean;
  /** Opaque: An opaque field whose content is dictated by flag I */
  'icmpv6.opt.earo.opaque': number;
  /** TID (Transaction ID): Unsigned integer maintained by the node and incremented with each registration. */
  'icmpv6.opt.earo.tid': number;
  /** Flags Expansion Option */
  'icmpv6.opt.efo': number;
  /** Home Agent: When set, it indicate that the router sending this Router Advertisement is also functioning as a Mobile IPv6 home agent on this link */
  'icmpv6.opt.efo.h': boolean;
  /** Managed address configuration: When set, it indicates that addresses are available via DHCPv6 */
  'icmpv6.opt.efo.m': boolean;
  /** Other configuration: When set, it indicates that other configuration information is available via DHCPv6 */
  'icmpv6.opt.efo.o': boolean;
  /** Proxy */
  'icmpv6.opt.efo.p': boolean;
  /** Private Experimentation */
  'icmpv6.opt.efo.pex': number;
  /** Prf (Default Router Preference): Indicates whether to prefer this router over other default routers */
  'icmpv6.opt.efo.prf': number;
  /** Reserved: Must be Zero */
  'icmpv6.opt.efo.rsv': number;
  /** HAI-Length: The size of the HAI-Value field in octets */
  'icmpv6.opt.hai.length': number;
  /** Option-Code */
  'icmpv6.opt.hai.option_code': number;
  /** HAI-Value: The value specified by the Option-Code */
  'icmpv6.opt.hai.value': Uint8Array;
  /** AT: The algorithm type field describing the algorithm used by FMIPv6 to calculate the authenticator */
  'icmpv6.opt.hkr.at': number;
  /** Encrypted Handover Key: The shared handover key, encrypted with the MN's handover key encryption public key */
  'icmpv6.opt.hkr.encrypted_handover_key': Uint8Array;
  /** Handover Key Encryption Public Key */
  'icmpv6.opt.hkr.encryption_public_key': Uint8Array;
  /** Padding: Lifetime of the handover key (in seconds) */
  'icmpv6.opt.hkr.lifetime': number;
  /** Pad Length: The number of padding octets beyond the end of the Handover Key */
  'icmpv6.opt.hkr.pad_length': number;
  /** Padding: A variable-length field making the option length a multiple of 8 */
  'icmpv6.opt.hkr.padding': Uint8Array;
  /** Reserved (Must be Zero) */
  'icmpv6.opt.hkr.reserved': number;
  /** Home Agent Preference: The lifetime associated with the home agent in units of seconds. */
  'icmpv6.opt.home_agent_lifetime': number;
  /** Home Agent Preference: The preference for the home agent sending this Router Advertisement */
  'icmpv6.opt.home_agent_preference': number;
  /** IPv6 Address: The IP address/prefix defined by the Option-Code field */
  'icmpv6.opt.ipa.ipv6_address': string;
  /** Option-code */
  'icmpv6.opt.ipa.option_code': number;
  /** Prefix Length: That indicates the length of the IPv6 Address Prefix */
  'icmpv6.opt.ipa.prefix_len': number;
  /** IPv6 Address: IPv6 addresses of the interface */
  'icmpv6.opt.ipv6_address': string;
  /** Length: The length (in units of 8 bytes) of the option (including the Type and Length fields) */
  'icmpv6.opt.length': number;
  /** Link-layer address */
  'icmpv6.opt.linkaddr': Uint8Array;
  /** Link-layer address */
  'icmpv6.opt.linkaddr_eui64': string;
  /** Link-Layer Address: (in Bytes Format) */
  'icmpv6.opt.lla.bytes': Uint8Array;
  /** Option-code */
  'icmpv6.opt.lla.option_code': number;
  /** Distance: Identifying the distance between MAP and the receiver of the advertisement (in the number of hops) */
  'icmpv6.opt.map.distance': number;
  /** Flag */
  'icmpv6.opt.map.flag': number;
  /** RCoA Flag: It indicates that the mobile node is allocated the RCoA by the MAP */
  'icmpv6.opt.map.flag.r': boolean;
  /** Reserved: Must be 0 */
  'icmpv6.opt.map.flag.reserved': number;
  /** Global Address: One of the MAP's global addresses */
  'icmpv6.opt.map.global_address': string;
  /** Preference: Used as an indicator of operator preference (Highest is better) */
  'icmpv6.opt.map.preference': number;
  /** Valid Lifetime: This value indicates the validity of the MAP's address and the RCoA. */
  'icmpv6.opt.map.valid_lifetime': number;
  /** MN-Length: The size of the MN-Value field in octets */
  'icmpv6.opt.mn.length': number;
  /** Option-Code */
  'icmpv6.opt.mn.option_code': number;
  /** MN-Value: The value specified by the Option-Code */
  'icmpv6.opt.mn.value': Uint8Array;
  /** MTU: The recommended MTU for the link */
  'icmpv6.opt.mtu': number;
  /** Option-Code */
  'icmpv6.opt.naack.option_code': number;
  /** Status: Indicating the disposition of the Unsolicited Neighbor Advertisement message */
  'icmpv6.opt.naack.status': number;
  /** Supplied NCoA */
  'icmpv6.opt.naack.supplied_ncoa': string;
  /** Name Type */
  'icmpv6.opt.name_type': number;
  /** FQDN */
  'icmpv6.opt.name_type.fqdn': string;
  /** DER Encoded X.501 Name */
  'icmpv6.opt.name_x501': Uint8Array;
  /** Shortcut Limit: Hop limit for shortcut attempt */
  'icmpv6.opt.nbma.shortcut_limit': number;
  /** Nonce: A field containing a random number selected by the sender of the solicitation message */
  'icmpv6.opt.nonce': Uint8Array;
  /** Option-code */
  'icmpv6.opt.nrpi.option_code': number;
  /** Prefix: An IP address or a prefix of an IP address */
  'icmpv6.opt.nrpi.prefix': string;
  /** Prefix Length: The number of leading bits in the Prefix that are valid */
  'icmpv6.opt.nrpi.prefix_len': number;
  /** Padding (Must be 0) */
  'icmpv6.opt.padding': true;
  /** PLC (Prefix Length Code): This field encodes the NAT64 Prefix Length */
  'icmpv6.opt.pref64.plc': number;
  /** Prefix: NAT64 Prefix */
  'icmpv6.opt.pref64.prefix': string;
  /** Scaled Lifetime: The maximum time in units of 8 seconds over which this NAT64 prefix MAY be used */
  'icmpv6.opt.pref64.scaled_lifetime': number;
  /** Prefix: An IP address or a prefix of an IP address */
  'icmpv6.opt.prefix': string;
  /** Flag */
  'icmpv6.opt.prefix.flag': number;
  /** Autonomous Address Configuration Flag (A): When set, indicates that this prefix can be used for stateless address configuration */
  'icmpv6.opt.prefix.flag.a': boolean;
  /** On-link Flag (L): When set, indicates that this prefix can be used for on-link determination, and traffic to those destinations is sent directly (not via routers) */
  'icmpv6.opt.prefix.flag.l': boolean;
  /** DHCPv6-PD Preferred Flag (P): When set, indicates that the network prefers that clients use Prefix Delegation (PD) instead of acquiring individual addresses via SLAAC or DHCPv6 address assignment. */
  'icmpv6.opt.prefix.flag.p': boolean;
  /** Router Address Flag (R): When set, indicates that the Prefix field contains a complete IP address assigned to the sending router */
  'icmpv6.opt.prefix.flag.r': boolean;
  /** Reserved */
  'icmpv6.opt.prefix.flag.reserved': number;
  /** Prefix Length: The number of leading bits in the Prefix that are valid */
  'icmpv6.opt.prefix.length': number;
  /** Preferred Lifetime: The length of time in seconds that addresses generated from the prefix via stateless address autoconfiguration remain preferred */
  'icmpv6.opt.prefix.preferred_lifetime': number;
  /** Valid Lifetime: The length of time in seconds that the prefix is valid for the purpose of on-link determination */
  'icmpv6.opt.prefix.valid_lifetime': number;
  /** Key Hash */
  'icmpv6.opt.ps.key_hash': Uint8Array;
  /** Delay: Unsigned integer used to delay HTTP GET queries from hosts by a randomized backoff */
  'icmpv6.opt.pvd_id.delay': number;
  /** Flags */
  'icmpv6.opt.pvd_id.flags': number;
  /** H-Flag: 'HTTP' flag stating whether some PvD Additional Information is made available through HTTP over TLS */
  'icmpv6.opt.pvd_id.flags.h': boolean;
  /** L-Flag: 'Legacy' flag stating whether the PvD is associated with IPv4 information assigned using DHCPv4 */
  'icmpv6.opt.pvd_id.flags.l': boolean;
  /** R-Flag: 'Router Advertisement' flag stating whether the PvD Option header is followed (right after padding to the next 64-bit boundary) by a Router Advertisement message header */
  'icmpv6.opt.pvd_id.flags.r': boolean;
  /** Reserved: Must be 0 */
  'icmpv6.opt.pvd_id.flags.reserved': number;
  /** PvD ID FQDN */
  'icmpv6.opt.pvd_id.fqdn': string;
  /** Sequence Number: Sequence number for the PvD Additional Information */
  'icmpv6.opt.pvd_id.sequence_number': number;
  /** Recursive DNS Servers */
  'icmpv6.opt.rdnss': string;
  /** Lifetime */
  'icmpv6.opt.rdnss.lifetime': number;
  /** Redirected Packet */
  'icmpv6.opt.redirected_packet': true;
  /** Reserved (Must be 0) */
  'icmpv6.opt.reserved': true;
  /** Flag */
  'icmpv6.opt.route_info.flag': number;
  /** Reserved: Must be 0 */
  'icmpv6.opt.route_info.flag.reserved': number;
  /** Route Preference: The Route Preference indicates whether to prefer the router associated with this prefix over others */
  'icmpv6.opt.route_info.flag.route_preference': number;
  /** Route Lifetime: The length of time in seconds that the prefix is valid for the purpose of route determination */
  'icmpv6.opt.route_lifetime': number;
  /** Key Hash */
  'icmpv6.opt.rsa.key_hash': Uint8Array;
  /** Source Link-layer address */
  'icmpv6.opt.src_linkaddr': Uint8Array;
  /** Source Link-layer address */
  'icmpv6.opt.src_linkaddr_eui64': string;
  /** Target Link-layer address */
  'icmpv6.opt.target_linkaddr': Uint8Array;
  /** Target Link-layer address */
  'icmpv6.opt.target_linkaddr_eui64': string;
  /** Timestamp: The value indicates the number of seconds since January 1, 1970, 00:00 UTC */
  'icmpv6.opt.timestamp': bigint;
  /** Type: Options type */
  'icmpv6.opt.type': number;
  /** Pointer: Identifies the octet offset within the invoking packet where the error was detected */
  'icmpv6.pointer': number;
  /** Destination Address: The IP address of the destination that is redirected to the target */
  'icmpv6.rd.na.destination_address': string;
  /** Reserved: Must be Zero */
  'icmpv6.reserved': Uint8Array;
  /** Response In: The response to this request is in this frame */
  'icmpv6.resp_in': number;
  /** Response not found */
  'icmpv6.resp_not_found': true;
  /** Response To: This is the response to the request in this frame */
  'icmpv6.resp_to': number;
  /** Response Time: The time between the request and the response, in ms. */
  'icmpv6.resptime': number;
  /** Destination Counter: Indicating the sender's estimate of the destination's current security Counter value */
  'icmpv6.rpl.cc.destination_counter': number;
  /** DODAGID: IPv6 address integer set by a DODAG root which uniquely identifies a DODAG */
  'icmpv6.rpl.cc.dodagid': string;
  /** Flag */
  'icmpv6.rpl.cc.flag': number;
  /** Response (R): Indicates whether the CC message is a response */
  'icmpv6.rpl.cc.flag.r': boolean;
  /** Reserved: Must be zero */
  'icmpv6.rpl.cc.flag.rsv': number;
  /** RPLInstanceID: Indicating the topology instance associated with the DODAG, as learned from the DIO */
  'icmpv6.rpl.cc.instance': number;
  /** CC Nonce: The corresponding CC response includes the same CC nonce value as the request, as learned from the DIO */
  'icmpv6.rpl.cc.nonce': number;
  /** DODAGID: IPv6 address set by a DODAG root which uniquely identifies a DODAG */
  'icmpv6.rpl.dao.dodagid': string;
  /** Flags */
  'icmpv6.rpl.dao.flag': number;
  /** DODAGID Present (D): Indicates that the DODAGID field is present */
  'icmpv6.rpl.dao.flag.d': boolean;
  /** DAO-ACK Request (K): Indicates that the recipient is expected to send a DAO-ACK back */
  'icmpv6.rpl.dao.flag.k': boolean;
  /** Reserved: Must be zero */
  'icmpv6.rpl.dao.flag.rsv': number;
  /** RPLInstanceID: Indicating the topology instance associated with the DODAG as learned from the DIO */
  'icmpv6.rpl.dao.instance': number;
  /** DAO Sequence: Incremented at each unique DAO message from a node and echoed in the DAO-ACK message */
  'icmpv6.rpl.dao.sequence': number;
  /** DODAGID: IPv6 address integer set by a DODAG root which uniquely identifies a DODAG */
  'icmpv6.rpl.daoack.dodagid': string;
  /** Flag */
  'icmpv6.rpl.daoack.flag': number;
  /** DODAGID Present (D): Indicates that the DODAGID field is present */
  'icmpv6.rpl.daoack.flag.d': boolean;
  /** Reserved: Must be zero */
  'icmpv6.rpl.daoack.flag.rsv': number;
  /** RPLInstanceID: Indicating the topology instance associated with the DODAG, as learned from the DIO */
  'icmpv6.rpl.daoack.instance': number;
  /** DAO-ACK Sequence: Incremented at each DAO message from a node, and echoed in the DAO-ACK by the recipient */
  'icmpv6.rpl.daoack.sequence': number;
  /** Status: Indicates the completion */
  'icmpv6.rpl.daoack.status': number;
  /** DODAGID: IPv6 address set by a DODAG root which uniquely identifies a DODAG */
  'icmpv6.rpl.dco.dodagid': string;
  /** DODAGID Present (D): Indicates that the DODAGID field is present */
  'icmpv6.rpl.dco.flag.d': boolean;
  /** DCO-ACK Request (K): Indicates that the recipient is expected to send a DCO-ACK back */
  'icmpv6.rpl.dco.flag.k': boolean;
  /** Reserved: Must be zero */
  'icmpv6.rpl.dco.flag.rsv': number;
  /** Flags */
  'icmpv6.rpl.dco.flags': number;
  /** RPLInstanceID: Indicating the topology instance associated with the DODAG as learned from the DIO */
  'icmpv6.rpl.dco.instance': number;
  /** DCO Sequence: Incremented at each unique DCO message from a node and echoed in the DCO-ACK message */
  'icmpv6.rpl.dco.sequence': number;
  /** RPL Status: Set by the root common parent that generates the DCO, propagated unchanged */
  'icmpv6.rpl.dco.status': number;
  /** DODAGID: IPv6 address integer set by a DODAG root which uniquely identifies a DODAG */
  'icmpv6.rpl.dcoack.dodagid': string;
  /** Flag */
  'icmpv6.rpl.dcoack.flag': number;
  /** DODAGID Present (D): Indicates that the DODAGID field is present */
  'icmpv6.rpl.dcoack.flag.d': boolean;
  /** Reserved: Must be zero */
  'icmpv6.rpl.dcoack.flag.rsv': number;
  /** RPLInstanceID: Indicating the topology instance associated with the DODAG, as learned from the DIO */
  'icmpv6.rpl.dcoack.instance': number;
  /** DCO-ACK Sequence: Incremented at each DCO message from a node, and echoed in the DCO-ACK by the recipient */
  'icmpv6.rpl.dcoack.sequence': number;
  /** Status: Indicates the completion */
  'icmpv6.rpl.dcoack.status': number;
  /** DODAGID: IPv6 address set by a DODAG root which uniquely identifies a DODAG */
  'icmpv6.rpl.dio.dagid': string;
  /** Destination Advertisement Trigger Sequence Number (DTSN): The DTSN is used as part of the procedure to maintain downward routes. */
  'icmpv6.rpl.dio.dtsn': number;
  /** Flags */
  'icmpv6.rpl.dio.flag': number;
  /** Zero */
  'icmpv6.rpl.dio.flag.0': boolean;
  /** Grounded (G): Indicates whether the DODAG advertised can satisfy the application-defined goal */
  'icmpv6.rpl.dio.flag.g': boolean;
  /** Mode of Operation (MOP): Identifies the mode of operation of the RPL Instance as administratively provisioned at and distributed by the DODAG Root */
  'icmpv6.rpl.dio.flag.mop': number;
  /** DODAG Preference: Defines how preferable the root of this DODAG is compared to other DODAG roots within the instance */
  'icmpv6.rpl.dio.flag.preference': number;
  /** RPLInstanceID: Set by the DODAG root that indicates which RPL Instance the DODAG is part of */
  'icmpv6.rpl.dio.instance': number;
  /** Rank: Indicating the DODAG rank of the node sending the DIO message */
  'icmpv6.rpl.dio.rank': number;
  /** Version: Set by the DODAG root to the DODAGVersionNumber */
  'icmpv6.rpl.dio.version': number;
  /** Flags: 8-bit unused field reserved for flags */
  'icmpv6.rpl.dis.flags': number;
  /** Authentication Enabled: One bit flag describing the security mode of the network */
  'icmpv6.rpl.opt.config.auth': boolean;
  /** Default Lifetime: This is the lifetime that is used as default for all RPL routes */
  'icmpv6.rpl.opt.config.def_lifetime': number;
  /** Flag */
  'icmpv6.rpl.opt.config.flag': number;
  /** Auto Address Config: When set indicates that this prefix can be used for stateless address configuration */
  'icmpv6.rpl.opt.config.flag.a': boolean;
  /** Router Address: When set, indicates that the Prefix field contains a complete IPv6 address assigned to the sending router that can be used as parent in a target option */
  'icmpv6.rpl.opt.config.flag.r': boolean;
  /** Reserved: Must Be Zero */
  'icmpv6.rpl.opt.config.flag.rsv': number;
  /** DIOIntervalDoublings: Used to configure Imax of the DIO trickle timer */
  'icmpv6.rpl.opt.config.interval_double': number;
  /** DIOIntervalMin: Used to configure Imin of the DIO trickle timer */
  'icmpv6.rpl.opt.config.interval_min': number;
  /** Lifetime Unit: Provides the unit in seconds that is used to express route lifetimes in RPL */
  'icmpv6.rpl.opt.config.lifetime_unit': number;
  /** MaxRankInc: Used to configure DAGMaxRankIncrease */
  'icmpv6.rpl.opt.config.max_rank_inc': number;
  /** MinHopRankInc: Used to configure MinHopRankIncrease */
  'icmpv6.rpl.opt.config.min_hop_rank_inc': number;
  /** OCP (Objective Code Point): The OCP field identifies the OF and is managed by the IANA */
  'icmpv6.rpl.opt.config.ocp': number;
  /** Path Control Size: Used to configure the number of bits that may be allocated to the Path Control field */
  'icmpv6.rpl.opt.config.pcs': number;
  /** DIORedundancyConstant: Used to configure k of the DIO trickle timer */
  'icmpv6.rpl.opt.config.redundancy': number;
  /** Reserved: Must be Zero */
  'icmpv6.rpl.opt.config.reserved': number;
  /** Reserved */
  'icmpv6.rpl.opt.config.rsv': number;
  /** Length: The length of the option in octets excluding the Type and Length fields */
  'icmpv6.rpl.opt.length': number;
  /** ETX: The ETX metric is the number of transmissions a node expects to make to a destination in order to successfully deliver a packet. */
  'icmpv6.rpl.opt.metric.etx.object.etx': number;
  /** A Field: Only relevant for metrics, it indicates whether the aggregated routing metric is additive, is multiplicative, reports a maximum, or reports a minimum */
  'icmpv6.rpl.opt.metric.flag.a': number;
  /** Flag C: When set, this indicates that the object refers to a routing constraint. When cleared, the object refers to a routing metric. */
  'icmpv6.rpl.opt.metric.flag.c': boolean;
  /** Flag O: Used exclusively for routing constraints. When set, this indicates that the constraint is optional. When cleared, the constraint is mandatory. */
  'icmpv6.rpl.opt.metric.flag.o': boolean;
  /** Flag P: Only used for recorded metrics.  When cleared, all nodes along the path successfully recorded the corresponding metric. When set, this indicates that one or several nodes along the path could not record the metric */
  'icmpv6.rpl.opt.metric.flag.p': boolean;
  /** Flag R: Only relevant for a routing metric. When set, this indicates that the routing metric is recorded along the path. When cleared, the routing metric is aggregated */
  'icmpv6.rpl.opt.metric.flag.r': boolean;
  /** Flags */
  'icmpv6.rpl.opt.metric.flags': number;
  /** Hop Count Object */
  'icmpv6.rpl.opt.metric.hp.object': number;
  /** Flags: Reserved (Must be Zero) */
  'icmpv6.rpl.opt.metric.hp.object.flags': number;
  /** Hop Count: When used as a constraint, the DAG root indicates the maximum number of hops that a path may traverse. When used as a metric, each visited node simply increments the Hop Count field. */
  'icmpv6.rpl.opt.metric.hp.object.hp': number;
  /** Reserved field: Reserved (Must be Zero) */
  'icmpv6.rpl.opt.metric.hp.object.reserved': number;
  /** Link Color Object */
  'icmpv6.rpl.opt.metric.lc.object': true;
  /** Counter: The Counter is used to compress the information where the number of links for each Link Color is reported. */
  'icmpv6.rpl.opt.metric.lc.object.counter': number;
  /** Flag I: The 'I' bit is only relevant when the Link Color is used as a constraint. When set, this indicates that links with the specified color must be included. */
  'icmpv6.rpl.opt.metric.lc.object.flag.i': number;
  /** Link Color: The Link Color (LC) object is an administrative 10-bit link constraint used to avoid or attract specific links for specific traffic types. */
  'icmpv6.rpl.opt.metric.lc.object.lc': number;
  /** Reserved field: Reserved (Must be Zero) */
  'icmpv6.rpl.opt.metric.lc.object.res': number;
  /** Reserved (Must be Zero). */
  'icmpv6.rpl.opt.metric.lc.object.reserved': number;
  /** Metric Length: The length of the object body, expressed in bytes. */
  'icmpv6.rpl.opt.metric.length': number;
  /** Link Latency: The Latency is encoded in 32 bits in unsigned integer format, expressed in microseconds. */
  'icmpv6.rpl.opt.metric.ll.object.ll': number;
  /** Link Quality Level Object */
  'icmpv6.rpl.opt.metric.lql.object': number;
  /** Counter: The Counter represents the number of links with that value. */
  'icmpv6.rpl.opt.metric.lql.object.counter': number;
  /** Reserved field: Reserved (Must be Zero) */
  'icmpv6.rpl.opt.metric.lql.object.res': number;
  /** Val(ue): LQL value from 0 to 7 where 0 means undetermined and 1 indicates the highest link quality. */
  'icmpv6.rpl.opt.metric.lql.object.val': number;
  /** Link Throughput: The Throughput metric is the effective bit rate of a link. */
  'icmpv6.rpl.opt.metric.lt.object.lt': number;
  /** Node Energy Object */
  'icmpv6.rpl.opt.metric.ne.object': number;
  /** Energy: 8-bit unsigned integer field indicating an estimated percentage of remaining energy. The Energy field is only relevant when the 'E' flag is set, and it MUST be set to 0 when the 'E' flag is cleared. */
  'icmpv6.rpl.opt.metric.ne.object.energy': number;
  /** Flag E: When the 'E' bit is set for a metric, the estimated percentage of remaining energy on the node is indicated in the Energy 8-bit field. When cleared, the estimated percentage of remaining energy is not provided. When the 'E' bit is set for a constraint, the E_E field defines a threshold for the inclusion/exclusion: if an inclusion, nodes with values higher than the threshold are to be included; if an exclusion, nodes with values lower than the threshold are to be excluded. */
  'icmpv6.rpl.opt.metric.ne.object.flag.e': boolean;
  /** Flag I: Only relevant when the node type is used as a constraint. When set, this indicates that nodes of the type specified in the node type field MUST be included */
  'icmpv6.rpl.opt.metric.ne.object.flag.i': boolean;
  /** Flags field: Unspecified flags (Must be Zero) */
  'icmpv6.rpl.opt.metric.ne.object.flags': number;
  /** Type: T=0 designates a mains-powered node, T=1 a battery-powered node, and T=2 a node powered by an energy scavenger. */
  'icmpv6.rpl.opt.metric.ne.object.type': number;
  /** Node State and Attribute Object */
  'icmpv6.rpl.opt.metric.nsa.object': number;
  /** Flag A: When set, this indicates that the node can act as a traffic aggregator. */
  'icmpv6.rpl.opt.metric.nsa.object.flag.a': boolean;
  /** Flag O: When set, this indicates that the node is overloaded and may not be able to process traffic. */
  'icmpv6.rpl.opt.metric.nsa.object.flag.o': boolean;
  /** Flags: Unspecified flags (Must be Zero) */
  'icmpv6.rpl.opt.metric.nsa.object.flags': number;
  /** Node State and Attribute Optional TLV: Optional TLV. */
  'icmpv6.rpl.opt.metric.nsa.object.opttlv.object': number;
  /** Raw Data: The raw data in the TLV */
  'icmpv6.rpl.opt.metric.nsa.object.opttlv.object.data': Uint8Array;
  /** Node State and Attribute Optional TLV Length: The length of the option in octets excluding the Type and Length fields */
  'icmpv6.rpl.opt.metric.nsa.object.opttlv.object.length': number;
  /** Node State and Attribute Optional TLV Type: Optional TLV type. */
  'icmpv6.rpl.opt.metric.nsa.object.opttlv.object.type': number;
  /** Reserved field: Reserved (Must be Zero) */
  'icmpv6.rpl.opt.metric.nsa.object.reserved': number;
  /** Precedence field: It indicates the precedence of this Routing Metric/Constraint object relative to other objects in the container */
  'icmpv6.rpl.opt.metric.prec': number;
  /** Reserved Flags: Reserved (Must be Zero) */
  'icmpv6.rpl.opt.metric.reserved': number;
  /** Routing Metric/Constraint Type: The Routing Metric/Constraint Type field uniquely identifies each Routing Metric/Constraint object. RFC 6551 */
  'icmpv6.rpl.opt.metric.type': number;
  /** Paddn: Padding (Must be 0) */
  'icmpv6.rpl.opt.padn': true;
  /** Destination Prefix: An IPv6 address or a prefix of an IPv6 address */
  'icmpv6.rpl.opt.prefix': string;
  /** Flag */
  'icmpv6.rpl.opt.prefix.flag': number;
  /** On Link: When set, indicates that this prefix can be used for on-link determination */
  'icmpv6.rpl.opt.prefix.flag.l': boolean;
  /** Prefix Length: The number of leading bits in the Prefix that are valid */
  'icmpv6.rpl.opt.prefix.length': number;
  /** Preferred Lifetime: The length of time in seconds that addresses generated from the prefix via stateless address autoconfiguration remain preferred */
  'icmpv6.rpl.opt.prefix.preferred_lifetime': number;
  /** Valid Lifetime: The length of time in seconds that the prefix is valid for the purpose of on-link determination */
  'icmpv6.rpl.opt.prefix.valid_lifetime': number;
  /** Reserved (Must be 0) */
  'icmpv6.rpl.opt.reserved': true;
  /** Flag */
  'icmpv6.rpl.opt.route.flag': number;
  /** Route Lifetime: The length of time in seconds (relative to the time the packet is sent) that the prefix is valid for route determination */
  'icmpv6.rpl.opt.route.lifetime': number;
  /** Preference: The Route Preference indicates whether to prefer the router associated with this prefix over others, when multiple identical prefixes (for different routers) have been received */
  'icmpv6.rpl.opt.route.pref': number;
  /** Prefix: Variable-length field containing an IP address or a prefix of an IPv6 address */
  'icmpv6.rpl.opt.route.prefix': string;
  /** Prefix Length: The number of leading bits in the Prefix that are valid */
  'icmpv6.rpl.opt.route.prefix_length': number;
  /** Reserved (Must be Zero) */
  'icmpv6.rpl.opt.route.reserved': number;
  /** Address Vector: NULL */
  'icmpv6.rpl.opt.routediscovery.addr_vec': true;
  /** Address */
  'icmpv6.rpl.opt.routediscovery.addrvec.addr': string;
  /** Flags: NULL */
  'icmpv6.rpl.opt.routediscovery.flag': true;
  /** Compr: Number of prefix octets that are elided from the Target field and Address vector */
  'icmpv6.rpl.opt.routediscovery.flag.compr': number;
  /** Hop-by-Hop: The Origin sets this flag to one if it desires Hop-by-hop Routes and to zero if it desires Source Routes. */
  'icmpv6.rpl.opt.routediscovery.flag.hopbyhop': boolean;
  /** Number of Routes: This value plus one indicates the number of Source Routes that each Target should convey to the Origin */
  'icmpv6.rpl.opt.routediscovery.flag.numofroutes': number;
  /** Reply: The Origin sets this flag to one to allow the Target(s) to send P2P-DRO messages back to the Origin */
  'icmpv6.rpl.opt.routediscovery.flag.reply': boolean;
  /** Lifetime of the temporary DODAG */
  'icmpv6.rpl.opt.routediscovery.lifetime': number;
  /** MaxRank: Upper limit of the integer portion of the rank when used inside a DIO */
  'icmpv6.rpl.opt.routediscovery.maxrank': number;
  /** NH: Index of the next-hop (NH) address inside the Address vector */
  'icmpv6.rpl.opt.routediscovery.nh': number;
  /** Target Address: An IPv6 address of the Target after eliding Compr number of prefix octets */
  'icmpv6.rpl.opt.routediscovery.targetaddr': string;
  /** DODAGID: the DODAGID that is being solicited when valid */
  'icmpv6.rpl.opt.solicited.dodagid': string;
  /** Flag */
  'icmpv6.rpl.opt.solicited.flag': number;
  /** DODAGID predicate: The DODAGID predicate is true if the RPL node's parent set has the same DODAGID as the DODAGID field */
  'icmpv6.rpl.opt.solicited.flag.d': boolean;
  /** InstanceID predicate: The InstanceID predicate is true when the RPL node's current RPLInstanceID matches the requested RPLInstanceID */
  'icmpv6.rpl.opt.solicited.flag.i': boolean;
  /** Reserved: Must be Zero */
  'icmpv6.rpl.opt.solicited.flag.rsv': number;
  /** Version predicate: The Version predicate is true if the receiver's DODAGVersionNumber matches the requested Version Number */
  'icmpv6.rpl.opt.solicited.flag.v': boolean;
  /** Instance: Containing the RPLInstanceID that is being solicited when valid */
  'icmpv6.rpl.opt.solicited.instance': number;
  /** Version: the value of  DODAGVersionNumber that is being solicited when valid */
  'icmpv6.rpl.opt.solicited.version': number;
  /** Reserved: Unused field reserved for flags */
  'icmpv6.rpl.opt.target.flag': true;
  /** Target: Identifying an IPv6 destination address, prefix, or multicast group */
  'icmpv6.rpl.opt.target.prefix': string;
  /** Target Length: Number of valid leading bits in the IPv6 Prefix */
  'icmpv6.rpl.opt.target.prefix_length': number;
  /** Descriptor: Opaque Data */
  'icmpv6.rpl.opt.targetdesc.descriptor': number;
  /** Flags */
  'icmpv6.rpl.opt.transit.flag': number;
  /** External: Indicate that the parent router redistributes external targets into the RPL network */
  'icmpv6.rpl.opt.transit.flag.e': boolean;
  /** InvalidatePreviousRoute: Indicate to the common ancestor that it wishes to invalidate any previous route between the two paths */
  'icmpv6.rpl.opt.transit.flag.i': boolean;
  /** Reserved: Must be Zero */
  'icmpv6.rpl.opt.transit.flag.rsv': number;
  /** Parent Address: IPv6 Address of the DODAG Parent of the node originally issuing the Transit Information Option */
  'icmpv6.rpl.opt.transit.parent': string;
  /** Path Control: Limits the number of DAO-Parents to which a DAO message advertising connectivity */
  'icmpv6.rpl.opt.transit.pathctl': number;
  /** PC1 */
  'icmpv6.rpl.opt.transit.pathctl.pc1': number;
  /** PC2 */
  'icmpv6.rpl.opt.transit.pathctl.pc2': number;
  /** PC3 */
  'icmpv6.rpl.opt.transit.pathctl.pc3': number;
  /** PC4 */
  'icmpv6.rpl.opt.transit.pathctl.pc4': number;
  /** Path Lifetime: The length of time in Lifetime Units that the prefix is valid for route determination */
  'icmpv6.rpl.opt.transit.pathlifetime': number;
  /** Path Sequence: Increments the Path Sequence each time it issues a RPL Target option with updated information */
  'icmpv6.rpl.opt.transit.pathseq': number;
  /** Type: Options type */
  'icmpv6.rpl.opt.type': number;
  /** DODAGID: IPv6 address set by a DODAG root which uniquely identifies a DODAG */
  'icmpv6.rpl.p2p.dro.dagid': string;
  /** Flags: NULL */
  'icmpv6.rpl.p2p.dro.flag': number;
  /** Ack: Indicates that the Origin MUST unicast a P2P-DRO-ACK message to the Target */
  'icmpv6.rpl.p2p.dro.flag.ack': boolean;
  /** Reserved */
  'icmpv6.rpl.p2p.dro.flag.reserved': number;
  /** Seq: Indicates the sequence number for the P2P-DRO */
  'icmpv6.rpl.p2p.dro.flag.seq': number;
  /** Stop: Indicates that the P2P-RPL route discovery is over */
  'icmpv6.rpl.p2p.dro.flag.stop': boolean;
  /** RPLInstanceID: Set by the DODAG root that indicates which RPL Instance the DODAG is part of */
  'icmpv6.rpl.p2p.dro.instance': number;
  /** This field MUST be set to zero when the P2P-RDO is included in a P2P-DRO */
  'icmpv6.rpl.p2p.dro.rdo.zero': true;
  /** Version: Set by the DODAG root to the DODAGVersionNumber */
  'icmpv6.rpl.p2p.dro.version': number;
  /** This field MUST be set to zero */
  'icmpv6.rpl.p2p.dro.zero': true;
  /** Flags: NULL */
  'icmpv6.rpl.p2p.droack.flag': number;
  /** Reserved */
  'icmpv6.rpl.p2p.droack.flag.reserved': number;
  /** Seq: Indicates the sequence number for the P2P-DRO */
  'icmpv6.rpl.p2p.droack.flag.seq': number;
  /** Reply MUST be set to one in order to establish a Hop-by-Hop Route */
  'icmpv6.rpl.p2p.hop_by_hop': true;
  /** This field MUST be set to zero when Hop-by-Hop Routes are being discovered */
  'icmpv6.rpl.p2p.num_of_routes': true;
  /** Algorithm: The Security Algorithm field specifies the encryption, MAC, and signature scheme the network uses */
  'icmpv6.rpl.secure.algorithm': number;
  /** Counter: Indicates the non-repeating 4-octet value used to construct the cryptographic mechanism that implements packet protection and allows for the provision of semantic security */
  'icmpv6.rpl.secure.counter': number;
  /** Flags */
  'icmpv6.rpl.secure.flag': number;
  /** Reserved: Must be zero */
  'icmpv6.rpl.secure.flag.rsv': number;
  /** Counter is Time (T): If it is set then the Counter field is a timestamp */
  'icmpv6.rpl.secure.flag.t': boolean;
  /** Key Source: Allows unique identification of different keys with the same originator */
  'icmpv6.rpl.secure.key.index': number;
  /** Key Source: Indicates the logical identifier of the originator of a group key */
  'icmpv6.rpl.secure.key.source': Uint8Array;
  /** Key Identifier Mode (KIM): That indicates whether the key used for packet protection is determined implicitly or explicitly and indicates the particular representation of the Key Identifier field */
  'icmpv6.rpl.secure.kim': number;
  /** Security Level (LVL): Indicates the provided packet protection */
  'icmpv6.rpl.secure.lvl': number;
  /** Reserved: Must be zero */
  'icmpv6.rpl.secure.rsv': number;
  /** Unknown RPL metric/constraint type */
  'icmpv6.rpl.unknown.metric': true;
  /** Flags: Five are defined and three bits are reserved */
  'icmpv6.rr.flag': number;
  /** All Interfaces: Indicates that the Command be applied to all interfaces regardless of administrative shutdown status */
  'icmpv6.rr.flag.a': boolean;
  /** Processed previously: Indicates that the Command message was previously processed (and is not a Test) and the responding router is not processing it again */
  'icmpv6.rr.flag.p': boolean;
  /** Result requested: Indicates that the router send a Result message upon completion of processing the Command message */
  'icmpv6.rr.flag.r': boolean;
  /** Reserved: Must be Zero */
  'icmpv6.rr.flag.rsv': number;
  /** Site-specific: Indicates that the Command be applied only to interfaces which belong to the same site as the interface to which the Command is addressed */
  'icmpv6.rr.flag.s': boolean;
  /** Test Command: Indicates a Test message: processing is to be simulated and no configuration changes are to be made */
  'icmpv6.rr.flag.t': boolean;
  /** Max Delay: Specifying the maximum time (in milliseconds) by which a router MUST delay sending any reply to this Command */
  'icmpv6.rr.maxdelay': number;
  /** Match-Prefix Part */
  'icmpv6.rr.pco.mp': true;
  /** MatchedLen is greater than 128 */
  'icmpv6.rr.pco.mp.matchedlen.gt128': true;
  /** MatchLen: Between 0 and 128 inclusive specifying the number of initial bits of MatchPrefix which are significant in matching */
  'icmpv6.rr.pco.mp.matchlen': number;
  /** MatchLen is greater than 128 */
  'icmpv6.rr.pco.mp.matchlen.gt128': true;
  /** MatchPrefix: The 128-bit prefix to be compared with each interface's prefix or address */
  'icmpv6.rr.pco.mp.matchprefix': string;
  /** MaxLen: Specifying the maximum length which any configured prefix must have in order to be eligible for testing against the MatchPrefix */
  'icmpv6.rr.pco.mp.maxlen': number;
  /** MinLen: Specifying the minimum length which any configured prefix must have in order to be eligible for testing against the MatchPrefix */
  'icmpv6.rr.pco.mp.minlen': number;
  /** OpCode: Specifying the operation to be performed when the associated MatchPrefix matches an interface's prefix or address */
  'icmpv6.rr.pco.mp.opcode': number;
  /** OpLength: The total length of this Prefix Control Operation (in units of 8 octets) */
  'icmpv6.rr.pco.mp.oplength': number;
  /** Ordinal: The value is otherwise unconstrained */
  'icmpv6.rr.pco.mp.ordinal': number;
  /** Use-Prefix Part */
  'icmpv6.rr.pco.up': true;
  /** Flags */
  'icmpv6.rr.pco.up.flag': number;
  /** Decrement preferred lifetime: When set, indicating that the preferred lifetime of the New Prefix MUST be effectively decremented in real time */
  'icmpv6.rr.pco.up.flag.p': boolean;
  /** Reserved */
  'icmpv6.rr.pco.up.flag.reserved': number;
  /** Decrement valid lifetime: When set, indicating that the valid lifetime of the New Prefix MUST be effectively decremented in real time */
  'icmpv6.rr.pco.up.flag.v': boolean;
  /** FlagMask: A 1 bit in any position means that the corresponding flag bit in a Router Advertisement (RA) Prefix Information Option for the New Prefix should be set from the RAFlags field in this Use-Prefix Part */
  'icmpv6.rr.pco.up.flagmask': number;
  /** Autonomous address-configuration flag(A): When set, indicates the Autonomous address-configuration (A) flag bit in a Router Advertisement (RA) Prefix Information Option for the New Prefix should be set from the RAFlags field in this Use-Prefix Part */
  'icmpv6.rr.pco.up.flagmask.a': boolean;
  /** On-link flag(L): When set, indicates the On-link (L) flag bit in a Router Advertisement (RA) Prefix Information Option for the New Prefix should be set from the RAFlags field in this Use-Prefix Part */
  'icmpv6.rr.pco.up.flagmask.l': boolean;
  /** Reserved */
  'icmpv6.rr.pco.up.flagmask.reserved': number;
  /** KeepLen: Specifying the number of bits of the prefix or address which matched the associated Match-Prefix which should be retained in the new prefix */
  'icmpv6.rr.pco.up.keeplen': number;
  /** Preferred Lifetime: The number of seconds for which the New Prefix will be preferred */
  'icmpv6.rr.pco.up.preferredlifetime': number;
  /** RAFlags: Under control of the FlagMask field, may be used to initialize the flags in Router Advertisement Prefix Information Options  which advertise the New Prefix */
  'icmpv6.rr.pco.up.raflags': number;
  /** UseLen: specifying the number of initial bits of UsePrefix to use in creating a new prefix for an interface */
  'icmpv6.rr.pco.up.uselen': number;
  /** UsePrefix: The 128-bit Use-prefix which either becomes or is used in forming (if KeepLen is nonzero) the New Prefix */
  'icmpv6.rr.pco.up.useprefix': string;
  /** Valid Lifetime: The number of seconds for which the New Prefix will be valid */
  'icmpv6.rr.pco.up.validlifetime': number;
  /** Result Message */
  'icmpv6.rr.rm': true;
  /** Flags */
  'icmpv6.rr.rm.flag': number;
  /** Bounds: When set, indicates that one or more fields in the associated PCO were out of bounds */
  'icmpv6.rr.rm.flag.b': boolean;
  /** Forbidden: When set, indicates that one or more Use-Prefix parts from the associated PCO were not honored by the router because of attempted formation of a forbidden prefix format, such as a multicast or loopback address */
  'icmpv6.rr.rm.flag.f': boolean;
  /** Reserved: Must be Zero */
  'icmpv6.rr.rm.flag.reserved': number;
  /** InterfaceIndex: The router's numeric designation of the interface on which the MatchedPrefix was configured */
  'icmpv6.rr.rm.interfaceindex': number;
  /** MatchedLen: The length of the Matched Prefix */
  'icmpv6.rr.rm.matchedlen': number;
  /** MatchedPrefix: The 128 Bits MatchedPrefix */
  'icmpv6.rr.rm.matchedprefix': string;
  /** Ordinal: The value is otherwise unconstrained */
  'icmpv6.rr.rm.ordinal': number;
  /** Segment Number: Enumerates different valid RR messages having the same Sequence Number */
  'icmpv6.rr.segment_number': number;
  /** Sequence Number: The sequence number MUST be non-decreasing between Sequence Number Resets */
  'icmpv6.rr.sequence_number': number;
  /** All Components: Inform the receiver of the number of certificates in the entire path */
  'icmpv6.send.all_components': number;
  /** Component: If the field is set to 65,535 if the sender seeks to retrieve all certificates */
  'icmpv6.send.component': number;
  /** Identifier: An identifier to aid in matching with Request and Reply */
  'icmpv6.send.identifier': number;
  /** Type: Indicates the type of the message */
  'icmpv6.type': number;
  /** Type indicates an error */
  'icmpv6.type.error': true;
  /** Undecoded option */
  'icmpv6.undecoded.option': true;
  /** Undecoded RPL Option */
  'icmpv6.undecoded.rpl_option': true;
  /** Undecoded type */
  'icmpv6.undecoded.type': true;
  /** Unknown Data: Not interpreted Data */
  'icmpv6.unknown_data': Uint8Array;
  /** Unknown Data (not interpreted) */
  'icmpv6.unknown_data.expert': true;
  /** Certificate */
  'icmpv6.x509_Certificate': true;
  /** Name */
  'icmpv6.x509_Name': number;
}
