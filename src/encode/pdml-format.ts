import { layerPdml, xmlText } from './layer-pdml.js';
import type { PacketSplitter, TreeFormat } from './tree-format.js';

const OPEN = '<packet>';
const CLOSE = '</packet>';

/** `-T pdml`. Attribute values hold no bare `<`, so no tag can stand in one. */
export const PDML_FORMAT: TreeFormat = {
  splitter: () => new PdmlPacketSplitter(),
  // "geninfo" is the first protocol of each packet, and "num" its first field.
  frameNumberOf: (packet) => {
    const number = /^<packet>\s*<proto name="geninfo"[^>]*>\s*<field name="num"[^>]* show="(\d+)"/;
    const found = number.exec(packet)?.[1];
    return found === undefined ? undefined : Number(found);
  },
  encode: (layers, detail) => layers.map((layer) => layerPdml(layer, detail)).join(''),
  insert: (packet, addition) => {
    const end = packet.lastIndexOf(CLOSE);
    return `${packet.slice(0, end)}${addition}${packet.slice(end)}`;
  },
  separator: '',
  closing: () => '</pdml>\n',
};

class PdmlPacketSplitter implements PacketSplitter {
  head = '';
  #pending = '';
  #searched = 0;

  push(bytes: string): readonly string[] {
    this.#pending += bytes;
    const packets: string[] = [];
    let start = this.#readHead();
    for (;;) {
      const close = this.#pending.indexOf(CLOSE, Math.max(start, this.#searched));
      if (close === -1) break;
      const end = endOfBlanks(this.#pending, close + CLOSE.length);
      // The empty lines behind a packet belong to it, and more of them may be to come.
      if (end === this.#pending.length) break;
      packets.push(this.#pending.slice(this.#pending.indexOf(OPEN, start), end));
      start = end;
    }
    this.#pending = this.#pending.slice(start);
    this.#searched = Math.max(0, this.#pending.lastIndexOf('<'));
    return packets;
  }

  end(): readonly string[] {
    if (this.head === '' && /<pdml [^>]*>\s*$/.test(this.#pending)) this.head = this.#pending;
    const close = this.#pending.indexOf(CLOSE);
    const open = this.#pending.indexOf(OPEN);
    const last = open === -1 || close === -1 ? [] : [this.#pending.slice(open)];
    this.#pending = '';
    return last;
  }

  /** Takes what stands before the first packet, or before the end of a document without any. */
  #readHead(): number {
    if (this.head !== '') return 0;
    const opening = /<pdml [^>]*>\s*(?=<packet>|<\/pdml>)/.exec(this.#pending);
    if (opening === null) return 0;
    const end = opening.index + opening[0].length;
    this.head = this.#pending.slice(0, end);
    this.#searched = 0;
    return end;
  }
}

function endOfBlanks(text: string, from: number): number {
  let end = from;
  while (text[end] === '\n' || text[end] === '\r' || text[end] === ' ') end += 1;
  return end;
}

/** PDML's head with the capture named as its reader names it, not by the file that tshark was given. */
export function withCaptureName(head: string, name: string): string {
  return head.replace(/ capture_file="[^"]*"/, () => ` capture_file="${xmlText(name)}"`);
}

/**
 * PDML's head without the time of day: in its place stands the capture's own, that of its first
 * packet, so that the same capture gives the same document.
 */
export function withCaptureTime(head: string, firstPacket: string | undefined): string {
  const stamp = /<field name="timestamp"[^>]* value="(\d+)/.exec(firstPacket ?? '')?.[1] ?? '0';
  const time = new Date(Number(stamp) * 1000);
  return head.replace(/ time="[^"]*"/, () => ` time="${ctimeText(time)}"`);
}

/** `Sun Jul 24 05:45:49 2022`, in UTC: what C's `asctime` makes of it. */
function ctimeText(time: Date): string {
  if (Number.isNaN(time.getTime())) return ctimeText(new Date(0));
  const [weekday = '', day = '', month = '', year = '', clock = ''] = time.toUTCString().split(' ');
  return `${weekday.slice(0, 3)} ${month} ${day.replace(/^0/, ' ')} ${clock} ${year}`;
}
