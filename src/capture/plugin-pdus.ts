import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { PluginPdu } from '../dissector/stream/plugin-pdu.js';
import {
  PluginSession,
  type PluginSessionOptions,
  type StreamNote,
  type TransportPacket,
} from '../dissector/stream/plugin-session.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { pluginColumnArguments } from '../tshark/plugin-columns.js';
import { type RunTsharkOptions, runTshark } from '../tshark/run-tshark.js';
import { failureOf } from './capture-failure.js';
import { linesOf } from './lines.js';
import type { CaptureSource } from './source.js';
import { transportLine, type TransportLine } from './transport-packet.js';

/** A packet of a conversation that a declared protocol has claimed. */
export interface PluginPacket {
  readonly frameNumber: number;
  readonly addresses: TransportLine['addresses'];
  readonly packet: TransportPacket;
  readonly claimant: ProtocolDescription;
  /** Those that it makes whole; often none. */
  readonly pdus: readonly PluginPdu[];
}

/** What declared protocols could not do. */
export interface PluginNotes {
  readonly streams: readonly StreamNote[];
  /** Frames that have several headers of one transport; they were passed over. */
  readonly unclearFrames: number;
}

/**
 * The packets of a capture that declared protocols have claimed, in capture order, and notes once the end is
 * reached. Damage ends them early without an error: whoever reads the rest knows about it.
 */
export async function* pluginPdus(
  source: CaptureSource,
  tshark: Tshark,
  descriptions: readonly ProtocolDescription[],
  options: RunTsharkOptions & PluginSessionOptions = {},
): AsyncGenerator<PluginPacket, PluginNotes> {
  const session = new PluginSession(descriptions, options);
  let unclearFrames = 0;
  let lastFrame = 0;
  const run = runTshark(tshark, pluginColumnArguments(source.file), options);
  for await (const line of linesOf(run.output)) {
    const read = transportLine(line);
    if (read === undefined) continue;
    const { frameNumber, addresses, packet } = read;
    lastFrame = frameNumber;
    if (packet === undefined) {
      unclearFrames += 1;
      continue;
    }
    const pdus = session.push(packet);
    const claimant =
      packet.transport === 'tcp' ? session.protocolOf(packet.stream) : pdus[0]?.description;
    if (claimant !== undefined) yield { frameNumber, addresses, packet, claimant, pdus };
  }
  const failure = failureOf(source, await run.end, lastFrame);
  options.signal?.throwIfAborted();
  if (failure?.code === 'TSHARK_FAILED') throw failure;
  return { streams: session.notes(), unclearFrames };
}
