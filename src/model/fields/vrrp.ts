// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of vrrp. */
export interface VrrpFields {
  /** Addr Count: The number of addresses contained in this VRRP advertisement */
  'vrrp.addr_count': number;
  /** Adver Int: Time interval (in seconds) between ADVERTISEMENTS */
  'vrrp.adver_int': number;
  /** Authentication String */
  'vrrp.auth_string': string;
  /** Auth Type: The authentication method being utilized */
  'vrrp.auth_type': number;
  /** Checksum: Used to detect data corruption in the VRRP message */
  'vrrp.checksum': number;
  /** Checksum Status */
  'vrrp.checksum.status': number;
  /** Bad checksum */
  'vrrp.checksum_bad.expert': true;
  /** IP Address: IP address associated with the virtual router */
  'vrrp.ip_addr': string;
  /** IPv6 Address: IPv6 address associated with the virtual router */
  'vrrp.ipv6_addr': string;
  /** MD5 Authentication Data: MD5 digest string is contained. */
  'vrrp.md5_auth_data': Uint8Array;
  /** Priority: Sending VRRP router's priority for the virtual router */
  'vrrp.prio': number;
  /** Reserved: Must be zero */
  'vrrp.reserved_mbz': number;
  /** Adver Int: Time interval (in centiseconds) between ADVERTISEMENTS */
  'vrrp.short_adver_int': number;
  /** VRRP packet type */
  'vrrp.type': number;
  /** VRRP message version and type */
  'vrrp.typever': number;
  /** VRRP protocol version */
  'vrrp.version': number;
  /** Virtual Rtr ID: Virtual router this packet is reporting status for */
  'vrrp.virt_rtr_id': number;
}
