import { ConnectionTable } from './connection/connection-table.js';
import type { Conversation } from './conversation.js';
import { FirstPass } from './stream/first-pass.js';
import { foldConnection } from './connection/fold-connection.js';
import type { RuleSet } from './rules.js';
import { SecondPass } from './stream/second-pass.js';
import type { Segment } from './segment.js';

export interface AnalyzerOptions {
  /** Which Wireshark's judgement to reproduce; default `4.0`. */
  readonly rules?: RuleSet;
}

/**
 * Turns segments, given in capture order, into conversations. It never throws on traffic. Memory
 * grows with the connections, not with the data that they carry.
 */
export class TcpAnalyzer {
  private readonly rules: RuleSet;
  private readonly firstPass: FirstPass;
  private readonly connections = new ConnectionTable();

  constructor(options: AnalyzerOptions = {}) {
    this.rules = options.rules ?? '4.0';
    this.firstPass = new FirstPass(this.rules);
  }

  add(segment: Segment): void {
    const analysis = this.firstPass.add(segment);
    // A quoted header tells of a connection, and a header of unknown length of too little, to join in.
    if (segment.isQuoted || segment.length === undefined) return;
    this.connections.add(segment, analysis);
  }

  /** The conversations in order of their first frames. Call once, after the last segment. */
  finish(): readonly Conversation[] {
    const secondPass = new SecondPass(this.rules);
    return this.connections
      .finish()
      .map((connection) => foldConnection(connection, secondPass))
      .sort((a, b) => a.frames.first - b.frames.first);
  }
}
