// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of geneve. */
export interface GeneveFields {
  /** Flags */
  'geneve.flags': number;
  /** Critical Options Present */
  'geneve.flags.critical': boolean;
  /** Operations, Administration and Management Frame */
  'geneve.flags.oam': boolean;
  /** Reserved */
  'geneve.flags.reserved': boolean;
  /** Option */
  'geneve.option': Uint8Array;
  /** cPacket Device ID */
  'geneve.option.cPacket.device_id': number;
  /** cPacket Original length */
  'geneve.option.cPacket.orig_len': number;
  /** cPacket Packet ID */
  'geneve.option.cPacket.packetid': number;
  /** cPacket Port ID */
  'geneve.option.cPacket.port_id': number;
  /** cPacket Reserved */
  'geneve.option.cPacket.reserved': number;
  /** cPacket Timestamp */
  'geneve.option.cPacket.timestamp': bigint;
  /** cPacket Timestamp (frac. ns) */
  'geneve.option.cPacket.ts_fracns': number;
  /** cPacket Timestamp (ns) */
  'geneve.option.cPacket.ts_nsec': number;
  /** cPacket Timestamp (s) */
  'geneve.option.cPacket.ts_sec': number;
  /** cPacket Metadata version */
  'geneve.option.cPacket.version': number;
  /** Cilium Service IPv4 */
  'geneve.option.cilium.service.ipv4': string;
  /** Cilium Service IPv6 */
  'geneve.option.cilium.service.ipv6': string;
  /** Pad */
  'geneve.option.cilium.service.pad': Uint8Array;
  /** Cilium Service Port */
  'geneve.option.cilium.service.port': number;
  /** Class */
  'geneve.option.class': number;
  /** Flags */
  'geneve.option.flags': number;
  /** Reserved */
  'geneve.option.flags.reserved': boolean;
  /** GCP Traffic Direction */
  'geneve.option.gcp.direction': boolean;
  /** GCP Endpoint ID */
  'geneve.option.gcp.endpoint': Uint8Array;
  /** GCP Profile ID */
  'geneve.option.gcp.profile': bigint;
  /** GCP Reserved bits */
  'geneve.option.gcp.reserved': boolean;
  /** GCP Virtual Network ID */
  'geneve.option.gcp.vnid': number;
  /** Length */
  'geneve.option.length': number;
  /** Invalid length for option */
  'geneve.option.length.invalid': true;
  /** Type */
  'geneve.option.type': number;
  /** Critical Option */
  'geneve.option.type.critical': boolean;
  /** Unknown Option Data */
  'geneve.option.unknown.data': Uint8Array;
  /** Geneve Options */
  'geneve.options': Uint8Array;
  /** Protocol Type */
  'geneve.proto_type': number;
  /** Reserved */
  'geneve.reserved': number;
  /** Version */
  'geneve.version': number;
  /** Unknown version */
  'geneve.version.unknown': true;
  /** Virtual Network Identifier (VNI) */
  'geneve.vni': number;
}
