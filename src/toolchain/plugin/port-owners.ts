import type { ProtocolDescription } from '../../dissector/describe/description.js';

/** A port that another dissector has. */
export interface PortClash {
  readonly table: 'tcp.port' | 'udp.port';
  readonly port: number;
  readonly dissector: string;
}

/** Which dissectors have a port, by table and port: `tcp.port 80`. */
export interface PortOwners {
  readonly byPort: ReadonlyMap<string, readonly string[]>;
  /** Every dissector that has an entry in some table. */
  readonly dissectors: ReadonlySet<string>;
}

/** Reads what `tshark -G decodes` prints: table, value and dissector of each entry. */
export function readPortOwners(text: string): PortOwners {
  const byPort = new Map<string, string[]>();
  const dissectors = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const [table = '', value = '', dissector] = line.split('\t');
    if (dissector === undefined) continue;
    dissectors.add(dissector);
    if (table !== 'tcp.port' && table !== 'udp.port') continue;
    const key = `${table} ${value}`;
    const owners = byPort.get(key);
    if (owners === undefined) byPort.set(key, [dissector]);
    else owners.push(dissector);
  }
  return { byPort, dissectors };
}

/** The ports of a protocol that others have. */
export function portClashes(
  { attachments, filterName }: ProtocolDescription,
  { byPort }: PortOwners,
): readonly PortClash[] {
  return attachments.flatMap((attachment) => {
    if (attachment.kind !== 'ports') return [];
    const table = `${attachment.over}.port` as const;
    return attachment.ports.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((port) =>
        (byPort.get(`${table} ${port}`) ?? [])
          .filter((dissector) => dissector !== filterName)
          .map((dissector) => ({ table, port, dissector })),
      ),
    );
  });
}
