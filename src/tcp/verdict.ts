/** Wireshark's judgements on a single segment: each is the field `tcp.analysis.<name>`. */
const VERDICTS = [
  'reused_ports',
  'zero_window_probe',
  'zero_window',
  'lost_segment',
  'keep_alive',
  'window_update',
  'window_full',
  'keep_alive_ack',
  'zero_window_probe_ack',
  'duplicate_ack',
  'ack_lost_segment',
  'spurious_retransmission',
  'fast_retransmission',
  'out_of_order',
  'retransmission',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Some of the verdicts, one bit each: a segment can have several. */
export type VerdictSet = number;

const BITS = Object.fromEntries(
  VERDICTS.map((verdict, index) => [verdict, 1 << index]),
) as Readonly<Record<Verdict, VerdictSet>>;

/** The set that holds only `verdict`. */
export function verdictBit(verdict: Verdict): VerdictSet {
  return BITS[verdict];
}

/** The verdicts of a set, in Wireshark's order. */
export function verdictsOf(set: VerdictSet): Verdict[] {
  return set === 0 ? [] : VERDICTS.filter((_, index) => (set & (1 << index)) !== 0);
}
