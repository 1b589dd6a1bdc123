import { EkReader, EkSyntaxError } from '../decode/ek.js';
import { LabError } from '../errors/lab-error.js';
import type { Packet } from '../model/packet.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type RunTsharkOptions, runTshark } from '../tshark/run-tshark.js';
import { failureOf } from './capture-failure.js';
import { linesOf } from './lines.js';
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
  const reader = new EkReader();
  let lastFrame = 0;
  /** Text that is not whole: of a tshark that died, or with a stray line break in it. */
  let torn: { readonly text: string; readonly error: EkSyntaxError } | undefined;
  for await (const line of linesOf(run.output)) {
    const text: string = torn === undefined ? line : `${torn.text}\n${line}`;
    try {
      const packet = reader.read(text);
      torn = undefined;
      if (packet === undefined) continue;
      lastFrame = packet.frameNumber;
      yield packet;
    } catch (error) {
      if (!(error instanceof EkSyntaxError)) throw error;
      if (torn !== undefined) throw unreadable(torn.error);
      torn = { text, error };
    }
  }
  const end = await run.end;
  options.signal?.throwIfAborted();
  const failure = failureOf(source, end, lastFrame);
  if (failure !== undefined) throw failure;
  if (torn !== undefined) throw unreadable(torn.error);
}

function unreadable(error: EkSyntaxError): LabError {
  return new LabError(
    'TSHARK_FAILED',
    error.message,
    'Try another version of tshark (--tshark PATH), and report the capture if you can share it.',
    { cause: error },
  );
}
