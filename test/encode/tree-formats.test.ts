import { expect } from 'chai';
import { EK_FORMAT } from '../../src/encode/ek-format.js';
import { JSON_FORMAT } from '../../src/encode/json-format.js';
import { PDML_FORMAT } from '../../src/encode/pdml-format.js';
import { textFormat } from '../../src/encode/text-format.js';
import type { TreeFormat } from '../../src/encode/tree-format.js';
import { joinText, splitText } from '../support/split-text.js';

interface Example {
  readonly name: string;
  readonly format: TreeFormat;
  /** As tshark prints it, with text in it that looks like the end of a packet. */
  readonly text: string;
  /** The same document without a packet. */
  readonly empty: string;
  /** As the document comes out, when that differs. */
  readonly joined?: string;
  readonly frames: readonly (number | undefined)[];
  readonly addition: string;
  /** What surrounds the addition in the first packet. */
  readonly place: RegExp;
}

const PDML_HEAD =
  '<?xml version="1.0" encoding="utf-8"?>\n<!-- a > b -->\n<pdml version="0" creator="wireshark/4.0.17" time="Mon Nov 23 00:11:54 2026" capture_file="a.pcap">\n';

function pdmlPacket(frame: number, text: string): string {
  return `<packet>\n  <proto name="geninfo" pos="0" showname="General information" size="1">\n    <field name="num" pos="0" show="${frame}" showname="Number" value="1" size="1"/>\n  </proto>\n  <proto name="x" showname="${text}">\n  </proto>\n</packet>\n\n\n`;
}

function jsonPacket(frame: number, text: string): string {
  return `  {\n    "_source": {\n      "layers": {\n        "pkt_comment": {\n          "frame.comment": ${JSON.stringify(text)}\n        },\n        "frame": {\n          "frame.number": "${frame}"\n        }\n      }\n    }\n  }`;
}

function ekPacket(frame: number, text: string): string {
  return `{"index":{"_index":"packets-2026-11-22"}}\n{"timestamp":"1","layers":{"x":{"x_x":${JSON.stringify(text)}},"frame":{"frame_frame_number":"${frame}"}}}\n`;
}

const EXAMPLES: readonly Example[] = [
  {
    name: 'text',
    format: textFormat('MARK'),
    text: 'Packet comments\n    a\nFrame 9: fake\nMARKET\nFrame 1: x\n    y\nMARK\nFrame 2: x\nMARK\n',
    joined: 'Packet comments\n    a\nFrame 9: fake\nMARKET\nFrame 1: x\n    y\n\nFrame 2: x\n\n',
    empty: '',
    frames: [undefined, undefined],
    addition: 'Ours\n',
    place: /\n {4}y\nOurs\n\n$/,
  },
  {
    name: 'pdml',
    format: PDML_FORMAT,
    text: `${PDML_HEAD}${pdmlPacket(1, '&lt;/packet&gt;\n<!-- &quot; ]]&gt; num show=&quot;9&quot;')}${pdmlPacket(23, '')}</pdml>\n`,
    empty: `${PDML_HEAD}</pdml>\n`,
    frames: [1, 23],
    addition: '  <proto name="ours"/>\n',
    place: /<\/proto>\n {2}<proto name="ours"\/>\n<\/packet>\n\n\n$/,
  },
  {
    name: 'json',
    format: JSON_FORMAT,
    text: `[\n${jsonPacket(1, '"\n  },\n        "frame": {\n          "frame.number": "9"\n      }')},\n${jsonPacket(23, '')}\n]\n`,
    empty: '[]\n',
    frames: [1, 23],
    addition: '        "ours": "x"',
    place: /\n {8}\},\n {8}"ours": "x"\n {6}\}\n {4}\}\n {2}\}$/,
  },
  {
    name: 'ek',
    format: EK_FORMAT,
    text: ekPacket(1, '\n{"index":{}}\n"frame_frame_number":"9"}}') + ekPacket(23, ''),
    empty: '',
    frames: [1, 23],
    addition: '"ours":{}',
    place: /"frame":\{"frame_frame_number":"1"\},"ours":\{\}\}\}\n$/,
  },
];

for (const { name, format, text, empty, joined = text, frames, addition, place } of EXAMPLES) {
  describe(`the ${name} format`, () => {
    it('gives the same packets however the text is cut, and the document again', () => {
      for (let length = 1; length <= text.length; length += 1) {
        const split = splitText(format, text, length);
        expect(split.packets).to.have.length(2);
        expect(joinText(format, split)).to.equal(joined);
      }
    });

    it('gives a document without packets again', () => {
      expect(joinText(format, splitText(format, empty, 5))).to.equal(empty);
    });

    it('drops half a packet, wherever tshark was stopped, and keeps the whole ones', () => {
      const [first = ''] = splitText(format, text, text.length).packets;
      for (let length = 0; length < text.length; length += 1) {
        const { packets } = splitText(format, text.slice(0, length), 100);
        expect(packets.length).to.be.at.most(2);
        if (packets.length > 0) expect(packets[0]!.trimEnd()).to.equal(first.trimEnd());
      }
    });

    it('reads the frame number of a packet, and no other that stands in it', () => {
      const { packets } = splitText(format, text, text.length);
      expect(packets.map((packet) => format.frameNumberOf(packet))).to.deep.equal(frames);
      expect(format.frameNumberOf('something else')).to.equal(undefined);
    });

    it("puts an addition behind tshark's protocols", () => {
      const [first = ''] = splitText(format, text, text.length).packets;
      expect(format.insert(first, addition)).to.match(place);
    });
  });
}

describe('a packet without protocols', () => {
  it('gets the first one without a comma', () => {
    expect(EK_FORMAT.insert('{"index":{}}\n{"layers":{}}\n', '"a":1')).to.equal(
      '{"index":{}}\n{"layers":{"a":1}}\n',
    );
    const packet = '\n  {\n    "_source": {\n      "layers": {}\n    }\n  }';
    const filled = JSON_FORMAT.insert(packet, '        "a": "1"');
    expect(JSON.parse(filled)).to.deep.equal({ _source: { layers: { a: '1' } } });
  });
});
