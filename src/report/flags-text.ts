/** Names of the flag bits in the order of Wireshark's Info column. */
const NAMES: readonly (readonly [bit: number, name: string])[] = [
  [0x001, 'FIN'],
  [0x002, 'SYN'],
  [0x004, 'RST'],
  [0x008, 'PSH'],
  [0x010, 'ACK'],
  [0x020, 'URG'],
  [0x040, 'ECE'],
  [0x080, 'CWR'],
  [0x100, 'AE'],
  [0xe00, 'Reserved'],
];

/** `FIN, ACK`, as Wireshark's Info column names the flags; `<None>` when no bit is set. */
export function flagsText(flags: number): string {
  const names = NAMES.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name);
  return names.length === 0 ? '<None>' : names.join(', ');
}

/** `0x011`, as Wireshark prints `tcp.flags`. */
export function flagsHex(flags: number): string {
  return `0x${flags.toString(16).padStart(3, '0')}`;
}
