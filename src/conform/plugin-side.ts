import { linesOf } from '../capture/lines.js';
import { type PdmlNode, pdmlNodes } from '../decode/pdml-nodes.js';
import { PdmlSplitter } from '../decode/pdml-splitter.js';
import { KnownFailure } from '../errors/known-failure.js';
import { withoutChatter } from '../tshark/last-words.js';
import type { HomeRun, PluginHome } from '../toolchain/plugin/plugin-home.js';
import type { FoundByPlugin } from './compare-frame.js';

/** What the plugin finds in a frame. */
export interface PluginSideFrame extends FoundByPlugin {
  readonly frameNumber: number;
}

const MARKS = ['_ws.malformed', '_ws.short', '_ws.unreassembled'];
/** Without it Wireshark loses all PDUs behind the first two segments that changed places. */
const IN_ORDER = ['-o', 'tcp.reassemble_out_of_order:TRUE'];

/**
 * The frames in which the plugin in a home finds its protocol, or in which something is wrong, in order.
 *
 * @param file - Has to be readable for all.
 * @throws LabError TSHARK_FAILED
 */
export async function* pluginSideFrames(
  file: string,
  home: PluginHome,
  protocol: string,
  signal?: AbortSignal,
): AsyncGenerator<PluginSideFrame> {
  const common = ['-n', ...IN_ORDER, '-r', file, '-Y', [protocol, ...MARKS].join(' or ')];
  const options = { signal };
  const shown = home.start(
    [...common, '-T', 'pdml', '-J', [protocol, ...MARKS].join(' ')],
    options,
  );
  const columns = ['frame.number', '_ws.col.Protocol', '_ws.col.Info'];
  const info = home.start(
    [...common, '-T', 'fields', ...columns.flatMap((name) => ['-e', name])],
    options,
  );
  const lines = linesOf(info.output);
  for await (const protocols of packetsOf(shown)) {
    const frameNumber = numberOf(protocols);
    const { value = '' } = (await lines.next()) as { readonly value: string | undefined };
    const [number, column = '', ...text] = value.split('\t');
    if (Number(number) !== frameNumber) {
      await ended(info);
      throw new Error(`two runs of tshark differ in frame ${frameNumber}: ${value}`);
    }
    yield { frameNumber, protocols, column, info: text.join('\t') };
  }
  await lines.next();
  await ended(shown);
  await ended(info);
}

async function* packetsOf({ output }: HomeRun): AsyncGenerator<readonly PdmlNode[]> {
  const splitter = new PdmlSplitter();
  const decoder = new TextDecoder();
  for await (const chunk of output) {
    for (const xml of splitter.push(decoder.decode(chunk, { stream: true }))) yield pdmlNodes(xml);
  }
}

/** PDML puts a summary of its own in front of the protocols. */
function numberOf(protocols: readonly PdmlNode[]): number {
  const summary = protocols.find(({ name }) => name === 'geninfo');
  return Number(summary?.children.find(({ name }) => name === 'num')?.show);
}

async function ended(run: HomeRun): Promise<void> {
  const { exitCode, signal, stderr } = await run.end;
  if (exitCode === 0) return;
  const words = withoutChatter(stderr).join(' ');
  throw new KnownFailure('TSHARK_FAILED', (text) => text.tsharkFailed({ exitCode, signal }, words));
}
