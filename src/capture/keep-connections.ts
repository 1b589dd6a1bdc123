import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { CaptureCutter } from '../pcap/capture-cutter.js';
import type { CaptureRecord } from '../pcap/capture-record.js';
import type { Endpoint } from '../tcp/segment.js';
import { DirectDecoder } from './direct-decoder.js';

/** Whose a connection is. */
type Owner = 'own' | 'other' | 'unknown';

/** What was found in a capture, and how much of it was taken out. */
export interface KeptConnections {
  /** Connections, that is pairs of endpoints, by whose they are. */
  readonly own: number;
  readonly other: number;
  readonly unknown: number;
  readonly packetsDropped: number;
  /** Were the connections of others taken out? Not when there would be none left. */
  readonly isCut: boolean;
}

/**
 * Takes the TCP connections of others out of a capture file, which stays as it is otherwise: everything else than TCP,
 * and what cannot be read, is kept. The file is replaced as a whole or not at all.
 *
 * @returns `undefined` when the file cannot be read to its end, and stays as it is.
 */
export async function keepConnections(
  file: string,
  ownerOf: (one: Endpoint, two: Endpoint) => Owner,
): Promise<KeptConnections | undefined> {
  const choice = new ConnectionChoice(ownerOf);
  const cutter = new CaptureCutter((record) => choice.isWanted(record));
  const draft = path.join(path.dirname(file), `.sharkscribe-${randomUUID()}.tmp`);
  const handle = await open(draft, 'wx', 0o600);
  let isCut = false;
  try {
    await copy(file, cutter, handle).finally(() => handle.close());
    const isWhole = cutter.stop === undefined || cutter.stop.kind === 'cut';
    if (!isWhole) return undefined;
    const { own, other, unknown } = choice.count();
    isCut = other > 0 && own + unknown > 0;
    if (isCut) await rename(draft, file);
    return { own, other, unknown, packetsDropped: isCut ? choice.packetsDropped : 0, isCut };
  } finally {
    if (!isCut) await rm(draft, { force: true });
  }
}

async function copy(file: string, cutter: CaptureCutter, to: FileHandle): Promise<void> {
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const goesOn = cutter.push(chunk as Buffer);
    const pieces = cutter.takePieces();
    if (pieces.length > 0) await to.writeFile(Buffer.concat(pieces));
    if (!goesOn) break;
  }
  cutter.end();
}

/** Decides on packets by whose connection they belong to. */
class ConnectionChoice {
  packetsDropped = 0;
  private readonly decoder = new DirectDecoder();
  private readonly owners = new Map<string, Owner>();

  constructor(private readonly ownerOf: (one: Endpoint, two: Endpoint) => Owner) {}

  isWanted(record: CaptureRecord): boolean {
    if (this.decoder.decode(record) !== undefined) return true;
    const { segment } = this.decoder.frame;
    if (segment === undefined) return true;
    const { source, destination } = segment;
    const [one, two] = [textOf(source), textOf(destination)];
    const pair = one < two ? `${one} ${two}` : `${two} ${one}`;
    let owner = this.owners.get(pair);
    if (owner === undefined) {
      owner = this.ownerOf(source, destination);
      this.owners.set(pair, owner);
    }
    if (owner === 'other') this.packetsDropped++;
    return owner !== 'other';
  }

  count(): Readonly<Record<Owner, number>> {
    const counts = { own: 0, other: 0, unknown: 0 };
    for (const owner of this.owners.values()) counts[owner]++;
    return counts;
  }
}

function textOf({ address, port }: Endpoint): string {
  return `${address} ${port}`;
}
