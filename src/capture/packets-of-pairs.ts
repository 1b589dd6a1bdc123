import type { CaptureRecord } from '../pcap/capture-record.js';
import type { Endpoint } from '../tcp/segment.js';
import { DirectDecoder } from './direct-decoder.js';

/** Two endpoints that talk to each other. */
export interface EndpointPair {
  readonly client: Endpoint;
  readonly server: Endpoint;
}

/**
 * Chooses the packets of a capture on which the TCP analysis of some conversations depends: every segment
 * between their endpoints, also of other connections of the same ports, whole or quoted by an error;
 * and every packet that our reader cannot read down to TCP, for it may be one: fragments, tunnels.
 */
export class PacketsOfPairs {
  private readonly decoder = new DirectDecoder();
  /** The other ends, by the text of an end. */
  private readonly peers = new Map<string, Set<string>>();
  /** The same by the decoder's objects, which spares the text. */
  private readonly known = new Map<Endpoint, ReadonlySet<string> | undefined>();

  constructor(pairs: Iterable<EndpointPair>) {
    for (const { client, server } of pairs) {
      this.join(textOf(client), textOf(server));
      this.join(textOf(server), textOf(client));
    }
  }

  /** Is this packet one of them? */
  has(record: CaptureRecord): boolean {
    if (this.decoder.decode(record) !== undefined) return true;
    const { segment } = this.decoder.frame;
    if (segment === undefined) return false;
    return this.peersOf(segment.source)?.has(textOf(segment.destination)) === true;
  }

  private join(from: string, to: string): void {
    const peers = this.peers.get(from) ?? new Set();
    this.peers.set(from, peers.add(to));
  }

  private peersOf(endpoint: Endpoint): ReadonlySet<string> | undefined {
    if (!this.known.has(endpoint)) this.known.set(endpoint, this.peers.get(textOf(endpoint)));
    return this.known.get(endpoint);
  }
}

function textOf({ address, port }: Endpoint): string {
  return `${address} ${port}`;
}
