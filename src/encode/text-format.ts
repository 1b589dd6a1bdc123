import { layerText } from './layer-text.js';
import type { PacketSplitter, TreeFormat } from './tree-format.js';

/**
 * `-T text` with details (`tshark -V`). Nothing in it marks a packet beyond doubt: a packet comment can
 * hold a line like `Frame 7: …`. So tshark has to be given a secret separator (`-S`), and whoever asks
 * for the packets has to know their frame numbers.
 *
 * @param mark - The separator: printable ASCII that no packet can have guessed.
 */
export function textFormat(mark: string): TreeFormat {
  return {
    splitter: () => new TextSplitter(`${mark}\n`),
    frameNumberOf: () => undefined,
    encode: (layers, detail) => layers.map((layer) => layerText(layer, detail)).join(''),
    insert: (packet, addition) => `${packet.slice(0, -1)}${addition}\n`,
    separator: '',
    closing: () => '',
  };
}

class TextSplitter implements PacketSplitter {
  readonly head = '';
  readonly #mark: string;
  #pending = '';
  #searched = 0;

  constructor(mark: string) {
    this.#mark = mark;
  }

  push(bytes: string): readonly string[] {
    this.#pending += bytes;
    const packets: string[] = [];
    let start = 0;
    for (;;) {
      const end = this.#pending.indexOf(this.#mark, Math.max(start, this.#searched));
      if (end === -1) break;
      // tshark's own separator is an empty line.
      packets.push(`${this.#pending.slice(start, end)}\n`);
      start = end + this.#mark.length;
    }
    this.#pending = this.#pending.slice(start);
    this.#searched = Math.max(0, this.#pending.length - this.#mark.length);
    return packets;
  }

  end(): readonly string[] {
    return [];
  }
}
