import type { Field } from '../model/packet.js';

/**
 * Fields of the TCP tree that Wireshark works out instead of reading them from the packet, and shows
 * in brackets. PDML does not carry this mark, so it is restored by name.
 */
const GENERATED: ReadonlySet<string> = new Set([
  'tcp.checksum.status',
  'tcp.checksum_calculated',
  'tcp.completeness',
  'tcp.completeness.str',
  'tcp.flags.str',
  'tcp.len',
  'tcp.nxtseq',
  'tcp.options.sack.count',
  'tcp.options.wscale.multiplier',
  'tcp.pdu.last_frame',
  'tcp.pdu.size',
  'tcp.pdu.time',
  'tcp.proc.dstcmd',
  'tcp.proc.srccmd',
  'tcp.reassembled_in',
  'tcp.segments',
  'tcp.stream',
  'tcp.stream.pnum',
  'tcp.time_delta',
  'tcp.time_relative',
  'tcp.window_size',
  'tcp.window_size_scalefactor',
]);

/** Subtrees that are worked out as a whole, down to fields with names like any other. */
const GENERATED_PREFIXES = ['_ws.expert', 'tcp.analysis'] as const;

/** A subtree without a filter name. */
const TIMESTAMPS_LABEL = 'Timestamps';

/** Does Wireshark show this field of a TCP tree in brackets? */
export function isGenerated({ name, label }: Field): boolean {
  if (name === '') return label === TIMESTAMPS_LABEL;
  return GENERATED.has(name) || GENERATED_PREFIXES.some((prefix) => name.startsWith(prefix));
}
