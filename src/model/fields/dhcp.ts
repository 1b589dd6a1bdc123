// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of dhcp. */
export interface DhcpFields {
  /** Bogus bitfield */
  'dhcp.bad_bitfield': true;
  /** length isn't 0 */
  'dhcp.bad_length': true;
  /** Boot file name option overloaded by DHCP */
  'dhcp.boot_filename_overloaded_by_dhcp': true;
  /** Frame is BOOTP */
  'dhcp.bootp': boolean;
  /** Invalidate All PacketCable Call Management Servers */
  'dhcp.ccc.ietf.sec_tkt.all_pc_call_management': boolean;
  /** Invalidate PacketCable Provisioning Server */
  'dhcp.ccc.ietf.sec_tkt.pc_provision_server': boolean;
  /** pktcMtaDevProvUnsolicitedKeyMaxRetries */
  'dhcp.cl.ietf_ccc.dev_prov_unc_key_max_retries': number;
  /** pktcMtaDevProvUnsolicitedKeyMaxTimeout */
  'dhcp.cl.ietf_ccc.dev_prov_unc_key_max_timeout': number;
  /** pktcMtaDevProvUnsolicitedKeyNomTimeout */
  'dhcp.cl.ietf_ccc.dev_prov_unc_key_nom_timeout': number;
  /** pktcMtaDevRealmUnsolicitedKeyMaxRetries */
  'dhcp.cl.ietf_ccc.dev_realm_unc_key_max_retries': number;
  /** pktcMtaDevRealmUnsolicitedKeyMaxTimeout */
  'dhcp.cl.ietf_ccc.dev_realm_unc_key_max_timeout': number;
  /** pktcMtaDevRealmUnsolicitedKeyNomTimeout */
  'dhcp.cl.ietf_ccc.dev_realm_unc_key_nom_timeout': number;
  /** Client address not given */
  'dhcp.client_address_not_given': true;
  /** Client hardware address */
  'dhcp.client_hardware_address': string;
  /** Identifier */
  'dhcp.client_id': Uint8Array;
  /** Hardware type: Client Identifier DUID LL Hardware type */
  'dhcp.client_id.duid_ll_hw_type': number;
  /** Hardware type: Client Identifier DUID LLT Hardware type */
  'dhcp.client_id.duid_llt_hw_type': number;
  /** DUID Type */
  'dhcp.client_id.duid_type': number;
  /** Enterprise-number */
  'dhcp.client_id.enterprise_num': number;
  /** IAID */
  'dhcp.client_id.iaid': string;
  /** Link layer address */
  'dhcp.client_id.link_layer_address': string;
  /** Link layer address (Ethernet) */
  'dhcp.client_id.link_layer_address_ether': string;
  /** Time */
  'dhcp.client_id.time': number;
  /** Type */
  'dhcp.client_id.type': number;
  /** Client Identifier */
  'dhcp.client_id.undef': string;
  /** Client Identifier (UUID): Client Machine Identifier (UUID) */
  'dhcp.client_id.uuid': string;
  /** Major Version: Option 94: Major Version */
  'dhcp.client_network_id_major': number;
  /** Minor Version: Option 94: Minor Version */
  'dhcp.client_network_id_minor': number;
  /** Magic cookie */
  'dhcp.cookie': string;
  /** [IEEE 802.1ad] B-DA */
  'dhcp.docsis_cm_cap.mpls.bda': boolean;
  /** [IEEE 802.1ad] B-DEI */
  'dhcp.docsis_cm_cap.mpls.bdei': boolean;
  /** [IEEE 802.1ad] B-PCP */
  'dhcp.docsis_cm_cap.mpls.bpcp': boolean;
  /** [IEEE 802.1ad] B-SA */
  'dhcp.docsis_cm_cap.mpls.bsa': boolean;
  /** [IEEE 802.1ad] B-TCI */
  'dhcp.docsis_cm_cap.mpls.btci': boolean;
  /** [IEEE 802.1ad] B-TPID */
  'dhcp.docsis_cm_cap.mpls.btpid': boolean;
  /** [IEEE 802.1ad] B-VID */
  'dhcp.docsis_cm_cap.mpls.bvid': boolean;
  /** [IEEE 802.1ad] C-CFI */
  'dhcp.docsis_cm_cap.mpls.ccfi': boolean;
  /** [IEEE 802.1ad] C-PCP */
  'dhcp.docsis_cm_cap.mpls.cpcp': boolean;
  /** [IEEE 802.1ad] C-TCI */
  'dhcp.docsis_cm_cap.mpls.ctci': boolean;
  /** [IEEE 802.1ad] C-TPID */
  'dhcp.docsis_cm_cap.mpls.ctpid': boolean;
  /** [IEEE 802.1ad] C-VID */
  'dhcp.docsis_cm_cap.mpls.cvid': boolean;
  /** [IEEE 802.1ad] I-DEI */
  'dhcp.docsis_cm_cap.mpls.idei': boolean;
  /** [IEEE 802.1ad] I-PCP */
  'dhcp.docsis_cm_cap.mpls.ipcp': boolean;
  /** [IEEE 802.1ad] I-SID */
  'dhcp.docsis_cm_cap.mpls.isid': boolean;
  /** [IEEE 802.1ad] I-TCI */
  'dhcp.docsis_cm_cap.mpls.itci': boolean;
  /** [IEEE 802.1ad] I-TPID */
  'dhcp.docsis_cm_cap.mpls.itpid': boolean;
  /** [IEEE 802.1ad] I-UCA */
  'dhcp.docsis_cm_cap.mpls.iuca': boolean;
  /** MPLS Label */
  'dhcp.docsis_cm_cap.mpls.label': boolean;
  /** [IEEE 802.1ad] S-DEI */
  'dhcp.docsis_cm_cap.mpls.sdei': boolean;
  /** [IEEE 802.1ad] S-PCP */
  'dhcp.docsis_cm_cap.mpls.spcp': boolean;
  /** [IEEE 802.1ad] S-TCI */
  'dhcp.docsis_cm_cap.mpls.stci': boolean;
  /** [IEEE 802.1ad] S-TPID */
  'dhcp.docsis_cm_cap.mpls.stpid': boolean;
  /** [IEEE 802.1ad] S-VID */
  'dhcp.docsis_cm_cap.mpls.svid': boolean;
  /** MPLS TC */
  'dhcp.docsis_cm_cap.mpls.tc': boolean;
  /** CM */
  'dhcp.docsis_cm_cap.ranging_hold_off.cm': boolean;
  /** DSG/eSTB */
  'dhcp.docsis_cm_cap.ranging_hold_off.dsg': boolean;
  /** EMTA or EDVA */
  'dhcp.docsis_cm_cap.ranging_hold_off.emta': boolean;
  /** ePS or eRouter */
  'dhcp.docsis_cm_cap.ranging_hold_off.eps': boolean;
  /** 1280 ksps symbol rate */
  'dhcp.docsis_cm_cap.ussymrate.1280': boolean;
  /** 160 ksps symbol rate */
  'dhcp.docsis_cm_cap.ussymrate.160': boolean;
  /** 2560 ksps symbol rate */
  'dhcp.docsis_cm_cap.ussymrate.2560': boolean;
  /** 320 ksps symbol rate */
  'dhcp.docsis_cm_cap.ussymrate.320': boolean;
  /** 5120 ksps symbol rate */
  'dhcp.docsis_cm_cap.ussymrate.5120': boolean;
  /** 640 ksps symbol rate */
  'dhcp.docsis_cm_cap.ussymrate.640': boolean;
  /** CM DC Type: Docsis Cable Modem Device Capability type */
  'dhcp.docsis_cm_cap_type': number;
  /** End option missing */
  'dhcp.end_option_missing': true;
  /** Boot file name */
  'dhcp.file': string;
  /** Bootp flags */
  'dhcp.flags': number;
  /** Broadcast flag */
  'dhcp.flags.bc': boolean;
  /** Reserved flags */
  'dhcp.flags.reserved': number;
  /** Encoding: If true, name is binary encoded */
  'dhcp.fqdn.e': boolean;
  /** Flags */
  'dhcp.fqdn.flags': number;
  /** Reserved flags */
  'dhcp.fqdn.mbz': number;
  /** Server DDNS: If true, server should not do any DDNS updates */
  'dhcp.fqdn.n': boolean;
  /** Client name: Name to register via DDNS */
  'dhcp.fqdn.name': string;
  /** Server overrides: If true, server insists on doing DDNS update */
  'dhcp.fqdn.o': boolean;
  /** A-RR result: Result code of A-RR update */
  'dhcp.fqdn.rcode1': number;
  /** PTR-RR result: Result code of PTR-RR update */
  'dhcp.fqdn.rcode2': number;
  /** Server: If true, server should do DDNS update */
  'dhcp.fqdn.s': boolean;
  /** Hops */
  'dhcp.hops': number;
  /** Client hardware address */
  'dhcp.hw.addr': Uint8Array;
  /** Client hardware address padding */
  'dhcp.hw.addr_padding': Uint8Array;
  /** Hardware address length */
  'dhcp.hw.len': number;
  /** Client MAC address */
  'dhcp.hw.mac_addr': string;
  /** Hardware type */
  'dhcp.hw.type': number;
  /** Transaction ID */
  'dhcp.id': number;
  /** Client IP address */
  'dhcp.ip.client': string;
  /** Relay agent IP address */
  'dhcp.ip.relay': string;
  /** Next server IP address */
  'dhcp.ip.server': string;
  /** Your (client) IP address */
  'dhcp.ip.your': string;
  /** DUID: malformed option */
  'dhcp.malformed.duid': true;
  /** no room left in option for suboption length */
  'dhcp.missing_subopt_length': true;
  /** no room left in option for suboption value */
  'dhcp.missing_subopt_value': true;
  /** Border Relay IP: Option 212: Border Relay IP */
  'dhcp.option.6RD.border_relay_ip': string;
  /** 6RD IPv4 Mask Length: Option 212: 6RD IPv4 Mask Length */
  'dhcp.option.6RD.ipv4_mask_len': number;
  /** 6RD: malformed option */
  'dhcp.option.6RD.malformed': true;
  /** 6RD Prefix: Option 212: 6RD Prefix */
  'dhcp.option.6RD.prefix': string;
  /** 6RD Prefix Length: Option 212: 6RD Prefix Length */
  'dhcp.option.6RD.prefix_len': number;
  /** Agent Circuit ID: Option 82:1 Agent Circuit ID */
  'dhcp.option.agent_information_option.agent_circuit_id': Uint8Array;
  /** Agent Remote ID: Option 82:2 Agent Remote ID */
  'dhcp.option.agent_information_option.agent_remote_id': Uint8Array;
  /** Access Point BSSID: Option 82:16 Access Point BSSID */
  'dhcp.option.agent_information_option.ani_ap_bssid': string;
  /** Access Point Name: Option 82:15 Access Point Name */
  'dhcp.option.agent_information_option.ani_ap_name': string;
  /** Access Technology Type: Option 82:13 Access Technology Type */
  'dhcp.option.agent_information_option.ani_att': number;
  /** Access Technology Type: Option 82:13 Access Technology Type Value */
  'dhcp.option.agent_information_option.ani_att.att': number;
  /** Access Technology Type: Option 82:13 Access Technology Type Reserved */
  'dhcp.option.agent_information_option.ani_att.res': number;
  /** Access Network Name: Option 82:14 Access Network Name */
  'dhcp.option.agent_information_option.ani_network_name': string;
  /** Access Network Operator ID: Option 82:17 Access Network Operator ID */
  'dhcp.option.agent_information_option.ani_operator_id': Uint8Array;
  /** Access Network Operator Realm: Option 82:18 Access Network Operator Realm */
  'dhcp.option.agent_information_option.ani_operator_realm': string;
  /** Authentication: Option 82:8 Authentication */
  'dhcp.option.agent_information_option.authentication': Uint8Array;
  /** DOCSIS Device Class: Option 82:4 DOCSIS Device Class */
  'dhcp.option.agent_information_option.docsis_device_class': number;
  /** Flags: Option 82:10 Flags */
  'dhcp.option.agent_information_option.flags': number;
  /** Link selection: Option 82:5 Link selection */
  'dhcp.option.agent_information_option.link_selection': string;
  /** Link selection (Cisco proprietary): Option 82:150 Link selection (Cisco proprietary) */
  'dhcp.option.agent_information_option.link_selection_cisco': string;
  /** Padding: Option 82:0 Padding */
  'dhcp.option.agent_information_option.padding': number;
  /** RADIUS Attributes: Option 82:7 RADIUS Attributes */
  'dhcp.option.agent_information_option.radius_attributes': Uint8Array;
  /** Relay Agent Identifier: Option 82:12 Relay Agent Identifier */
  'dhcp.option.agent_information_option.relay_agent_id': Uint8Array;
  /** Reserved: Option 82:3 Reserved */
  'dhcp.option.agent_information_option.reserved': Uint8Array;
  /** Server ID Override: Option 82:11 Server ID Override */
  'dhcp.option.agent_information_option.server_id_override': string;
  /** Server ID Override (Cisco proprietary): Option 82:152 Server ID Override (Cisco proprietary) */
  'dhcp.option.agent_information_option.server_id_override_cisco': string;
  /** Source Port: Option 82:19 Source Port */
  'dhcp.option.agent_information_option.source_port': true;
  /** Option 82 Suboption: Option 82: Suboption */
  'dhcp.option.agent_information_option.suboption': number;
  /** Subscriber ID: Option 82:6 Subscriber ID */
  'dhcp.option.agent_information_option.subscriber_id': string;
  /** Value: Option 82: Suboption value */
  'dhcp.option.agent_information_option.value': Uint8Array;
  /** Value: Option 82: Suboption IP address */
  'dhcp.option.agent_information_option.value.address': string;
  /** Value: Option 82: Suboption Z-String value */
  'dhcp.option.agent_information_option.value.string': string;
  /** Value: Option 82: Suboption 8-bit value */
  'dhcp.option.agent_information_option.value.uint': number;
  /** Vendor-Specific Information: Option 82:9 Vendor-Specific Information */
  'dhcp.option.agent_information_option.vi': Uint8Array;
  /** DOCSIS Version Number: Option 82:9 VI CL DOCSIS Version Number */
  'dhcp.option.agent_information_option.vi.cl.docsis_version': number;
  /** DPoE System PBB Service: Option 82:9 VI CL DPoE System PBB Service */
  'dhcp.option.agent_information_option.vi.cl.dpoe_system_pbb_service': Uint8Array;
  /** DPoE System Version Number: Option 82:9 VI CL DPoE System Version Number */
  'dhcp.option.agent_information_option.vi.cl.dpoe_system_version': number;
  /** MSO Defined Text: Option 82:9 VI CL MSO Defined Text */
  'dhcp.option.agent_information_option.vi.cl.mso_defined_text': string;
  /** Option 82:9 VI CL Option */
  'dhcp.option.agent_information_option.vi.cl.option': number;
  /** Option Length: Option 82:9 VI CL Option Length */
  'dhcp.option.agent_information_option.vi.cl.option_length': number;
  /** Secure File Transfer URI: Option 82:9 VI CL Secure File Transfer URI */
  'dhcp.option.agent_information_option.vi.cl.secure_file_transfer_uri': string;
  /** Service Class Name: Option 82:9 VI CL Service Class Name */
  'dhcp.option.agent_information_option.vi.cl.service_class_name': string;
  /** Tag: Option 82:9 VI CL Tag */
  'dhcp.option.agent_information_option.vi.cl.tag': number;
  /** Tag Length: Option 82:9 VI CL Tag Length */
  'dhcp.option.agent_information_option.vi.cl.tag_length': number;
  /** Data Length: Option 82:9 VI Data Length */
  'dhcp.option.agent_information_option.vi.data_length': number;
  /** Enterprise: Option 82:9 VI Enterprise */
  'dhcp.option.agent_information_option.vi.enterprise': number;
  /** VRF name: Option 82:151 VRF name */
  'dhcp.option.agent_information_option.vrf_name': string;
  /** Global, default VPN: Option 82:151 Global, default VPN */
  'dhcp.option.agent_information_option.vrf_name.global': number;
  /** VRF name/VPN ID: Option 82:151 VRF name/VPN ID */
  'dhcp.option.agent_information_option.vrf_name.vpn_id': Uint8Array;
  /** VRF name/VPN ID Index: Option 82:151 VRF name/VPN ID Index */
  'dhcp.option.agent_information_option.vrf_name.vpn_id.index': number;
  /** VRF name/VPN ID OUI: Option 82:151 VRF name/VPN ID OUI */
  'dhcp.option.agent_information_option.vrf_name.vpn_id.oui': number;
  /** All Subnets are Local: Option 27: All Subnets are Local */
  'dhcp.option.all_subnets_are_local': boolean;
  /** ANDSF Server: ANDSF (Access Network Discovery and Selection Function) Server */
  'dhcp.option.andsf_server': string;
  /** ARP Cache Timeout: Option 35: ARP Cache Timeout */
  'dhcp.option.arp_cache_timeout': number;
  /** Associated IP option: Option 92: Associated IP option */
  'dhcp.option.associated_ip_option': string;
  /** Boot File Size: Option 13: Boot File Size */
  'dhcp.option.boot_file_size': number;
  /** Bootfile name: Option 67: Bootfile name */
  'dhcp.option.bootfile_name': string;
  /** Broadcast Address: Option 28: Broadcast Address */
  'dhcp.option.broadcast_address': string;
  /** Base Time: DHCPv4 Bulk Leasequery Base Time */
  'dhcp.option.bulk_lease.base_time': bigint;
  /** Data Source: DHCPv4 Bulk Leasequery Data Source */
  'dhcp.option.bulk_lease.data_source': boolean;
  /** Dhcp State: DHCPv4 Bulk Leasequery Dhcp State */
  'dhcp.option.bulk_lease.dhcp_state': number;
  /** Query End Time: DHCPv4 Bulk Leasequery Query End Time */
  'dhcp.option.bulk_lease.query_end_time': bigint;
  /** Query Start Time: DHCPv4 Bulk Leasequery Query Start Time */
  'dhcp.option.bulk_lease.query_start_time': bigint;
  /** Start Time Of State: DHCPv4 Bulk Leasequery Start Time Of State */
  'dhcp.option.bulk_lease.start_time_of_state': number;
  /** Status Code: DHCPv4 Bulk Leasequery Status Code */
  'dhcp.option.bulk_lease.status_code': number;
  /** Status Code Message: DHCPv4 Bulk Leasequery Status Code Message */
  'dhcp.option.bulk_lease.status_code_message': string;
  /** Captive Portal: The contact URI for the captive portal that the user should connect to */
  'dhcp.option.captive_portal': string;
  /** CAPWAP Access Controllers: Option 138: CAPWAP Access Controllers */
  'dhcp.option.capwap_access_controller': string;
  /** Error with CAType */
  'dhcp.option.civic_location.bad_cattype': true;
  /** CA Length: Option 99: CA Length */
  'dhcp.option.civic_location.ca_length': number;
  /** CA Type: Option 99: CA Type */
  'dhcp.option.civic_location.ca_type': number;
  /** CA Value: Option 99: CA Value */
  'dhcp.option.civic_location.ca_value': string;
  /** Country: Option 99: Country */
  'dhcp.option.civic_location.country': string;
  /** What: Option 99: What */
  'dhcp.option.civic_location.what': number;
  /** Country: Option 123:CL DSS_ID */
  'dhcp.option.cl_dss_id': string;
  /** DSS_ID Length: Option 123:CL DSS_ID Length */
  'dhcp.option.cl_dss_id.len': number;
  /** DSS_ID Type: Option 123:CL DSS_ID Type */
  'dhcp.option.cl_dss_id.option': number;
  /** Mask width > 32 */
  'dhcp.option.classless_static.route': true;
  /** Subnet/MaskWidth-Router: Option 121: Subnet/MaskWidth-Router */
  'dhcp.option.classless_static_route': Uint8Array;
  /** Client Architecture ID may be ambiguous */
  'dhcp.option.client_architecture.ambiguous': true;
  /** Client last transaction time: Option 91: Client last transaction time */
  'dhcp.option.client_last_transaction_time': number;
  /** Client System Architecture: Option 93: Client System Architecture */
  'dhcp.option.client_system_architecture': number;
  /** Default Finger Server: Option 73: Default Finger Server */
  'dhcp.option.default_finger_server': string;
  /** Default IP Time-to-Live: Option 23: Default IP Time-to-Live */
  'dhcp.option.default_ip_ttl': number;
  /** Default IRC Server: Option 74: Default IRC Server */
  'dhcp.option.default_irc_server': string;
  /** Default WWW Server: Option 72: Default WWW Server */
  'dhcp.option.default_www_server': string;
  /** DHCP: Option 53: DHCP option */
  'dhcp.option.dhcp': number;
  /** Delay Algorithm: Option 90: Delayed Authentication Algorithm */
  'dhcp.option.dhcp_authentication.alg_delay': number;
  /** Algorithm: Option 90: Authentication Algorithm */
  'dhcp.option.dhcp_authentication.algorithm': number;
  /** HMAC MD5 Hash: Option 90: HMAC MD5 Hash */
  'dhcp.option.dhcp_authentication.hmac_md5_hash': Uint8Array;
  /** Authentication Information: Option 90: Authentication Information */
  'dhcp.option.dhcp_authentication.information': string;
  /** Protocol: Option 90: Authentication Protocol */
  'dhcp.option.dhcp_authentication.protocol': number;
  /** Replay Detection Method: Option 90: Replay Detection Method */
  'dhcp.option.dhcp_authentication.rdm': number;
  /** Replay Detection Value: Option 90: Replay Detection Value */
  'dhcp.option.dhcp_authentication.rdm_rdv': string;
  /** RDM Replay Detection Value: Option 90: RDM Replay Detection Value */
  'dhcp.option.dhcp_authentication.rdm_replay_detection': bigint;
  /** Secret ID: Option 90: Secret ID */
  'dhcp.option.dhcp_authentication.secret_id': number;
  /** DHCP Auto-Configuration: Option 116: DHCP Auto-Configuration */
  'dhcp.option.dhcp_auto_configuration': number;
  /** FQDN: Option 119: FQDN */
  'dhcp.option.dhcp_dns_domain_search_list_fqdn': string;
  /** For the data, please refer to last option 119: Option 119: For the data, please refer to last option 119 */
  'dhcp.option.dhcp_dns_domain_search_list_refer_last_option': string;
  /** Encoding Long Options detected (RFC 3396): Option 119: Encoding Long Options detected (RFC 3396) */
  'dhcp.option.dhcp_dns_domain_search_list_rfc_3396_detected': string;
  /** Maximum DHCP Message Size: Option 57: Maximum DHCP Message Size */
  'dhcp.option.dhcp_max_message_size': number;
  /** Invalid Name Service */
  'dhcp.option.dhcp_name_service.invalid': true;
  /** Name Service: Option 117: Name Service */
  'dhcp.option.dhcp_name_service_search_option': string;
  /** DHCP Server Identifier: Option 54: DHCP Server Identifier */
  'dhcp.option.dhcp_server_id': string;
  /** Domain Name: Option 15: Domain Name */
  'dhcp.option.domain_name': string;
  /** Domain Name Server: Option 6: Domain Name Server */
  'dhcp.option.domain_name_server': string;
  /** DOTS Address: Peer DOTS Agent Address */
  'dhcp.option.dots.address': string;
  /** DOTS Reference Identifier: Peer DOTS Agent name */
  'dhcp.option.dots.ri': string;
  /** Option End: Option 255: End */
  'dhcp.option.end': number;
  /** no room left in option for enterprise data */
  'dhcp.option.enterprise.malformed': true;
  /** Ethernet Encapsulation: Option 36: Ethernet Encapsulation */
  'dhcp.option.ethernet_encapsulation': boolean;
  /** Extensions Path: Option 18: Extensions Path */
  'dhcp.option.extension_path': string;
  /** Algorithm: Forcenew Nonce Algorithm */
  'dhcp.option.forcerenew_nonce.algorithm': number;
  /** Host Name: Option 12: Host Name */
  'dhcp.option.hostname': string;
  /** Impress Server: Option 10: Impress Server */
  'dhcp.option.impress_server': string;
  /** Interface MTU: Option 26: Interface MTU */
  'dhcp.option.interface_mtu': number;
  /** IP Address Lease Time: Option 51: IP Address Lease Time */
  'dhcp.option.ip_address_lease_time': number;
  /** IP Forwarding: Option 19: IP Forwarding */
  'dhcp.option.ip_forwarding': boolean;
  /** IPv6-Only Preferred wait time: Option 108: IPv6-Only Preferred wait time */
  'dhcp.option.ipv6only_preferred_wait_time': number;
  /** Administrative Flags: iSNS: administrative settings for the iSNS servers discovered through the DHCP query */
  'dhcp.option.isns.administrative_flags': number;
  /** Default Discovery Domain */
  'dhcp.option.isns.administrative_flags.default_discovery_domain': boolean;
  /** Administrative Flags Enabled */
  'dhcp.option.isns.administrative_flags.enabled': boolean;
  /** Heartbeat */
  'dhcp.option.isns.administrative_flags.heartbeat': boolean;
  /** Management SCNs */
  'dhcp.option.isns.administrative_flags.management_scns': boolean;
  /** Reserved Flags */
  'dhcp.option.isns.administrative_flags.reserved': number;
  /** Discovery Domain Access flags: iSNS: the types of iSNS clients that are allowed to modify Discovery Domains */
  'dhcp.option.isns.discovery_domain_access': number;
  /** Discovery Domain Enabled: If set to zero, then the contents of the remainder of this field MUST be ignored */
  'dhcp.option.isns.discovery_domain_access.enabled': boolean;
  /** iFCP Target Port */
  'dhcp.option.isns.discovery_domain_access.ifcp_target_port': boolean;
  /** iFCP Initiator Port */
  'dhcp.option.isns.discovery_domain_access.initiator_target_port': boolean;
  /** iSCSI Initiator */
  'dhcp.option.isns.discovery_domain_access.iscsi_initiator': boolean;
  /** iSCSI Target */
  'dhcp.option.isns.discovery_domain_access.iscsi_target': boolean;
  /** Reserved Flags */
  'dhcp.option.isns.discovery_domain_access.reserved': number;
  /** Control Node */
  'dhcp.option.isns.discovery_domain_access_control.node': boolean;
  /** iSNS Functions: iSNS: the functions supported by the iSNS servers */
  'dhcp.option.isns.functions': number;
  /** Discovery Domain based Authorization: If set to zero, then access authorization must be explicitly performed by each device */
  'dhcp.option.isns.functions.dd_base_authorization': boolean;
  /** Function Fields Enabled: If set to zero, then the contents of all other iSNS Function fields MUST be ignored */
  'dhcp.option.isns.functions.enabled': boolean;
  /** Reserved flags */
  'dhcp.option.isns.functions.reserved': number;
  /** Security Policy Distribution */
  'dhcp.option.isns.functions.sec_policy_distribution': boolean;
  /** Heartbeat Originator Address: iSNS: IP address from which the iSNS heartbeat originates */
  'dhcp.option.isns.heartbeat_originator_addr': string;
  /** Enabled field is not set - non-zero bitmask ignored */
  'dhcp.option.isns.ignored_bitfield': true;
  /** Primary Server Address: iSNS: IP address of the primary server */
  'dhcp.option.isns.primary_server_addr': string;
  /** Secondary Server Address: iSNS: a list of IP addresses of the secondary iSNS servers */
  'dhcp.option.isns.secondary_server_addr': string;
  /** iSNS Server Security Bitmap: iSNS: server security settings */
  'dhcp.option.isns.server_security_bitmap': number;
  /** Aggressive Mode */
  'dhcp.option.isns.server_security_bitmap.aggressive_mode': boolean;
  /** Server Security Bitmap Enabled */
  'dhcp.option.isns.server_security_bitmap.enabled': boolean;
  /** IKE/IPSec */
  'dhcp.option.isns.server_security_bitmap.ike_ipsec_enabled': boolean;
  /** Main Mode */
  'dhcp.option.isns.server_security_bitmap.main_mode': boolean;
  /** PFS */
  'dhcp.option.isns.server_security_bitmap.pfs': boolean;
  /** Reserved Flags */
  'dhcp.option.isns.server_security_bitmap.reserved': number;
  /** Transport Mode */
  'dhcp.option.isns.server_security_bitmap.transport_mode': boolean;
  /** Tunnel Mode */
  'dhcp.option.isns.server_security_bitmap.tunnel_mode': boolean;
  /** Length: DHCP/BOOTP option length */
  'dhcp.option.length': number;
  /** Log Server: Option 7: Log Server */
  'dhcp.option.log_server': string;
  /** LoST Server Domain Name: Option 137: LoST Server Domain Name */
  'dhcp.option.lost_server_domain_name': string;
  /** LPR Server: Option 9: LPR Server */
  'dhcp.option.lpr_server': string;
  /** Mask Supplier: Option 30: Mask Supplier */
  'dhcp.option.mask_supplier': boolean;
  /** Maximum Datagram Reassembly Size: Option 22: Maximum Datagram Reassembly Size */
  'dhcp.option.max_datagram_reassembly_size': number;
  /** Merit Dump File: Option 14: Merit Dump File */
  'dhcp.option.merit_dump_file': string;
  /** Message: Option 56: Option message */
  'dhcp.option.message': string;
  /** Mobile IP Home Agent: Option 68: Mobile IP Home Agent */
  'dhcp.option.mobile_ip_home_agent': string;
  /** MUDURL: Option 161: MUDURL */
  'dhcp.option.mudurl': string;
  /** Name Server: Option 5: Name Server */
  'dhcp.option.name_server': string;
  /** NetBIOS over TCP/IP Datagram Distribution Name Server: Option 45: NetBIOS over TCP/IP Datagram Distribution Name Server */
  'dhcp.option.netbios_over_tcpip_dd_name_server': string;
  /** NetBIOS over TCP/IP Name Server: Option 44: NetBIOS over TCP/IP Name Server */
  'dhcp.option.netbios_over_tcpip_name_server': string;
  /** NetBIOS over TCP/IP Node Type: Option 46: NetBIOS over TCP/IP Node Type */
  'dhcp.option.netbios_over_tcpip_node_type': number;
  /** NetBIOS over TCP/IP Scope: Option 47: NetBIOS over TCP/IP Scope */
  'dhcp.option.netbios_over_tcpip_scope': string;
  /** NetInfo Parent Server Address: Option 112: NetInfo Parent Server Address */
  'dhcp.option.netinfo_parent_server_address': string;
  /** NetInfo Parent Server Tag: Option 113: NetInfo Parent Server Tag */
  'dhcp.option.netinfo_parent_server_tag': string;
  /** Network Information Service Domain: Option 40: Network Information Service Domain */
  'dhcp.option.nis_domain': string;
  /** Network Information Service+ Domain: Option 64: Network Information Service+ Domain */
  'dhcp.option.nis_plus_domain': string;
  /** Network Information Service+ Server: Option 65: Network Information Service+ Server */
  'dhcp.option.nis_plus_server': string;
  /** Network Information Service Server: Option 41: Network Information Service Server */
  'dhcp.option.nis_server': string;
  /** NNTP Server: Option 71: NNTP Server */
  'dhcp.option.nntp_server': string;
  /** Non-Local Source Routing: Option 20: Non-Local Source Routing */
  'dhcp.option.non_local_source_routing': boolean;
  /** Non standard compliant option data */
  'dhcp.option.nonstd_data': true;
  /** Novell Directory Services Context: Option 87: Novell Directory Services Context */
  'dhcp.option.novell_ds_context': string;
  /** Novell Directory Services Tree Name: Option 86: Novell Directory Services Tree Name */
  'dhcp.option.novell_ds_tree_name': string;
  /** IP Address: Option 85: Novell Directory Services Servers IP Address */
  'dhcp.option.novell_dss.ip': string;
  /** Novell Directory Services Servers String: Option 85: Novell Directory Services Servers String */
  'dhcp.option.novell_dss.string': string;
  /** Novell/Netware IP domain: Option 62: Novell/Netware IP domain */
  'dhcp.option.novell_netware_ip_domain': string;
  /** Autoretries: Option 63:8 Autoretries */
  'dhcp.option.novell_options.autoretries': number;
  /** Autoretry delay, sec: Option 63:9 Autoretry delay, sec */
  'dhcp.option.novell_options.autoretry_delay': number;
  /** Broadcast for nearest Netware server: Option 63:5 Broadcast for nearest Netware server */
  'dhcp.option.novell_options.broadcast': boolean;
  /** Nearest NWIP server: Option 63:7 Nearest NWIP server */
  'dhcp.option.novell_options.nearest_nwip_server': string;
  /** Preferred DSS server: Option 63:6 Preferred DSS server */
  'dhcp.option.novell_options.preferred_dss_server': string;
  /** Primary DSS: Option 63:11 Primary DSS */
  'dhcp.option.novell_options.primary_dss': string;
  /** Option 63 Suboption: Option 63: Suboption */
  'dhcp.option.novell_options.suboption': number;
  /** Broadcast for nearest Netware server: Option 63:10 Broadcast for nearest Netware server */
  'dhcp.option.novell_options.support_netware_v1_1': boolean;
  /** Value: Option 63: Suboption value */
  'dhcp.option.novell_options.value': Uint8Array;
  /** Value: Option 63: Suboption IP address */
  'dhcp.option.novell_options.value.address': string;
  /** Value: Option 63: Suboption Boolean value */
  'dhcp.option.novell_options.value.bool': boolean;
  /** Value: Option 63: Suboption 8-bit value */
  'dhcp.option.novell_options.value.uint': number;
  /** Network Time Protocol Server: Option 42: Network Time Protocol Server */
  'dhcp.option.ntp_server': string;
  /** Unknown tag */
  'dhcp.option.option.vi.cl.tag_unknown': true;
  /** Option Overload: Option 52: Option Overload */
  'dhcp.option.option_overload': number;
  /** file overload end option missing */
  'dhcp.option.option_overload.file_end_missing': true;
  /** sname overload end option missing */
  'dhcp.option.option_overload.sname_end_missing': true;
  /** overload option makes no sense in the file or sname field */
  'dhcp.option.option_overload.wrong_field': true;
  /** Padding: Option 0: Padding */
  'dhcp.option.padding': Uint8Array;
  /** PAA IPv4 Address: Protocol for Carrying Authentication for Network Access (PANA) Authentication Agents IPv4 Address */
  'dhcp.option.pana_agent': string;
  /** Parse error */
  'dhcp.option.parse_err': true;
  /** Path MTU Aging Timeout: Option 24: Path MTU Aging Timeout */
  'dhcp.option.path_mtu_aging_timeout': number;
  /** Path MTU Plateau Table Item: Option 25: Path MTU Plateau Table Item */
  'dhcp.option.path_mtu_plateau_table_item': number;
  /** List-Length: Port Control Protocol (PCP) List Length */
  'dhcp.option.pcp.list_length': number;
  /** PCP Server: Port Control Protocol (PCP) Server */
  'dhcp.option.pcp.server': string;
  /** Perform Mask Discovery: Option 29: Perform Mask Discovery */
  'dhcp.option.perform_mask_discovery': boolean;
  /** Perform Router Discover: Option 31: Perform Router Discover */
  'dhcp.option.perform_router_discover': boolean;
  /** IP Address: Option 21: IP address */
  'dhcp.option.policy_filter.ip': string;
  /** Subnet Mask: Option 21: Subnet Mask */
  'dhcp.option.policy_filter.subnet_mask': string;
  /** POP3 Server: Option 70: POP3 Server */
  'dhcp.option.pop3_server': string;
  /** Offset: Port Set ID (PSID) offset */
  'dhcp.option.portparams.offset': number;
  /** PSID: Port Set ID (PSID) */
  'dhcp.option.portparams.psid': Uint8Array;
  /** PSID-Length: Port Set ID (PSID) Length */
  'dhcp.option.portparams.psid_length': number;
  /** Private/Proxy autodiscovery: Option 252: Private/Proxy autodiscovery */
  'dhcp.option.private_proxy_autodiscovery': string;
  /** PXELINUX configuration file: Option 209: PXE Configuration File */
  'dhcp.option.pxe_config_file': string;
  /** PXELINUX path prefix: Option 210: PXE Path Prefix */
  'dhcp.option.pxe_path_prefix': string;
  /** PXELINUX Reboot Time: Option 211: PXE Reboot Time */
  'dhcp.option.pxe_reboot_time': number;
  /** Quotes Server: Option 8: Quotes Server */
  'dhcp.option.quotes_server': string;
  /** Domains and networks: RDNSS Domains and networks */
  'dhcp.option.rdnss.domain': string;
  /** Preference: RDNSS (Recursive DNS Server) Preference */
  'dhcp.option.rdnss.preference': number;
  /** Primary DNS: RDNSS Primary DNS-recursive-name-server's IPv4 address */
  'dhcp.option.rdnss.primary_dns': string;
  /** Reserved: RDNSS Reserved */
  'dhcp.option.rdnss.reserved': number;
  /** Secondary DNS: RDNSS Secondary DNS-recursive-name-server's IPv4 address */
  'dhcp.option.rdnss.secondary_dns': string;
  /** Rebinding Time Value: Option 59: Rebinding Time Value */
  'dhcp.option.rebinding_time_value': number;
  /** For the data, please refer to the last option of this type */
  'dhcp.option.refer_last_option': true;
  /** Renewal Time Value: Option 58: Renewal Time Value */
  'dhcp.option.renewal_time_value': number;
  /** Parameter Request List Item: Option 55: Parameter Request List Item */
  'dhcp.option.request_list_item': number;
  /** Requested IP Address: Option 50: Requested IP Address */
  'dhcp.option.requested_ip_address': string;
  /** Resource Location Server: Option 11: Resource Location Server */
  'dhcp.option.resource_location_server': string;
  /** Altitude: Option 123: Altitude */
  'dhcp.option.rfc3825.altitude': number;
  /** Altitude resolution: Option 123: Altitude resolution */
  'dhcp.option.rfc3825.altitude_res': number;
  /** Altitude type: Option 123: Altitude type */
  'dhcp.option.rfc3825.altitude_type': number;
  /** Error: Option 123: Error */
  'dhcp.option.rfc3825.error': number;
  /** Latitude: Option 123: Latitude */
  'dhcp.option.rfc3825.latitude': number;
  /** Latitude resolution: Option 123: Latitude resolution */
  'dhcp.option.rfc3825.latitude_res': number;
  /** Longitude: Option 123: Longitude */
  'dhcp.option.rfc3825.longitude': number;
  /** Longitude resolution: Option 123: Longitude resolution */
  'dhcp.option.rfc3825.longitude_res': number;
  /** Map Datum: Option 123: Map Datum */
  'dhcp.option.rfc3825.map_datum': number;
  /** Encoding Long Options detected (RFC 3396) */
  'dhcp.option.rfc_3396_detected': string;
  /** Root Path: Option 17: Root Path */
  'dhcp.option.root_path': string;
  /** Router: Option 3: Router */
  'dhcp.option.router': string;
  /** Router Solicitation Address: Option 32: Router Solicitation Address */
  'dhcp.option.router_solicitation_address': string;
  /** SIP Server Address: Option 120: SIP Server Address */
  'dhcp.option.sip_server.address': string;
  /** SIP Server Encoding: Option 120: SIP Server encoding */
  'dhcp.option.sip_server.encoding': number;
  /** SIP Server Name: Option 120: SIP Server Name */
  'dhcp.option.sip_server.name': string;
  /** For the data, please refer to last option 120: Option 120: For the data, please refer to last option 120 */
  'dhcp.option.sip_server.refer_last_option': string;
  /** Encoding Long Options detected (RFC 3396): Option 120: Encoding Long Options detected (RFC 3396) */
  'dhcp.option.sip_server.rfc_3396_detected': string;
  /** RFC 3361 defines only 0 and 1 for Encoding byte */
  'dhcp.option.sip_server_address.encoding': true;
  /** IP Address: Option 78: SLPDA Address */
  'dhcp.option.slp_directory_agent.slpda_address': string;
  /** Value: Option 78: SLPDA Value */
  'dhcp.option.slp_directory_agent.value': number;
  /** SLP Service Scope: Option 79: SLP Service Scope */
  'dhcp.option.slp_service_scope.string': string;
  /** Value: Option 79: SLP Service Scope Value */
  'dhcp.option.slp_service_scope.value': number;
  /** SMTP Server: Option 69: SMTP Server */
  'dhcp.option.smtp_server': string;
  /** Destination IP Address: Option 33: Destination IP address */
  'dhcp.option.static_route.ip': string;
  /** Destination Router: Option 33: Destination Router */
  'dhcp.option.static_route.router': string;
  /** StreetTalk Directory Assistance Server: Option 76: StreetTalk Directory Assistance Server */
  'dhcp.option.streettalk_da_server': string;
  /** StreetTalk Server: Option 75: StreetTalk Server */
  'dhcp.option.streettalk_server': string;
  /** Subnet Mask: Option 1: Subnet Mask */
  'dhcp.option.subnet_mask': string;
  /** Subnet Selection Option: Option 118: Subnet Selection Option */
  'dhcp.option.subnet_selection_option': string;
  /** Length: Suboption length */
  'dhcp.option.suboption_length': number;
  /** Swap Server: Option 16: Swap Server */
  'dhcp.option.swap_server': string;
  /** TCP Default TTL: Option 37: TCP Default TTL */
  'dhcp.option.tcp_default_ttl': number;
  /** TCP Keepalive Garbage: Option 39: TCP Keepalive Garbage */
  'dhcp.option.tcp_keepalive_garbage': boolean;
  /** TCP Keepalive Interval: Option 38: TCP Keepalive Interval */
  'dhcp.option.tcp_keepalive_interval': number;
  /** TFTP Server Address: Option 150: TFTP Server Address */
  'dhcp.option.tftp_server_address': string;
  /** TFTP Server Name: Option 66: TFTP Server Name */
  'dhcp.option.tftp_server_name': string;
  /** Time Offset: Option 2: Time Offset */
  'dhcp.option.time_offset': number;
  /** Time Server: Option 4: Time Server */
  'dhcp.option.time_server': string;
  /** Trailer Encapsulation: Option 34: Trailer Encapsulation */
  'dhcp.option.trailer_encapsulation': boolean;
  /** Option: DHCP/BOOTP option type */
  'dhcp.option.type': number;
  /** TZ PCode: Option 100: TZ PCode */
  'dhcp.option.tz_pcode': string;
  /** TZ TCode: Option 101: TZ TCode */
  'dhcp.option.tz_tcode': string;
  /** Instance of User Class */
  'dhcp.option.user_class': number;
  /** User Class Data: Data of User Class Instance */
  'dhcp.option.user_class.data': Uint8Array;
  /** User Class Length: Length of User Class Instance */
  'dhcp.option.user_class.length': number;
  /** User Class Data (Text): Text of User Class Instance */
  'dhcp.option.user_class.text': string;
  /** User Class Binary Data (Microsoft) */
  'dhcp.option.user_class_binary_data': string;
  /** User Class Binary Data Length: Length of User Class Binary Data (Microsoft) */
  'dhcp.option.user_class_binary_data_length': number;
  /** User Class Description (Microsoft) */
  'dhcp.option.user_class_description': string;
  /** User Class Description Length: Length of User Class Description (Microsoft) */
  'dhcp.option.user_class_description_length': number;
  /** User Class Name (Microsoft) */
  'dhcp.option.user_class_name': string;
  /** User Class Name Length: Length of User Class Name (Microsoft) */
  'dhcp.option.user_class_name_length': number;
  /** User Class padding (Microsoft) */
  'dhcp.option.user_class_padding': Uint8Array;
  /** Value: DHCP/BOOTP option value */
  'dhcp.option.value': Uint8Array;
  /** Value: IP address DHCP/BOOTP option value */
  'dhcp.option.value.address': string;
  /** Value: Boolean DHCP/BOOTP option value */
  'dhcp.option.value.bool': boolean;
  /** Value: 32-bit DHCP/BOOTP option value */
  'dhcp.option.value.int': number;
  /** Value: 32-bit DHCP/BOOTP option value */
  'dhcp.option.value.secs': number;
  /** Value: Z-String DHCP/BOOTP option value */
  'dhcp.option.value.string': string;
  /** Value: 8-bit DHCP/BOOTP option value */
  'dhcp.option.value.uint': number;
  /** Value: 32-bit DHCP/BOOTP option value */
  'dhcp.option.value.usecs': number;
  /** Option 43 Suboption: Option 43:AEROHIVE Suboption */
  'dhcp.option.vendor.aerohive.suboption': number;
  /** Unknown */
  'dhcp.option.vendor.aerohive.unknown': Uint8Array;
  /** HM FQDN: Hive Manager NG FQDN */
  'dhcp.option.vendor.aerohive.xiqhostname': string;
  /** HM IP: Hive Manager NG IP address */
  'dhcp.option.vendor.aerohive.xiqipaddress': string;
  /** Application Type: Option 43:Alcatel 66 Application Type */
  'dhcp.option.vendor.alu.app_type': number;
  /** Alcatel End: Option 43:Alcatel 255 End */
  'dhcp.option.vendor.alu.end': number;
  /** Padding: Option 43:Alcatel 0 Padding */
  'dhcp.option.vendor.alu.padding': number;
  /** SIP URL: Option 43:Alcatel 67 SIP URL */
  'dhcp.option.vendor.alu.sip_url': string;
  /** Option 43 Suboption: Option 43:Alcatel Suboption */
  'dhcp.option.vendor.alu.suboption': number;
  /** Spatial Redundancy TFTP1: Option 43:Alcatel 64 Spatial Redundancy TFTP1 */
  'dhcp.option.vendor.alu.tftp1': string;
  /** Spatial Redundancy TFTP2: Option 43:Alcatel 65 Spatial Redundancy TFTP2 */
  'dhcp.option.vendor.alu.tftp2': string;
  /** Voice VLAN ID: Option 43:Alcatel 58 Voice VLAN ID */
  'dhcp.option.vendor.alu.vid': number;
  /** Aruba Controller IP: Address IP of Aruba controller */
  'dhcp.option.vendor.arubaap.controllerip': string;
  /** Aruba Instant AP: nameorg,amp-ip-address,password */
  'dhcp.option.vendor.arubaiap': string;
  /** AMP IP Address: Address IP of Airwave server (AMP) */
  'dhcp.option.vendor.arubaiap.amp_ip': string;
  /** Name Organisation */
  'dhcp.option.vendor.arubaiap.name_org': string;
  /** Password for Instant AP Airwave server (AMP) */
  'dhcp.option.vendor.arubaiap.password': string;
  /** Private/Avaya IP Telephone: Option 242: Private/Avaya IP Telephone */
  'dhcp.option.vendor.avaya': string;
  /** DOT1X: Option 242: DOT1X (802.1X Supplicant operation mode) */
  'dhcp.option.vendor.avaya.dot1x': string;
  /** HTTPDIR: Option 242: HTTPDIR (Path to configuration files) */
  'dhcp.option.vendor.avaya.httpdir': string;
  /** HTTPSRVR: Option 242: HTTPSRVR (HTTP server(s) to download configuration) */
  'dhcp.option.vendor.avaya.httpsrvr': string;
  /** ICMPDU: Option 242: ICMPDU (ICMP Destination Unreachable processing) */
  'dhcp.option.vendor.avaya.icmpdu': string;
  /** ICMPRED: Option 242: ICMPRED (ICMP Redirect handling) */
  'dhcp.option.vendor.avaya.icmpred': string;
  /** L2Q: Option 242: L2Q (Controls 802.1Q tagging) */
  'dhcp.option.vendor.avaya.l2q': string;
  /** L2QVLAN: Option 242: L2QVLAN (VLAN ID) */
  'dhcp.option.vendor.avaya.l2qvlan': number;
  /** Option 242 (L2QVLAN) invalid */
  'dhcp.option.vendor.avaya.l2qvlan.invalid': true;
  /** LOGLOCAL: Option 242: LOGLOCAL (Log level) */
  'dhcp.option.vendor.avaya.loglocal': string;
  /** MCIPADD: Option 242: MCIPADD (List of CM server(s)) */
  'dhcp.option.vendor.avaya.mcipadd': string;
  /** PHY1STAT: Option 242: PHY1STAT (Interface configuration) */
  'dhcp.option.vendor.avaya.phy1stat': string;
  /** PHY2STAT: Option 242: PHY2STAT (Interface configuration) */
  'dhcp.option.vendor.avaya.phy2stat': string;
  /** PROCPSWD: Option 242: PROCPSWD (Security string used to access local procedures) */
  'dhcp.option.vendor.avaya.procpswd': string;
  /** PROCSTAT: Option 242: PROCSTAT (Local (dialpad) Administrative access) */
  'dhcp.option.vendor.avaya.procstat': string;
  /** SNMPADD: Option 242: SNMPADD (Allowable source IP Address(es) for SNMP queries) */
  'dhcp.option.vendor.avaya.snmpadd': string;
  /** SNMPSTRING: Option 242: SNMPSTRING (SNMP community string) */
  'dhcp.option.vendor.avaya.snmpstring': string;
  /** STATIC: Option 242: STATIC (Static programming override flag) */
  'dhcp.option.vendor.avaya.static': string;
  /** TLSSRVR: Option 242: TLSSRVR (HTTPS server(s) to download configuration) */
  'dhcp.option.vendor.avaya.tlssrvr': string;
  /** VLANTEST: Option 242: VLANTEST (Timeout in seconds) */
  'dhcp.option.vendor.avaya.vlantest': number;
  /** Option 242 (avaya vlantest) invalid */
  'dhcp.option.vendor.avaya.vlantest.invalid': true;
  /** Boot Image Attributes Filter List */
  'dhcp.option.vendor.bsdp.attributes_filter_list': Uint8Array;
  /** Boot Image Attribute */
  'dhcp.option.vendor.bsdp.boot_image.attribute': number;
  /** Install: Boot Image Attribute Install */
  'dhcp.option.vendor.bsdp.boot_image.attribute.install': number;
  /** Kind: Boot Image Attribute Kind */
  'dhcp.option.vendor.bsdp.boot_image.attribute.kind': number;
  /** Reserved: Boot Image Attribute Reserved */
  'dhcp.option.vendor.bsdp.boot_image.attribute.reserved': number;
  /** Boot Image Description */
  'dhcp.option.vendor.bsdp.boot_image.desc': Uint8Array;
  /** Boot Image Index */
  'dhcp.option.vendor.bsdp.boot_image.index': number;
  /** Boot Image Name */
  'dhcp.option.vendor.bsdp.boot_image.name': string;
  /** Boot Image Name Length */
  'dhcp.option.vendor.bsdp.boot_image.name_len': number;
  /** Boot Image List */
  'dhcp.option.vendor.bsdp.boot_image_list': Uint8Array;
  /** Boot Image List Path */
  'dhcp.option.vendor.bsdp.boot_image_list_path': string;
  /** Default Boot Image ID */
  'dhcp.option.vendor.bsdp.default_boot_image_id': number;
  /** Message Size */
  'dhcp.option.vendor.bsdp.message_size': number;
  /** Message Type */
  'dhcp.option.vendor.bsdp.message_type': number;
  /** NetBoot 1.0 Firmware */
  'dhcp.option.vendor.bsdp.netboot_firmware': true;
  /** Reply Port */
  'dhcp.option.vendor.bsdp.reply_port': number;
  /** Selected Boot Image ID */
  'dhcp.option.vendor.bsdp.selected_boot_image_id': number;
  /** Server Identifier */
  'dhcp.option.vendor.bsdp.server_identifier': string;
  /** Server Priority */
  'dhcp.option.vendor.bsdp.server_priority': number;
  /** Option 43 Suboption: Option 43:BSDP Suboption */
  'dhcp.option.vendor.bsdp.suboption': number;
  /** Version */
  'dhcp.option.vendor.bsdp.version': number;
  /** APIC UUID */
  'dhcp.option.vendor.cisco.apicuuid': string;
  /** Client Int */
  'dhcp.option.vendor.cisco.clientint': string;
  /** Fabricname */
  'dhcp.option.vendor.cisco.fabricname': string;
  /** Model */
  'dhcp.option.vendor.cisco.model': string;
  /** Node ID */
  'dhcp.option.vendor.cisco.nodeid': number;
  /** SerialNo */
  'dhcp.option.vendor.cisco.serialno': string;
  /** Option 43 Suboption: Option 43:Cisco Suboption */
  'dhcp.option.vendor.cisco.suboption': number;
  /** Unknown */
  'dhcp.option.vendor.cisco.unknown': Uint8Array;
  /** Unknown1 */
  'dhcp.option.vendor.cisco.unknown1': number;
  /** Unknown10 */
  'dhcp.option.vendor.cisco.unknown10': number;
  /** Unknown2 */
  'dhcp.option.vendor.cisco.unknown2': number;
  /** Unknown3 */
  'dhcp.option.vendor.cisco.unknown3': number;
  /** Unknown5 */
  'dhcp.option.vendor.cisco.unknown5': number;
  /** Unknown6 */
  'dhcp.option.vendor.cisco.unknown6': number;
  /** Address Realm: Option 43:CL 11 Address Realm */
  'dhcp.option.vendor.cl.address_realm': number;
  /** Boot ROM version: Option 43:CL 7 Boot ROM version */
  'dhcp.option.vendor.cl.boot_rom_version': string;
  /** CableCARD Capability: Option 43:CL 52 CableCARD Capability */
  'dhcp.option.vendor.cl.cablecard_capability': Uint8Array;
  /** CM/PS Firmware Revision: Option 43:CL 13 CM/PS Firmware Revision */
  'dhcp.option.vendor.cl.cm_ps_firmware_revision': string;
  /** CM/PS System Description: Option 43:CL 12 CM/PS System Description */
  'dhcp.option.vendor.cl.cm_ps_system_desc': string;
  /** Correlation ID: Option 43: CL 32 Correlation ID */
  'dhcp.option.vendor.cl.correlation_ID': number;
  /** Device Identification (CA): Option 43:CL 53 Device Identification (CA) */
  'dhcp.option.vendor.cl.device_id_ca': Uint8Array;
  /** Device Identification (X.509): Option 43:CL 54 Device Identification (X.509) */
  'dhcp.option.vendor.cl.device_id_x509': string;
  /** Device Type: Option 43:CL 2 Device Type */
  'dhcp.option.vendor.cl.device_type': string;
  /** CL End: Option 43:CL 255 End */
  'dhcp.option.vendor.cl.end': number;
  /** eSafe Config File Devices: Option 43:CL 15 eSafe Config File Devices */
  'dhcp.option.vendor.cl.esafe_config_file_devices': string;
  /** eSAFE Types: Option 43:CL 3 eSAFE Types */
  'dhcp.option.vendor.cl.esafe_type': string;
  /** Firewall Policy File Version: Option 43:CL 14 Firewall Policy File Version */
  'dhcp.option.vendor.cl.firewall_policy_file_version': string;
  /** Hardware Version: Option 43:CL 5 Hardware Version */
  'dhcp.option.vendor.cl.hardware_version': string;
  /** Model Number: Option 43:CL 9 Model Number */
  'dhcp.option.vendor.cl.model_number': string;
  /** MTA MAC Address: Option 43:CL 31 MTA MAC Address */
  'dhcp.option.vendor.cl.mta_mac_address': string;
  /** Organizationally Unique Identifier: Option 43:CL 8 Organizationally Unique Identifier */
  'dhcp.option.vendor.cl.oui_bytes': Uint8Array;
  /** Organizationally Unique Identifier: Option 43:CL 8 Organizationally Unique Identifier */
  'dhcp.option.vendor.cl.oui_string': string;
  /** Padding: Option 43:CL 0 Padding */
  'dhcp.option.vendor.cl.padding': number;
  /** Serial Number: Option 43:CL 4 Serial Number */
  'dhcp.option.vendor.cl.serial_number': string;
  /** Software Version: Option 43:CL 6 Software Version */
  'dhcp.option.vendor.cl.software_version': string;
  /** Option 43 Suboption: Option 43:CL Suboption */
  'dhcp.option.vendor.cl.suboption': number;
  /** Suboption Request List: Option 43:CL 1 Suboption Request List */
  'dhcp.option.vendor.cl.suboption_request_list': string;
  /** Vendor Name: Option 43:CL 10 Vendor Name */
  'dhcp.option.vendor.cl.vendor_name10': string;
  /** Vendor Name: Option 43:CL 51 Vendor Name */
  'dhcp.option.vendor.cl.vendor_name51': string;
  /** Video Security Type: Option 43:CL 18 Video Security Type */
  'dhcp.option.vendor.cl.video_security_tape': string;
  /** boot item: Option 43:PXE Client 71 boot item */
  'dhcp.option.vendor.pxeclient.boot_item': Uint8Array;
  /** Layer */
  'dhcp.option.vendor.pxeclient.boot_item.layer': Uint8Array;
  /** Type */
  'dhcp.option.vendor.pxeclient.boot_item.type': number;
  /** boot menu: Option 43:PXE Client 9 boot menu */
  'dhcp.option.vendor.pxeclient.boot_menu': Uint8Array;
  /** Description */
  'dhcp.option.vendor.pxeclient.boot_menu.desc': string;
  /** Length */
  'dhcp.option.vendor.pxeclient.boot_menu.length': number;
  /** Type */
  'dhcp.option.vendor.pxeclient.boot_menu.type': number;
  /** boot servers: Option 43:PXE Client 8 boot servers */
  'dhcp.option.vendor.pxeclient.boot_servers': Uint8Array;
  /** IP count */
  'dhcp.option.vendor.pxeclient.boot_servers.count': number;
  /** IP */
  'dhcp.option.vendor.pxeclient.boot_servers.ip': string;
  /** Type */
  'dhcp.option.vendor.pxeclient.boot_servers.type': number;
  /** Configured: Option 43:PXE Client 192 Configured */
  'dhcp.option.vendor.pxeclient.configured': boolean;
  /** credential types: Option 43:PXE Client 12 credential types */
  'dhcp.option.vendor.pxeclient.credential_types': Uint8Array;
  /** Discovery: Option 43:PXE Client 191 Discovery */
  'dhcp.option.vendor.pxeclient.discovery': boolean;
  /** discovery control: Option 43:PXE Client 6 discovery control */
  'dhcp.option.vendor.pxeclient.discovery_control': number;
  /** Disable Broadcast */
  'dhcp.option.vendor.pxeclient.discovery_control.broadcast': boolean;
  /** Bootstrap override */
  'dhcp.option.vendor.pxeclient.discovery_control.bstrap': boolean;
  /** Disable Multicast */
  'dhcp.option.vendor.pxeclient.discovery_control.multicast': boolean;
  /** Serverlist only */
  'dhcp.option.vendor.pxeclient.discovery_control.serverlist': boolean;
  /** PXE Client End: Option 43:PXE Client 255 End */
  'dhcp.option.vendor.pxeclient.end': number;
  /** LCM Domain: Option 43:PXE Client 180 LCM Domain */
  'dhcp.option.vendor.pxeclient.lcm_domain': string;
  /** LCM NIC option: Option 43:PXE Client 181 LCM NIC Option */
  'dhcp.option.vendor.pxeclient.lcm_nic_option': Uint8Array;
  /** LCM Serial Number: Option 43:PXE Client 194 LCM Serial Number */
  'dhcp.option.vendor.pxeclient.lcm_serial': string;
  /** LCM Server Name: Option 43:PXE Client 179 LCM Server */
  'dhcp.option.vendor.pxeclient.lcm_server': string;
  /** LCM Version: Option 43:PXE Client 193 LCM Version */
  'dhcp.option.vendor.pxeclient.lcm_version': number;
  /** LCM Workgroup: Option 43:PXE Client 190 LCM Workgroup */
  'dhcp.option.vendor.pxeclient.lcm_workgroup': string;
  /** menu prompt: Option 43:PXE Client 10 menu prompt */
  'dhcp.option.vendor.pxeclient.menu_prompt': Uint8Array;
  /** Prompt */
  'dhcp.option.vendor.pxeclient.menu_prompt.prompt': string;
  /** Timeout */
  'dhcp.option.vendor.pxeclient.menu_prompt.timeout': number;
  /** mtftp client port: Option 43:PXE Client 2 mtftp client port */
  'dhcp.option.vendor.pxeclient.mtftp_client_port': number;
  /** mtftp delay: Option 43:PXE Client 5 mtftp delay */
  'dhcp.option.vendor.pxeclient.mtftp_delay': number;
  /** mtftp IP: Option 43:PXE Client 1 mtftp IP */
  'dhcp.option.vendor.pxeclient.mtftp_ip': string;
  /** mtftp server port: Option 43:PXE Client 3 mtftp server port */
  'dhcp.option.vendor.pxeclient.mtftp_server_port': number;
  /** mtftp timeout: Option 43:PXE Client 4 mtftp timeout */
  'dhcp.option.vendor.pxeclient.mtftp_timeout': number;
  /** multicast address: Option 43:PXE Client 7 multicast address */
  'dhcp.option.vendor.pxeclient.multicast_address': string;
  /** multicast address alloc: Option 43:PXE Client 11 multicast address alloc */
  'dhcp.option.vendor.pxeclient.multicast_address_alloc': Uint8Array;
  /** Padding: Option 43:PXE Client 0 Padding */
  'dhcp.option.vendor.pxeclient.padding': number;
  /** Option 43 Suboption: Option 43:PXE Client Suboption */
  'dhcp.option.vendor.pxeclient.suboption': number;
  /** Option 43 Suboption */
  'dhcp.option.vendor.suboption': number;
  /** Value: Option 43: Suboption value */
  'dhcp.option.vendor.value': Uint8Array;
  /** Value: Option 43: Suboption IP address */
  'dhcp.option.vendor.value.address': string;
  /** Value: Option 43: Suboption Z-String value */
  'dhcp.option.vendor.value.string': string;
  /** Value: Option 43: Suboption 8-bit value */
  'dhcp.option.vendor.value.uint': number;
  /** vendor-class-data: Option 60: Vendor class data */
  'dhcp.option.vendor_class_data': string;
  /** Vendor class identifier: Option 60: Vendor class identifier */
  'dhcp.option.vendor_class_id': string;
  /** eRouter Container Option: Option 125:CL 3 eRouter Container Option */
  'dhcp.option.vi.cl.erouter_container_option': Uint8Array;
  /** MIB Environment Indicator Option: Option 125:CL 4 MIB Environment Indicator Option */
  'dhcp.option.vi.cl.mib_environment_indicator_option': number;
  /** Modem Capabilities: Option 125:CL 5 Modem Capabilities */
  'dhcp.option.vi.cl.modem_capabilities': Uint8Array;
  /** Option Request: Option 125:CL 1 Option Request */
  'dhcp.option.vi.cl.option_request': Uint8Array;
  /** Option 125 Suboption: Option 125:CL Suboption */
  'dhcp.option.vi.cl.suboption': number;
  /** TFTP Server Addresses: Option 125:CL 2 TFTP Server Addresses */
  'dhcp.option.vi.cl.tftp_server_addresses': string;
  /** Enterprise: Option 125: Enterprise */
  'dhcp.option.vi.enterprise': number;
  /** Length: Option 125: Length */
  'dhcp.option.vi.length': number;
  /** DeviceManufacturerOUI: Option 125:TR 111 1 DeviceManufacturerOUI */
  'dhcp.option.vi.tr111.device_manufacturer_oui': number;
  /** DeviceProductClass: Option 125:TR 111 3 DeviceProductClass */
  'dhcp.option.vi.tr111.device_product_class': string;
  /** DeviceSerialNumber: Option 125:TR 111 2 DeviceSerialNumber */
  'dhcp.option.vi.tr111.device_serial_number': string;
  /** GatewayManufacturerOUI: Option 125:TR 111 4 GatewayManufacturerOUI */
  'dhcp.option.vi.tr111.gateway_manufacturer_oui': string;
  /** GatewayProductClass: Option 125:TR 111 6 GatewayProductClass */
  'dhcp.option.vi.tr111.gateway_product_class': string;
  /** GatewaySerialNumber: Option 125:TR 111 5 GatewaySerialNumber */
  'dhcp.option.vi.tr111.gateway_serial_number': string;
  /** Option 125 Suboption: Option 125:TR 111 Suboption */
  'dhcp.option.vi.tr111.suboption': number;
  /** Value: Option 125: Suboption value */
  'dhcp.option.vi.value': Uint8Array;
  /** Value: Option 125: Suboption IP address value */
  'dhcp.option.vi.value.address': string;
  /** Value: Option 125: Suboption Z-String value */
  'dhcp.option.vi.value.string': string;
  /** Value: Option 125: Suboption 8-bit value */
  'dhcp.option.vi.value.uint': number;
  /** CableLab Address Mode: Option 124: CableLab Address Mode */
  'dhcp.option.vi_class.cl_address_mode': number;
  /** NetInfo Parent Server Tag: Option 124: Data */
  'dhcp.option.vi_class.data': string;
  /** Enterprise: Option 124: Enterprise */
  'dhcp.option.vi_class.enterprise': number;
  /** Length: Option 124: Length */
  'dhcp.option.vi_class.length': number;
  /** Data: Option 124: Data */
  'dhcp.option.vi_class.vendor_class_data.item.data': Uint8Array;
  /** Length: Option 124: Length */
  'dhcp.option.vi_class.vendor_class_data.item.length': number;
  /** X Window System Display Manager: Option 49: X Window System Display Manager */
  'dhcp.option.xwindows_system_display_manager': string;
  /** X Window System Font Server: Option 48: X Window System Font Server */
  'dhcp.option.xwindows_system_font_server': string;
  /** Seconds elapsed */
  'dhcp.secs': number;
  /** Seconds elapsed appears to be encoded as little-endian */
  'dhcp.secs_le': true;
  /** Server host name */
  'dhcp.server': string;
  /** Server name option overloaded by DHCP */
  'dhcp.server_name_overloaded_by_dhcp': true;
  /** ERROR, please report: Unknown subopt type handler */
  'dhcp.subopt.unknown_type': true;
  /** Invalid suboption */
  'dhcp.suboption_invalid': true;
  /** Message type */
  'dhcp.type': number;
  /** Data */
  'dhcp.vendor.data': Uint8Array;
  /** CM DC Length: DOCSIS Cable Modem Device Capabilities Length */
  'dhcp.vendor.docsis.cm_cap_len': number;
  /** Suboption */
  'dhcp.vendor.pc.i05_ccc.suboption': number;
  /** Suboption */
  'dhcp.vendor.pc.ietf_ccc.suboption': number;
  /** Basic Flow */
  'dhcp.vendor.pktc.mdc.supp_flow.basic': boolean;
  /** Hybrid Flow */
  'dhcp.vendor.pktc.mdc.supp_flow.hybrid': boolean;
  /** Secure Flow (Full Secure Provisioning Flow) */
  'dhcp.vendor.pktc.mdc.supp_flow.secure': boolean;
  /** PacketCable 1.5 Management Event MIB */
  'dhcp.vendor.pktc.mdc_cl.mib.management_event': boolean;
  /** PacketCable 1.5 MEM Extension MIB */
  'dhcp.vendor.pktc.mdc_cl.mib.mem_extension': boolean;
  /** PacketCable 1.5 MTA MIB */
  'dhcp.vendor.pktc.mdc_cl.mib.mta': boolean;
  /** PacketCable 1.5 MTA Extension MIB */
  'dhcp.vendor.pktc.mdc_cl.mib.mta_extension': boolean;
  /** Reserved */
  'dhcp.vendor.pktc.mdc_cl.mib.reserved': number;
  /** PacketCable 1.5 Signaling MIB */
  'dhcp.vendor.pktc.mdc_cl.mib.signaling': boolean;
  /** PacketCable 1.5 Signaling Extension MIB */
  'dhcp.vendor.pktc.mdc_cl.mib.signaling_extension': boolean;
  /** PacketCable 1.5 Management Event MIB */
  'dhcp.vendor.pktc.mdc_euro.mib.management_event': boolean;
  /** PacketCable 1.5 MEM Extension MIB */
  'dhcp.vendor.pktc.mdc_euro.mib.mem_extension': boolean;
  /** PacketCable 1.5 MTA MIB */
  'dhcp.vendor.pktc.mdc_euro.mib.mta': boolean;
  /** PacketCable 1.5 MTA Extension MIB */
  'dhcp.vendor.pktc.mdc_euro.mib.mta_extension': boolean;
  /** Reserved */
  'dhcp.vendor.pktc.mdc_euro.mib.reserved': number;
  /** PacketCable 1.5 Signaling MIB */
  'dhcp.vendor.pktc.mdc_euro.mib.signaling': boolean;
  /** PacketCable 1.5 Signaling Extension MIB */
  'dhcp.vendor.pktc.mdc_euro.mib.signaling_extension': boolean;
  /** IETF Management Event MIB */
  'dhcp.vendor.pktc.mdc_ietf.mib.management_event': boolean;
  /** IETF MTA MIB */
  'dhcp.vendor.pktc.mdc_ietf.mib.mta': boolean;
  /** Reserved */
  'dhcp.vendor.pktc.mdc_ietf.mib.reserved': number;
  /** IETF Signaling MIB */
  'dhcp.vendor.pktc.mdc_ietf.mib.signaling': boolean;
  /** MTA DC Length: PacketCable MTA Device Capabilities Length */
  'dhcp.vendor.pktc.mta_cap_len': number;
  /** Type */
  'dhcp.vendor.pktc.mta_cap_type': number;
  /** Option 125 Suboption */
  'dhcp.vendor.suboption': number;
  /** Bootp vendor specific options */
  'dhcp.vendor_specific_options': Uint8Array;
}
