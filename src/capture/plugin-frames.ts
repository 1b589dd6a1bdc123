import type { ProtocolDescription } from '../dissector/describe/description.js';
import { treeStyleOf } from '../dissector/show/tree-style.js';
import type { Layer } from '../model/packet.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { RunTsharkOptions } from '../tshark/run-tshark.js';
import { fieldKinds, pluginLayers } from './plugin-layer.js';
import { type PluginNotes, pluginPdus } from './plugin-pdus.js';
import type { CaptureSource } from './source.js';

/** What dissectors of ours found in a frame. */
export interface PluginFrame {
  readonly frameNumber: number;
  /** Those of the PDUs that the frame makes complete, and marks beside them. */
  readonly layers: readonly Layer[];
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
  const style = treeStyleOf(tshark.version);
  const kinds = fieldKinds(descriptions);
  const frames = pluginPdus(source, tshark, descriptions, options);
  try {
    for (;;) {
      const result = await frames.next();
      if (result.done === true) return result.value;
      const { frameNumber, pdus } = result.value;
      if (pdus.length === 0) continue;
      yield { frameNumber, layers: pdus.flatMap((pdu) => pluginLayers(pdu, style, kinds)) };
    }
  } finally {
    await frames.return({ streams: [], unclearFrames: 0 });
  }
}

/** Looks up frames in ascending order, reading no further than it must. */
export class PluginFrameReader {
  readonly #frames: AsyncGenerator<PluginFrame, PluginNotes>;
  #next: PluginFrame | undefined;
  /** The last that was asked for by its number. */
  #asked = 0;
  #notes: PluginNotes | undefined;

  constructor(frames: AsyncGenerator<PluginFrame, PluginNotes>) {
    this.#frames = frames;
  }

  /** The protocols of ours in a frame; frames in front of it cannot be asked for any more. */
  async at(frameNumber: number): Promise<readonly Layer[]> {
    this.#asked = Math.max(this.#asked, frameNumber);
    while (this.#next === undefined || this.#next.frameNumber < frameNumber) {
      if (!(await this.#read())) return [];
    }
    return this.#next.frameNumber === frameNumber ? this.#next.layers : [];
  }

  /** The next frame in front of this one that nobody has had yet, neither from here nor by its number. */
  async before(frameNumber: number): Promise<PluginFrame | undefined> {
    while (this.#next === undefined || this.#next.frameNumber <= this.#asked) {
      if (!(await this.#read())) return undefined;
    }
    const next = this.#next;
    if (next.frameNumber >= frameNumber) return undefined;
    this.#next = undefined;
    return next;
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
