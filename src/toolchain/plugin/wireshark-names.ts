import type { ProtocolDescription } from '../../dissector/describe/description.js';

/** The names of a protocol; Wireshark has each of them once. */
export type ProtocolNames = Pick<ProtocolDescription, 'name' | 'shortName' | 'filterName'>;

/** Names that a declaration has and Wireshark has, too. */
export interface NameClash {
  readonly what: keyof ProtocolNames;
  readonly name: string;
  /** The protocol that has it. */
  readonly owner: ProtocolNames;
}

const WHATS = ['filterName', 'name', 'shortName'] as const;

/** Reads what `tshark -G protocols` prints: name, short name and filter name of each. */
export function readProtocols(text: string): readonly ProtocolNames[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [name = '', shortName = '', filterName] = line.split('\t');
    return filterName === undefined ? [] : [{ name, shortName, filterName }];
  });
}

/**
 * The names of a protocol that are taken.
 *
 * @param isLoaded - An earlier plugin of it is loaded, whose names do not count.
 */
export function nameClashes(
  protocol: ProtocolNames,
  taken: readonly ProtocolNames[],
  isLoaded: boolean,
): readonly NameClash[] {
  const others = taken.filter(({ filterName }) => !isLoaded || filterName !== protocol.filterName);
  return WHATS.flatMap((what) => {
    const owner = others.find((other) => other[what] === protocol[what]);
    return owner === undefined ? [] : [{ what, name: protocol[what], owner }];
  });
}
