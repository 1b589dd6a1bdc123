import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const SOCKET = /^socket:\[(\d+)\]$/;

/** What the processes of a program hold at a moment. */
export interface HeldSockets {
  /** How many there are. */
  readonly processes: number;
  readonly inodes: ReadonlySet<number>;
  /** A process did not let itself be looked at, so there may be more. */
  readonly isPartial: boolean;
}

/**
 * A process of Linux and all that it has started, and that they have. One that ended between two looks hides
 * what it had started: a program that goes into the background is lost.
 */
export class ProcessTree {
  private readonly known = new Set<number>();

  constructor(
    root: number,
    private readonly proc = '/proc',
  ) {
    this.known.add(root);
  }

  /** Numbers of the processes that are there now. */
  processes(): readonly number[] {
    // Children are added while the set is gone through, and gone through as well.
    for (const pid of this.known) {
      const threads = this.namesIn(`${pid}/task`);
      if (threads === undefined) this.known.delete(pid);
      for (const thread of threads ?? []) {
        for (const child of this.childrenOf(pid, thread)) this.known.add(child);
      }
    }
    return [...this.known].filter((pid) => this.isAlive(pid));
  }

  /** Looks at what they hold. */
  look(): HeldSockets {
    const inodes = new Set<number>();
    let isPartial = false;
    const processes = this.processes();
    for (const pid of processes) {
      const descriptors = this.namesIn(`${pid}/fd`);
      // One that has ended since then holds nothing.
      if (descriptors === undefined && this.isAlive(pid)) isPartial = true;
      for (const descriptor of descriptors ?? []) {
        const [, inode] = SOCKET.exec(this.linkAt(`${pid}/fd/${descriptor}`) ?? '') ?? [];
        if (inode !== undefined) inodes.add(Number(inode));
      }
    }
    return { processes: processes.length, inodes, isPartial };
  }

  /** Not when nobody has asked yet how it ended, either. */
  private isAlive(pid: number): boolean {
    try {
      const text = readFileSync(`${this.proc}/${pid}/stat`, 'latin1');
      // The name, in brackets, may hold anything.
      return !text.slice(text.lastIndexOf(')')).startsWith(') Z');
    } catch {
      return false;
    }
  }

  private childrenOf(pid: number, thread: string): readonly number[] {
    try {
      const text = readFileSync(`${this.proc}/${pid}/task/${thread}/children`, 'latin1').trim();
      return text === '' ? [] : text.split(' ').map(Number);
    } catch {
      return [];
    }
  }

  /** `undefined` when it cannot be looked at. */
  private namesIn(folder: string): readonly string[] | undefined {
    try {
      return readdirSync(`${this.proc}/${folder}`);
    } catch {
      return undefined;
    }
  }

  private linkAt(file: string): string | undefined {
    try {
      return readlinkSync(`${this.proc}/${file}`);
    } catch {
      return undefined;
    }
  }
}
