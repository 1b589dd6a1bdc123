import type { StateReading } from '../conversation.js';
import { closeOrderOf } from './close-order.js';
import { newEndpointFacts, readState, type EndpointFacts } from './endpoint-facts.js';
import type { Readings } from './readings.js';
import { ACK, hasFlags, isSynAck, SYN } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';
import { isFin, isOdd, isReset, other, type PerEnd, type TracedSegment } from './traced-segment.js';

/** States of both ends, by end. */
export type StatePair = PerEnd<StateReading>;

/** The states after a segment, and whether it took back what had been inferred about an end. */
export interface StateStep {
  readonly states: StatePair;
  readonly isRevised: PerEnd<boolean>;
}

/** Walks once over the traced segments and reads the states of both ends after each. */
export class StateWalk {
  private readonly facts: PerEnd<EndpointFacts> = [newEndpointFacts(), newEndpointFacts()];
  private readonly effectiveResets: ReadonlySet<TracedSegment>;

  private isRevised: [boolean, boolean] = [false, false];

  constructor(private readonly readings: Readings) {
    this.effectiveResets = new Set(readings.teardown.effectiveResets);
    const { server } = readings.resolved;
    this.facts[server].willAnswer = readings.handshake.opening.synAcks[server].length > 0;
  }

  /** Takes the next segment and gives the states that it leaves behind. */
  step(traced: TracedSegment): StateStep {
    this.isRevised = [false, false];
    if (isReset(traced)) this.takeReset(traced);
    else if (!isOdd(traced)) this.take(traced);
    return { states: this.states, isRevised: this.isRevised };
  }

  /** Passes over a segment that says nothing. */
  stay(): StateStep {
    return { states: this.states, isRevised: [false, false] };
  }

  /** The states as they stand. */
  get states(): StatePair {
    return [readState(this.facts[0]), readState(this.facts[1])];
  }

  private takeReset(reset: TracedSegment): void {
    if (!this.effectiveResets.has(reset)) return;
    const isExact = this.readings.resets.get(reset)?.acceptance === 'exact';
    const confidence = isExact ? 'seen' : 'inferred';
    for (const facts of this.facts) if (facts.reset !== 'seen') facts.reset = confidence;
  }

  private take(traced: TracedSegment): void {
    const own = this.facts[traced.from];
    const peer = this.facts[other(traced.from)];
    own.spoke = true;
    if (hasFlags(traced.segment, SYN)) this.takeSyn(traced, own, peer);
    else if (hasFlags(traced.segment, ACK) && this.isnOf(traced.from) === undefined) {
      own.establishedBefore = true;
    }
    this.takeAckOfSyn(traced, own, peer);
    this.takeAckOfFin(traced, own, peer);
    if (isFin(traced)) this.takeFin(traced, own, peer);
    else if (own.finSent) this.takeAfterFin(traced, peer);
  }

  private takeSyn(
    { segment, from, seq }: TracedSegment,
    own: EndpointFacts,
    peer: EndpointFacts,
  ): void {
    if (seq !== this.isnOf(from)) return;
    const isRepeat = isSynAck(segment) ? own.synAckSent : own.synSent;
    if (isSynAck(segment)) {
      // A repeated SYN-ACK shows that the ACK of the first did not arrive.
      if (isRepeat && own.synAcked === 'inferred') {
        own.synAcked = false;
        this.isRevised[from] = true;
      }
      own.synAckSent = true;
    } else {
      // A SYN without ACK is sent by an end that has not processed the other's SYN.
      if (own.synReceived === 'inferred') {
        own.synReceived = false;
        this.isRevised[from] = true;
      }
      own.synSent = true;
    }
    if (peer.synReceived === false) peer.synReceived = 'inferred';
  }

  private takeAckOfSyn(traced: TracedSegment, own: EndpointFacts, peer: EndpointFacts): void {
    if (traced.ack === undefined) return;
    const isPlain = !hasFlags(traced.segment, SYN);
    const peerIsn = this.isnOf(other(traced.from));
    // Without the other SYN in the capture, any ACK after the own SYN must have been preceded by it.
    const hasCovered =
      peerIsn === undefined ? isPlain : this.readings.resolved.isCovering(traced, peerIsn + 1);
    if (!hasCovered) return;
    own.synReceived = 'seen';
    if (isPlain) own.synAcked = peerIsn === undefined ? 'inferred' : 'seen';
    if (peer.synAcked === false) peer.synAcked = 'inferred';
  }

  private takeAckOfFin(traced: TracedSegment, own: EndpointFacts, peer: EndpointFacts): void {
    if (!peer.finSent || traced.ack === undefined || hasFlags(traced.segment, SYN)) return;
    const fin = this.finOf(other(traced.from));
    if (fin === undefined) return;
    if (this.readings.resolved.isCovering(traced, fin.end)) {
      own.finReceived = 'seen';
      peer.finAcked = true;
      // What the other FIN acknowledges has arrived with it.
      if (own.finSent && this.hasCoveredFin(fin, traced.from)) own.finAcked = true;
    } else if (own.finReceived === 'inferred') {
      // Sent without having processed the FIN: it crossed this segment, or was lost.
      own.finReceived = false;
      this.isRevised[traced.from] = true;
    }
  }

  private takeFin(traced: TracedSegment, own: EndpointFacts, peer: EndpointFacts): void {
    if (own.finSent) {
      // A repeated FIN shows that its ACK, or the FIN itself, did not arrive.
      if (traced.end !== this.finOf(traced.from)?.end) return;
      if (own.finAcked) this.isRevised[traced.from] = true;
      own.finAcked = false;
      if (peer.finReceived === 'inferred') {
        peer.finReceived = false;
        this.isRevised[other(traced.from)] = true;
      }
      return;
    }
    own.finSent = true;
    own.knewOfFin = own.finReceived === 'seen';
    own.closeOrder = peer.closeOrder = peer.finSent
      ? 'known'
      : closeOrderOf(this.readings.resolved, traced);
    if (peer.finSent && this.hasCoveredFin(this.finOf(other(traced.from)), traced.from)) {
      // The other FIN was captured before this one and answers it: an earlier copy is not in the capture.
      peer.finReceived = 'seen';
      peer.knewOfFin = true;
    }
    if (peer.finReceived === false && !traced.hasHoleBefore) peer.finReceived = 'inferred';
  }

  /** Whatever arrives from beyond a FIN has that FIN before it. */
  private takeAfterFin(traced: TracedSegment, peer: EndpointFacts): void {
    const fin = this.finOf(traced.from);
    const isBeyond = fin !== undefined && traced.seq >= fin.end && !traced.hasHoleBefore;
    if (isBeyond && peer.finReceived === false) peer.finReceived = 'inferred';
  }

  /** Does `fin` acknowledge the FIN of the other end, `end`? */
  private hasCoveredFin(fin: TracedSegment | undefined, end: FlowIndex): boolean {
    const covered = this.finOf(end);
    if (fin === undefined || covered === undefined) return false;
    return this.readings.resolved.isCovering(fin, covered.end);
  }

  private finOf(end: FlowIndex): TracedSegment | undefined {
    return this.readings.closing.closer === end
      ? this.readings.closing.fin1
      : this.readings.closing.fin2;
  }

  private isnOf(end: FlowIndex): number | undefined {
    return this.readings.resolved.isnOf(end);
  }
}
