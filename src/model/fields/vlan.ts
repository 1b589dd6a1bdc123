// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of vlan. */
export interface VlanFields {
  /** CFI: Canonical Format Identifier */
  'vlan.cfi': boolean;
  /** DEI: Drop Eligible Indicator */
  'vlan.dei': boolean;
  /** Type: Ethertype */
  'vlan.etype': number;
  /** ID: VLAN ID */
  'vlan.id': number;
  /** Name: VLAN ID Name */
  'vlan.id_name': string;
  /** Length */
  'vlan.len': number;
  /** Length field value goes past the end of the payload */
  'vlan.len.past_end': true;
  /** Priority: Descriptions are recommendations from IEEE standard 802.1D-2004 */
  'vlan.priority': number;
  /** Too many nested VLAN tags */
  'vlan.too_many_tags': true;
  /** Trailer: VLAN Trailer */
  'vlan.trailer': Uint8Array;
}
