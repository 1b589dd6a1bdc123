import type { ProtocolDescription } from '../describe/description.js';
import { Interpreter } from '../interpret/interpreter.js';
import { Claims, type PortPair } from './claims.js';
import { PduDissector } from './dissect-pdu.js';
import { otherThan, type PluginPdu } from './plugin-pdu.js';
import { type Hole, Reassembly } from './reassembly.js';
import { PduSplitter } from './split-pdus.js';
import { streamPdus } from './stream-pdus.js';

/** A packet with data, or with a SYN. */
export interface TransportPacket {
  readonly frameNumber: number;
  readonly transport: 'tcp' | 'udp';
  /** Number of the conversation among those of its transport. */
  readonly stream: number;
  readonly ports: PortPair;
  /** Address and port of the sender, in any form that tells two senders apart. */
  readonly sender: string;
  /** Bytes of data on the wire; the capture may hold fewer. */
  readonly length: number;
  readonly payload: Uint8Array;
  /** TCP only. */
  readonly sequence: number;
  readonly isSyn: boolean;
  readonly isAck: boolean;
  /** Name of the protocol that tshark found in it, if it did. */
  readonly claimedBy: string | undefined;
}

/** Something that keeps data of a stream from being dissected. */
export type StreamNote = {
  readonly protocol: string;
  readonly stream: number;
  /** Ports of the direction. */
  readonly ports: PortPair;
} & (
  | ({ readonly kind: 'hole' } & Hole)
  /** The stream ends inside a PDU. */
  | { readonly kind: 'unfinished'; readonly bytes: number }
  /** The capture holds only part of a segment. */
  | { readonly kind: 'cut'; readonly frameNumber: number }
  /** So much data waited that it was let go, with all that followed. */
  | { readonly kind: 'given-up'; readonly frameNumber: number; readonly bytes: number }
);

/** How a session works. */
export interface PluginSessionOptions {
  /** Say of each PDU what kind it is. */
  readonly withKinds?: boolean;
  /**
   * Bytes that may wait for others, in all; one direction may have a part of them. What does not find room is let
   * go. Default: 256 MiB.
   */
  readonly mostWaitingBytes?: number;
  /** Is told of every branch that an interpreter takes, as an object of its description. */
  readonly reached?: ((branch: object) => void) | undefined;
}

/** A receiver's window is seldom larger than a direction's part, and what is behind a hole is seldom filled later. */
const MOST_WAITING = 268_435_456;
/** Of one direction. */
const MOST_SEGMENTS = 10_000;
/** Directions that may be at their limit before there is no room for others. */
const FULL_DIRECTIONS = 16;

interface Direction {
  readonly ports: PortPair;
  reassembly: Reassembly;
  /** There once somebody has claimed the conversation. */
  splitter?: PduSplitter;
  cutAt?: number;
  givenUp?: { readonly frameNumber: number; readonly bytes: number };
}

interface Conversation {
  serverPort?: number;
  /** By its ports, or by the first data that is in order and looks like a protocol's. */
  interpreter?: Interpreter | undefined;
  /** The ports were looked at. */
  isDecided: boolean;
  /** By sender. */
  readonly directions: Map<string, Direction>;
}

/** Dissects what protocols claim of a capture, packet by packet. Memory grows with their conversations. */
export class PluginSession {
  readonly #claims: Readonly<Record<'tcp' | 'udp', Claims>>;
  readonly #tcp = new Map<number, Conversation>();
  /** Conversations over UDP that a heuristic has found. */
  readonly #udp = new Map<number, Interpreter>();
  readonly #dissector: PduDissector;
  readonly #mostWaiting: number;
  #waiting = 0;

  constructor(
    descriptions: readonly ProtocolDescription[],
    { withKinds = false, mostWaitingBytes = MOST_WAITING, reached }: PluginSessionOptions = {},
  ) {
    this.#mostWaiting = mostWaitingBytes;
    const interpreters = descriptions.map((one) => new Interpreter(one, reached));
    this.#dissector = new PduDissector(interpreters, withKinds);
    this.#claims = { tcp: new Claims('tcp', interpreters), udp: new Claims('udp', interpreters) };
  }

