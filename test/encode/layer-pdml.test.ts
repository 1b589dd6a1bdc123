import { expect } from 'chai';
import { XMLParser } from 'fast-xml-parser';
import { layerPdml } from '../../src/encode/layer-pdml.js';
import { BuiltLayer, FieldNode } from '../../src/model/packet-tree.js';
import { HOSTILE_SHOWN, hostileLayer } from '../support/hostile-layer.js';
import { isValidXml } from '../support/valid-xml.js';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
});

/** Control characters as tshark has them. */
const PDML_SHOWN = HOSTILE_SHOWN.replace(/\\u\{([01]?[\da-f]|7f)\}/gu, '\\x$1');

describe('layerPdml()', () => {
  it('writes valid XML that gives every text back, with what XML forbids spelled out', () => {
    const xml = layerPdml(hostileLayer(), 'full');
    expect(isValidXml(xml)).to.equal(true);
    expect(xml).not.to.match(/[\u0000-\u0009\u000b-\u001f]|\p{Cs}/u);
    const { proto } = parser.parse(xml) as {
      proto: { name: string; showname: string; field: Record<string, unknown>[] };
    };
    expect(proto.name).to.equal('evil');
    expect(proto.showname).to.equal(PDML_SHOWN);
    expect(proto.field.map(({ name, show }) => [name, show])).to.deep.equal([
      ['evil.text', PDML_SHOWN],
      ['evil.number', '1'],
      ['evil.number', '2'],
      ['evil.present', undefined],
      ['evil.hidden', 'h'],
    ]);
    expect(proto.field[0]!['field']).to.include({ name: 'evil.inner', show: '1' });
    expect(proto.field[4]).to.include({ hide: 'yes' });
  });

  it('has the bytes of a masked field, and no brackets around what is generated', () => {
    const facts = { name: 'a.b', label: 'B: 1', show: '1', size: 1, position: 0 };
    const node = new FieldNode({ ...facts, raw: '1', unmasked: 'f1', isGenerated: true });
    const xml = layerPdml(new BuiltLayer({ name: 'a', children: [node] }), 'full');
    expect(xml).to.include(
      '<field name="a.b" showname="B: 1" size="1" pos="0" show="1" value="1" unmaskedvalue="f1"/>',
    );
  });

  it('nests a protocol in a protocol', () => {
    const inner = new BuiltLayer({ name: 'b', label: 'B', position: 4, size: 2, children: [] });
    expect(layerPdml(new BuiltLayer({ name: 'a', children: [inner] }), 'full')).to.equal(
      '  <proto name="a" size="0" pos="0">\n' +
        '    <proto name="b" showname="B" size="2" pos="4">\n' +
        '    </proto>\n' +
        '  </proto>\n',
    );
  });

  it('says in brief that the protocol was left out, as tshark does', () => {
    expect(layerPdml(hostileLayer(), 'brief')).to.include('<field name="filtered" value="evil"/>');
  });
});
