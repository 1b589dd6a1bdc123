import type { Segment } from '../segment.js';
import { Closing } from './closing.js';
import { connStateOf } from './conn-state.js';
import { Expiry } from './expiry.js';
import { History, isTimeToWrite, type CountedLetter } from './history.js';
import type { PacketFacts } from './packet-facts.js';
import { controlKind, segmentLetter } from './segment-letter.js';
import { applyTransitions } from './transitions.js';
import { ZeekEndpoint } from './zeek-endpoint.js';
import type { ZeekRecord } from './zeek-record.js';

/** One connection as Zeek would follow it, while its packets arrive. */
export class ZeekConnection {
  private readonly sender: ZeekEndpoint;
  private readonly other: ZeekEndpoint;
  private readonly history = new History();
  private readonly closing = new Closing();
  private readonly expiry = new Expiry();
  private readonly firstFrame: number;
  private readonly startNanos: bigint;
  private endNanos: bigint;
  private missedBytes = 0;
  /** The start was not captured: the first numbers are assumed. */
  private isPartial = false;

  /**
   * @param first - Opens the connection; to be added as well.
   * @param isFlipped - Its sender is the responder, by the ports.
   */
  constructor(first: Segment, isFlipped: boolean) {
    this.sender = new ZeekEndpoint(first.source, true);
    this.other = new ZeekEndpoint(first.destination, false);
    this.firstFrame = first.frameNumber;
    this.startNanos = this.endNanos = first.timeNanos;
    if (isFlipped) this.flip();
  }

  /** Does a packet between the same endpoints open a new connection? */
  isReusedBy({ hasSyn, hasAck, seq }: PacketFacts): boolean {
    const { originator, responder } = this;
    if (!hasSyn || (hasAck && originator.state !== 'INACTIVE')) return false;
    if (originator.isClosed || responder.isClosed) return true;
    if (seq === (hasAck ? responder : originator).numbers.start) return false;
    // The SYN of a SYN-ACK that was captured before it.
    const isLateSyn =
      !hasAck &&
      originator.state === 'SYN_ACK_SENT' &&
      responder.state === 'INACTIVE' &&
      seq === responder.numbers.start;
    return !isLateSyn;
  }

  /** Would Zeek have forgotten the connection by then? */
  isOverBy(nowNanos: bigint): boolean {
    const { originator, responder } = this;
    return this.expiry.isOver(originator.state, responder.state, this.endNanos, nowNanos);
  }

  /** Counts a segment that is ignored for its checksum. */
  addBadChecksum(segment: Segment): void {
    this.count(this.endOf(segment), 'c');
  }

  add(segment: Segment, packet: PacketFacts): void {
    const own = this.endOf(segment);
    const peer = this.peerOf(own);
    const isFromOriginator = own.isOriginator;
    own.packets++;
    this.notePartial(own, packet);
    own.start(packet);
    const position = own.numbers.positionOf(packet.seq);
    this.writeLetter(own, packet, position);
    this.noteZeroWindow(own, peer, packet);
    if (!own.isClosed || !peer.isClosed) this.endNanos = segment.timeNanos;
    if (packet.hasFin) {
      own.finCount++;
      own.finEnd = position + packet.span;
    }
    const ackPosition = packet.hasAck ? takeAck(peer, packet) : undefined;
    if (own.advance(packet)) this.count(own, 't');
    const effects = applyTransitions({ packet, own, peer, isFromOriginator });
    if (effects.swapsSides) this.flip();
    if (effects.completesStart) {
      this.isPartial = false;
      own.hasSpoken = true;
    }
    // After the states: what a FIN or RST acknowledges is judged by the state it leaves.
    if (ackPosition !== undefined) this.acknowledge(peer, own, ackPosition);
    takePayload(own, peer, packet, position);
    // Zeek goes by the side that the sender had at first, even when the sides were exchanged.
    (own.isOriginator === isFromOriginator ? own : peer).hasSpoken = true;
    this.closing.settle(own, peer);
    if (effects.closes) this.closing.close(own, peer);
    this.expiry.note(this.originator.state, this.closing.isComplete, segment.timeNanos);
  }

