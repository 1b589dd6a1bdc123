import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { DeclaredTraffic } from '../model/declared-traffic.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { RunTsharkOptions } from '../tshark/run-tshark.js';
import { DeclaredCollector } from './declared-collector.js';
import { pluginPdus } from './plugin-pdus.js';
import type { CaptureSource } from './source.js';

/** What declared protocols carry in a capture, which tshark reads for it. */
export async function readDeclared(
  source: CaptureSource,
  tshark: Tshark,
  descriptions: readonly ProtocolDescription[],
  options: RunTsharkOptions = {},
): Promise<DeclaredTraffic> {
  const collector = new DeclaredCollector();
  const packets = pluginPdus(source, tshark, descriptions, { ...options, withKinds: true });
  for (;;) {
    const result = await packets.next();
    if (result.done === true) return collector.finish(descriptions, result.value);
    collector.add(result.value);
  }
}
