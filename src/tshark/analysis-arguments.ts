/**
 * Headers only: payload is neither dissected nor reassembled. Those dissectors cost half the time, some of
 * them meddle with conversations, and reassembly can take minutes on hostile streams. Tunnels below TCP stay.
 */
const HEADERS_ONLY: readonly string[] = [
  '-n',
  '-o',
  'tcp.desegment_tcp_streams:FALSE',
  '-d',
  'tcp.port==0-65535,data',
];

/**
 * Less still, for a capture on which tshark did not come to an end: what UDP carries is not dissected, and
 * fragments are not put together. Tunnels over UDP are lost.
 */
export const CAUTIOUS_ARGUMENTS: readonly string[] = [
  ...['-d', 'udp.port==0-65535,data'],
  ...['-o', 'ip.defragment:FALSE'],
  ...['-o', 'ipv6.defragment:FALSE'],
];

/** What our analysis asks of tshark: it takes the place of tshark's own, so `tcp.seq` is raw. */
const ANALYSIS_ARGUMENTS: readonly string[] = [
  ...HEADERS_ONLY,
  '-o',
  'tcp.analyze_sequence_numbers:FALSE',
];

/**
 * Arguments for the packets that a display filter chooses, in PDML: two passes and Wireshark's own analysis,
 * so that the TCP trees show what the packet details show.
 */
export function detailedTreeArguments(displayFilter: string, file: string): readonly string[] {
  return [...HEADERS_ONLY, '-2', '-T', 'pdml', '-Y', displayFilter, '-r', file];
}

/** What decides which trees are read for the analysis. */
export interface AnalysisTreeSettings {
  /** Let tshark validate TCP checksums: `tcp.checksum.status`. */
  readonly validateChecksums?: boolean | undefined;
  /** A display filter: the only packets that are wanted. */
  readonly displayFilter?: string | undefined;
}

/** Arguments for the packet trees of a capture, in EK. */
export function analysisTreeArguments(
  { validateChecksums, displayFilter }: AnalysisTreeSettings,
  file: string,
): readonly string[] {
  return [
    ...ANALYSIS_ARGUMENTS,
    ...(validateChecksums === true ? ['-o', 'tcp.check_checksum:TRUE'] : []),
    ...(displayFilter === undefined ? [] : ['-Y', displayFilter]),
    ...['-T', 'ek', '-r', file],
  ];
}

/**
 * The columns that hold what the analysis needs of a packet, by the names of their fields. Each holds all
 * values of its field in the packet, outer layers first, with commas between them.
 */
export const ANALYSIS_COLUMNS = [
  'frame.number',
  'frame.time_epoch',
  'frame.len',
  'frame.encap_type',
  'frame.protocols',
  'ip.src',
  'ip.dst',
  'ip.id',
  'ip.ttl',
  'ipv6.src',
  'ipv6.dst',
  'ipv6.hlim',
  'tcp.srcport',
  'tcp.dstport',
  'tcp.seq',
  'tcp.ack',
  'tcp.hdr_len',
  'tcp.flags',
  'tcp.window_size_value',
  'tcp.checksum',
  'tcp.urgent_pointer',
  'tcp.len',
  'tcp.options',
  'tcp.options.sack_re',
] as const;

/** Columns of tshark's own, which cost less than one made of the field. */
const OWN_COLUMNS: Readonly<Record<string, string>> = {
  'frame.number': '%m',
  'frame.len': '%L',
};

/**
 * Arguments that print {@link ANALYSIS_COLUMNS} of each packet on a line, with tabs between them. tshark
 * need not write out a tree for them, which makes them several times as fast.
 */
export function analysisColumnArguments(file: string): readonly string[] {
  const columns = ANALYSIS_COLUMNS.map(
    (field, index) => `"${index}","${OWN_COLUMNS[field] ?? `%Cus:${field}`}"`,
  );
  return [
    ...ANALYSIS_ARGUMENTS,
    ...['-o', `gui.column.format:${columns.join(',')}`],
    ...['-T', 'tabs', '-r', file],
  ];
}
