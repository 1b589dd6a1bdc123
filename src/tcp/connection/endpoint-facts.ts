import type { CloseOrder } from './close-order.js';
import type { Confidence, StateReading } from '../conversation.js';
import type { EndpointState } from '../endpoint-state.js';

/**
 * What a capture has shown about one end so far. A state is never moved along: it is read off these
 * facts, so that one that turns out wrong can be taken back (RFC 9293 §3.3.2).
 */
export interface EndpointFacts {
  /** Sent any segment but a RST. */
  spoke: boolean;
  synSent: boolean;
  synAckSent: boolean;
  /** The other end's SYN arrived here: assumed at its capture, proven by an ACK that covers it. */
  synReceived: Confidence | false;
  /** The own SYN was acknowledged. */
  synAcked: Confidence | false;
  /** Sent an ACK, and its SYN was not captured. */
  establishedBefore: boolean;
  finSent: boolean;
  /** The other end's FIN arrived here: assumed at its capture, proven by an ACK that covers it. */
  finReceived: Confidence | false;
  /** Had acknowledged the other end's FIN when it sent its own. */
  knewOfFin: boolean;
  finAcked: boolean;
  /** What is known of the order of both FINs, as long as one of them is not in the capture. */
  closeOrder: CloseOrder;
  /** A reset that took effect was sent or received. */
  reset: Confidence | false;
  /** Will answer a SYN later in the capture, so it must be listening. */
  willAnswer: boolean;
}

/** An end of which nothing has been seen. */
export function newEndpointFacts(): EndpointFacts {
  return {
    spoke: false,
    synSent: false,
    synAckSent: false,
    synReceived: false,
    synAcked: false,
    establishedBefore: false,
    finSent: false,
    finReceived: false,
    knewOfFin: false,
    finAcked: false,
    closeOrder: 'known',
    reset: false,
    willAnswer: false,
  };
}

/** The state that the facts amount to. */
export function readState(facts: EndpointFacts): StateReading {
  const { reset, finReceived, synReceived, synAcked } = facts;
  if (reset !== false) return reading('CLOSED', reset);
  if (!facts.spoke) return facts.willAnswer ? reading('LISTEN', 'inferred') : UNKNOWN;
  if (facts.finSent || finReceived !== false) {
    if (facts.closeOrder === 'unknown') return UNKNOWN_CLOSING;
    const closing = readClosingState(facts);
    return facts.closeOrder === 'assumed' ? reading(closing.state, 'inferred') : closing;
  }
  if (facts.establishedBefore) return reading('ESTABLISHED', 'inferred');
  const hasSyn = facts.synSent || facts.synAckSent;
  if (hasSyn && synReceived !== false && synAcked !== false) {
    return reading('ESTABLISHED', weaker(synReceived, synAcked));
  }
  if (facts.synAckSent) return reading('SYN-RECEIVED', 'seen');
  if (facts.synSent && synReceived !== false) return reading('SYN-RECEIVED', synReceived);
  return facts.synSent ? reading('SYN-SENT', 'seen') : UNKNOWN;
}

function readClosingState(facts: EndpointFacts): StateReading {
  const { finSent, finAcked, finReceived, knewOfFin } = facts;
  if (!finSent && finReceived !== false) return reading('CLOSE-WAIT', finReceived);
  if (finAcked) {
    // That the other end acknowledged is seen; that its ACK arrived here is assumed.
    if (finReceived === false) return reading('FIN-WAIT-2', 'inferred');
    return knewOfFin ? reading('CLOSED', 'inferred') : reading('TIME-WAIT', finReceived);
  }
  if (finReceived === false) return reading('FIN-WAIT-1', 'seen');
  return knewOfFin ? reading('LAST-ACK', 'seen') : reading('CLOSING', finReceived);
}

const UNKNOWN: StateReading = { state: 'unknown', confidence: 'unknown' };
const UNKNOWN_CLOSING: StateReading = { state: 'unknown-closing', confidence: 'unknown' };

function reading(state: EndpointState, confidence: Confidence): StateReading {
  return { state, confidence };
}

function weaker(one: Confidence, two: Confidence): Confidence {
  return one === 'seen' && two === 'seen' ? 'seen' : 'inferred';
}
