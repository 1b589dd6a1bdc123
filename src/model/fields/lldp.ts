// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of lldp. */
export interface LldpFields {
  /** Call Server IP Address */
  'lldp.avaya.callserver': string;
  /** CNA Server IP Address */
  'lldp.avaya.cnaserver': string;
  /** 802.1Q Framing */
  'lldp.avaya.dot1q': number;
  /** File Server */
  'lldp.avaya.fileserver': string;
  /** IP Phone Addresses */
  'lldp.avaya.ipphone': Uint8Array;
  /** Gateway IP */
  'lldp.avaya.ipphone.gateway': string;
  /** IP Address */
  'lldp.avaya.ipphone.ip': string;
  /** Subnet Mask */
  'lldp.avaya.ipphone.mask': string;
  /** PoE Conservation Level Support */
  'lldp.avaya.poe': Uint8Array;
  /** Avaya Subtype */
  'lldp.avaya.subtype': number;
  /** Incorrect type */
  'lldp.bad_type': true;
  /** Chassis Id */
  'lldp.chassis.id': Uint8Array;
  /** Chassis Id */
  'lldp.chassis.id.ip4': string;
  /** Chassis Id */
  'lldp.chassis.id.ip6': string;
  /** Chassis Id */
  'lldp.chassis.id.mac': string;
  /** Chassis Id Subtype */
  'lldp.chassis.subtype': number;
  /** APIC ID */
  'lldp.cisco.apicid': number;
  /** APIC IPv4 */
  'lldp.cisco.apicipv4': string;
  /** Appliance Vector */
  'lldp.cisco.apiclist': Uint8Array;
  /** APIC Mode */
  'lldp.cisco.apicmode': number;
  /** APIC UUID */
  'lldp.cisco.apicuuid': string;
  /** Authentication Cookie */
  'lldp.cisco.authcookie': Uint8Array;
  /** Fabric ID */
  'lldp.cisco.fabricd': number;
  /** Fabric Name */
  'lldp.cisco.fabricname': string;
  /** Fabric VLAN */
  'lldp.cisco.fabricvlan': number;
  /** Model */
  'lldp.cisco.model': string;
  /** Node ID */
  'lldp.cisco.nodeid': number;
  /** Node IP */
  'lldp.cisco.nodeip': string;
  /** Node Name */
  'lldp.cisco.nodename': string;
  /** Node Role */
  'lldp.cisco.noderole': number;
  /** Pod ID */
  'lldp.cisco.podid': number;
  /** Port Mode */
  'lldp.cisco.portmode': number;
  /** Port Role */
  'lldp.cisco.portrole': number;
  /** Port State */
  'lldp.cisco.portstate': number;
  /** Serial No */
  'lldp.cisco.serialno': string;
  /** Spine Level */
  'lldp.cisco.spinelevel': number;
  /** Cisco Subtype */
  'lldp.cisco.subtype': number;
  /** UPOE Capabilities: PSE/PD Capabilities */
  'lldp.cisco.upoe': number;
  /** ALT-B Detection required: ALT-B pair Detection/Classification Required */
  'lldp.cisco.upoe.altb_detection_required': boolean;
  /** PD Request Spare Pair PoE: PD ALT-B Pair Desired */
  'lldp.cisco.upoe.pd_altb_desired': boolean;
  /** PSE Spare Pair PoE: PSE ALT-B Pair Operational State */
  'lldp.cisco.upoe.pse_altb_oper': boolean;
  /** UPOE Supported: UPOE (4-pair POE) Supported */
  'lldp.cisco.upoe.supported': boolean;
  /** Version */
  'lldp.cisco.version': string;
  /** Ack No */
  'lldp.dcbx.control.ack': number;
  /** Sequence No */
  'lldp.dcbx.control.seq': number;
  /** Application OUI */
  'lldp.dcbx.feature.app.oui': number;
  /** Application Priority */
  'lldp.dcbx.feature.app.prio': number;
  /** Application Protocol Id */
  'lldp.dcbx.feature.app.proto': number;
  /** Selector Field */
  'lldp.dcbx.feature.app.sf': number;
  /** Feature */
  'lldp.dcbx.feature.enabled': boolean;
  /** Error */
  'lldp.dcbx.feature.error': boolean;
  /** Logical Link Down Type */
  'lldp.dcbx.feature.llink.type': number;
  /** Number of Traffic Classes Supported */
  'lldp.dcbx.feature.pfc.numtcs': number;
  /** PFC for Priority 0 */
  'lldp.dcbx.feature.pfc.prio0': boolean;
  /** PFC for Priority 1 */
  'lldp.dcbx.feature.pfc.prio1': boolean;
  /** PFC for Priority 2 */
  'lldp.dcbx.feature.pfc.prio2': boolean;
  /** PFC for Priority 3 */
  'lldp.dcbx.feature.pfc.prio3': boolean;
  /** PFC for Priority 4 */
  'lldp.dcbx.feature.pfc.prio4': boolean;
  /** PFC for Priority 5 */
  'lldp.dcbx.feature.pfc.prio5': boolean;
  /** PFC for Priority 6 */
  'lldp.dcbx.feature.pfc.prio6': boolean;
  /** PFC for Priority 7 */
  'lldp.dcbx.feature.pfc.prio7': boolean;
  /** Number of Traffic Classes Supported */
  'lldp.dcbx.feature.pg.numtcs': number;
  /** Bandwidth for PGID 0 */
  'lldp.dcbx.feature.pg.per0': number;
  /** Bandwidth for PGID 1 */
  'lldp.dcbx.feature.pg.per1': number;
  /** Bandwidth for PGID 2 */
  'lldp.dcbx.feature.pg.per2': number;
  /** Bandwidth for PGID 3 */
  'lldp.dcbx.feature.pg.per3': number;
  /** Bandwidth for PGID 4 */
  'lldp.dcbx.feature.pg.per4': number;
  /** Bandwidth for PGID 5 */
  'lldp.dcbx.feature.pg.per5': number;
  /** Bandwidth for PGID 6 */
  'lldp.dcbx.feature.pg.per6': number;
  /** Bandwidth for PGID 7 */
  'lldp.dcbx.feature.pg.per7': number;
  /** PGID for Prio 0 */
  'lldp.dcbx.feature.pg.pgid_prio0': number;
  /** PGID for Prio 1 */
  'lldp.dcbx.feature.pg.pgid_prio1': number;
  /** PGID for Prio 2 */
  'lldp.dcbx.feature.pg.pgid_prio2': number;
  /** PGID for Prio 3 */
  'lldp.dcbx.feature.pg.pgid_prio3': number;
  /** PGID for Prio 4 */
  'lldp.dcbx.feature.pg.pgid_prio4': number;
  /** PGID for Prio 5 */
  'lldp.dcbx.feature.pg.pgid_prio5': number;
  /** PGID for Prio 6 */
  'lldp.dcbx.feature.pg.pgid_prio6': number;
  /** PGID for Prio 7 */
  'lldp.dcbx.feature.pg.pgid_prio7': number;
  /** Reserved */
  'lldp.dcbx.feature.pg.reserved': number;
  /** Subtype */
  'lldp.dcbx.feature.subtype': number;
  /** Willing */
  'lldp.dcbx.feature.willing': boolean;
  /** Application Selector */
  'lldp.dcbx.iee.app.sf': number;
  /** Application Priority */
  'lldp.dcbx.ieee.app.prio': number;
  /** Reserved */
  'lldp.dcbx.ieee.app.reserved': number;
  /** Credit-Based Shaper */
  'lldp.dcbx.ieee.ets.cbs': boolean;
  /** Maximum Number of Traffic Classes */
  'lldp.dcbx.ieee.ets.maxtcs': number;
  /** TSA for Traffic Class 0: Reserved */
  'lldp.dcbx.ieee.ets.tsa0': number;
  /** TSA for Traffic Class 1: Reserved */
  'lldp.dcbx.ieee.ets.tsa1': number;
  /** TSA for Traffic Class 2: Reserved */
  'lldp.dcbx.ieee.ets.tsa2': number;
  /** TSA for Traffic Class 3: Reserved */
  'lldp.dcbx.ieee.ets.tsa3': number;
  /** TSA for Traffic Class 4: Reserved */
  'lldp.dcbx.ieee.ets.tsa4': number;
  /** TSA for Traffic Class 5: Reserved */
  'lldp.dcbx.ieee.ets.tsa5': number;
  /** TSA for Traffic Class 6: Reserved */
  'lldp.dcbx.ieee.ets.tsa6': number;
  /** TSA for Traffic Class 7: Reserved */
  'lldp.dcbx.ieee.ets.tsa7': number;
  /** MACsec Bypass Capability */
  'lldp.dcbx.ieee.pfc.mbc': boolean;
  /** Max PFC Enabled Traffic Classes */
  'lldp.dcbx.ieee.pfc.numtcs': number;
  /** Willing */
  'lldp.dcbx.ieee.willing': boolean;
  /** DCBx TLV Length */
  'lldp.dcbx.len': number;
  /** Max Version: Unknown */
  'lldp.dcbx.max_version': number;
  /** DCBx Protocol */
  'lldp.dcbx.proto': number;
  /** DCBx TLV Type */
  'lldp.dcbx.type': number;
  /** Operating Version: Unknown */
  'lldp.dcbx.version': number;
  /** Invalid length, greater than expected */
  'lldp.excess_length': true;
  /** Excess TLV in Shutdown PDU */
  'lldp.excess_tlv': true;
  /** B-VLAN ID */
  'lldp.extreme_avaya.fabric.bvlanid': number;
  /** FC Capability: Fabric Connect aka auto-sense */
  'lldp.extreme_avaya.fabric.fabric_connect': boolean;
  /** Number B-VLANs */
  'lldp.extreme_avaya.fabric.numbvlans': number;
  /** Subtype */
  'lldp.extreme_avaya.fabric.subtype': number;
  /** System ID */
  'lldp.extreme_avaya.fabric.sysid': string;
  /** SysID Length */
  'lldp.extreme_avaya.fabric.sysidlength': number;
  /** Element Type */
  'lldp.extreme_avaya_ap.element_type': number;
  /** HMAC-SHA Digest */
  'lldp.extreme_avaya_ap.hmac_sha_digest': Uint8Array;
  /** I-SID */
  'lldp.extreme_avaya_ap.i_sid': number;
  /** Mgmt VLAN */
  'lldp.extreme_avaya_ap.mgnt_vlan': number;
  /** Reserved */
  'lldp.extreme_avaya_ap.rsvd': number;
  /** State */
  'lldp.extreme_avaya_ap.state': number;
  /** Assignment Status */
  'lldp.extreme_avaya_ap.status': number;
  /** Subtype */
  'lldp.extreme_avaya_ap.subtype': number;
  /** System ID */
  'lldp.extreme_avaya_ap.system_id': Uint8Array;
  /** VLAN */
  'lldp.extreme_avaya_ap.vlan': number;
  /** Actual depth */
  'lldp.hytec.actual_depth': number;
  /** Answering MAC address */
  'lldp.hytec.answering_mac_address': string;
  /** End of Trace */
  'lldp.hytec.end_of_trace': number;
  /** Group */
  'lldp.hytec.group': number;
  /** Identifier */
  'lldp.hytec.identifier': number;
  /** Incoming port name */
  'lldp.hytec.incoming_port_name': string;
  /** Invalid object data */
  'lldp.hytec.invalid_object_data': Uint8Array;
  /** IPv4 address of replying device */
  'lldp.hytec.ipv4_address_of_replying_device': string;
  /** IPv6 address of replying device */
  'lldp.hytec.ipv6_address_of_replying_device': string;
  /** Lineloss */
  'lldp.hytec.lineloss': number;
  /** MAC Trace Reply */
  'lldp.hytec.mac_trace_reply': true;
  /** MAC Trace Request */
  'lldp.hytec.mac_trace_request': true;
  /** Maximum depth */
  'lldp.hytec.maximum_depth': number;
  /** Multi mode (50/125 um) */
  'lldp.hytec.multi_mode_50': number;
  /** Multi mode (62.5/125 um) */
  'lldp.hytec.multi_mode_62_5': number;
  /** Name of replying device */
  'lldp.hytec.name_of_replying_device': string;
  /** Outgoing port name */
  'lldp.hytec.outgoing_port_name': string;
  /** Requester's MAC address */
  'lldp.hytec.requesters_mac_address': string;
  /** Rx current input power */
  'lldp.hytec.rx_current_input_power': number;
  /** Rx input SNR */
  'lldp.hytec.rx_input_snr': number;
  /** Single mode (9/125 um) */
  'lldp.hytec.single_mode': number;
  /** Hytec Subtype */
  'lldp.hytec.tlv_subtype': number;
  /** Trace identifier */
  'lldp.hytec.trace_identifier': number;
  /** Trace MAC address */
  'lldp.hytec.trace_mac_address': string;
  /** Transceiver vendor, product and revision */
  'lldp.hytec.transceiver_vendor_product_revision': string;
  /** Tx current output power */
  'lldp.hytec.tx_current_output_power': number;
  /** Unknown Identifier Content */
  'lldp.hytec.unknown_identifier_content': Uint8Array;
  /** Manufacturer Usage Description URL */
  'lldp.iana.mudurl': string;
  /** IANA Subtype */
  'lldp.iana.subtype': number;
  /** Aggregated Port Id */
  'lldp.ieee.802_1.aggregated_port_id': number;
  /** Aggregation Status */
  'lldp.ieee.802_1.aggregation_status': number;
  /** Aggregation Capability */
  'lldp.ieee.802_1.aggregation_status.cap': boolean;
  /** Aggregation Status */
  'lldp.ieee.802_1.aggregation_status.enabled': boolean;
  /** Aggregation Status */
  'lldp.ieee.802_1.aggregation_status.porttype': number;
  /** Flags */
  'lldp.ieee.802_1.port_and_vlan_id_flag': number;
  /** Port and Protocol VLAN */
  'lldp.ieee.802_1.port_and_vlan_id_flag.enabled': boolean;
  /** Port and Protocol VLAN */
  'lldp.ieee.802_1.port_and_vlan_id_flag.supported': boolean;
  /** Port and Protocol VLAN Identifier */
  'lldp.ieee.802_1.port_proto_vlan.id': number;
  /** Port VLAN Identifier */
  'lldp.ieee.802_1.port_vlan.id': number;
  /** Protocol Identity */
  'lldp.ieee.802_1.proto.id': Uint8Array;
  /** Protocol Identity Length */
  'lldp.ieee.802_1.proto.id_length': number;
  /** IEEE 802.1 Subtype */
  'lldp.ieee.802_1.subtype': number;
  /** VLAN Identifier */
  'lldp.ieee.802_1.vlan.id': number;
  /** VLAN Name */
  'lldp.ieee.802_1.vlan.name': string;
  /** VLAN Name Length */
  'lldp.ieee.802_1.vlan.name_len': number;
  /** Priority 0 CNPV Capability */
  'lldp.ieee.802_1qau.cnpv.prio0': boolean;
  /** Priority 1 CNPV Capability */
  'lldp.ieee.802_1qau.cnpv.prio1': boolean;
  /** Priority 2 CNPV Capability */
  'lldp.ieee.802_1qau.cnpv.prio2': boolean;
  /** Priority 3 CNPV Capability */
  'lldp.ieee.802_1qau.cnpv.prio3': boolean;
  /** Priority 4 CNPV Capability */
  'lldp.ieee.802_1qau.cnpv.prio4': boolean;
  /** Priority 5 CNPV Capability */
  'lldp.ieee.802_1qau.cnpv.prio5': boolean;
  /** Priority 6 CNPV Capability */
  'lldp.ieee.802_1qau.cnpv.prio6': boolean;
  /** Priority 7 CNPV Capability */
  'lldp.ieee.802_1qau.cnpv.prio7': boolean;
  /** Priority 0 Ready Indicator */
  'lldp.ieee.802_1qau.ready.prio0': boolean;
  /** Priority 1 Ready Indicator */
  'lldp.ieee.802_1qau.ready.prio1': boolean;
  /** Priority 2 Ready Indicator */
  'lldp.ieee.802_1qau.ready.prio2': boolean;
  /** Priority 3 Ready Indicator */
  'lldp.ieee.802_1qau.ready.prio3': boolean;
  /** Priority 4 Ready Indicator */
  'lldp.ieee.802_1qau.ready.prio4': boolean;
  /** Priority 5 Ready Indicator */
  'lldp.ieee.802_1qau.ready.prio5': boolean;
  /** Priority 6 Ready Indicator */
  'lldp.ieee.802_1qau.ready.prio6': boolean;
  /** Priority 7 Ready Indicator */
  'lldp.ieee.802_1qau.ready.prio7': boolean;
  /** Configured capabilities */
  'lldp.ieee.802_1qbg.evb_configure_caps': number;
  /** Edge control protocol (ECP) */
  'lldp.ieee.802_1qbg.evb_configure_caps.ecp': boolean;
  /** Reflective relay (RR) */
  'lldp.ieee.802_1qbg.evb_configure_caps.rr': boolean;
  /** Retransmission timer exponent (RTE) */
  'lldp.ieee.802_1qbg.evb_configure_caps.rte': boolean;
  /** Standard bridging (STD) */
  'lldp.ieee.802_1qbg.evb_configure_caps.std': boolean;
  /** VSI discovery protocol (VDP) */
  'lldp.ieee.802_1qbg.evb_configure_caps.vdp': boolean;
  /** Configured No of VSIs */
  'lldp.ieee.802_1qbg.evb_configured_vsi': number;
  /** Retransmission timer exponent */
  'lldp.ieee.802_1qbg.evb_retrans_timer': number;
  /** Supported capabilities */
  'lldp.ieee.802_1qbg.evb_support_caps': number;
  /** Edge control protocol (ECP) */
  'lldp.ieee.802_1qbg.evb_support_caps.ecp': boolean;
  /** Reflective relay (RR) */
  'lldp.ieee.802_1qbg.evb_support_caps.rr': boolean;
  /** Retransmission timer exponent (RTE) */
  'lldp.ieee.802_1qbg.evb_support_caps.rte': boolean;
  /** Standard bridging (STD) */
  'lldp.ieee.802_1qbg.evb_support_caps.std': boolean;
  /** VSI discovery protocol (VDP) */
  'lldp.ieee.802_1qbg.evb_support_caps.vdp': boolean;
  /** Supported No of VSIs */
  'lldp.ieee.802_1qbg.evb_supported_vsi': number;
  /** IEEE 802.1Qbg Subtype */
  'lldp.ieee.802_1qbg.subtype': number;
  /** Aggregated Port Id */
  'lldp.ieee.802_3.aggregated_port_id': number;
  /** Aggregation Status */
  'lldp.ieee.802_3.aggregation_status': number;
  /** Aggregation Capability */
  'lldp.ieee.802_3.aggregation_status.cap': boolean;
  /** Aggregation Status */
  'lldp.ieee.802_3.aggregation_status.enabled': boolean;
  /** Autoclass */
  'lldp.ieee.802_3.bt_autoclass': number;
  /** Autoclass Completed */
  'lldp.ieee.802_3.bt_autoclass_completed': number;
  /** Autoclass Request */
  'lldp.ieee.802_3.bt_autoclass_request': number;
  /** Autoclass Reserved */
  'lldp.ieee.802_3.bt_autoclass_reserved': number;
  /** DS PD Requested Power Value Mode A */
  'lldp.ieee.802_3.bt_ds_pd_requested_power_value_mode_a': number;
  /** DS PD Requested Power Value Mode B */
  'lldp.ieee.802_3.bt_ds_pd_requested_power_value_mode_b': number;
  /** DS PSE Allocated Power Value Alt A */
  'lldp.ieee.802_3.bt_ds_pse_allocated_power_value_alt_a': number;
  /** DS PSE Allocated Power Value Alt B */
  'lldp.ieee.802_3.bt_ds_pse_allocated_power_value_alt_b': number;
  /** DS Pwr Class Ext A */
  'lldp.ieee.802_3.bt_ds_pwr_class_ext_a': number;
  /** DS Pwr Class Ext B */
  'lldp.ieee.802_3.bt_ds_pwr_class_ext_b': number;
  /** PD Powered Status */
  'lldp.ieee.802_3.bt_pd_powered_status': number;
  /** PD Load */
  'lldp.ieee.802_3.bt_power.pd_load': boolean;
  /** Power down */
  'lldp.ieee.802_3.bt_power_down': number;
  /** Power down request */
  'lldp.ieee.802_3.bt_power_down_request': number;
  /** Power down time */
  'lldp.ieee.802_3.bt_power_down_time': number;
  /** Power Status */
  'lldp.ieee.802_3.bt_power_status': number;
  /** Power Type Ext */
  'lldp.ieee.802_3.bt_power_type_ext': number;
  /** PSE Autoclass support */
  'lldp.ieee.802_3.bt_pse_autoclass_support': number;
  /** PSE Maximum Available Power Value */
  'lldp.ieee.802_3.bt_pse_maximum_available_power_value': number;
  /** PSE Power Pairs ext */
  'lldp.ieee.802_3.bt_pse_power_pairs_ext': number;
  /** PSE Powering Status */
  'lldp.ieee.802_3.bt_pse_powering_status': number;
  /** Pwr Class Ext */
  'lldp.ieee.802_3.bt_pwr_class_ext_': number;
  /** System Setup */
  'lldp.ieee.802_3.bt_system_setup': number;
  /** Echo Receive */
  'lldp.ieee.802_3.eee.echo_receive': number;
  /** Echo Transmit */
  'lldp.ieee.802_3.eee.echo_transmit': number;
  /** Fallback Receive */
  'lldp.ieee.802_3.eee.fallback_receive': number;
  /** Receive */
  'lldp.ieee.802_3.eee.receive': number;
  /** Transmit */
  'lldp.ieee.802_3.eee.transmit': number;
  /** Auto-Negotiation Support/Status */
  'lldp.ieee.802_3.mac_phy_auto_neg_status': number;
  /** Auto-Negotiation */
  'lldp.ieee.802_3.mac_phy_auto_neg_status.enabled': boolean;
  /** Auto-Negotiation */
  'lldp.ieee.802_3.mac_phy_auto_neg_status.supported': boolean;
  /** Maximum Frame Size */
  'lldp.ieee.802_3.max_frame_size': number;
  /** PD Requested Power Value */
  'lldp.ieee.802_3.mdi_pde_requested': number;
  /** Power Class */
  'lldp.ieee.802_3.mdi_power_class': number;
  /** PD 4PID */
  'lldp.ieee.802_3.mdi_power_pd4pid': boolean;
  /** Power Priority */
  'lldp.ieee.802_3.mdi_power_priority': number;
  /** Power Source */
  'lldp.ieee.802_3.mdi_power_source': number;
  /** MDI Power Support */
  'lldp.ieee.802_3.mdi_power_support': number;
  /** PSE MDI Power */
  'lldp.ieee.802_3.mdi_power_support.enabled': boolean;
  /** Port Class */
  'lldp.ieee.802_3.mdi_power_support.port_class': boolean;
  /** PSE Pairs Control Ability */
  'lldp.ieee.802_3.mdi_power_support.pse_pairs': boolean;
  /** PSE MDI Power */
  'lldp.ieee.802_3.mdi_power_support.supported': boolean;
  /** Power Type: Unknown */
  'lldp.ieee.802_3.mdi_power_type': number;
  /** PSE Allocated Power Value */
  'lldp.ieee.802_3.mdi_pse_allocated': number;
  /** PSE Power Pair */
  'lldp.ieee.802_3.mdi_pse_pair': number;
  /** PMD Auto-Negotiation Advertised Capability */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps': number;
  /** 1000BASE-T (half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_t': boolean;
  /** 1000BASE-T (full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_tfd': boolean;
  /** 1000BASE-X (-LX, -SX, -CX half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_x': boolean;
  /** 1000BASE-X (-LX, -SX, -CX full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_xfd': boolean;
  /** 100BASE-T2 (half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2': boolean;
  /** 100BASE-T2 (full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2fd': boolean;
  /** 100BASE-T4 */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t4': boolean;
  /** 100BASE-TX (half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_tx': boolean;
  /** 100BASE-TX (full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_txfd': boolean;
  /** 10BASE-T (half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.10base_t': boolean;
  /** 10BASE-T (full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.10base_tfd': boolean;
  /** Asymmetric PAUSE (for full-duplex links) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_apause': boolean;
  /** Asymmetric and Symmetric PAUSE (for full-duplex links) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_bpause': boolean;
  /** PAUSE (for full-duplex links) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_pause': boolean;
  /** Symmetric PAUSE (for full-duplex links) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_spause': boolean;
  /** Other or unknown */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.other': boolean;
  /** 1000BASE-T (half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_t': boolean;
  /** 1000BASE-T (full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_tfd': boolean;
  /** 1000BASE-X (-LX, -SX, -CX half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_x': boolean;
  /** 1000BASE-X (-LX, -SX, -CX full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_xfd': boolean;
  /** 100BASE-T2 (half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t2': boolean;
  /** 100BASE-T2 (full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t2fd': boolean;
  /** 100BASE-T4 */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t4': boolean;
  /** 100BASE-TX (half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_tx': boolean;
  /** 100BASE-TX (full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_txfd': boolean;
  /** 10BASE-T (half duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.10base_t': boolean;
  /** 10BASE-T (full duplex mode) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.10base_tfd': boolean;
  /** Asymmetric PAUSE (for full-duplex links) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_apause': boolean;
  /** Asymmetric and Symmetric PAUSE (for full-duplex links) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_bpause': boolean;
  /** PAUSE (for full-duplex links) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_pause': boolean;
  /** Symmetric PAUSE (for full-duplex links) */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_spause': boolean;
  /** Other or unknown */
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.other': boolean;
  /** Operational MAU Type: Unknown */
  'lldp.ieee.802_3.pmd_mau_type': number;
  /** IEEE 802.3 Subtype */
  'lldp.ieee.802_3.subtype': number;
  /** Preemption capabilities active */
  'lldp.ieee.802_3br.aec.active': boolean;
  /** Additional Fragment Size */
  'lldp.ieee.802_3br.aec.addfragsize': number;
  /** Preemption capabilities enable */
  'lldp.ieee.802_3br.aec.enable': boolean;
  /** Reserved */
  'lldp.ieee.802_3br.aec.reserved': number;
  /** Preemption capabilities support */
  'lldp.ieee.802_3br.aec.support': boolean;
  /** Additional Ethernet Capabilities */
  'lldp.ieee.802_3br.eac': number;
  /** Invalid length, too short */
  'lldp.incorrect_length': true;
  /** Application Type: Unknown */
  'lldp.media.app_type': number;
  /** Asset ID */
  'lldp.media.asset': string;
  /** CA Length */
  'lldp.media.civic.addr_length': number;
  /** Country */
  'lldp.media.civic.country': string;
  /** LCI Length */
  'lldp.media.civic.length': number;
  /** CA Type: Unknown */
  'lldp.media.civic.type': number;
  /** CA Value */
  'lldp.media.civic.value': string;
  /** What: Unknown */
  'lldp.media.civic.what': number;
  /** DSCP Priority */
  'lldp.media.dscp': number;
  /** ELIN */
  'lldp.media.ecs': string;
  /** Firmware Revision */
  'lldp.media.firmware': string;
  /** Hardware Revision */
  'lldp.media.hardware': string;
  /** L2 Priority */
  'lldp.media.l2_prio': number;
  /** Altitude Resolution */
  'lldp.media.loc.alt_resolution': number;
  /** Altitude Type: Unknown */
  'lldp.media.loc.alt_type': number;
  /** Altitude */
  'lldp.media.loc.altitude': number;
  /** Location Data Format */
  'lldp.media.loc.data_format': number;
  /** Datum */
  'lldp.media.loc.datum': number;
  /** Latitude Resolution */
  'lldp.media.loc.lat_resolution': number;
  /** Latitude */
  'lldp.media.loc.latitude': number;
  /** Longitude Resolution */
  'lldp.media.loc.long_resolution': number;
  /** Longitude */
  'lldp.media.loc.longitude': number;
  /** Reserved */
  'lldp.media.loc.reserved': number;
  /** Ver */
  'lldp.media.loc.ver': number;
  /** Manufacturer Name */
  'lldp.media.manufacturer': string;
  /** Model Name */
  'lldp.media.model': string;
  /** Policy */
  'lldp.media.policy_flag': boolean;
  /** Power Priority: Reserved */
  'lldp.media.power.prio': number;
  /** Power Source */
  'lldp.media.power.source': number;
  /** Power Type: Unknown */
  'lldp.media.power.type': number;
  /** Power Value */
  'lldp.media.power.value': number;
  /** Serial Number */
  'lldp.media.sn': string;
  /** Software Revision */
  'lldp.media.software': string;
  /** Media Subtype */
  'lldp.media.subtype': number;
  /** Capabilities */
  'lldp.media.subtype.caps': number;
  /** Inventory */
  'lldp.media.subtype.caps.inventory': boolean;
  /** LLDP-MED Capabilities */
  'lldp.media.subtype.caps.llpd': boolean;
  /** Location Identification */
  'lldp.media.subtype.caps.location_id': boolean;
  /** Extended Power via MDI-PSE */
  'lldp.media.subtype.caps.mdi_pse': boolean;
  /** Extended Power via MDI-PD */
  'lldp.media.subtype.caps.mid_pd': boolean;
  /** Network Policy */
  'lldp.media.subtype.caps.network_policy': boolean;
  /** Class Type: Unknown */
  'lldp.media.subtype.class': number;
  /** Tagged */
  'lldp.media.tag_flag': boolean;
  /** VLAN Id */
  'lldp.media.vlan_id': number;
  /** Management Address */
  'lldp.mgn.addr.hex': Uint8Array;
  /** Management Address */
  'lldp.mgn.addr.ip4': string;
  /** Management Address */
  'lldp.mgn.addr.ip6': string;
  /** Address String Length */
  'lldp.mgn.address.len': number;
  /** Address Subtype: Undefined */
  'lldp.mgn.address.subtype': number;
  /** Interface Number */
  'lldp.mgn.interface.number': number;
  /** Interface Subtype: Undefined */
  'lldp.mgn.interface.subtype': number;
  /** Object Identifier */
  'lldp.mgn.obj.id': string;
  /** OID String Length */
  'lldp.mgn.obj.len': number;
  /** Network Address family */
  'lldp.network_address.subtype': number;
  /** Chassis */
  'lldp.onos.chassis': string;
  /** Port */
  'lldp.onos.port': string;
  /** ONOS Subtype */
  'lldp.onos.subtype': number;
  /** ttl */
  'lldp.onos.ttl': number;
  /** Organization Unique Code */
  'lldp.orgtlv.oui': number;
  /** PDU Type */
  'lldp.pdu_type': true;
  /** Port Description */
  'lldp.port.desc': string;
  /** Port Id */
  'lldp.port.id': string;
  /** Port Id */
  'lldp.port.id.ip4': string;
  /** Port Id */
  'lldp.port.id.ip6': string;
  /** Port Id */
  'lldp.port.id.mac': string;
  /** Port Id Subtype */
  'lldp.port.subtype': number;
  /** Port Cable Delay Local */
  'lldp.profinet.cable_delay_local': number;
  /** CMMacAdd: CMResponderMacAdd or CMInitiatorMacAdd */
  'lldp.profinet.cm_mac_add': string;
  /** GreenPeriodBegin.Offset: Unrestricted period, offset to cycle begin in nanoseconds */
  'lldp.profinet.green_period_begin_offset': number;
  /** GreenPeriodBegin.Valid: Offset field is valid/invalid */
  'lldp.profinet.green_period_begin_valid': number;
  /** IRDataUUID */
  'lldp.profinet.ir_data_uuid': string;
  /** LengthOfPeriod.Length: Duration of a cycle in nanoseconds */
  'lldp.profinet.length_of_period_length': number;
  /** LengthOfPeriod.Valid: Length field is valid/invalid */
  'lldp.profinet.length_of_period_valid': number;
  /** MasterSourceAddress */
  'lldp.profinet.master_source_address': string;
  /** MRP DomainUUID */
  'lldp.profinet.mrp_domain_uuid': string;
  /** MRPIC Domain ID */
  'lldp.profinet.mrpic_domain_id': number;
  /** MRPIC MICPosition */
  'lldp.profinet.mrpic_micposition': number;
  /** MRPIC Role */
  'lldp.profinet.mrpic_role': number;
  /** MRRT PortStatus */
  'lldp.profinet.mrrt_port_status': number;
  /** NME DomainUUID */
  'lldp.profinet.nme_domain_uuid': string;
  /** NME Management Address */
  'lldp.profinet.nme_management_addr': Uint8Array;
  /** NME Management Address String Length */
  'lldp.profinet.nme_management_addr_str_length': number;
  /** NME Management Address Subtype */
  'lldp.profinet.nme_management_addr_subtype': number;
  /** NME Name UUID */
  'lldp.profinet.nme_name_uuid': string;
  /** NME Parameter UUID */
  'lldp.profinet.nme_parameter_uuid': string;
  /** OrangePeriodBegin.Offset: RT_CLASS_2 period, offset to cycle begin in nanoseconds */
  'lldp.profinet.orange_period_begin_offset': number;
  /** OrangePeriodBegin.Valid: Offset field is valid/invalid */
  'lldp.profinet.orange_period_begin_valid': number;
  /** Port RX Delay Local */
  'lldp.profinet.port_rx_delay_local': number;
  /** Port RX Delay Remote */
  'lldp.profinet.port_rx_delay_remote': number;
  /** Port TX Delay Local */
  'lldp.profinet.port_tx_delay_local': number;
  /** Port TX Delay Remote */
  'lldp.profinet.port_tx_delay_remote': number;
  /** RedPeriodBegin.Offset: RT_CLASS_3 period, offset to cycle begin in nanoseconds */
  'lldp.profinet.red_period_begin_offset': number;
  /** RedPeriodBegin.Valid: Offset field is valid/invalid */
  'lldp.profinet.red_period_begin_valid': number;
  /** RTClass2 Port Status */
  'lldp.profinet.rtc2_port_status': number;
  /** RTClass3 Port Status */
  'lldp.profinet.rtc3_port_status': number;
  /** RTClass3_PortStatus.Fragmentation */
  'lldp.profinet.rtc3_port_status.fragmentation': number | boolean;
  /** RTClass3_PortStatus.PreambleLength */
  'lldp.profinet.rtc3_port_status.preambleLength': number;
  /** RTClass3_PortStatus.reserved: reserved */
  'lldp.profinet.rtc3_port_status.reserved': number;
  /** SubdomainUUID */
  'lldp.profinet.subdomain_uuid': string;
  /** Subtype: PROFINET Subtype */
  'lldp.profinet.subtype': number;
  /** Time Domain Master Identity */
  'lldp.profinet.time_domain_master_identity': Uint8Array;
  /** Time Domain Number */
  'lldp.profinet.time_domain_number': number;
  /** Time Domain UUID */
  'lldp.profinet.time_domain_uuid': string;
  /** TSN DomainUUID */
  'lldp.profinet.tsn_domain_uuid': string;
  /** TSN NME Management Address */
  'lldp.profinet.tsn_nme_management_addr': Uint8Array;
  /** TSN NME Management Address String Length */
  'lldp.profinet.tsn_nme_management_addr_str_length': number;
  /** TSN NME Management Address Subtype */
  'lldp.profinet.tsn_nme_management_addr_subtype': number;
  /** TSN NME Name UUID */
  'lldp.profinet.tsn_nme_name_uuid': string;
  /** TSN NME Parameter UUID */
  'lldp.profinet.tsn_nme_parameter_uuid': string;
  /** Subtype Unknown Trailing Bytes */
  'lldp.subtype.content_remaining': Uint8Array;
  /** Seconds */
  'lldp.time_to_live': number;
  /** Enabled Capabilities */
  'lldp.tlv.enable_system_cap': number;
  /** Bridge */
  'lldp.tlv.enable_system_cap.bridge': boolean;
  /** C-VLAN component */
  'lldp.tlv.enable_system_cap.cvlan': boolean;
  /** DOCSIS cable device */
  'lldp.tlv.enable_system_cap.docsis_cable_device': boolean;
  /** Other */
  'lldp.tlv.enable_system_cap.other': boolean;
  /** Repeater */
  'lldp.tlv.enable_system_cap.repeater': boolean;
  /** Router */
  'lldp.tlv.enable_system_cap.router': boolean;
  /** Station only */
  'lldp.tlv.enable_system_cap.station_only': boolean;
  /** S-VLAN component */
  'lldp.tlv.enable_system_cap.svlan': boolean;
  /** Telephone */
  'lldp.tlv.enable_system_cap.telephone': boolean;
  /** TPMR component */
  'lldp.tlv.enable_system_cap.tpmr': boolean;
  /** WLAN access point */
  'lldp.tlv.enable_system_cap.wlan_access_pt': boolean;
  /** TLV Length */
  'lldp.tlv.len': number;
  /** System Description */
  'lldp.tlv.system.desc': string;
  /** System Name */
  'lldp.tlv.system.name': string;
  /** Capabilities */
  'lldp.tlv.system_cap': number;
  /** Bridge */
  'lldp.tlv.system_cap.bridge': boolean;
  /** C-VLAN component */
  'lldp.tlv.system_cap.cvlan': boolean;
  /** DOCSIS cable device */
  'lldp.tlv.system_cap.docsis_cable_device': boolean;
  /** Other */
  'lldp.tlv.system_cap.other': boolean;
  /** Repeater */
  'lldp.tlv.system_cap.repeater': boolean;
  /** Router */
  'lldp.tlv.system_cap.router': boolean;
  /** Station only */
  'lldp.tlv.system_cap.station_only': boolean;
  /** S-VLAN component */
  'lldp.tlv.system_cap.svlan': boolean;
  /** Telephone */
  'lldp.tlv.system_cap.telephone': boolean;
  /** TPMR component */
  'lldp.tlv.system_cap.tpmr': boolean;
  /** WLAN access point */
  'lldp.tlv.system_cap.wlan_access_pt': boolean;
  /** TLV Type */
  'lldp.tlv.type': number;
  /** TLV has been deprecated */
  'lldp.tlv_deprecated': true;
  /** Unknown Subtype */
  'lldp.unknown_subtype': number;
  /** Unknown Subtype Content */
  'lldp.unknown_subtype.content': Uint8Array;
}
