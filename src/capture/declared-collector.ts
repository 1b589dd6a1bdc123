import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { PduNode } from '../dissector/interpret/pdu-node.js';
import type { PluginPdu } from '../dissector/stream/plugin-pdu.js';
import type {
  DeclaredConversation,
  DeclaredTraffic,
  ExpertRemark,
  FrameCount,
  ProtocolNames,
  StreamGap,
} from '../model/declared-traffic.js';
import type { PluginNotes, PluginPacket } from './plugin-pdus.js';

/** Frames that are named of one thing. */
const MOST_FRAMES = 10;
/** Different lines and remarks of a conversation that are told apart; there may be one for each PDU. */
const MOST_APART = 1_000;
/** Of these, how many are told. */
const MOST_TOLD = 12;

interface Count {
  count: number;
  readonly frames: number[];
}

interface Open extends Pick<
  DeclaredConversation,
  'transport' | 'stream' | 'source' | 'destination'
> {
  readonly protocol: ProtocolNames;
  first: number | undefined;
  last: number;
  pdus: number;
  readonly kinds: Map<string, Count>;
  otherKinds: number;
  readonly experts: Map<string, Count & Omit<ExpertRemark, keyof FrameCount>>;
  readonly malformed: Count;
  readonly short: Count;
  readonly claimedBy: Map<string, Count>;
}

/** Gathers what declared protocols carry. Memory grows with their conversations, not with their PDUs. */
export class DeclaredCollector {
  readonly #open = new Map<string, Open>();

  /** Takes the next packet of a claimed conversation, in capture order. */
  add(packet: PluginPacket): void {
    const { frameNumber, claimant, pdus } = packet;
    this.#openOf(packet, claimant);
    // A PDU may carry those of other protocols.
    for (const pdu of pdus) addPdu(this.#openOf(packet, pdu.description), pdu, frameNumber);
  }

  #openOf({ packet, addresses }: PluginPacket, description: ProtocolDescription): Open {
    const { transport, stream, ports } = packet;
    const key = keyOf(transport, stream, description.filterName);
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    const open: Open = {
      protocol: namesOf(description),
      transport,
      stream,
      source: { address: addresses.source, port: ports.source },
      destination: { address: addresses.destination, port: ports.destination },
      first: undefined,
      last: 0,
      pdus: 0,
      kinds: new Map(),
      otherKinds: 0,
      experts: new Map(),
      malformed: none(),
      short: none(),
      claimedBy: new Map(),
    };
    this.#open.set(key, open);
    return open;
  }

  /** What was found. */
  finish(
    descriptions: readonly ProtocolDescription[],
    { streams, unclearFrames }: PluginNotes,
  ): DeclaredTraffic {
    const gaps = new Map<string, StreamGap[]>();
    for (const { protocol, stream, ...gap } of streams) {
      const key = keyOf('tcp', stream, protocol);
      const known = gaps.get(key);
      if (known === undefined) gaps.set(key, [gap]);
      else known.push(gap);
    }
    const conversations = [...this.#open.values()].map((open): DeclaredConversation => {
      const { first, last, kinds, experts, claimedBy, ...rest } = open;
      const told = mostFrequent(kinds).slice(0, MOST_TOLD);
      const toldPdus = told.reduce((sum, [, { count }]) => sum + count, 0);
      const known = [...kinds.values()].reduce((sum, { count }) => sum + count, 0);
      return {
        ...rest,
        ...(first !== undefined && { frames: { first, last } }),
        kinds: told.map(([info, counted]) => ({ info, ...counted })),
        otherKinds: open.otherKinds + known - toldPdus,
        experts: mostFrequent(experts)
          .slice(0, MOST_TOLD)
          .map(([, remark]) => remark),
        claimedBy: mostFrequent(claimedBy).map(([filterName, counted]) => ({
          filterName,
          ...counted,
        })),
        gaps: gaps.get(keyOf(open.transport, open.stream, open.protocol.filterName)) ?? [],
      };
    });
    conversations.sort(
      (a, b) =>
        inOrder(a.transport, b.transport) ||
        a.stream - b.stream ||
        inOrder(a.protocol.filterName, b.protocol.filterName),
    );
    return { protocols: descriptions.map(namesOf), conversations, unclearFrames };
  }
}

function addPdu(open: Open, { pdu, claimedBy }: PluginPdu, frame: number): void {
  open.first ??= frame;
  open.last = frame;
  open.pdus += 1;
  if (claimedBy !== undefined) countIn(open.claimedBy, claimedBy, none, frame);
  if (pdu === undefined || pdu.stop === 'malformed') countOne(open.malformed, frame);
  else if (pdu.stop === 'short') countOne(open.short, frame);
  else if (!countIn(open.kinds, pdu.kind ?? '', none, frame)) open.otherKinds += 1;
  if (pdu !== undefined) addExperts(open.experts, pdu.tree, frame);
}

function addExperts(experts: Open['experts'], tree: PduNode, frame: number): void {
  for (const node of tree.children) {
    const { shape } = node;
    if (shape.kind === 'expert') {
      const { abbrev: filterName, severity, text } = shape.expert;
      const remark = () => ({ filterName, severity, text, ...none() });
      countIn(experts, filterName, remark, frame);
    }
    addExperts(experts, node, frame);
  }
}

/** Counts one more of a kind; false when there are too many kinds already. */
function countIn<Kind extends Count>(
  counts: Map<string, Kind>,
  key: string,
  begin: () => Kind,
  frame: number,
): boolean {
  let counted = counts.get(key);
  if (counted === undefined) {
    if (counts.size >= MOST_APART) return false;
    counts.set(key, (counted = begin()));
  }
  countOne(counted, frame);
  return true;
}

function countOne(counted: Count, frame: number): void {
  counted.count += 1;
  if (counted.frames.length < MOST_FRAMES && counted.frames.at(-1) !== frame) {
    counted.frames.push(frame);
  }
}

function none(): Count {
  return { count: 0, frames: [] };
}

/** The first come first where counts are equal. */
function mostFrequent<Kind extends Count>(counts: ReadonlyMap<string, Kind>): [string, Kind][] {
  return [...counts].sort(([, a], [, b]) => b.count - a.count);
}

function namesOf({ filterName, shortName, name }: ProtocolDescription): ProtocolNames {
  return { filterName, shortName, name };
}

function keyOf(transport: string, stream: number, protocol: string): string {
  return `${transport} ${stream} ${protocol}`;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
