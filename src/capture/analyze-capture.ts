import { descriptionsOf } from '../dissector/given-protocols.js';
import type { CaptureDamage, CaptureFacts } from '../model/capture-facts.js';
import type { DeclaredTraffic } from '../model/declared-traffic.js';
import { TcpAnalyzer } from '../tcp/analyzer.js';
import type { Conversation } from '../tcp/conversation.js';
import { type RuleSet, rulesOf } from '../tcp/rules.js';
import type { Segment } from '../tcp/segment.js';
import type { ZeekOptions } from '../tcp/zeek/zeek-connections.js';
import type { ZeekRecord } from '../tcp/zeek/zeek-record.js';
import { findTshark, type Tshark } from '../tshark/find-tshark.js';
import type { RunTsharkOptions } from '../tshark/run-tshark.js';
import { CaptureDamagedError } from './capture-failure.js';
import { FactsCollector } from './facts-collector.js';
import { frameFilters } from './frame-filter.js';
import { COMMON_LINK_TYPES, linkTypeOfLabel } from './link-types.js';
import {
  beginsDirectly,
  inLane,
  type LaneOptions,
  type LaneReading,
  tsharkForLane,
} from './in-lane.js';
import type { DeclaredProtocol } from './open-capture-options.js';
import { type CaptureSource, openArriving, openSource } from './source.js';

/** A capture as a whole, and its TCP conversations in stream order. */
export interface CaptureAnalysis {
  readonly facts: CaptureFacts;
  readonly conversations: readonly Conversation[];
  /** What Zeek would write in its `conn.log`; empty unless it was asked for. */
  readonly zeek: readonly ZeekRecord[];
  /** What declared protocols carry; absent unless some were asked for. */
  readonly declared?: DeclaredTraffic;
}

/** How a capture is read and judged. */
export interface AnalyzeCaptureOptions extends LaneOptions {
  /** Default: the tshark that {@link findTshark} finds, where one is needed. */
  readonly tshark?: Tshark | undefined;
  /** Which Wireshark's judgement to reproduce; default: that of the tshark in use. */
  readonly rules?: RuleSet | undefined;
  /** Follow the connections as Zeek does, too. */
  readonly zeek?: ZeekOptions | undefined;
  /**
   * Protocols of your own, declared with `sharkscribe/dissector`, to be looked for by {@link analyzeCapture}: tshark
   * reads the capture for them.
   */
  readonly dissectors?: readonly DeclaredProtocol[] | undefined;
}

/**
 * Analyzes the TCP conversations of a capture file. What can be read directly needs no tshark; what
 * cannot, tshark reads ({@link Lane}). The rules are those of the tshark that is there, and the newest
 * where there is none.
 *
 * @param path - The file, or `-` for standard input.
 * @throws {@link LabError} when a tshark is needed and there is none, or nothing can be read. A capture that can be read
 *   in part gives that part, with `facts.damage` set.
 *
 * @example
 * ```ts
 * import { analyzeCapture } from 'sharkscribe';
 *
 * const { conversations } = await analyzeCapture('close-by-client.pcapng');
 * for (const { client, server, teardown } of conversations) {
 *   console.log(client.address, server.address, teardown.pattern, teardown.initiator);
 * }
 * ```
 */
export async function analyzeCapture(
  path: string,
  options: AnalyzeCaptureOptions = {},
): Promise<CaptureAnalysis> {
  const descriptions = descriptionsOf(options.dissectors);
  const canBeginDirectly = beginsDirectly(options.lane);
  const isNeeded = !canBeginDirectly || options.rules === undefined;
  const tshark = options.tshark ?? (isNeeded ? await tsharkForLane(options.lane) : undefined);
  const source = await (canBeginDirectly ? openArriving : openSource)(path);
  try {
    const analysis = await analyzeSource(source, tshark, options);
    if (descriptions.length === 0) return analysis;
    const { readDeclared } = await import('./read-declared.js');
    const reader = tshark ?? (await findTshark());
    return { ...analysis, declared: await readDeclared(source, reader, descriptions, options) };
  } finally {
    source.dispose();
  }
}

/**
 * Does what {@link analyzeCapture} does, with a capture that is open already.
 *
 * @param tshark - May be missing where none is needed.
 */
export function analyzeSource(
  source: CaptureSource,
  tshark: Tshark | undefined,
  options: AnalyzeCaptureOptions = {},
): Promise<CaptureAnalysis> {
  const readingOptions = { ...options, validateChecksums: options.zeek?.checksums === true };
  const rules = rulesOf(tshark, options.rules);
  return inLane(source, tshark, readingOptions, async (reading) => {
    const analyzer = new TcpAnalyzer({ rules, ...(options.zeek && { zeek: options.zeek }) });
    const facts = await readFacts(source, reading, options, (segments) => {
      for (const segment of segments) analyzer.add(segment);
    });
    return { facts, conversations: analyzer.finish(), zeek: analyzer.zeekRecords() };
  });
}

/** Hands on all segments of a capture; what is known of the capture itself. */
export async function readFacts(
  source: CaptureSource,
  reading: LaneReading,
  options: RunTsharkOptions,
  take: (segments: readonly Segment[]) => void | Promise<void>,
): Promise<CaptureFacts> {
  const collector = new FactsCollector();
  let damage: CaptureDamage | undefined;
  try {
    for await (const segments of reading.read(collector)) await take(segments);
  } catch (error) {
    if (!(error instanceof CaptureDamagedError)) throw error;
    damage = error.damage;
  }
  return {
    name: source.name,
    path: source.path,
    sizeBytes: source.sizeBytes,
    sha256: await source.sha256(),
    packets: collector.packets,
    tcpSegments: collector.tcpSegments,
    firstFrameNanos: collector.firstFrameNanos,
    earliestNanos: collector.earliestNanos,
    latestNanos: collector.latestNanos,
    firstTimeReversal: collector.firstTimeReversal,
    linkTypes:
      reading.tshark === undefined || collector.linkNames.size > 0
        ? [...collector.linkNames]
        : await namesOfLinkTypes(collector.linkTypes, source, reading.tshark, options),
    damage,
    tsharkVersion: reading.tshark?.version,
  };
}

async function namesOfLinkTypes(
  firstFrames: ReadonlyMap<number, number>,
  source: CaptureSource,
  tshark: Tshark,
  options: RunTsharkOptions,
): Promise<readonly string[]> {
  const names = new Map(COMMON_LINK_TYPES);
  const unnamed = [...firstFrames].flatMap(([type, frame]) => (names.has(type) ? [] : [frame]));
  for (const filter of frameFilters(unnamed)) {
    const { readDetailedPackets } = await import('./read-trees.js');
    for await (const packet of readDetailedPackets(source, tshark, filter, options)) {
      const field = packet.layer('frame')?.find('frame.encap_type');
      const name = linkTypeOfLabel(field?.label ?? '');
      if (name !== undefined) names.set(Number(field?.show), name);
    }
  }
  return [...firstFrames.keys()].map((type) => names.get(type) ?? `type ${type}`);
}
