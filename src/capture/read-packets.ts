import { NO_CATALOG } from '../model/field-type.js';
import type { Packet } from '../model/packet.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type RunTsharkOptions, runTshark } from '../tshark/run-tshark.js';
import { failureOf } from './capture-failure.js';
import { PacketReader, unreadable } from './packet-reader.js';
import type { CaptureSource } from './source.js';

/**
 * What the analysis asks of tshark: headers as they are. Our analyzer takes the place of tshark's
 * (so `tcp.seq` is raw), and no payload dissector runs: those cost half the time, some of them meddle
 * with conversations, and reassembly can take minutes on hostile streams. Tunnels below TCP stay.
 */
const ANALYSIS_FLAGS: readonly string[] = [
  '-n',
  '-o',
  'tcp.analyze_sequence_numbers:FALSE',
  '-o',
  'tcp.desegment_tcp_streams:FALSE',
  '-d',
  'tcp.port==0-65535,data',
];

export interface ReadPacketsOptions extends RunTsharkOptions {
  /** Let tshark validate TCP checksums: `tcp.checksum.status`. */
  readonly validateChecksums?: boolean;
}

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
  const checksums = options.validateChecksums === true ? ['-o', 'tcp.check_checksum:TRUE'] : [];
  const args = [...ANALYSIS_FLAGS, ...checksums, '-T', 'ek', '-r', source.file];
  const run = runTshark(tshark, args, options);
  const reader = new PacketReader(run.output, 'ek', NO_CATALOG);
  yield* reader;
  const end = await run.end;
  options.signal?.throwIfAborted();
  const failure = failureOf(source, end, reader.lastFrame);
  if (failure !== undefined) throw failure;
  if (reader.isTorn) throw unreadable(reader.lastFrame);
}
