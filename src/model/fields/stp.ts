// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of stp. */
export interface StpFields {
  /** Agreement Digest Convention Capabilities */
  'bpdu.agreement_digest_convention_capabilities': number;
  /** Agreement Digest Convention Id */
  'bpdu.agreement_digest_convention_id': number;
  /** Agreement Digest Edge Count */
  'bpdu.agreement_digest_edge_count': number;
  /** Agreement Digest Format Capabilities */
  'bpdu.agreement_digest_format_capabilities': number;
  /** Agreement Digest Format Id */
  'bpdu.agreement_digest_format_id': number;
  /** This version of Wireshark only knows about versions 0, 2, 3 & 4 */
  'bpdu.version_support': true;
  /** Agreement Number */
  'mstp.agree_flags.agreement_num': number;
  /** Agreement Valid Flag */
  'mstp.agree_flags.agreement_valid': boolean;
  /** Disagreement Number */
  'mstp.agree_flags.dagreement_num': number;
  /** Restricted Role */
  'mstp.agree_flags.rest_role': boolean;
  /** Agreement Digest */
  'mstp.agreement_digest': Uint8Array;
  /** CIST Bridge Identifier System ID Extension */
  'mstp.cist_bridge.ext': number;
  /** CIST Bridge Identifier System ID */
  'mstp.cist_bridge.hw': string;
  /** CIST Bridge Priority */
  'mstp.cist_bridge.prio': number;
  /** CIST Internal Root Path Cost */
  'mstp.cist_internal_root_path_cost': number;
  /** CIST Remaining hops */
  'mstp.cist_remaining_hops': number;
  /** MST Config digest */
  'mstp.config_digest': Uint8Array;
  /** MST Config ID format selector */
  'mstp.config_format_selector': number;
  /** MST Config name */
  'mstp.config_name': string;
  /** MST Config revision */
  'mstp.config_revision_level': number;
  /** MSTI Bridge Identifier */
  'mstp.msti.bridge_id': number;
  /** MSTI Bridge MAC */
  'mstp.msti.bridge_id_mac': string;
  /** MSTI Bridge Priority */
  'mstp.msti.bridge_id_priority': number;
  /** Bridge Identifier Priority */
  'mstp.msti.bridge_priority': number;
  /** MSTI flags */
  'mstp.msti.flags': number;
  /** MSTID */
  'mstp.msti.msti_id': number;
  /** Port identifier */
  'mstp.msti.port': number;
  /** Port identifier priority */
  'mstp.msti.port_priority': number;
  /** Priority */
  'mstp.msti.priority': number;
  /** MSTI Regional Root Identifier */
  'mstp.msti.regional_root_id': number;
  /** Remaining hops */
  'mstp.msti.remaining_hops': number;
  /** Regional Root */
  'mstp.msti.root.hw': string;
  /** Internal root path cost */
  'mstp.msti.root_cost': number;
  /** Version 3 Length */
  'mstp.version_3_length': number;
  /** Version 4 Length */
  'mstp.version_4_length': number;
  /** Bridge System ID Extension */
  'stp.bridge.ext': number;
  /** Bridge System ID */
  'stp.bridge.hw': string;
  /** Bridge Priority */
  'stp.bridge.prio': number;
  /** BPDU flags */
  'stp.flags': number;
  /** Agreement */
  'stp.flags.agreement': boolean;
  /** Forwarding */
  'stp.flags.forwarding': boolean;
  /** Learning */
  'stp.flags.learning': boolean;
  /** Port Role */
  'stp.flags.port_role': number;
  /** Proposal */
  'stp.flags.proposal': boolean;
  /** Topology Change */
  'stp.flags.tc': boolean;
  /** Topology Change Acknowledgment */
  'stp.flags.tcack': boolean;
  /** Forward Delay */
  'stp.forward': number;
  /** Hello Time */
  'stp.hello': number;
  /** Max Age */
  'stp.max_age': number;
  /** Message Age */
  'stp.msg_age': number;
  /** Port identifier */
  'stp.port': number;
  /** Protocol Identifier */
  'stp.protocol': number;
  /** Originating VLAN */
  'stp.pvst.origvlan': number;
  /** Originating (PVID) VLAN TLV is missing or corrupt */
  'stp.pvst.origvlan.missing': true;
  /** TLV record is truncated prematurely */
  'stp.pvst.tlv.truncated': true;
  /** TLV type is unknown */
  'stp.pvst.tlv.unknown': true;
  /** Length */
  'stp.pvst.tlvlen': number;
  /** Indicated length is not valid for this record type */
  'stp.pvst.tlvlen.invalid': true;
  /** Type */
  'stp.pvst.tlvtype': number;
  /** Value */
  'stp.pvst.tlvval': Uint8Array;
  /** Root Path Cost */
  'stp.root.cost': number;
  /** Root Bridge System ID Extension */
  'stp.root.ext': number;
  /** Root Bridge System ID */
  'stp.root.hw': string;
  /** Root Bridge Priority */
  'stp.root.prio': number;
  /** BPDU Type */
  'stp.type': number;
  /** Unknown BPDU type data */
  'stp.type.unknown': true;
  /** Protocol Version Identifier */
  'stp.version': number;
  /** Version 1 Length */
  'stp.version_1_length': number;
}