  /** The connection as it stands now. */
  record(): ZeekRecord {
    const { originator, responder } = this;
    const origBytes = originator.sizeAgainst(responder);
    const respBytes = responder.sizeAgainst(originator);
    return {
      origin: originator.endpoint,
      responder: responder.endpoint,
      startNanos: this.startNanos,
      endNanos: this.endNanos,
      connState: connStateOf({
        o: originator.state,
        r: responder.state,
        bytes: origBytes + respBytes,
        history: this.history.text,
      }),
      history: this.history.text,
      origBytes,
      respBytes,
      origPackets: originator.packets,
      respPackets: responder.packets,
      missedBytes: this.missedBytes,
      firstFrame: this.firstFrame,
    };
  }

  private get originator(): ZeekEndpoint {
    return this.sender.isOriginator ? this.sender : this.other;
  }

  private get responder(): ZeekEndpoint {
    return this.sender.isOriginator ? this.other : this.sender;
  }

  /** The originator, when both ends are the same. */
  private endOf({ source }: Segment): ZeekEndpoint {
    const { originator, responder } = this;
    const { address, port } = originator.endpoint;
    return source.address === address && source.port === port ? originator : responder;
  }

  private peerOf(end: ZeekEndpoint): ZeekEndpoint {
    return end === this.sender ? this.other : this.sender;
  }

  private flip(): void {
    this.history.appendFlip();
    this.exchangeSides();
  }

  private exchangeSides(): void {
    for (const end of [this.sender, this.other]) end.isOriginator = !end.isOriginator;
    this.isPartial = false;
  }

  private notePartial(own: ZeekEndpoint, { hasSyn, hasAck }: PacketFacts): void {
    if (own.hasSpoken) return;
    if (own.isOriginator) this.isPartial = !hasSyn || hasAck;
    else this.isPartial ||= !hasSyn;
  }

  private writeLetter(own: ZeekEndpoint, packet: PacketFacts, position: number): void {
    const letter = segmentLetter(packet);
    if (letter === undefined) return;
    if (this.history.provesFlip(own.isOriginator, letter)) {
      this.history.rewriteAsFlipped();
      this.exchangeSides();
    }
    const isFirst = this.history.appendFirst(own.isOriginator, letter);
    const kind = controlKind(letter);
    if (kind === undefined) return;
    // A FIN stands after the payload of its segment.
    const place = kind === 'f' ? position + packet.length : position;
    if (!isFirst && place !== own.lastControl[kind]) this.history.append(own.isOriginator, letter);
    own.lastControl[kind] = place;
  }

  private noteZeroWindow(own: ZeekEndpoint, peer: ZeekEndpoint, packet: PacketFacts): void {
    if (packet.window !== 0 || packet.hasRst) return;
    // After the other end's FIN there is nothing left to hold back.
    if (peer.state !== 'CLOSED' && own.state !== 'RESET') this.count(own, 'w');
  }

  private acknowledge(sender: ZeekEndpoint, acker: ZeekEndpoint, ackPosition: number): void {
    // The number that a FIN takes is no payload.
    const isOfFin = sender.finCount > 0 && ackPosition >= sender.finEnd;
    const upTo = isOfFin ? sender.finEnd - 1 : ackPosition;
    const isNews = sender.reassembly.acknowledge(upTo, this.isPartial, (bytes) => {
      if (!sender.isClean || !acker.isClean) return;
      this.missedBytes += bytes;
      this.count(sender, 'g');
    });
    if (isNews) this.closing.settle(sender, acker);
  }

  private count(end: ZeekEndpoint, letter: CountedLetter): void {
    end.counts[letter]++;
    if (isTimeToWrite(end.counts[letter])) this.history.append(end.isOriginator, letter);
  }
}

/** Takes what a packet acknowledges of `peer`'s numbers, and gives its position among them. */
function takeAck(peer: ZeekEndpoint, { ack, hasRst }: PacketFacts): number {
  if (peer.state === 'INACTIVE') {
    peer.numbers.startBeforeAck(ack);
    return 1;
  }
  const position = peer.numbers.positionOfAck(ack);
  if (position < 0) return 0;
  // The acknowledgment of a RST is not trusted.
  if (!hasRst) peer.numbers.acknowledge(ack);
  return position;
}

function takePayload(
  own: ZeekEndpoint,
  peer: ZeekEndpoint,
  { length, hasSyn, hasRst }: PacketFacts,
  position: number,
): void {
  if (length === 0 || hasRst || position < 0) return;
  own.reassembly.add(position + (hasSyn ? 1 : 0), length, {
    hasNothingAcked: own.numbers.hasNothingAcked,
    size: own.sizeAgainst(peer),
  });
}
