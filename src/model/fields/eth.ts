// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of eth. */
export interface EthFields {
  /** Address: Source or Destination Hardware Address */
  'eth.addr': string;
  /** Address OUI: Address Organizationally Unique Identifier */
  'eth.addr.oui': number;
  /** Address OUI (resolved): Address Organizationally Unique Identifier (resolved) */
  'eth.addr.oui_resolved': string;
  /** Address (resolved): Source or Destination Hardware Address (resolved) */
  'eth.addr_resolved': string;
  /** Destination Hardware Address */
  'eth.dst': string;
  /** IG bit: Specifies if this is an individual (unicast) or group (broadcast/multicast) address */
  'eth.dst.ig': boolean;
  /** LG bit: Specifies if this is a locally administered or globally unique (IEEE assigned) address */
  'eth.dst.lg': boolean;
  /** Destination OUI: Destination Organizationally Unique Identifier */
  'eth.dst.oui': number;
  /** Destination OUI (resolved): Destination Organizationally Unique Identifier (resolved) */
  'eth.dst.oui_resolved': string;
  /** Destination (resolved): Destination Hardware Address (resolved) */
  'eth.dst_resolved': string;
  /** Frame check sequence: Ethernet checksum */
  'eth.fcs': number;
  /** FCS Status */
  'eth.fcs.status': number;
  /** Bad checksum */
  'eth.fcs_bad': true;
  /** IG bit: Specifies if this is an individual (unicast) or group (broadcast/multicast) address */
  'eth.ig': boolean;
  /** Invalid length/type */
  'eth.invalid_lentype': number;
  /** Invalid length/type */
  'eth.invalid_lentype.expert': true;
  /** Length */
  'eth.len': number;
  /** Length field value goes past the end of the payload */
  'eth.len.past_end': true;
  /** LG bit: Specifies if this is a locally administered or globally unique (IEEE assigned) address */
  'eth.lg': boolean;
  /** Padding: Ethernet Padding */
  'eth.padding': Uint8Array;
  /** Padding identification may be inaccurate and impact trailer dissector */
  'eth.padding_bad': true;
  /** Source Hardware Address */
  'eth.src': string;
  /** IG bit: Specifies if this is an individual (unicast) or group (broadcast/multicast) address */
  'eth.src.ig': boolean;
  /** LG bit: Specifies if this is a locally administered or globally unique (IEEE assigned) address */
  'eth.src.lg': boolean;
  /** Source OUI: Source Organizationally Unique Identifier */
  'eth.src.oui': number;
  /** Source OUI (resolved): Source Organizationally Unique Identifier (resolved) */
  'eth.src.oui_resolved': string;
  /** Source MAC must not be a group address: IEEE 802.3-2002, Section 3.2.3(b) */
  'eth.src_not_group': true;
  /** Source (resolved): Source Hardware Address (resolved) */
  'eth.src_resolved': string;
  /** Stream index */
  'eth.stream': number;
  /** Trailer: Ethernet Trailer or Checksum */
  'eth.trailer': Uint8Array;
  /** Type */
  'eth.type': number;
}
