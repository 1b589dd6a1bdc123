import { descriptionsOf } from '../dissector/given-protocols.js';
import type { LabError } from '../errors/lab-error.js';
import { KnownFailure } from '../errors/known-failure.js';
import type { FieldCatalog } from '../model/field-type.js';
import { PacketNode } from '../model/packet-tree.js';
import type { Packet } from '../model/packet.js';
import { findTshark, type Tshark } from '../tshark/find-tshark.js';
import { checkOptions } from '../tshark/check-options.js';
import { runTshark, type TsharkEnd, wordsOf } from '../tshark/run-tshark.js';
import { failureOf } from './capture-failure.js';
import { loadFieldCatalog } from './load-field-catalog.js';
import type { OpenCaptureOptions } from './open-capture-options.js';
import { PacketReader, unreadable } from './packet-reader.js';
import { pluginFrames, PluginFrameReader } from './plugin-frames.js';
import { type CaptureSource, openSource, openStream } from './source.js';
import { treeArguments } from './tree-arguments.js';

/**
 * What packets are read from: the path of a capture file (`-` for standard input), the bytes of one as a
 * stream, which is copied to a temporary file first, or a network interface.
 */
export type CaptureInput = string | AsyncIterable<Uint8Array> | LiveInput;

/** A network interface to capture on. */
export interface LiveInput {
  /** As `tshark -D` names it. */
  readonly interface: string;
  /** Capture filter (`tcp port 80`), in the language of libpcap. */
  readonly captureFilter?: string | undefined;
}

/**
 * Opens a capture as a stream of typed packet trees. tshark starts with the loop over it, waits while
 * nobody reads, and ends with the loop, however that ends. A file may be gone through several times, and
 * several captures at the same time; memory does not grow with the number of packets.
 *
 * The loop throws a {@link LabError}: CAPTURE_NOT_FOUND and its kin before the first packet, TSHARK_FAILED
 * for a tshark that does not work, USAGE for options that it refuses, and after the last packet that can be
 * read a {@link CaptureDamagedError}, whose `damage.lastFrame` tells how far that was.
 *
 * @example
 * ```ts
 * import { openCapture } from 'sharkscribe';
 *
 * const ports = new Set();
 * for await (const packet of openCapture('ssh-teardown.pcapng', { displayFilter: 'ssh' })) {
 *   ports.add(packet.get('tcp.dstport'));
 * }
 * console.log([...ports].join(', ')); // 22, 63164
 * ```
 */
export function openCapture(
  input: CaptureInput,
  options: OpenCaptureOptions = {},
): AsyncIterable<Packet> {
  return { [Symbol.asyncIterator]: () => readCapture(input, options) };
}

async function* readCapture(
  input: CaptureInput,
  options: OpenCaptureOptions,
): AsyncGenerator<Packet, void> {
  options.signal?.throwIfAborted();
  const tshark = options.tshark ?? (await findTshark());
  const catalog = await loadFieldCatalog(tshark, options);
  const format = options.format ?? 'ek';
  const args = treeArguments(format, options);
  for (const name of options.protocols ?? []) requireKnown(name, catalog, tshark);
  const origin = await originOf(input, options.signal);
  try {
    const run = runTshark(tshark, [...args, ...origin.args], options);
    const reader = new PacketReader(run.output, format, catalog);
    const plugins = pluginsOf(origin, tshark, options);
    try {
      for await (const packet of reader) {
        yield plugins === undefined ? packet : await withPlugins(packet, plugins);
        options.signal?.throwIfAborted();
      }
    } finally {
      await plugins?.dispose();
    }
    const end = await run.end;
    options.signal?.throwIfAborted();
    const failure = origin.failureOf(end, reader.lastFrame);
    // Before the first packet it may be the options that tshark does not like; it says which.
    if (failure !== undefined && reader.lastFrame === 0) await checkOptions(tshark, args, options);
    if (failure !== undefined) throw failure;
    if (reader.isTorn) throw unreadable(reader.lastFrame);
  } finally {
    origin.source?.dispose();
  }
}

function pluginsOf(
  { source }: Origin,
  tshark: Tshark,
  options: OpenCaptureOptions,
): PluginFrameReader | undefined {
  const descriptions = descriptionsOf(options.dissectors);
  if (descriptions.length === 0) return undefined;
  if (source === undefined) {
    throw new KnownFailure('USAGE', (say) => say.dissectorsNeedFile);
  }
  return new PluginFrameReader(pluginFrames(source, tshark, descriptions, options));
}

async function withPlugins(packet: Packet, plugins: PluginFrameReader): Promise<Packet> {
  const layers = await plugins.at(packet.frameNumber);
  if (layers.length === 0) return packet;
  return new PacketNode(packet.frameNumber, packet.timeNanos, [...packet.protocols, ...layers]);
}

/** Releases before 4.4 pass over names that they do not know, and leave everything out. */
function requireKnown(name: string, catalog: FieldCatalog, tshark: Tshark): void {
  if (catalog.kindOf(name) !== undefined) return;
  throw new KnownFailure('USAGE', (text) => text.unknownProtocol(name, tshark.version));
}

/** Where the packets come from, in tshark's terms. */
interface Origin {
  readonly args: readonly string[];
  readonly source?: CaptureSource;
  readonly failureOf: (end: TsharkEnd, lastFrame: number) => LabError | undefined;
}

async function originOf(input: CaptureInput, signal: AbortSignal | undefined): Promise<Origin> {
  if (typeof input !== 'string' && 'interface' in input) return liveOrigin(input);
  const source = await (typeof input === 'string'
    ? openSource(input, undefined, signal)
    : openStream(input, signal));
  return {
    args: ['-r', source.file],
    source,
    failureOf: (end, lastFrame) => failureOf(source, end, lastFrame),
  };
}

function liveOrigin({ interface: name, captureFilter }: LiveInput): Origin {
  const filter = captureFilter === undefined ? [] : ['-f', captureFilter];
  return {
    // A packet is written as soon as it is there.
    args: ['-l', '-i', name, ...filter],
    failureOf: (end) =>
      end.exitCode === 0
        ? undefined
        : new KnownFailure('CAPTURE_FAILED', (text) => text.captureFailed(name, wordsOf(end))),
  };
}
