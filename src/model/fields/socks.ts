// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of socks. */
export interface SocksFields {
  /** Address Type */
  'socks.address_type': number;
  /** Accepted Auth Method */
  'socks.auth_accepted_method': number;
  /** Method */
  'socks.auth_method': number;
  /** Authentication Method Count */
  'socks.auth_method_count': number;
  /** Status */
  'socks.auth_status': number;
  /** Command */
  'socks.command': number;
  /** Remote Address */
  'socks.dst': string;
  /** Remote Address(ipv6) */
  'socks.dstV6': string;
  /** Remote Port */
  'socks.dstport': number;
  /** Fragment Number */
  'socks.fragment_number': number;
  /** SOCKS/GSSAPI command */
  'socks.gssapi.command': number;
  /** GSSAPI data */
  'socks.gssapi.data': Uint8Array;
  /** SOCKS/GSSAPI data length */
  'socks.gssapi.length': number;
  /** Password */
  'socks.password': string;
  /** Ping: End command */
  'socks.ping_end_command': true;
  /** Ping Results */
  'socks.ping_results': true;
  /** Port */
  'socks.port': number;
  /** Remote Host Port */
  'socks.remote_host_port': number;
  /** Remote name */
  'socks.remote_name': string;
  /** Reserved */
  'socks.reserved': number;
  /** Results(V4) */
  'socks.results': number;
  /** Subnegotiation Version */
  'socks.subnegotiation_version': number;
  /** Traceroute: End command */
  'socks.traceroute_end_command': true;
  /** Traceroute Results */
  'socks.traceroute_results': true;
  /** User name */
  'socks.username': string;
  /** SOCKS v4a Remote Domain Name */
  'socks.v4a_dns_name': string;
  /** Version */
  'socks.version': number;
}
