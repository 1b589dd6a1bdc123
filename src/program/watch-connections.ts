import { readFileSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { ipv4Text, ipv6Text } from '../wire/address-text.js';
import { ConnectionOwners } from './connection-owners.js';
import type { ProcessTree } from './process-tree.js';
import { parseSocketTable, type SystemSocket } from './socket-table.js';

/** Between two looks at the program when nothing is new. */
const PAUSE_MS = 5;
/**
 * After a process or a socket has appeared there is no pause for so long: most programs connect as soon as they are
 * there, and a connection within a machine may last a millisecond.
 */
const ALERT_MS = 300;
/** Between two lists of all sockets; one takes some milliseconds, for Linux goes through a large table. */
const LIST_PAUSE_MS = 40;
/** Lists that are asked for at once when the program has a new socket: it may not be connected yet. */
const LISTS_FOR_NEW = 4;

const TABLES = ['/proc/net/tcp', '/proc/net/tcp6'] as const;
const IPV4_BYTES = 4;

/** Can this system tell whose a connection is? It takes no rights for programs of the same user. */
export function canTellOwners(platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'linux' && textOf(TABLES[0]) !== '';
}

/** Watches, from before a program begins, which connections are its own. */
export class ConnectionWatch {
  readonly owners = new ConnectionOwners(isLocalAddress());
  private readonly known = new Set<number>();
  private processes = 0;
  private listsDue = 0;
  private listAtMs = 0;
  private alertUntilMs = 0;
  private isOver = false;

  constructor() {
    this.owners.begin(listSockets());
  }

  /** Begins to look at the program, again and again; to be stopped. */
  start(tree: ProcessTree): void {
    const look = () => {
      if (this.isOver) return;
      this.look(tree);
      if (performance.now() < this.alertUntilMs) setImmediate(look);
      else setTimeout(look, PAUSE_MS);
    };
    look();
  }

  stop(): void {
    this.isOver = true;
  }

  private look(tree: ProcessTree): void {
    const held = tree.look();
    this.owners.hold(held);
    const now = performance.now();
    const hasNewSocket = [...held.inodes].some((inode) => !this.known.has(inode));
    if (hasNewSocket) {
      for (const inode of held.inodes) this.known.add(inode);
      this.listsDue = LISTS_FOR_NEW;
    }
    if (hasNewSocket || held.processes > this.processes) this.alertUntilMs = now + ALERT_MS;
    this.processes = held.processes;
    if (this.listsDue > 0) {
      this.listsDue--;
      // Most are of IPv4, and in a moment it may be gone.
      this.owners.list(listSockets([TABLES[this.listsDue === 1 ? 1 : 0]]));
    } else if (now >= this.listAtMs) {
      this.owners.list(listSockets());
      this.listAtMs = performance.now() + LIST_PAUSE_MS;
    }
  }
}

function listSockets(tables: readonly string[] = TABLES): readonly SystemSocket[] {
  const isLittleEndian = os.endianness() === 'LE';
  return tables.flatMap((table) => parseSocketTable(textOf(table), addressText, isLittleEndian));
}

function addressText(bytes: Uint8Array): string {
  return bytes.length === IPV4_BYTES ? ipv4Text(bytes, 0) : ipv6Text(bytes, 0);
}

/** Empty where there is no such file. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function isLocalAddress(): (address: string) => boolean {
  const own = new Set(
    Object.values(os.networkInterfaces()).flatMap((each) => each?.map(({ address }) => address)),
  );
  return (address) => own.has(address) || address.startsWith('127.');
}
