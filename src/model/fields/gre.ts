// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of gre. */
export interface GreFields {
  /** 3GPP2 Attributes */
  'gre.3gpp2_attrib': true;
  /** Type */
  'gre.3gpp2_attrib_id': number;
  /** Length */
  'gre.3gpp2_attrib_length': number;
  /** Duration Indicator */
  'gre.3gpp2_di': boolean;
  /** Flow Control Indicator */
  'gre.3gpp2_fci': boolean;
  /** SDI/DOS: Short Data Indicator(SDI)/Data Over Signaling (DOS) */
  'gre.3gpp2_sdi': boolean;
  /** Acknowledgment Number: Contains the sequence number of the highest numbered GRE packet received by the sending peer for this user session */
  'gre.ack_number': number;
  /** Checksum: The Checksum field contains the IP (one's complement) checksum of the GRE header and the payload packet */
  'gre.checksum': number;
  /** Incorrect GRE Checksum */
  'gre.checksum.incorrect': true;
  /** Checksum Status */
  'gre.checksum.status': number;
  /** Acknowledgment: Indicates if the packet contains an Acknowledgment Number to be used for acknowledging previously transmitted data */
  'gre.flags.ack': boolean;
  /** Checksum Bit: Indicates if the Checksum field is present */
  'gre.flags.checksum': boolean;
  /** Key Bit: Indicates if the Key field is present */
  'gre.flags.key': boolean;
  /** Recursion control */
  'gre.flags.recursion_control': number;
  /** Flags (Reserved) */
  'gre.flags.reserved': number;
  /** Routing Bit: Indicates if the Routing and Checksum/Offset field are present */
  'gre.flags.routing': boolean;
  /** Sequence Number Bit: Indicates if the Sequence Number field is present */
  'gre.flags.sequence_number': boolean;
  /** Strict Source Route Bit */
  'gre.flags.strict_source_route': boolean;
  /** Version */
  'gre.flags.version': number;
  /** Flags and Version: The GRE flags are encoded in the first two octets */
  'gre.flags_and_version': number;
  /** Type */
  'gre.ggp2_3gpp2_seg': number;
  /** Flow ID */
  'gre.ggp2_flow_disc': Uint8Array;
  /** Key: The Key field contains a four octet number which was inserted by the encapsulator */
  'gre.key': number;
  /** Call ID: Contains the Peer's Call ID for the session to which this packet belongs. */
  'gre.key.call_id': number;
  /** Payload Length: Size of the payload, not including the GRE header */
  'gre.key.payload_length': number;
  /** Offset: The offset field indicates the octet offset from the start of the Routing field to the first octet of the active Source Route Entry to be examined */
  'gre.offset': number;
  /** Protocol Type: The protocol that is GRE encapsulated */
  'gre.proto': number;
  /** Routing: The Routing field is a list of Source Route Entries (SREs) */
  'gre.routing': true;
  /** Address Family: The Address Family field contains a two octet value which indicates the syntax and semantics of the Routing Information field */
  'gre.routing.address_family': number;
  /** Routing Information: The Routing Information field contains data which may be used in routing this packet */
  'gre.routing.information': Uint8Array;
  /** SRE Length: The SRE Length field contains the number of octets in the SRE */
  'gre.routing.src_length': number;
  /** SRE Offset: The Address Family field contains a two octet value which indicates the syntax and semantics of the Routing Information field */
  'gre.routing.sre_offset': number;
  /** Sequence Number: The Sequence Number field contains an unsigned 32 bit integer which is inserted by the encapsulator */
  'gre.sequence_number': number;
  /** Alternative Bucket: Alternative bucket index used to redirect the packet. */
  'gre.wccp.alternative_bucket': number;
  /** Alternative bucket used */
  'gre.wccp.alternative_bucket_used': boolean;
  /** Dynamic Service */
  'gre.wccp.dynamic_service': boolean;
  /** Primary Bucket: Primary bucket index used to redirect the packet. */
  'gre.wccp.primary_bucket': number;
  /** Redirect Header */
  'gre.wccp.redirect_header': true;
  /** WCCP Redirect header is valid */
  'gre.wccp.redirect_header_valid': boolean;
  /** Service ID: Service Group identifier */
  'gre.wccp.service_id': number;
}
