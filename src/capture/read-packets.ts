import { NO_CATALOG } from '../model/field-type.js';
import type { Packet } from '../model/packet.js';
import { type AnalysisTreeSettings, analysisTreeArguments } from '../tshark/analysis-arguments.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type RunTsharkOptions, runTshark } from '../tshark/run-tshark.js';
import { failureOf } from './capture-failure.js';
import { PacketReader, unreadable } from './packet-reader.js';
import type { CaptureSource } from './source.js';

export interface ReadPacketsOptions extends RunTsharkOptions, AnalysisTreeSettings {}

/**
 * The packets of a capture for the analysis, in capture order, as tshark reads them; memory does not
 * grow with their number.
 *
 * @throws {@link LabError} after the last packet that could be read, when that was not all:
 *   `CaptureDamagedError`, or CAPTURE_UNREADABLE or TSHARK_FAILED when there was none.
 */
export async function* readPackets(
  source: CaptureSource,
  tshark: Tshark,
  options: ReadPacketsOptions = {},
): AsyncGenerator<Packet> {
  const run = runTshark(tshark, analysisTreeArguments(options, source.file), options);
  const reader = new PacketReader(run.output, 'ek', NO_CATALOG);
  yield* reader;
  const end = await run.end;
  options.signal?.throwIfAborted();
  const failure = failureOf(source, end, reader.lastFrame);
  if (failure !== undefined) throw failure;
  if (reader.isTorn) throw unreadable(reader.lastFrame);
}
