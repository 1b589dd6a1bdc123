import { layersJson } from './layers-json.js';
import type { PacketSplitter, TreeFormat } from './tree-format.js';

/** Indentation of the protocols of a packet. */
const LAYER_INDENT = 8;
/** Ends the object `layers`: a string holds no bare line feed, so no value can look like it. */
const LAYERS_END = '\n      }';

/** `-T json`: one array of packets. */
export const JSON_FORMAT: TreeFormat = {
  splitter: () => new JsonSplitter(),
  frameNumberOf: (packet) => {
    const number = /\n {8}"frame": \{[^]*?\n {10}"frame\.number": "(\d+)"/;
    const found = number.exec(packet)?.[1];
    return found === undefined ? undefined : Number(found);
  },
  encode: (layers, detail) => layersJson(layers, detail, LAYER_INDENT),
  insert: (packet, addition) => {
    const end = packet.lastIndexOf(LAYERS_END);
    if (end !== -1) return `${packet.slice(0, end)},\n${addition}${packet.slice(end)}`;
    return packet.replace(
      /("layers": \{)\s*\}/,
      (_, opening: string) => `${opening}\n${addition}${LAYERS_END}`,
    );
  },
  separator: ',',
  closing: (packets) => (packets > 0 ? '\n]\n' : ']\n'),
};

class JsonSplitter implements PacketSplitter {
  head = '';
  #pending = '';
  #searched = 0;

  push(bytes: string): readonly string[] {
    this.#pending += bytes;
    if (this.head === '' && this.#pending.startsWith('[')) {
      this.head = '[';
      this.#pending = this.#pending.slice(1);
    }
    return this.#packets(/\n {2}\}(?=[,\n\r])/g);
  }

  end(): readonly string[] {
    return this.#packets(/\n {2}\}(?=[,\n\r]|$)/g);
  }

  #packets(closing: RegExp): readonly string[] {
    const packets: string[] = [];
    let start = 0;
    closing.lastIndex = this.#searched;
    for (;;) {
      const close = closing.exec(this.#pending);
      if (close === null) break;
      const open = this.#pending.indexOf('\n  {', start);
      start = close.index + close[0].length;
      packets.push(this.#pending.slice(open, start));
    }
    this.#pending = this.#pending.slice(start);
    this.#searched = Math.max(0, this.#pending.length - '\n  }'.length);
    return packets;
  }
}
