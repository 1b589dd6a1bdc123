import type { ZeekEndpoint } from './zeek-endpoint.js';

/** Decides when the FIN or RST of an end counts: only once all its payload was delivered. */
export class Closing {
  private isDeferred = false;
  private completed = false;

  /** The connection is over: both ends closed, one was reset, or only one was ever there. */
  get isComplete(): boolean {
    return this.completed;
  }

  /** The end has sent FIN or RST. */
  close(own: ZeekEndpoint, peer: ZeekEndpoint): void {
    this.isDeferred = isDataPending(own, peer);
    if (this.isDeferred || own.isClosed) return;
    own.isClosed = true;
    this.completed ||= own.state === 'RESET' || peer.isClosed || peer.state === 'INACTIVE';
  }

  /** Something was delivered or acknowledged: is the end's data complete now? */
  settle(own: ZeekEndpoint, peer: ZeekEndpoint): void {
    const isEnding = own.finCount > 0 || own.state === 'CLOSED' || own.state === 'RESET';
    if (own.hasReachedEnd || !isEnding || isDataPending(own, peer)) return;
    own.hasReachedEnd = true;
    if (!this.isDeferred) return;
    this.close(own, peer);
    this.isDeferred = false;
  }
}

function isDataPending(own: ZeekEndpoint, peer: ZeekEndpoint): boolean {
  const { delivered, isStopped } = own.reassembly;
  const { lastPosition } = own.numbers;
  if (isStopped || lastPosition < delivered) return false;
  // A FIN takes one number beyond the payload, a RST none.
  if (delivered !== lastPosition - 1 && delivered !== lastPosition) return true;
  // What the other end has sent must be acknowledged too, which an end that was reset cannot do.
  return own.state !== 'RESET' && peer.reassembly.holdsData;
}
