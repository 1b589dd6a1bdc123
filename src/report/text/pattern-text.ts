import type { HandshakePattern } from '../../tcp/handshake-pattern.js';
import type { TeardownPattern } from '../../tcp/teardown-pattern.js';

/** The patterns in a few words, for tables and answers. */
export interface PatternText {
  readonly handshake: Readonly<Record<HandshakePattern, string>>;
  readonly teardown: Readonly<Record<TeardownPattern, string>>;
}
