import type { LiveEvent } from '../../tcp/live/live-event.js';

/** Counts what a live line tells of connections. */
export class LiveCounts {
  /** Connections whose SYN was seen. */
  connections = 0;
  /** Handshakes that were seen to their end. */
  handshakes = 0;
  /** Resets, those that refuse a connection among them. */
  resets = 0;

  look(event: LiveEvent): void {
    // What an event corrects was counted.
    if ('correction' in event) return;
    if (event.kind === 'syn') this.connections++;
    else if (event.kind === 'handshake' && event.missing === undefined) this.handshakes++;
    else if (event.kind === 'reset' || event.kind === 'refused') this.resets++;
  }
}
