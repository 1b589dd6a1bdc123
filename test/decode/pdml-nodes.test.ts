import { expect } from 'chai';
import { pdmlNodes } from '../../src/decode/pdml-nodes.js';

describe('pdmlNodes()', () => {
  it('keeps every attribute, as text, and the order of the tree', () => {
    const xml = `<packet>
  <proto name="sink" showname="Kitchen &lt;Sink&gt;" size="3" pos="42">
    <field name="sink.a" showname="A: 1" hide="yes" size="2" pos="42" show="1" value="1" unmaskedvalue="0001">
      <field name="sink.b" size="1" pos="43" show="a &quot;b&quot;"/>
    </field>
  </proto>
  <proto name="_ws.malformed" size="0" pos="0"/>
</packet>`;
    const [sink, mark, ...more] = pdmlNodes(xml);
    expect(more).to.deep.equal([]);
    expect(sink).to.include({ kind: 'proto', label: 'Kitchen <Sink>', size: 3, position: 42 });
    expect(mark).to.include({ name: '_ws.malformed', size: 0 });
    const [a] = sink?.children ?? [];
    expect(a).to.include({ isHidden: true, value: '1', unmaskedValue: '0001', kind: 'field' });
    expect(a?.children.map(({ name, show, value }) => [name, show, value])).to.deep.equal([
      ['sink.b', 'a "b"', undefined],
    ]);
  });
});
