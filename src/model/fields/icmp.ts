// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of icmp. */
export interface IcmpFields {
  /** Address entry size */
  'icmp.addr_entry_size': number;
  /** Address Mask */
  'icmp.address_mask': string;
  /** Checksum */
  'icmp.checksum': number;
  /** Checksum Status */
  'icmp.checksum.status': number;
  /** Bad checksum */
  'icmp.checksum_bad': true;
  /** Code */
  'icmp.code': number;
  /** ICMP Data */
  'icmp.data': Uint8Array;
  /** Timestamp from icmp data: The timestamp in the first 8 or 16 bytes of the icmp data */
  'icmp.data_time': bigint;
  /** Timestamp from icmp data (relative): The timestamp of the packet, relative to the timestamp in the first 8 or 16 bytes of the icmp data */
  'icmp.data_time_relative': bigint;
  /** ICMP Extensions */
  'icmp.ext': true;
  /** Checksum */
  'icmp.ext.checksum': number;
  /** Checksum Status */
  'icmp.ext.checksum.status': number;
  /** Bad checksum */
  'icmp.ext.checksum_bad': true;
  /** Class */
  'icmp.ext.class': number;
  /** C-Type */
  'icmp.ext.ctype': number;
  /** Data */
  'icmp.ext.data': Uint8Array;
  /** Local bit */
  'icmp.ext.echo.req.local': boolean;
  /** Reserved */
  'icmp.ext.echo.req.res': number;
  /** Active bit */
  'icmp.ext.echo.rsp.active': boolean;
  /** IPv4 bit */
  'icmp.ext.echo.rsp.ipv4': boolean;
  /** IPv6 bit */
  'icmp.ext.echo.rsp.ipv6': boolean;
  /** Reserved */
  'icmp.ext.echo.rsp.res': number;
  /** State */
  'icmp.ext.echo.rsp.state': number;
  /** Sequence Number */
  'icmp.ext.echo.seq': number;
  /** Length */
  'icmp.ext.length': number;
  /** Reserved */
  'icmp.ext.res': number;
  /** Version */
  'icmp.ext.version': number;
  /** Identifier (BE): Identifier (big endian representation) */
  'icmp.ident': number;
  /** Identifier (LE): Identifier (little endian representation) */
  'icmp.ident_le': number;
  /** Address Length */
  'icmp.int_ident.addr_length': number;
  /** Address */
  'icmp.int_ident.address': Uint8Array;
  /** Address Family Identifier: Address Family of the interface address */
  'icmp.int_ident.afi': number;
  /** Interface Index */
  'icmp.int_ident.index': number;
  /** Address */
  'icmp.int_ident.ipv4': string;
  /** Address */
  'icmp.int_ident.ipv6': string;
  /** Name */
  'icmp.int_ident.name': string;
  /** Reserved */
  'icmp.int_ident.reserved': Uint8Array;
  /** Address Family Identifier: Address Family of the interface address */
  'icmp.int_info.afi': number;
  /** ifIndex: True: ifIndex of the interface included; False: ifIndex of the interface not included */
  'icmp.int_info.ifindex': boolean;
  /** Interface Index */
  'icmp.int_info.index': number;
  /** IP Address */
  'icmp.int_info.ipaddr': boolean;
  /** Source */
  'icmp.int_info.ipunknown': Uint8Array;
  /** Source */
  'icmp.int_info.ipv4': string;
  /** Source */
  'icmp.int_info.ipv6': string;
  /** Maximum Transmission Unit */
  'icmp.int_info.mtu': number;
  /** MTU */
  'icmp.int_info.mtu_present': boolean;
  /** Name */
  'icmp.int_info.name': string;
  /** Name Length */
  'icmp.int_info.name_length': number;
  /** Interface Name */
  'icmp.int_info.name_present': boolean;
  /** Reserved */
  'icmp.int_info.reserved': number;
  /** Interface Role */
  'icmp.int_info.role': number;
  /** Length: The length of the original datagram */
  'icmp.length': number;
  /** Length of original datagram: The length of the original datagram (length * 4) */
  'icmp.length.original_datagram': number;
  /** Lifetime */
  'icmp.lifetime': number;
  /** Busy: This FA will not accept requests at this time */
  'icmp.mip.b': boolean;
  /** Challenge */
  'icmp.mip.challenge': Uint8Array;
  /** Care-Of-Address */
  'icmp.mip.coa': string;
  /** Content */
  'icmp.mip.content': Uint8Array;
  /** Foreign Agent Services Offered */
  'icmp.mip.f': boolean;
  /** Flags */
  'icmp.mip.flags': number;
  /** GRE encapsulated tunneled datagram support */
  'icmp.mip.g': boolean;
  /** Home Agent Services Offered */
  'icmp.mip.h': boolean;
  /** Length */
  'icmp.mip.length': number;
  /** Registration Lifetime */
  'icmp.mip.life': number;
  /** Minimal Encapsulation: Minimal encapsulation tunneled datagram support */
  'icmp.mip.m': boolean;
  /** Prefix Length */
  'icmp.mip.prefixlength': number;
  /** Registration Required: Registration with this FA is required */
  'icmp.mip.r': boolean;
  /** Reserved */
  'icmp.mip.reserved': number;
  /** Reverse tunneling support */
  'icmp.mip.rt': boolean;
  /** Sequence Number */
  'icmp.mip.seq': number;
  /** Extension Type */
  'icmp.mip.type': number;
  /** UDP tunneling support */
  'icmp.mip.u': boolean;
  /** VJ Comp: Van Jacobson Header Compression Support */
  'icmp.mip.v': boolean;
  /** Revocation support: Registration revocation support */
  'icmp.mip.x': boolean;
  /** Data */
  'icmp.mpls.data': Uint8Array;
  /** Experimental */
  'icmp.mpls.exp': number;
  /** Label */
  'icmp.mpls.label': number;
  /** Stack bit */
  'icmp.mpls.s': boolean;
  /** Time to live */
  'icmp.mpls.ttl': number;
  /** MTU of next hop */
  'icmp.mtu': number;
  /** No response seen: No corresponding response frame was seen */
  'icmp.no_resp': true;
  /** Number of addresses */
  'icmp.num_addrs': number;
  /** Originate Timestamp */
  'icmp.originate_timestamp': number;
  /** Pointer */
  'icmp.pointer': number;
  /** Preference level */
  'icmp.pref_level': number;
  /** Receive Timestamp */
  'icmp.receive_timestamp': number;
  /** Gateway Address */
  'icmp.redir_gw': string;
  /** Reserved */
  'icmp.reserved': Uint8Array;
  /** Response frame: The frame number of the corresponding response */
  'icmp.resp_in': number;
  /** Response not found */
  'icmp.resp_not_found': true;
  /** Request frame: The frame number of the corresponding request */
  'icmp.resp_to': number;
  /** Response time: The time between the request and the response, in ms. */
  'icmp.resptime': number;
  /** Router address */
  'icmp.router_address': string;
  /** Sequence Number (BE): Sequence Number (big endian representation) */
  'icmp.seq': number;
  /** Sequence Number (LE): Sequence Number (little endian representation) */
  'icmp.seq_le': number;
  /** Transmit Timestamp */
  'icmp.transmit_timestamp': number;
  /** Type */
  'icmp.type': number;
  /** Type is deprecated */
  'icmp.type.deprecated': true;
  /** Type indicates an error */
  'icmp.type.error': true;
  /** Unused */
  'icmp.unused': Uint8Array;
}
