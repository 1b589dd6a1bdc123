/**
 * Captures of the corpus whose answers are compared: a handshake with a FIN, a RST after data, one that refuses, one
 * alone, late beginnings, one direction, losses, IPv6, segments larger than the wire carries, a simultaneous close,
 * a half-closed connection, a closed window, many conversations.
 */
export const ANSWERED_CAPTURES = [
  'chrissanders/http_espn_fail.pcapng',
  'chrissanders/http_ip4and6.pcapng',
  'chrissanders/http_post.pcapng',
  'chrissanders/nowebaccess2.pcapng',
  'chrissanders/tcp_dupack.pcapng',
  'chrissanders/tcp_retransmissions.pcapng',
  'chrissanders/tcp_teardown.pcapng',
  'chrissanders/tcp_zerowindowrecovery.pcapng',
  'chrissanders/tickedoffdeveloper.pcapng',
  'pcapplusplus/example.pcap',
  'pcapplusplus/four_ipv6_http_streams.pcap',
  'pcapplusplus/http-packets2.pcap',
  'pcapplusplus/ipv4-options.pcap',
  'pcapplusplus/many-protocols.pcap',
  'pcapplusplus/one_http_stream_rst.pcap',
  'pcapplusplus/one_tcp_stream_fin_rst_close_packet.pcap',
  'pcapplusplus/unidirectional_tcp_stream_with_missing_packet.pcap',
] as const;
