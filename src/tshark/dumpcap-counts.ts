/** What dumpcap says of an interface when a capture has ended. */
export interface InterfaceCounts {
  /** As dumpcap shows it: `Loopback: lo`. */
  readonly name: string;
  /** Packets that arrived and passed the filter. */
  readonly received: number;
  /** Of these, lost: by the system, by dumpcap, or by the interface itself. */
  readonly dropped: number;
}

/** `Packets received/dropped on interface 'lo': 15/6 (pcap:0/dumpcap:0/flushed:6/ps_ifdrop:0) (71.4%)` */
const COUNTS =
  /^(?:dumpcap: )?Packets received\/dropped on interface '(.*)': (\d+)\/(\d+) \(pcap:(\d+)\/dumpcap:(\d+)\/flushed:(\d+)\/ps_ifdrop:(\d+)\)/;

/**
 * Reads a line of dumpcap's standard error. What was flushed counts as dropped to dumpcap, but not here:
 * it came after the packet with which the capture was to end.
 *
 * @returns `undefined` for all other lines.
 */
export function parseCounts(line: string): InterfaceCounts | undefined {
  const match = COUNTS.exec(line);
  if (match === null) return undefined;
  const [, name = '', received, , bySystem, byDumpcap, , byInterface] = match;
  const dropped = Number(bySystem) + Number(byDumpcap) + Number(byInterface);
  return { name, received: Number(received), dropped };
}
