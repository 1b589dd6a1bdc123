import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { expect } from 'chai';
import type { ProtocolDescription } from '../../../src/dissector/describe/description.js';
import { cComment, cInteger, cString } from '../../../src/dissector/generate-c/c-text.js';
import { cFileName, generateC } from '../../../src/dissector/generate-c/generate-c.js';
import { layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import { EXAMPLE_DISSECTORS } from '../../support/example-dissectors.js';
import { courier } from '../../support/courier-protocols.js';
import { sink } from '../../support/sink-protocol.js';
import { useTempFolder } from '../../support/temp-folder.js';
import { buildPlugin } from '../../../src/toolchain/plugin/build-plugin.js';
import { pluginTools } from '../../support/wireshark-plugin.js';

/** Has everything that the others do not have: a delimiter, a heuristic over TCP, a hand-off. */
const lines = protocol({
  name: 'Lines “%s” */ ??/',
  shortName: 'LINES',
  filterName: 'lines.v-2',
  version: '1',
  attach: [
    { heuristic: { over: 'tcp', test: [{ offset: 2, bytes: [1, 2, 3, 4] }] } },
    { table: 'udp.port', values: [9_000, { from: 9_005, to: 9_009 }] },
  ],
  pdu: { delimiter: '\r\n' },
  layout: layout('')
    .uint8('len', { label: 'Len', hidden: true })
    .payload('json', { dissector: 'json', length: (s) => s.len })
    .string('text', { label: 'Te"xt\\', length: 'rest', encoding: 'UTF-16', blurb: 'Größe' }),
});

describe('generateC()', () => {
  const folder = useTempFolder();

  for (const { name, protocol: example } of EXAMPLE_DISSECTORS) {
    it(`gives the file that is kept beside the declaration of ${name}`, () => {
      const kept = `dissectors/${name}/${cFileName(example.description)}`;
      const text = generateC(example.description);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(kept, text);
      expect(existsSync(kept), kept).to.equal(true);
      expect(readFileSync(kept, 'utf8')).to.equal(text);
    });
  }

  it('offers a heuristic without ports for Decode As, and nothing twice', () => {
    const offered = (each: ProtocolDescription) =>
      generateC(each).match(/dissector_add_for_decode_as\w*\("[^"]*"/g);
    expect(offered(lines.description)).to.deep.equal([
      'dissector_add_for_decode_as_with_preference("tcp.port"',
    ]);
    expect(offered(sink.description)).to.equal(null);
  });

  it('has one function for all heuristics over a transport, and one preference for its ports', () => {
    const text = generateC(courier.description);
    expect(text.match(/^dissect_courier_heur_udp\(/gm)).to.have.length(1);
    expect(text.match(/heur_dissector_add\(/g)).to.have.length(1);
    expect(text).to.include('"tcp.port", "48242,48243"').and.include('"udp.port", "48242"');
  });

  // Those of the examples are compiled where their pages are tried.
  const protocols: readonly ProtocolDescription[] = [
    sink.description,
    lines.description,
    courier.description,
  ];
  for (const description of protocols) {
    it(`gives C without a warning: ${description.filterName}`, async function () {
      const { compiler } = await pluginTools(this);
      await buildPlugin(description, compiler, folder.path, { isStrict: true });
    }).timeout(180_000);
  }

  it('names no field twice in C, however their filter names look', () => {
    const { description } = protocol({
      name: 'Demo',
      shortName: 'DEMO',
      filterName: 'demo',
      version: '1',
      layout: layout('')
        .uint8('a', { label: 'A', abbrev: 'demo.x-y' })
        .uint8('b', { label: 'B', abbrev: 'demo.x.y' }),
    });
    expect(generateC(description))
      .to.include('static int hf_demo_x_y = -1;')
      .and.include('static int hf_demo_x_y_2 = -1;');
  });
});

describe('text in C', () => {
  it('is spelled out where C would read it otherwise', () => {
    expect(cString('a"b\\c\n?é')).to.equal('"a\\"b\\\\c\\012\\077\\303\\251"');
    expect(cComment('a */ b')).to.equal('a * / b');
    expect(cInteger(-(2n ** 63n))).to.equal('INT64_MIN');
    expect(cInteger(-5n)).to.equal('(-INT64_C(5))');
  });
});
