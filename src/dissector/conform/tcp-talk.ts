import type { Chance } from './chance.js';
import { ACK, FIN, PSH, SYN, TCP_DATA_AT, type TestEndpoint, tcpFrame } from './frames.js';
import type { TestFrame } from './pcap-records.js';

/** What a conversation over TCP is to show. */
export const TCP_TALKS = [
  'whole',
  'cut',
  'cut',
  'many-segments',
  'handshake',
  'swapped',
  'repeated',
  'overlapping',
  'lost',
  'begins-inside',
  'swapped-unknown-start',
  'several-in-one',
  'both-directions',
  'ends-inside',
  'snap',
  'fin',
] as const;

export type TcpTalk = (typeof TCP_TALKS)[number];

interface Ends {
  readonly client: TestEndpoint;
  readonly server: TestEndpoint;
}

/** A run of bytes of one direction. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Most segments that data is cut into. */
const MANY = 40;

/**
 * The frames of one conversation.
 *
 * @param pdus - What the client sends; the first one is the one that matters.
 */
export function tcpTalk(
  talk: TcpTalk,
  pdus: readonly Uint8Array[],
  ends: Ends,
  chance: Chance,
): readonly TestFrame[] {
  const [first = new Uint8Array()] = pdus;
  const data = talk === 'whole' || talk === 'cut' ? first : joined(pdus);
  const { length } = data;
  // Now and then the sequence numbers wrap around within the data.
  const wrapAt = length > 2 && chance.oneIn(4) ? 1 + chance.below(length - 2) : -1;
  const start = wrapAt === -1 ? 1 + chance.below(2 ** 31) : 2 ** 32 - wrapAt;
  const toServer = new Direction(ends.client, ends.server, start);
  const toClient = new Direction(ends.server, ends.client, 1 + chance.below(2 ** 31));
  const hands = [toServer.syn(SYN), toClient.syn(SYN | ACK)];
  const parts = cut(data, 1 + chance.below(4), chance);
  // Wireshark takes 0 for a sequence number that is not known: nothing begins or ends there.
  const placed = (at: number) => (at === wrapAt ? at + 1 : at);
  const send = (runs: readonly Run[], flags?: number) =>
    runs.flatMap(({ from, to }) => {
      const run = { from: placed(from), to: placed(to) };
      return run.from < run.to ? [toServer.data(data, run, flags)] : [];
    });
  switch (talk) {
    case 'whole':
    case 'several-in-one':
      return send([{ from: 0, to: length }]);
    case 'cut':
      return send(parts);
    case 'many-segments':
      return [...hands, ...send(cut(data, MANY, chance))];
    case 'handshake':
      return [...hands, ...send(parts)];
    case 'swapped':
      return [...hands, ...send(shuffled(cut(data, 2 + chance.below(5), chance), chance))];
    case 'swapped-unknown-start':
      return send(shuffled(parts, chance));
    case 'repeated':
      return [
        ...hands,
        ...send(parts.flatMap((run) => (isLong(run) && chance.oneIn(2) ? [run, run] : [run]))),
      ];
    case 'overlapping':
      return [...hands, ...send(parts.map((run) => widened(run, length, chance)))];
    case 'lost': {
      const all = cut(data, 3 + chance.below(4), chance);
      const lost = chance.below(all.length);
      return [...hands, ...send(all.filter((_, index) => index !== lost))];
    }
    case 'begins-inside': {
      const from = chance.below(first.length + 1);
      return send(
        parts.flatMap((run) =>
          run.to <= from ? [] : [{ ...run, from: Math.max(run.from, from) }],
        ),
      );
    }
    case 'ends-inside':
      return [...hands, ...send(parts.slice(0, -1))];
    case 'both-directions': {
      const answers = cut(data, 1 + chance.below(3), chance).map((run) => toClient.data(data, run));
      return [...hands, ...send(parts), ...answers];
    }
    case 'snap': {
      // Wireshark takes a segment that was cut alone, and forgets what came before it and what follows.
      const [frame] = send([{ from: 0, to: length }]);
      return frame === undefined
        ? []
        : [{ ...frame, kept: TCP_DATA_AT + chance.below(length + 1) }];
    }
    case 'fin':
      return [...send(parts.slice(0, -1)), ...send(parts.slice(-1), FIN | PSH | ACK)];
  }
}

class Direction {
  constructor(
    private readonly from: TestEndpoint,
    private readonly to: TestEndpoint,
    /** Sequence number of the first byte. */
    private readonly start: number,
  ) {}

  syn(flags: number): TestFrame {
    return this.#frame(this.start - 1, flags, new Uint8Array());
  }

  data(all: Uint8Array, { from, to }: Run, flags = PSH | ACK): TestFrame {
    return this.#frame(this.start + from, flags, all.subarray(from, to));
  }

  #frame(sequence: number, flags: number, data: Uint8Array): TestFrame {
    return { bytes: tcpFrame({ from: this.from, to: this.to, sequence, flags, data }) };
  }
}

/** Data in at most so many parts, in order. */
function cut(data: Uint8Array, parts: number, chance: Chance): readonly Run[] {
  const ends = Array.from({ length: parts - 1 }, () => chance.below(data.length + 1));
  const sorted = [...new Set([...ends, data.length])]
    .sort((a, b) => a - b)
    .filter((end) => end > 0);
  return sorted.map((to, index) => ({ from: sorted[index - 1] ?? 0, to }));
}

/** Wireshark takes a byte that is sent again for a keep-alive. */
function isLong({ from, to }: Run): boolean {
  return to - from > 1;
}

/** Some bytes more in front or behind. */
function widened({ from, to }: Run, end: number, chance: Chance): Run {
  return { from: Math.max(0, from - chance.below(6)), to: Math.min(end, to + chance.below(6)) };
}

function shuffled(runs: readonly Run[], chance: Chance): readonly Run[] {
  return chance.shuffled(runs.length).flatMap((index) => runs[index] ?? []);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
