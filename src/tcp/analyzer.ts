import type { Connection } from './connection/connection.js';
import { ConnectionTable } from './connection/connection-table.js';
import { Placements } from './connection/placements.js';
import { SegmentReplay } from './segment-replay.js';
import type { Conversation } from './conversation.js';
import { FirstPass } from './stream/first-pass.js';
import { foldConnection } from './connection/fold-connection.js';
import type { RuleSet } from './rules.js';
import { SecondPass } from './stream/second-pass.js';
import { EndpointPairs } from './stream/endpoint-pairs.js';
import { hasFlags, isOfConnection, isTooShort, SYN, type Segment } from './segment.js';
import type { SegmentAnalysis } from './stream/segment-analysis.js';
import type { ZeekConnection } from './zeek/zeek-connection.js';
import { ZeekConnections, type ZeekOptions } from './zeek/zeek-connections.js';
import type { ZeekRecord } from './zeek/zeek-record.js';

/** What the analyzer shall do beside telling the conversations. */
export interface AnalyzerOptions {
  /** Which Wireshark's judgement to reproduce; default `4.0`. */
  readonly rules?: RuleSet;
  /** Keep what {@link TcpAnalyzer.replay} needs: four bytes for each segment. */
  readonly canReplay?: boolean;
  /** Follow the connections as Zeek does, too. */
  readonly zeek?: ZeekOptions;
}

/**
 * Turns segments, given in capture order, into conversations. It never throws on traffic. Memory
 * grows with the connections, not with the data that they carry.
 */
export class TcpAnalyzer {
  private readonly rules: RuleSet;
  private readonly pairs = new EndpointPairs();
  private readonly firstPass: FirstPass;
  private readonly placements: Placements | undefined;
  private readonly table: ConnectionTable;
  private readonly zeek: ZeekConnections | undefined;
  private readonly connectionNumbers = new Map<Conversation, number>();
  /** Zeek's connection of a segment that may have opened one of ours. */
  private readonly zeekOf = new WeakMap<SegmentAnalysis, ZeekConnection>();

  constructor(options: AnalyzerOptions = {}) {
    this.rules = options.rules ?? '4.0';
    this.firstPass = new FirstPass(this.rules);
    const placements = options.canReplay === true ? new Placements() : undefined;
    this.placements = placements;
    this.zeek = options.zeek && new ZeekConnections(options.zeek);
    this.table = new ConnectionTable(
      placements &&
        ((segment, connection) => {
          placements.set(segment, connection);
        }),
    );
  }

  /** Takes the next segment, in capture order. */
  add(segment: Segment): void {
    if (isTooShort(segment)) return;
    const pair = this.pairs.numberOf(segment);
    const analysis = this.firstPass.add(segment, pair);
    if (!isOfConnection(segment)) return;
    const zeek = this.zeek?.add(segment);
    const canOpen = hasFlags(segment, SYN) || !this.table.knows(pair);
    if (zeek !== undefined && canOpen) this.zeekOf.set(analysis, zeek);
    this.table.add(segment, analysis, pair);
  }

  /** First frame of each stream so far, in order of the streams' numbers. */
  get setupFrames(): readonly number[] {
    return this.firstPass.streams.map(({ setupFrame }) => setupFrame);
  }

  /**
   * The conversations in order of their first frames. Call once, after the last segment.
   *
   * @param mayReplay - Is asked for each, in this order, whether {@link replay} may have to tell of it; what
   *   is known of the segments of the others is let go at once. Default: every one.
   */
  finish(mayReplay: (conversation: Conversation) => boolean = () => true): readonly Conversation[] {
    const secondPass = new SecondPass(this.rules);
    const { table, placements, connectionNumbers } = this;
    table.finish();
    const folded = new WeakMap<Connection, Conversation>();
    const conversations: Conversation[] = [];
    for (const number of table.inOrder()) {
      const connection = table.connections[number];
      if (connection === undefined) continue;
      const zeek = this.zeekOf.get(connection.firstAnalysis)?.record();
      const { previous } = connection;
      const earlier = previous && folded.get(previous);
      const conversation = foldConnection(connection, secondPass, earlier);
      folded.set(connection, conversation);
      const whole = zeek === undefined ? conversation : { ...conversation, zeek };
      conversations.push(whole);
      if (placements === undefined || !mayReplay(whole)) table.letGo(number);
      else connectionNumbers.set(whole, number);
    }
    return conversations;
  }

  /** What Zeek would write about the capture; its connections may be cut otherwise than ours. */
  zeekRecords(): readonly ZeekRecord[] {
    return this.zeek?.finish() ?? [];
  }

  /** The number that `SegmentReplay` knows this conversation by; there with `canReplay`. */
  connectionOf(conversation: Conversation): number | undefined {
    return this.connectionNumbers.get(conversation);
  }

  /**
   * Everything about each segment, for who can give them once more. Call after {@link finish}.
   *
   * @param chosen - Numbers of the connections to tell of ({@link connectionOf}); default: all.
   * @throws Error when the analyzer was not told that it will replay.
   */
  replay(chosen?: ReadonlySet<number>): SegmentReplay {
    if (this.placements === undefined) throw new Error('the option canReplay was not given');
    const { streams } = this.firstPass;
    const { connections } = this.table;
    return new SegmentReplay(this.rules, streams, connections, this.placements, chosen);
  }
}
