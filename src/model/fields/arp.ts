// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of arp. */
export interface ArpFields {
  /** Target ATM number (E.164) */
  'arp.dst.atm_num_e164': string;
  /** Target ATM number (NSAP) */
  'arp.dst.atm_num_nsap': Uint8Array;
  /** Target ATM subaddress */
  'arp.dst.atm_subaddr': Uint8Array;
  /** DRARP error status */
  'arp.dst.drarp_error_status': number;
  /** Target ATM number length */
  'arp.dst.hlen': number;
  /** Target ATM number type */
  'arp.dst.htype': boolean;
  /** Target hardware address */
  'arp.dst.hw': Uint8Array;
  /** Target AX.25 address */
  'arp.dst.hw_ax25': string;
  /** Target MAC address */
  'arp.dst.hw_mac': string;
  /** Target Hardware Address field SHOULD be set to all zeroes in an ARP Probe (RFC 5227) */
  'arp.dst.nonzero.probe': true;
  /** Target protocol size */
  'arp.dst.pln': number;
  /** Target protocol address */
  'arp.dst.proto': Uint8Array;
  /** Target IP address */
  'arp.dst.proto_ipv4': string;
  /** Target ATM subaddress length */
  'arp.dst.slen': number;
  /** Target ATM subaddress type */
  'arp.dst.stype': boolean;
  /** Duplicate IP address configured */
  'arp.duplicate-address-detected': true;
  /** Frame showing earlier use of IP address */
  'arp.duplicate-address-frame': number;
  /** Hardware size */
  'arp.hw.size': number;
  /** Hardware type */
  'arp.hw.type': number;
  /** Is announcement */
  'arp.isannouncement': boolean;
  /** Is gratuitous */
  'arp.isgratuitous': boolean;
  /** Is probe */
  'arp.isprobe': boolean;
  /** Opcode */
  'arp.opcode': number;
  /** ARP packet storm detected */
  'arp.packet-storm-detected': true;
  /** Protocol size */
  'arp.proto.size': number;
  /** Protocol type */
  'arp.proto.type': number;
  /** Seconds since earlier frame seen */
  'arp.seconds-since-duplicate-address-frame': number;
  /** AFI */
  'arp.src.atm_afi': number;
  /** Unknown AFI */
  'arp.src.atm_afi.unknown': true;
  /** Data Country Code */
  'arp.src.atm_data_country_code': number;
  /** Data Country Code (group) */
  'arp.src.atm_data_country_code_group': number;
  /** E.164 ISDN */
  'arp.src.atm_e.164_isdn': Uint8Array;
  /** E.164 ISDN */
  'arp.src.atm_e.164_isdn_group': Uint8Array;
  /** End System Identifier */
  'arp.src.atm_end_system_identifier': Uint8Array;
  /** High Order DSP */
  'arp.src.atm_high_order_dsp': Uint8Array;
  /** International Code Designator */
  'arp.src.atm_international_code_designator': number;
  /** International Code Designator (group) */
  'arp.src.atm_international_code_designator_group': number;
  /** Sender ATM number (E.164) */
  'arp.src.atm_num_e164': string;
  /** Sender ATM number (NSAP) */
  'arp.src.atm_num_nsap': Uint8Array;
  /** Rest of address */
  'arp.src.atm_rest_of_address': Uint8Array;
  /** Selector */
  'arp.src.atm_selector': number;
  /** Sender ATM subaddress */
  'arp.src.atm_subaddr': Uint8Array;
  /** Sender ATM number length */
  'arp.src.hlen': number;
  /** Sender ATM number type */
  'arp.src.htype': boolean;
  /** Sender hardware address */
  'arp.src.hw': Uint8Array;
  /** Sender AX.25 address */
  'arp.src.hw_ax25': string;
  /** Sender MAC address */
  'arp.src.hw_mac': string;
  /** Sender protocol size */
  'arp.src.pln': number;
  /** Sender protocol address */
  'arp.src.proto': Uint8Array;
  /** Sender IP address */
  'arp.src.proto_ipv4': string;
  /** Sender ATM subaddress length */
  'arp.src.slen': number;
  /** Sender ATM subaddress type */
  'arp.src.stype': boolean;
}
