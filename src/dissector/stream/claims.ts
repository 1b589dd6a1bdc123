import type { HeuristicTest } from '../describe/description.js';
import type { Interpreter } from '../interpret/interpreter.js';

/** The ports of a conversation. */
export interface PortPair {
  readonly source: number;
  readonly destination: number;
}

interface HeuristicClaim {
  readonly interpreter: Interpreter;
  readonly tests: readonly HeuristicTest[];
}

/** Which protocol takes what packets of one transport. */
export class Claims {
  readonly #byPort = new Map<number, Interpreter>();
  readonly #heuristics: HeuristicClaim[] = [];

  constructor(over: 'tcp' | 'udp', interpreters: readonly Interpreter[]) {
    for (const interpreter of interpreters) {
      for (const attachment of interpreter.description.attachments) {
        if (attachment.over !== over) continue;
        if (attachment.kind === 'heuristic') {
          this.#heuristics.push({ interpreter, tests: attachment.tests });
          continue;
        }
        for (const { from, to } of attachment.ports) {
          // As in Wireshark, a later one takes the place of an earlier one.
          for (let port = from; port <= to; port++) this.#byPort.set(port, interpreter);
        }
      }
    }
  }

  /** Can a packet belong to a protocol at all? */
  get isEmpty(): boolean {
    return this.#byPort.size === 0 && this.#heuristics.length === 0;
  }

  /** Are there protocols that are found by their bytes? */
  get hasHeuristics(): boolean {
    return this.#heuristics.length > 0;
  }

  /** By ports, in Wireshark's order: the server's, if it is known, then the lower, then the higher one. */
  byPorts({ source, destination }: PortPair, serverPort?: number): Interpreter | undefined {
    const lower = Math.min(source, destination);
    const higher = Math.max(source, destination);
    for (const port of [serverPort, lower, higher]) {
      const found = port === undefined ? undefined : this.#byPort.get(port);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** By bytes that stand in every PDU. */
  byContent(bytes: Uint8Array): Interpreter | undefined {
    return this.#heuristics.find(({ tests }) =>
      tests.every(({ offset, bytes: wanted }) =>
        wanted.every((byte, index) => bytes[offset + index] === byte),
      ),
    )?.interpreter;
  }
}
