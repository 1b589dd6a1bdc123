import type { ProtocolDescription } from '../dissector/describe/description.js';
import { PluginSession, type StreamNote } from '../dissector/stream/plugin-session.js';
import { treeStyleOf } from '../dissector/show/tree-style.js';
import type { Layer } from '../model/packet.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { pluginColumnArguments } from '../tshark/plugin-columns.js';
import { type RunTsharkOptions, runTshark } from '../tshark/run-tshark.js';
import { failureOf } from './capture-failure.js';
import { linesOf } from './lines.js';
import { fieldKinds, pluginLayer } from './plugin-layer.js';
import type { CaptureSource } from './source.js';
import { transportLine } from './transport-packet.js';

/** What dissectors of ours found in a frame. */
export interface PluginFrame {
  readonly frameNumber: number;
  /** A protocol for each PDU that the frame makes complete. */
  readonly layers: readonly Layer[];
}

/** What they could not do. */
export interface PluginNotes {
  readonly streams: readonly StreamNote[];
  /** Frames that have several headers of one transport; they were passed over. */
  readonly unclearFrames: number;
}

/**
 * The frames of a capture in which protocols of ours are, in capture order, and notes once the end is
 * reached. Damage ends them early without an error: whoever reads the trees knows about it.
 */
export async function* pluginFrames(
  source: CaptureSource,
  tshark: Tshark,
  descriptions: readonly ProtocolDescription[],
  options: RunTsharkOptions = {},
): AsyncGenerator<PluginFrame, PluginNotes> {
  const session = new PluginSession(descriptions);
  const style = treeStyleOf(tshark.version);
  const kinds = fieldKinds(descriptions);
  let unclearFrames = 0;
  let lastFrame = 0;
  const run = runTshark(tshark, pluginColumnArguments(source.file), options);
  for await (const line of linesOf(run.output)) {
    const read = transportLine(line);
    if (read === undefined) continue;
    const { frameNumber, packet } = read;
    lastFrame = frameNumber;
    if (packet === undefined) {
      unclearFrames += 1;
      continue;
    }
    const pdus = session.push(packet);
    if (pdus.length === 0) continue;
    yield { frameNumber, layers: pdus.map((pdu) => pluginLayer(pdu, style, kinds)) };
  }
  const failure = failureOf(source, await run.end, lastFrame);
  options.signal?.throwIfAborted();
  if (failure?.code === 'TSHARK_FAILED') throw failure;
  return { streams: session.notes(), unclearFrames };
}

/** Looks up frames in ascending order, reading no further than it must. */
export class PluginFrameReader {
  readonly #frames: AsyncGenerator<PluginFrame, PluginNotes>;
  #next: PluginFrame | undefined;
  #notes: PluginNotes | undefined;

  constructor(frames: AsyncGenerator<PluginFrame, PluginNotes>) {
    this.#frames = frames;
  }

  /** The protocols of ours in a frame; frames in front of it cannot be asked for any more. */
  async at(frameNumber: number): Promise<readonly Layer[]> {
    while (this.#next === undefined || this.#next.frameNumber < frameNumber) {
      if (!(await this.#read())) return [];
    }
    return this.#next.frameNumber === frameNumber ? this.#next.layers : [];
  }

  /** Reads to the end. */
  async finish(): Promise<PluginNotes> {
    while (await this.#read());
    return this.#notes ?? { streams: [], unclearFrames: 0 };
  }

  /** Ends the reading, wherever it is; may be called more than once. */
  async dispose(): Promise<void> {
    await this.#frames.return({ streams: [], unclearFrames: 0 });
  }

  async #read(): Promise<boolean> {
    if (this.#notes !== undefined) return false;
    const result = await this.#frames.next();
    if (result.done === true) {
      this.#notes = result.value;
      this.#next = undefined;
      return false;
    }
    this.#next = result.value;
    return true;
  }
}
