/** The columns that dissectors of ours read a capture from, by the names of their fields. */
export const PLUGIN_COLUMNS = [
  'frame.number',
  'frame.protocols',
  'ip.src',
  'ipv6.src',
  'ip.dst',
  'ipv6.dst',
  'tcp.stream',
  'tcp.srcport',
  'tcp.dstport',
  'tcp.seq_raw',
  'tcp.len',
  'tcp.flags',
  'tcp.payload',
  'udp.stream',
  'udp.srcport',
  'udp.dstport',
  'udp.length',
  'udp.payload',
] as const;

/** A column of {@link PLUGIN_COLUMNS}. */
export type PluginColumn = (typeof PLUGIN_COLUMNS)[number];

/**
 * Arguments that print {@link PLUGIN_COLUMNS} of each packet over TCP or UDP on a line, all values of a field
 * with commas between them. What Wireshark would do about sequence numbers and reassembly is left out: both
 * are done anew, from each segment's own bytes.
 */
export function pluginColumnArguments(file: string): readonly string[] {
  return [
    '-n',
    ...['-o', 'tcp.desegment_tcp_streams:FALSE'],
    ...['-o', 'tcp.analyze_sequence_numbers:FALSE'],
    ...['-T', 'fields', '-E', 'occurrence=a', '-E', 'separator=/t'],
    ...PLUGIN_COLUMNS.flatMap((column) => ['-e', column]),
    ...['-Y', 'tcp or udp', '-r', file],
  ];
}
