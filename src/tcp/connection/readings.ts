import type { Closing } from './closing.js';
import type { HandshakeReading } from './handshake.js';
import type { ResetReading } from './resets.js';
import type { ResolvedConnection } from './resolved-connection.js';
import type { TeardownReading } from './teardown.js';
import type { TracedSegment } from './traced-segment.js';

/** Everything read off one connection, before it becomes a record. */
export interface Readings {
  readonly resolved: ResolvedConnection;
  readonly handshake: HandshakeReading;
  readonly closing: Closing;
  readonly teardown: TeardownReading;
  readonly resets: ReadonlyMap<TracedSegment, ResetReading>;
}
