import { linesOf } from '../capture/lines.js';
import { transportLine } from '../capture/transport-packet.js';
import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { PluginPdu } from '../dissector/stream/plugin-pdu.js';
import { PluginSession } from '../dissector/stream/plugin-session.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { pluginColumnArguments } from '../tshark/plugin-columns.js';
import { runTshark, tsharkFailed } from '../tshark/run-tshark.js';

import type { ConformSetting } from './conform-setting.js';

/** What the interpreter finds in a frame. */
export interface InterpreterFrame {
  readonly frameNumber: number;
  /** Of the protocol that is compared. */
  readonly pdus: readonly PluginPdu[];
}

/**
 * The frames in which the interpreter finds PDUs of a protocol, in order: it reads the capture as `dissect`
 * does, through a tshark without plugins.
 *
 * @throws LabError TSHARK_FAILED
 */
export async function* interpreterFrames(
  file: string,
  tshark: Tshark,
  descriptions: readonly ProtocolDescription[],
  protocol: string,
  { signal, reached }: Pick<ConformSetting, 'signal' | 'reached'>,
): AsyncGenerator<InterpreterFrame> {
  const session = new PluginSession(descriptions, { reached });
  const run = runTshark(tshark, pluginColumnArguments(file), { signal });
  for await (const line of linesOf(run.output)) {
    const read = transportLine(line);
    if (read?.packet === undefined) continue;
    const found = session.push(read.packet);
    const pdus = found.filter(({ description }) => description.filterName === protocol);
    if (pdus.length > 0) yield { frameNumber: read.frameNumber, pdus };
  }
  const end = await run.end;
  if (end.exitCode !== 0) throw tsharkFailed(end);
}
