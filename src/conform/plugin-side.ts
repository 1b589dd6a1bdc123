import { stat } from 'node:fs/promises';
import { linesOf } from '../capture/lines.js';
import { type PdmlNode, pdmlNodes } from '../decode/pdml-nodes.js';
import { PdmlSplitter } from '../decode/pdml-splitter.js';
import { KnownFailure } from '../errors/known-failure.js';
import { withoutChatter } from '../tshark/last-words.js';
import type { HomeRun, HomeRunEnd, PluginHome } from '../toolchain/plugin/plugin-home.js';
import type { FoundByPlugin } from './compare-frame.js';
import { PluginTrouble } from './plugin-trouble.js';
import { watchOutput } from './watch-output.js';

/** What the plugin finds in a frame. */
export interface PluginSideFrame extends FoundByPlugin {
  readonly frameNumber: number;
}

const MARKS = ['_ws.malformed', '_ws.short', '_ws.unreassembled'];
/** tshark may be silent so long, and longer where there is much to read. */
const MOST_SILENCE_MS = 120_000;
const READ_BYTES_A_MS = 1000;
/** What shells make of SIGILL to SIGSEGV. */
const CRASHED = new Set([132, 134, 135, 136, 139]);
/** Without it Wireshark loses all PDUs behind the first two segments that changed places. */
const IN_ORDER = ['-o', 'tcp.reassemble_out_of_order:TRUE'];

/**
 * The frames in which the plugin in a home finds its protocol, or in which something is wrong, in order.
 *
 * @param file - Has to be readable for all.
 * @param silenceMs - How long tshark may be silent.
 * @throws LabError TSHARK_FAILED
 * @throws {@link PluginTrouble} when tshark crashes, or is silent for too long.
 */
export async function* pluginSideFrames(
  file: string,
  home: PluginHome,
  protocol: string,
  signal?: AbortSignal,
  silenceMs = MOST_SILENCE_MS,
): AsyncGenerator<PluginSideFrame> {
  const mostMs = silenceMs + Math.ceil((await stat(file)).size / READ_BYTES_A_MS);
  const stopped = new AbortController();
  let isSilent = false;
  const onSilence = () => {
    isSilent = true;
    stopped.abort();
  };
  const common = ['-n', ...IN_ORDER, '-r', file, '-Y', [protocol, ...MARKS].join(' or ')];
  const signals = [stopped.signal, ...(signal === undefined ? [] : [signal])];
  const options = { signal: AbortSignal.any(signals) };
  const shown = home.start(
    [...common, '-T', 'pdml', '-J', [protocol, ...MARKS].join(' ')],
    options,
  );
  const columns = ['frame.number', '_ws.col.Protocol', '_ws.col.Info'];
  const info = home.start(
    [...common, '-T', 'fields', ...columns.flatMap((name) => ['-e', name])],
    options,
  );
  const ended = async ({ end }: HomeRun) => {
    const how = await end;
    if (isSilent) {
      const seconds = Math.round(mostMs / 1000);
      throw new PluginTrouble(file, { kind: 'silence', seconds });
    }
    const crash = signal?.aborted === true ? undefined : crashOf(how);
    if (crash !== undefined) throw new PluginTrouble(file, { kind: 'crash', how: crash });
    mustBeFine(how);
  };
  const lines = linesOf(watchOutput(info.output, mostMs, onSilence));
  try {
    for await (const protocols of packetsOf(watchOutput(shown.output, mostMs, onSilence))) {
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
  } finally {
    stopped.abort();
    await Promise.all([shown.end, info.end]);
  }
}

async function* packetsOf(output: AsyncIterable<Uint8Array>): AsyncGenerator<readonly PdmlNode[]> {
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

/** The signal that ended tshark, or the exit code that stands for one. */
function crashOf({ exitCode, signal }: HomeRunEnd): string | undefined {
  if (exitCode === undefined) return signal;
  return CRASHED.has(exitCode) ? `exit code ${exitCode}` : undefined;
}

function mustBeFine({ exitCode, signal, stderr }: HomeRunEnd): void {
  if (exitCode === 0) return;
  const words = withoutChatter(stderr).join(' ');
  throw new KnownFailure('TSHARK_FAILED', (text) => text.tsharkFailed({ exitCode, signal }, words));
}
