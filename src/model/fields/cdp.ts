// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of cdp. */
export interface CdpFields {
  /** Address */
  'cdp.address': Uint8Array;
  /** Address length */
  'cdp.address_length': number;
  /** Bad checksum */
  'cdp.bad_checksum': true;
  /** Capabilities */
  'cdp.capabilities': number;
  /** CVTA/STP Dispute Resolution/Cisco VT Camera */
  'cdp.capabilities.cvta': boolean;
  /** Host */
  'cdp.capabilities.host': boolean;
  /** IGMP capable */
  'cdp.capabilities.igmp_capable': boolean;
  /** Two Port Mac Relay */
  'cdp.capabilities.mac_relay': boolean;
  /** Remotely Managed Device */
  'cdp.capabilities.remote': boolean;
  /** Repeater */
  'cdp.capabilities.repeater': boolean;
  /** Router */
  'cdp.capabilities.router': boolean;
  /** Source Route Bridge */
  'cdp.capabilities.src_bridge': boolean;
  /** Switch */
  'cdp.capabilities.switch': boolean;
  /** Transparent Bridge */
  'cdp.capabilities.trans_bridge': boolean;
  /** VoIP Phone */
  'cdp.capabilities.voip_phone': boolean;
  /** Checksum */
  'cdp.checksum': number;
  /** Checksum Status */
  'cdp.checksum.status': number;
  /** Cluster Commander MAC */
  'cdp.cluster.commander_mac': string;
  /** IP? */
  'cdp.cluster.ip': string;
  /** Management VLAN */
  'cdp.cluster.management_vlan': number;
  /** Cluster Master IP */
  'cdp.cluster.master_ip': string;
  /** Status? */
  'cdp.cluster.status': number;
  /** Sub Version? */
  'cdp.cluster.sub_version': number;
  /** Switch's MAC */
  'cdp.cluster.switch_mac': string;
  /** UNKNOWN */
  'cdp.cluster.unknown': number;
  /** Version? */
  'cdp.cluster.version': number;
  /** Data */
  'cdp.data': Uint8Array;
  /** Device ID */
  'cdp.deviceid': string;
  /** Duplex */
  'cdp.duplex': boolean;
  /** Encrypted Data */
  'cdp.encrypted_data': Uint8Array;
  /** Hardware Version ID */
  'cdp.hardware_version_id': string;
  /** Unknown */
  'cdp.hello.unknown': Uint8Array;
  /** Invalid bytes at end */
  'cdp.invalid_data': true;
  /** IP Prefix */
  'cdp.ip_prefix': string;
  /** Length of TLV table */
  'cdp.len_tlv_table': number;
  /** Location */
  'cdp.location': string;
  /** UNKNOWN */
  'cdp.location.unknown': number;
  /** Management-ID */
  'cdp.management_id': number;
  /** Model Number */
  'cdp.model_number': string;
  /** MTU */
  'cdp.mtu': number;
  /** Native VLAN */
  'cdp.native_vlan': number;
  /** IP Address */
  'cdp.nrgyz.ip_address': string;
  /** IPv6 Address */
  'cdp.nrgyz.ipv6_address': string;
  /** TLV Length */
  'cdp.nrgyz.tlv.len': number;
  /** TLV Type */
  'cdp.nrgyz.tlv.type': number;
  /** Backup Server IP? */
  'cdp.nrgyz_reply_to.backup_server_ip': string;
  /** Backup server Port? */
  'cdp.nrgyz_reply_to.backup_server_port': number;
  /** Domain */
  'cdp.nrgyz_reply_to.domain': string;
  /** IP Address */
  'cdp.nrgyz_reply_to.ip_address': string;
  /** Name */
  'cdp.nrgyz_reply_to.name': string;
  /** Port */
  'cdp.nrgyz_reply_to.port': number;
  /** Role */
  'cdp.nrgyz_reply_to.role': string;
  /** Unknown Field */
  'cdp.nrgyz_reply_to.unknown_field': number;
  /** TLV with invalid length */
  'cdp.nrgyz_tlv.length.invalid': true;
  /** Unknown Values */
  'cdp.nrgyz_unknown_values': Uint8Array;
  /** Number of TLVs in table */
  'cdp.num_tlvs_table': number;
  /** Number of addresses */
  'cdp.number_of_addresses': number;
  /** ODR Default gateway */
  'cdp.odr_default_gateway': string;
  /** OUI */
  'cdp.oui': number;
  /** Platform */
  'cdp.platform': string;
  /** Sent through Interface */
  'cdp.portid': string;
  /** Power Available */
  'cdp.power_available': number;
  /** Power Consumption */
  'cdp.power_consumption': number;
  /** Power Requested */
  'cdp.power_requested': number;
  /** Protocol */
  'cdp.protocol': Uint8Array;
  /** Protocol ID */
  'cdp.protocol_id': number;
  /** Protocol length */
  'cdp.protocol_length': number;
  /** Protocol type */
  'cdp.protocol_type': number;
  /** Request-ID */
  'cdp.request_id': number;
  /** Seen Sequence? */
  'cdp.seen_sequence': number;
  /** Sequence Number */
  'cdp.sequence_number': number;
  /** Software version */
  'cdp.software_version': string;
  /** Spare Pair PoE */
  'cdp.spare_poe_tlv': number;
  /** PSE Four-Wire PoE */
  'cdp.spare_poe_tlv.poe': boolean;
  /** PSE Spare Pair PoE */
  'cdp.spare_poe_tlv.pse_spare_pair_poe': boolean;
  /** PD Request Spare Pair PoE */
  'cdp.spare_poe_tlv.req_spare_pair_poe': boolean;
  /** PD Spare Pair Architecture */
  'cdp.spare_poe_tlv.spare_pair_arch': boolean;
  /** System Name */
  'cdp.system_name': string;
  /** System Object Identifier */
  'cdp.system_object_identifier': Uint8Array;
  /** System Serial Number */
  'cdp.system_serial_number': string;
  /** Length */
  'cdp.tlv.len': number;
  /** Type */
  'cdp.tlv.type': number;
  /** Trust Bitmap */
  'cdp.trust_bitmap': number;
  /** TTL */
  'cdp.ttl': number;
  /** Unknown Pad */
  'cdp.unknown_pad': number;
  /** Untrusted port CoS */
  'cdp.untrusted_port_cos': number;
  /** Version */
  'cdp.version': number;
  /** Voice VLAN */
  'cdp.voice_vlan': number;
  /** VTP Management Domain */
  'cdp.vtp_management_domain': string;
}
