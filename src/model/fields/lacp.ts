// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of lacp. */
export interface LacpFields {
  /** Actor Key */
  'lacp.actor.key': number;
  /** Actor Port */
  'lacp.actor.port': number;
  /** Actor Port Priority */
  'lacp.actor.port_priority': number;
  /** Reserved */
  'lacp.actor.reserved': Uint8Array;
  /** Actor State */
  'lacp.actor.state': number;
  /** LACP Activity */
  'lacp.actor.state.activity': boolean;
  /** Aggregation */
  'lacp.actor.state.aggregation': boolean;
  /** Collecting */
  'lacp.actor.state.collecting': boolean;
  /** Defaulted: 1 = Actor Rx machine is using DEFAULT Partner info, 0 = using info in Rx'd LACPDU */
  'lacp.actor.state.defaulted': boolean;
  /** Distributing */
  'lacp.actor.state.distributing': boolean;
  /** Expired */
  'lacp.actor.state.expired': boolean;
  /** Synchronization */
  'lacp.actor.state.synchronization': boolean;
  /** LACP Timeout */
  'lacp.actor.state.timeout': boolean;
  /** Actor State Flags */
  'lacp.actor.state_str': string;
  /** Actor System Priority */
  'lacp.actor.sys_priority': number;
  /** Actor System ID */
  'lacp.actor.sysid': string;
  /** Reserved */
  'lacp.coll_reserved': Uint8Array;
  /** Collector Max Delay: The max delay of the station sending the LACPDU (in tens of usecs) */
  'lacp.collector.max_delay': number;
  /** Pad */
  'lacp.pad': Uint8Array;
  /** Partner Key */
  'lacp.partner.key': number;
  /** Partner Port: The port number associated with this link assigned to the port by the Partner (via Management or Admin) */
  'lacp.partner.port': number;
  /** Partner Port Priority */
  'lacp.partner.port_priority': number;
  /** Reserved */
  'lacp.partner.reserved': Uint8Array;
  /** Partner State */
  'lacp.partner.state': number;
  /** LACP Activity */
  'lacp.partner.state.activity': boolean;
  /** Aggregation */
  'lacp.partner.state.aggregation': boolean;
  /** Collecting */
  'lacp.partner.state.collecting': boolean;
  /** Defaulted: 1 = Actor Rx machine is using DEFAULT Partner info, 0 = using info in Rx'd LACPDU */
  'lacp.partner.state.defaulted': boolean;
  /** Distributing */
  'lacp.partner.state.distributing': boolean;
  /** Expired */
  'lacp.partner.state.expired': boolean;
  /** Synchronization */
  'lacp.partner.state.synchronization': boolean;
  /** LACP Timeout */
  'lacp.partner.state.timeout': boolean;
  /** Partner State Flags */
  'lacp.partner.state_str': string;
  /** Partner System Priority */
  'lacp.partner.sys_priority': number;
  /** Partner System */
  'lacp.partner.sysid': string;
  /** TLV Length */
  'lacp.tlv_length': number;
  /** TLV Type */
  'lacp.tlv_type': number;
  /** Unknown vendor: Some extra bytes (Vendor Specific ?) */
  'lacp.vendor': Uint8Array;
  /** IRF Domain */
  'lacp.vendor.hp.irf_domain': number;
  /** IRF MAC */
  'lacp.vendor.hp.irf_mac': string;
  /** IRF Port: Stack ID where the LACP is attached */
  'lacp.vendor.hp.irf_port': number;
  /** IRF Switch: Number of switch on the IRF stack */
  'lacp.vendor.hp.irf_switch': number;
  /** Length: The length of HP TLV */
  'lacp.vendor.hp.length': number;
  /** Unknown */
  'lacp.vendor.hp.unknown': Uint8Array;
  /** LACP Version */
  'lacp.version': number;
  /** vLACP subtype: Avaya vlacp unused lacp subtype byte */
  'lacp.vlacp_subtype': number;
  /** TLV is not expected length */
  'lacp.wrong_tlv_length': true;
  /** TLV is not expected type */
  'lacp.wrong_tlv_type': true;
}
