import { layersEk } from './layers-ek.js';
import type { PacketSplitter, TreeFormat } from './tree-format.js';

/** Begins a packet: the line that tells Elasticsearch's bulk interface where it belongs. */
const INDEX_LINE = '{"index":';
/** Ends the object `layers`, and the packet. */
const LAYERS_END = '}}';

/** `-T ek`: for each packet an index line and a line with the packet. */
export const EK_FORMAT: TreeFormat = {
  splitter: () => new EkSplitter(),
  // Quotes in a value are escaped, so no value can hold this.
  frameNumberOf: (packet) => {
    const found = /"frame_frame_number":"(\d+)"/.exec(packet)?.[1];
    return found === undefined ? undefined : Number(found);
  },
  encode: layersEk,
  insert: (packet, addition) => {
    const end = packet.lastIndexOf(LAYERS_END);
    const comma = packet[end - 1] === '{' ? '' : ',';
    return `${packet.slice(0, end)}${comma}${addition}${packet.slice(end)}`;
  },
  separator: '',
  closing: () => '',
};

class EkSplitter implements PacketSplitter {
  readonly head = '';
  #pending = '';
  #searched = 0;

  push(bytes: string): readonly string[] {
    this.#pending += bytes;
    const packets: string[] = [];
    let start = 0;
    for (;;) {
      const next = this.#pending.indexOf(`\n${INDEX_LINE}`, Math.max(start, this.#searched));
      if (next === -1) break;
      packets.push(this.#pending.slice(start, next + 1));
      start = next + 1;
    }
    this.#pending = this.#pending.slice(start);
    this.#searched = Math.max(0, this.#pending.length - INDEX_LINE.length - 1);
    return packets;
  }

  end(): readonly string[] {
    const last = this.#pending;
    this.#pending = '';
    // An index line alone, or half a line, is what a tshark leaves that was stopped.
    return /\n[^]*\}\}\r?\n$/.test(last) ? [last] : [];
  }
}
