import { NO_CATALOG } from '../model/field-type.js';
import type { Layer, Packet } from '../model/packet.js';
import { tcpHeadersOf } from '../tcp/segments-of-packet.js';
import { detailedTreeArguments } from '../tshark/analysis-arguments.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type RunTsharkOptions, runTshark, tsharkFailed } from '../tshark/run-tshark.js';
import { failureOf } from './capture-failure.js';
import { frameFilters } from './frame-filter.js';
import { PacketReader } from './packet-reader.js';
import type { CaptureSource } from './source.js';

/**
 * The TCP layers of the given frames as Wireshark shows them: full analysis, two passes, default
 * preferences. The n-th layer of a frame belongs to the segment with `headerIndex` n. A frame that
 * cannot be read again (the capture is damaged before it) is absent.
 */
export async function readTcpTrees(
  source: CaptureSource,
  tshark: Tshark,
  frames: Iterable<number>,
  options: RunTsharkOptions = {},
): Promise<ReadonlyMap<number, readonly Layer[]>> {
  const trees = new Map<number, readonly Layer[]>();
  for (const filter of frameFilters(frames)) {
    for await (const packet of readDetailedPackets(source, tshark, filter, options)) {
      trees.set(
        packet.frameNumber,
        tcpHeadersOf(packet).map(({ tcp }) => tcp),
      );
    }
  }
  return trees;
}

/**
 * The packets that a display filter chooses, with labels and everything else that PDML has. Damage
 * ends them early without an error: whoever analysed the capture before knows about it.
 */
export async function* readDetailedPackets(
  source: CaptureSource,
  tshark: Tshark,
  filter: string,
  options: RunTsharkOptions = {},
): AsyncGenerator<Packet> {
  const run = runTshark(tshark, detailedTreeArguments(filter, source.file), options);
  const reader = new PacketReader(run.output, 'pdml', NO_CATALOG);
  yield* reader;
  const end = await run.end;
  options.signal?.throwIfAborted();
  const hasFailed = failureOf(source, end, 0)?.code === 'TSHARK_FAILED';
  if (reader.lastFrame === 0 && hasFailed) throw tsharkFailed(end);
}
