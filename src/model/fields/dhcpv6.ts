// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of dhcpv6. */
export interface Dhcpv6Fields {
  /** DS-Lite AFTR Name */
  'dhcpv6.aftr_name': string;
  /** Algorithm */
  'dhcpv6.auth.algorithm': number;
  /** Authentication Information */
  'dhcpv6.auth.info': Uint8Array;
  /** Key ID */
  'dhcpv6.auth.key_id': number;
  /** HMAC-MD5 data */
  'dhcpv6.auth.md5_data': Uint8Array;
  /** Protocol */
  'dhcpv6.auth.protocol': number;
  /** RDM */
  'dhcpv6.auth.rdm': number;
  /** DHCP realm */
  'dhcpv6.auth.realm': string;
  /** Replay Detection */
  'dhcpv6.auth.replay_detection': Uint8Array;
  /** This message type is not permitted to use OPTION_CLIENT_FQDN */
  'dhcpv6.bad_msgtype': true;
  /** BCMCS server address */
  'dhcpv6.bcmcs_server_a': string;
  /** BCMCS server FQDN */
  'dhcpv6.bcmcs_server_fqdn': string;
  /** Non-DNS encoded name. Label length exceeds 63 */
  'dhcpv6.bogus_label_length': number;
  /** Bogus length */
  'dhcpv6.bogus_length': true;
  /** Boot Parameter Data */
  'dhcpv6.bootfile.param_data': string;
  /** Boot Parameter Length */
  'dhcpv6.bootfile.param_len': number;
  /** Boot URL */
  'dhcpv6.bootfile.url': string;
  /** DHCPv6 Bulk Leasequery */
  'dhcpv6.bulk_leasequery': string | Uint8Array;
  /** Message Type not allowed by DHCPv6 Bulk Leasequery */
  'dhcpv6.bulk_leasequery.bad_msg_type': true;
  /** LQ-QUERY: Query types only supported by Bulk Leasequery */
  'dhcpv6.bulk_leasequery.bad_query_type': true;
  /** Message type */
  'dhcpv6.bulk_leasequery.msgtype': number;
  /** Reserved */
  'dhcpv6.bulk_leasequery.reserved': number;
  /** Message size */
  'dhcpv6.bulk_leasequery.size': number;
  /** Transaction ID */
  'dhcpv6.bulk_leasequery.trans_id': number;
  /** DOCSIS Version Number */
  'dhcpv6.cablelabs.docsis_version_number': number;
  /** DPoE Server Version Number */
  'dhcpv6.cablelabs.dpoe_server_version_number': number;
  /** Interface-ID */
  'dhcpv6.cablelabs.interface_id': string;
  /** Link Address */
  'dhcpv6.cablelabs.interface_id_link_address': string;
  /** IPv6 address */
  'dhcpv6.cablelabs.ipv6_server': string;
  /** Suboption */
  'dhcpv6.cablelabs.opt': number;
  /** Captive Portal: The contact URI for the captive portal that the user should connect to */
  'dhcpv6.captive_portal': string;
  /** CAPWAP Access Controllers address */
  'dhcpv6.capwap_ac_v6': string;
  /** Length */
  'dhcpv6.cccV6.tlv5.suboption.length': number;
  /** Value */
  'dhcpv6.cccV6.tlv5.suboption.value': Uint8Array;
  /** Value */
  'dhcpv6.cccV6.tlv5.suboption.value_number': number;
  /** Architecture Type */
  'dhcpv6.client_arch_type': number;
  /** Client Domain Name */
  'dhcpv6.client_domain': string;
  /** Flags */
  'dhcpv6.client_fqdn_flags': number;
  /** Link-layer address */
  'dhcpv6.client_link_layer_addr': string;
  /** Link-layer address (Ethernet) */
  'dhcpv6.client_link_layer_addr_ether': string;
  /** Hardware type */
  'dhcpv6.client_link_layer_addr_hwtype': number;
  /** Illegal Message Type */
  'dhcpv6.clientfqdn.bad_msgtype': number;
  /** N bit: Whether or not the client prefers to perform PTR RR (address-to-FQDN) updates */
  'dhcpv6.clientfqdn.client.n': boolean;
  /** S bit: Whether or not the client prefers to perform AAAA RR (FQDN-to-address) updates */
  'dhcpv6.clientfqdn.client.s': boolean;
  /** N bit: Whether or not the server SHALL perform PTR RR (address-to-FQDN) updates */
  'dhcpv6.clientfqdn.server.n': boolean;
  /** O bit: Whether or not the server has overridden the client's S-bit preference */
  'dhcpv6.clientfqdn.server.o': boolean;
  /** S bit: Whether or not the server SHALL perform AAAA RR (FQDN-to-address) updates */
  'dhcpv6.clientfqdn.server.s': boolean;
  /** Clt_time */
  'dhcpv6.clt_time': number;
  /** Portion successfully decoded */
  'dhcpv6.decoded_portion': string;
  /** Deprecated option */
  'dhcpv6.deprecated_option': true;
  /** DHCP4o6 server address */
  'dhcpv6.dhcp4o6_server': string;
  /** DNR address */
  'dhcpv6.dnr.addrs': string;
  /** DNR addresses list length */
  'dhcpv6.dnr.addrs.len': number;
  /** DNR authentication domain name */
  'dhcpv6.dnr.adn': string;
  /** DNR authentication domain name length */
  'dhcpv6.dnr.adn_len': number;
  /** DNR service parameters */
  'dhcpv6.dnr.svcparams': true;
  /** ALPN: Additional supported protocols */
  'dhcpv6.dnr.svcparams.alpn': string;
  /** ALPN length */
  'dhcpv6.dnr.svcparams.alpn.length': number;
  /** DoH path: DoH URI template */
  'dhcpv6.dnr.svcparams.dohpath': string;
  /** IPv4 address hints */
  'dhcpv6.dnr.svcparams.ipv4hint.ip': string;
  /** IPv6 address hints */
  'dhcpv6.dnr.svcparams.ipv6hint.ip': string;
  /** SvcParamKey */
  'dhcpv6.dnr.svcparams.key': number;
  /** Mandatory keys in this RR */
  'dhcpv6.dnr.svcparams.mandatory.key': number;
  /** ODoHConfig: Oblivious DoH keys */
  'dhcpv6.dnr.svcparams.odohconfig': Uint8Array;
  /** Port for alternative endpoint */
  'dhcpv6.dnr.svcparams.port': number;
  /** SvcParamValue */
  'dhcpv6.dnr.svcparams.value': Uint8Array;
  /** SvcParamValue length */
  'dhcpv6.dnr.svcparams.value.length': number;
  /** DNR service priority */
  'dhcpv6.dnr.svcpriority': number;
  /** DNS server address */
  'dhcpv6.dns_server': string;
  /** Type */
  'dhcpv6.docsis.cccV6.tlv5.suboption': number;
  /** Empty domain name - field length: Indicates that the client requests the server to provide an FQDN name */
  'dhcpv6.domain_field_len': number;
  /** Remaining length in the domain name field exceeded */
  'dhcpv6.domain_field_len_exceeded': number;
  /** DUID */
  'dhcpv6.duid.bytes': Uint8Array;
  /** DUID Type */
  'dhcpv6.duid.type': number;
  /** Enterprise ID: DUID EN Enterprise Number */
  'dhcpv6.duiden.enterprise': number;
  /** Identifier */
  'dhcpv6.duiden.identifier': Uint8Array;
  /** Hardware type: DUID LL Hardware Type */
  'dhcpv6.duidll.hwtype': number;
  /** Link-layer address */
  'dhcpv6.duidll.link_layer_addr': string;
  /** Link-layer address (Ethernet) */
  'dhcpv6.duidll.link_layer_addr_ether': string;
  /** Hardware type: DUID LLT Hardware Type */
  'dhcpv6.duidllt.hwtype': number;
  /** Link-layer address */
  'dhcpv6.duidllt.link_layer_addr': string;
  /** Link-layer address (Ethernet) */
  'dhcpv6.duidllt.link_layer_addr_ether': string;
  /** DUID Time */
  'dhcpv6.duidllt.time': bigint;
  /** UUID */
  'dhcpv6.duiduuid.bytes': Uint8Array;
  /** Elapsed time */
  'dhcpv6.elapsed_time': number;
  /** DNS-encoded labels of FQDN exceed 255 octets: Encoded length is greater than 255 [RFC 1035 3.1.] */
  'dhcpv6.encoded_fqdn_gt_255': number;
  /** Detected error on hop-count */
  'dhcpv6.error_hopcount': true;
  /** ERROR: FQDN exceeds length of the domain name field */
  'dhcpv6.expert.domain_field_length_exceeded': true;
  /** ERROR: FQDN's *encoded* length exceeds 255 octets [RFC 1035 3.1.] */
  'dhcpv6.expert.encoded_fqdn_gt_255': true;
  /** ERROR: This name is not a DNS record encoded */
  'dhcpv6.expert.name_not_dns_encoded': true;
  /** ERROR: Partial name is preceded by an FQDN */
  'dhcpv6.expert.partial_name_preceded_by_fqdn': true;
  /** ERROR: A root-only domain name cannot be resolved. */
  'dhcpv6.expert.root_only_domain_name': true;
  /** WARNING: TLDs are rarely resolvable */
  'dhcpv6.expert.tld_lookup': true;
  /** Failover Binding Status */
  'dhcpv6.failover.binding_status': number;
  /** Flags */
  'dhcpv6.failover.connect.flags': number;
  /** Fixed PD Length (F) */
  'dhcpv6.failover.connect.flags.f': boolean;
  /** Reserved */
  'dhcpv6.failover.connect.flags.reserved': boolean;
  /** Flags */
  'dhcpv6.failover.dns.flags': number;
  /** Fwd Uptodate (F) */
  'dhcpv6.failover.dns.flags.f': boolean;
  /** Rev Uptodate (R) */
  'dhcpv6.failover.dns.flags.r': boolean;
  /** Reserved */
  'dhcpv6.failover.dns.flags.reserved': boolean;
  /** Synthesized Name (S) */
  'dhcpv6.failover.dns.flags.s': boolean;
  /** Using Requested FQDN (U) */
  'dhcpv6.failover.dns.flags.u': boolean;
  /** DNS Hostname */
  'dhcpv6.failover.dns_hostname': string;
  /** DNS Zone Name */
  'dhcpv6.failover.dns_zonename': string;
  /** Expiration Time */
  'dhcpv6.failover.expiration_time': number;
  /** Keepalive Time */
  'dhcpv6.failover.keepalive_time': number;
  /** Max number of unacked BNDUPD messages */
  'dhcpv6.failover.max_unacked_bndupd': number;
  /** Maximum Client Lead Time (MCLT) */
  'dhcpv6.failover.mclt': number;
  /** Partner Down Time */
  'dhcpv6.failover.partner_down_time': number;
  /** Partner Lifetime */
  'dhcpv6.failover.partner_lifetime': number;
  /** Partner Lifetime Sent */
  'dhcpv6.failover.partner_lifetime_sent': number;
  /** Partner Raw Client Time */
  'dhcpv6.failover.partner_raw_clt_time': number;
  /** Protocol Major Version */
  'dhcpv6.failover.protocol.major_version': number;
  /** Protocol Minor Version */
  'dhcpv6.failover.protocol.minor_version': number;
  /** Reconfigure Key */
  'dhcpv6.failover.reconfigure_key': Uint8Array;
  /** Reconfigure Time */
  'dhcpv6.failover.reconfigure_time': number;
  /** Relationship Name */
  'dhcpv6.failover.relationship_name': string;
  /** Flags */
  'dhcpv6.failover.server.flags': number;
  /** Ack Startup (A) */
  'dhcpv6.failover.server.flags.a': boolean;
  /** Communicated (C) */
  'dhcpv6.failover.server.flags.c': boolean;
  /** Reserved */
  'dhcpv6.failover.server.flags.reserved': boolean;
  /** Startup (S) */
  'dhcpv6.failover.server.flags.s': boolean;
  /** Server State */
  'dhcpv6.failover.server_state': number;
  /** Start Time of State */
  'dhcpv6.failover.start_time_of_state': number;
  /** State Expiration Time */
  'dhcpv6.failover.state_expiration_time': number;
  /** Homenet Forward Distribution Manager */
  'dhcpv6.homenet.fwd_dist_mgr': string;
  /** Homenet Registered Domain */
  'dhcpv6.homenet.registered_domain': string;
  /** Homenet Reverse Distribution Manager */
  'dhcpv6.homenet.rev_dist_mgr': string;
  /** Supported Transport */
  'dhcpv6.homenet.transport': number;
  /** DNS over mutually authenticated TLS */
  'dhcpv6.homenet.transport.mtls': boolean;
  /** Reserved */
  'dhcpv6.homenet.transport.reserved': boolean;
  /** Hopcount */
  'dhcpv6.hopcount': number;
  /** IPv6 address */
  'dhcpv6.iaaddr.ip': string;
  /** Preferred lifetime */
  'dhcpv6.iaaddr.pref_lifetime': number;
  /** Valid lifetime */
  'dhcpv6.iaaddr.valid_lifetime': number;
  /** IAID */
  'dhcpv6.iaid': string;
  /** T1 */
  'dhcpv6.iaid.t1': number;
  /** T2 */
  'dhcpv6.iaid.t2': number;
  /** Prefix address */
  'dhcpv6.iaprefix.pref_addr': string;
  /** Prefix length */
  'dhcpv6.iaprefix.pref_len': number;
  /** Preferred lifetime */
  'dhcpv6.iaprefix.pref_lifetime': number;
  /** Valid lifetime */
  'dhcpv6.iaprefix.valid_lifetime': number;
  /** IATA */
  'dhcpv6.iata': string;
  /** Interface-ID */
  'dhcpv6.interface_id': Uint8Array;
  /** Invalid time value */
  'dhcpv6.invalid_time_value': true;
  /** Invalid type */
  'dhcpv6.invalid_type': true;
  /** Lifetime */
  'dhcpv6.lifetime': number;
  /** Link address */
  'dhcpv6.linkaddr': string;
  /** Extra addresses */
  'dhcpv6.lladdr.extra_addr': number;
  /** Link-layer address */
  'dhcpv6.lladdr.linklayer.addr': string;
  /** Link-layer address (Ethernet) */
  'dhcpv6.lladdr.linklayer.addr_ether': string;
  /** Link-layer length */
  'dhcpv6.lladdr.linklayer.len': number;
  /** Link-layer type */
  'dhcpv6.lladdr.linklayer.type': number;
  /** Valid lifetime */
  'dhcpv6.lladdr.valid_lifetime': number;
  /** LQ client links address */
  'dhcpv6.lq_client_link': string;
  /** Query-type */
  'dhcpv6.lq_query': number;
  /** Link address */
  'dhcpv6.lq_query_link_address': string;
  /** DHCPv6 relay message */
  'dhcpv6.lq_relay_data_msg': string;
  /** Peer address */
  'dhcpv6.lq_relay_data_peer_addr': string;
  /** Malformed option */
  'dhcpv6.malformed_option': true;
  /** Address */
  'dhcpv6.mip6.haa.addr': string;
  /** FQDN */
  'dhcpv6.mip6.haf.fqdn': string;
  /** Home Network ID FQDN */
  'dhcpv6.mip6.hnidf.fqdn': string;
  /** Prefix Address */
  'dhcpv6.mip6.hnp.pref_addr': string;
  /** Prefix Length */
  'dhcpv6.mip6.hnp.pref_len': number;
  /** Home Address */
  'dhcpv6.mip6_home_address': string;
  /** Home Agent */
  'dhcpv6.mip6_home_agent': string;
  /** MoS Address */
  'dhcpv6.mos.addr.addr': string;
  /** MoS Code */
  'dhcpv6.mos.addr.code': number;
  /** MoS FQDN */
  'dhcpv6.mos.addr.fqdn': string;
  /** MoS Length */
  'dhcpv6.mos.addr.len': number;
  /** Message type */
  'dhcpv6.msgtype': number;
  /** MUDURL */
  'dhcpv6.mudurl': string;
  /** NAI */
  'dhcpv6.nai': string;
  /** Major */
  'dhcpv6.nii.major': number;
  /** Minor */
  'dhcpv6.nii.minor': number;
  /** Type */
  'dhcpv6.nii.type': number;
  /** NIS FQDN */
  'dhcpv6.nis_fqdn': string;
  /** NIS server address */
  'dhcpv6.nis_server': string;
  /** NISP FQDN */
  'dhcpv6.nisp_fqdn': string;
  /** NISP server address */
  'dhcpv6.nisp_server': string;
  /** no room left in option for suboption length */
  'dhcpv6.no_suboption_len': true;
  /** NTP Server Address */
  'dhcpv6.ntpserver.addr': string;
  /** NTP Server FQDN */
  'dhcpv6.ntpserver.fqdn': string;
  /** NTP Multicast Address */
  'dhcpv6.ntpserver.mc_addr': string;
  /** Length */
  'dhcpv6.ntpserver.option.length': number;
  /** Suboption */
  'dhcpv6.ntpserver.option.type': number;
  /** Obsoleted option */
  'dhcpv6.obsoleted_option': true;
  /** Data */
  'dhcpv6.option.data': Uint8Array;
  /** Length */
  'dhcpv6.option.length': number;
  /** Option */
  'dhcpv6.option.type': number;
  /** Option */
  'dhcpv6.option.type_str': string;
  /** S46 Option code */
  'dhcpv6.option_code': number;
  /** Pref-value */
  'dhcpv6.option_preference': number;
  /** Primary DHCP */
  'dhcpv6.packetcable.ccc.pri_dhcp': string;
  /** Secondary DHCP */
  'dhcpv6.packetcable.ccc.sec_dhcp': string;
  /** Sub element */
  'dhcpv6.packetcable.ccc.suboption': number;
  /** Maximum Retry Count */
  'dhcpv6.packetcable.cccV6.ap_krb.max_retry_count': number;
  /** Maximum Timeout */
  'dhcpv6.packetcable.cccV6.ap_krb.max_timeout': number;
  /** Nominal Timeout */
  'dhcpv6.packetcable.cccV6.ap_krb.nominal_timeout': number;
  /** Maximum Retry Count */
  'dhcpv6.packetcable.cccV6.as_krb.max_retry_count': number;
  /** Maximum Timeout */
  'dhcpv6.packetcable.cccV6.as_krb.max_timeout': number;
  /** Nominal Timeout */
  'dhcpv6.packetcable.cccV6.as_krb.nominal_timeout': number;
  /** KRB Realm */
  'dhcpv6.packetcable.cccV6.krb_realm': string;
  /** Primary SSID */
  'dhcpv6.packetcable.cccV6.pri_dss': string;
  /** FQDN */
  'dhcpv6.packetcable.cccV6.prov_srv.fqdn': string;
  /** IPv6 address */
  'dhcpv6.packetcable.cccV6.prov_srv.ipv6': string;
  /** Type */
  'dhcpv6.packetcable.cccV6.prov_srv.type': number;
  /** Provisioning timer */
  'dhcpv6.packetcable.cccV6.prov_timer': number;
  /** Secondary SSID */
  'dhcpv6.packetcable.cccV6.sec_dss': string;
  /** SEC TCM Flags */
  'dhcpv6.packetcable.cccV6.sec_tcm': number;
  /** Provisioning Server */
  'dhcpv6.packetcable.cccV6.sec_tcm.provisioning_server': boolean;
  /** Sub element */
  'dhcpv6.packetcable.cccV6.suboption': number;
  /** TGT Flags */
  'dhcpv6.packetcable.cccV6.tgt_flag': number;
  /** Call Manager Servers */
  'dhcpv6.packetcable.cccV6.tgt_flag.call_manager_server': boolean;
  /** Fetch TGT */
  'dhcpv6.packetcable.cccV6.tgt_flag.fetch': boolean;
  /** Type */
  'dhcpv6.packetcable.cccV6.tlv5.suboption': number;
  /** PANA agents address */
  'dhcpv6.pana_agent': string;
  /** Partial name preceded by FQDN: Partial domain names must be the only name in the domain field */
  'dhcpv6.partial_name_preceded_by_fqdn': string;
  /** Prefix length */
  'dhcpv6.pd_exclude.pref_len': number;
  /** IPv6 subnet ID */
  'dhcpv6.pd_exclude.subnet_id': Uint8Array;
  /** Peer address */
  'dhcpv6.peeraddr': string;
  /** Reconfigure message type */
  'dhcpv6.reconf_msg': number;
  /** Downstream Source Port */
  'dhcpv6.relay_port': number;
  /** Enterprise ID: RemoteID Enterprise Number */
  'dhcpv6.remoteid.enterprise': number;
  /** Remote-ID */
  'dhcpv6.remoteid_enterprise_id': Uint8Array;
  /** Requested Option code */
  'dhcpv6.requested_option_code': number;
  /** Root only domain name: The root domain cannot be resolved */
  'dhcpv6.root_only_domain_name': string;
  /** BR address */
  'dhcpv6.s46_br.address': string;
  /** IPv6 prefix length */
  'dhcpv6.s46_dmr.dmr_pref_len': number;
  /** IPv6 prefix */
  'dhcpv6.s46_dmr.dmr_prefix': string;
  /** Offset */
  'dhcpv6.s46_portparam.offset': number;
  /** PSID */
  'dhcpv6.s46_portparam.psid': number;
  /** PSID length */
  'dhcpv6.s46_portparam.psid_len': number;
  /** EA-bit length */
  'dhcpv6.s46_rule.ea_len': number;
  /** Flags */
  'dhcpv6.s46_rule.flags': number;
  /** Forwarding Mapping Rule */
  'dhcpv6.s46_rule.flags.fmr': boolean;
  /** Reserved */
  'dhcpv6.s46_rule.flags.reserved': boolean;
  /** IPv4 prefix length */
  'dhcpv6.s46_rule.ipv4_pref_len': number;
  /** IPv4 prefix */
  'dhcpv6.s46_rule.ipv4_prefix': string;
  /** IPv6 prefix */
  'dhcpv6.s46_rule.ipv6_prefix': string;
  /** IPv6 prefix length */
  'dhcpv6.s46_rule.ipv6_prefix_len': number;
  /** IPv4 Address */
  'dhcpv6.s46_v4v6bind.ipv4_address': string;
  /** IPv6 prefix length */
  'dhcpv6.s46_v4v6bind.ipv6_pref_len': number;
  /** IPv6 prefix */
  'dhcpv6.s46_v4v6bind.ipv6_prefix': string;
  /** ERROR: When the N-bit is set, the S-bit must be reset */
  'dhcpv6.s_bit_should_be_zero': true;
  /** List entry */
  'dhcpv6.search_list_entry': string;
  /** SIP server address */
  'dhcpv6.sip_server_a': string;
  /** SIP Server Domain Search FQDN */
  'dhcpv6.sip_server_domain_search_fqdn': string;
  /** SNTP server address */
  'dhcpv6.sntp_server': string;
  /** Status Code */
  'dhcpv6.status_code': number;
  /** Status Message */
  'dhcpv6.status_msg': string;
  /** Subscriber-ID */
  'dhcpv6.subscriber_id': string;
  /** Time-zone */
  'dhcpv6.timezone': string;
  /** Top Level Domain name: Likely to fail because most TLDs do not have an IP address */
  'dhcpv6.tld': string;
  /** TZ-database */
  'dhcpv6.tzdb': string;
  /** IPv6 address */
  'dhcpv6.unicast': string;
  /** Length */
  'dhcpv6.userclass.length': number;
  /** Suboption */
  'dhcpv6.userclass.opaque_data': Uint8Array;
  /** vendor-class-data */
  'dhcpv6.vendorclass.data': string;
  /** Enterprise ID: Vendor Class Enterprise Number */
  'dhcpv6.vendorclass.enterprise': number;
  /** Enterprise ID: Vendor opts Enterprise Number */
  'dhcpv6.vendoropts.enterprise': number;
  /** Option code */
  'dhcpv6.vendoropts.enterprise.option_code': number;
  /** Option data */
  'dhcpv6.vendoropts.enterprise.option_data': Uint8Array;
  /** Option length */
  'dhcpv6.vendoropts.enterprise.option_length': number;
  /** VSS NVT */
  'dhcpv6.vss.nvt': string;
  /** VSS Type */
  'dhcpv6.vss.type': number;
  /** VSS VPN-ID */
  'dhcpv6.vss.vpn_id': Uint8Array;
  /** Transaction ID */
  'dhcpv6.xid': number;
}