  /** The PDUs that a packet makes complete; packets come in capture order. */
  push(packet: TransportPacket): readonly PluginPdu[] {
    if (this.#claims[packet.transport].isEmpty) return [];
    this.#dissector.beginFrame();
    return packet.transport === 'tcp' ? this.#pushTcp(packet) : this.#pushUdp(packet);
  }

  /** Can a packet of the transport belong to any of the protocols? */
  looksAt(transport: 'tcp' | 'udp'): boolean {
    return !this.#claims[transport].isEmpty;
  }

  /** The protocol that has claimed a conversation over TCP. */
  protocolOf(stream: number): ProtocolDescription | undefined {
    return this.#tcp.get(stream)?.interpreter?.description;
  }

  /** Lets go of a conversation over TCP that is over; what was not dissected of it. */
  forget(stream: number): readonly StreamNote[] {
    const notes = this.notes(stream);
    for (const direction of this.#tcp.get(stream)?.directions.values() ?? [])
      this.#waiting -= waitingIn(direction);
    this.#tcp.delete(stream);
    return notes;
  }

  /** Lets go of what is known of conversations over UDP. */
  forgetDatagrams(): void {
    this.#udp.clear();
  }

  /**
   * What was not dissected, in the order of the streams.
   *
   * @param only - The conversation that it is asked of; default: all.
   */
  notes(only?: number): readonly StreamNote[] {
    const asked = only === undefined ? undefined : this.#tcp.get(only);
    const all: Iterable<[number, Conversation]> =
      only === undefined ? this.#tcp : asked === undefined ? [] : [[only, asked]];
    return [...all].flatMap(([stream, { interpreter, directions }]) => {
      if (interpreter === undefined) return [];
      const protocol = interpreter.description.filterName;
      return [...directions.values()].flatMap((direction): readonly StreamNote[] => {
        const { ports, reassembly, splitter, cutAt, givenUp } = direction;
        const about = { protocol, stream, ports };
        const hole = reassembly.hole();
        if (givenUp !== undefined) return [{ ...about, kind: 'given-up', ...givenUp }];
        if (cutAt !== undefined) return [{ ...about, kind: 'cut', frameNumber: cutAt }];
        if (hole !== undefined) return [{ ...about, kind: 'hole', ...hole }];
        if (splitter === undefined || splitter.waiting === 0) return [];
        return [{ ...about, kind: 'unfinished', bytes: splitter.waiting }];
      });
    });
  }

  #pushUdp(packet: TransportPacket): readonly PluginPdu[] {
    const { payload, length, stream, ports } = packet;
    // Of what is not there at all Wireshark shows nothing.
    if (length === 0 || payload.length === 0) return [];
    let interpreter = this.#udp.get(stream) ?? this.#claims.udp.byPorts(ports);
    if (interpreter === undefined) {
      interpreter = this.#claims.udp.byContent(payload);
      if (interpreter === undefined) return [];
      this.#udp.set(stream, interpreter);
    }
    const view = { bytes: payload, start: 0, capturedEnd: payload.length, reportedEnd: length };
    const claimedBy = otherThan(interpreter.description, packet.claimedBy);
    return this.#dissector
      .dissect(interpreter, view, 0)
      .map((found, index) => ({ ...found, ...(index === 0 && { size: length }), claimedBy }));
  }

  #pushTcp(packet: TransportPacket): readonly PluginPdu[] {
    const conversation = this.#conversationOf(packet);
    if (packet.length > 0 && !conversation.isDecided) {
      conversation.isDecided = true;
      conversation.interpreter = this.#claims.tcp.byPorts(packet.ports, conversation.serverPort);
    }
    const { isDecided, interpreter } = conversation;
    if (isDecided && interpreter === undefined && !this.#claims.tcp.hasHeuristics) return [];
    const direction = directionOf(conversation, packet);
    if (direction.givenUp !== undefined) return [];
    const before = waitingIn(direction);
    const found = this.#pdusOf(packet, conversation, direction);
    this.#waiting += waitingIn(direction) - before;
    this.#bound(direction, packet.frameNumber);
    return found;
  }

  #pdusOf(
    packet: TransportPacket,
    conversation: Conversation,
    direction: Direction,
  ): readonly PluginPdu[] {
    const piece = direction.reassembly.push({ ...packet, bytes: packet.payload });
    if (piece === undefined) return [];
    conversation.interpreter ??= this.#claims.tcp.byContent(piece.bytes);
    const { interpreter } = conversation;
    const framing = interpreter?.description.framing;
    if (interpreter === undefined || framing === undefined || framing.kind === 'datagram')
      return [];
    direction.splitter ??= new PduSplitter(framing);
    if (piece.isCut) direction.cutAt = packet.frameNumber;
    const claimedBy = otherThan(interpreter.description, packet.claimedBy);
    return streamPdus(piece, { interpreter, framing }, direction.splitter, this.#dissector).map(
      (found) => ({ ...found, claimedBy }),
    );
  }

  /** Gives a direction up in which too much waits. */
  #bound(direction: Direction, frameNumber: number): void {
    const bytes = waitingIn(direction);
    const isTooMuch =
      bytes > this.#mostWaiting / FULL_DIRECTIONS ||
      this.#waiting > this.#mostWaiting ||
      direction.reassembly.waitingSegments > MOST_SEGMENTS;
    if (!isTooMuch || bytes === 0) return;
    this.#waiting -= bytes;
    direction.givenUp = { frameNumber, bytes };
    direction.reassembly = new Reassembly();
    delete direction.splitter;
  }

  #conversationOf({ stream, ports, isSyn, isAck }: TransportPacket): Conversation {
    let conversation = this.#tcp.get(stream);
    if (conversation === undefined) {
      conversation = { isDecided: false, directions: new Map() };
      this.#tcp.set(stream, conversation);
    }
    if (isSyn) conversation.serverPort ??= isAck ? ports.source : ports.destination;
    return conversation;
  }
}

function waitingIn({ reassembly, splitter }: Direction): number {
  return reassembly.waiting + (splitter?.waiting ?? 0);
}

function directionOf({ directions }: Conversation, { sender, ports }: TransportPacket): Direction {
  const known = directions.get(sender);
  if (known !== undefined) return known;
  const direction = { ports, reassembly: new Reassembly() };
  directions.set(sender, direction);
  return direction;
}
