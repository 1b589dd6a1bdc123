import type { HeldSockets } from './process-tree.js';
import type { EndText, SystemSocket } from './socket-table.js';

/** Whose a connection is; `unknown`: it was too short to be looked at. */
export type Owner = 'own' | 'other' | 'unknown';

/** An end of a connection. */
interface Address {
  readonly address: string;
  readonly port: number;
}

/** How often a socket stands in two lists one after the other, not held in between, until it is another's. */
const LOOKS = 2;
const ANY_ADDRESS = /^(?:0\.0\.0\.0|::) /;

/** What is known of an end of a connection on this machine. */
interface KnownEnd {
  /** The socket that was listed last. */
  inode: number;
  looks: number;
  owner: Owner;
}

/**
 * Tells the connections of a program from those of others, by what the system lists again and again while it
 * runs. Once the program's own, a connection stays so; another's is only one that was seen not to be held
 * more than once.
 */
export class ConnectionOwners {
  private readonly ends = new Map<string, KnownEnd>();
  /** All sockets that the program has held; their numbers are not used again soon. */
  private readonly held = new Set<number>();
  /** Ends on which the program has waited for connections: `* 80` for all addresses. */
  private readonly listening = new Set<EndText>();
  /** Has the program been looked at as a whole since the last list? */
  private wasLookedAt = false;

  /** @param isLocal - Is an address one of this machine, so that the system lists its sockets? */
  constructor(private readonly isLocal: (address: string) => boolean) {}

  /** Takes what the system listed before the program began: none of it is the program's. */
  begin(sockets: readonly SystemSocket[]): void {
    for (const { local, remote, state } of sockets) {
      // A pair of ports may be used again after TIME-WAIT.
      if (state !== 'other') continue;
      for (const key of [keyOf(local, remote), keyOf(remote, local)]) {
        this.ends.set(key, { inode: 0, looks: 0, owner: 'other' });
      }
    }
  }

  /** Takes what the program holds now. */
  hold({ inodes, isPartial }: HeldSockets): void {
    for (const inode of inodes) this.held.add(inode);
    if (!isPartial) this.wasLookedAt = true;
  }

  /** Takes what the system lists now. */
  list(sockets: readonly SystemSocket[]): void {
    for (const { local, remote, state, inode } of sockets) {
      // A socket without a number is held by nobody any more, or not yet.
      if (inode === 0) continue;
      if (state !== 'listen') this.see(keyOf(local, remote), inode);
      else if (this.held.has(inode)) this.listening.add(local.replace(ANY_ADDRESS, '* '));
    }
    this.wasLookedAt = false;
  }

  /** Whose is the connection between two ends, in either order? */
  ownerOf(one: Address, two: Address): Owner {
    if (this.isListening(one) || this.isListening(two)) return 'own';
    const ofOne = this.ownerOfEnd(textOf(one), textOf(two));
    const ofTwo = this.ownerOfEnd(textOf(two), textOf(one));
    if (ofOne === 'own' || ofTwo === 'own') return 'own';
    // Of a connection within this machine, both ends must be others'.
    const isForeign = (owner: Owner | undefined, { address }: Address) =>
      owner === undefined ? !this.isLocal(address) : owner === 'other';
    const isKnown = ofOne !== undefined || ofTwo !== undefined;
    return isKnown && isForeign(ofOne, one) && isForeign(ofTwo, two) ? 'other' : 'unknown';
  }

  /** A socket of the program's that stands in two lists one after the other is held in between. */
  private see(key: string, inode: number): void {
    const end = this.ends.get(key);
    if (end === undefined) {
      this.ends.set(key, { inode, looks: 0, owner: 'unknown' });
      return;
    }
    if (this.held.has(end.inode)) end.owner = 'own';
    if (end.inode !== inode) {
      end.inode = inode;
      end.looks = 0;
    } else if (end.owner === 'unknown' && this.wasLookedAt && ++end.looks >= LOOKS) {
      end.owner = 'other';
    }
  }

  /** `undefined` for an end that was not listed. */
  private ownerOfEnd(local: EndText, remote: EndText): Owner | undefined {
    const end = this.ends.get(keyOf(local, remote));
    return end !== undefined && this.held.has(end.inode) ? 'own' : end?.owner;
  }

  private isListening({ address, port }: Address): boolean {
    return (
      this.isLocal(address) &&
      (this.listening.has(`* ${port}`) || this.listening.has(`${address} ${port}`))
    );
  }
}

function keyOf(local: EndText, remote: EndText): string {
  return `${local}>${remote}`;
}

function textOf({ address, port }: Address): EndText {
  return `${address} ${port}`;
}
