// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of udp. */
export interface UdpFields {
  /** Checksum: Details at: https://www.wireshark.org/docs/wsug_html_chunked/ChAdvChecksums.html */
  'udp.checksum': number;
  /** Bad checksum */
  'udp.checksum.bad': true;
  /** Partial (pseudo header) checksum (likely caused by "UDP checksum offload") */
  'udp.checksum.partial': true;
  /** Checksum Status */
  'udp.checksum.status': number;
  /** Illegal checksum value (0) */
  'udp.checksum.zero': true;
  /** Calculated Checksum: The expected UDP checksum field as calculated from the UDP packet */
  'udp.checksum_calculated': number;
  /** Destination Port */
  'udp.dstport': number;
  /** Length in octets including this header and the data */
  'udp.length': number;
  /** Bad length value */
  'udp.length.bad': true;
  /** Length is zero but payload < 65536 */
  'udp.length.bad_zero': true;
  /** Payload */
  'udp.payload': Uint8Array;
  /** PDU Size: The size of this PDU */
  'udp.pdu.size': number;
  /** Source or Destination Port */
  'udp.port': number;
  /** Possible traceroute */
  'udp.possible_traceroute': true;
  /** Destination process name: Destination process command name */
  'udp.proc.dstcmd': string;
  /** Destination process ID */
  'udp.proc.dstpid': number;
  /** Destination process user ID */
  'udp.proc.dstuid': number;
  /** Destination process user name */
  'udp.proc.dstuname': string;
  /** Source process name: Source process command name */
  'udp.proc.srccmd': string;
  /** Source process ID */
  'udp.proc.srcpid': number;
  /** Source process user ID */
  'udp.proc.srcuid': number;
  /** Source process user name */
  'udp.proc.srcuname': string;
  /** Source Port */
  'udp.srcport': number;
  /** Stream index */
  'udp.stream': number;
  /** Stream Packet Number: Relative packet number in this UDP stream */
  'udp.stream.pnum': number;
  /** Time since previous frame: Time delta from previous frame in this UDP stream */
  'udp.time_delta': bigint;
  /** Time since first frame: Time relative to first frame in this UDP stream */
  'udp.time_relative': bigint;
  /** Bad checksum coverage length value */
  'udplite.checksum_coverage.bad': true;
}
