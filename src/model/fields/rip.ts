// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of rip. */
export interface RipFields {
  /** Password: Authentication password */
  'rip.auth.passwd': string;
  /** Authentication type: Type of authentication */
  'rip.auth.type': number;
  /** Auth Data Len */
  'rip.auth_data_len': number;
  /** Authentication Data */
  'rip.authentication_data': Uint8Array;
  /** Command: What type of RIP Command is this */
  'rip.command': number;
  /** Digest Offset */
  'rip.digest_offset': number;
  /** Address Family */
  'rip.family': number;
  /** IP Address */
  'rip.ip': string;
  /** Key ID */
  'rip.key_id': number;
  /** Metric for this route */
  'rip.metric': number;
  /** Netmask */
  'rip.netmask': string;
  /** Next Hop router for this route */
  'rip.next_hop': string;
  /** Route Tag */
  'rip.route_tag': number;
  /** Routing Domain: RIPv2 Routing Domain */
  'rip.routing_domain': number;
  /** Seq num */
  'rip.seq_num': number;
  /** Unknown address family */
  'rip.unknown_address_family': true;
  /** Version of the RIP protocol */
  'rip.version': number;
  /** Zero adding: Authentication password */
  'rip.zero_padding': string;
}
