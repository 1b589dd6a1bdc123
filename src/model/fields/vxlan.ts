// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of vxlan. */
export interface VxlanFields {
  /** Policy Applied */
  'vxlan.flag_a': boolean;
  /** Don't Learn */
  'vxlan.flag_d': boolean;
  /** GBP Extension */
  'vxlan.flag_g': boolean;
  /** VXLAN Network ID (VNI) */
  'vxlan.flag_i': boolean;
  /** Flags */
  'vxlan.flags': number;
  /** Reserved(R) */
  'vxlan.flags_reserved': number;
  /** Group Policy ID */
  'vxlan.gbp': number;
  /** Instance */
  'vxlan.i_bit': number;
  /** Next Protocol */
  'vxlan.next_proto': number;
  /** OAM bit */
  'vxlan.o_bit': number;
  /** Next Protocol Bit */
  'vxlan.p_bit': number;
  /** Reserved */
  'vxlan.reserved8': number;
  /** Reserved */
  'vxlan.reserved_16': number;
  /** Version */
  'vxlan.ver': number;
  /** VXLAN Network Identifier (VNI) */
  'vxlan.vni': number;
}
